#!/usr/bin/env python3
"""Checks pgtidy on real projects: usage: check.py PGTIDY CORPUS

1. `pgtidy check` ends by itself, with status 0 or 1, on every project, both by discovery and by its list of files.
2. No file of a project gets a syntax error: a real server ran them all.
3. Of the edited queries and migration files, those that a real server refused with SQLSTATE 42601 get a syntax error
   with that SQLSTATE (at least 99 %), and no other gets one.
"""

import json
import subprocess
import sys
import tempfile
from pathlib import Path

SYNTAX = "syntax/syntax-error"


def check(pgtidy, arguments, cwd):
    process = subprocess.run([pgtidy, "check", "--no-config", "--format", "json", *arguments], cwd=cwd,
                             stdin=subprocess.DEVNULL, capture_output=True, timeout=120)
    if process.returncode not in (0, 1):
        sys.exit(f"check.py: pgtidy {' '.join(arguments)} in {cwd} ended with status {process.returncode}:\n"
                 f"{process.stderr.decode(errors='replace')[-2000:]}")
    return json.loads(process.stdout)["diagnostics"]


def check_projects(pgtidy, corpus):
    wrong = []
    projects = sorted(path for path in corpus.iterdir() if path.is_dir())
    for project in projects:
        check(pgtidy, ["."], project)
        for diagnostic in check(pgtidy, ["--files-from", "order.txt"], project):
            if diagnostic["rule"] == SYNTAX:
                wrong.append(f"{project.name}/{diagnostic['path']}: {diagnostic['message']}")
    print(f"{len(projects)} projects checked, {len(wrong)} false syntax errors")
    return wrong


def check_mutants(pgtidy, corpus, name, key):
    cases = []
    for path in sorted(corpus.glob(f"*/{name}")):
        for line in path.read_text().splitlines():
            case = json.loads(line)
            cases.append((path.parent.name, case[key], (case["error"] or {}).get("sqlstate"), case["error"]))
    with tempfile.TemporaryDirectory() as folder:
        files = []
        for number, (_, sql, _, _) in enumerate(cases):
            files.append(f"{number:05}.sql")
            (Path(folder) / files[-1]).write_text(sql, encoding="utf-8", newline="")
        (Path(folder) / "list.txt").write_text("\n".join(files) + "\n")
        found = {}
        for diagnostic in check(pgtidy, ["--files-from", "list.txt"], folder):
            if diagnostic["rule"] == SYNTAX:
                found.setdefault(int(Path(diagnostic["path"]).stem), diagnostic)
    expected = {number for number, case in enumerate(cases) if case[2] == "42601"}
    reported = {number for number, diagnostic in found.items() if diagnostic["sqlstate"] == "42601"}
    missed = sorted(expected - reported)
    # A grammar's error with another code is right where the server has the same code.
    extra = sorted(number for number in found if found[number]["sqlstate"] != cases[number][2])
    print(f"{name}: {len(cases)} cases, {len(expected)} with 42601, {len(expected) - len(missed)} caught, "
          f"{len(extra)} wrong")
    for number in missed[:20]:
        print(f"  missed in {cases[number][0]}: {cases[number][3]['message']}: {cases[number][1][:200]!r}")
    for number in extra[:20]:
        print(f"  wrong in {cases[number][0]}: {found[number]['message']} for {cases[number][1][:200]!r}")
    return expected, missed, extra


def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    pgtidy, corpus = str(Path(sys.argv[1]).resolve()), Path(sys.argv[2])
    wrong = check_projects(pgtidy, corpus)
    for line in wrong[:20]:
        print(f"  {line}")
    total = caught = 0
    for name, key in (("mutants.jsonl", "query"), ("ddl_mutants.jsonl", "sql")):
        expected, missed, extra = check_mutants(pgtidy, corpus, name, key)
        total += len(expected)
        caught += len(expected) - len(missed)
        wrong.extend(extra)
    print(f"42601: {caught} of {total} caught ({100 * caught / max(total, 1):.2f} %)")
    if wrong or caught < 0.99 * total:
        sys.exit(1)


if __name__ == "__main__":
    main()
