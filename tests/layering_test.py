#!/usr/bin/env python3
"""Holds the layering: a folder includes only from folders below it, and PostgreSQL's headers stay where they belong.

usage: layering_test.py [ROOT]     ROOT is the source tree; the one that holds this file by default

Before the sources, the test checks itself on small trees with one seeded violation each.
"""

import os
import re
import sys
import tempfile
from pathlib import Path

# From the bottom up. Folders of one row do not include each other, except where SIDEWAYS says so.
ROWS = [
    ["text", "support"],
    ["diagnostics", "syntax"],
    ["types", "builtin"],
    ["catalog"],
    ["query"],
    ["ddl"],
    ["migrations"],
    ["engine", "cache", "report"],
    ["rules", "cli", "lsp", "clang-plugin"],
]
SIDEWAYS = {
    # A report names the rules, and what belongs to a run.
    ("report", "engine"),
    # Both speak of objects by their numbers.
    ("builtin", "types"),
    # A program puts together what there is.
    ("cli", "rules"),
    ("cli", "lsp"),
    ("lsp", "rules"),
    ("clang-plugin", "rules"),
    # pgtidy checks what pgtidy-cxx has extracted, and pgtidy-cxx has the options and reports of pgtidy.
    ("cli", "clang-plugin"),
    ("clang-plugin", "cli"),
}
RANK = {folder: rank for rank, row in enumerate(ROWS) for folder in row}

# What brings PostgreSQL's macros with it: only .cpp files of these folders and of their tests may include it, directly or
# through a header of analyzer/syntax. The server's own headers are included by this one header alone.
PG_NODES = "analyzer/syntax/pg_nodes.h"
PG_NODES_USERS = ("analyzer/syntax/", "analyzer/ddl/", "analyzer/query/",
                  "tests/unit/syntax/", "tests/unit/ddl/", "tests/unit/query/",
                  # Measures the parser itself.
                  "tests/bench/")
PG_HEADER = re.compile(r"(pg_query(\.h|/.*)|postgres\.h|c\.h|miscadmin\.h|(nodes|parser|catalog|utils)/.*\.h)$")

INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]*(<[^>\n]+>|"[^"\n]+")', re.MULTILINE)
SUFFIXES = (".h", ".cpp", ".cc", ".inc", ".def")


def folder_of(path):
    """Returns the layer of a path relative to the root, or None if it belongs to none (tests, for one)."""
    parts = path.split("/")
    if parts[0] == "analyzer" and len(parts) > 2:
        return parts[1]
    return parts[0] if parts[0] in ("rules", "clang-plugin") else None


def read_includes(root):
    """Returns {file: [(line, included name, whether in angle brackets)]} of all our sources."""
    files = {}
    for top in ("analyzer", "rules", "clang-plugin", "tests"):
        for directory, _, names in os.walk(root / top):
            for name in sorted(names):
                if name.endswith(SUFFIXES):
                    path = Path(directory, name)
                    text = path.read_text(encoding="utf-8", errors="replace")
                    files[path.relative_to(root).as_posix()] = [
                        (text.count("\n", 0, match.start(1)) + 1, match[1][1:-1], match[1][0] == "<")
                        for match in INCLUDE.finditer(text)
                    ]
    return dict(sorted(files.items()))


def tainted_headers(files):
    """Returns the headers through which pg_nodes.h reaches whoever includes them."""
    tainted = {PG_NODES}
    while True:
        more = {
            path
            for path, includes in files.items()
            if path.endswith(".h") and any(name in tainted for _, name, _ in includes)
        }
        if more <= tainted:
            return tainted
        tainted |= more


def violations(root):
    """Returns one line of text per violation under a root."""
    files = read_includes(root)
    tainted = tainted_headers(files)
    found = []
    for path, includes in files.items():
        folder = folder_of(path)
        if path.startswith("analyzer/") and folder not in RANK:
            found.append(f"{path}:1: '{folder}' has no place in the layering")
            continue
        for line, name, angled in includes:
            where = f"{path}:{line}"
            if angled:
                if PG_HEADER.match(name) and path != PG_NODES:
                    found.append(f"{where}: <{name}> is included only by {PG_NODES}")
                continue
            if name.startswith(("../", "./")) or (folder and "/" not in name and not name.endswith((".def", ".inc"))):
                found.append(f'{where}: "{name}" is not written from the root of the tree')
                continue
            if name in tainted:
                in_syntax_header = path.startswith("analyzer/syntax/") and path.endswith(".h")
                in_user = path.startswith(PG_NODES_USERS) and path.endswith(".cpp")
                if not in_syntax_header and not in_user:
                    found.append(f"{where}: {name} brings PostgreSQL's headers, which only .cpp files of "
                                 f"{', '.join(PG_NODES_USERS)} may include")
            included = folder_of(name)
            if folder is None or included is None or included == folder:
                continue
            if included not in RANK:
                found.append(f"{where}: '{included}' has no place in the layering")
            elif RANK[included] >= RANK[folder] and (folder, included) not in SIDEWAYS:
                found.append(f"{where}: '{folder}' may not include from '{included}' ({name})")
    return found


