#!/usr/bin/env python3
"""Replays the literals of fixtures/literals on PostgreSQL servers, and compares the analyzer with them.

usage: literals.py [--update] [--mutations N] [--seed S] [--keep N] [--time-zone ZONE] [--date-order MDY|DMY|YMD]
                   DRIVER CONNINFO...

DRIVER is the program of read_literals.cpp. Each CONNINFO is libpq's, of servers of different major versions. Prints
each literal of which the analyzer says something else than the server; what it leaves open is counted. --update writes
the servers' answers into the files (not with another time zone or order): of a new row, only type, typmod and literal
need be there. --mutations tries N changed literals for each type, too, and --keep adds N of them to the files.

Columns of the files: type, typmod, literal, versions, outcome (ok or an SQLSTATE), output (after a `=`) or message.
"""

import argparse
import ctypes
import ctypes.util
import random
import re
import subprocess
import sys
from collections import Counter
from pathlib import Path

FIXTURES = Path(__file__).resolve().parent.parent.parent / "fixtures/literals"
# Whose output is another one on each run or in each locale.
UNSTABLE = re.compile(r"now|today|tomorrow|yesterday", re.IGNORECASE)

libpq = ctypes.CDLL(ctypes.util.find_library("pq"))
libpq.PQconnectdb.restype = libpq.PQexec.restype = libpq.PQexecParams.restype = ctypes.c_void_p
libpq.PQresultErrorField.restype = libpq.PQerrorMessage.restype = libpq.PQgetvalue.restype = ctypes.c_char_p
libpq.PQexec.argtypes = [ctypes.c_void_p, ctypes.c_char_p]
libpq.PQexecParams.argtypes = [ctypes.c_void_p, ctypes.c_char_p, ctypes.c_int, ctypes.c_void_p,
                               ctypes.POINTER(ctypes.c_char_p), ctypes.c_void_p, ctypes.c_void_p, ctypes.c_int]
libpq.PQresultErrorField.argtypes = [ctypes.c_void_p, ctypes.c_int]
libpq.PQgetvalue.argtypes = [ctypes.c_void_p, ctypes.c_int, ctypes.c_int]
for function in (libpq.PQstatus, libpq.PQfinish, libpq.PQerrorMessage, libpq.PQclear, libpq.PQserverVersion):
    function.argtypes = [ctypes.c_void_p]


class Server:
    def __init__(self, conninfo):
        self.connection = libpq.PQconnectdb(conninfo.encode())
        if libpq.PQstatus(self.connection) != 0:
            sys.exit(libpq.PQerrorMessage(self.connection).decode())
        self.version = libpq.PQserverVersion(self.connection) // 10000
        self.inputs = {}
        self.records = {}
        self.execute("SET client_min_messages = error")

    def execute(self, sql):
        libpq.PQclear(libpq.PQexec(self.connection, sql.encode()))

    def query(self, sql, value):
        """Returns (outcome, output or message, detail)."""
        values = (ctypes.c_char_p * 1)(value)
        result = libpq.PQexecParams(self.connection, sql.encode(), 1, None, values, None, None, 0)
        code, message, detail = (libpq.PQresultErrorField(result, ord(field)) for field in "CMD")
        output = libpq.PQgetvalue(result, 0, 0) if code is None else None
        libpq.PQclear(result)
        if code is None:
            return "ok", output, b""
        return code.decode(), message, detail or b""

    def type_name(self, name):
        if name == "bit":
            return '"bit"'  # Without a length, which the grammar would make 1.
        if not name.startswith("("):
            return name
        if name not in self.records:
            self.records[name] = f"pg_temp.record_{len(self.records)}"
            columns = ", ".join(f"c{i} {type}" for i, type in enumerate(name[1:-1].split(",")))
            self.execute(f"CREATE TYPE {self.records[name]} AS ({columns})")
        return self.records[name]

    def read(self, name, typmod, literal):
        type_name = self.type_name(name)
        if typmod == -1:
            return self.query(f"SELECT $1::{type_name}", literal)
        if name not in self.inputs:
            outcome, function, _ = self.query("SELECT typinput::text FROM pg_type WHERE oid = $1::regtype",
                                              type_name.encode())
            assert outcome == "ok", function
            self.inputs[name] = function.decode()
        element = name[:-2] if name.endswith("[]") else name
        return self.query(f"SELECT {self.inputs[name]}($1::cstring, '{element}'::regtype, {typmod})", literal)


