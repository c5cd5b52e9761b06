#!/usr/bin/env python3
"""Replays the statements of tests/unit/syntax/analysis_error_cases.txt on a PostgreSQL 18 server.

usage: analysis_errors.py [--update] CONNINFO

CONNINFO is libpq's, of a server where a superuser may make and drop a database. Prints every case where the server says
something else than the file; --update writes the server's answers into the file.
"""

import ctypes
import ctypes.util
import sys
from pathlib import Path

CASES = Path(__file__).resolve().parent.parent / "unit/syntax/analysis_error_cases.txt"
DATABASE = "pgtidy_analysis_errors"

libpq = ctypes.CDLL(ctypes.util.find_library("pq"))
libpq.PQconnectdb.restype = libpq.PQexec.restype = libpq.PQprepare.restype = ctypes.c_void_p
libpq.PQresultErrorField.restype = libpq.PQerrorMessage.restype = ctypes.c_char_p
libpq.PQexec.argtypes = [ctypes.c_void_p, ctypes.c_char_p]
libpq.PQprepare.argtypes = [ctypes.c_void_p, ctypes.c_char_p, ctypes.c_char_p, ctypes.c_int, ctypes.c_void_p]
libpq.PQresultErrorField.argtypes = [ctypes.c_void_p, ctypes.c_int]
for function in (libpq.PQstatus, libpq.PQfinish, libpq.PQerrorMessage, libpq.PQclear):
    function.argtypes = [ctypes.c_void_p]


class Server:
    def __init__(self, conninfo):
        self.connection = libpq.PQconnectdb(conninfo.encode())
        if libpq.PQstatus(self.connection) != 0:
            sys.exit(libpq.PQerrorMessage(self.connection).decode())

    def run(self, sql):
        """Returns (sqlstate, message, position) of the error, or None."""
        text = sql.encode()
        if "$1" in sql:
            # Parse analysis and the rewriter see a prepared statement, too, and know its parameters.
            result = libpq.PQprepare(self.connection, b"", text, 0, None)
        else:
            result = libpq.PQexec(self.connection, text)
        code, message, position = (libpq.PQresultErrorField(result, ord(field)) for field in "CMP")
        libpq.PQclear(result)
        if code is None or code == b"00000":
            return None
        return code.decode(), message.decode(), int(position) if position else 0

    def close(self):
        libpq.PQfinish(self.connection)


def answer(server, sql):
    server.run("BEGIN")
    error = server.run(sql)
    server.run("ROLLBACK")
    if error is None:
        return "ok"
    code, message, position = error
    if code != "42601":
        return f"ok, but {code} {message}"
    if position == 0:
        return message + " @none"
    return f"{message} @{len(sql[:position - 1].encode())}"


def main():
    arguments = [argument for argument in sys.argv[1:] if argument != "--update"]
    if len(arguments) != 1:
        sys.exit(__doc__)
    administrator = Server(arguments[0])
    administrator.run(f"DROP DATABASE IF EXISTS {DATABASE}")
    error = administrator.run(f"CREATE DATABASE {DATABASE}")
    if error:
        sys.exit(str(error))
    server = Server(f"{arguments[0]} dbname={DATABASE}")
    server.run("SET client_min_messages = error")
    lines, wrong, sql = [], 0, None
    for line in CASES.read_text().splitlines():
        if line.startswith("setup: "):
            error = server.run(line.removeprefix("setup: "))
            if error:
                sys.exit(f"{line}: {error}")
        elif line.startswith(("  =", "  ~")):
            said = answer(server, sql)
            if line[4:] != said:
                wrong += 1
                print(f"{sql}\n  file:  {line[4:]}\n  server: {said}")
            line = f"{line[:3]} {said}"
        elif line and not line.startswith("#"):
            sql = line
        lines.append(line)
    server.close()
    administrator.run(f"DROP DATABASE {DATABASE}")
    administrator.close()
    if "--update" in sys.argv:
        CASES.write_text("\n".join(lines) + "\n")
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main()
