#!/usr/bin/env python3
"""Runs real queries over random rows and looks for NULL in columns that pgtidy says are never NULL.

usage: nullability.py --pgtidy BIN --server VERSION=DSN... --corpus CORPUS_DIR [--project NAME...] [--runs N] [--seed N]

For each project of CORPUS_DIR/projects.json that has queries.jsonl, its schema (as `pgtidy schema --format sql` prints it)
is loaded into an empty database of a server (of its version, or of the newest that is given), its tables are filled with
random rows that satisfy the schema, NULL wherever a column allows it, and each query is run with random parameters, each
time in a transaction that is taken back. A NULL in a column that is not nullable, and more or fewer rows than were
promised, are printed and make the exit status 1.
"""

import argparse
import collections
import json
import random
import subprocess
import sys
from pathlib import Path

import psycopg2
import psycopg2.extras

# Literals of all kinds of types; what the server does not take for a type is not used for it. They are few, so that
# joins find something.
LITERALS = [
    "1", "2", "3", "0", "-1", "1.5", "a", "b", "x1", "", "true", "false", "2020-01-01", "2021-02-03 04:05:06+00", "infinity",
    "12:34:56", "1 day", "00000000-0000-0000-0000-000000000001", "00000000-0000-0000-0000-000000000002", "{}", "{1}",
    "{1,NULL}", '{"a": 1}', '{"a": null}', "[]", "[1, null]", "null", "\\x00", "\\x01", "10.0.0.0/8", "10.0.0.1",
    "08:00:2b:01:02:03", "[1,3)", "(,)", "empty", "(1,2)", "101", "a & b", "<a/>", "$.a", "a@b.c", "https://x.y", "NaN",
]
ROWS = 25


class Database:
    def __init__(self, dsn, script):
        admin = psycopg2.connect(dsn)
        admin.autocommit = True
        with admin.cursor() as cursor:
            cursor.execute("DROP DATABASE IF EXISTS pgtidy_nullability")
            cursor.execute("CREATE DATABASE pgtidy_nullability TEMPLATE template0")
        self.admin = admin
        self.connection = psycopg2.connect(dsn, dbname="pgtidy_nullability")
        self.connection.autocommit = True
        # The null of JSON is not NULL.
        for register in (psycopg2.extras.register_default_json, psycopg2.extras.register_default_jsonb):
            register(self.connection, loads=str)
        # Keys of other tables and triggers are not what is looked at.
        self.run("SET client_min_messages = error; SET session_replication_role = replica; SET statement_timeout = 5000")
        self.valid = {}
        for statement in statements(script):
            self.run(statement)

    def run(self, sql, values=None):
        """(rows or None, the server's error or None)."""
        with self.connection.cursor() as cursor:
            try:
                cursor.execute(sql, values)
                return (cursor.fetchall() if cursor.description else None), None
            except psycopg2.Error as error:
                return None, error

    def literals(self, type_name):
        """The literals that a type takes."""
        if type_name not in self.valid:
            labels = self.run("SELECT enumlabel FROM pg_enum WHERE enumtypid = %s::regtype", (type_name,))[0] or []
            found = [label for label, in labels]
            for literal in LITERALS + [f"{{{label}}}" for label in found[:2]]:
                if self.run(f"SELECT %s::{type_name}", (literal,))[1] is None:
                    found.append(literal)
            self.valid[type_name] = found
        return self.valid[type_name]

    def tables(self):
        return self.run("""
            SELECT c.oid, c.oid::regclass::text, array_agg(quote_ident(a.attname) ORDER BY a.attnum),
                   array_agg(format_type(a.atttypid, a.atttypmod) ORDER BY a.attnum),
                   array_agg(a.attnotnull ORDER BY a.attnum)
              FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
             WHERE c.relkind = 'r' AND c.relnamespace NOT IN ('pg_catalog'::regnamespace, 'information_schema'::regnamespace)
               AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
             GROUP BY c.oid""")[0]

    def fill(self):
        """Returns how many tables hold rows."""
        filled = 0
        for _, name, columns, types, required in self.tables():
            done = 0
            for _ in range(ROWS):
                values = []
                for type_name, not_null in zip(types, required):
                    choices = self.literals(type_name)
                    is_null = not choices or not not_null and random.random() < 0.4
                    values.append(None if is_null else random.choice(choices))
                error = self.run(f"INSERT INTO {name} ({', '.join(columns)}) OVERRIDING SYSTEM VALUE VALUES "
                                 f"({', '.join(['%s'] * len(columns))}) ON CONFLICT DO NOTHING", values)[1]
                done += error is None
            filled += done > 0
        return filled

    def close(self):
        self.connection.close()
        with self.admin.cursor() as cursor:
            cursor.execute("DROP DATABASE pgtidy_nullability WITH (FORCE)")
        self.admin.close()


