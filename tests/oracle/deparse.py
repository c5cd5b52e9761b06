#!/usr/bin/env python3
"""Prints what a real server's catalogue holds as pgtidy does, and compares with the server's own texts.

usage: deparse.py DRIVER CONNINFO [SQL...]

DRIVER is the program made of deparse_driver.cpp, CONNINFO libpq's of a server (14 to 18) where a superuser may make and
drop a database. The statements of each file (deparse.sql and deparse_views.sql, if none is given) are run there one by
one, in a database of its own; those that the version does not know are left out. The server's trees go to the driver as
they are: what is tested is the printing alone. Exits with 1 if any text differs.
"""

import ctypes
import ctypes.util
import json
import re
import struct
import subprocess
import sys
from pathlib import Path

DATABASE = "pgtidy_deparse"

libpq = ctypes.CDLL(ctypes.util.find_library("pq"))
libpq.PQconnectdb.restype = libpq.PQexec.restype = ctypes.c_void_p
libpq.PQerrorMessage.restype = libpq.PQresultErrorMessage.restype = libpq.PQgetvalue.restype = ctypes.c_char_p
libpq.PQexec.argtypes = [ctypes.c_void_p, ctypes.c_char_p]
libpq.PQsetNoticeProcessor.argtypes = [ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p]
libpq.PQgetvalue.argtypes = [ctypes.c_void_p, ctypes.c_int, ctypes.c_int]
for function in (libpq.PQstatus, libpq.PQfinish, libpq.PQerrorMessage, libpq.PQclear, libpq.PQserverVersion,
                 libpq.PQresultStatus, libpq.PQresultErrorMessage, libpq.PQntuples):
    function.argtypes = [ctypes.c_void_p]


IGNORE_NOTICE = ctypes.CFUNCTYPE(None, ctypes.c_void_p, ctypes.c_char_p)(lambda argument, message: None)


class Failed(Exception):
    pass


class Server:
    def __init__(self, conninfo):
        self.connection = libpq.PQconnectdb(conninfo.encode())
        if libpq.PQstatus(self.connection) != 0:
            sys.exit(libpq.PQerrorMessage(self.connection).decode())
        libpq.PQsetNoticeProcessor(self.connection, IGNORE_NOTICE, None)
        self.version = libpq.PQserverVersion(self.connection) // 10000

    def run(self, sql):
        """Returns the first column of the rows; raises the server's error."""
        result = libpq.PQexec(self.connection, sql.encode())
        try:
            if libpq.PQresultStatus(result) not in (0, 1, 2):
                raise Failed(libpq.PQresultErrorMessage(result).decode())
            return [libpq.PQgetvalue(result, row, 0).decode() for row in range(libpq.PQntuples(result))]
        finally:
            libpq.PQclear(result)

    def rows(self, query):
        """The rows of a query as dictionaries."""
        return [json.loads(row) for row in self.run(f"SELECT row_to_json(q) FROM ({query}) q")]

    def close(self):
        libpq.PQfinish(self.connection)


# --- trees

TOKEN = re.compile(r'\s*(?:([{}()\[\]])|("(?:[^"\\]|\\.)*")|((?:\\.|[^\s{}()\[\]\\])+))', re.S)
OLD_NAMES = {"CASE": "CASEEXPR", "WHEN": "CASEWHEN", "ARRAY": "ARRAYEXPR", "ROW": "ROWEXPR", "RTE": "RANGETBLENTRY",
             "ROWCOMPARE": "ROWCOMPAREEXPR", "COALESCE": "COALESCEEXPR", "MINMAX": "MINMAXEXPR", "COLLATE": "COLLATEEXPR"}
# Fields that are text even where they look like a number.
TEXT_FIELDS = {"aggkind", "boolop", "strategy", "aliasname", "resname", "name", "ctename", "refname", "relkind"}


