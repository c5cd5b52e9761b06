#!/usr/bin/env python3
"""Runs real migration tools against a real server, records what they do, and compares pgtidy with it.

usage: migration_tools.py --server "host=... port=... user=... dbname=..." [--pgtidy BIN] [--tools FOLDER]...
                          [--only TOOL]... [--case CASE]... [--output FILE] [--keep FOLDER]

Each tool that is found on the path, or in a folder given by --tools, applies three migrations; its ledger is dumped as CSV.
Then one thing is changed in a copy of the project, and the tool is run again on a copy of the database: what it says, whether
it refuses, what its ledger holds afterwards. A table of that is printed; --output writes all of it as JSON, --keep keeps the
projects, ledgers and outputs. With --pgtidy, what pgtidy says of the same files and ledgers is compared (ledger.py).

A tool that is not there is passed over with a line that says so. The exit status is 1 if pgtidy and a tool disagree.
--server may be `VERSION=DSN`, as with_servers.py gives it; its user has to be a superuser without a password. Databases
whose names start with pgtidy_tools are made and dropped.
"""

import argparse
import csv
import io
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from dataclasses import replace
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))
from migration_frameworks import TOOLS  # noqa: E402  (the folder has to be on the path first)
from migration_project import APPLIED, FIRST, SECOND, THIRD, Migration, Place  # noqa: E402

LATE = "CREATE TABLE late (\n  id int\n);\n"
TWIN = "CREATE TABLE twin_{} (\n  id int\n);\n"
HALF = "CREATE TABLE half (\n  id int\n);\nINSERT INTO nowhere VALUES (1);\n"
MARK = b"\xef\xbb\xbf"
# The cases that bring a file that is not applied yet, and what it makes.
NEW_TABLES = {"out-of-order": {"late"}, "version-of-applied": {"twin_a"}, "version-twice": {"twin_a", "twin_b"},
              "new-with-mark": {"twin_a"}}
PROBES = ("late", "twin_a", "twin_b", "half")
# Columns that differ from run to run, besides times.
VOLATILE = {"execution_time", "deployment_id"}
DECISIVE = re.compile(r"error|fail|mismatch|modified|missing|dirty|invalid|cannot|could not|refus|not found|different|duplicate"
                      r"|does not|already|warn|out.of.order|unknown|divergent|expected", re.IGNORECASE)
TIMEOUT = 120


def change_bytes(migration, change):
    """A change of the applied file's bytes, and of nothing else."""
    def apply(tool, project):
        path = tool.applied_file(project, migration)
        before = path.read_bytes()
        path.write_bytes(change(before))
        if path.read_bytes() == before:
            raise RuntimeError(f"{path}: the change changed nothing")
        tool.finish_edit(project)
    return apply


def rewrite(*migrations):
    """The project with other migrations; the lists that the tool keeps follow."""
    return lambda tool, project: tool.write(project, migrations)


def edited(text):
    return text.replace(b"note text", b"note varchar(20)")


def commented(text):
    return text.replace(b"CREATE TABLE orders", b"-- reviewed\nCREATE TABLE orders")


def without_last_newline(text):
    return text.rstrip(b"\n")


NEXT = Migration("next", "twin_a", TWIN.format("a"), "DROP TABLE twin_a;\n")
OTHER = replace(NEXT, name="twin_b", up=TWIN.format("b"), down="DROP TABLE twin_b;\n")
BROKEN = Migration("next", "half", HALF, "DROP TABLE half;\n")


def new_with_mark(tool, project):
    """A new file that begins with a byte order mark."""
    tool.write(project, [*APPLIED, NEXT])
    change_bytes(NEXT, lambda text: MARK + text)(tool, project)
    tool.finish(project)


