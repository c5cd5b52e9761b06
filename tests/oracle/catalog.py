#!/usr/bin/env python3
"""Holds the catalogue against real servers.

usage: catalog.py --pgtidy BIN --server VERSION=DSN... [--update] [--no-catalogue] [FILTER]
       catalog.py --pgtidy BIN --server VERSION=DSN... --reload CORPUS_DIR [--project NAME]

Scripts. Every script under fixtures/catalog/ whose path contains FILTER is run statement by statement on the servers of
the versions that its first line names (`-- @pg 15,18`; without it 18). A refused statement is followed by the line
`--! SQLSTATE message [@line:column]`; the place is compared only where the script gives one. --update writes the servers'
verdicts into the scripts. Then the catalogue that the server holds is compared with what `pgtidy schema` says of the same
script without the refused statements, and down to the last detail with what a server holds that loaded `pgtidy schema
--format sql`.

Reload. For each project of CORPUS_DIR/projects.json ({name: {"pg": version}}; its files stand in NAME/order.txt) the
script of `pgtidy schema --format sql` is loaded into an empty database of a server of its version, and the catalogue
there is compared with pgtidy's own.

The servers' user has to be the superuser postgres. Databases named pgtidy_oracle_* are made and dropped, and roles that
the scripts make are dropped too.
"""

import argparse
import json
import re
import subprocess
import sys
import tempfile
from pathlib import Path

import psycopg2

ROOT = Path(__file__).resolve().parent.parent.parent
QUERIES = Path(__file__).resolve().with_name("catalog_queries.sql")
EXPECTATION = "--! "
NEWEST = "18"

# What names an object in its list; all other fields are compared.
KEYS = {
    "schemas": ("name",), "extensions": ("name",), "relations": ("schema", "name"),
    "constraints": ("schema", "relation", "domain", "name"), "indexes": ("schema", "name"),
    "enums": ("schema", "name"), "domains": ("schema", "name"), "composites": ("schema", "name"),
    "ranges": ("schema", "name"), "functions": ("schema", "name", "identity_args"), "sequences": ("schema", "name"),
    "triggers": ("schema", "relation", "name"), "policies": ("schema", "relation", "name"),
    "statistics": ("schema", "name"), "operators": ("schema", "name", "left", "right"),
    "casts": ("source", "target"), "rules": ("schema", "relation", "name"),
}

# Strings, quoted names, comments, words, parameters and parentheses: what decides where a statement ends.
TOKEN = re.compile(
    r"""--[^\n]*|/\*|[eE]'(?:[^'\\]|''|\\.)*'|'(?:[^']|'')*'|"(?:[^"]|"")*"|"""
    r"""\$(?:[A-Za-z_\x80-\uffff][A-Za-z0-9_\x80-\uffff]*)?\$|[A-Za-z_\x80-\uffff][A-Za-z0-9_$\x80-\uffff]*|[();]|\s+|.""",
    re.DOTALL)


def end_of_block_comment(text, start):
    depth, place = 1, start + 2
    while depth and place < len(text):
        if text.startswith("/*", place):
            depth, place = depth + 1, place + 2
        elif text.startswith("*/", place):
            depth, place = depth - 1, place + 2
        else:
            place += 1
    return place


def statements(text):
    """Yields (start, end) of each statement, without its semicolon. As psql splits them."""
    start, place, depth, blocks, words = None, 0, 0, 0, []
    while place < len(text):
        token = TOKEN.match(text, place)[0]
        end = place + len(token)
        if token == "/*":
            end = end_of_block_comment(text, place)
        elif token.startswith("$") and token.endswith("$") and len(token) > 1:
            closing = text.find(token, end)
            end = len(text) if closing < 0 else closing + len(token)
        if token.startswith("--") or token == "/*" or token.isspace():
            place = end
            continue
        if token == ";" and depth == 0 and blocks == 0:
            if start is not None:
                yield start, place
            start, words = None, []
            place = end
            continue
        if start is None:
            start = place
        if token == "(":
            depth += 1
        elif token == ")":
            depth = max(0, depth - 1)
        elif token[0].isalpha() and not token.startswith(("e'", "E'")):
            word = token.lower()
            if words[:1] == ["create"] and {"function", "procedure"} & set(words[:4]):
                if word == "begin" or blocks and word == "case":
                    blocks += 1
                elif word == "end" and blocks:
                    blocks -= 1
            words.append(word)
        place = end
    if start is not None:
        yield start, len(text.rstrip())


