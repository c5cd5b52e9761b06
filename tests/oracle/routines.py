#!/usr/bin/env python3
"""Holds what pgtidy says of the bodies of PL/pgSQL routines against plpgsql_check.

usage: routines.py --pgtidy BIN --server VERSION=DSN [--corpus DIR [--project NAME]...] [FILTER]

The scripts under fixtures/rules/query/routine_error/ whose path contains FILTER, or with --corpus the projects of
DIR/projects.json (their files stand in NAME/order.txt), are run in an empty database. Then plpgsql_check looks at each
routine, at a trigger's function once for each table. An error that pgtidy alone reports is a false one, unless the server
raises it when the routine is called. Errors that plpgsql_check alone reports are counted and shown: in a script each needs
a line `-- @unsaid SQLSTATE message`, and such a line without an error is a failure, too.

The server must have the extension plpgsql_check; its user has to be a superuser. Databases named pgtidy_routines are made
and dropped.
"""

import argparse
import json
import re
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import psycopg2

ROOT = Path(__file__).resolve().parent.parent.parent
SCRIPTS = ROOT / "fixtures" / "rules" / "query" / "routine_error"
DATABASE = "pgtidy_routines"
ROUTINES = """
select p.oid, p.proname, format('%s(%s)', p.proname, pg_get_function_identity_arguments(p.oid)),
       p.prorettype = 'trigger'::regtype, p.prokind, p.pronargs
from pg_proc p join pg_language l on l.oid = p.prolang
where l.lanname = 'plpgsql' and not exists (
    select from pg_depend d where d.classid = 'pg_proc'::regclass and d.objid = p.oid and d.deptype = 'e')
order by p.oid"""
CHECK = """
select sqlstate, message from plpgsql_check_function_tb(
    %s::oid::regprocedure, %s::oid::regclass, fatal_errors => false, oldtable => %s, newtable => %s)
where level = 'error'"""


def normalised(name, sqlstate, message):
    """As servers of all versions, and at run time, put it."""
    message = re.sub(r'^query ".*" returned', "query returned", message, flags=re.DOTALL)
    return name, sqlstate, message.replace("end of trigger procedure", "end of function")


def parts_of(script):
    """The files of a fixture: (name, text)."""
    parts = re.split(r"^-- @file (\S+)\n", script, flags=re.MULTILINE)
    return list(zip(parts[1::2], parts[2::2])) or [("script.sql", script)]


class Database:
    def __init__(self, dsn):
        self.dsn = dsn
        server = psycopg2.connect(dsn)
        server.autocommit = True
        cursor = server.cursor()
        cursor.execute(f"drop database if exists {DATABASE}")
        cursor.execute(f"create database {DATABASE}")
        server.close()
        self.unchecked = set()
        self.reconnect()
        self.cursor.execute("create extension plpgsql_check")

    def reconnect(self):
        """The server may still be on its way up."""
        for attempt in range(60):
            try:
                self.connection = psycopg2.connect(self.dsn, dbname=DATABASE)
                break
            except psycopg2.OperationalError:
                if attempt == 59:
                    raise
                time.sleep(1)
        self.connection.autocommit = True
        self.cursor = self.connection.cursor()

    def run_files(self, files):
        """Statements that are refused are passed over."""
        dsn = psycopg2.extensions.make_dsn(self.dsn, dbname=DATABASE)
        for file in files:
            subprocess.run(["psql", "-X", "-q", "-d", dsn, "-f", str(file)], check=False, stdout=subprocess.DEVNULL,
                           stderr=subprocess.DEVNULL, stdin=subprocess.DEVNULL)

    def errors(self):
        """{(routine, SQLSTATE, message)} and the names of all routines."""
        found, names = set(), set()
        self.cursor.execute(ROUTINES)
        for oid, name, _, is_trigger, _, _ in self.cursor.fetchall():
            names.add(name)
            calls = [(0, None, None)]
            if is_trigger:
                self.cursor.execute(
                    "select distinct tgrelid, tgoldtable, tgnewtable from pg_trigger where tgfoid = %s", (oid,))
                calls = self.cursor.fetchall()
            for call in calls:
                try:
                    self.cursor.execute(CHECK, (oid, *call))
                except psycopg2.OperationalError:
                    # Some functions bring plpgsql_check 2.3 down, and the server with it.
                    print(f"{name}: not checked: plpgsql_check crashed")
                    self.unchecked.add(name)
                    self.reconnect()
                    continue
                except psycopg2.Error as error:
                    found.add(normalised(name, error.pgcode, error.diag.message_primary))
                    continue
                found.update(normalised(name, sqlstate, message) for sqlstate, message in self.cursor.fetchall())
        return found, names

    def raises(self, name, sqlstate):
        """Whether a call of a function with NULLs raises an error with that SQLSTATE."""
        self.cursor.execute(ROUTINES)
        for oid, routine, _, is_trigger, kind, count in self.cursor.fetchall():
            if routine != name or is_trigger:
                continue
            self.cursor.execute("select %s::oid::regproc::text", (oid,))
            call = f"{self.cursor.fetchone()[0]}({', '.join(['null'] * count)})"
            try:
                self.cursor.execute(f"call {call}" if kind == "p" else f"select * from {call}")
            except psycopg2.Error as error:
                if error.pgcode == sqlstate:
                    return True
        return False


