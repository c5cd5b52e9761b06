#!/usr/bin/env python3
"""Asks PostgreSQL servers for the answers in tests/unit/query/expression_cases.txt.

usage: expressions.py [--update] CONNINFO CONNINFO...

The CONNINFOs are libpq's, of a server of version 18 and of others. Nothing is executed: each expression is prepared.
Prints every case where a server says something else than the file; --update writes the answers into the file.
"""

import ctypes
import ctypes.util
import sys
from pathlib import Path

CASES = Path(__file__).resolve().parent.parent / "unit/query/expression_cases.txt"
NEWEST = 18
SELECT = "SELECT "

libpq = ctypes.CDLL(ctypes.util.find_library("pq"))
for function in (libpq.PQconnectdb, libpq.PQexec, libpq.PQprepare, libpq.PQdescribePrepared):
    function.restype = ctypes.c_void_p
for function in (libpq.PQresultErrorField, libpq.PQerrorMessage, libpq.PQgetvalue, libpq.PQfname):
    function.restype = ctypes.c_char_p
libpq.PQexec.argtypes = [ctypes.c_void_p, ctypes.c_char_p]
libpq.PQprepare.argtypes = [ctypes.c_void_p, ctypes.c_char_p, ctypes.c_char_p, ctypes.c_int, ctypes.c_void_p]
libpq.PQdescribePrepared.argtypes = [ctypes.c_void_p, ctypes.c_char_p]
libpq.PQresultErrorField.argtypes = [ctypes.c_void_p, ctypes.c_int]
libpq.PQgetvalue.argtypes = [ctypes.c_void_p, ctypes.c_int, ctypes.c_int]
libpq.PQftype.restype = ctypes.c_uint
for function in (libpq.PQftype, libpq.PQfmod, libpq.PQfname):
    function.argtypes = [ctypes.c_void_p, ctypes.c_int]
for function in (libpq.PQstatus, libpq.PQserverVersion, libpq.PQfinish, libpq.PQerrorMessage, libpq.PQclear,
                 libpq.PQnfields):
    function.argtypes = [ctypes.c_void_p]


class Server:
    def __init__(self, conninfo):
        self.connection = libpq.PQconnectdb(conninfo.encode())
        if libpq.PQstatus(self.connection) != 0:
            sys.exit(libpq.PQerrorMessage(self.connection).decode())
        self.version = libpq.PQserverVersion(self.connection) // 10000
        libpq.PQclear(libpq.PQexec(self.connection, b"SET client_min_messages = error"))

    def answer(self, expression):
        sql = SELECT + expression
        result = libpq.PQprepare(self.connection, b"", sql.encode(), 0, None)
        code, message, position = (libpq.PQresultErrorField(result, ord(field)) for field in "CMP")
        libpq.PQclear(result)
        if code is not None and code != b"00000":
            place = "-"
            if position:
                place = str(len(sql[:int(position) - 1].encode()) - len(SELECT))
            return f"{code.decode()} @{place} {message.decode()}".split("\n")[0]
        result = libpq.PQdescribePrepared(self.connection, b"")
        columns = []
        for column in range(libpq.PQnfields(result)):
            question = f"SELECT format_type({libpq.PQftype(result, column)}, {libpq.PQfmod(result, column)})"
            told = libpq.PQexec(self.connection, question.encode())
            columns.append(libpq.PQgetvalue(told, 0, 0).decode() + " " + libpq.PQfname(result, column).decode())
            libpq.PQclear(told)
        libpq.PQclear(result)
        return "; ".join(columns)


def answers(servers, expression, old):
    """The lines of an answer; a mark "~" of the old ones is kept."""
    newest, *others = servers
    said = newest.answer(expression)
    lines = [f"  {'~' if old and old[0].startswith('  ~') else '='} {said}"]
    for server in others:
        other = server.answer(expression)
        if other != said:
            mark = "~ " if any(line.startswith(f"  {server.version} ~ ") for line in old) else ""
            lines.append(f"  {server.version} {mark}{other}")
    return lines


def main():
    arguments = [argument for argument in sys.argv[1:] if argument != "--update"]
    servers = sorted((Server(conninfo) for conninfo in arguments), key=lambda server: -server.version)
    if not servers or servers[0].version != NEWEST:
        sys.exit(__doc__)
    lines, wrong, old, expression = [], 0, [], None

    def finish():
        nonlocal wrong
        if expression is None:
            return
        said = answers(servers, expression, old)
        if said != old:
            wrong += 1
            print(expression, *(f"  file: {line}" for line in old), *(f"  server: {line}" for line in said), sep="\n")
        lines.extend(said)

    for line in CASES.read_text().splitlines():
        if line.startswith("  "):
            old.append(line)
            continue
        finish()
        old, expression = [], line if line and not line.startswith("#") else None
        lines.append(line)
    finish()
    if "--update" in sys.argv:
        CASES.write_text("\n".join(lines) + "\n")
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main()
