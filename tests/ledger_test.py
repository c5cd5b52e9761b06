#!/usr/bin/env python3
"""Holds `pgtidy ledger` and the rules of applied migrations: on ledgers that real tools have written, on the demo in three
ways, in repositories of git, and when the program is killed while it writes.

usage: ledger_test.py PGTIDY

fixtures/ledger holds, for each tool, a project as it was applied, its ledger as psql --csv prints it, and outcomes.tsv:
what the tool did after each change.
"""

import hashlib
import json
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
RECORDINGS = ROOT / "fixtures/ledger"
DEMO = ROOT / "fixtures/demo"
# The demo's third migration as it was applied; applied.csv holds its checksum.
APPLIED_TRACK = (DEMO / "migrations/0003_create_track.sql").read_text().replace("length interval NOT NULL", "length interval")

GIT = {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_NOSYSTEM": "1", "GIT_AUTHOR_NAME": "Ann", "GIT_AUTHOR_EMAIL": "ann@example.com",
       "GIT_COMMITTER_NAME": "Ann", "GIT_COMMITTER_EMAIL": "ann@example.com", "GIT_AUTHOR_DATE": "2026-01-02T00:00:00Z",
       "GIT_COMMITTER_DATE": "2026-01-02T00:00:00Z"}
# What CI's own variables say of the change that is tested here must not count.
CI_VARIABLES = ("GITHUB_BASE_REF", "CI_MERGE_REQUEST_TARGET_BRANCH_NAME", "BITBUCKET_PR_DESTINATION_BRANCH",
                "SYSTEM_PULLREQUEST_TARGETBRANCH", "CHANGE_TARGET", "BUILDKITE_PULL_REQUEST_BASE_BRANCH", "DRONE_TARGET_BRANCH",
                "CI_COMMIT_TARGET_BRANCH", "APPVEYOR_PULL_REQUEST_BASE_BRANCH")
ENVIRONMENT = {name: value for name, value in os.environ.items() if name not in CI_VARIABLES}


class Folder:
    """A project in a temporary folder."""

    def __init__(self, pgtidy, files=None):
        self.pgtidy = pgtidy
        self.temporary = tempfile.TemporaryDirectory()
        self.path = Path(self.temporary.name)
        for path, text in (files or {}).items():
            self.write(path, text)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.temporary.cleanup()

    def write(self, path, text):
        target = self.path / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(text if isinstance(text, bytes) else text.encode())

    def read(self, path):
        return (self.path / path).read_text()

    def git(self, *arguments):
        done = subprocess.run(["git", *arguments], cwd=self.path, capture_output=True, check=False, env={**ENVIRONMENT, **GIT})
        if done.returncode != 0:
            raise RuntimeError(f"git {' '.join(arguments)}: {done.stderr.decode()}")
        return done.stdout.decode()

    def commit(self, message="change"):
        self.git("add", "--all")
        self.git("commit", "--quiet", "--message", message)

    def run(self, *arguments, environment=None):
        done = subprocess.run([self.pgtidy, *arguments], cwd=self.path, capture_output=True, timeout=120, check=False,
                              env={**ENVIRONMENT, **GIT, **(environment or {})})
        return done.returncode, done.stdout.decode(), done.stderr.decode()

    def findings(self, *arguments, environment=None):
        """The findings of family history: (rule without its family, severity, path, message)."""
        status, text, errors = self.run("check", "--format", "json", *arguments, environment=environment)
        if status not in (0, 1):
            raise RuntimeError(f"status {status}: {errors}")
        return sorted((each["rule"].removeprefix("history/"), each["severity"], each["path"], each["message"])
                      for each in json.loads(text)["diagnostics"] if each["rule"].startswith("history/"))


