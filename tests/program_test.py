#!/usr/bin/env python3
"""Runs `pgtidy check` on projects whose programs have queries: program_test.py PGTIDY [PGTIDY_CXX]

Without pgtidy-cxx, what needs it is not tested.
"""

import json
import os
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

PGTIDY_CXX = str(Path(sys.argv.pop(2)).resolve()) if len(sys.argv) > 2 else None
PGTIDY = str(Path(sys.argv.pop(1)).resolve())

SITE = {"kind": "site", "files": [], "library": "libpqxx", "function": "pqxx::work::exec", "role": "execute",
        "call": [0, 0, 4], "texts": [], "placeholders": "dollar", "arguments": [], "has_result": True,
        "result": {"state": "unknown", "reads": []}}
LIBPQ = """#pragma once
typedef struct pg_conn PGconn;
typedef struct pg_result PGresult;
extern "C" PGresult* PQexec(PGconn* connection, const char* query);
"""


class ProgramTest(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.root = Path(folder.name).resolve()
        self.write("db/1_users.sql", "CREATE TABLE users (id bigint PRIMARY KEY, name text NOT NULL);\n")
        self.write("pgtidy.toml", 'migrations = ["db"]\n')

    def write(self, path, text):
        full = self.root / path
        full.parent.mkdir(parents=True, exist_ok=True)
        full.write_text(text)
        return full

    def check(self, *arguments, cwd=None, program=PGTIDY, env=None):
        return subprocess.run([program, "check", *arguments], cwd=cwd or self.root, capture_output=True, text=True, timeout=120,
                              env={**os.environ, **(env or {})}, check=False)

    def findings(self, *arguments, **named):
        run = self.check(*arguments, "--format", "json", **named)
        self.assertIn(run.returncode, (0, 1), run.stderr)
        found = json.loads(run.stdout)["diagnostics"]
        return [(each["path"], each["range"]["start"]["line"], each["range"]["start"]["column"], each["rule"]) for each in found]

    # --- files of SQL that the program brings along

    def sql_files(self, table):
        self.write("pgtidy.toml", 'migrations = ["db"]\n\n[[cxx.sql]]\n' + table)

    def test_each_statement_is_a_query(self):
        self.sql_files('files = ["src/queries/*.sql"]\n')
        self.write("src/queries/users.sql", "-- name: one\nSELECT name FROM users WHERE id = $1;\n\n"
                                            "-- name: two\nSELECT nmae FROM users WHERE name = $1;\n")
        self.write("src/other.sql", "SELECT nmae FROM users;\n")
        self.assertEqual(self.findings(), [("src/queries/users.sql", 5, 8, "schema/undefined-column")])

    def test_placeholders(self):
        self.write("src/queries/users.sql", "SELECT name FROM users WHERE id = :id AND name <> :nmae::text;\n")
        self.sql_files('files = ["src/**/*.sql"]\nplaceholders = ":"\n')
        self.assertEqual(self.findings(), [])
        self.sql_files('files = ["src/**/*.sql"]\n')
        self.assertEqual(self.findings(), [("src/queries/users.sql", 1, 35, "syntax/syntax-error")])

    def test_the_first_table_has_the_file(self):
        self.sql_files('files = ["q/colon.sql"]\nplaceholders = ":"\n\n[[cxx.sql]]\nfiles = ["q/*"]\n')
        self.write("q/colon.sql", "SELECT name FROM users WHERE id = :id;\n")
        self.write("q/dollar.sql", "SELECT name FROM users WHERE id = $1;\n")
        self.assertEqual(self.findings(), [])

    def test_query_broken_by_a_migration(self):
        self.sql_files('files = ["src/*.sql"]\n')
        self.write("src/users.sql", "SELECT name FROM users;\n")
        self.write("db/2_rename.sql", "ALTER TABLE users RENAME COLUMN name TO login;\n")
        run = self.check()
        self.assertIn('src/users.sql:1:8: error: column "name" does not exist', run.stdout)
        self.assertIn("db/2_rename.sql:1:", run.stdout)

    def test_patterns(self):
        self.write("src/bad.sql", "SELECT nmae FROM users;\n")
        found = [("src/bad.sql", 1, 8, "schema/undefined-column")]
        for pattern in ("src", "src/", "bad.sql", "**/bad.sql", "src/b?d.sql", "src/bad.sql", "db/../src/*.sql",
                        f"{self.root}/src/*.sql"):
            self.sql_files(f'files = ["{pattern}"]\n')
            self.assertEqual(self.findings(), found, pattern)
        # From another folder, and from a configuration elsewhere.
        self.assertEqual(self.findings("--config", "../pgtidy.toml", cwd=self.root / "src"),
                         [("bad.sql", *found[0][1:])])
        for pattern in ("srcs/*.sql", "src/*.psql"):
            self.sql_files(f'files = ["{pattern}"]\n')
            run = self.check()
            self.assertEqual(run.returncode, 0, run.stdout)
            self.assertIn(f"'{pattern}' in [[cxx.sql]] matches no file", run.stderr)
        self.write("pgtidy.toml", 'migrations = ["db"]\nexclude = ["src"]\n[[cxx.sql]]\nfiles = ["src/*.sql"]\n')
        self.assertEqual(self.findings(), [])

    def test_marks_links_and_migrations(self):
        self.sql_files('files = ["src/*.sql", "db/*.sql"]\n')
        (self.root / "src").mkdir()
        (self.root / "src/mark.sql").write_bytes(b"\xef\xbb\xbfSELECT nmae FROM users;\n")
        (self.root / "src/.#mark.sql").symlink_to("user@host.1234")
        (self.root / "src/latin.sql").write_bytes(b"SELECT '\xe9' FROM nowhere;\n")
        (self.root / "src/gone.sql").symlink_to("nowhere")
        run = self.check()
        # The mark is a character of its own.
        self.assertEqual([line for line in run.stdout.splitlines() if " error: " in line],
                         ['src/mark.sql:1:8: error: column "nmae" does not exist (42703) [schema/undefined-column]'])
        self.assertIn("src/latin.sql: not checked: it is not UTF-8", run.stderr)
        self.assertIn("cannot read 'src/gone.sql'", run.stderr)
        self.assertNotIn(".#mark", run.stderr)

    def test_empty_and_strange_files(self):
        self.sql_files('files = ["src/*"]\n')
        self.write("src/empty.sql", "")
        (self.root / "src/latin.sql").write_bytes(b"SELECT name FROM users WHERE name = '\xe9';\n")
        (self.root / "src/zero.sql").write_bytes(b"SELECT name\0 FROM users;\n")
        (self.root / "src/deep.sql").write_text("SELECT " + "(" * 100000)
        run = self.check()
        self.assertIn(run.returncode, (0, 1), run.stderr)

    # --- queries that were extracted before

    def test_sites(self):
        text = 'tx.exec("SELECT nmae FROM users");\n'
        source = self.write("app.cpp", text)
        query = "SELECT nmae FROM users"
        at = text.index("SELECT")
        site = SITE | {"files": [str(source)], "texts": [{"text": query, "segments": [
            {"kind": "verbatim", "range": [0, len(query)], "place": [0, at, at + len(query)]}]}]}
        self.write("sites.jsonl", json.dumps(site) + "\n" + json.dumps({"kind": "unit", "files": [str(source)], "main_file": str(source)}) + "\n")
        self.assertEqual(self.findings("--sites", "sites.jsonl"), [("app.cpp", 1, 17, "schema/undefined-column")])
        self.assertEqual(self.findings(), [])
        self.write("sites.jsonl", "{\n")
        run = self.check("--sites", "sites.jsonl")
        self.assertEqual(run.returncode, 2)
        self.assertIn("sites.jsonl:1: ", run.stderr)
        self.assertEqual(self.check("--sites", "none.jsonl").returncode, 3)

    # --- the program of the build

    def program(self, source):
        self.write("include/libpq-fe.h", LIBPQ)
        file = self.write("app.cpp", '#include "libpq-fe.h"\n' + source)
        self.write("build/compile_commands.json", json.dumps(
            [{"directory": str(self.root), "file": str(file), "arguments": ["c++", "-Iinclude", "-c", str(file)]}]))
        self.write("pgtidy.toml", 'migrations = ["db"]\n[cxx]\nbuild = "build"\n')

    @unittest.skipUnless(PGTIDY_CXX, "pgtidy-cxx is not built")
    def test_build(self):
        self.program('void f(PGconn* c) { PQexec(c, "DELETE FROM users WHERE nmae = \'x\'"); }\n')
        self.write("db/2_b.sql", "CREATE TABLE a (id bigint, id text);\n")
        self.assertEqual(self.findings(), [("db/2_b.sql", 1, 17, "schema/duplicate-object"),
                                           ("app.cpp", 2, 56, "schema/undefined-column")])

    @unittest.skipUnless(PGTIDY_CXX, "pgtidy-cxx is not built")
    def test_build_with_an_error(self):
        self.program('int f() { return undeclared; }\nvoid g(PGconn* c) { PQexec(c, "DELETE FROM users WHERE id = 1"); }\n')
        run = self.check()
        self.assertEqual(run.returncode, 0, run.stdout)
        self.assertIn("app.cpp: 1 compile error", run.stderr)
        self.assertEqual(self.check("--quiet").stderr, "")
        self.write("build/compile_commands.json", "[")
        self.assertEqual(self.check().returncode, 3)

    @unittest.skipUnless(PGTIDY_CXX, "pgtidy-cxx is not built")
    def test_names_of_units_that_are_not_whole(self):
        libpq = LIBPQ + 'extern "C" PGresult* PQprepare(PGconn*, const char*, const char*, int, const unsigned*);\n' \
                        'extern "C" PGresult* PQexecPrepared(PGconn*, const char*, int, const char* const*, const int*, ' \
                        'const int*, int);\n'
        self.program('void f(PGconn* c) { PQexecPrepared(c, "get", 0, nullptr, nullptr, nullptr, 0); }\n')
        self.write("include/libpq-fe.h", libpq)
        unknown = [("app.cpp", 2, 56, "cxx/unknown-prepared-statement")]
        self.assertEqual([each[3] for each in self.findings()], [unknown[0][3]])
        # What the other unit prepares is not known if it could not be read, in part or at all.
        other = self.write("other.cpp", '#include "none.h"\n#include "libpq-fe.h"\nvoid g(PGconn* c) { prepare(c); }\n')
        commands = json.loads((self.root / "build/compile_commands.json").read_text())
        for directory in (str(self.root), str(self.root / "gone")):
            extra = {"directory": directory, "file": str(other), "arguments": ["c++", "-Iinclude", "-c", str(other)]}
            self.write("build/compile_commands.json", json.dumps([*commands, extra]))
            self.assertEqual(self.findings(), [], directory)
        lines = subprocess.run([PGTIDY_CXX, "--extract"], cwd=self.root, capture_output=True, text=True, timeout=60).stdout
        self.write("sites.jsonl", lines)
        self.assertEqual(self.findings("--sites", "sites.jsonl"), [])
        # Nor is it if the configuration leaves it out.
        self.write("build/compile_commands.json", json.dumps(commands))
        self.write("pgtidy.toml", 'migrations = ["db"]\n[cxx]\nbuild = "build"\nfiles = ["app.cpp"]\n')
        self.assertEqual(self.findings(), [])

    def test_without_the_other_program(self):
        self.program("")
        copy = self.write("bin/pgtidy", "")
        copy.write_bytes(Path(PGTIDY).read_bytes())
        copy.chmod(0o755)
        run = self.check(program=str(copy), env={"PATH": "/nowhere"})
        self.assertEqual(run.returncode, 3)
        self.assertIn("pgtidy-cxx is not to be had", run.stderr)


if __name__ == "__main__":
    unittest.main()