class Server:
    def __init__(self, version, dsn):
        self.version, self.dsn = version, dsn
        queries = re.findall(r"^-- (list|detail): ([\w ]+)\n(.*?;)\n", QUERIES.read_text() + "\n", re.M | re.S)
        self.queries = {kind: {name: query for of, name, query in queries if of == kind} for kind in ("list", "detail")}
        self.admin = psycopg2.connect(dsn)
        self.admin.autocommit = True
        self.count = 0
        found = self.ask(self.admin, "SHOW server_version_num")[0][0]
        if int(found) // 10000 != int(version):
            sys.exit(f"the server of {version} says that it is {found}")
        self.roles = self.all_roles()

    @staticmethod
    def ask(connection, query):
        with connection.cursor() as cursor:
            cursor.execute(query)
            return cursor.fetchall()

    def all_roles(self):
        return {name for name, in self.ask(self.admin, "SELECT quote_ident(rolname) FROM pg_roles")}

    def open(self):
        """Returns a connection to a new, empty database."""
        self.count += 1
        database = f"pgtidy_oracle_{self.count}"
        with self.admin.cursor() as cursor:
            cursor.execute(f"DROP DATABASE IF EXISTS {database}")
            cursor.execute(f"CREATE DATABASE {database} TEMPLATE template0")
        connection = psycopg2.connect(self.dsn, dbname=database)
        connection.autocommit = True
        with connection.cursor() as cursor:
            cursor.execute("SET client_min_messages = error")
        return connection

    def close(self, connection):
        database = connection.info.dbname
        connection.close()
        with self.admin.cursor() as cursor:
            cursor.execute(f"DROP DATABASE {database} WITH (FORCE)")
            for role in self.all_roles() - self.roles:
                cursor.execute(f"DROP ROLE {role}")

    @staticmethod
    def run(connection, sql):
        """Returns None, or the error that the server gives."""
        with connection.cursor() as cursor:
            try:
                # Without arguments, so that percent signs are left alone.
                cursor.execute(sql)
            except psycopg2.Error as error:
                return error
        return None

    def catalogue(self, connection):
        for sql in ("ROLLBACK", "RESET ALL", "RESET SESSION AUTHORIZATION", "SET search_path = ''",
                    "SET client_min_messages = error"):
            self.run(connection, sql)
        lists = {}
        with connection.cursor() as cursor:
            for name, query in self.queries["list"].items():
                cursor.execute(query)
                fields = [column.name for column in cursor.description]
                lists[name] = [dict(zip(fields, row)) for row in cursor.fetchall()]
        return lists

    def details(self, connection):
        """Returns {(kind, object): the rest}. The connection is one on which catalogue() was called."""
        found = {}
        with connection.cursor() as cursor:
            for name, query in self.queries["detail"].items():
                cursor.execute(query)
                found.update({(name, row[0]): row[1:] for row in cursor.fetchall()})
        return found


def pgtidy_schema(arguments, version, output):
    command = [OPTIONS.pgtidy, "schema", *arguments, "--no-config", "--pg-version", version, "--format", output]
    process = subprocess.run(command, capture_output=True, timeout=300)
    if process.returncode not in (0, 1):
        raise RuntimeError(f"{' '.join(command)}: exit status {process.returncode}: {process.stderr.decode()[:400]}")
    return process.stdout.decode()


def keyed(lists, name):
    objects = {}
    for entry in lists.get(name) or []:
        key = tuple(entry.get(field) for field in KEYS[name])
        objects[key] = entry
    return objects


def differences(ours, theirs, left, right):
    """Yields one line for each object or field in which two catalogues differ."""
    for name in KEYS:
        mine, other = keyed(ours, name), keyed(theirs, name)
        for key in sorted(mine.keys() | other.keys(), key=str):
            title = f"{name} {'.'.join(str(part) for part in key if part)}"
            if name == "extensions" and key == ("plpgsql",):
                continue
            if key not in mine or key not in other:
                yield f"{title}: only {right if key in other else left}"
                continue
            for field in other[key]:
                a, b = mine[key].get(field), other[key][field]
                if field == "columns" and name == "relations":
                    a = [{k: v for k, v in column.items() if k != "ordinal"} for column in a or []]
                if a != b:
                    yield f"{title}: {field}\n    {left}: {json.dumps(a)}\n    {right}: {json.dumps(b)}"


