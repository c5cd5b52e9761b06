#!/usr/bin/env python3
"""Writes ../data/extensions.tsv and ../data/extensions/*.sql: what CREATE EXTENSION makes.

    extract_extensions.py --server 14=<directory> ... [--everywhere 15=<directory>] [--user postgres]
                          [--setting "shared_preload_libraries = 'pg_cron'"] [--only name]...

An extension is made on a server of its own version, its objects are read from the catalogue, and the statements are run
again in an empty database, which must come to the same catalogue. What an `--everywhere` server has beyond the others
is held to be the same in all versions. docs/builtin_catalogue.md tells of the format.
"""

import argparse
import heapq
import pathlib
import re

from extract import DATA, merge, read, write
from server import Server

HERE = pathlib.Path(__file__).resolve().parent

AVAILABLE = """
SELECT a.name, a.default_version, coalesce(array_to_string(v.requires, ','), '') AS requires,
       coalesce(v.schema, '') AS schema, coalesce(v.comment, '') AS comment, v.trusted, v.relocatable
  FROM pg_available_extensions a
  JOIN pg_available_extension_versions v ON v.name = a.name AND v.version = a.default_version
"""

# Extensions that insist on the schema of another one.
SAME_HOME = {"postgis_raster": "postgis"}

# Extensions whose library refuses to be loaded where its tables are but the extension is not. When their statements are
# run again, a function of another library stands for each of theirs.
ALOOF = {"timescaledb"}
STAND_IN = "'$libdir/plpgsql', 'plpgsql_call_handler'"

# Event triggers of an extension shall not run while it is looked at.
QUIET = "SET session_replication_role = replica;\n"

# The order in which classes come when dependencies leave a choice.
CLASSES = ["namespace", "shell", "shell_type", "type", "base_type", "language", "function", "sequence", "table", "view",
           "trigger", "aggregate", "operator", "cast", "access_method", "operator_family", "operator_class",
           "family_members", "transform", "text_search_parser", "text_search_template", "text_search_dictionary",
           "text_search_configuration", "foreign_data_wrapper", "foreign_server", "foreign_table", "event_trigger"]


def token(name):
    return re.sub(r"\W", "_", name)


def home(information):
    """The schema an extension is put into: one whose name is found in any text of the server."""
    name = information["name"]
    return information["schema"] or f"home_of_{token(SAME_HOME.get(name, name))}"


def quote(identifier):
    return '"' + identifier.replace('"', '""') + '"'


class Objects:
    """The objects of one extension on one server: statements by (class, key), and what must come before what."""

    def __init__(self, rows):
        self.statements = {}
        self.real = {}
        self.links = {}
        self.edges = set()
        owners = {}
        names = {}
        for row in rows:
            if "class" in row:
                name = (row["class"], row["key"])
                catalog = int(row["catalog"])
                names[catalog, int(row["oid"])] = name
                self.statements[name] = row["statement"]
                if row["class"] == "base_type":
                    self.statements["shell", row["key"]] = row["shell"]
                    self.edges.add((name, ("shell", row["key"])))
                elif row["class"] == "shell_type":
                    self.statements[name] = row["shell"]
                elif row["class"] == "operator":
                    self.links[name] = [(label, (catalog, int(oid)), text) for label, oid, text in row["links"] or []]
                if row.get("real"):
                    self.real[name] = row["real"]
            elif "part" in row:
                owners[tuple(map(int, row["part"]))] = tuple(map(int, row["of"]))
        for name, links in self.links.items():
            self.links[name] = [(label, names.get(place), text) for label, place, text in links]

        def owner(place):
            while place not in names and place in owners:
                place = owners[place]
            return names.get(place)

        dependencies = set()
        for row in rows:
            if "depends" in row:
                later, earlier = (owner(tuple(map(int, row[side]))) for side in ("depends", "on"))
                # A sequence that a column owns depends on the table, whose statement comes later and says so.
                if later and earlier and later != earlier and (later[0], earlier[0]) != ("sequence", "table"):
                    dependencies.add((later, earlier))
        for later, earlier in dependencies:
            if earlier[0] == "base_type" and (earlier, later) in dependencies:
                # The functions that make a type of its shell.
                earlier = ("shell", earlier[1])
            self.edges.add((later, earlier))

    def facts(self, symbols):
        """All that another catalogue must have in common; with `symbols`, the ones of C functions too."""
        return {name: (self.real.get(name, text) if symbols else text, sorted(map(str, self.links.get(name, []))))
                for name, text in self.statements.items()}


