#!/usr/bin/env python3
"""Asks PostgreSQL servers for the answers in tests/unit/ddl/query_cases.txt.

usage: queries.py [--update] CONNINFO CONNINFO...

The CONNINFOs are libpq's, of a database on a server of version 18 and of others, each made by running
tests/unit/ddl/query_cases.sql in an empty one. Nothing is executed: each statement is prepared. Prints every case where a
server says something else than the file; --update writes the answers into the file.
"""

import ctypes
import sys

import expressions
from expressions import libpq

CASES = expressions.CASES.parent.parent / "ddl/query_cases.txt"

libpq.PQftable.restype = ctypes.c_uint
libpq.PQftable.argtypes = libpq.PQftablecol.argtypes = [ctypes.c_void_p, ctypes.c_int]


class Server(expressions.Server):
    def ask(self, question):
        told = libpq.PQexec(self.connection, question.encode())
        answer = (libpq.PQgetvalue(told, 0, 0) or b"").decode()
        libpq.PQclear(told)
        return answer

    def column(self, result, number):
        text = self.ask(f"SELECT format_type({libpq.PQftype(result, number)}, {libpq.PQfmod(result, number)})")
        text += " " + libpq.PQfname(result, number).decode()
        table = libpq.PQftable(result, number)
        if table:
            relation = self.ask(f"SELECT relname FROM pg_class WHERE oid = {table}")
            text += f"<{relation}.{libpq.PQftablecol(result, number)}>"
        return text

    def answer(self, statement):
        result = libpq.PQprepare(self.connection, b"", statement.encode(), 0, None)
        fields = [libpq.PQresultErrorField(result, ord(field)) for field in "CMPDH"]
        libpq.PQclear(result)
        code, message, position, detail, hint = (None if field is None else field.decode() for field in fields)
        if code is not None and code != "00000":
            place = str(len(statement[:int(position) - 1].encode())) if position else "-"
            text = f"{code} @{place} {message}"
            text += f" | {detail}" if detail else ""
            text += f" ? {hint}" if hint else ""
            return text.replace("\n", " ")
        result = libpq.PQdescribePrepared(self.connection, b"")
        columns = [self.column(result, number) for number in range(libpq.PQnfields(result))]
        libpq.PQclear(result)
        return " ".join(["ok", "; ".join(columns)]).rstrip()


if __name__ == "__main__":
    expressions.CASES = CASES
    expressions.Server = Server
    sys.exit(expressions.main())
