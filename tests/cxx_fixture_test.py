#!/usr/bin/env python3
"""Holds what pgtidy-cxx finds in fixtures/cpp: the queries of each file and the findings on them.

usage: cxx_fixture_test.py PGTIDY_CXX [--update] [--sites-only] [NAME...]
       cxx_fixture_test.py PGTIDY_CXX --module LIBPGTIDY_TIDY_SO [NAME...]

NAME is a part of a path below fixtures/cpp: `libpq`, `shapes/flow`. With --module the same files go through clang-tidy-19, which must
report the same findings at the same places, but for those that need the whole program. docs/fixture_format.md describes the files.
"""

import argparse
import concurrent.futures
import json
import os
import re
import shlex
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FIXTURES = ROOT / "fixtures/cpp"
EXPECTED = "\n/* expected\n"
HEADER = re.compile(r"// pgtidy: (.*)")
KEYS = {"schema", "pkg", "needs", "compiles", "config", "query-cache", "flags"}
MARKED_TEXT = re.compile(r"//= (.*?)\s*$")
MARKED_FINDINGS = re.compile(r"//! ([a-zA-Z0-9, -]+?)(?: @([+-]\d+))?(?:\s*//\?.*)?\s*$")
MARKED_MISSES = re.compile(r"//\? ([a-zA-Z0-9, -]+?)\s*$")
FINDING = re.compile(r"^([^\s:][^:\n]*):(\d+):(\d+): (error|warning|info): (.*) \[([a-z0-9/-]+)\]$")
OF_THE_WHOLE_PROGRAM = {"cxx/unknown-prepared-statement"}
SQLSTATE = re.compile(r" \(([0-9A-Z]{5})\)$")


class Refused(Exception):
    """A fixture that is not well-formed."""


class Case:
    """One file: its header, its code and the block at its end."""

    def __init__(self, path):
        self.path = path
        self.name = path.relative_to(FIXTURES).as_posix()
        text = path.read_bytes().decode()
        self.is_crlf = "\r\n" in text
        text = text.replace("\r\n", "\n")
        code, mark, block = text.partition(EXPECTED)
        self.code = code.rstrip("\n") + "\n"
        self.expected = block[: block.rfind("*/")] if mark else None
        self.options = {}
        for line in self.code.splitlines():
            header = HEADER.match(line)
            if not header:
                break
            words = shlex.split(header.group(1))
            for i, word in enumerate(words):
                key, _, value = word.partition("=")
                if key not in KEYS:
                    raise Refused(f"{self.name}: unknown key '{key}'; known are {', '.join(sorted(KEYS))}")
                if key == "flags":  # What follows belongs to it.
                    self.options.setdefault("flags", []).extend(([value] if value else []) + words[i + 1:])
                    break
                self.options[key] = value
        if "schema" not in self.options:
            raise Refused(f"{self.name}: its first line must be '// pgtidy: schema=...'")
        self.misses = []
        self.texts, self.findings = self.markers()

    def markers(self):
        """What the code itself says: {line: texts}, and a sorted list of (line, name of a rule or SQLSTATE)."""
        texts, findings, waiting = {}, [], None
        for number, line in enumerate(self.code.splitlines(), 1):
            marked = MARKED_FINDINGS.search(line)
            if marked:
                at = number + int(marked.group(2) or 0)
                findings += [(at, name.strip()) for name in marked.group(1).split(",")]
            elif "//!" in line:
                raise Refused(f"{self.name}:{number}: not understood: {line[line.index('//!'):]}")
            missed = MARKED_MISSES.search(line)
            if missed:
                self.misses += [(number, name.strip()) for name in missed.group(1).split(",")]
            marked = MARKED_TEXT.search(line)
            if marked and line.lstrip().startswith("//="):
                waiting = marked.group(1)
                continue
            if marked:
                texts[number] = marked.group(1)
            if waiting is not None:
                texts[number], waiting = waiting, None
        return texts, sorted(findings)

    def flags(self):
        flags = list(self.options.get("flags", []))
        if "pkg" in self.options:
            packages = self.options["pkg"].split(",")
            asked = subprocess.run(["pkg-config", "--cflags", *packages], capture_output=True, text=True)
            if asked.returncode != 0:
                return None
            # What a package brings is none of the project.
            flags += [re.sub("^-I", "-isystem", flag) for flag in shlex.split(asked.stdout)]
        for header in filter(None, self.options.get("needs", "").split(",")):
            if not any(Path(folder, header).exists() for folder in ("/usr/include", "/usr/local/include")):
                return None
        return flags

    def folder_of(self, key):
        return (self.path.parent / self.options[key]).resolve()

    def write(self, block):
        text = self.code + EXPECTED + block + "*/\n"
        self.path.write_bytes(text.replace("\n", "\r\n" if self.is_crlf else "\n").encode())