def in_order(statements, edges):
    """The names, each after those it needs; what is free to choose by class and name."""
    waiting = {name: set() for name in statements}
    needed_by = {name: set() for name in statements}
    for later, earlier in edges:
        waiting[later].add(earlier)
        needed_by[earlier].add(later)
    ready = [(CLASSES.index(name[0]), name) for name, needs in waiting.items() if not needs]
    heapq.heapify(ready)
    order = []
    while ready:
        _, name = heapq.heappop(ready)
        order.append(name)
        for later in needed_by[name]:
            waiting[later].discard(name)
            if not waiting[later]:
                heapq.heappush(ready, (CLASSES.index(later[0]), later))
    if len(order) != len(statements):
        raise RuntimeError(f"in a circle: {sorted(set(statements) - set(order))}")
    return order


def with_links(objects, name, position):
    """The statement of an operator: a link is said by the later of the two, which sets both."""
    lines = [f",\n  {label} = {text}" for label, other, text in objects.links[name]
             if other is None or position[other] <= position[name]]
    return objects.statements[name] + "".join(lines) + "\n);"


def directive(since, until, versions):
    words = ["--"]
    if since > versions[0]:
        words.append(f"since {since}")
    if until < versions[-1]:
        words.append(f"until {until}")
    return " ".join(words) if len(words) > 1 else "-- all"


def render(by_version):
    """The text of the file: each statement for the versions in which it holds."""
    versions = sorted(by_version)
    statements = {name for objects in by_version.values() for name in objects.statements}
    edges = {edge for objects in by_version.values() for edge in objects.edges}
    order = in_order(statements, edges)
    position = {name: place for place, name in enumerate(order)}
    lines = []
    current = "-- all"
    for name in order:
        runs = []
        for version in versions:
            objects = by_version[version]
            if name not in objects.statements:
                continue
            text = with_links(objects, name, position) if name[0] == "operator" else objects.statements[name]
            if runs and runs[-1][1] == versions[versions.index(version) - 1] and runs[-1][2] == text:
                runs[-1][1] = version
            else:
                runs.append([version, version, text])
        for since, until, text in runs:
            words = directive(since, until, versions)
            if words != current:
                lines.append(words)
                current = words
            lines.append(text)
    return "\n".join(lines) + "\n" if lines else ""


def holding(text, version):
    """The statements that hold in a version, as the program filters them."""
    lines = []
    holds = True
    for line in text.splitlines():
        found = re.fullmatch(r"--(?: all|(?: since (\d+))?(?: until (\d+))?)", line)
        if found:
            holds = int(found[1] or version) <= version <= int(found[2] or version)
        elif holds:
            lines.append(line)
    return "\n".join(lines) + "\n"


class Home:
    """Puts placeholders for the names of schemas, and names for placeholders."""

    def __init__(self, name, available):
        self._schemas = {token(other): other for other in available}
        self._name = name

    def hide(self, text):
        def placeholder(found):
            other = self._schemas[found[1]]
            return "@extschema@." if other == self._name else f"@extschema:{other}@."
        return re.sub(r"\bhome_of_(\w+)\.", placeholder, text)

    def show(self, text):
        text = text.replace("@extschema@", f"home_of_{token(self._name)}")
        return re.sub(r"@extschema:([^@]+)@", lambda found: f"home_of_{token(found[1])}", text)


def create(server, database, name, available, done):
    """CREATE EXTENSION with all it requires, each in its home."""
    if name in done:
        return
    done.add(name)
    if name not in available:
        raise RuntimeError(f"PostgreSQL {server.version}: there is no extension {name}")
    information = available[name]
    for required in filter(None, information["requires"].split(",")):
        create(server, database, required, available, done)
    prepare_home(server, database, information)
    in_schema = "" if information["schema"] else f" SCHEMA {home(information)}"
    server.psql(f"CREATE EXTENSION IF NOT EXISTS {quote(name)}{in_schema};", database)


def prepare_home(server, database, information):
    """Makes the schema of an extension, and all those before it are in the search path, as scripts may expect."""
    if not information["schema"]:
        server.psql(f"CREATE SCHEMA IF NOT EXISTS {home(information)};", database)
    homes = server.psql("SELECT string_agg(quote_ident(nspname), ', ' ORDER BY oid) FROM pg_namespace "
                        "WHERE nspname LIKE 'home_of_%' OR nspname = 'public';", database).strip()
    server.psql(f"ALTER DATABASE {database} SET search_path = {homes};", database)


def read_extension(server, name, available):
    """The objects of an extension, made in a database of its own."""
    database = f"in_{token(name)}"
    server.psql(f"CREATE DATABASE {database};")
    create(server, database, name, available, set())
    return Objects(server.json_rows(QUIET + f"\\set extension {name}\n"
                                    + (HERE / "extension_members.sql").read_text(encoding="utf-8")
                                    + (HERE / "extension_objects.sql").read_text(encoding="utf-8"), database))


