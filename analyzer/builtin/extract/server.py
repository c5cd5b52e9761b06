"""Starts a PostgreSQL server of its own for the time of a `with` block and asks it questions through psql."""

import json
import os
import pathlib
import shutil
import socket
import subprocess
import tempfile


class Server:
    """A fresh cluster made with the programs in `bin_directory`, on a free port of 127.0.0.1.

    PostgreSQL does not run as root: then everything is done as `user`.
    """

    def __init__(self, version, bin_directory, user="postgres", settings=()):
        self.version = version
        self._bin = pathlib.Path(bin_directory)
        self._as_user = ["runuser", "-u", user, "--"] if os.geteuid() == 0 else []
        self._user = user
        self._settings = list(settings)

    def __enter__(self):
        self._home = pathlib.Path(tempfile.mkdtemp(prefix=f"builtin-{self.version}-"))
        if self._as_user:
            shutil.chown(self._home, self._user)
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            self._port = probe.getsockname()[1]
        self._run(self._bin / "initdb", "-D", self._home / "data", "-U", "postgres", "-A", "trust", "-E", "UTF8",
                  "--no-locale", "--no-sync")
        with open(self._home / "data" / "postgresql.conf", "a", encoding="utf-8") as configuration:
            configuration.write("\n".join([f"port = {self._port}", "listen_addresses = '127.0.0.1'",
                                           "unix_socket_directories = ''", "fsync = off", *self._settings]) + "\n")
        self._run(self._bin / "pg_ctl", "-D", self._home / "data", "-l", self._home / "log", "-w", "start")
        return self

    def __exit__(self, *_):
        self._run(self._bin / "pg_ctl", "-D", self._home / "data", "-w", "-m", "immediate", "stop")
        shutil.rmtree(self._home)

    @property
    def dsn(self):
        """What libpq needs to connect to the database postgres as its superuser."""
        return f"host=127.0.0.1 port={self._port} user=postgres dbname=postgres"

    def _run(self, *command):
        subprocess.run([*self._as_user, *map(str, command)], check=True, stdout=subprocess.DEVNULL, cwd="/")

    def psql(self, sql, database="postgres", format_options=("-A", "-t")):
        """What psql prints for `sql`; on an error an exception."""
        done = subprocess.run(
            ["psql", "-X", "-q", *format_options, "-v", "ON_ERROR_STOP=1", "-h", "127.0.0.1", "-p", str(self._port),
             "-U", "postgres", "-d", database, "-f", "-"],
            input=sql, capture_output=True, text=True, encoding="utf-8", env={**os.environ, "PGCLIENTENCODING": "UTF8"})
        if done.returncode != 0:
            raise RuntimeError(f"PostgreSQL {self.version}: {done.stderr}\n{sql[:2000]}")
        return done.stdout

    def rows(self, query, before=""):
        """The rows of `query` as dictionaries of texts."""
        text = self.psql(f"{before}\n{query};", format_options=("-A", "-F", "\t", "-P", "footer=off"))
        lines = text.split("\n")[:-1]
        header = lines[0].split("\t")
        rows = []
        for line in lines[1:]:
            fields = line.split("\t")
            if len(fields) != len(header):
                raise RuntimeError(f"PostgreSQL {self.version}: a tab or a new line in: {line}")
            rows.append(dict(zip(header, fields)))
        return rows

    def json_rows(self, script, database):
        """What a script prints that selects nothing but JSON objects."""
        return [json.loads(line) for line in self.psql(script, database).split("\n") if line]