class Places:
    """Turns byte offsets into lines and columns."""

    def __init__(self):
        self.files = {}

    def line_and_column(self, path, offset):
        if path not in self.files:
            self.files[path] = Path(path).read_bytes()
        before = self.files[path][:offset]
        return before.count(b"\n") + 1, len(before) - (before.rfind(b"\n") + 1) + 1


def escaped(text):
    """Keeps the block a comment."""
    return text.replace("*/", "*\\/").replace("/*", "/\\*")


def text_of(value):
    return value if isinstance(value, str) else value["bytes"]


def with_holes(text, spelled):
    """A text with its holes as `{expression}` or `{}`; what was added in a loop as `...`."""
    data = text_of(text["text"]).encode()
    parts = []
    for segment in text["segments"]:
        if segment["kind"] == "hole":
            marks = "".join(mark for key, mark in (("is_number", "number "), ("is_escaped", "escaped ")) if segment.get(key))
            parts.append("{" + (marks + segment.get("expression", "") if spelled else "") + "}")
        else:
            parts.append(data[slice(*segment["range"])].decode())
    return "".join(parts) + ("..." if text.get("has_open_end") else "")


def type_name(value):
    return value.get("name") or value["kind"]


class SiteLines:
    """The readable form of one site."""

    def __init__(self, site, places):
        self.site, self.places = site, places

    def place(self, place):
        return self.places.line_and_column(self.site["files"][place[0]], place[1])

    def line(self):
        return self.place(self.site["call"])[0]

    def file(self):
        return self.site["files"][self.site["call"][0]]

    def shape(self):
        """The texts as a marker has them."""
        texts = [re.sub(r"\s+", " ", with_holes(text, False).split("\0")[0]).strip() for text in self.site["texts"]]
        return sorted(set(texts)) or ["?"]

    def head(self):
        site = self.site
        words = ["%d:%d" % self.place(site["call"]), site["library"]]
        words += [site["version"]] if site.get("version") else []
        words += [text_of(site["function"]), site["role"]]
        words += ["name=" + json.dumps(text_of(site["statement_name"]))] if "statement_name" in site else []
        words += ["in a template"] if site.get("in_template") else []
        words += ["several"] if site.get("takes_several_statements") else []
        words += [site["placeholders"]] if site["placeholders"] != "dollar" else []
        words += ["each counts"] if site.get("each_placeholder_counts") else []
        return " ".join(words)

    def argument(self, argument):
        line = type_name(argument["type"])
        line += f" :{argument['name']}" if argument.get("name") else ""
        line += f" #{argument['number']}" if "number" in argument else ""
        line += f" as {argument['declared_type']}" if argument.get("declared_type") else ""
        line += f" binary {argument['binary_bytes']}" if "binary_bytes" in argument else ""
        return line

    def read(self, read):
        column = str(read["index"]) if "index" in read else json.dumps(text_of(read["name"])) if "name" in read else "?"
        line = column if read.get("only_null_check") else f"{column} {type_name(read['type'])}"
        line += " null-checked" if read.get("checks_null") else ""
        line += " default" if read.get("has_default") else ""
        line += " is-null" if read.get("only_null_check") else ""
        return line

    def lines(self):
        site = self.site
        result = [self.head()]
        for text in site["texts"]:
            result.append("  " + json.dumps(with_holes(text, True), ensure_ascii=False))
        if not site["texts"] and site.get("why_unknown"):
            result.append("  unknown: " + site["why_unknown"])
        if "arguments" in site and site["arguments"]:
            result.append("  arguments: " + ", ".join(map(self.argument, site["arguments"])))
        elif "arguments" not in site and site["role"] in ("execute", "execute-prepared"):
            result.append("  arguments: unknown")
        use = site["result"]
        if site.get("has_result"):
            line = "  result: " + use["state"]
            line += f", {use['columns']} columns" if "columns" in use else ""
            line += " exactly" if use.get("must_equal_columns") else ""
            if use.get("reads"):
                line += ": " + ", ".join(map(self.read, use["reads"]))
            result.append(line)
        return result


