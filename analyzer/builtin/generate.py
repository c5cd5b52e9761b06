#!/usr/bin/env python3
"""Makes C++ of data/: generate.py <directory> writes builtin_tables.cpp and builtin_extensions.cpp there.

They define what stored.h declares. The output depends on nothing but data/ and this file.
"""

import pathlib
import sys

DATA = pathlib.Path(__file__).resolve().parent / "data"

def read(name):
    lines = (DATA / f"{name}.tsv").read_text(encoding="utf-8").split("\n")[:-1]
    header = lines[0].split("\t")
    rows = []
    for line in lines[1:]:
        fields = line.split("\t")
        if len(fields) != len(header):
            raise SystemExit(f"{name}.tsv: not {len(header)} fields: {line}")
        rows.append(dict(zip(header, fields)))
    return rows


class TextPool:
    """Texts one after the other, each once, each ended by NUL."""

    def __init__(self):
        self._offsets = {}
        self._size = 0
        self.add("")

    def add(self, text):
        if text not in self._offsets:
            self._offsets[text] = self._size
            self._size += len(text.encode("utf-8")) + 1
        return self._offsets[text]

    def texts(self):
        return list(self._offsets)


class ListPool:
    """Lists one after the other, equal ones once."""

    def __init__(self):
        self.items = []
        self._slices = {}

    def add(self, items):
        items = tuple(items)
        if items not in self._slices:
            self._slices[items] = f"{{{len(self.items) if items else 0}, {len(items)}}}"
            self.items += items
        return self._slices[items]


def quoted(text):
    """A C++ string literal; octal escapes, because a digit after them cannot be taken for a part of them."""
    pieces = []
    for byte in text.encode("utf-8"):
        if byte in b'"\\?':
            pieces.append("\\" + chr(byte))
        elif 32 <= byte < 127:
            pieces.append(chr(byte))
        else:
            pieces.append(f"\\{byte:03o}")
    return '"' + "".join(pieces) + '"'


def versions(row):
    return f"{{{row['since']}, {row['until']}}}"


def flag(text):
    return "true" if text == "t" else "false"


def character(text):
    return str(ord(text)) if text else "0"


def octets(text):
    """The key by which std::string_view orders."""
    return text.encode("utf-8")


class Source:
    """The text of a generated file."""

    def __init__(self):
        self._lines = ["// Made by analyzer/builtin/generate.py of analyzer/builtin/data.",
                       '#include "analyzer/builtin/stored.h"', "",
                       "// Texts are longer than what every compiler must take; those that build pgtidy do.",
                       '#pragma GCC diagnostic ignored "-Woverlength-strings"', "",
                       "namespace pgtidy::builtin::stored {"]

    def table(self, function, element, values):
        """Defines `function` as the constant table of `values`."""
        values = list(values)
        self._lines += ["", f"std::span<const {element}> {function}() {{"]
        if not values:
            self._lines += ["  return {};", "}"]
            return
        self._lines += [f"  static constexpr {element} kTable[] = {{"]
        line = ""
        for value in values:
            if len(line) + len(str(value)) > 4000:
                self._lines.append(line)
                line = ""
            line += f"{value},"
        self._lines += [line, "  };", "  return kTable;", "}"]

    def text(self, declaration, pieces):
        """Defines `declaration` as the pieces, each a literal, together one constant text."""
        self._lines += ["", f"{declaration} {{", "  static constexpr char kText[] ="]
        self._lines += [f"    {quoted(piece)}" for piece in pieces] or ['    ""']
        self._lines[-1] += ";"

    def end_text(self, result):
        self._lines += [f"  return {result};", "}"]

    def write(self, path):
        path.write_text("\n".join([*self._lines, "", "}  // namespace pgtidy::builtin::stored", ""]), encoding="utf-8")


