#!/usr/bin/env python3
"""Runs the program as a user does: cli_test.py PGTIDY"""

import json
import os
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

PGTIDY = str(Path(sys.argv.pop(1)).resolve())


class Run:
    def __init__(self, *arguments, cwd, env=None, stdin=None):
        process = subprocess.run([PGTIDY, *arguments], cwd=cwd, env={**os.environ, "NO_COLOR": "", **(env or {})},
                                 stdin=stdin or subprocess.DEVNULL, capture_output=True, timeout=120)
        self.status = process.returncode
        self.out = process.stdout.decode()
        self.err = process.stderr.decode()


class CliTest(unittest.TestCase):
    def setUp(self):
        self._folder = tempfile.TemporaryDirectory()
        self.addCleanup(self._folder.cleanup)
        self.root = Path(self._folder.name)

    def write(self, path, text):
        full = self.root / path
        full.parent.mkdir(parents=True, exist_ok=True)
        full.write_bytes(text if isinstance(text, bytes) else text.encode())
        return full

    def run_pgtidy(self, *arguments, env=None):
        return Run(*arguments, cwd=self.root, env=env)

    def git(self, *arguments):
        subprocess.run(["git", "-c", "user.name=t", "-c", "user.email=t@example.org", *arguments], cwd=self.root,
                       check=True, capture_output=True)

    def test_version_and_help(self):
        self.assertRegex(self.run_pgtidy("--version").out, r"^pgtidy \d+\.\d+\.\d+\n$")
        for arguments in (["--help"], ["check", "--help"], ["fix", "--help"], ["migrations", "--help"],
                          ["rules", "--help"], ["explain", "--help"], ["init", "--help"], ["config", "--help"]):
            run = self.run_pgtidy(*arguments)
            self.assertEqual(run.status, 0)
            self.assertIn("pgtidy" if arguments == ["--help"] else "--help", run.out)

    def test_exit_statuses(self):
        self.write("clean/1_a.sql", "CREATE TABLE t (id int);\n")
        self.write("bad/1_a.sql", "CREATE TABLE t (id int);\n")
        self.write("bad/2_b.sql", "DROP TABLE t;\n")
        self.assertEqual(self.run_pgtidy("check", "clean").status, 0)
        self.assertEqual(self.run_pgtidy("check", "bad").status, 1)
        self.assertEqual(self.run_pgtidy("check", "bad", "--fail-level", "error").status, 0)
        self.assertEqual(self.run_pgtidy("check", "--no-such-option").status, 2)
        self.assertEqual(self.run_pgtidy("no-such-command").status, 2)
        self.assertEqual(self.run_pgtidy().status, 2)
        missing = self.run_pgtidy("check", "missing")
        self.assertIn(missing.status, (2, 3))
        self.assertIn("missing", missing.err)
        self.assertEqual(missing.out, "")

    def test_text_report(self):
        self.write("1_a.sql", "SELECT 'größe', 1;\nDROP TABLE t;\n")
        run = self.run_pgtidy("check", "1_a.sql")
        self.assertIn("1_a.sql:2:12: warning: DROP TABLE deletes 't' with all its rows [data-loss/drop-table]", run.out)
        self.assertNotIn("\x1b", run.out)
        self.assertIn("\x1b[", self.run_pgtidy("check", "1_a.sql", "--color", "always").out)

    def test_every_format_and_output_file(self):
        self.write("1_a.sql", "DROP TABLE t;\n")
        for name in ("text", "json", "sarif", "github", "gitlab", "junit", "checkstyle"):
            to_stdout = self.run_pgtidy("check", "--format", name)
            self.assertEqual(to_stdout.status, 1, name)
            self.assertIn("drop-table", to_stdout.out, name)
            to_file = self.run_pgtidy("check", "--format", name, "--output", "report.out")
            self.assertEqual(to_file.out, "", name)
            self.assertEqual((self.root / "report.out").read_text(), to_stdout.out, name)
        self.assertEqual(self.run_pgtidy("check", "--format", "yaml").status, 2)
        self.assertEqual(self.run_pgtidy("check", "--output", "no/such/folder/x").status, 3)

    def test_full_disk(self):
        if not os.path.exists("/dev/full"):
            self.skipTest("no /dev/full")
        self.write("1_a.sql", "DROP TABLE t;\n")
        with open("/dev/full", "wb") as full:
            process = subprocess.run([PGTIDY, "check"], cwd=self.root, stdout=full, stderr=subprocess.PIPE)
        self.assertEqual(process.returncode, 3)
        self.assertIn(b"standard output", process.stderr)

    def test_same_output_for_any_number_of_threads(self):
        for number in range(1, 60):
            self.write(f"{number}_a.sql", f"DROP TABLE t{number};\nSELCT {number};\n")
        one = self.run_pgtidy("check", "--jobs", "1", "--format", "json")
        self.assertEqual(one.out, self.run_pgtidy("check", "--jobs", "7", "--format", "json").out)

    def test_files_from(self):
        self.write("b.sql", "DROP TABLE b;\n")
        self.write("a.sql", "DROP TABLE a;\n")
        self.write("list.txt", "b.sql\r\n\n# a comment\na.sql\n")
        paths = [d["path"] for d in json.loads(self.run_pgtidy("check", "--files-from", "list.txt", "--format", "json").out)
                 ["diagnostics"]]
        self.assertEqual(list(dict.fromkeys(paths)), ["b.sql", "a.sql"])
        self.write("broken.txt", "b.sql\nmissing.sql\n")
        broken = self.run_pgtidy("check", "--files-from", "broken.txt")
        self.assertIn(broken.status, (2, 3))
        self.assertIn("missing.sql", broken.err)

    def test_configuration(self):
        self.write("pgtidy.toml", 'migrations = ["db"]\n[rules]\ndrop-table = "error"\n')
        self.write("db/1_a.sql", "DROP TABLE t;\n")
        self.write("other/1_a.sql", "DROP TABLE t;\n")
        run = self.run_pgtidy("check")
        self.assertIn("db/1_a.sql:1:12: error:", run.out)
        self.assertNotIn("other", run.out)
        self.assertIn("warning:", self.run_pgtidy("check", "--no-config", "db").out)
        self.assertEqual(self.run_pgtidy("check", "--rule", "data-loss=off", "--rule", "schema=off").status, 0)
        self.write("pgtidy.toml", 'fail-levle = "error"\n')
        broken = self.run_pgtidy("check")
        self.assertEqual(broken.status, 2)
        self.assertIn("pgtidy.toml:1:1", broken.err)
        self.assertIn("did you mean 'fail-level'", broken.err)
        self.assertEqual(self.run_pgtidy("check", "--rule", "drop-tabel=off").status, 2)
        json.loads(self.run_pgtidy("config", "--schema").out)

    def test_configuration_is_found_from_a_folder_below(self):
        self.write("pgtidy.toml", '[rules]\ndrop-table = "off"\nschema = "off"\n')
        self.write("db/1_a.sql", "DROP TABLE t;\n")
        self.assertEqual(Run("check", "1_a.sql", cwd=self.root / "db").status, 0)
        self.assertEqual(self.run_pgtidy("check", "db/1_a.sql").status, 0)

    def test_baseline_survives_shifted_lines(self):
        self.write("1_a.sql", "DROP TABLE t;\n")
        self.assertEqual(self.run_pgtidy("check", "--write-baseline", "base.json").status, 0)
        self.assertEqual(self.run_pgtidy("check", "--baseline", "base.json").status, 0)
        self.write("1_a.sql", "-- a comment\n\nDROP   TABLE t;\nDROP TABLE u;\n")
        run = self.run_pgtidy("check", "--baseline", "base.json")
        self.assertEqual(run.status, 1)
        self.assertNotIn("'t'", run.out)
        self.assertIn("'u'", run.out)
        self.assertEqual(self.run_pgtidy("check", "--baseline", "missing.json").status, 3)

    def test_staged_and_changed_since(self):
        self.git("init", "-q", "-b", "main")
        self.write("db/1_a.sql", "DROP TABLE a;\n")
        self.git("add", "."), self.git("commit", "-qm", "one")
        self.write("db/2_b.sql", "DROP TABLE b;\n")
        self.write("db/3_c.sql", "SELECT 1;\n")
        self.git("add", "db/3_c.sql")
        # What is staged counts, not what lies in the folder.
        self.write("db/3_c.sql", "DROP TABLE c;\n")
        self.assertEqual(self.run_pgtidy("check", "--staged").status, 0)
        self.git("add", ".")
        staged = self.run_pgtidy("check", "--staged").out
        self.assertIn("'b'", staged)
        self.assertIn("'c'", staged)
        self.assertNotIn("'a'", staged)
        self.git("commit", "-qm", "two")
        since = self.run_pgtidy("check", "--changed-since", "HEAD~1").out
        self.assertIn("'b'", since)
        self.assertNotIn("'a'", since)
        self.assertEqual(self.run_pgtidy("check", "--changed-since", "HEAD").status, 0)
        unknown = self.run_pgtidy("check", "--changed-since", "no-such-revision")
        self.assertIn(unknown.status, (2, 3))
        self.assertIn("no-such-revision", unknown.err)

    def test_fix(self):
        path = self.write("1_a.sql", "\ufeffCREATE INDEX i ON t (a);\n")
        shown = self.run_pgtidy("fix", "--unsafe", "--diff", "1_a.sql")
        self.assertEqual(shown.status, 1)
        self.assertIn("+", shown.out)
        self.assertTrue(path.read_text().startswith("\ufeff"))
        self.assertEqual(self.run_pgtidy("fix", "1_a.sql").status, 0)
        self.assertNotIn("CONCURRENTLY", path.read_text())
        self.assertEqual(self.run_pgtidy("fix", "--unsafe", "1_a.sql").status, 0)
        self.assertIn("CREATE INDEX CONCURRENTLY i ON t (a);\n", path.read_text())
        self.assertEqual(self.run_pgtidy("fix", "--unsafe", "--diff", "1_a.sql").status, 0)

    def test_diff_applies_with_patch(self):
        path = self.write("1_a.sql", "".join(f"CREATE INDEX i{n} ON t (a{n});\n-- {'x' * n}\n\n\n\n" for n in range(20)))
        before = path.read_text()
        diff = self.run_pgtidy("fix", "--unsafe", "--diff", "1_a.sql").out
        self.run_pgtidy("fix", "--unsafe", "1_a.sql")
        after = path.read_text()
        self.assertNotEqual(before, after)
        path.write_text(before)
        self.write("change.diff", diff)
        self.git("init", "-q")
        self.git("apply", "-p0", "change.diff")
        self.assertEqual(path.read_text(), after)

    def test_schema_of_the_whole_history(self):
        self.git("init", "-q", "-b", "main")
        self.write("db/1_a.sql", "CREATE TABLE a (id int PRIMARY KEY);\nALTER TABLE old ADD COLUMN x int;\n")
        self.git("add", "."), self.git("commit", "-qm", "one")
        self.write("db/2_b.sql", "CREATE TABLE b (a uuid REFERENCES a);\nALTER TABLE old ADD COLUMN y int;\n")
        self.git("add", ".")
        found = [(d["path"], d["rule"]) for d in
                 json.loads(self.run_pgtidy("check", "--format", "json").out)["diagnostics"]]
        self.assertEqual(found, [("db/1_a.sql", "schema/undefined-table"),
                                 ("db/2_b.sql", "schema/foreign-key-type-mismatch")])
        # What is missing is named once, where it is missing first; only the changed file is shown.
        staged = json.loads(self.run_pgtidy("check", "--staged", "--format", "json").out)["diagnostics"]
        self.assertEqual([d["rule"] for d in staged], ["schema/foreign-key-type-mismatch"])
        self.assertEqual(staged[0]["sqlstate"], "42804")
        self.write("base.sql", "CREATE TABLE old (id int);\n")
        self.write("pgtidy.toml", 'migrations = ["db"]\n[schema]\nbaseline = "base.sql"\n')
        self.assertNotIn("undefined-table", self.run_pgtidy("check").out)
        self.write("pgtidy.toml", 'migrations = ["db"]\n[schema]\nbaseline = "gone.sql"\n')
        missing = self.run_pgtidy("check")
        self.assertEqual(missing.status, 3)
        self.assertIn("gone.sql", missing.err)

    def test_schema_for_several_versions(self):
        self.write("1_a.sql", "CREATE TABLE t (id uuid DEFAULT uuidv7());\n")
        self.assertEqual(self.run_pgtidy("check", "--pg-version", "18").status, 0)
        run = self.run_pgtidy("check", "--pg-version", "17", "--pg-version", "18")
        self.assertEqual(run.status, 1)
        self.assertIn("only PostgreSQL 17 refuses it", run.out)

    def test_migrations(self):
        self.write("db/2_b.sql", "SELECT 1;\n")
        self.write("db/10_c.sql", "SELECT 1;\n")
        self.write("db/1_a.sql", "SELECT 1;\n")
        run = self.run_pgtidy("migrations", "db")
        self.assertEqual(run.status, 0)
        self.assertLess(run.out.index("2_b.sql"), run.out.index("10_c.sql"))
        json.loads(self.run_pgtidy("migrations", "db", "--format", "json").out)

    def test_rules_and_explain(self):
        listed = json.loads(self.run_pgtidy("rules", "--format", "json").out)
        self.assertGreaterEqual(len(listed), 20)
        for rule in listed:
            self.assertIn(rule["id"], self.run_pgtidy("explain", rule["id"]).out)
        unknown = self.run_pgtidy("explain", "drop-tabel")
        self.assertEqual(unknown.status, 2)
        self.assertIn("did you mean 'drop-table'", unknown.err)

    def test_init(self):
        self.write("db/migrations/1_a.sql", "SELECT 1;\n")
        run = self.run_pgtidy("init")
        self.assertEqual(run.status, 0)
        self.assertIn("pre-commit", run.out)
        self.assertEqual(self.run_pgtidy("check").status, 0)
        again = self.run_pgtidy("init")
        self.assertEqual(again.status, 2)
        self.assertIn("--force", again.err)

    def test_odd_inputs(self):
        self.write("1_empty.sql", "")
        self.write("2_nul.sql", b"SELECT 1\0;\n")
        self.write("3_latin1.sql", b"SELECT '\xe9';\n")
        self.write("4_crlf.sql", "DROP TABLE a;\r\nDROP TABLE b;\r\n")
        self.write("5_no_end.sql", "DROP TABLE a")
        self.write("6_deep.sql", "SELECT " + "(" * 50000 + ";\nDROP TABLE deep;\n")
        self.write("7_odd name'\".sql", "DROP TABLE a;\n")
        run = self.run_pgtidy("check", "--format", "json")
        self.assertEqual(run.status, 1)
        found = [(d["path"], d["rule"]) for d in json.loads(run.out)["diagnostics"]]
        self.assertIn(("2_nul.sql", "syntax/invalid-encoding"), found)
        self.assertIn(("3_latin1.sql", "syntax/invalid-encoding"), found)
        self.assertIn(("6_deep.sql", "syntax/syntax-error"), found)
        self.assertIn(("6_deep.sql", "data-loss/drop-table"), found)
        self.assertEqual(found.count(("4_crlf.sql", "data-loss/drop-table")), 2)

    def test_deep_nesting_is_silence(self):
        chain = "+".join(["1"] * 60000)
        joins = " CROSS JOIN ".join(f"generate_series(1, 1) t{i}" for i in range(20000))
        self.write("1_chain.sql", f"SELECT {chain};\n")
        self.write("2_union.sql", " UNION ALL ".join(["SELECT 1"] * 60000) + ";\n")
        self.write("3_joins.sql", f"SELECT 1 FROM {joins};\n")
        self.write("4_table.sql", f"CREATE TABLE t (a int DEFAULT {chain}, CHECK (a < {chain}));\n")
        self.write("5_view.sql", f"CREATE VIEW v AS SELECT {chain} AS x;\n")
        self.write("6_missing.sql", "SELECT b FROM (SELECT 1 AS a) s;\n")
        run = self.run_pgtidy("check", "--format", "json")
        self.assertEqual(run.status, 1, run.err)
        self.assertEqual({d["path"] for d in json.loads(run.out)["diagnostics"]}, {"6_missing.sql"})

    def test_deep_nesting_in_an_edited_migration(self):
        terms = ["1"] * 60000
        self.git("init", "-q", "-b", "main")
        self.write("migrations/000001_chain.up.sql", f"SELECT {'+'.join(terms)};\n")
        self.git("add", ".")
        self.git("commit", "-qm", "a")
        self.git("checkout", "-qb", "edit")
        self.write("migrations/000001_chain.up.sql", f"SELECT {'+'.join(terms)}+2;\n")
        run = self.run_pgtidy("check", "--base", "main", "--format", "json")
        self.assertIn(run.status, (0, 1), run.err)
        found = [d["rule"] for d in json.loads(run.out)["diagnostics"]]
        self.assertEqual(found, ["history/applied-migration-edited"])

    def test_unreadable_paths(self):
        self.write("db/1_a.sql", "SELECT 1;\n")
        os.symlink("loop", self.root / "db" / "loop")
        self.assertEqual(self.run_pgtidy("check", "db").status, 0)
        os.mkfifo(self.root / "db" / "2_pipe.sql")
        run = self.run_pgtidy("check", "db/1_a.sql")
        self.assertIn(run.status, (0, 3))


if __name__ == "__main__":
    unittest.main()