def check(server, name, available, objects, text):
    """Runs the statements in a database where only the required extensions are, and compares."""
    database = f"again_{token(name)}"
    server.psql(f"CREATE DATABASE {database};")
    done = {name}
    for required in filter(None, available[name]["requires"].split(",")):
        create(server, database, required, available, done)
    prepare_home(server, database, available[name])
    schema = available[name]["schema"]
    if schema and schema != "pg_catalog":
        server.psql(f"CREATE SCHEMA IF NOT EXISTS {quote(schema)};", database)
    sql = Home(name, available).show(holding(text, server.version))
    for function, real in objects.real.items():
        if name in ALOOF:
            real = objects.statements[function].replace("'extension'", STAND_IN)
        sql = sql.replace(objects.statements[function] + "\n", real + "\n")
    if name in ALOOF:
        server.psql(f"ALTER DATABASE {database} SET timescaledb.disable_load = on;", database)
    again = Objects(server.json_rows(
        QUIET + "SET client_min_messages = error;\nSET check_function_bodies = off;\nSET allow_system_table_mods = on;\n"
        + f"CREATE SCHEMA before_members;\nSET search_path = '';\n{sql}\nRESET search_path;\n"
        + "CREATE SCHEMA after_members;\n"
        + (HERE / "created_members.sql").read_text(encoding="utf-8")
        + (HERE / "extension_objects.sql").read_text(encoding="utf-8"), database))
    before, after = (those.facts(symbols=name not in ALOOF) for those in (objects, again))
    differing = sorted(key for key in before.keys() | after.keys() if before.get(key) != after.get(key))
    for key in differing[:5]:
        print(f"{name} {server.version}: {key} is not the same:\n  {before.get(key)}\n  {after.get(key)}")
    return not differing


def read_server(server, only, wanted):
    """({name: information}, {name: Objects}) of the extensions that can be made; `wanted(name)` tells which to try."""
    available = {row["name"]: row for row in server.rows(AVAILABLE)}
    made = {}
    for name in sorted(available):
        if not wanted(name) or (only and name not in only):
            continue
        if name == "plpgsql":
            made[name] = Objects([])
            continue
        try:
            made[name] = read_extension(server, name, available)
        except RuntimeError as error:
            print(f"left out: {name}: {str(error).splitlines()[0]}")
    return available, made


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--server", action="append", required=True, metavar="VERSION=DIRECTORY")
    parser.add_argument("--everywhere", action="append", default=[], metavar="VERSION=DIRECTORY")
    parser.add_argument("--setting", action="append", default=[], help="a line for the configuration of --everywhere")
    parser.add_argument("--user", default="postgres", help="runs the servers when this is started as root")
    parser.add_argument("--only", action="append", default=[], metavar="NAME", help="leaves the others as they are")
    options = parser.parse_args()

    objects = {}
    information = {}
    homes = {}
    answers = []
    versions = sorted(int(text.partition("=")[0]) for text in options.server)
    bundled = {}

    def missing(name):
        """The versions for which an --everywhere server may tell of an extension."""
        could = [version for version in versions if name in bundled[version]]
        return [version for version in could or versions if version not in objects.get(name, {})]

    for text in sorted(options.server) + options.everywhere:
        version, _, directory = text.partition("=")
        everywhere = text in options.everywhere
        with Server(int(version), directory, options.user, options.setting if everywhere else ()) as server:
            available, made = read_server(server, options.only, missing if everywhere else lambda name: True)
        if not everywhere:
            bundled[int(version)] = set(available)
        answers.append((int(version), directory, everywhere, made, available))
        for name, found in made.items():
            homes[name] = Home(name, available)
            comes_along = "t" if any(name in names for names in bundled.values()) else "f"
            for held in missing(name) if everywhere else [int(version)]:
                objects.setdefault(name, {})[held] = found
                information.setdefault(held, []).append({**available[name], "bundled": comes_along})

    files = {name: homes[name].hide(render(by_version)) for name, by_version in objects.items()}

    good = True
    for version, directory, everywhere, made, available in answers:
        with Server(version, directory, options.user, options.setting if everywhere else ()) as server:
            for name in made:
                try:
                    good = check(server, name, available, made[name], files[name]) and good
                except RuntimeError as error:
                    good = False
                    print(f"{name} cannot be made again: {str(error)[:1000]}")

    for name, text in files.items():
        path = DATA / "extensions" / f"{name}.sql"
        if text:
            path.write_text(text, encoding="utf-8")
        else:
            path.unlink(missing_ok=True)
    rows = merge(information, ["name"])
    if options.only:
        rows += [row for row in read(DATA / "extensions.tsv") if row["name"] not in files]
    write(DATA / "extensions.tsv", sorted(rows, key=lambda row: (row["name"], int(row["since"]))))
    return 0 if good else 1


if __name__ == "__main__":
    raise SystemExit(main())