class Tree:
    """Reads the text of a pg_node_tree."""

    def __init__(self, text, constant):
        self.tokens = [match.groups() for match in TOKEN.finditer(text)]
        self.next = 0
        self.constant = constant

    def take(self):
        self.next += 1
        return self.tokens[self.next - 1]

    def peek(self):
        return self.tokens[self.next] if self.next < len(self.tokens) else (None, None, None)

    def value(self, field=""):
        mark, quoted, word = self.take()
        if mark == "{":
            return self.node()
        if mark == "(":
            return self.list()
        if quoted is not None:
            return re.sub(r"\\(.)", r"\1", quoted[1:-1])
        if word == "<>":
            return None
        if field in TEXT_FIELDS:
            return re.sub(r"\\(.)", r"\1", word)
        if re.fullmatch(r"-?\d+", word):
            if self.peek()[0] == "[":
                return self.datum()
            return int(word)
        if word in ("true", "false"):
            return word == "true"
        return re.sub(r"\\(.)", r"\1", word)

    def datum(self):
        self.take()
        data = []
        while self.peek()[0] != "]":
            data.append(int(self.take()[2]) & 255)
        self.take()
        return bytes(data)

    def list(self):
        items = []
        if self.peek()[2] in ("o", "i", "b", "x"):
            self.take()
        while self.peek()[0] != ")":
            items.append(self.value())
        self.take()
        return items

    def node(self):
        name = self.take()[2]
        node = {"node": OLD_NAMES.get(name, name)}
        while self.peek()[0] != "}":
            field = self.take()[2]
            assert field.startswith(":"), field
            node[field[1:]] = self.value(field[1:])
        self.take()
        if node["node"] == "CONST" and not node["constisnull"]:
            node["text"] = self.constant(node)
            del node["constvalue"]
        if "tsmhandler" in node:
            node["method"] = self.constant.sampling_methods[node["tsmhandler"]]
        return node


class UnknownConstant(Exception):
    pass


class Constants:
    """The texts of constants, whose values a tree has as bytes."""

    NUMBERS = {16: "?", 18: "c", 20: "<q", 21: "<h", 23: "<i", 26: "<I", 24: "<I", 2202: "<I", 2203: "<I", 2204: "<I", 2205: "<I",
               2206: "<I", 4089: "<I", 4096: "<I", 4191: "<I"}
    TEXTS = {25, 1042, 1043, 114, 142}

    def __init__(self, server):
        self.known = {}
        self.sampling_methods = {row["oid"]: row["name"] for row in server.rows(
            "SELECT oid::int, proname AS name FROM pg_proc WHERE prorettype = 'tsm_handler'::regtype")}

    def __call__(self, node):
        type_oid, data = node["consttype"], node["constvalue"]
        if type_oid in self.NUMBERS:
            form = self.NUMBERS[type_oid]
            value = struct.unpack(form, data[:struct.calcsize(form)])[0]
            return {True: "t", False: "f"}[value] if type_oid == 16 else (
                value.decode() if type_oid == 18 else str(value))
        if type_oid in self.TEXTS:
            return data[4:].decode()
        if type_oid in (19, 705):
            return data.rstrip(b"\0").decode()
        if (type_oid, data) in self.known:
            return self.known[type_oid, data]
        raise UnknownConstant(f"type {type_oid}")

    def learn(self, server, texts):
        """Finds the bytes of the literals that stand in texts by storing each as a default."""
        literals = set()
        key_types = {row["type"] for row in server.rows(
            "SELECT DISTINCT format_type(atttypid, NULL) AS type FROM pg_attribute JOIN pg_partitioned_table ON "
            "attrelid = partrelid WHERE attnum > 0 AND NOT attisdropped AND atttypid NOT IN (25, 1043, 23, 20)")}
        for text in texts:
            literals.update(re.findall(r"('(?:[^']|'')*')::((?:\w+\.)?(?:\"[^\"]+\"|\w+)(?: (?:varying|precision|with\w* time zone))?(?:\[\])?)", text))
            literals.update((literal, "numeric") for literal in re.findall(r"(?<![\w.'])\d+(?:\.\d+)?(?:e\d+)?(?![\w'])", text))
            literals.update((literal, "jsonpath") for literal in re.findall(r"'\$[^']*'", text))
            if text.startswith("FOR VALUES"):
                # Bounds are printed without their types.
                literals.update((literal, key) for literal in re.findall(r"'(?:[^']|'')*'", text) for key in key_types)
        for literal, type_name in sorted(literals):
            quoted = literal if literal.startswith("'") else f"'{literal}'"
            try:
                server.run(f"CREATE TABLE pg_temp.literal (v {type_name} DEFAULT {quoted}::{type_name})")
                row = server.rows("SELECT adbin::text AS tree, atttypid::int AS type FROM pg_attrdef JOIN pg_attribute ON "
                                  "attrelid = adrelid AND attnum = adnum WHERE adrelid = 'pg_temp.literal'::regclass")[0]
                server.run("DROP TABLE pg_temp.literal")
            except Failed:
                continue
            found = re.match(r"\{CONST :consttype (\d+) .*:constvalue \d+ \[ ([-\d ]*)\]", row["tree"])
            if found:
                data = bytes(int(byte) & 255 for byte in found.group(2).split())
                # The server's own spelling, which may differ from the one that was read.
                text = server.run(f"SELECT {quoted}::{type_name}")[0]
                self.known[int(found.group(1)), data] = text