class Tables:
    """Everything but the extensions."""

    def __init__(self):
        self.source = Source()
        self.texts = TextPool()
        self.oids = ListPool()
        self.argument_names = ListPool()
        self.columns = ListPool()

    def index(self, function, rows, key):
        """An order of `rows` that is not their own."""
        if len(rows) > 65535:
            raise SystemExit(f"{function}: more rows than Index can count")
        order = sorted(range(len(rows)), key=lambda place: (*key(rows[place]), place))
        self.source.table(function, "Index", order)

    def with_oids(self, name, function, element, record, index_key):
        """A table ordered by oid, and its order by name."""
        rows = sorted(read(name), key=lambda row: (int(row["oid"]), int(row["since"])))
        self.source.table(function, element, (f"{{{record(row)}}}" for row in rows))
        self.index(f"{function}ByName", rows, index_key)
        return rows

    def named(self, name, function):
        rows = sorted(read(name), key=lambda row: (octets(row["name"]), int(row["since"])))
        self.source.table(function, "Named", (
            f"{{{self.texts.add(row['name'])}, {versions(row)}, {row['oid']}}}" for row in rows))

    def oid_list(self, text):
        return self.oids.add(text.split(",") if text else [])

    def types(self):
        self.with_oids("types", "Types", "Type", lambda row: ", ".join([
            row["oid"], versions(row), row["length"], str(self.texts.add(row["name"])), row["namespace"],
            row["relation"], row["element"], row["array"], row["base_type"], row["typmod"], row["collation"],
            row["range_subtype"], row["range"], row["multirange"], character(row["kind"]), character(row["category"]),
            character(row["delimiter"]), character(row["storage"]), character(row["alignment"]),
            flag(row["preferred"]), flag(row["true_array"]), flag(row["subscriptable"]), flag(row["not_null"]),
            flag(row["has_typmod"]), flag(row["by_value"])]),
            lambda row: (int(row["namespace"]), octets(row["name"])))

    def functions(self):
        def names(row):
            return self.argument_names.add(
                self.texts.add(name) for name in (row["argument_names"].split(",") if row["argument_names"] else []))

        self.with_oids("functions", "Functions", "Function", lambda row: ", ".join([
            row["oid"], versions(row), row["default_count"], row["aggregate_direct_arguments"],
            str(self.texts.add(row["name"])), row["namespace"], row["variadic"], row["result"], row["language"],
            self.oid_list(row["arguments"]), self.oid_list(row["all_arguments"]), names(row),
            str(self.texts.add(row["argument_modes"])), str(self.texts.add(row["defaults"])), character(row["kind"]),
            character(row["volatility"]), character(row["parallel"]), character(row["aggregate_kind"]),
            flag(row["strict"]), flag(row["returns_set"]), flag(row["leakproof"])]),
            lambda row: (octets(row["name"]),))

    def operators(self):
        self.with_oids("operators", "Operators", "Operator", lambda row: ", ".join([
            row["oid"], versions(row), str(self.texts.add(row["name"])), row["namespace"], row["left"], row["right"],
            row["result"], row["commutator"], row["negator"], row["function"], character(row["kind"]),
            flag(row["can_merge"]), flag(row["can_hash"])]),
            lambda row: (octets(row["name"]),))

    def casts(self):
        rows = sorted(read("casts"), key=lambda row: (int(row["source"]), int(row["target"]), int(row["since"])))
        self.source.table("Casts", "Cast", (
            f"{{{row['source']}, {row['target']}, {versions(row)}, {row['function']}, {character(row['context'])}, "
            f"{character(row['method'])}}}" for row in rows))

    def operator_classes(self):
        self.with_oids("operator_classes", "OperatorClasses", "OperatorClass", lambda row: ", ".join([
            row["oid"], versions(row), str(self.texts.add(row["name"])), row["method"], row["family"],
            row["input_type"], row["key_type"], flag(row["is_default"])]),
            lambda row: (int(row["method"]), octets(row["name"])))
        self.with_oids("operator_families", "OperatorFamilies", "OperatorFamily", lambda row: ", ".join([
            row["oid"], versions(row), str(self.texts.add(row["name"])), row["method"]]),
            lambda row: (int(row["method"]), octets(row["name"])))

    def family_members(self, name, element, function, of_families, columns):
        """Members, so that those of a family in a version lie together. Returns the place of each row of `name`."""
        rows = read(name)
        families = {}
        for place, row in enumerate(rows):
            families.setdefault(int(row["family"]), []).append(place)
        pool = ListPool()
        slices = []
        for family in sorted(families):
            places = families[family]
            bounds = sorted({int(rows[place]["since"]) for place in places}
                            | {int(rows[place]["until"]) + 1 for place in places})
            for since, after in zip(bounds, bounds[1:]):
                held = [place for place in places
                        if int(rows[place]["since"]) <= since and after <= int(rows[place]["until"]) + 1]
                if held:
                    held.sort(key=lambda place: [int(rows[place][column]) for column in columns
                                                 if column not in ("purpose", "operator", "function")])
                    slices.append(f"{{{family}, {{{since}, {after - 1}}}, {pool.add(held)}}}")

        def value(row, column):
            return character(row[column]) if column == "purpose" else row[column]

        self.source.table(function, element, (
            "{" + ", ".join(value(rows[place], column) for column in columns) + "}" for place in pool.items))
        self.source.table(of_families, "FamilyMembers", slices)
        return rows, pool.items

    def families(self):
        rows, places = self.family_members("family_operators", "FamilyOperatorRow", "FamilyOperators",
                                           "OperatorsOfFamilies",
                                           ["family", "left", "right", "strategy", "purpose", "operator"])
        order = sorted(range(len(rows)), key=lambda place: (int(rows[place]["operator"]), int(rows[place]["family"])))
        self.source.table("OperatorMemberships", "OperatorMembership", (
            f"{{{versions(rows[place])}, {places.index(place)}}}" for place in order))
        self.family_members("family_functions", "FamilyFunctionRow", "FamilyFunctions", "FunctionsOfFamilies",
                            ["family", "left", "right", "number", "function"])

    def small_ones(self):
        def by_name(row):
            return (octets(row["name"]),)

        def start(row):
            return f"{row['oid']}, {versions(row)}, {self.texts.add(row['name'])}"

        self.with_oids("access_methods", "AccessMethods", "AccessMethod", lambda row: ", ".join([
            start(row), character(row["kind"]), flag(row["can_order"]), flag(row["can_unique"]),
            flag(row["can_multi_column"]), flag(row["can_exclude"]), flag(row["can_include"])]), by_name)
        self.with_oids("collations", "Collations", "Collation", lambda row: ", ".join([
            start(row), character(row["provider"]), flag(row["deterministic"])]), by_name)
        self.with_oids("languages", "Languages", "Language", lambda row: ", ".join([
            start(row), flag(row["trusted"])]), by_name)
        self.named("text_search_configurations", "TextSearchConfigurations")
        self.named("text_search_dictionaries", "TextSearchDictionaries")
        self.named("text_search_parsers", "TextSearchParsers")
        self.named("text_search_templates", "TextSearchTemplates")
        self.named("roles", "Roles")

    def relations(self):
        """A relation is one record for each span of versions in which neither it nor a column changes."""
        columns = {}
        for row in read("columns"):
            columns.setdefault(row["relation"], []).append(row)
        rows = []
        for relation in read("relations"):
            own = [row for row in columns[relation["oid"]] if int(row["since"]) <= int(relation["until"])
                   and int(relation["since"]) <= int(row["until"])]
            bounds = sorted({int(relation["since"]), int(relation["until"]) + 1}
                            | {int(row["since"]) for row in own} | {int(row["until"]) + 1 for row in own})
            for since, after in zip(bounds, bounds[1:]):
                held = sorted((row for row in own if int(row["since"]) <= since and after <= int(row["until"]) + 1),
                              key=lambda row: int(row["number"]))
                rows.append({**relation, "since": since, "until": after - 1, "columns": self.columns.add(
                    f"{{{self.texts.add(row['name'])}, {row['type']}, {row['typmod']}, {flag(row['not_null'])}}}"
                    for row in held)})
        rows.sort(key=lambda row: (int(row["oid"]), row["since"]))
        self.source.table("Relations", "Relation", (
            f"{{{row['oid']}, {versions(row)}, {self.texts.add(row['name'])}, {row['namespace']}, {row['row_type']}, "
            f"{row['columns']}, {character(row['kind'])}}}" for row in rows))
        self.index("RelationsByName", rows, lambda row: (int(row["namespace"]), octets(row["name"])))

    def words(self):
        rows = sorted(read("settings"), key=lambda row: (octets(row["name"].lower()), int(row["since"])))
        self.source.table("Settings", "Setting", ("{" + ", ".join([
            str(self.texts.add(row["name"])), versions(row), str(self.texts.add(row["context"])),
            str(self.texts.add(row["enum_values"])), str(self.texts.add(row["unit"])),
            str(self.texts.add(row["min_value"])), str(self.texts.add(row["max_value"])),
            character(row["kind"][0])]) + "}" for row in rows))
        rows = sorted(read("keywords"), key=lambda row: (octets(row["word"]), int(row["since"])))
        self.source.table("Keywords", "Keyword", (
            f"{{{self.texts.add(row['word'])}, {versions(row)}, {character(row['category'])}, "
            f"{flag(row['bare_label'])}}}" for row in rows))

    def extensions(self):
        """The records; returns the files they point into."""
        files = []
        places = {}
        size = 0
        records = []
        for row in sorted(read("extensions"), key=lambda row: (octets(row["name"]), int(row["since"]))):
            if row["name"] not in places:
                path = DATA / "extensions" / f"{row['name']}.sql"
                text = path.read_text(encoding="utf-8") if path.exists() else ""
                length = len(text.encode("utf-8"))
                places[row["name"]] = (size, length)
                size += length
                files.append(text)
            records.append("{" + ", ".join([
                str(self.texts.add(row["name"])), versions(row), str(self.texts.add(row["default_version"])),
                str(self.texts.add(row["requires"])), str(self.texts.add(row["schema"])),
                str(self.texts.add(row["comment"])), *map(str, places[row["name"]]), flag(row["trusted"]),
                flag(row["relocatable"]), flag(row["bundled"])]) + "}")
        self.source.table("Extensions", "Extension", records)
        return files

    def pools(self):
        self.source.table("Oids", "Oid", self.oids.items)
        self.source.table("ArgumentNames", "Text", self.argument_names.items)
        self.source.table("Columns", "Column", self.columns.items)
        self.source.text("const char* Texts()", (text + "\0" for text in self.texts.texts()))
        self.source.end_text("kText")


def main():
    output = pathlib.Path(sys.argv[1])
    tables = Tables()
    tables.types()
    tables.functions()
    tables.operators()
    tables.casts()
    tables.operator_classes()
    tables.families()
    tables.small_ones()
    tables.relations()
    tables.words()
    files = tables.extensions()
    tables.pools()
    tables.source.write(output / "builtin_tables.cpp")

    definitions = Source()
    definitions.text("std::string_view ExtensionDefinitions()",
                     (line for text in files for line in text.splitlines(keepends=True)))
    definitions.end_text("{kText, sizeof kText - 1}")
    definitions.write(output / "builtin_extensions.cpp")


if __name__ == "__main__":
    main()
