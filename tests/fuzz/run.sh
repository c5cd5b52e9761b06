#!/usr/bin/env bash
# run.sh FUZZER [SECONDS]: runs a fuzzer, seeded with every fixture and with the words of SQL.
set -euo pipefail
fuzzer=$1
seconds=${2:-600}
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
corpus="$root/build/fuzz-corpus"
mkdir -p "$corpus/found" "$corpus/seeds"
number=0
while IFS= read -r -d '' file; do
  number=$((number + 1))
  # The first byte is the fuzzer's own choice of framework.
  { printf "\\x$(printf '%x' $((number % 64)))"; cat "$file"; } >"$corpus/seeds/$number"
done < <(find "$root/fixtures" -name '*.sql' -print0 | sort -z)
"$fuzzer" -max_total_time="$seconds" -max_len=4096 -timeout=20 -rss_limit_mb=4096 -print_final_stats=1 \
  -dict="$root/tests/fuzz/sql.dict" -artifact_prefix="$corpus/" "$corpus/found" "$corpus/seeds"