class Test:
    def __init__(self, pgtidy):
        self.pgtidy, self.failures = pgtidy, 0

    def check(self, what, expected, actual):
        if expected != actual:
            self.failures += 1
            print(f"FAILED: {what}\n  expected: {expected!r}\n  actual:   {actual!r}")

    def folder(self, files=None):
        return Folder(self.pgtidy, files)

    # --- ledgers of real tools --------------------------------------------------------------------------------------

    def recordings(self):
        lines = [line.split("\t") for line in (RECORDINGS / "outcomes.tsv").read_text().splitlines() if line[0] != "#"]
        cases = lines[0][2:]
        for tool, _, *outcomes in lines[1:]:
            framework = tool.removesuffix("-ignored-chars")
            self.statuses(tool, framework)
            for case, outcome in zip(cases, outcomes):
                self.recording(tool, framework, case, outcome)

    def statuses(self, tool, framework):
        with self.folder() as folder:
            shutil.copytree(RECORDINGS / tool, folder.path, dirs_exist_ok=True)
            status, text, errors = folder.run("ledger", "status", "--base", "none", "--framework", framework, "--ledger-csv",
                                              "ledger.csv", "--format", "json", "project")
            self.check(f"{tool}: status", (0, ""), (status, errors))
            rows = [row for each in json.loads(text)["sets"] for row in each["migrations"]]
            has_checksums = any(row["recorded_checksum"] for row in rows)
            self.check(f"{tool}: migrations", [("applied", True if has_checksums else None)] * 3,
                       [(row["state"], row["checksum_matches"]) for row in rows])
            if has_checksums:
                self.check(f"{tool}: checksums", [row["recorded_checksum"] for row in rows], [row["checksum"] for row in rows])

    def recording(self, tool, framework, case, outcome):
        with self.folder() as folder:
            shutil.copytree(RECORDINGS / tool, folder.path, dirs_exist_ok=True)
            files = sorted(path for path in (folder.path / "project").rglob("*.sql")
                           if not {"revert", "verify", "down.sql", "current.sql"} & set(path.parts)
                           and not path.name.endswith(".down.sql") and path.stat().st_size > 0)
            if framework == "sqitch":
                files = [folder.path / "project/deploy" / f"{name}.sql" for name in ("users", "orders", "orders_note")]
            change_case(files, case)
            if case.startswith("removed") and framework == "sqitch":
                plan = folder.path / "project/sqitch.plan"
                name = "orders_note" if case == "removed-newest" else "orders"
                plan.write_text("".join(line for line in plan.read_text().splitlines(True) if not line.startswith(name + " ")))
            found = folder.findings("--base", "none", "--framework", framework, "--ledger-csv", "ledger.csv", "project")
            # A byte order mark keeps some tools from running the file at all: that is another finding.
            errors = [each for each in found if each[1] == "error" and each[0] != "refused-file"]
            refused = outcome == "refused"
            # Who has the file does not look at it again, but nobody new can be built from it.
            if tool == "graphile-migrate" and case in ("edited", "comment-added"):
                refused = True
            # The layout's own finding speaks of what cannot be read, and of a chain that is broken.
            if tool == "graphile-migrate" and case in ("line-ends", "byte-order-mark", "removed"):
                errors = [each for each in found if each[0] == "refused-file"]
            self.check(f"{tool}: {case}: {outcome}", refused, bool(errors))

    # --- the demo ---------------------------------------------------------------------------------------------------

    def demo(self):
        expected = [("applied-migration-edited", "error", "migrations/0003_create_track.sql",
                     "migration 0003 was changed after it was applied")]

        def edited(found):
            return [each for each in found if each[0] == "applied-migration-edited"]

        with self.folder() as folder:
            shutil.copytree(DEMO, folder.path, dirs_exist_ok=True)
            self.check("demo: its lock file", expected, edited(folder.findings("--base", "none")))
            (folder.path / "pgtidy.lock").unlink()
            self.check("demo: nothing tells", [], edited(folder.findings("--base", "none")))
            self.check("demo: an export", expected, edited(folder.findings("--base", "none", "--ledger-csv", "applied.csv")))
            changed = folder.read("migrations/0003_create_track.sql")
            folder.write("migrations/0003_create_track.sql", APPLIED_TRACK)
            self.check("demo: as it was applied", [], edited(folder.findings("--base", "none", "--ledger-csv", "applied.csv")))
            folder.git("init", "--quiet", "--initial-branch", "main")
            folder.commit("applied")
            folder.git("checkout", "--quiet", "-b", "work")
            folder.write("migrations/0003_create_track.sql", changed)
            self.check("demo: git", expected, edited(folder.findings("--base", "main")))
            status, text, errors = folder.run("ledger", "explain", "3", "--ledger-csv", "applied.csv")
            self.check("demo: explain", (1, ""), (status, errors))
            for words in ("commit ", "of 2026-01-02 by Ann", "-    length interval\n", "+    length interval NOT NULL\n",
                          "with `migration 0003 was previously applied but has been modified`",
                          "`pgtidy ledger restore 0003` puts back what was applied; with --next the change becomes a migration"):
                self.check(f"demo: explain says {words!r}", True, words in text)
            status, text, errors = folder.run("ledger", "restore", "3", "--ledger-csv", "applied.csv", "--diff", "--next",
                                              "--name", "require_length")
            self.check("demo: restore --diff", (0, True, changed),
                       (status, "+ALTER TABLE public.track ALTER COLUMN length SET NOT NULL;" in text,
                        folder.read("migrations/0003_create_track.sql")))
            status, _, errors = folder.run("ledger", "restore", "3", "--ledger-csv", "applied.csv", "--next", "--name",
                                           "require_length")
            self.check("demo: restore", (0, "pgtidy: wrote 'migrations/0008_require_length.sql'\n"
                                            "pgtidy: wrote 'migrations/0003_create_track.sql'\n"), (status, errors))
            self.check("demo: what was applied is back", APPLIED_TRACK, folder.read("migrations/0003_create_track.sql"))
            self.check("demo: the change is a migration", "ALTER TABLE public.track ALTER COLUMN length SET NOT NULL;\n",
                       folder.read("migrations/0008_require_length.sql"))
            status, text, _ = folder.run("ledger", "status", "--ledger-csv", "applied.csv")
            self.check("demo: status", (0, 3), (status, text.count("  ok  ")))
            status, _, errors = folder.run("ledger", "restore", "3", "--ledger-csv", "applied.csv")
            self.check("demo: nothing to restore", (2, True), (status, "needs no restoring" in errors))

    # --- lock file --------------------------------------------------------------------------------------------------

    def lock_file(self):
        with self.folder({"pgtidy.toml": 'framework = "sqlx"\n', "m/1_a.sql": "CREATE TABLE a (x int);\n",
                          "m/2_b.sql": "CREATE TABLE b (x int);\n"}) as folder:
            status, _, errors = folder.run("ledger", "accept")
            self.check("accept", (0, "pgtidy: pgtidy.lock: 2 migrations, 2 new, 0 changed\n"), (status, errors))
            lock = folder.read("pgtidy.lock")
            content = b"CREATE TABLE a (x int);\n"
            self.check("a line of the lock file",
                       "\t".join(["1", "m/1_a.sql", hashlib.sha384(content).hexdigest(), hashlib.sha256(content).hexdigest()]),
                       lock.splitlines()[1])
            self.check("accept again", (0, "pgtidy: pgtidy.lock: 2 migrations, 0 new, 0 changed; nothing to write\n"),
                       folder.run("ledger", "accept")[::2])
            folder.write("m/1_a.sql", "CREATE TABLE a (x bigint);\n")
            folder.write("m/3_c.sql", "CREATE TABLE c (x int);\n")
            status, _, errors = folder.run("ledger", "accept")
            self.check("accept of a changed file", (2, True, lock),
                       (status, "take it as it is with --changed" in errors, folder.read("pgtidy.lock")))
            self.check("accept --only", (0, True), (folder.run("ledger", "accept", "--only", "3")[0],
                                                    "\nm/3" not in folder.read("pgtidy.lock")))
            self.check("three lines", 4, len(folder.read("pgtidy.lock").splitlines()))
            self.check("accept --changed", 0, folder.run("ledger", "accept", "--changed")[0])
            self.check("nothing is wrong now", [], folder.findings())
            (folder.path / "m/2_b.sql").unlink()
            self.check("a removed file", [("applied-migration-removed", "error", "pgtidy.lock",
                                           "migration 2 is applied and its file 'm/2_b.sql' is gone")], folder.findings())
            folder.run("ledger", "accept")
            self.check("accept does not forget", True, "m/2_b.sql" in folder.read("pgtidy.lock"))
            folder.run("ledger", "accept", "--changed")
            self.check("accept --changed forgets", False, "m/2_b.sql" in folder.read("pgtidy.lock"))
            folder.write("pgtidy.lock", "<<<<<<< HEAD\n" + lock)
            status, _, errors = folder.run("check")
            self.check("marks of a conflict", (2, True), (status, "pgtidy.lock:1: here stand the marks of a merge conflict" in errors))
            status, _, errors = folder.run("ledger", "explain", "33")
            folder.write("pgtidy.lock", lock)
            self.check("no such migration", (2, "pgtidy: error: there is no migration '33'; did you mean '3'?\n"),
                       folder.run("ledger", "explain", "33")[::2])

    def statements_alone(self):
        # goose keeps no checksum: comments may change, statements may not, and the way back is not run.
        first = "-- +goose Up\nCREATE TABLE a (x int);\n-- +goose Down\nDROP TABLE a;\n"
        with self.folder({"m/1_a.sql": first}) as folder:
            folder.run("ledger", "accept", "--framework", "goose", "m")
            for text, expected in ((first.replace("CREATE", "-- why\nCREATE"), []), (first.replace("\n", "\r\n"), []),
                                   (first.replace("DROP TABLE a", "DROP TABLE IF EXISTS a"), []),
                                   (first.replace("x int", "x bigint"), [("applied-migration-edited", "warning")])):
                folder.write("m/1_a.sql", text)
                self.check(f"goose: {text!r}", expected,
                           [each[:2] for each in folder.findings("--framework", "goose", "m") if each[0] != "refused-file"])

    def bad_exports(self):
        with self.folder({"m/1_a.sql": "SELECT 1;\n", "empty.csv": "", "other.csv": "a,b\n1,2\n", "short.csv":
                          "version,success,checksum\n1,t\n", "open.csv": 'version\n"1'}) as folder:
            for name, words in (("empty.csv", "no line with the names of the columns"), ("other.csv", "not the columns of a ledger"),
                                ("short.csv", "short.csv:2: 2 fields where the first line names 3 columns"),
                                ("open.csv", "open.csv:2: the quoted field that begins here has no end"),
                                ("none.csv", "cannot read 'none.csv'")):
                status, text, errors = folder.run("check", "--framework", "sqlx", "--ledger-csv", name, "m")
                self.check(name, (3 if name == "none.csv" else 2, "", True), (status, text, words in errors))
            status, _, errors = folder.run("check", "--framework", "sqlx", "--database", "env:NO_SUCH_NAME", "m")
            self.check("no variable", (2, True), (status, "the environment has no variable 'NO_SUCH_NAME'" in errors))
            for address in ("postgres://ann:se%zzcret@localhost/x", "host=127.0.0.1 port=1 password=secret dbname=x"):
                status, text, errors = folder.run("check", "--framework", "sqlx", "--database", address, "m")
                self.check("no word of the password", (True, False), (status in (2, 3), "cret" in text + errors))

    # --- git --------------------------------------------------------------------------------------------------------

    def repository(self):
        folder = self.folder({"migrations/1_a.sql": "CREATE TABLE a (x int);\n", "migrations/2_b.sql": "CREATE TABLE b (x int);\n",
                              "pgtidy.toml": 'framework = "sqlx"\n'})
        folder.git("init", "--quiet", "--initial-branch", "main")
        folder.commit("start")
        folder.git("checkout", "--quiet", "-b", "work")
        return folder

    def git(self):
        with self.repository() as folder:
            folder.write("migrations/3_c.sql", "CREATE TABLE c (x int);\n")
            self.check("a new file", [], folder.findings("--base", "main"))
            folder.write("migrations/1_a.sql", "CREATE TABLE a (x int); -- why\n")
            self.check("an edit", [("applied-migration-edited", "error", "migrations/1_a.sql",
                                    "migration 1 was changed after it was applied")], folder.findings("--base", "main"))
            text = folder.run("check", "--base", "main")[1]
            for words in ("only comments or white space differ", "applied as `CREATE TABLE a (x int);`",
                          "it is on main, so it counts as applied", "put it back with `pgtidy ledger restore 1`"):
                self.check(f"an edit says {words!r}", True, words in text)
            self.check("not asked", [], folder.findings("--base", "none"))
            self.check("no base is known", [], folder.findings())
            self.check("CI names the branch", 1, len(folder.findings(environment={"GITHUB_BASE_REF": "main"})))
            self.check("staged: nothing is", [], folder.findings("--base", "main", "--staged"))
            folder.git("add", "--all")
            folder.write("migrations/1_a.sql", "CREATE TABLE a (x int);\n")
            self.check("staged: the edit is", ["applied-migration-edited"],
                       [each[0] for each in folder.findings("--base", "main", "--staged")])
            status, _, errors = folder.run("check", "--base", "nosuch")
            self.check("no such base", (2, "pgtidy: error: git knows no revision 'nosuch'\n"), (status, errors))
        with self.repository() as folder:
            folder.write("migrations/2_b.sql", b"\xef\xbb\xbfCREATE TABLE b (x int);\r\n")
            self.check("line ends and a mark", [("checksum-explained", "error", "migrations/2_b.sql",
                                                 "migration 2 has CRLF line ends instead of LF and a byte order mark since it was "
                                                 "applied, which changes its checksum")], folder.findings("--base", "main"))
            self.check("are put back", (0, "CREATE TABLE b (x int);\n"),
                       (folder.run("ledger", "restore", "2", "--base", "main")[0], folder.read("migrations/2_b.sql")))
            (folder.path / "migrations/1_a.sql").unlink()
            self.check("a removed file", [("applied-migration-removed", "error", "migrations/1_a.sql",
                                           "migration 1 is applied and its file 'migrations/1_a.sql' is gone")],
                       folder.findings("--base", "main"))
            self.check("is put back", (0, "CREATE TABLE a (x int);\n"),
                       (folder.run("ledger", "restore", "1", "--base", "main")[0], folder.read("migrations/1_a.sql")))
            folder.git("mv", "migrations/2_b.sql", "migrations/5_b.sql")
            self.check("a renamed file", [("applied-migration-renamed", "error", "migrations/5_b.sql",
                                           "this migration is applied as 'migrations/2_b.sql'")], folder.findings("--base", "main"))
            folder.git("mv", "migrations/5_b.sql", "migrations/002_other_words.sql")
            self.check("the same version under another name", [], folder.findings("--base", "main"))
        with self.repository() as folder:
            folder.git("checkout", "--quiet", "main")
            folder.write("migrations/3_theirs.sql", "CREATE TABLE theirs (x int);\n")
            folder.commit("theirs")
            folder.git("checkout", "--quiet", "work")
            folder.write("migrations/3_ours.sql", "CREATE TABLE ours (x int);\n")
            self.check("both branches", [("ledger-conflict", "error", "migrations/3_ours.sql",
                                          "version 3 is taken on main by 'migrations/3_theirs.sql'")],
                       folder.findings("--base", "main"))
            folder.write("pgtidy.toml", 'framework = "golang-migrate"\n')
        with self.folder({"m/1_a.sql": "-- +goose Up\nSELECT 1;\n"}) as folder:
            folder.git("init", "--quiet", "--initial-branch", "main")
            folder.commit()
            folder.git("checkout", "--quiet", "-b", "work")
            folder.git("checkout", "--quiet", "main")
            folder.write("m/3_c.sql", "-- +goose Up\nSELECT 3;\n")
            folder.commit()
            folder.git("checkout", "--quiet", "work")
            folder.write("m/2_b.sql", "-- +goose Up\nSELECT 2;\n")
            self.check("older than what the base has added", [("version-out-of-order", "error", "m/2_b.sql",
                                                               "migration 2 is new and comes before 3, which is applied")],
                       folder.findings("--base", "main"))
        with self.repository() as origin, self.folder() as folder:
            origin.git("checkout", "--quiet", "main")
            for number in range(3):
                origin.write("notes", str(number))
                origin.commit()
            origin.git("checkout", "--quiet", "work")
            origin.write("migrations/1_a.sql", "CREATE TABLE a (y int);\n")
            origin.commit("edit")
            clone = folder.path / "clone"
            folder.git("clone", "--quiet", origin.path.as_uri(), "clone")
            folder.path = clone
            folder.git("remote", "set-head", "origin", "main")
            folder.git("checkout", "--quiet", "work")
            self.check("the remote's default branch", ["applied-migration-edited"], [each[0] for each in folder.findings()])
        with self.repository() as origin, self.folder() as folder:
            origin.write("migrations/1_a.sql", "CREATE TABLE a (y int);\n")
            origin.commit("edit")
            folder.git("clone", "--quiet", "--depth", "1", "--no-single-branch", origin.path.as_uri(), "clone")
            folder.path = folder.path / "clone"
            status, _, errors = folder.run("check", "--base", "origin/main")
            self.check("a shallow clone", (2, True), (status, "this clone is shallow: deepen it" in errors))
            status, _, errors = folder.run("check", environment={"GITHUB_BASE_REF": "main"})
            self.check("a shallow clone, without being asked", (True, True),
                       (status in (0, 1), "is not compared with git" in errors))

    def places(self):
        """A lock file counts however the folder is named, and of several change sets in a file none is put back alone."""
        with self.folder({"pgtidy.toml": 'framework = "sqlx"\n', "m/1_a.sql": "CREATE TABLE a (x int);\n"}) as folder:
            folder.run("ledger", "accept", "--base", "none")
            folder.write("m/1_a.sql", "CREATE TABLE a (y int);\n")
            for path in ("m", "./m", "m/", "m/1_a.sql", str(folder.path / "m"), "."):
                self.check(f"named {path}", ["applied-migration-edited"], [each[0] for each in folder.findings("--base", "none", path)])
        changelog = "--liquibase formatted sql\n--changeset ann:1\nCREATE TABLE a (x int);\n--changeset ann:2\nSELECT 2;\n"
        with self.folder({"c/a.sql": changelog}) as folder:
            folder.git("init", "--quiet", "--initial-branch", "main")
            folder.commit()
            folder.run("ledger", "accept", "--base", "none", "--framework", "liquibase", "c")
            folder.write("c/a.sql", changelog.replace("x int", "x bigint") + "--changeset ann:3\nSELECT 3;\n")
            self.check("one change set", [("applied-migration-edited", "error", "c/a.sql",
                                           "migration ann:1 was changed after it was applied")],
                       folder.findings("--base", "none", "--framework", "liquibase", "c"))
            status, _, errors = folder.run("ledger", "restore", "ann:1", "--base", "none", "--framework", "liquibase", "c")
            self.check("is not put back alone", (2, True), (status, "holds several change sets" in errors))
        with self.repository() as folder:
            status, _, errors = folder.run("check", environment={"GITHUB_BASE_REF": "gone"})
            self.check("the target branch is not here", (0, True),
                       (status, "'migrations' is not compared with git: git knows no revision 'origin/gone'" in errors))

    def former_contents(self):
        """What was applied is found in git by its checksum: in any branch, under a former name, after a removal."""
        with self.repository() as folder:
            folder.run("ledger", "accept", "--base", "none")
            folder.git("mv", "migrations/1_a.sql", "migrations/001_first.sql")
            folder.write("migrations/001_first.sql", "CREATE TABLE a (x int, y int);\n")
            folder.commit("rename and edit")
            status, _, errors = folder.run("ledger", "restore", "1", "--base", "none")
            self.check("under a former name", (0, "CREATE TABLE a (x int);\n"), (status, folder.read("migrations/001_first.sql")))
            folder.git("rm", "--quiet", "migrations/2_b.sql")
            folder.commit("remove")
            status, _, errors = folder.run("ledger", "restore", "2", "--base", "none")
            self.check("after a removal", (0, "CREATE TABLE b (x int);\n"), (status, folder.read("migrations/2_b.sql")))

    # --- an interrupted write ---------------------------------------------------------------------------------------

    def killed(self):
        """Whenever the program is killed, every file is as it was or as it is to be, and a second run ends the work."""
        randomness = random.Random(11)
        files = {f"m/{number}_t.sql": f"CREATE TABLE t{number} (x int);\n" for number in range(1, 60)}
        with self.folder(files) as folder:
            folder.run("ledger", "accept", "--framework", "sqlx", "m")
            before = folder.read("pgtidy.lock")
            for number in range(60, 90):
                folder.write(f"m/{number}_t.sql", f"CREATE TABLE t{number} (x int);\n")
            folder.run("ledger", "accept", "--framework", "sqlx", "m")
            after = folder.read("pgtidy.lock")
            self.check("the lock files differ", True, before != after)
            duration = None
            for _ in range(25):
                folder.write("pgtidy.lock", before)
                began = time.monotonic()
                process = subprocess.Popen([self.pgtidy, "ledger", "accept", "--quiet", "--framework", "sqlx", "m"],
                                           cwd=folder.path, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                                           env={**ENVIRONMENT, **GIT})
                if duration is not None:
                    time.sleep(randomness.uniform(0.5, 1.0) * duration)
                    process.send_signal(signal.SIGKILL)
                process.wait()
                duration = duration or time.monotonic() - began
                if folder.read("pgtidy.lock") not in (before, after):
                    self.check("a killed write", "one of the two", folder.read("pgtidy.lock"))
            self.check("the files are there", len(files) + 30, len(list((folder.path / "m").iterdir())))
            folder.run("ledger", "accept", "--framework", "sqlx", "m")
            self.check("a second run ends it", after, folder.read("pgtidy.lock"))


