#!/usr/bin/env python3
"""Times the catalogue and the description of queries: whole processes, against PostgreSQL's parser alone.

usage: schema.py PGTIDY RAW_PARSE [--runs N] [--corpus DIR]

Prints the median of the wall-clock times and the largest memory, the ratios, and whether they stay within the limits;
exit status 1 if one does not. With --corpus the histories and queries of real projects are timed, too (their files stand
in DIR/NAME/order.txt, their queries in DIR/NAME/queries.jsonl).
"""

import argparse
import json
import sys
from pathlib import Path

from run import WORK, compare

HISTORIES = (1_000, 5_000, 10_000)
TABLES = 150
QUERIES = 2_000


def table(number):
    reference = f" REFERENCES table_{number - 1} (id)" if number > 1 else ""
    return (f"CREATE TABLE table_{number} (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, parent_id bigint{reference}, "
            f"name text NOT NULL, state varchar(20) DEFAULT 'new' CHECK (length(state) > 0), made_at timestamptz);\n"
            f"CREATE INDEX ON table_{number} (parent_id, lower(name));\n")


def history(count):
    """A folder of that many migrations, and their names."""
    folder = WORK / f"history-{count}"
    names = [f"{number:05}_table.sql" for number in range(1, count + 1)]
    if not (folder / names[-1]).exists():
        folder.mkdir(parents=True, exist_ok=True)
        for number, name in enumerate(names, 1):
            (folder / name).write_text(table(number))
    return folder, names


def queries(count):
    """Lines of queries with joins, parameters and aggregates."""
    for number in range(count):
        first, second = number % TABLES + 1, (number * 7 + 3) % TABLES + 1
        yield (f"SELECT a.id, a.name, count(b.id) AS parts, max(b.made_at) FROM table_{first} a "
               f"LEFT JOIN table_{second} b ON b.parent_id = a.id AND b.state = $1 "
               f"WHERE a.made_at > $2 AND lower(a.name) LIKE $3 GROUP BY a.id ORDER BY parts DESC LIMIT {number + 1}")


def query_file(name, texts):
    path = WORK / name
    path.write_text("".join(json.dumps({"query": text}) + "\n" for text in texts))
    return str(path)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("pgtidy")
    parser.add_argument("raw_parse")
    parser.add_argument("--runs", type=int, default=7)
    parser.add_argument("--corpus", type=Path)
    options = parser.parse_args()
    pgtidy, raw_parse = (str(Path(program).resolve()) for program in (options.pgtidy, options.raw_parse))
    WORK.mkdir(parents=True, exist_ok=True)
    failures = []

    def limit(what, value, most):
        verdict = "ok" if value <= most else "TOO MUCH"
        print(f"  {what}: {value:.2f} (at most {most}) {verdict}")
        if value > most:
            failures.append(what)

    schemas = {}
    for count in HISTORIES:
        folder, names = history(count)
        schemas[count] = compare(f"{count:,} migrations that make a table and an index", {
            "schema": [pgtidy, "schema", "--format", "sql", "--migrations", "."],
            "check": [pgtidy, "check", "--no-config", "."],
            "raw parse": [raw_parse, *names],
        }, folder, max(3, options.runs // 2))
    growth = HISTORIES[-1] / HISTORIES[0]
    for command in ("schema", "check"):
        times = schemas[HISTORIES[-1]][command][0] / schemas[HISTORIES[0]][command][0]
        limit(f"{command}: growth of the time / growth of the history", times / growth, 1.5)
        limit(f"{command}: MiB for {HISTORIES[-1]:,} migrations", schemas[HISTORIES[-1]][command][1], 300)

    folder, _ = history(TABLES)
    described = [pgtidy, "describe", "--migrations", ".", "--format", "jsonl", "--queries"]
    many = compare(f"{QUERIES:,} queries on {TABLES} tables", {
        "no query": [*described, query_file("none.jsonl", [])],
        "queries": [*described, query_file("many.jsonl", queries(QUERIES))],
    }, folder, options.runs)
    limit("microseconds for a query", (many["queries"][0] - many["no query"][0]) / QUERIES * 1e6, 200)

    for name in ("arcadia", "lemmy", "trigger.dev") if options.corpus else ():
        folder = (options.corpus / name).resolve()
        files = [line for line in (folder / "order.txt").read_text().splitlines() if line]
        real = compare(f"schema of {name}", {
            "schema": [pgtidy, "schema", "--format", "json", "--files-from", "order.txt"],
            "raw parse": [raw_parse, *files],
        }, folder, options.runs)
        print(f"  schema / raw parse, time: {real['schema'][0] / real['raw parse'][0]:.2f}")
        if not (folder / "queries.jsonl").exists():
            continue
        texts = [json.loads(line)["query"] for line in (folder / "queries.jsonl").read_text().splitlines()]
        parts = WORK / f"queries-{name}"
        parts.mkdir(exist_ok=True)
        for number, text in enumerate(texts):
            (parts / f"{number:04}.sql").write_text(text)
        described = [pgtidy, "describe", "--files-from", "order.txt", "--format", "jsonl", "--queries"]
        times = compare(f"{len(texts)} queries of {name}", {
            "schema": [*described, query_file("none.jsonl", [])],
            "describe": [*described, query_file(f"{name}.jsonl", texts)],
            "raw parse": [raw_parse, *(str(parts / f"{number:04}.sql") for number in range(len(texts)))],
        }, folder, options.runs)
        limit("describe / (schema + raw parse), time",
              times["describe"][0] / (times["schema"][0] + times["raw parse"][0]), 2.5)

    if failures:
        sys.exit(f"\n{len(failures)} limits not held")
    print("\nall limits held")


if __name__ == "__main__":
    main()