# --- the catalogue

# Columns of pg_constraint and pg_index that not all versions have.
SINCE = {"condelsetcols": 15, "indnullsnotdistinct": 15, "conperiod": 18, "conenforced": 18}


def statements(path):
    return [part.strip() for part in re.split(r";\s*\n", re.sub(r"(?m)^--.*\n", "", path.read_text())) if part.strip()]


def catalogue(server, tree):
    def since(column, otherwise):
        return column if server.version >= SINCE[column] else otherwise

    user = "oid >= 16384"
    # Operator classes that initdb numbers go by name.
    classes = ("(SELECT json_agg(CASE WHEN o.oid < 16384 THEN to_json(opcname) ELSE to_json(o.oid::int8) END ORDER BY n) "
               "FROM unnest({}::oid[]) WITH ORDINALITY u (class, n) JOIN pg_opclass o ON o.oid = class)")
    delete_set = "confdelsetcols" if server.version >= 15 else "NULL::int[]"
    content = {"version": server.version, "search_path": server.run("SELECT unnest(current_schemas(false))")}
    content["namespaces"] = server.rows(f"SELECT oid::int8, nspname AS name FROM pg_namespace WHERE {user}")
    content["types"] = server.rows(f"""
        SELECT t.oid::int8, typname AS name, typnamespace::int8 AS namespace, typtype AS kind, typcategory AS category,
          typispreferred AS preferred, typlen AS length, typrelid::int8 AS relation, typelem::int8 AS element,
          typsubscript = 'array_subscript_handler'::regproc AS true_array, typsubscript <> 0 AS subscriptable,
          typarray::int8 AS array, typbasetype::int8 AS base_type, typtypmod AS typmod, typcollation::int8 AS collation,
          coalesce(r.rngsubtype, m.rngsubtype, 0)::int8 AS range_subtype, coalesce(m.rngtypid, 0)::int8 AS range,
          coalesce(r.rngmultitypid, 0)::int8 AS multirange,
          (SELECT array_agg(enumlabel ORDER BY enumsortorder) FROM pg_enum WHERE enumtypid = t.oid) AS labels
        FROM pg_type t LEFT JOIN pg_range r ON r.rngtypid = t.oid LEFT JOIN pg_range m ON m.rngmultitypid = t.oid
        WHERE t.{user}""")
    content["collations"] = server.rows(
        f"SELECT oid::int8, collname AS name, collnamespace::int8 AS namespace FROM pg_collation WHERE {user}")
    content["operator_classes"] = server.rows(f"""
        SELECT oid::int8, opcname AS name, opcnamespace::int8 AS namespace, opcmethod::int8 AS method,
          opcintype::int8 AS type, opcdefault AS is_default FROM pg_opclass WHERE {user}""")
    content["operators"] = server.rows(f"""
        SELECT oid::int8, oprname AS name, oprnamespace::int8 AS namespace, oprkind AS kind, oprleft::int8 AS left,
          oprright::int8 AS right, oprresult::int8 AS result, oprcode::oid::int8 AS function
        FROM pg_operator WHERE {user}""")
    content["routines"] = server.rows(f"""
        SELECT p.oid::int8, proname AS name, pronamespace::int8 AS namespace, prokind AS kind, lanname AS language,
          provolatile AS volatility, proparallel AS parallel, proisstrict AS strict, proretset AS returns_set,
          proleakproof AS leakproof, prosecdef AS security_definer, provariadic::int8 AS variadic,
          prorettype::int8 AS result, proargtypes::oid[]::int8[] AS arguments, proallargtypes::int8[] AS all_arguments,
          proargmodes AS argument_modes, proargnames AS argument_names, pronargdefaults AS default_count,
          proargdefaults::text AS defaults, coalesce(aggkind::text, '') AS aggregate_kind,
          coalesce(aggnumdirectargs, 0) AS aggregate_direct_arguments, prosrc AS body, coalesce(probin, '') AS binary,
          proconfig AS settings, procost AS cost, prorows AS rows, prosqlbody::text AS sql_body
        FROM pg_proc p JOIN pg_language l ON l.oid = prolang LEFT JOIN pg_aggregate ON aggfnoid = p.oid
        WHERE p.{user}""")
    content["relations"] = server.rows(f"""
        SELECT c.oid::int8, relname AS name, relnamespace::int8 AS namespace, relkind AS kind, reltype::int8 AS row_type,
          reloptions AS options, relpartbound::text AS partition_bound, NULL AS view, NULL AS index,
          NULL AS partition_key,
          (SELECT coalesce(json_agg(json_build_object('name', attname, 'type', atttypid::int8, 'typmod', atttypmod,
             'collation', attcollation::int8, 'dropped', attisdropped) ORDER BY attnum), '[]')
           FROM pg_attribute WHERE attrelid = c.oid AND attnum > 0) AS columns
        FROM pg_class c WHERE {user} AND relkind <> 't' AND relpersistence <> 't'""")
    relations = {row["oid"]: row for row in content["relations"]}
    for row in server.rows(f"SELECT ev_class::int8 AS oid, ev_action::text AS tree FROM pg_rewrite WHERE ev_class "
                           "IN (SELECT oid FROM pg_class WHERE relkind IN ('v', 'm')) AND ev_type = '1' "
                           "AND ev_class >= 16384"):
        relations[row["oid"]]["view"] = row["tree"]
    for row in server.rows(f"""
        SELECT indexrelid::int8 AS oid, indrelid::int8 AS table, relam::int8 AS method, indisunique AS unique,
          {since("indnullsnotdistinct", "false")} AS nulls_not_distinct, indnkeyatts AS key_count,
          indkey::int2[] AS columns, indcollation::oid[]::int8[] AS collations, {classes.format("indclass")} AS classes,
          indoption::int2[] AS options, indexprs::text AS expressions, indpred::text AS predicate,
          (SELECT json_agg(attoptions ORDER BY attnum) FROM pg_attribute WHERE attrelid = indexrelid) AS class_options
        FROM pg_index JOIN pg_class ON oid = indexrelid WHERE indexrelid >= 16384"""):
        if row["oid"] in relations:
            relations[row["oid"]]["index"] = row
    for row in server.rows(f"""
        SELECT partrelid::int8 AS oid, partstrat AS strategy, partattrs::int2[] AS columns,
          {classes.format("partclass")} AS classes, partcollation::oid[]::int8[] AS collations,
          partexprs::text AS expressions
        FROM pg_partitioned_table"""):
        relations[row["oid"]]["partition_key"] = row
    content["constraints"] = server.rows(f"""
        SELECT oid::int8, conname AS name, contype AS type, conrelid::int8 AS relation, contypid::int8 AS domain,
          conindid::int8 AS index, conkey AS columns, confrelid::int8 AS foreign_relation, confkey AS foreign_columns,
          conexclop::int8[] AS exclusion_operators, confupdtype AS update_action, confdeltype AS delete_action,
          confmatchtype AS match_type, {delete_set} AS delete_set_columns, condeferrable AS deferrable,
          condeferred AS deferred, convalidated AS validated, {since("conenforced", "true")} AS enforced,
          connoinherit AS no_inherit, {since("conperiod", "false")} AS period, conbin::text AS expression
        FROM pg_constraint WHERE {user}""")
    content["triggers"] = server.rows(f"""
        SELECT oid::int8, tgname AS name, tgtype AS type, tgrelid::int8 AS relation, tgfoid::int8 AS function,
          tgconstraint::int8 AS constraint, tgconstrrelid::int8 AS constraint_relation, tgattr::int2[] AS columns,
          tgdeferrable AS deferrable, tginitdeferred AS deferred, coalesce(tgoldtable, '') AS old_table,
          coalesce(tgnewtable, '') AS new_table, tgqual::text AS when, encode(tgargs, 'escape') AS arguments
        FROM pg_trigger WHERE {user} AND NOT tgisinternal""")
    for row in content["triggers"]:
        row["arguments"] = row["arguments"].split("\\000")[:-1]
    kinds = {"d": "ndistinct", "f": "dependencies", "m": "mcv"}
    content["statistics"] = server.rows(f"""
        SELECT oid::int8, stxname AS name, stxnamespace::int8 AS namespace, stxrelid::int8 AS relation, stxkind AS kinds,
          stxkeys::int2[] AS columns, stxexprs::text AS expressions FROM pg_statistic_ext WHERE {user}""")
    for row in content["statistics"]:
        row["kinds"] = [kinds[kind] for kind in row["kinds"] if kind in kinds]

    skipped = set()

    def read(row, field, what):
        try:
            row[field] = tree(row[field]) if isinstance(row[field], str) else row[field]
        except UnknownConstant as unknown:
            print(f"left out: {what} {row.get('name', row['oid'])}: a constant of {unknown}")
            skipped.add(row["oid"])
            row[field] = None

    for row in content["relations"]:
        read(row, "partition_bound", "partition")
        read(row, "view", "view")
        if isinstance(row["view"], list):
            row["view"] = row["view"][0]
        for part in ("index", "partition_key"):
            if row[part]:
                read(row[part], "expressions", part)
        if row["index"]:
            read(row["index"], "predicate", "index")
            # The predicate is a list of conditions that all hold.
            if isinstance(row["index"]["predicate"], list):
                conditions = row["index"]["predicate"]
                row["index"]["predicate"] = conditions[0] if len(conditions) == 1 else {
                    "node": "BOOLEXPR", "boolop": "and", "args": conditions}
    for row in content["constraints"]:
        read(row, "expression", "constraint")
    for row in content["triggers"]:
        read(row, "when", "trigger")
    for row in content["statistics"]:
        read(row, "expressions", "statistics")
    for row in content["routines"]:
        read(row, "defaults", "routine")
        read(row, "sql_body", "routine")
    return content, skipped


