#!/usr/bin/env python3
"""Holds the command `pgtidy describe`: its options, formats and errors, and the examples of docs/describe.md.

usage: describe_test.py PGTIDY

What is said of queries is held by query_fixture_test.
"""

import json
import re
import shlex
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FIXTURES = ROOT / "fixtures/describe"


class Test:
    def __init__(self, pgtidy):
        self.pgtidy, self.failures = pgtidy, 0

    def run(self, *arguments, cwd=FIXTURES, given=""):
        process = subprocess.run([self.pgtidy, "describe", "--no-config", *arguments], cwd=cwd, capture_output=True,
                                 input=given.encode(), timeout=120)
        return process.returncode, process.stdout.decode(), process.stderr.decode()

    def check(self, what, expected, actual):
        if expected != actual:
            self.failures += 1
            print(f"FAILED: {what}\n  expected: {expected!r}\n  actual:   {actual!r}")

    def formats(self):
        query = "SELECT name FROM customers WHERE id = $1"
        expected = {"params": [{"type": "bigint", "columns": [
                        {"schema": "public", "relation": "customers", "column": "id"}]}],
                    "columns": [{"name": "name", "type": "text", "typmod": -1, "nullable": False,
                                 "origin": {"schema": "public", "relation": "customers", "column": "name"}}],
                    "rows": "at most one", "volatility": "immutable",
                    "relations": [{"schema": "public", "relation": "customers", "lock": "AccessShareLock",
                                   "reads": ["id", "name"], "writes": []}],
                    "undetermined": False, "error": None}
        status, text, errors = self.run("shop.sql", "--sql", query, "--format", "json")
        self.check("json", (0, [expected], ""), (status, json.loads(text), errors))
        status, text, errors = self.run("shop.sql", "--sql", query, "--format", "jsonl")
        self.check("jsonl", (0, expected, 1, ""), (status, json.loads(text), text.count("\n"), errors))

    def files(self):
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder, "queries.jsonl")
            path.write_text('{"query": "SELECT $1"}\n\n{"query": "SELECT $1", "types": ["date"]}\n'
                            '{"query": "SELEC"}\n{"query": ""}\n')
            status, text, _ = self.run("shop.sql", "--queries", str(path), "--format", "jsonl")
            answers = [json.loads(line) for line in text.splitlines()]
            self.check("a file of JSON lines", (1, ["text", "date", None, None], "42601"),
                       (status, [(a["params"] or [{"type": None}])[0]["type"] for a in answers],
                        answers[2]["error"]["sqlstate"]))
            self.check("standard input", (1, text),
                       self.run("shop.sql", "--queries", "-", "--format", "jsonl", given=path.read_text())[:2])
            plain = Path(folder, "queries.sql")
            plain.write_text("-- two\nSELECT 1;\nSELECT id FROM customers;\n")
            answers = json.loads(self.run("shop.sql", "--queries", str(plain), "--format", "json")[1])
            self.check("a file of SQL", [["?column?"], ["id"]], [[c["name"] for c in a["columns"]] for a in answers])
            for content, words in (("[1]\n", "queries.jsonl:1: no JSON object"), ("{}\n", 'no text under "query"'),
                                   ('{"query": "SELECT 1", "types": 3}\n', 'no array under "types"'),
                                   ("\x00\xff", "queries.jsonl:1: no JSON object")):
                path.write_bytes(content.encode("latin-1"))
                status, text, errors = self.run("shop.sql", "--queries", str(path))
                self.check(f"refused: {content!r}", (2, "", True), (status, text, words in errors))

    def options(self):
        self.check("no query", 2, self.run("shop.sql")[0])
        self.check("both", 2, self.run("shop.sql", "--sql", "SELECT 1", "--queries", "x")[0])
        self.check("no such file", 3, self.run("shop.sql", "--queries", "nothing.jsonl")[0])
        outer = "SELECT o.total, c.name, c.email, 1 FROM customers c LEFT JOIN orders o ON o.customer_id = c.id"
        for mode, expected in (("sound", [True, False, True, False]), ("compat", [True, False, True, None])):
            answer = json.loads(self.run("shop.sql", "--sql", outer, "--format", "jsonl", "--nullability", mode)[1])
            self.check(mode, expected, [column["nullable"] for column in answer["columns"]])
        answer = json.loads(self.run("shop.sql", "--sql", "SELECT email FROM customers", "--format", "jsonl", "--explain")[1])
        self.check("a reason", "customers.email may be NULL", answer["columns"][0]["why"])
        status, text, _ = self.run("shop.sql", "--sql", "SELECT id FROM customers WHERE id = $1", "--types", "text",
                                   "--format", "jsonl")
        self.check("a declared type", (1, "42883"), (status, json.loads(text)["error"]["sqlstate"]))
        for style, written in (("colon", ":low"), ("at", "@low"), ("question", "?")):
            answer = json.loads(self.run("shop.sql", "--sql", f"SELECT id, nope FROM orders WHERE id > {written}",
                                         "--format", "jsonl", "--placeholders", style)[1])
            self.check(f"{style}: place", 12, answer["error"]["position"])
            answer = json.loads(self.run("shop.sql", "--sql", f"SELECT id FROM orders WHERE total > {written}",
                                         "--format", "jsonl", "--placeholders", style)[1])
            name = {} if style == "question" else {"name": "low"}
            self.check(f"{style}: parameters", [{"type": "numeric", **name, "columns": [
                {"schema": "public", "relation": "orders", "column": "total"}]}], answer["params"])
        text = self.run("shop.sql", "--sql", "SELECT :some + nope FROM orders", "--format", "jsonl",
                        "--placeholders", "colon")[1]
        self.check("a place behind a longer placeholder", 16, json.loads(text)["error"]["position"])
        text = self.run("shop.sql", "--sql", "SELECT 1; SELECT 2", "--format", "jsonl")[1]
        self.check("two statements", "42601", json.loads(text)["error"]["sqlstate"])
        text = self.run("shop.sql", "--sql", "SELECT 'ä', nope", "--format", "jsonl")[1]
        self.check("characters", 13, json.loads(text)["error"]["position"])

    def former_names(self):
        for query, near, notes in (
                ("SELECT phone FROM customers", ["mobile"],
                 [(4, 37, 'column "phone" of relation "customers" was renamed to "mobile" here')]),
                ("SELECT c.fax FROM customers c", None,
                 [(5, 35, 'column "fax" of relation "customers" was dropped here')]),
                ("SELECT id FROM baskets", ["carts"], [(6, 13, 'table "baskets" was renamed to "carts" here')]),
                ("SELECT fax FROM carts", None, None)):
            status, text, _ = self.run("shop_history.sql", "--sql", query, "--format", "jsonl")
            error = json.loads(text)["error"]
            expected = notes and [{"path": "shop_history.sql", "line": line, "column": column, "message": message}
                                  for line, column, message in notes]
            self.check(query, (1, near, expected), (status, error.get("near"), error.get("notes")))

    def page(self):
        """Each block of docs/describe.md that begins with a command shows what the command prints."""
        blocks = re.findall(r"^    \$ pgtidy describe (.*)\n((?:(?:    .*)?\n)*)", (ROOT / "docs/describe.md").read_text(), re.M)
        self.check("docs/describe.md has examples", True, len(blocks) > 2)
        for command, shown in blocks:
            lines = [line[4:] for line in shown.rstrip("\n").split("\n")]
            self.check(f"docs/describe.md: {command}", "\n".join(lines) + "\n", self.run(*shlex.split(command))[1])


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    test = Test(str(Path(sys.argv[1]).resolve()))
    for check in (test.formats, test.files, test.options, test.former_names, test.page):
        check()
    print(f"{test.failures} failures")
    return 1 if test.failures else 0


if __name__ == "__main__":
    sys.exit(main())
