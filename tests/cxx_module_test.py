#!/usr/bin/env python3
"""Runs the module of clang-tidy as a user does: cxx_module_test.py PGTIDY PGTIDY_CXX LIBPGTIDY_TIDY_SO

That it finds what pgtidy-cxx finds is held by cxx_fixture_test.py; this is about options, NOLINT, fixes, headers and errors.
"""

import json
import re
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

MODULE = str(Path(sys.argv.pop(3)).resolve())
PGTIDY_CXX = str(Path(sys.argv.pop(2)).resolve())
PGTIDY = str(Path(sys.argv.pop(1)).resolve())

LIBPQ = """#pragma once
typedef struct pg_conn PGconn;
typedef struct pg_result PGresult;
extern "C" {
PGresult* PQexec(PGconn* connection, const char* query);
void PQclear(PGresult* result);
}
"""
SCHEMA = "CREATE TABLE users (id bigint PRIMARY KEY, name text NOT NULL);\n"
BAD = '#include "libpq-fe.h"\nvoid bad(PGconn* c) { PQclear(PQexec(c, "DELETE FROM users WHERE nmae = \'x\'")); }\n'
FINDING = re.compile(r"^(.*?):(\d+):(\d+): (warning|error): (.*) \[(.*)\]$")


class ModuleTest(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.root = Path(folder.name).resolve()
        self.write("pgtidy.toml", 'migrations = ["db"]\n')
        self.write(".clang-tidy", "Checks: '-*,pgtidy-*'\n")
        self.write("db/1_users.sql", SCHEMA)
        self.write("include/libpq-fe.h", LIBPQ)

    def write(self, path, text):
        full = self.root / path
        full.parent.mkdir(parents=True, exist_ok=True)
        full.write_text(text)
        return full

    def tidy(self, source, *arguments, status=0, flags=("-Iinclude",), cwd="."):
        """Returns what is written to the standard output and the standard error."""
        process = subprocess.run(["clang-tidy-19", f"-load={MODULE}", "--quiet", *arguments, source, "--", "-std=c++20", *flags],
                                 cwd=self.root / cwd, capture_output=True, text=True, timeout=300)
        self.assertEqual(process.returncode, status, process.stdout + process.stderr)
        return process.stdout, process.stderr

    def findings(self, *arguments, **named):
        said, _ = self.tidy(*arguments, **named)
        found = [FINDING.match(line) for line in said.splitlines()]
        return [(Path(each.group(1)).name, int(each.group(2)), int(each.group(3)), each.group(6)) for each in found if each]

    def test_checks_are_the_rules(self):
        process = subprocess.run(["clang-tidy-19", f"-load={MODULE}", "-checks=-*,pgtidy-*", "--list-checks"], cwd=self.root,
                                 capture_output=True, text=True, timeout=60)
        rules = subprocess.run([PGTIDY, "rules", "--format", "json"], capture_output=True, timeout=60, check=True).stdout
        self.assertEqual({line.strip() for line in process.stdout.splitlines()[1:] if line.strip()},
                         {"pgtidy-" + rule["id"].replace("/", "-") for rule in json.loads(rules)})

    def test_finding(self):
        self.write("bad.cpp", BAD)
        said, _ = self.tidy("bad.cpp")
        self.assertEqual(self.findings("bad.cpp"), [("bad.cpp", 2, 66, "pgtidy-schema-undefined-column")])
        self.assertIn('column "nmae" does not exist (42703)', said)
        self.assertIn("note: help: did you mean 'name'?", said)

    def test_note_in_a_migration(self):
        self.write("bad.cpp", BAD.replace("nmae", "nick"))
        self.write("db/2_nick.sql", "ALTER TABLE users ADD COLUMN nick text;\n")
        self.assertEqual(self.findings("bad.cpp"), [])
        self.write("db/3_nick.sql", "ALTER TABLE users DROP COLUMN nick;\n")
        said, _ = self.tidy("bad.cpp")
        # Clang has not read that file: the note is at the query and names it.
        self.assertRegex(said, r"bad\.cpp:2:\d+: note: .*\(.*db/3_nick\.sql")

    def test_warnings_as_errors(self):
        self.write("bad.cpp", BAD)
        self.assertEqual(self.findings("bad.cpp", "--warnings-as-errors=pgtidy-*", status=1),
                         [("bad.cpp", 2, 66, "pgtidy-schema-undefined-column,-warnings-as-errors")])

    def test_only_the_checks_asked_for(self):
        self.write("bad.cpp", BAD)
        self.assertEqual(self.findings("bad.cpp", "--checks=-*,pgtidy-cxx-*"), [])

    def test_nolint(self):
        for comment in ("NOLINT", "NOLINT(pgtidy-*)", "NOLINT(pgtidy-schema-undefined-column)"):
            self.write("bad.cpp", BAD.replace("}\n", "}  // %s\n" % comment))
            self.assertEqual(self.findings("bad.cpp"), [], comment)
        self.write("bad.cpp", BAD.replace("void", "// NOLINTNEXTLINE(pgtidy-schema-*)\nvoid"))
        self.assertEqual(self.findings("bad.cpp"), [])
        self.write("bad.cpp", BAD.replace("}\n", "}  // NOLINT(pgtidy-cxx-injection)\n"))
        self.assertEqual(len(self.findings("bad.cpp")), 1)
        # Inside the SQL.
        self.write("bad.cpp", BAD.replace("'x'", "'x' -- pgtidy:ignore schema/undefined-column"))
        self.assertEqual(self.findings("bad.cpp"), [])

    def test_fixes_are_those_of_the_tool(self):
        fixed = BAD.replace("nmae", "name")
        self.write("bad.cpp", BAD)
        # A name that is guessed is offered, not taken.
        self.tidy("bad.cpp", "--fix")
        self.assertEqual((self.root / "bad.cpp").read_text(), BAD)
        self.tidy("bad.cpp", "--fix-notes")
        self.assertEqual((self.root / "bad.cpp").read_text(), fixed)
        self.write("bad.cpp", BAD)
        self.write("compile_commands.json", json.dumps(
            [{"directory": str(self.root), "file": "bad.cpp", "arguments": ["c++", "-Iinclude", "-c", "bad.cpp"]}]))
        subprocess.run([PGTIDY_CXX, "-p", ".", "--fix", "--unsafe"], cwd=self.root, capture_output=True, timeout=60, check=False)
        self.assertEqual((self.root / "bad.cpp").read_text(), fixed)

    def test_export_fixes(self):
        self.write("bad.cpp", BAD)
        self.tidy("bad.cpp", "--fix-notes", "--export-fixes=fixes.yaml")
        fixes = (self.root / "fixes.yaml").read_text()
        self.assertIn("DiagnosticName:  pgtidy-schema-undefined-column", fixes)
        self.assertRegex(fixes, r"Offset: +%d\n" % BAD.index("nmae"))
        self.assertIn("ReplacementText: name", fixes)

    def test_headers(self):
        self.write("include/bad.h", BAD)
        self.write("uses.cpp", '#include "bad.h"\n')
        self.assertEqual(self.findings("uses.cpp"), [])
        self.assertEqual(self.findings("uses.cpp", "--header-filter=.*"), [("bad.h", 2, 66, "pgtidy-schema-undefined-column")])
        # The text is in a header, and what sends it is in the file: said without a filter.
        self.write("include/text.h", "#pragma once\ninline constexpr char kDelete[] = \"DELETE FROM users WHERE nmae = 'x'\";\n")
        self.write("uses.cpp", '#include "libpq-fe.h"\n#include "text.h"\nvoid f(PGconn* c) { PQclear(PQexec(c, kDelete)); }\n')
        self.assertEqual(self.findings("uses.cpp"), [("text.h", 2, 60, "pgtidy-schema-undefined-column")])

    def test_options(self):
        self.write("bad.cpp", BAD)
        self.write("other/1_users.sql", SCHEMA.replace("name", "nmae"))
        option = "--config={Checks: '-*,pgtidy-*', CheckOptions: {pgtidy.%s: '%s'}}"
        self.assertEqual(self.findings("bad.cpp", option % ("Migrations", "other")), [])
        self.write("other/pgtidy.toml", 'migrations = ["."]\n')
        self.assertEqual(self.findings("bad.cpp", option % ("Config", "other/pgtidy.toml")), [])
        # From another folder, as the compiler's.
        (self.root / "build").mkdir()
        said, _ = self.tidy("../bad.cpp", option % ("Migrations", "other"), cwd="build", flags=("-I../include",))
        self.assertEqual(said, "")
        self.write("cache/query-0.json", "{")
        said, _ = self.tidy("bad.cpp", option % ("QueryCache", "cache"))
        self.assertIn("cache/query-0.json", said)

    def test_broken_configuration_is_said_once(self):
        self.write("bad.cpp", BAD)
        self.write("pgtidy.toml", "migrations = 7\n")
        said, _ = self.tidy("bad.cpp")
        self.assertEqual(said.count("pgtidy.toml"), 1, said)

    def test_missing_header(self):
        self.write("broken.cpp", '#include "nowhere.h"\n' + BAD)
        self.assertIn(("broken.cpp", 3, 66, "pgtidy-schema-undefined-column"), self.findings("broken.cpp", status=1))


if __name__ == "__main__":
    unittest.main()