def blanked(text, ranges):
    for start, end in ranges:
        text = text[:start] + re.sub(r"[^\n]", " ", text[start:end]) + text[end:]
    return text


def load(server, connection, script):
    """Runs a script; returns one line for each statement that the server refuses."""
    refused = []
    for start, end in statements(script):
        error = server.run(connection, script[start:end])
        if error is not None:
            first = script[start:end].split("\n")[0][:150]
            refused.append(f"refused: {first}\n    {error.pgcode} {str(error).strip().splitlines()[0]}")
    return refused


def detail_differences(before, after):
    for key in sorted(before.keys() | after.keys()):
        title = "detail of {}: {}".format(*key)
        if key not in before or key not in after:
            yield f"{title}: only {'reloaded' if key in after else 'server'}"
        elif before[key] != after[key]:
            yield f"{title}\n    server: {before[key]}\n    reloaded: {after[key]}"


def is_noted(difference, notes):
    """Whether an object is missing of which the script says that it is not known."""
    missing = re.search(r"([^ .(]+)(?:\(.*\))?(?: [a-z]+)?: only (?:pgtidy|server)$", difference)
    return missing is not None and any(re.search(rf"\b{re.escape(missing[1])}\b", note) for note in notes)


def reload(server, arguments, original=None):
    """Loads the script that pgtidy prints; returns (what is wrong with it, how many objects it says are not known).
    `original`: a connection to the database that the same statements made; nothing may differ from it."""
    script = pgtidy_schema(arguments, server.version, "sql")
    ours = json.loads(pgtidy_schema(arguments, server.version, "json"))
    connection = server.open()
    try:
        wrong = load(server, connection, script)
        wrong += differences(ours, server.catalogue(connection), "pgtidy", "reloaded")
        if original is not None:
            wrong += detail_differences(server.details(original), server.details(connection))
        notes = re.findall(r"^-- .*: .*\bnot known$", script, re.M)
        return [line for line in wrong if not is_noted(line, notes)], len(notes)
    finally:
        server.close(connection)


def place_of(text, offset):
    return f"{text.count(chr(10), 0, offset) + 1}:{offset - (text.rfind(chr(10), 0, offset) + 1) + 1}"


def verdict(error, text, start):
    """Returns (what the server says, its place or an empty text)."""
    if error is None:
        return "", ""
    message = (error.diag.message_primary or str(error)).replace("\n", " ")
    position = error.diag.statement_position
    return f"{error.pgcode} {message}", f" @{place_of(text, start + int(position) - 1)}" if position else ""


