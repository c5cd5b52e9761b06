#!/usr/bin/env bash
# Holds that pgtidy's SARIF is valid: by the schema, and by Microsoft's validator with the rules of the format itself and
# those of GitHub's code scanning.
#
#   tests/sarif/validate.sh [PGTIDY_BINARY]
#
# Without a binary it reads the golden of the unit tests; with one it also reads what that program prints for
# fixtures/demo and for a file whose name and bytes are odd. Both validators must refuse a file that is broken on
# purpose, or the script fails. What it needs it installs below build/sarif-validate with npm and pip.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
cache="$root/build/sarif-validate"
golden="$root/tests/golden/report/findings.sarif"
multitool_version=5.7.0
mkdir -p "$cache"

pgtidy=
if [ $# -gt 0 ]; then
  pgtidy=$(realpath -e -- "$1") || { echo "validate.sh: no such program: $1" >&2; exit 2; }
fi

package="$cache/node_modules/@microsoft/sarif-multitool-linux"
if ! grep -qs "\"version\": \"$multitool_version\"" "$package/package.json"; then
  npm install --silent --no-audit --no-fund --no-save --ignore-scripts --prefix "$cache" \
    "@microsoft/sarif-multitool-linux@$multitool_version"
fi
# The package's install script does only this.
chmod u+x "$package/Sarif.Multitool"

# jsonschema 4 knows the draft in which the schema is written.
has_jsonschema='import jsonschema; jsonschema.Draft202012Validator'
python=python3
if ! python3 -W ignore -c "$has_jsonschema" 2>/dev/null; then
  python="$cache/venv/bin/python"
  if ! "$python" -W ignore -c "$has_jsonschema" 2>/dev/null; then
    python3 -m venv "$cache/venv"
    "$python" -m pip install --quiet --disable-pip-version-check 'jsonschema>=4.10,<5'
  fi
fi

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
inputs=("$golden")

# Writes the SARIF of `pgtidy check` in a folder to a file; exit status 1 means findings, which there must be.
render() {
  local output=$1 folder=$2 path=$3 status=0
  (cd "$folder" && "$pgtidy" check --format sarif "$path") >"$output" || status=$?
  if [ "$status" -ne 1 ]; then
    echo "validate.sh: pgtidy check $path exits $status, not 1" >&2
    exit 1
  fi
  inputs+=("$output")
}

if [ -n "$pgtidy" ]; then
  render "$work/demo.sarif" "$root" fixtures/demo
  mkdir "$work/odd"
  printf '\xef\xbb\xbfSELEC \x27\xff \x1b[31m \xe2\x80\xae gr\xc3\xb6\xc3\x9fe {0} [a](b)\x27;\r\n' \
    >"$work/odd/"$'0001 50%, a:b #?&"gr\xc3\xb6\xc3\x9fe\xff.sql'
  render "$work/odd.sarif" "$work/odd" .
fi

DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=1 "$python" "$root/tests/sarif/validate.py" \
  --multitool "$package/Sarif.Multitool" --schema "$package/sarif-2.1.0.json" "${inputs[@]}"
