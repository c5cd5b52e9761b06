#!/usr/bin/env python3
"""Compares analyzer/types with a PostgreSQL server: operators, functions, casts, common types, typmods, texts of types.

usage: type_resolution.py [--seed N] [--size N] DRIVER VERSION CONNINFO

DRIVER is tests/oracle/type_resolution_driver.cpp, linked with the layers types and builtin. CONNINFO is libpq's, of a
server of that major version where a superuser may make and drop a database. Nothing is executed: statements are
prepared, and the server prints the tree that it makes of them. --size is how many calls of operators are drawn by lot;
the others go along with it. Prints the agreement of each kind and what differs. Last, each call that the server accepts
is asked again with the type of one argument undetermined: that may leave open what the server says, not deny it.
"""

import argparse
import collections
import ctypes
import ctypes.util
import random
import re
import subprocess
import sys

DATABASE = "pgtidy_type_resolution"
SHOWN = 15
UNDETERMINED = str(0xFFFFFFFF)

libpq = ctypes.CDLL(ctypes.util.find_library("pq"))
# Year, month, day, hour, minute, second, and the spans of them.
INTERVAL_FIELDS = (4, 2, 8, 0x400, 0x800, 0x1000, 6, 0x408, 0xC08, 0x1C08, 0xC00, 0x1C00, 0x1800, 0x7FFF)
RECEIVER = ctypes.CFUNCTYPE(None, ctypes.c_void_p, ctypes.c_void_p)
for function in (libpq.PQconnectdb, libpq.PQexec, libpq.PQprepare, libpq.PQdescribePrepared):
    function.restype = ctypes.c_void_p
for function in (libpq.PQresultErrorField, libpq.PQerrorMessage, libpq.PQgetvalue):
    function.restype = ctypes.c_char_p
libpq.PQexec.argtypes = [ctypes.c_void_p, ctypes.c_char_p]
libpq.PQdescribePrepared.argtypes = [ctypes.c_void_p, ctypes.c_char_p]
libpq.PQprepare.argtypes = [ctypes.c_void_p, ctypes.c_char_p, ctypes.c_char_p, ctypes.c_int, ctypes.c_void_p]
libpq.PQresultErrorField.argtypes = [ctypes.c_void_p, ctypes.c_int]
libpq.PQgetvalue.argtypes = [ctypes.c_void_p, ctypes.c_int, ctypes.c_int]
libpq.PQfmod.argtypes = [ctypes.c_void_p, ctypes.c_int]
libpq.PQsetNoticeReceiver.argtypes = [ctypes.c_void_p, RECEIVER, ctypes.c_void_p]
libpq.PQserverVersion.argtypes = [ctypes.c_void_p]
for function in (libpq.PQstatus, libpq.PQfinish, libpq.PQerrorMessage, libpq.PQclear, libpq.PQntuples, libpq.PQnfields):
    function.argtypes = [ctypes.c_void_p]

USER_TYPES = """
CREATE DOMAIN d_int AS int; CREATE DOMAIN d_d_int AS d_int; CREATE DOMAIN d_varchar AS varchar(10);
CREATE DOMAIN d_ints AS int[]; CREATE TYPE mood AS ENUM ('sad', 'glad'); CREATE DOMAIN d_mood AS mood;
CREATE TYPE pair AS (a int, b text); CREATE DOMAIN d_pair AS pair; CREATE TYPE "Odd type" AS (x int);
CREATE TYPE floatrange AS RANGE (subtype = float8); CREATE DOMAIN d_range AS int4range; CREATE DOMAIN d_json AS jsonb;
CREATE TABLE parent (a int); CREATE TABLE child () INHERITS (parent); CREATE TYPE shell;
"""