def change_case(files, case):
    second = files[1]
    text = second.read_bytes()
    if case == "edited":
        second.write_bytes(text.replace(b"note text", b"note varchar"))
    elif case == "comment-added":
        # Behind the statement, where every tool takes it for a part of the change.
        second.write_bytes(text.replace(b"CREATE TABLE orders", b"-- a remark\nCREATE TABLE orders"))
    elif case == "line-ends":
        second.write_bytes(text.replace(b"\n", b"\r\n"))
    elif case == "byte-order-mark":
        second.write_bytes(b"\xef\xbb\xbf" + text)
    elif case == "last-newline":
        second.write_bytes(text[:-1])
    elif case in ("removed", "removed-newest"):
        gone = second if case == "removed" else files[2]
        gone.unlink()
        if not any(gone.parent.glob("*.sql")):
            shutil.rmtree(gone.parent)
    if case not in ("unchanged", "removed", "removed-newest") and second.read_bytes() == text:
        raise RuntimeError(f"{second}: {case} changes nothing")


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    test = Test(str(Path(sys.argv[1]).absolute()))
    for part in (test.recordings, test.demo, test.lock_file, test.statements_alone, test.bad_exports, test.git, test.places,
                 test.former_contents, test.killed):
        part()
    print(f"{test.failures} failures")
    sys.exit(1 if test.failures else 0)


if __name__ == "__main__":
    main()