def statements(script):
    sys.path.insert(0, str(Path(__file__).resolve().parent))
    from catalog import statements as split  # noqa: E402
    return [script[start:end] for start, end in split(script)]


def pgtidy(*arguments):
    process = subprocess.run([OPTIONS.pgtidy, *map(str, arguments), "--no-config"], capture_output=True, timeout=300)
    if process.returncode not in (0, 1):
        raise RuntimeError(f"{arguments}: exit status {process.returncode}: {process.stderr.decode()[:400]}")
    return process.stdout.decode()


def check_query(database, query, described, tally):
    """Yields what a run contradicts."""
    not_null = [i for i, column in enumerate(described["columns"]) if column["nullable"] is False]
    database.run("DEALLOCATE ALL")
    if database.run("PREPARE q AS " + query.replace("%", "%%"), ())[1] is not None:
        tally["not prepared"] += 1
        return
    has_rows = False
    for _ in range(OPTIONS.runs):
        values, casts = [], []
        for parameter in described["params"]:
            choices = database.literals(parameter["type"])
            values.append(random.choice(choices) if choices and random.random() < 0.85 else None)
            casts.append(f"%s::{parameter['type']}")
        database.run("BEGIN")
        rows, error = database.run(f"EXECUTE q({', '.join(casts)})" if casts else "EXECUTE q", values)
        database.run("ROLLBACK")
        if error is not None or rows is None:
            continue
        has_rows = has_rows or bool(rows)
        promise = described["rows"]
        if promise == "exactly one" and len(rows) != 1 or promise == "at most one" and len(rows) > 1:
            yield f"{promise} row promised, {len(rows)} returned"
        for i in not_null:
            if any(row[i] is None for row in rows):
                yield f"column {i + 1} ({described['columns'][i]['name']}) is NULL: {described['columns'][i]['why']}"
    tally["queries with rows"] += has_rows
    tally["columns"] += len(described["columns"])
    tally["columns not null"] += len(not_null)


def check_project(name, folder, dsn, version):
    listed = folder / "order.txt"
    script = pgtidy("schema", "--files-from", listed, "--pg-version", version, "--format", "sql")
    answers = pgtidy("describe", "--files-from", listed, "--pg-version", version, "--queries", folder / "queries.jsonl",
                     "--format", "jsonl", "--explain").splitlines()
    queries = [json.loads(line)["query"] for line in (folder / "queries.jsonl").read_text().splitlines()]
    database = Database(dsn, script)
    tally, wrong = collections.Counter(), 0
    tables = database.fill()
    for query, answer in zip(queries, map(json.loads, answers)):
        if answer["error"] is not None or answer["undetermined"]:
            continue
        tally["queries"] += 1
        for difference in sorted(set(check_query(database, query, answer, tally))):
            wrong += 1
            print(f"{name}: {difference}\n    {' '.join(query.split())[:300]}")
    database.close()
    print(f"{name}: {tables} tables with rows, {dict(tally)}, {wrong} wrong", flush=True)
    return tally, wrong


def main():
    projects = json.loads((OPTIONS.corpus / "projects.json").read_text())
    servers = dict(server.split("=", 1) for server in OPTIONS.server)
    random.seed(OPTIONS.seed)
    total, wrong = collections.Counter(), 0
    for name in sorted(projects):
        folder = OPTIONS.corpus / name
        if OPTIONS.project and name not in OPTIONS.project or not (folder / "queries.jsonl").exists():
            continue
        version = str(projects[name]["pg"])
        version = version if version in servers else max(servers, key=int)
        tally, differences = check_project(name, folder, servers[version], version)
        total += tally
        wrong += differences
    print(f"{dict(total)}, {wrong} wrong")
    return 1 if wrong or not total["queries"] else 0


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--pgtidy", default="pgtidy")
    parser.add_argument("--server", action="append", required=True, metavar="VERSION=DSN")
    parser.add_argument("--corpus", type=Path, required=True, metavar="CORPUS_DIR")
    parser.add_argument("--project", action="append")
    parser.add_argument("--runs", type=int, default=8)
    parser.add_argument("--seed", type=int, default=1)
    OPTIONS = parser.parse_args()
    sys.exit(main())