class Runner:
    def __init__(self, options):
        self.options, self.failures = options, 0
        self.program = str(Path(options.program).resolve())
        self.places = Places()

    def fail(self, what):
        self.failures += 1
        print("FAILED: " + what)

    def cases(self):
        found = []
        for path in sorted(FIXTURES.glob("*/*.cpp")):
            if path.relative_to(FIXTURES).parts[0] in ("mock", "schema"):
                continue
            case = Case(path)
            if self.options.names and not any(name in case.name for name in self.options.names):
                continue
            flags = case.flags()
            if flags is None:
                missing = case.options.get("pkg") or case.options.get("needs")
                if os.environ.get("CI"):
                    self.fail(f"{case.name}: {missing} is not installed")
                else:
                    print(f"skipped: {case.name}: {missing} is not installed")
                continue
            case.command = ["clang++-19", *flags, "-c", path.name]
            found.append(case)
        return found

    def run(self, *arguments):
        return subprocess.run([self.program, *arguments], cwd=FIXTURES, capture_output=True, timeout=1200)

    def check_compiles(self, case):
        """A case that does not compile as intended tests something else than it says."""
        process = subprocess.run([*case.command, "-fsyntax-only", "-w"], cwd=case.path.parent, capture_output=True, text=True)
        if (process.returncode == 0) != (case.options.get("compiles", "yes") == "yes"):
            self.fail(f"{case.name}: the compiler says\n{process.stderr}")

    def database(self, cases, folder):
        entries = [{"directory": str(case.path.parent), "file": str(case.path), "arguments": case.command}
                   for case in cases]
        Path(folder, "compile_commands.json").write_text(json.dumps(entries))

    def extract(self, cases, folder):
        """Returns the JSON lines of each case, by its absolute path."""
        by_config = {}
        for case in cases:
            by_config.setdefault(case.options.get("config"), []).append(case)
        units = {}
        for config, group in by_config.items():
            choice = ["--config", str(group[0].folder_of("config"))] if config else ["--no-config"]
            process = self.run("--extract", "-p", folder, "--no-cache", "--root", str(FIXTURES), *choice,
                               *(str(case.path) for case in group))
            if process.returncode not in (0, 1):
                self.fail(f"--extract ended with {process.returncode}:\n{process.stderr.decode()}")
            lines = []
            for line in process.stdout.decode().splitlines():
                value = json.loads(line)
                lines.append((line, value))
                if value["kind"] == "unit":
                    units[text_of(value["main_file"])] = lines
                    lines = []
        return units

    def findings(self, case, lines, folder):
        """Returns the text report on the sites of one case."""
        if self.options.sites_only:
            return ""
        path = Path(folder, case.name.replace("/", "_") + ".jsonl")
        path.write_text("".join(line + "\n" for line, _ in lines))
        arguments = ["--sites", str(path), "--migrations", str(case.folder_of("schema")), "--root", str(FIXTURES)]
        arguments += ["--config", str(case.folder_of("config"))] if "config" in case.options else ["--no-config"]
        if "query-cache" in case.options:
            arguments += ["--query-cache", str(case.folder_of("query-cache"))]
        process = self.run(*arguments, "--format", "text")
        if process.returncode not in (0, 1):
            self.fail(f"{case.name}: ended with {process.returncode}:\n{process.stderr.decode()}")
        report = process.stdout.decode().replace(str(FIXTURES) + "/", "").replace("\r", "")
        # The summary says what the findings say.
        return re.sub(r"(?m)^\d+ (errors?|warnings?|infos?)\b.*\n|^no findings.*\n", "", report)

    def block(self, case, lines, report):
        sites = [SiteLines(value, self.places) for _, value in lines if value["kind"] == "site"]
        block = "sites:\n"
        for site in sites:
            where = "" if site.file() == str(case.path) else Path(site.file()).relative_to(FIXTURES).as_posix() + ":"
            block += "\n".join([where + site.lines()[0], *site.lines()[1:]]) + "\n"
        for _, value in lines:
            if value["kind"] == "wrapper-candidate":
                line, column = self.places.line_and_column(value["files"][value["place"][0]], value["place"][1])
                block += (f"wrapper candidate: {line}:{column} {text_of(value['function'])} parameter {value['parameter']} "
                          f"'{text_of(value['parameter_name'])}' reaches {text_of(value['sink'])}\n")
            elif value["kind"] == "unit" and value.get("error_count"):
                block += f"errors of the compiler: {value['error_count']}\n"
        return escaped(block + "findings:\n" + report)

    def check_markers(self, case, lines, report):
        sites = {}
        for _, value in lines:
            if value["kind"] == "site":
                site = SiteLines(value, self.places)
                if site.file() == str(case.path):
                    sites.setdefault(site.line(), set()).update(site.shape())
        for line, marked in sorted(case.texts.items()):
            expected = sorted(re.sub(r"\s+", " ", text).strip() for text in marked.split(" || "))
            actual = sorted(sites.get(line, {"no query"}))
            if expected == ["?"] and actual in (["{}"], ["?"]):
                continue
            if actual != expected:
                self.fail(f"{case.name}:{line}: the text\n  should be {expected}\n  is        {actual}")
        if self.options.sites_only:
            return
        found = []
        for line in report.splitlines():
            finding = FINDING.match(line)
            if finding and finding.group(1) == case.name:
                state = SQLSTATE.search(finding.group(5))
                found.append((int(finding.group(2)), finding.group(6).rsplit("/")[-1], state.group(1) if state else None))
        expected = list(case.findings)
        for line, rule, state in found:
            for name in (state, rule):
                if (line, name) in expected:
                    expected.remove((line, name))
                    break
                if (line, name) in case.misses:
                    self.fail(f"{case.name}:{line}: {name} is found now: make its mark `//!`")
                    break
            else:
                self.fail(f"{case.name}:{line}: not marked: {rule}" + (f" ({state})" if state else ""))
        for line, name in expected:
            self.fail(f"{case.name}:{line}: marked, but not found: {name}")

    def check(self, case, units, folder):
        lines = units.get(str(case.path))
        if lines is None:
            return self.fail(f"{case.name}: no unit of it was read")
        report = self.findings(case, lines, folder)
        self.check_markers(case, lines, report)
        block = self.block(case, lines, report)
        if self.options.sites_only or block == case.expected:
            return None
        if self.options.update:
            case.write(block)
            print(f"updated: {case.name}")
            return None
        if case.expected is None:
            return self.fail(f"{case.name}: it has no block of expectations; --update writes one")
        before, after = case.expected.splitlines(), block.splitlines()
        at = next((i for i, (old, new) in enumerate(zip(before, after)) if old != new), min(len(before), len(after)))
        return self.fail(f"{case.name}: from line {at + 1} of the block\n  expected: "
                         + "\n            ".join(before[at:at + 3]) + "\n  actual:   "
                         + "\n            ".join(after[at:at + 3]))

    def check_direct(self, case, folder):
        """Checking files in one go must say what --extract and --sites say."""
        arguments = ["--migrations", str(case.folder_of("schema")), "--root", str(FIXTURES), "--no-config", "--format",
                     "json"]
        at_once = self.run("-p", folder, "--no-cache", *arguments, str(case.path)).stdout
        sites = Path(folder, "direct.jsonl")
        sites.write_bytes(self.run("--extract", "-p", folder, "--no-cache", "--root", str(FIXTURES), "--no-config",
                                   str(case.path)).stdout)
        in_two = self.run("--sites", str(sites), *arguments).stdout
        if at_once != in_two or not at_once:
            self.fail(f"{case.name}: another report in one go than through --sites")

    def check_module(self, case, folder):
        """The findings of clang-tidy with the module, against the block."""
        options = {"pgtidy.Migrations": case.folder_of("schema")}
        options |= {"pgtidy.Config": case.folder_of("config")} if "config" in case.options else {}
        options |= {"pgtidy.QueryCache": case.folder_of("query-cache")} if "query-cache" in case.options else {}
        config = {"Checks": "-*,pgtidy-*", "HeaderFilterRegex": ".*",
                  "CheckOptions": {key: str(value) for key, value in options.items()}}
        process = subprocess.run(
            ["clang-tidy-19", f"-load={Path(self.options.module).resolve()}", f"--config={json.dumps(config)}", "-p", folder,
             "--quiet", str(case.path)], cwd=FIXTURES, capture_output=True, text=True, timeout=600)
        actual, expected = set(), set()
        for line in process.stdout.splitlines():
            found = re.match(r"^(.*?):(\d+):(\d+): (?:error|warning): (.*) \[pgtidy-([a-z-]+)(?:,.*)?\]$", line)
            if found:
                path = case.path.parent / found.group(1)
                # Clang counts bytes.
                before = path.read_bytes().splitlines()[int(found.group(2)) - 1][:int(found.group(3)) - 1]
                actual.add((os.path.relpath(path, FIXTURES), found.group(2), str(len(before.decode()) + 1), found.group(5),
                            found.group(4)))
        for line in (case.expected or "").partition("findings:\n")[2].splitlines():
            found = FINDING.match(line)
            if found and found.group(6) not in OF_THE_WHOLE_PROGRAM:
                expected.add((found.group(1), found.group(2), found.group(3), found.group(6).replace("/", "-"),
                              found.group(5)))
        for difference, words in ((expected - actual, "not found by the module"), (actual - expected, "of the module only")):
            for finding in sorted(difference):
                self.fail(f"{words}: " + ":".join(finding))

    def main(self):
        try:
            cases = self.cases()
        except Refused as refused:
            self.fail(str(refused))
            return 1
        if not cases:
            self.fail("no case has that name")
            return 1
        with tempfile.TemporaryDirectory() as folder, concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
            self.database(cases, folder)
            if self.options.module:
                list(pool.map(lambda case: self.check_module(case, folder), cases))
            else:
                list(pool.map(self.check_compiles, cases))
                units = self.extract(cases, folder)
                list(pool.map(lambda case: self.check(case, units, folder), cases))
                if not self.options.sites_only:
                    self.check_direct(cases[0], folder)
                sites = sum(value["kind"] == "site" for lines in units.values() for _, value in lines)
                print(f"{len(cases)} files, {sites} queries")
        print(f"{self.failures} failures" if self.failures else "all as expected")
        return 1 if self.failures else 0


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("program", metavar="PGTIDY_CXX")
    parser.add_argument("--update", action="store_true", help="write what is found into the files")
    parser.add_argument("--sites-only", action="store_true", help="look at the marked texts only, not at findings")
    parser.add_argument("--module", metavar="SO", help="run the clang-tidy module instead")
    parser.add_argument("names", metavar="NAME", nargs="*")
    options = parser.parse_intermixed_args()
    if options.update and os.environ.get("CI"):
        sys.exit("--update is refused where CI is set")
    if not shutil.which("clang++-19"):
        sys.exit("clang++-19 is not installed")
    return Runner(options).main()


if __name__ == "__main__":
    sys.exit(main())