class Server:
    """A connection; remembers what the last statement's LOG messages said."""

    def __init__(self, conninfo):
        self._connection = libpq.PQconnectdb(conninfo.encode())
        if libpq.PQstatus(self._connection) != 0:
            sys.exit(libpq.PQerrorMessage(self._connection).decode())
        self.version = libpq.PQserverVersion(self._connection) // 10000
        self._receiver = RECEIVER(self._receive)
        self._log = []
        libpq.PQsetNoticeReceiver(self._connection, self._receiver, None)

    def _receive(self, _, result):
        self._log.append(libpq.PQresultErrorField(result, ord("D")) or b"")

    @staticmethod
    def _error(result):
        code, message = (libpq.PQresultErrorField(result, ord(field)) for field in "CM")
        return (code.decode(), message.decode()) if code and code != b"00000" else None

    def accepts(self, sql):
        result = libpq.PQexec(self._connection, sql.encode())
        error = self._error(result)
        libpq.PQclear(result)
        return error is None

    def run(self, sql):
        result = libpq.PQexec(self._connection, sql.encode())
        error = self._error(result)
        if error:
            sys.exit(f"{error}: {sql}")
        rows = [[libpq.PQgetvalue(result, row, column).decode() for column in range(libpq.PQnfields(result))]
                for row in range(libpq.PQntuples(result))]
        libpq.PQclear(result)
        return rows

    def analyze(self, sql):
        """(error, parse tree) of a statement."""
        self._log.clear()
        result = libpq.PQprepare(self._connection, b"", sql.encode(), 0, None)
        error = self._error(result)
        libpq.PQclear(result)
        return error, " ".join(b"".join(self._log).decode().split())

    def typmod(self):
        """The typmod of the first column of what was analyzed last."""
        result = libpq.PQdescribePrepared(self._connection, b"")
        typmod = libpq.PQfmod(result, 0)
        libpq.PQclear(result)
        return typmod

    def close(self):
        libpq.PQfinish(self._connection)


class Types:
    """The types that take part: all that can have values, and those of USER_TYPES."""

    def __init__(self, server):
        rows = server.run(
            "SELECT t.oid, typname, typtype, typcategory, typispreferred, typstorage, typrelid, typelem, "
            "(typsubscript = 'array_subscript_handler'::regproc)::int, typarray, typbasetype, typtypmod, "
            "(typmodin <> 0)::int, coalesce(r.rngsubtype, m.rngsubtype, 0), coalesce(m.rngtypid, 0), "
            "coalesce(r.rngmultitypid, 0), format_type(t.oid, -1), typnamespace::regnamespace, typisdefined "
            "FROM pg_type t LEFT JOIN pg_range r ON r.rngtypid = t.oid LEFT JOIN pg_range m ON m.rngmultitypid = t.oid "
            "WHERE typnamespace IN ('pg_catalog'::regnamespace, 'public'::regnamespace)")
        self.all = [row[0] for row in rows]
        self.names = {row[0]: row[16] for row in rows}
        self.bare_names = {row[1] for row in rows}
        self.category_of = {row[0]: row[3] for row in rows}
        self.definitions = ["\t".join(["type", *row[:16]]) for row in rows if row[17] == "public"]
        system_rows = {row[0] for row in rows if row[17] == "pg_catalog" and row[2] == "c"}
        self.usable = []
        self.categories = collections.defaultdict(list)
        for oid, name, kind, category, _, _, _, element, *_, defined in rows:
            has_no_null = kind == "p" and name not in ("record", "_record", "cstring")
            if defined == "t" and not has_no_null and not {oid, element} & system_rows:
                self.usable.append(oid)
                self.categories[category].append(oid)
        pseudo = ("record", "record[]", "cstring", "cstring[]")
        self.with_columns = [oid for oid in self.usable if self.names[oid] not in pseudo]
        self.functions = []

    def value(self, oid):
        """A NULL of a type; of none for 705, which is `unknown`."""
        return "NULL" if oid == "705" else f"CAST(NULL AS {self.names[oid]})"


def make_functions(server, lot):
    """Makes functions of all kinds of signatures, several under one name, and returns them for the driver."""
    polymorphic = ["anyelement", "anyarray", "anynonarray", "anyenum", "anyrange", "anymultirange", "anycompatible",
                   "anycompatiblearray", "anycompatiblenonarray", "anycompatiblerange", "anycompatiblemultirange"]
    others = ["int", "text", "numeric", "bigint", "varchar", "d_int", "d_ints", "mood", "record", '"any"', "parent",
              "text[]", "name", "float8", "date", "jsonb", "floatrange"]
    server.run("SET check_function_bodies = off")
    for number in range(900):
        pool = polymorphic if lot.random() < 0.75 else others if lot.random() < 0.6 else polymorphic + others
        signature = ", ".join(lot.choice(pool) for _ in range(lot.randrange(1, 4)))
        result = lot.choice(polymorphic) if lot.random() < 0.7 else "int"
        server.accepts(f"CREATE FUNCTION f{number % 250}({signature}) RETURNS {result} LANGUAGE plpgsql AS ''")
    return server.run("SELECT oid, proname, prorettype, array_to_string(proargtypes::oid[], ' ') FROM pg_proc "
                      "WHERE pronamespace = 'public'::regnamespace AND proname ~ '^f[0-9]+$' ORDER BY oid")