REQUESTS = """
  SELECT 'view' AS what, oid::int8, 0 AS key, pg_get_viewdef(oid) AS expected FROM pg_class
    WHERE relkind IN ('v', 'm') AND oid >= 16384
  UNION ALL SELECT 'index', indexrelid, 0, pg_get_indexdef(indexrelid) FROM pg_index JOIN pg_class ON oid = indexrelid
    WHERE indexrelid >= 16384 AND relnamespace::regnamespace::text !~ '^pg_'
  UNION ALL SELECT 'index key', indexrelid, n - 1, pg_get_indexdef(indexrelid, n, false)
    FROM pg_index JOIN pg_class ON oid = indexrelid, generate_series(1, indnatts) n
    WHERE indexrelid >= 16384 AND relnamespace::regnamespace::text !~ '^pg_'
  UNION ALL SELECT 'constraint', oid, 0, pg_get_constraintdef(oid) FROM pg_constraint
    WHERE oid >= 16384 AND contype <> 't'
  UNION ALL SELECT 'trigger', oid, 0, pg_get_triggerdef(oid) FROM pg_trigger WHERE oid >= 16384 AND NOT tgisinternal
  UNION ALL SELECT 'statistics', oid, 0, pg_get_statisticsobjdef(oid) FROM pg_statistic_ext WHERE oid >= 16384
  UNION ALL SELECT 'partition key', partrelid, 0, pg_get_partkeydef(partrelid) FROM pg_partitioned_table
  UNION ALL SELECT 'partition bound', oid, 0, pg_get_expr(relpartbound, oid) FROM pg_class WHERE relpartbound IS NOT NULL
  UNION ALL SELECT 'identity arguments', oid, 0, pg_get_function_identity_arguments(oid) FROM pg_proc WHERE oid >= 16384
  UNION ALL SELECT 'arguments', oid, 0, pg_get_function_arguments(oid) FROM pg_proc WHERE oid >= 16384
  UNION ALL SELECT 'result', oid, 0, coalesce(pg_get_function_result(oid), '') FROM pg_proc WHERE oid >= 16384
  UNION ALL SELECT 'definition', oid, 0, pg_get_functiondef(oid) FROM pg_proc WHERE oid >= 16384 AND prokind <> 'a'
  ORDER BY 1, 2, 3"""
