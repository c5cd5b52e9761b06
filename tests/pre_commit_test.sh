#!/usr/bin/env bash
# Runs pre-commit on a scratch repository that takes its hooks from .pre-commit-hooks.yaml: a good migration is
# committed, a bad one is not.
# usage: pre_commit_test.sh PGTIDY     the program to test; exit status 77: skipped
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
pgtidy=$(realpath "${1:?usage: pre_commit_test.sh PGTIDY}")
if ! command -v pre-commit >/dev/null; then
  echo "skipped: pre-commit is not installed (./dev setup --ci)"
  exit 77
fi

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
# Nothing of the user's own set-up takes part, nor of the git command under which this test may run.
unset "${!GIT_@}" "${!PRE_COMMIT@}"
export HOME="$scratch/home" PRE_COMMIT_HOME="$scratch/cache" PRE_COMMIT_COLOR=never
export GIT_CONFIG_NOSYSTEM=1 PATH="$scratch/bin:$PATH"
mkdir -p "$HOME" "$scratch/bin" "$scratch/hooks" "$scratch/project/migrations"
ln -s "$pgtidy" "$scratch/bin/pgtidy"
git config --global user.name Tester
git config --global user.email tester@example.com
git config --global init.defaultBranch main

failures=0
# expect pass|fail TEXT NAME COMMAND...: runs it, and looks for TEXT in what it prints.
expect() {
  local verdict=$1 text=$2 name=$3 outcome=pass
  shift 3
  "$@" >"$scratch/output" 2>&1 </dev/null || outcome=fail
  if [[ $outcome == "$verdict" ]] && grep -qF -- "$text" "$scratch/output"; then
    echo "ok: $name"
  else
    echo "FAILED: $name: expected to $verdict with '$text'; it did $outcome with:"
    sed 's/^/    /' "$scratch/output"
    failures=$((failures + 1))
  fi
}
# stage NAME SQL
stage() {
  printf '%s\n' "$2" >"migrations/$1"
  git add migrations
}

# A repository of hooks is used at a commit.
cd "$scratch/hooks"
git init -q
cp "$root/.pre-commit-hooks.yaml" .
git add -A
git commit -q -m hooks

cd "$scratch/project"
git init -q
cat >.pre-commit-config.yaml <<YAML
repos:
  - repo: $scratch/hooks
    rev: $(git -C "$scratch/hooks" rev-parse HEAD)
    hooks:
      - id: pgtidy
YAML
git add -A
git commit -q -m 'start'
pre-commit install >/dev/null

readonly good_table='CREATE TABLE public.account (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  name text NOT NULL
);'
first=20240101000000_create_account.sql
second=20240102000000_change_account.sql

stage "$first" "$good_table"
expect pass Passed 'a good first migration is committed' git commit -m first

# Whether this one is good or bad is known only from the first, which is not staged.
stage "$second" 'ALTER TABLE public.account DROP COLUMN no_such_column;'
expect fail no_such_column 'a migration that the schema forbids is held back' git commit -m second
expect fail "$second" 'the finding names the file' pre-commit run

stage "$second" 'ALTER TABLE public.account ADD COLUMN email text;'
expect pass Passed 'a good one on top of it is committed' git commit -m second

echo '# text' >README.md
git add README.md
expect pass Skipped 'a commit without migrations runs no check' git commit -m readme

stage 20240103000000_typo.sql 'CREAT TABLE t (id bigint);'
git commit -q --no-verify -m typo
expect fail 20240103000000_typo.sql '--all-files sees what is committed already' pre-commit run --all-files
expect fail 20240103000000_typo.sql '--from-ref sees what has changed since' pre-commit run --from-ref HEAD~1 --to-ref HEAD

sed -i 's/id: pgtidy/id: pgtidy-fix/' .pre-commit-config.yaml
git rm -q migrations/20240103000000_typo.sql
git add .pre-commit-config.yaml
git commit -q --no-verify -m 'fix instead'
stage 20240104000000_more.sql 'ALTER TABLE public.account ADD COLUMN phone text;'
expect pass Passed 'pgtidy-fix lets a good one pass' git commit -m more

((failures == 0))