# One tree a line: the files with what they include, and a part of the one violation expected, or None.
SELF_TESTS = [
    ({"analyzer/ddl/a.cpp": '#include "analyzer/catalog/c.h"\n#include <vector>'}, None),
    ({"analyzer/report/a.h": '#include "analyzer/engine/e.h"'}, None),
    ({"analyzer/query/a.cpp": f'#include "{PG_NODES}"'}, None),
    ({"tests/unit/syntax/a_test.cpp": f'#include "{PG_NODES}"'}, None),
    ({PG_NODES: "#include <pg_query.h>\n#include <nodes/parsenodes.h>"}, None),
    ({"tests/unit/a_test.cpp": '#include "analyzer/cli/c.h"\n#include "analyzer/text/t.h"'}, None),
    ({"analyzer/text/a.h": "// #include \"analyzer/ddl/d.h\" is what this is not"}, None),
    ({"analyzer/text/a.h": '#include "analyzer/syntax/s.h"'}, "'text' may not include from 'syntax'"),
    ({"analyzer/syntax/a.cpp": '#  include "analyzer/diagnostics/d.h"'}, "'syntax' may not include from 'diagnostics'"),
    ({"analyzer/engine/a.cpp": 'int x;\n#include "rules/r.h"'}, "analyzer/engine/a.cpp:2: 'engine' may not include"),
    ({"rules/locking/a.cpp": '#include "analyzer/cli/c.h"'}, "'rules' may not include from 'cli'"),
    ({"analyzer/engine/a.h": '#include "analyzer/report/r.h"'}, "'engine' may not include from 'report'"),
    ({"analyzer/ddl/a.h": f'#include "{PG_NODES}"'}, "brings PostgreSQL's headers"),
    ({"rules/types/a.cpp": f'#include "{PG_NODES}"'}, "brings PostgreSQL's headers"),
    ({"tests/unit/syntax/a.h": f'#include "{PG_NODES}"'}, "brings PostgreSQL's headers"),
    ({"tests/unit/a.cpp": f'#include "{PG_NODES}"'}, "brings PostgreSQL's headers"),
    ({"analyzer/syntax/n.h": f'#include "{PG_NODES}"', "analyzer/catalog/a.cpp": '#include "analyzer/syntax/n.h"'},
     "analyzer/catalog/a.cpp:1: analyzer/syntax/n.h brings"),
    ({"analyzer/ddl/a.cpp": "#include <nodes/parsenodes.h>"}, "is included only by"),
    ({"analyzer/ddl/a.cpp": '#include "../text/t.h"'}, "is not written from the root"),
    ({"analyzer/ddl/a.cpp": '#include "effects.h"'}, "is not written from the root"),
    ({"analyzer/misc/a.cpp": "#include <vector>"}, "'misc' has no place"),
]


def self_test():
    """Returns what is wrong with the test itself."""
    wrong = []
    for files, expected in SELF_TESTS:
        with tempfile.TemporaryDirectory() as directory:
            for path, text in files.items():
                Path(directory, path).parent.mkdir(parents=True, exist_ok=True)
                Path(directory, path).write_text(text + "\n", encoding="utf-8")
            found = violations(Path(directory))
        good = not found if expected is None else len(found) == 1 and expected in found[0]
        if not good:
            wrong.append(f"self-test: {files}: expected {expected!r}, found {found}")
    return wrong


def main():
    root = Path(sys.argv[1] if len(sys.argv) > 1 else Path(__file__).resolve().parent.parent)
    found = self_test() or violations(root)
    if not found and not read_includes(root):
        found = [f"no sources under {root}"]
    for line in found:
        print(line)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
