#!/usr/bin/env python3
"""Histories made at random: edits, renames, removals, line ends, merges. What pgtidy says of each has to be what a simple
model says, `restore` has to bring back what was applied, and no other file may change, also if the program is killed.

usage: ledger_property_test.py PGTIDY [COUNT [SEED]]     500 histories from seed 1 by default
"""

import hashlib
import json
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

GIT = {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_NOSYSTEM": "1", "GIT_AUTHOR_NAME": "Ann", "GIT_AUTHOR_EMAIL": "ann@example.com",
       "GIT_COMMITTER_NAME": "Ann", "GIT_COMMITTER_EMAIL": "ann@example.com"}
MARK = b"\xef\xbb\xbf"


class Framework:
    """What one framework minds. The model of SQLx: a file is its version, and its content to the byte."""

    name = "sqlx"
    verifies = True
    minds_removal = True
    minds_order = False

    def text(self, number, randomness):
        return f"CREATE TABLE t{number} (x{randomness.randrange(1000)} int);\nCREATE TABLE u{number} (y int);\n".encode()

    def statements(self, content):
        """What a comment or white space does not change."""
        lines = content.removeprefix(MARK).replace(b"\r", b"").split(b"\n")
        return b" ".join(b" ".join(line.split()) for line in lines if line.strip() and not line.strip().startswith(b"--"))


class Goose(Framework):
    """goose: a file is its version; what is in it is not looked at again, and older files are refused."""

    name = "goose"
    verifies = False
    minds_removal = False
    minds_order = True

    def text(self, number, randomness):
        return b"-- +goose Up\n" + super().text(number, randomness)


def canonical(content):
    """Equal in contents that differ only in what editors do behind a user's back, one or two things together."""
    lines = content.removeprefix(MARK).replace(b"\r\n", b"\n").split(b"\n")
    return b"\n".join(line.rstrip(b" \t") for line in lines).rstrip(b"\n")