def findings(pgtidy, files, version, folder):
    """{(routine, SQLSTATE, message)}, as pgtidy sees it."""
    (folder / "files.txt").write_text("".join(f"{file}\n" for file in files))
    command = [pgtidy, "check", "--files-from", str(folder / "files.txt"), "--pg-version", version, "--format", "json"]
    run = subprocess.run(command, check=False, capture_output=True, text=True)
    if run.returncode not in (0, 1):
        sys.exit(f"routines.py: pgtidy ended with {run.returncode}: {run.stderr}")
    found = set()
    for diagnostic in json.loads(run.stdout)["diagnostics"]:
        if diagnostic["rule"] != "query/routine-error":
            continue
        routine = next(re.match(r"the server accepts '([^(]*)\(", note["message"]).group(1)
                       for note in diagnostic["notes"] if note["message"].startswith("the server accepts"))
        found.add(normalised(routine, diagnostic["sqlstate"], diagnostic["message"]))
    return found


def compare(what, database, ours, unsaid):
    """Prints the differences; returns how many are failures."""
    theirs, names = database.errors()
    failures = 0
    for error in sorted(ours - theirs):
        if error[0] not in names or error[0] in database.unchecked:
            print(f"{what}: not compared: {error}")
        elif not database.raises(error[0], error[1]):
            print(f"{what}: FALSE: {error}")
            failures += 1
    missed = theirs - ours
    for error in sorted(missed):
        if unsaid is not None and f"{error[1]} {error[2]}" in unsaid:
            continue
        print(f"{what}: missed: {error}")
        failures += unsaid is not None
    for line in sorted((unsaid or set()) - {f"{error[1]} {error[2]}" for error in missed}):
        print(f"{what}: nothing unsaid: {line}")
        failures += 1
    return failures, len(names), len(ours), len(missed)


def jobs(arguments):
    """(name, files, what may stay unsaid) of each script or project."""
    if arguments.corpus:
        for name in sorted(json.loads((arguments.corpus / "projects.json").read_text())):
            order = arguments.corpus / name / "order.txt"
            if order.exists() and name in (arguments.project or [name]) and arguments.filter in name:
                yield name, [order.parent / line for line in order.read_text().splitlines() if line], None
        return
    for script in sorted(SCRIPTS.glob("*.sql")):
        if arguments.filter in script.name:
            yield script.name, script, set(re.findall(r"^-- @unsaid (.*)$", script.read_text(), re.MULTILINE))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--pgtidy", required=True)
    parser.add_argument("--server", required=True)
    parser.add_argument("--corpus", type=Path)
    parser.add_argument("--project", action="append")
    parser.add_argument("filter", nargs="?", default="")
    arguments = parser.parse_args()
    version, _, dsn = arguments.server.partition("=")
    totals = [0, 0, 0, 0]
    for name, files, unsaid in jobs(arguments):
        with tempfile.TemporaryDirectory() as temporary:
            folder = Path(temporary)
            if isinstance(files, Path):
                parts = parts_of(files.read_text())
                files = []
                for part, text in parts:
                    files.append(folder / part)
                    files[-1].write_text(text)
            database = Database(dsn)
            database.run_files(files)
            ours = findings(arguments.pgtidy, [file.resolve() for file in files], version, folder)
            result = compare(name, database, ours, unsaid)
            database.connection.close()
            totals = [a + b for a, b in zip(totals, result)]
    failures, routines, ours, missed = totals
    print(f"{routines} routines, {ours} errors, {missed} of plpgsql_check unsaid, {failures} failures")
    return 1 if failures or not routines else 0


if __name__ == "__main__":
    sys.exit(main())