EXPRESSIONS = """
  SELECT adrelid::int8 AS oid, adbin::text AS tree, pg_get_expr(adbin, adrelid) AS expected FROM pg_attrdef
    WHERE adrelid >= 16384
  UNION ALL SELECT polrelid, polqual::text, pg_get_expr(polqual, polrelid) FROM pg_policy WHERE polqual IS NOT NULL
  UNION ALL SELECT polrelid, polwithcheck::text, pg_get_expr(polwithcheck, polrelid) FROM pg_policy
    WHERE polwithcheck IS NOT NULL
  ORDER BY 1, 3"""


def run_statements(server, path):
    for statement in statements(path):
        try:
            server.run(statement)
        except Failed as failure:
            print(f"the server refuses: {statement.splitlines()[0][:70]}: {failure.args[0].splitlines()[0]}")


def compare(driver, server):
    requests = server.rows(f"SELECT what, oid::int8, key, expected FROM ({REQUESTS}) r")
    expressions = server.rows(f"SELECT oid::int8, tree, expected FROM ({EXPRESSIONS}) e")
    constants = Constants(server)
    constants.learn(server, {row["expected"] for row in requests + expressions})
    content, skipped = catalogue(server, lambda text: Tree(text, constants).value())
    requests = [row for row in requests if row["oid"] not in skipped]
    for row in expressions:
        try:
            row["tree"] = Tree(row["tree"], constants).value()
            requests.append({"what": "expression", **row})
        except UnknownConstant as unknown:
            print(f"left out: {row['expected']}: a constant of {unknown}")
    content["requests"] = requests
    result = subprocess.run([driver], input=json.dumps(content), capture_output=True, text=True, check=False)
    if result.returncode != 0:
        sys.exit(f"the driver failed: {result.stderr}")
    differences = 0
    for row, text in zip(requests, json.loads(result.stdout)):
        if text != row["expected"]:
            differences += 1
            print(f"--- {row['what']} {row['oid']}\nserver: {row['expected']}\npgtidy: {text}")
    path = ", ".join(content["search_path"])
    print(f"{server.version}, search path {path}: {len(requests)} texts, {differences} differ")
    return differences == 0


def main():
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    driver, conninfo, *files = sys.argv[1:]
    here = Path(__file__).parent
    server = Server(conninfo)
    equal = True
    for path in [Path(file) for file in files] or [here / "deparse.sql", here / "deparse_views.sql"]:
        server.run(f"DROP DATABASE IF EXISTS {DATABASE}")
        server.run(f"CREATE DATABASE {DATABASE}")
        inner = Server(f"{conninfo} dbname={DATABASE}")
        run_statements(inner, path)
        equal = compare(driver, inner) and equal
        # Now most names need their schema.
        inner.run("SET search_path = other")
        equal = compare(driver, inner) and equal
        inner.close()
        server.run(f"DROP DATABASE {DATABASE}")
    server.close()
    sys.exit(0 if equal else 1)


if __name__ == "__main__":
    main()