class History:
    """A project, what is applied of it, and what was done to it since."""

    def __init__(self, pgtidy, framework, seed):
        self.pgtidy, self.framework, self.random = pgtidy, framework, random.Random(seed)
        self.temporary = tempfile.TemporaryDirectory()
        self.path = Path(self.temporary.name)
        self.migrations = self.path / "m"
        self.migrations.mkdir()
        self.applied = {}  # version: content
        self.log = []

    def run(self, *arguments):
        return subprocess.run([self.pgtidy, *arguments, "--framework", self.framework.name, "m"], cwd=self.path, check=False,
                              capture_output=True, timeout=120, env={**os.environ, **GIT})

    def git(self, *arguments):
        subprocess.run(["git", *arguments], cwd=self.path, check=True, capture_output=True, env={**os.environ, **GIT})

    def files(self):
        return {path.name: path.read_bytes() for path in sorted(self.migrations.iterdir())}

    def by_version(self):
        return {int(name.split("_")[0]): name for name in self.files()}

    def start(self):
        for number in range(10, 10 + 10 * self.random.randint(2, 6), 10):
            (self.migrations / f"{number}_t.sql").write_bytes(self.framework.text(number, self.random))
        self.git("init", "--quiet", "--initial-branch", "main")
        self.git("add", "--all")
        self.git("commit", "--quiet", "--message", "applied")
        self.applied = {int(name.split("_")[0]): content for name, content in self.files().items()}
        self.run("ledger", "accept", "--quiet", "--base", "none")
        # A merge brings a file of another branch, which is not applied.
        if self.random.random() < 0.3:
            self.git("checkout", "--quiet", "-b", "other")
            number = max(self.applied) + self.random.choice((5, -5))
            (self.migrations / f"{number}_merged.sql").write_bytes(self.framework.text(number, self.random))
            self.git("add", "m")
            self.git("commit", "--quiet", "--message", "other")
            self.git("checkout", "--quiet", "main")
            self.git("merge", "--quiet", "--no-ff", "--message", "merge", "other")
            self.log.append(f"merged {number}")

    def change(self):
        """One change of one file."""
        names = sorted(self.files())
        if not names:
            return
        name = self.random.choice(names)
        path = self.migrations / name
        content = path.read_bytes()
        kinds = ("statement", "comment", "crlf", "mark", "last line", "blanks", "rename", "renumber", "remove", "add", "add older")
        kind = self.random.choice(kinds)
        if kind == "statement":
            content = content.replace(b"int)", b"bigint)", 1) if b" int)" in content else content + b"SELECT 1;\n"
        elif kind == "comment":
            content = content.replace(b"CREATE TABLE u", b"-- a word\nCREATE TABLE u", 1)
        elif kind == "crlf":
            content = content.replace(b"\r\n", b"\n").replace(b"\n", b"\r\n")
        elif kind == "mark" and self.framework.verifies:  # goose cannot read a file that begins with a mark.
            content = content.removeprefix(MARK) if content.startswith(MARK) else MARK + content
        elif kind == "last line":
            content = content[:-1] if content.endswith(b"\n") else content + b"\n"
        elif kind == "blanks":
            content = content.replace(b";\n", b";  \n", 1)
        elif kind in ("rename", "renumber"):
            number = int(name.split("_")[0])
            new = f"{number}_other.sql" if kind == "rename" else f"{self.random.randrange(100, 900)}_t.sql"
            if int(new.split("_")[0]) not in self.by_version() or kind == "rename":
                path.rename(self.migrations / new)
                self.log.append(f"{kind} {name} {new}")
            return
        elif kind == "remove":
            path.unlink()
            self.log.append(f"remove {name}")
            return
        elif kind in ("add", "add older"):
            number = self.random.randrange(901, 999) if kind == "add" else self.random.randrange(1, 9)
            if number in self.by_version():
                return
            path = self.migrations / f"{number}_new.sql"
            content = self.framework.text(number, self.random)
        path.write_bytes(content)
        self.log.append(f"{kind} {path.name}")

    # --- the model --------------------------------------------------------------------------------------------------

    def expected(self):
        """{(rule, what it is about)}: by the rules of the framework alone."""
        found = set()
        if not self.files():
            return {("there are none here",)}
        files = {int(name.split("_")[0]): content for name, content in self.files().items()}
        pending = {version: content for version, content in files.items() if version not in self.applied}
        for version, content in self.applied.items():
            if version in files:
                found |= self.judge_content(version, content, files[version])
                continue
            # Who has the content is the file under another number.
            same = [other for other in sorted(pending) if self.is_same(content, pending[other])]
            if same:
                found.add(("applied-migration-renamed", same[0]))
                del pending[same[0]]
            elif self.framework.minds_removal:
                found.add(("applied-migration-removed", version))
        if self.framework.minds_order:
            found |= {("version-out-of-order", version) for version in pending if version < max(self.applied)}
        return found

    def is_same(self, applied, present):
        if self.framework.verifies:
            return applied == present
        return self.framework.statements(applied) == self.framework.statements(present)

    def judge_content(self, version, applied, present):
        if applied == present:
            return set()
        if not self.framework.verifies:
            same = self.framework.statements(applied) == self.framework.statements(present)
            return set() if same else {("applied-migration-edited", version)}
        if canonical(applied) == canonical(present):
            return {("checksum", version)}
        return {("applied-migration-edited", version)}

    def actual(self):
        done = self.run("check", "--base", "none", "--format", "json")
        if done.returncode == 2 and b"as applied, and there are none here" in done.stderr:
            return {("there are none here",)}
        if done.returncode not in (0, 1):
            return {("status", done.returncode, done.stderr.decode())}
        found = set()
        for each in json.loads(done.stdout)["diagnostics"]:
            family, rule = each["rule"].split("/")
            if family != "history":
                continue
            path = Path(each["path"])
            if rule == "applied-migration-removed":
                version = int(each["message"].split()[1])
            else:
                version = int(path.name.split("_")[0])
            # Three things together are not explained, but an edit to the framework all the same.
            if rule == "checksum-explained":
                rule = "checksum"
            elif rule == "applied-migration-edited" and version in self.applied and self.framework.verifies:
                if canonical(self.applied[version]) == canonical(path_bytes(self.path / path)):
                    rule = "checksum"
            found.add((rule, version))
        return found

    # --- restore ----------------------------------------------------------------------------------------------------

    def restore(self):
        """Lines that say what is wrong with `restore`, killed or not."""
        wrong = []
        for version in sorted(self.applied):
            before = self.files()
            name = self.by_version().get(version)
            if self.random.random() < 0.1:
                self.kill(version)
                after = self.files()
            else:
                done = self.run("ledger", "restore", str(version), "--quiet", "--base", "none")
                after = self.files()
                if done.returncode == 0:
                    restored = self.by_version().get(version)
                    if restored is None or after[restored] != self.applied[version]:
                        wrong.append(f"restore {version}: not what was applied")
                    name = name or restored
            changed = {each for each in before if before[each] != after.get(each)} - {name}
            if changed:
                wrong.append(f"restore {version}: {sorted(changed)} are changed or lost")
            if name in before and after.get(name) not in (before[name], self.applied[version]):
                wrong.append(f"restore {version}: '{name}' is neither what it was nor what was applied")
            for stray in set(after) - set(before) - {name}:
                if stray.count(".") == 1 and int(stray.split("_")[0]) != version:
                    wrong.append(f"restore {version}: there is a new file '{stray}'")
                (self.migrations / stray).unlink(missing_ok=True) if stray.count(".") > 1 else None
        return wrong

    def kill(self, version):
        process = subprocess.Popen([self.pgtidy, "ledger", "restore", str(version), "--quiet", "--base", "none", "--framework",
                                    self.framework.name, "m"], cwd=self.path, stdout=subprocess.DEVNULL,
                                   stderr=subprocess.DEVNULL, env={**os.environ, **GIT})
        time.sleep(self.random.uniform(0, 0.15))
        process.send_signal(signal.SIGKILL)
        process.wait()


def path_bytes(path):
    return path.read_bytes() if path.exists() else b""


def main():
    if len(sys.argv) not in (2, 3, 4):
        sys.exit(__doc__)
    pgtidy = str(Path(sys.argv[1]).absolute())
    count = int(sys.argv[2]) if len(sys.argv) > 2 else 500
    first = int(sys.argv[3]) if len(sys.argv) > 3 else 1
    failures, findings = 0, 0
    digest = hashlib.sha256()
    for seed in range(first, first + count):
        history = History(pgtidy, Framework() if seed % 2 else Goose(), seed)
        history.start()
        for _ in range(history.random.randint(0, 5)):
            history.change()
        expected, actual = history.expected(), history.actual()
        findings += len(expected)
        digest.update(repr(sorted(expected)).encode())
        wrong = [] if expected == actual else [f"only the model: {sorted(expected - actual)}; only pgtidy: {sorted(actual - expected)}"]
        wrong += history.restore() if history.random.random() < 0.3 else []
        if wrong:
            failures += 1
            print(f"FAILED: seed {seed}, {history.framework.name}: {', '.join(history.log)}")
            print("\n".join(f"  {line}" for line in wrong))
        history.temporary.cleanup()
    print(f"{count} histories, {findings} findings expected ({digest.hexdigest()[:12]}), {failures} failures")
    sys.exit(1 if failures else 0)


if __name__ == "__main__":
    main()