# What is done to a project whose three migrations are applied.
CASES = {
    "unchanged": lambda tool, project: None,
    "edited": change_bytes(SECOND, edited),
    "comment-added": change_bytes(SECOND, commented),
    "line-ends": change_bytes(SECOND, lambda text: text.replace(b"\n", b"\r\n")),
    "byte-order-mark": change_bytes(SECOND, lambda text: MARK + text),
    "last-newline": change_bytes(SECOND, without_last_newline),
    "removed": rewrite(FIRST, THIRD),
    "removed-newest": rewrite(FIRST, SECOND),
    "renamed": rewrite(FIRST, replace(SECOND, name="purchases"), THIRD),
    "out-of-order": rewrite(*APPLIED, Migration("between", "late", LATE, "DROP TABLE late;\n")),
    "version-of-applied": rewrite(*APPLIED, replace(NEXT, slot="third")),
    "version-twice": rewrite(*APPLIED, NEXT, OTHER),
    "new-with-mark": new_with_mark,
    "half-way": rewrite(*APPLIED, BROKEN),
    "half-way-no-transaction": rewrite(*APPLIED, replace(BROKEN, transaction=False)),
}


class Server:
    """The server, through psql."""

    def __init__(self, dsn):
        self.fields = dict(field.split("=", 1) for field in dsn.split())

    def place(self, database):
        return Place(self.fields.get("host", "127.0.0.1"), self.fields.get("port", "5432"), self.fields.get("user", "postgres"),
                     database)

    def psql(self, sql, database=None, options=("-A", "-t")):
        dsn = self.place(database or self.fields.get("dbname", "postgres")).dsn
        done = subprocess.run(["psql", "-X", "-q", *options, "-v", "ON_ERROR_STOP=1", "-d", dsn, "-c", sql],
                              check=False, capture_output=True, stdin=subprocess.DEVNULL, env={**os.environ, "PGTZ": "UTC"})
        if done.returncode != 0:
            raise RuntimeError(f"{sql}: {done.stderr.decode()}")
        return done.stdout.decode()

    def drop(self, database):
        self.psql(f"DROP DATABASE IF EXISTS {database} WITH (FORCE)")

    def create(self, database, template="template1"):
        self.drop(database)
        self.psql(f"CREATE DATABASE {database} TEMPLATE {template}")

    def has_table(self, table, database):
        return self.psql(f"SELECT to_regclass('{table}') IS NOT NULL", database).strip() == "t"

    def dump(self, table, database):
        """A table as psql --csv prints it; nothing if there is none."""
        if not self.has_table(table, database):
            return None
        return self.psql(f"SELECT * FROM {table}", database, ("--csv",))


def steady(text, *places):
    """Text without what differs from run to run."""
    text = re.sub(r"\x1b\[[0-9;?]*[a-zA-Z]", "", text)
    for place in places:
        text = text.replace(place.database, "DATABASE")
        text = text.replace(f":{place.port}", ":PORT").replace(f"port={place.port}", "port=PORT")
    text = re.sub(r"\d{4}[-/]\d\d[-/]\d\d[T ]\d\d:\d\d:\d\d(\.\d+)?( ?[+-]\d\d:?\d\d|Z)?", "TIME", text)
    text = re.sub(r"[A-Z][a-z]{2} [A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d \d{4}|\b\d\d:\d\d:\d\d\b", "TIME", text)
    text = re.sub(r"\b0x[0-9a-f]+\b", "ADDRESS", text)
    text = re.sub(r"\(?\b\d+(\.\d+)?\s?(ns|µs|us|ms|s)\b\)?", "DURATION", text)
    return text


def steady_csv(text):
    """A ledger without times and identifiers made at random."""
    rows = list(csv.reader(io.StringIO(text)))
    output = io.StringIO()
    writer = csv.writer(output, lineterminator="\n")
    for number, row in enumerate(rows):
        if number > 0:
            row = ["*" if column.lower() in VOLATILE and value else
                   re.sub(r"^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$", "*", value) for column, value in zip(rows[0], row)]
            row = [steady(value) for value in row]
        writer.writerow(row)
    return output.getvalue()