class Script:
    def __init__(self, path):
        self.path = path
        self.text = path.read_text()
        header = re.match(r"-- @pg ([\d,]+)\n", self.text)
        self.versions = header[1].split(",") if header else [NEWEST]
        self.statements = list(statements(self.text))

    def expectation(self, end):
        """Returns (start of the line after a statement, end of the expectation there, the expectation)."""
        line = self.text.find("\n", end)
        line = len(self.text) if line < 0 else line + 1
        if not self.text.startswith(EXPECTATION, line):
            return line, line, ""
        stop = self.text.find("\n", line)
        stop = len(self.text) if stop < 0 else stop
        return line, min(stop + 1, len(self.text)), self.text[line + len(EXPECTATION):stop]

    def run(self, servers):
        """Runs the script on each server; returns {version: [(verdict, place)]} and prints what differs."""
        said, wrong = {}, []
        for version in self.versions:
            server = servers.get(version)
            if server is None:
                continue
            connection = server.open()
            try:
                said[version] = [verdict(server.run(connection, self.text[start:end]), self.text, start)
                                 for start, end in self.statements]
                wrong += self.compare(version, said[version])
                if not OPTIONS.no_catalogue and not OPTIONS.update:
                    wrong += self.compare_catalogue(server, connection, said[version])
            finally:
                server.close(connection)
        for line in wrong:
            print(line)
        if OPTIONS.update and said:
            self.rewrite(said)
        return sum(len(verdicts) for verdicts in said.values()), len(wrong)

    def compare(self, version, verdicts):
        for (start, end), (words, place) in zip(self.statements, verdicts):
            expected = self.expectation(end)[2]
            named = re.search(r" @\d+:\d+$", expected)
            if expected != words + place if named else expected != words:
                yield (f"{self.path.relative_to(ROOT)}:{place_of(self.text, start).split(':')[0]}: PostgreSQL {version}\n"
                       f"    script: {expected or 'accepted'}\n    server: {words + place or 'accepted'}")

    def compare_catalogue(self, server, connection, verdicts):
        refused = [place for place, (words, _) in zip(self.statements, verdicts) if words]
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder, "1_script.sql")
            path.write_text(blanked(self.text, refused))
            name = f"{self.path.relative_to(ROOT)}: PostgreSQL {server.version}"
            listed = Path(folder, "order.txt")
            listed.write_text("1_script.sql\n")
            arguments = ["--files-from", str(listed)]
            try:
                ours = json.loads(pgtidy_schema(arguments, server.version, "json"))
            except (RuntimeError, ValueError, subprocess.TimeoutExpired) as error:
                yield f"{name}: {error}"
                return
            for error in ours["errors"]:
                yield f"{name}: false error: {error['line']}: {error['sqlstate']} {error['message']}"
            theirs = server.catalogue(connection)
            yield from (f"{name}: {line}" for line in differences(ours, theirs, "pgtidy", "server"))
            wrong, unknown = reload(server, arguments, connection)
            if wrong and unknown:
                yield f"{name}: reload: {unknown} objects not known"
            yield from (f"{name}: reload: {line}" for line in wrong)

    def rewrite(self, said):
        """Writes the verdicts into the script, with the places on which all servers agree."""
        updated, copied = "", 0
        newest = said[max(said, key=int)]
        for number, ((_, end), (words, place)) in enumerate(zip(self.statements, newest)):
            line, stop, expected = self.expectation(end)
            updated += self.text[copied:line]
            if {verdicts[number] for verdicts in said.values()} != {(words, place)}:
                place = ""
            if words and expected == words:
                place = ""
            if words:
                updated += EXPECTATION + words + place + "\n"
            copied = stop
        updated += self.text[copied:]
        if updated != self.text:
            self.path.write_text(updated)


def reload_corpus(servers, corpus):
    projects = json.loads((corpus / "projects.json").read_text())
    done = wrong = 0
    for name in sorted(projects):
        if OPTIONS.project and name not in OPTIONS.project:
            continue
        server = servers.get(str(projects[name]["pg"]))
        if server is None:
            continue
        try:
            found, unknown = reload(server, ["--files-from", str(corpus / name / "order.txt")])
        except (RuntimeError, ValueError, subprocess.TimeoutExpired) as error:
            found, unknown = [str(error)], 0
        wrong += bool(found)
        notes = f", {unknown} objects not known" if unknown else ""
        print(f"{name}: {len(found)} differences{notes}" if found else f"{name}: equal{notes}", flush=True)
        for line in found[:OPTIONS.show]:
            print(f"  {line}")
        done += 1
    print(f"{done} projects, {wrong} differ")
    return wrong


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--pgtidy", default="pgtidy")
    parser.add_argument("--server", action="append", required=True, metavar="VERSION=DSN")
    parser.add_argument("--update", action="store_true")
    parser.add_argument("--no-catalogue", action="store_true")
    parser.add_argument("--reload", type=Path, metavar="CORPUS_DIR")
    parser.add_argument("--project", action="append")
    parser.add_argument("--show", type=int, default=20)
    parser.add_argument("filter", nargs="?", default="")
    global OPTIONS
    OPTIONS = parser.parse_args()
    servers = {}
    for text in OPTIONS.server:
        version, _, dsn = text.partition("=")
        servers[version] = Server(version, dsn)
    if OPTIONS.reload:
        return 1 if reload_corpus(servers, OPTIONS.reload) else 0
    counts = [Script(path).run(servers) for path in sorted((ROOT / "fixtures/catalog").rglob("*.sql"))
              if OPTIONS.filter in str(path)]
    statements_run, wrong = map(sum, zip(*counts)) if counts else (0, 0)
    print(f"{len(counts)} scripts, {statements_run} statements, {wrong} different")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
