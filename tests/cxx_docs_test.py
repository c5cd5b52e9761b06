#!/usr/bin/env python3
"""Runs pgtidy-cxx over the examples of docs/rules/cxx: cxx_docs_test.py PGTIDY_CXX

A line of an example that says `// reported` has a finding of the page's rule; no other line has one.
"""

import concurrent.futures
import json
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
# What it reports depends on a file beside the code; fixtures/checks has cases.
WITHOUT_EXAMPLE = {"stale-cached-query"}
SCHEMA = """
CREATE TABLE track (id bigint PRIMARY KEY, title text NOT NULL, plays integer);
CREATE TABLE artist (id bigint PRIMARY KEY, name text NOT NULL);
CREATE TABLE play (track bigint NOT NULL REFERENCES track);
CREATE TABLE account (id bigint PRIMARY KEY, name text NOT NULL);
CREATE TABLE session (key uuid PRIMARY KEY);
"""
# What the examples take as given: by the folder of the library's header, the lines before the function, and its parameters.
LIBRARIES = {
    "PGconn": ("/usr/include/postgresql", "#include <libpq-fe.h>", "PGconn* connection"),
    "client": ("mock/drogon", "#include <drogon/orm/DbClient.h>", "const drogon::orm::DbClientPtr& client"),
    "transaction": ("mock/pqxx7", "#include <pqxx/pqxx>", "pqxx::connection& connection, pqxx::work& transaction"),
}
BEFORE = """#include <cstdint>
#include <string>
std::string read_file(const char* path);
template <typename... Values> void show(const Values&... values);
"""


def library_of(example):
    if "PQ" in example:
        return LIBRARIES["PGconn"]
    return LIBRARIES["client" if "client->" in example else "transaction"]


def source_of(example):
    _, include, parameters = library_of(example)
    is_function = re.match(r"[\w:]+ \w+\(.*\) \{", example)
    body = example if is_function else f"void example({parameters}, std::int64_t id, const std::string& name) {{\n{example}}}\n"
    return f"{include}\n{BEFORE}{body}"


def check(program, folder, page, number, command):
    """Returns the page, the number of the example, the lines of the rule's findings, and what went wrong."""
    build = folder / f"build.{page}.{number}"
    build.mkdir()
    (build / "compile_commands.json").write_text(json.dumps([command]))
    run = subprocess.run(
        [program, "-p", str(build), "--root", str(folder), "--no-cache", "--no-config", "--migrations", "db", "--query-cache",
         "cache", "--strict", "-j1", "--format", "json", "--rule", "cxx/dynamic-query=info", "--rule",
         "cxx/wrapper-candidate=info"], cwd=folder, capture_output=True, text=True, timeout=300)
    if run.returncode not in (0, 1) or run.stderr:
        return page, number, [], f"ended with {run.returncode}: {run.stderr}"
    findings = json.loads(run.stdout)["diagnostics"]
    return page, number, [each["range"]["start"]["line"] for each in findings if each["rule"] == f"cxx/{page}"], ""


def main():
    program = str(Path(sys.argv[1]).resolve())
    failures = 0
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name).resolve()
        for part in ("db", "cache"):
            (folder / part).mkdir()
        (folder / "db/1_all.sql").write_text(SCHEMA)
        expected, examples_run, pages = set(), [], sorted((ROOT / "docs/rules/cxx").glob("*.md"))
        for page in pages:
            examples = re.findall(r"^```cpp\n(.*?)^```$", page.read_text(), re.MULTILINE | re.DOTALL)
            if not examples and page.stem not in WITHOUT_EXAMPLE:
                print(f"FAILED: {page.name} has no example")
                failures += 1
            for i, example in enumerate(examples):
                file = folder / f"{page.stem}.{i}.cpp"
                file.write_text(source_of(example))
                expected |= {(page.stem, i, number) for number, line in enumerate(file.read_text().splitlines(), 1)
                             if "// reported" in line}
                command = {"directory": name, "file": str(file), "arguments": [
                    "c++", "-std=c++20", "-isystem", str(ROOT / "fixtures/cpp" / library_of(example)[0]), "-c", str(file)]}
                # Each is a program of its own.
                examples_run.append((page.stem, i, command))
        actual = set()
        with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
            for page, i, found, error in pool.map(lambda each: check(program, folder, *each), examples_run):
                if error:
                    print(f"FAILED: {page}.md, example {i + 1}: {error}")
                    failures += 1
                actual |= {(page, i, line) for line in found}
        for what, differences in (("not reported", expected - actual), ("reported without a mark", actual - expected)):
            for page, i, line in sorted(differences):
                failures += 1
                print(f"FAILED: {page}.md: {what}: {(folder / f'{page}.{i}.cpp').read_text().splitlines()[line - 1]}")
    print(f"{failures} failures" if failures else f"{len(examples_run)} examples, all as they say")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