class Recorder:
    """Runs one tool through the cases."""

    def __init__(self, tool, server, scratch, arguments):
        self.tool, self.server, self.scratch, self.keep = tool, server, scratch, arguments.keep
        self.with_status = arguments.output is not None or arguments.keep is not None
        self.base = f"pgtidy_tools_{os.getpid()}"
        self.project = self.scratch / "applied" / tool.name
        # Lines that the tool and its status command print when nothing is wrong.
        self.calm, self.calm_status = set(), set()

    def run(self, command, project, place):
        """(exit status, lines of output without what differs from run to run)"""
        environment = {"PATH": self.tool.path, "HOME": str(self.scratch), "LC_ALL": "C.UTF-8", "TZ": "UTC", "NO_COLOR": "1",
                       "CI": "1", **self.tool.environment(place)}
        try:
            done = subprocess.run(command, check=False, cwd=project, env=environment, stdin=subprocess.DEVNULL,
                                  stdout=subprocess.PIPE, stderr=subprocess.STDOUT, timeout=TIMEOUT)
        except subprocess.TimeoutExpired as expired:
            return 124, ["it did not end", *(expired.stdout or b"").decode(errors="replace").splitlines()[-3:]]
        text = steady(done.stdout.decode(errors="replace"), place)
        text = text.replace(str(project), "PROJECT").replace(str(self.scratch), "SCRATCH")
        return done.returncode, [line.strip() for line in text.splitlines() if line.strip()]

    def message(self, status, lines):
        """The line that says what is wrong; of a run that went well, the last one."""
        news = [(number, line) for number, line in enumerate(lines) if line not in self.calm]
        if status != 0:
            for pattern in filter(None, (self.tool.decisive, DECISIVE)):
                for number, line in news:
                    if re.search(pattern, line):
                        # What ends in a colon or is a mere code goes on in the next line.
                        goes_on = line.endswith(":") or re.search(r"\bP\d{4}$", line)
                        return f"{line} {lines[number + 1]}" if goes_on and number + 1 < len(lines) else line
        return news[-1][1] if news else lines[-1] if lines else ""

    def ledgers(self, database):
        return {table: dump for table in self.tool.ledgers if (dump := self.server.dump(table, database)) is not None}

    def save(self, case, project, name, ledgers, lines):
        if self.keep is None:
            return
        folder = self.keep / self.tool.name / case
        folder.mkdir(parents=True, exist_ok=True)
        if not (folder / "project").exists():
            shutil.copytree(project, folder / "project")
        for table, dump in ledgers.items():
            (folder / f"{name}-{table}.csv").write_text(dump)
        (folder / f"{name}.txt").write_text("".join(f"{line}\n" for line in lines))

    def first_run(self):
        """Applies the three migrations; an error text if even that fails."""
        self.tool.write(self.project, APPLIED)
        self.server.create(self.base)
        status, lines = self.run(self.tool.apply(self.server.place(self.base)), self.project, self.server.place(self.base))
        dumps = self.ledgers(self.base)
        self.save("applied", self.project, "after", dumps, lines)
        if status != 0 or not dumps:
            unable = bool(self.tool.unable) and any(re.search(self.tool.unable, line) for line in lines)
            return {"version": self.tool.version(), "failed": lines[-8:], "unable": unable}
        return {"version": self.tool.version(), "framework": self.tool.framework, "checksums": self.tool.checksums,
                "ledgers": {table: steady_csv(dump) for table, dump in dumps.items()}}

    def case(self, case, change):
        """What the tool does after one change; also the folder and ledger that pgtidy is asked about."""
        database, project = f"{self.base}_case", self.scratch / case / self.tool.name
        shutil.copytree(self.project, project)
        change(self.tool, project)
        self.server.create(database, self.base)
        place = self.server.place(database)
        before = self.ledgers(database)
        status, lines = self.run(self.tool.apply(place), project, place)
        ledger = before
        record = {"exit": status, "message": self.message(status, lines)}
        after = self.ledgers(database)
        self.save(case, project, "after", after, lines)
        if case.startswith("half-way"):
            # The run that fails is told by its error; the question is what the next one makes of the ledger.
            record["next_exit"], next_lines = self.run(self.tool.apply(place), project, place)
            record["next_message"] = self.message(record["next_exit"], next_lines)
            record["next_is_sql_error"] = any("nowhere" in line or "half" in line and "exist" in line for line in next_lines)
            self.save(case, project, "next", self.ledgers(database), next_lines)
            ledger, lines = after, next_lines
        if case == "unchanged":
            self.calm = set(lines)
        record["tables"] = [table for table in PROBES if self.server.has_table(table, database)]
        if {t: steady_csv(d) for t, d in before.items()} != {t: steady_csv(d) for t, d in after.items()}:
            record["ledger_after"] = {table: steady_csv(dump) for table, dump in after.items()}
        record["outcome"] = outcome(case, record, self.tool, lines)
        if self.with_status and (command := self.tool.status(place)) is not None:
            status, lines = self.run(command, project, place)
            if case == "unchanged":
                self.calm_status = set(lines)
            record["status_exit"] = status
            record["status_news"] = [line for line in lines if line not in self.calm_status][:6]
            self.save(case, project, "status", {}, lines)
        question = self.scratch / case / f"{self.tool.ledgers[0]}.csv"
        question.write_text(ledger.get(self.tool.ledgers[0], ""))
        self.server.drop(database)
        return record, (project / self.tool.folder, question)