# What arguments of polymorphic types are likely to be, by the word that ends the type's name.
LIKELY = {
    "array": ["int[]", "text[]", "varchar[]", "numeric[]", "bigint[]", "mood[]", "d_ints", "date[]", "d_int[]"],
    "multirange": ["int4multirange", "nummultirange", "floatmultirange", "int8multirange"],
    "range": ["int4range", "numrange", "floatrange", "int8range", "d_range"],
    "enum": ["mood", "d_mood"],
    "": ["int", "bigint", "numeric", "text", "varchar", "name", "date", "timestamp", "timestamptz", "mood", "d_int",
         "float8", "pair", "d_varchar", "int[]", "text[]", "int4range", "d_ints", "jsonb"],
}


def polymorphic_questions(server, types, lot, size):
    oids = {kind: [server.run(f"SELECT '{name}'::regtype::oid")[0][0] for name in names]
            for kind, names in LIKELY.items()}
    names = {oid: name.removeprefix("any").removeprefix("compatible") for oid, name in types.names.items()}
    drawn = set()
    for _, function, _, declared in types.functions:
        for _ in range(max(1, size // 1500)):
            call = []
            for oid in declared.split():
                kind = names[oid] if types.category_of[oid] == "P" and names[oid] in oids else ""
                likely = lot.random()
                call.append("705" if likely < 0.2 else lot.choice(oids[kind]) if likely < 0.9 else draw(types, lot))
            drawn.add((function, *call))
    for function, *arguments in sorted(drawn):
        yield ["function", function, *arguments], f"SELECT {function}({', '.join(map(types.value, arguments))})"


def in_category(types, oid, lot):
    """A type that is like another."""
    return lot.choice(types.categories.get(types.category_of[oid]) or [oid])


def draw(types, lot):
    return "705" if lot.random() < 0.2 else lot.choice(types.usable)


def operator_questions(server, types, lot, size):
    rows = server.run("SELECT oprname, oprleft, oprright FROM pg_operator "
                      "WHERE oprnamespace = 'pg_catalog'::regnamespace")
    drawn = set()
    for name, left, right in rows:
        prefix = left == "0"
        known = [oid if oid in types.usable else "705" for oid in (left, right)]
        drawn.update({(name, "0" if prefix else known[0], known[1]), (name, "0" if prefix else "705", known[1]),
                      (name, "0" if prefix else known[0], "705")})
    for _ in range(size):
        name, left, right = lot.choice(rows)
        if lot.random() < 0.6:
            left = "0" if left == "0" else in_category(types, left, lot) if left in types.usable else draw(types, lot)
            right = left if lot.random() < 0.3 else in_category(types, right, lot)
            right = right if right in types.usable else "705"
        else:
            left, right = "0" if left == "0" else draw(types, lot), draw(types, lot)
        drawn.add((name, left, right))
    for name, left, right in sorted(drawn):
        left_value = "" if left == "0" else types.value(left)
        yield (["operator", name, left, right],
               f"SELECT {left_value} OPERATOR(pg_catalog.{name}) {types.value(right)}")


def function_questions(server, types, lot, size):
    rows = server.run(
        "SELECT proname, array_to_string(proargtypes::oid[], ' '), pronargdefaults, provariadic FROM pg_proc p "
        "LEFT JOIN pg_aggregate a ON a.aggfnoid = p.oid WHERE pronamespace = 'pg_catalog'::regnamespace "
        "AND p.oid < 12000 AND (prokind = 'f' OR aggkind = 'n') AND NOT EXISTS ("
        "SELECT FROM pg_proc o LEFT JOIN pg_aggregate b ON b.aggfnoid = o.oid "
        "WHERE o.proname = p.proname AND (o.prokind = 'w' OR b.aggkind <> 'n'))")
    drawn = set()
    for name, declared, defaults, variadic in rows:
        declared = declared.split()
        known = [oid if oid in types.usable else "705" for oid in declared]
        drawn.add((name, *known))
        drawn.add((name, *["705"] * len(known)))
        for _ in range(max(1, size // 12000)):
            call = [lot.choice([oid, "705", in_category(types, oid, lot), draw(types, lot)]) for oid in known]
            if variadic != "0":
                call += [draw(types, lot) for _ in range(lot.randrange(3))]
            call = call[:len(call) - lot.randrange(int(defaults) + 1)]
            drawn.add((name, *(oid if oid in types.usable else "705" for oid in call)))
    for name, *arguments in sorted(drawn):
        # f(x) where f is a type is a cast.
        if len(arguments) == 1 and name in types.bare_names:
            continue
        yield (["function", name, *arguments],
               f'SELECT pg_catalog."{name}"({", ".join(map(types.value, arguments))})')


def cast_questions(_server, types, lot, size):
    for source in [*types.usable, "705"]:
        for target in lot.sample(types.usable, min(len(types.usable), size // 1000)):
            # record to a row type depends on the expression.
            if source in ("2249", "705") or target == "2249":
                continue
            yield ["cast", source, target, "3"], f"SELECT CAST({types.value(source)} AS {types.names[target]})"
            if target in types.with_columns:
                yield ["cast", source, target, "1"], f"INSERT INTO targets (c{target}) VALUES ({types.value(source)})"


def common_questions(_server, types, lot, size):
    drawn = set()
    for _ in range(size // 4):
        first = draw(types, lot)
        others = [in_category(types, first, lot) if lot.random() < 0.7 else draw(types, lot)
                  for _ in range(lot.randrange(1, 4))]
        drawn.add(tuple(oid if oid in types.usable else "705" for oid in (first, *others)))
    for arguments in sorted(drawn):
        yield ["common", "COALESCE", *arguments], f"SELECT COALESCE({', '.join(map(types.value, arguments))})"


def typmod_questions(_server, types, _lot, _size):
    plain = ["bit", "varbit", "bpchar", "varchar", "time", "timetz", "timestamp", "timestamptz", "numeric", "_varchar"]
    oids = {"bit": "1560", "varbit": "1562", "bpchar": "1042", "varchar": "1043", "time": "1083", "timetz": "1266",
            "timestamp": "1114", "timestamptz": "1184", "numeric": "1700", "_varchar": "1015"}
    numbers = [-1001, -1, 0, 1, 3, 6, 7, 1000, 1001, 10485760, 10485761, 83886080, 83886081]
    for name in plain:
        for modifiers in [(n,) for n in numbers] + [(a, b) for a in (0, 5, 1000, 1001) for b in numbers] + [(1, 2, 3)]:
            yield (["typmod", oids[name], *map(str, modifiers)],
                   f"SELECT CAST(NULL AS pg_catalog.{name}({', '.join(map(str, modifiers))}))")
    for mask in [*INTERVAL_FIELDS, *(1 << bit for bit in range(14)), 0, 5, 9]:
        for precision in [(), (-1,), (0,), (3,), (6,), (7,), (1, 2)]:
            modifiers = (mask, *precision)
            yield (["typmod", "1186", *map(str, modifiers)],
                   f"SELECT CAST(NULL AS pg_catalog.interval({', '.join(map(str, modifiers))}))")


def format_questions(server, types, _lot, _size):
    numeric = [-1, 655366, *([(5 << 16 | 0x7FD) + 4] if server.version >= 15 else [])]
    typmods = {"1700": numeric, "1231": numeric}
    interval = [-1, 0x7FFF << 16 | 2, *(fields << 16 | 0xFFFF for fields in INTERVAL_FIELDS), 0x1000 << 16 | 3]
    typmods.update({"1186": interval, "1187": interval})
    for oid in types.all:
        if 10000 <= int(oid) < 16384:  # The server's own tables, whose oids may differ.
            continue
        for typmod in typmods.get(oid, (-1, 0, 3, 4, 5, 24, 655366)):
            yield ["format", oid, str(typmod)], (oid, typmod)


def server_answer(server, question, sql):
    kind = question[0]
    if kind == "format":
        return "ok " + "\t".join(server.run(f"SELECT format_type({sql[0]}, {sql[1]}), format_type({sql[0]}, NULL)")[0])
    error, tree = server.analyze(sql)
    if error:
        code, message = error
        if kind == "cast":
            return "error" if code in ("42846", "42804") else "ok"
        if kind == "operator" and code in ("42883", "42725"):
            return f"error {code}"
        if kind == "function" and code in ("42883", "42725"):
            return f"error {code}"
        if kind in ("common", "typmod") or code in ("42804", "42704"):
            return f"error {code} {message}"
        # What the server refuses after it has chosen.
        return "ok, then " + code
    if kind == "typmod":
        return f"ok {server.typmod()}"
    if kind == "cast":
        return "ok"
    if kind == "common":
        found = re.search(r":coalescetype (\d+)", tree)
        return f"ok {found[1]}"
    found = re.search(r"OPEXPR :opno (\d+) :opfuncid \d+ :opresulttype (\d+)|"
                      r"FUNCEXPR :funcid (\d+) :funcresulttype (\d+)|AGGREF :aggfnoid (\d+) :aggtype (\d+)", tree)
    return "ok " + " ".join(group for group in found.groups() if group)


def agrees(server_said, driver_said):
    if server_said.startswith("ok, then"):
        return driver_said.startswith("ok")
    return server_said == driver_said


def with_one_undetermined(question, lot):
    """The question with one of its types replaced, or None if none can be."""
    first = 2 if question[0] in ("operator", "function", "common") else len(question)
    places = [place for place in range(first, len(question)) if question[place] != "0"]
    if not places:
        return None
    place = lot.choice(places)
    return [*question[:place], UNDETERMINED, *question[place + 1:]]


def leaves_open(server_said, driver_said):
    if driver_said.startswith("error"):
        return False
    if driver_said == "undetermined" or server_said.startswith("ok, then"):
        return True
    server_words, driver_words = server_said.split(), driver_said.split()
    return driver_words[:-1] == server_words[:-1] and driver_words[-1] in (server_words[-1], UNDETERMINED)


class Tally:
    """What was compared, by kind."""

    def __init__(self):
        self._total = collections.Counter()
        self._outcomes = collections.defaultdict(collections.Counter)
        self._different = collections.defaultdict(list)

    def add(self, kind, same, sql, server_said, driver_said):
        self._total[kind] += 1
        outcome = "accepted" if server_said.startswith("ok") else server_said[6:11] or "refused"
        self._outcomes[kind][outcome] += 1
        if not same:
            self._different[kind].append(f"{sql}\n    server: {server_said}\n    driver: {driver_said}")

    def any_different(self):
        return any(self._different.values())

    def print(self):
        for kind, count in self._total.items():
            said = ", ".join(f"{outcome} {times}" for outcome, times in sorted(self._outcomes[kind].items()))
            print(f"{kind}: {count - len(self._different[kind])} of {count} agree (the server: {said})")
            for difference in self._different[kind][:SHOWN]:
                print("  " + difference)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--size", type=int, default=60000)
    parser.add_argument("driver")
    parser.add_argument("version")
    parser.add_argument("conninfo")
    arguments = parser.parse_args()

    administrator = Server(arguments.conninfo)
    administrator.run(f"DROP DATABASE IF EXISTS {DATABASE}")
    administrator.run(f"CREATE DATABASE {DATABASE}")
    server = Server(f"{arguments.conninfo} dbname={DATABASE}")
    server.run(USER_TYPES)
    types = Types(server)
    columns = ", ".join(f"c{oid} {types.names[oid]}" for oid in types.with_columns)
    server.run(f"CREATE TABLE targets ({columns})")
    inherits = server.run("SELECT c.reltype, p.reltype FROM pg_inherits JOIN pg_class c ON c.oid = inhrelid "
                          "JOIN pg_class p ON p.oid = inhparent")
    lot = random.Random(arguments.seed)
    types.functions = make_functions(server, lot)
    server.run("SET debug_print_parse = on; SET debug_pretty_print = off; SET client_min_messages = log;")

    makers = [operator_questions, function_questions, polymorphic_questions, cast_questions, common_questions,
              typmod_questions, format_questions]
    questions = [question for make in makers for question in make(server, types, lot, arguments.size)]
    casts = server.run("SELECT castsource, casttarget, castfunc, castcontext, castmethod FROM pg_cast "
                       "WHERE oid >= 16384")
    definitions = [*types.definitions, *("\t".join(["pg_cast", *cast]) for cast in casts),
                   *("\t".join(["routine", *function[:3], *function[3].split()]) for function in types.functions),
                   *("\t".join(["inherits", *pair]) for pair in inherits)]

    def ask_driver(asked):
        lines = [*definitions, *("\t".join(question) for question in asked)]
        answers = subprocess.run([arguments.driver, arguments.version], input="\n".join(lines) + "\n", text=True,
                                 check=True, stdout=subprocess.PIPE).stdout.splitlines()
        assert len(answers) == len(asked), f"{len(asked)} questions, {len(answers)} answers"
        return answers

    tally = Tally()
    accepted = []
    for (question, sql), driver_said in zip(questions, ask_driver([question for question, _ in questions])):
        server_said = server_answer(server, question, sql)
        tally.add(question[0], agrees(server_said, driver_said), sql, server_said, driver_said)
        changed = with_one_undetermined(question, lot)
        if server_said.startswith("ok") and changed:
            accepted.append((changed, sql, server_said))
    for (question, sql, server_said), driver_said in zip(accepted, ask_driver([changed for changed, *_ in accepted])):
        tally.add("undetermined", leaves_open(server_said, driver_said), f"{sql} as {question}", server_said,
                  driver_said)
    tally.print()
    server.close()
    administrator.run(f"DROP DATABASE {DATABASE}")
    administrator.close()
    sys.exit(1 if tally.any_different() else 0)


if __name__ == "__main__":
    main()