def escape(text):
    return b"".join(b"\\\\" if byte == 0x5C else b"\\x%02x" % byte if byte < 0x20 else bytes([byte]) for byte in text)


def unescape(column):
    def resolve(match):
        what = match.group(1)
        if what.startswith(b"x"):
            return bytes([int(what[1:], 16)])
        return {b"t": b"\t", b"n": b"\n", b"r": b"\r"}.get(what, what)
    return re.sub(rb"\\(x[0-9a-f]{2}|.)", resolve, column)


def is_utf8(text):
    try:
        text.decode()
        return b"\0" not in text
    except UnicodeDecodeError:
        return False


def mutate(generator, pool):
    """Returns a literal like those of the pool: a few characters dropped, doubled, swapped, or taken from another."""
    text = generator.choice(pool)
    if len(text) > 2000:
        return text[:50]
    for _ in range(generator.choice((1, 1, 1, 2, 3))):
        at = generator.randrange(len(text) + 1)
        other = generator.choice(pool)[:2000]
        what = generator.randrange(7)
        if what == 0:
            text = text[:at] + text[at + 1:]
        elif what == 1:
            text = text[:at] + text[at:at + 1] + text[at:]
        elif what == 2:
            text = text[:at] + generator.choice(b"0123456789 .,:-+/eETxJ_()[]{}\"'\\%").to_bytes(1, "big") + text[at:]
        elif what == 3 and other:
            cut = generator.randrange(len(other))
            text = text[:at] + other[cut:cut + generator.randrange(1, 6)] + text[at:]
        elif what == 4 and other:
            text = text[:at] + other[generator.randrange(len(other)):]
        elif what == 5:
            text = text[:at] + text[at + 1:at + 2] + text[at:at + 1] + text[at + 2:]
        else:
            text = text[:at] + generator.choice(b"0123456789").to_bytes(1, "big") + text[at + 1:]
    return text


class Driver:
    def __init__(self, program, time_zone, date_order):
        self.command = [program, time_zone, date_order]

    def read(self, rows):
        """Returns the analyzer's answers for rows of (type, typmod, version, literal)."""
        lines = b"".join(b"%s\t%d\t%d\t%s\n" % (name.encode(), typmod, version, escape(literal))
                         for name, typmod, version, literal in rows)
        done = subprocess.run(self.command, input=lines, stdout=subprocess.PIPE, check=True)
        return [tuple(line.split(b"\t")) for line in done.stdout.split(b"\n")[:-1]]


def said_by(server, name, typmod, literal):
    outcome, text, detail = server.read(name, typmod, literal)
    if outcome != "ok":
        return outcome, escape(text), escape(detail)
    unstable = name == "money" or UNSTABLE.search(literal.decode(errors="replace"))
    return outcome, b"?" if unstable else b"=" + escape(text), b""