def outcome(case, record, tool, lines):
    """What came of a run: one word.

    refused; of a file that was to be applied: applied or skipped; and else warned or silent.
    """
    if record.get("next_exit", record["exit"]) != 0:
        return "refused"
    if (expected := NEW_TABLES.get(case)) is not None:
        return "applied" if expected <= set(record["tables"]) else "skipped"
    return "warned" if tool.warning and any(re.search(tool.warning, line) for line in lines) else "silent"


def applies(tool, case):
    """Why a case cannot be made with a tool, or None."""
    if case == "half-way-no-transaction" and not tool.opt_out:
        return "no file leaves the transaction"
    if case in ("version-of-applied", "version-twice") and not tool.has_versions:
        return "migrations have names and no versions"
    return None


def table_of(results):
    """The outcomes for a reader: a row per tool."""
    cases = list(CASES)
    rows = [["tool", "version", *cases]]
    for name, result in results.items():
        if "cases" in result:
            cells = [result["cases"].get(case, {}).get("outcome", "-") for case in cases]
            rows.append([name, result["version"], *cells])
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    return "\n".join("  ".join(cell.ljust(width) for cell, width in zip(row, widths)).rstrip() for row in rows)


def record_tool(tool, server, scratch, arguments, compare):
    """Runs one tool through the cases; (what it did, how often pgtidy disagrees)."""
    recorder = Recorder(tool, server, scratch, arguments)
    disagreements = 0
    try:
        result = recorder.first_run()
        if "failed" in result:
            print(f"{tool.name}: not recorded: its first run failed: {' / '.join(result['failed'])}")
            return result, 0 if result["unable"] else 1
        result["cases"] = {}
        for case, change in CASES.items():
            if case != "unchanged" and arguments.case and case not in arguments.case:
                continue
            if (reason := applies(tool, case)) is not None:
                result["cases"][case] = {"impossible": reason}
                continue
            record, (folder, ledger) = recorder.case(case, change)
            result["cases"][case] = record
            if compare is not None:
                for line in compare(tool, case, record, folder, ledger):
                    print(f"{tool.name}: {case}: {line}")
                    disagreements += 1
        return result, disagreements
    finally:
        server.drop(recorder.base)
        server.drop(f"{recorder.base}_case")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--server", required=True)
    parser.add_argument("--pgtidy", type=Path)
    parser.add_argument("--tools", action="append", default=[])
    parser.add_argument("--only", action="append")
    parser.add_argument("--case", action="append", choices=list(CASES))
    parser.add_argument("--output", type=Path)
    parser.add_argument("--keep", type=Path)
    arguments = parser.parse_args()
    server = Server(re.sub(r"^\d+=", "", arguments.server))
    path = os.pathsep.join([*(str(Path(folder).absolute()) for folder in arguments.tools), os.environ["PATH"]])
    compare = None
    if arguments.pgtidy is not None:
        from ledger import Comparison
        compare = Comparison(arguments.pgtidy.absolute())
    results, disagreements = {}, 0
    for kind in TOOLS:
        tool = kind(path)
        if arguments.only and tool.name not in arguments.only:
            continue
        if tool.find() is None:
            print(f"{tool.name}: not recorded: there is no program {tool.program}")
            continue
        with tempfile.TemporaryDirectory(prefix="pgtidy-tools-") as scratch:
            results[tool.name], count = record_tool(tool, server, Path(scratch), arguments, compare)
            disagreements += count
    print(table_of(results))
    if arguments.output:
        arguments.output.write_text(json.dumps({"tools": results}, indent=2, sort_keys=True) + "\n")
    print(f"{len(results)} tools, {disagreements} disagreements")
    return 1 if disagreements else 0


if __name__ == "__main__":
    sys.exit(main())
