#!/usr/bin/env python3
"""Writes ../data/*.tsv: what a fresh server of each version holds in its system catalogues.

    extract.py --server 14=<directory of initdb and postgres> --server 15=... [--newer 15=...] [--user postgres]

All versions are asked anew in one run. What a minor release or a library may add to any version (settings, collations of
ICU) is taken from a `--newer` server too, and is held to be on all. Needs psql. docs/builtin_catalogue.md tells of the format.
"""

import argparse
import pathlib

from server import Server

HERE = pathlib.Path(__file__).resolve().parent
DATA = HERE.parent / "data"

# Columns that hold oids, by data set, and the class of object they name. `[]`: joined by commas.
REFERENCES = {
    "types": {"oid": "type", "namespace": "namespace", "relation": "relation", "element": "type", "array": "type",
              "base_type": "type", "collation": "collation", "range_subtype": "type", "range": "type",
              "multirange": "type"},
    "functions": {"oid": "function", "namespace": "namespace", "variadic": "type", "result": "type",
                  "language": "language", "arguments": "type[]", "all_arguments": "type[]"},
    "operators": {"oid": "operator", "namespace": "namespace", "left": "type", "right": "type", "result": "type",
                  "commutator": "operator", "negator": "operator", "function": "function"},
    "casts": {"source": "type", "target": "type", "function": "function"},
    "operator_classes": {"oid": "operator_class", "method": "access_method", "family": "operator_family",
                         "input_type": "type", "key_type": "type"},
    "operator_families": {"oid": "operator_family", "method": "access_method"},
    "family_operators": {"family": "operator_family", "left": "type", "right": "type", "operator": "operator"},
    "family_functions": {"family": "operator_family", "left": "type", "right": "type", "function": "function"},
    "access_methods": {"oid": "access_method"},
    "collations": {"oid": "collation"},
    "languages": {"oid": "language"},
    "relations": {"oid": "relation", "namespace": "namespace", "row_type": "type"},
    "columns": {"relation": "relation", "type": "type"},
    "settings": {},
    "keywords": {},
    "text_search_configurations": {"oid": "text_search_configuration"},
    "text_search_dictionaries": {"oid": "text_search_dictionary"},
    "text_search_parsers": {"oid": "text_search_parser"},
    "text_search_templates": {"oid": "text_search_template"},
    "roles": {"oid": "role"},
}

# What tells the rows of a data set apart on one server; by it they are ordered.
KEYS = {
    "casts": ["source", "target"],
    "family_operators": ["family", "left", "right", "strategy", "purpose", "operator"],
    "family_functions": ["family", "left", "right", "number"],
    "columns": ["relation", "number"],
    "settings": ["name"],
    "keywords": ["word"],
}

# Source: FirstGenbkiObjectId. From here on the number of an object is another one in the next version or cluster.
FIRST_UNSTABLE_OID = 10000
FIRST_OWN_OID = 12000
FIRST_NORMAL_OID = 16384


class OwnOids:
    """Numbers for objects that have no stable one. They are kept in oids.tsv, so they stay when data is made anew."""

    def __init__(self, path):
        self._path = path
        self._oids = {}
        if path.exists():
            for line in path.read_text(encoding="utf-8").splitlines()[1:]:
                oid, object_class, identity = line.split("\t")
                self._oids[object_class, identity] = int(oid)
        self._used = set()

    def get(self, object_class, identity):
        key = (object_class, identity)
        if key not in self._oids:
            oid = max(self._oids.values(), default=FIRST_OWN_OID - 1) + 1
            if oid >= FIRST_NORMAL_OID:
                raise SystemExit("no oid is left below 16384")
            self._oids[key] = oid
        self._used.add(key)
        return self._oids[key]

    def save(self):
        lines = ["oid\tclass\tidentity"]
        lines += [f"{oid}\t{key[0]}\t{key[1]}" for key, oid in sorted(self._oids.items(), key=lambda item: item[1])]
        self._path.write_text("\n".join(lines) + "\n", encoding="utf-8")


def read_server(server, own_oids):
    """{data set: rows} of one server, with stable oids."""
    identities = {(row["class"], int(row["oid"])): row["identity"]
                  for row in server.rows((HERE / "identities.sql").read_text(encoding="utf-8"))}

    def stable(object_class, text):
        oid = int(text)
        if oid < FIRST_UNSTABLE_OID:
            return str(oid)
        return str(own_oids.get(object_class, identities[object_class, oid]))

    result = {}
    for name, references in REFERENCES.items():
        query = (HERE / f"{name}.sql").read_text(encoding="utf-8")
        # plpgsql brings settings of its own when it is loaded.
        rows = server.rows(query, before="LOAD 'plpgsql';")
        # Numbers are given out in an order that does not depend on the server.
        rows.sort(key=lambda row: row.get("name", ""))
        for row in rows:
            for column, object_class in references.items():
                if object_class.endswith("[]"):
                    row[column] = ",".join(stable(object_class[:-2], oid) for oid in row[column].split(",") if oid)
                else:
                    row[column] = stable(object_class, row[column])
        result[name] = rows
    return result


# What grows without a new version of PostgreSQL.
GROWING = ["settings", "collations"]


def add_newer(by_version, newer):
    """Adds to each version what only the newer server has. `newer`: {data set: rows} as read_server() gives."""
    known = {name: {row["name"] for sets in by_version.values() for row in sets[name]} for name in GROWING}
    for sets in by_version.values():
        for name in GROWING:
            sets[name] += [row for row in newer[name] if row["name"] not in known[name]]


def sort_key(values):
    return [(0, int(value), "") if value.isdigit() else (1, 0, value) for value in values]


def merge(by_version, key_columns):
    """Rows with `since` and `until`: equal facts in versions that follow each other are one row."""
    versions = sorted(by_version)
    runs = {}
    for version in versions:
        for row in by_version[version]:
            key = tuple(row[column] for column in key_columns)
            history = runs.setdefault(key, [])
            if history and history[-1][2] == row and history[-1][1] == versions[versions.index(version) - 1]:
                history[-1][1] = version
            else:
                if history and history[-1][1] == version:
                    raise SystemExit(f"{key} stands twice in version {version}")
                history.append([version, version, row])
    merged = []
    for key in sorted(runs, key=sort_key):
        merged += [{"since": str(since), "until": str(until), **row} for since, until, row in runs[key]]
    return merged


def read(path):
    header, *lines = [line.split("\t") for line in path.read_text(encoding="utf-8").split("\n")[:-1]]
    return [dict(zip(header, fields)) for fields in lines]


def write(path, rows):
    lines = ["\t".join(rows[0])]
    lines += ["\t".join(row.values()) for row in rows]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--server", action="append", required=True, metavar="VERSION=DIRECTORY")
    parser.add_argument("--newer", metavar="VERSION=DIRECTORY")
    parser.add_argument("--user", default="postgres", help="runs the servers when this is started as root")
    options = parser.parse_args()
    own_oids = OwnOids(DATA / "oids.tsv")
    by_version = {}

    def ask(text):
        version, _, directory = text.partition("=")
        with Server(int(version), directory, options.user) as server:
            return int(version), read_server(server, own_oids)

    for text in sorted(options.server):
        version, sets = ask(text)
        by_version[version] = sets
    if options.newer:
        add_newer(by_version, ask(options.newer)[1])
    for name in REFERENCES:
        rows = {version: sets[name] for version, sets in by_version.items()}
        write(DATA / f"{name}.tsv", merge(rows, KEYS.get(name, ["oid"])))
    own_oids.save()


if __name__ == "__main__":
    main()