def compare(cases, servers, driver, counts):
    """Returns {case: {version: (outcome, text)}} as the servers say; prints where the analyzer differs."""
    cases = list(cases)
    answers = {case: {} for case in cases}
    for server in servers:
        ours = driver.read([(name, typmod, server.version, literal) for name, typmod, literal in cases])
        assert len(ours) == len(cases)
        for (name, typmod, literal), (outcome, text, detail) in zip(cases, ours):
            said = said_by(server, name, typmod, literal)
            answers[name, typmod, literal][server.version] = said[:2]
            counts["all"] += 1
            if outcome == b"undetermined":
                counts["undetermined", name] += 1
                continue
            same = outcome.decode() == said[0] and (text == said[1] or (outcome == b"ok" and b"?" in (text, said[1])))
            # A detail may be left out, but not be wrong.
            if outcome != b"ok" and detail:
                same = same and detail == said[2]
            if outcome == b"ok" and text == b"?" and said[1] != b"?":
                counts["uncertain", name] += 1
            if not same:
                counts["different"] += 1
                print(f"{server.version} {name} {typmod} {escape(literal).decode(errors='replace')}")
                print(f"  server:   {said}\n  analyzer: {(outcome, text, detail)}")
    return answers


def read_file(path):
    """Returns the comments and the cases of a file."""
    comments, cases = [], {}
    for line in path.read_bytes().split(b"\n"):
        if line.startswith(b"#"):
            comments.append(line)
        elif line:
            columns = line.split(b"\t")
            cases[columns[0].decode(), int(columns[1]), unescape(columns[2])] = None
    return comments, list(cases)


def write_file(path, comments, answers):
    lines = list(comments)
    for (name, typmod, literal), by_version in answers.items():
        versions = {}
        for version, answer in sorted(by_version.items()):
            versions.setdefault(answer, []).append(str(version))
        for (outcome, text), which in versions.items():
            lines.append(b"\t".join((name.encode(), b"%d" % typmod, escape(literal), ",".join(which).encode(),
                                     outcome.encode(), text)))
    path.write_bytes(b"\n".join(lines) + b"\n")


def mutations(cases, count, generator):
    pools = {}
    for name, typmod, literal in cases:
        pools.setdefault((name, typmod), []).append(literal)
    names = Counter(name for name, _ in pools)
    for (name, typmod), pool in pools.items():
        # Short pools of a typmod take literals of the type's other ones.
        wider = pool if len(pool) > 20 else pool + [literal for n, _, literal in cases if n == name]
        for _ in range(max(1, count // names[name])):
            literal = mutate(generator, wider)
            if is_utf8(literal):
                yield name, typmod, literal


def main():
    parser = argparse.ArgumentParser(usage=__doc__)
    parser.add_argument("--update", action="store_true")
    parser.add_argument("--mutations", type=int, default=0)
    parser.add_argument("--keep", type=int, default=0)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--time-zone", default="UTC")
    parser.add_argument("--date-order", default="MDY", choices=("MDY", "DMY", "YMD"))
    parser.add_argument("driver")
    parser.add_argument("conninfo", nargs="+")
    options = parser.parse_args()
    servers = [Server(conninfo) for conninfo in options.conninfo]
    for server in servers:
        server.execute(f"SET TimeZone = '{options.time_zone}'")
        server.execute(f"SET DateStyle = ISO, {options.date_order}")
    driver = Driver(options.driver, options.time_zone, options.date_order)
    generator = random.Random(options.seed)
    counts = Counter()
    for path in sorted(FIXTURES.glob("*.tsv")):
        comments, cases = read_file(path)
        if options.keep:
            known = set(cases)
            cases += [case for case in dict.fromkeys(mutations(cases, options.keep, generator)) if case not in known]
        answers = compare(cases, servers, driver, counts)
        if options.update:
            write_file(path, comments, answers)
        if options.mutations:
            compare(dict.fromkeys(mutations(cases, options.mutations, generator)), servers, driver, counts)
    for server in servers:
        libpq.PQfinish(server.connection)
    for kind in ("undetermined", "uncertain"):
        by_type = {key[1]: count for key, count in counts.items() if isinstance(key, tuple) and key[0] == kind}
        print(f"{kind}: {by_type}")
    print(f"{counts['all']} answers, {counts['different']} different")
    sys.exit(1 if counts["different"] else 0)


if __name__ == "__main__":
    main()
