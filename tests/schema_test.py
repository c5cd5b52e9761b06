#!/usr/bin/env python3
"""Compares what `pgtidy schema` prints of fixtures/schema/ with the files in tests/golden/schema/.

usage: schema_test.py PGTIDY [--update]

Each script is printed in all formats; of the migrations in fixtures/schema/diff/ the changes are. docs/schema.md shows
the same outputs, and is compared too. The SQL and the diagrams have been loaded by PostgreSQL (tests/oracle/catalog.py),
Mermaid and Graphviz. --update writes the files instead.
"""

import difflib
import json
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FIXTURES = ROOT / "fixtures/schema"
GOLDEN = ROOT / "tests/golden/schema"
SUFFIXES = {"json": "json", "sql": "sql", "mermaid": "mmd", "dot": "dot"}


class Test:
    def __init__(self, pgtidy, update):
        self.pgtidy, self.update, self.failures = pgtidy, update, 0

    def run(self, *arguments, cwd=FIXTURES):
        process = subprocess.run([self.pgtidy, "schema", "--no-config", *arguments], cwd=cwd, capture_output=True,
                                 timeout=120)
        return process.returncode, process.stdout.decode(), process.stderr.decode()

    def fail(self, what, detail=""):
        self.failures += 1
        print(f"FAILED: {what}\n{detail}")

    def check(self, name, actual):
        path = GOLDEN / name
        if self.update:
            path.write_text(actual)
            return
        expected = path.read_text() if path.exists() else ""
        if expected != actual:
            difference = difflib.unified_diff(expected.splitlines(True), actual.splitlines(True), name, "printed")
            self.fail(name, "".join(difference))

    def check_equal(self, what, expected, actual):
        if expected != actual:
            self.fail(what, f"  expected: {expected!r}\n  actual:   {actual!r}")

    def formats(self):
        for script in sorted(FIXTURES.glob("*.sql")):
            for output, suffix in SUFFIXES.items():
                status, text, errors = self.run(script.name, "--format", output)
                self.check_equal(f"{script.name} {output}: exit status and errors", (0, ""), (status, errors))
                self.check(f"{script.stem}.{suffix}", text)

    def script_loads_into_itself(self):
        """The printed script makes the catalogue that it was printed of."""
        for script in sorted(FIXTURES.glob("*.sql")):
            if script.stem == "unknown":
                continue
            printed = self.run(script.name, "--format", "sql")[1]
            with tempfile.TemporaryDirectory() as folder:
                Path(folder, script.name).write_text(printed)
                again = self.run(script.name, "--format", "json", cwd=folder)[1]
            self.check_equal(f"{script.name}: reloaded", json.loads(self.run(script.name, "--format", "json")[1]),
                             json.loads(again))

    def diffs(self):
        for name, versions in (("start", "..1"), ("second", "1..2"), ("back", "2..1"), ("end", "2..")):
            status, text, errors = self.run("diff", "--diff", versions)
            self.check_equal(f"--diff {versions}: exit status", 1 if name == "end" else 0, status)
            self.check(f"diff_{name}.txt", text)
            if name == "end":
                self.check("diff_end.stderr", errors)
                self.check("diff_end.json", self.run("diff", "--diff", versions, "--format", "json")[1])

    def options(self):
        self.check_equal("--at", (0, ""), self.run("diff", "--at", "2", "--format", "sql")[::2])
        for arguments, words in ((("--at", "22"), "no migration has the version '22'; did you mean '2'?"),
                                 (("--diff", "1..33"), "no migration has the version '33'; did you mean '3'?"),
                                 (("--diff", "1"), "--diff 1: expected A..B"),
                                 (("--diff", "1..2", "--format", "dot"), "--diff prints text")):
            status, text, errors = self.run("diff", *arguments)
            self.check_equal(f"{arguments}: exit status and output", (2, ""), (status, text))
            if words not in errors:
                self.fail(f"{arguments}: message", errors)

    def versions(self):
        with tempfile.TemporaryDirectory() as folder:
            Path(folder, "1_a.sql").write_text("CREATE TABLE t (a int);\n")
            Path(folder, "2_b.sql").write_text("SELECT 1;\nCREATE INDEX ON t (a) NULLS NOT DISTINCT;\n")
            Path(folder, "3_c.sql").write_text("DROP TABLE nothing;\n")
            arguments = (".", "--pg-version", "14,18", "--format")
            status, text, _ = self.run(*arguments, "json", cwd=folder)
            found = json.loads(text)
            self.check_equal("several versions: exit status", 1, status)
            self.check_equal("several versions: catalogue", "18", found["server_version"])
            self.check_equal("several versions: errors", [("42P01", [14, 18])],
                             [(error["sqlstate"], error["versions"]) for error in found["errors"]
                              if error["file"].endswith("3_c.sql")])
            errors = self.run(*arguments, "sql", cwd=folder)[2]
            if "3_c.sql:1: 42P01 table \"nothing\" does not exist (PostgreSQL 14, 18)\n" not in errors:
                self.fail("several versions: plain errors", errors)

    def framework_tables(self):
        """What a framework makes for itself is there before the first migration."""
        with tempfile.TemporaryDirectory() as folder:
            Path(folder, "1_a.sql").write_text("ALTER TABLE _sqlx_migrations ADD COLUMN note text;\n")
            status, text, _ = self.run(folder, "--framework", "sqlx", "--format", "json")
            schema = json.loads(text)
            self.check_equal("with a framework", (0, [], 1), (status, schema["errors"], len(schema["undetermined"])))
            schema = json.loads(self.run(folder, "--framework", "plain", "--format", "json")[1])
            self.check_equal("without", ["42P01"], [error["sqlstate"] for error in schema["errors"]])

    def page(self):
        """Each block of docs/schema.md that begins with a command shows what the command prints, or a part of it."""
        text = (ROOT / "docs/schema.md").read_text()
        blocks = re.findall(r"^    \$ pgtidy schema (.*)\n((?:(?:    .*)?\n)*)", text, re.M)
        if not blocks:
            self.fail("docs/schema.md: no examples")
        for command, shown in blocks:
            printed = self.run(*command.split())[1]
            lines = [line[4:] for line in shown.rstrip("\n").split("\n")]
            for part in re.split(r"^\.\.\.$", "\n".join(lines), flags=re.M):
                if part.strip("\n") not in printed:
                    self.fail(f"docs/schema.md: {command}", part)


def main():
    update = "--update" in sys.argv
    arguments = [argument for argument in sys.argv[1:] if argument != "--update"]
    if len(arguments) != 1:
        sys.exit(__doc__)
    if update and "CI" in os.environ:
        sys.exit("schema_test: expectations are not rewritten in CI")
    test = Test(str(Path(arguments[0]).resolve()), update)
    GOLDEN.mkdir(parents=True, exist_ok=True)
    for check in (test.formats, test.script_loads_into_itself, test.diffs, test.options, test.versions, test.framework_tables,
                  test.page):
        check()
    print(f"{test.failures} failures")
    return 1 if test.failures else 0


if __name__ == "__main__":
    sys.exit(main())
