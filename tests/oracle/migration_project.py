"""What a migration tool is to migration_tools.py, and the project that it is recorded with.

A project is a list of migrations; a tool writes them into a folder, together with the lists that it keeps of them
(drizzle's journal, sqitch's plan, atlas.sum, graphile-migrate's chain of hashes).
"""

import json
import re
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Migration:
    """One migration. `slot` says where it stands: first, second, between, third or next."""

    slot: str
    name: str
    up: str
    down: str = ""
    transaction: bool = True  # False: the file leaves the tool's transaction, in the tool's own way.


FIRST = Migration("first", "users", "CREATE TABLE users (\n  id int PRIMARY KEY\n);\n", "DROP TABLE users;\n")
SECOND = Migration("second", "orders", "CREATE TABLE orders (\n  id int PRIMARY KEY,\n  note text\n);\n",
                   "DROP TABLE orders;\n")
THIRD = Migration("third", "orders_note", "CREATE INDEX orders_note ON orders (note);\n", "DROP INDEX orders_note;\n")
APPLIED = [FIRST, SECOND, THIRD]

SLOTS = ("first", "second", "between", "third", "next")


@dataclass(frozen=True)
class Place:
    """Where a scratch database is, in the forms that tools want."""

    host: str
    port: str
    user: str
    database: str

    @property
    def url(self):
        return f"postgres://{self.user}@{self.host}:{self.port}/{self.database}?sslmode=disable"

    @property
    def dsn(self):
        return f"host={self.host} port={self.port} user={self.user} dbname={self.database}"


class Tool:
    """One migration tool. The attributes are its facts; subclasses say how files and commands look."""

    name = ""          # In reports and for --only.
    framework = ""     # pgtidy's word for it.
    program = ""       # What has to be on the path.
    ledgers = ()       # Tables; the first one is the ledger itself.
    checksums = False  # The ledger holds checksums of files.
    verifies = False   # It compares them when it is run.
    gapless = False    # Versions follow each other without a gap: where an older one comes in, the later ones move up.
    has_versions = True  # Two migrations can have one version; False: names are all that there is.
    uncompared = {}    # {case: why pgtidy is not held against what is recorded}
    variant = False    # Another way to start a tool, which pgtidy's default is not held against.
    opt_out = False    # A file can leave the tool's transaction.
    versions = {}      # What stands for each slot; of a gapless tool, a list of all versions.
    folder = "migrations"
    unable = None      # What the program says if it was built without what is needed: a regular expression.
    decisive = None    # The line of its output that says what is wrong, if the first that looks like it is another one.
    warning = None     # What the tool says when it goes on although it has seen something: a regular expression.

    def __init__(self, programs):
        self.path = programs
        self.moved = False  # A migration has come in between, and the later ones have moved up.

    def find(self):
        """The program's path, or None."""
        return shutil.which(self.program, path=self.path)

    def version(self):
        """What the program says of itself."""
        return run_for_version([self.find(), "--version"])

    def version_of(self, migration):
        if self.gapless:
            skips_between = not self.moved and SLOTS.index(migration.slot) > SLOTS.index("between")
            return self.versions[SLOTS.index(migration.slot) - skips_between]
        return self.versions[migration.slot]

    def stem(self, migration):
        return f"{self.version_of(migration)}_{migration.name}"

    def text(self, migration):
        """The up file's text."""
        return migration.up

    def files(self, migration):
        """{path below the project: text}; the file that is applied stands first."""
        return {f"{self.folder}/{self.stem(migration)}.sql": self.text(migration)}

    def surroundings(self):
        """{path: text} of what belongs to the project besides its migrations."""
        return {}

    def lists(self, migrations):
        """{path: text} of lists that the tool keeps of its migrations."""
        return {}

    def in_order(self, migrations):
        return sorted(migrations, key=lambda migration: SLOTS.index(migration.slot))

    def write(self, project, migrations):
        """Writes the project anew."""
        shutil.rmtree(project, ignore_errors=True)
        ordered = self.in_order(migrations)
        self.moved = any(migration.slot == "between" for migration in ordered)
        texts = {**self.surroundings(), **self.lists(ordered)}
        for migration in ordered:
            texts.update(self.files(migration))
        for path, text in texts.items():
            target = project / path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(text.encode())
        self.finish(project)

    def finish(self, project):
        """What the tool's own program has to add to files that were written."""

    def finish_edit(self, project):
        """The same for a file that was edited by hand."""

    def applied_file(self, project, migration):
        return project / next(iter(self.files(migration)))

    def apply(self, place):
        """The command that applies what is pending, run in the project."""
        raise NotImplementedError

    def status(self, place):
        """The command that shows or verifies the state, or None."""
        return None

    def environment(self, place):
        return {"DATABASE_URL": place.url}


def run_for_version(command, pattern=r"(\d+\.\d+[\w.+-]*)"):
    """The version that a program tells: the pattern's first group; of a Go program that tells none, its module's."""
    output = output_of(command)
    found = re.search(pattern, output)
    if found is None and shutil.which("go"):
        found = re.search(r"^\s*mod\s+\S+\s+v?(\S+)", output_of(["go", "version", "-m", command[0]]), re.MULTILINE)
    return found.group(1).strip() if found else "unknown"


def output_of(command):
    done = subprocess.run(command, check=False, capture_output=True, text=True, timeout=60, stdin=subprocess.DEVNULL)
    return done.stdout + done.stderr


def node_modules(program):
    """The node_modules that a program of npm belongs to."""
    return Path(program).absolute().parent.parent


def version_of_package(program, package):
    return json.loads((node_modules(program) / package / "package.json").read_text())["version"]
