#!/usr/bin/env bash
# Builds the Debian package, installs it in a minimal Debian made for the purpose, and runs it there. Needs root and
# some minutes; run by hand and by `.ci/run --full`.
# usage: package_test.sh [SUITE...]     Debian releases to try; bookworm by default
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cd "$root"
((EUID == 0)) || {
  echo "package_test: a chroot needs root" >&2
  exit 3
}
(($# > 0)) || set -- bookworm

scratch=$(mktemp -d)
trap 'rm -rf --one-file-system "$scratch"' EXIT

mapfile -t packages < <(./dev package)
for package in "${packages[@]}"; do
  echo "package: ${package##*/}, $(stat -c %s "$package") bytes"
  dpkg-deb --field "$package" Depends Installed-Size
done

if ! command -v debootstrap >/dev/null; then
  apt-get -qq update
  DEBIAN_FRONTEND=noninteractive apt-get -qq install -y --no-install-recommends debootstrap </dev/null
fi
mirror=$(./dev mirror)

# expect STATUS COMMAND...: runs a command inside and compares its exit status.
expect() {
  local expected=$1 status=0
  shift
  chroot "$target" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 "$@" </dev/null || status=$?
  if ((status != expected)); then
    echo "package_test: FAILED on $suite: exit status $status, not $expected: $*" >&2
    exit 1
  fi
}

for suite in "$@"; do
  target="$scratch/$suite"
  echo "--- $suite"
  debootstrap --variant=minbase "$suite" "$target" "$mirror" >"$scratch/log" 2>&1 || {
    cat "$scratch/log" >&2
    exit 3
  }
  # What this machine needs to reach its mirror, a proxy for one, is needed in there too.
  apt-config dump Acquire >"$target/etc/apt/apt.conf.d/99host"
  cp "$package" "$target/pgtidy.deb"
  cxx=
  if ((${#packages[@]} > 1)); then
    cp "${packages[0]}" "$target/pgtidy-cxx.deb"
    cxx=/pgtidy-cxx.deb
  fi
  expect 0 apt-get -qq update
  expect 0 env DEBIAN_FRONTEND=noninteractive apt-get -qq install -y --no-install-recommends /pgtidy.deb

  mkdir "$target/migrations"
  echo 'CREATE TABLE public.account (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY);' \
    >"$target/migrations/20240101000000_create_account.sql"
  expect 0 pgtidy --version
  expect 0 pgtidy check migrations
  echo 'ALTER TABLE public.account DROP COLUMN no_such_column;' >"$target/migrations/20240102000000_drop_column.sql"
  expect 1 pgtidy check migrations
  if [[ -n $cxx ]]; then
    expect 0 env DEBIAN_FRONTEND=noninteractive apt-get -qq install -y --no-install-recommends "$cxx"
    mkdir "$target/src"
    cat >"$target/src/app.cpp" <<'SOURCE'
#include <stddef.h>
struct PGconn;
extern "C" void* PQexec(PGconn*, const char*);
void f(PGconn* connection) { PQexec(connection, "DELETE FROM account WHERE idd = 1"); }
SOURCE
    expect 0 rm /migrations/20240102000000_drop_column.sql
    expect 1 pgtidy-cxx --migrations migrations src/app.cpp --
    expect 0 sh -c 'pgtidy-cxx --migrations migrations src/app.cpp -- | grep -q "column \"idd\" does not exist"'
  fi
  expect 0 apt-get -qq remove -y pgtidy
done
echo "package_test: passed on $*"
