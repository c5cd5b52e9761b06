#!/usr/bin/env python3
"""Runs pgtidy-cxx over damaged C++ files.

usage: cxx_mutations.py --tool BIN [--count N] [--seed N] [--limit SECONDS] [--keep DIR] [--projects FOLDER]...

Files are those of fixtures/cpp, as far as their headers are installed, and with --projects those of the
compile_commands.json in the folder (and FOLDER/schema.list, if there is one, is their schema). N of them (500), taken at
random, are damaged: tokens or lines deleted, doubled, swapped, the file cut, bytes of any kind put in, headers or
folders of headers missing. The tool has to end within the limit (10 s) with 0 or 1, without a crash of a part of it. A
file whose header is missing must not have a finding that the sound file does not have.

Prints what fails and keeps those files in DIR. Exits with 1 if any does. The same seed gives the same files.
"""

import argparse
import collections
import json
import random
import re
import shlex
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
FIXTURES = ROOT / "fixtures/cpp"
TOKEN = re.compile(r"""[A-Za-z_]\w*|\d[\w.]*|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|::|->|<<|>>|[^\w\s]""")
INCLUDE = re.compile(r"^[ \t]*#[ \t]*include\b.*$", re.MULTILINE)
SOURCE = (".cpp", ".cc", ".cxx")
CRASH = re.compile(r"it crashed|core dumped|Stack dump|AddressSanitizer|runtime error:|terminate called|Assertion `")


class Unit:
    def __init__(self, path, directory, flags, schema):
        self.path, self.directory, self.flags, self.schema = path, directory, flags, schema
        self.text = path.read_bytes().decode("latin-1")
        self.findings = None


def packages_flags(names):
    done = subprocess.run(["pkg-config", "--cflags"] + names, capture_output=True, text=True)
    return shlex.split(done.stdout) if done.returncode == 0 else None


def fixture_units():
    for path in sorted(FIXTURES.rglob("*.cpp")):
        if "mock" in path.relative_to(FIXTURES).parts:
            continue
        head = re.match(r"// pgtidy:(.*)", path.read_text(errors="replace"))
        if not head:
            continue
        before, _, flags = head.group(1).partition("flags=")
        words = collections.defaultdict(list)
        for word in before.split():
            key, _, value = word.partition("=")
            words[key] += value.split(",")
        packages = packages_flags(words["pkg"]) if words["pkg"] else []
        if packages is None:
            continue
        schema = ["--migrations", str((path.parent / words["schema"][0]).resolve())] if words["schema"] else []
        yield Unit(path, path.parent, shlex.split(flags) + packages, schema)


def project_units(folder):
    schema = ["--files-from", str(folder / "schema.list")] if (folder / "schema.list").exists() else []
    for entry in json.loads((folder / "compile_commands.json").read_text()):
        path = Path(entry["directory"], entry["file"]).resolve()
        if path.suffix not in SOURCE or not path.exists():
            continue
        words = entry.get("arguments") or shlex.split(entry["command"])
        flags, skip = [], True
        while words and not words[0].startswith("-"):
            words = words[1:]
        skip = False
        for word in words:
            if skip:
                skip = False
            elif word in ("-o", "-MF", "-MT", "-MQ"):
                skip = True
            elif word not in ("-c", "-MD", "-MMD", "-MP") and not word.endswith(SOURCE):
                flags.append(word)
        yield Unit(path, Path(entry["directory"]), flags, schema)


def spans(text, chance):
    tokens = [match.span() for match in TOKEN.finditer(text)]
    return chance.sample(tokens, min(len(tokens), chance.choice((1, 1, 2, 5, 20))))


def damage(text, chance):
    """Returns the kind of damage and the damaged text."""
    kind = chance.choice(("delete token", "double token", "swap tokens", "delete line", "double line", "swap lines", "cut",
                          "bytes", "missing header", "missing header", "delete brackets"))
    lines = text.split("\n")
    if kind == "cut":
        return kind, text[:chance.randrange(len(text) + 1)]
    if kind == "bytes":
        for _ in range(chance.choice((1, 3, 30))):
            at = chance.randrange(len(text) + 1)
            text = text[:at] + chr(chance.randrange(256)) * chance.choice((1, 1, 40)) + text[at:]
        return kind, text
    if kind == "missing header":
        includes = list(INCLUDE.finditer(text))
        for match in sorted(chance.sample(includes, min(len(includes), chance.choice((1, 1, 2, 4)))), reverse=True,
                            key=lambda match: match.start()):
            new = chance.choice(('#include "there/is/no/such.h"', "", '#include <no_such_header>'))
            text = text[:match.start()] + new + text[match.end():]
        return kind, text
    if kind.endswith("line") or kind.endswith("lines"):
        for _ in range(chance.choice((1, 1, 3, 10))):
            at, other = chance.randrange(len(lines)), chance.randrange(len(lines))
            if kind == "delete line":
                del lines[at:at + chance.choice((1, 1, 5))]
                lines = lines or [""]
            elif kind == "double line":
                lines.insert(other, lines[at])
            else:
                lines[at], lines[other] = lines[other], lines[at]
        return kind, "\n".join(lines)
    if kind == "delete brackets":
        places = [match.start() for match in re.finditer(r"[(){}\[\]<>;]", text)]
        for at in sorted(chance.sample(places, min(len(places), chance.choice((1, 2, 5)))), reverse=True):
            text = text[:at] + text[at + 1:]
        return kind, text
    for begin, end in sorted(spans(text, chance), reverse=True):
        if kind == "delete token":
            text = text[:begin] + text[end:]
        elif kind == "double token":
            text = text[:end] + " " + text[begin:end] + text[end:]
        else:
            follower = TOKEN.search(text, end)
            if follower:
                text = text[:begin] + follower.group() + text[end:follower.start()] + text[begin:end] + text[follower.end():]
    return kind, text


def run(tool, unit, text, flags, folder, limit):
    """Returns the exit status (None: too slow), findings and standard error."""
    path = folder / unit.path.name
    path.write_bytes(text.encode("latin-1"))
    command = [str(tool), "--no-cache", "--no-prefilter", "--format", "json", "--root", str(folder), *unit.schema, str(path),
               "--", *flags, "-iquote", str(unit.path.parent)]
    try:
        done = subprocess.run(command, cwd=unit.directory, capture_output=True, timeout=limit)
    except subprocess.TimeoutExpired:
        return None, set(), "", command
    findings = set()
    if done.returncode in (0, 1):
        for finding in json.loads(done.stdout)["diagnostics"]:
            line = finding["range"]["start"]["line"] if finding["range"] else 0
            findings.add((finding["rule"], line, finding["message"]))
    return done.returncode, findings, done.stderr.decode(errors="replace"), command


def main():
    parser = argparse.ArgumentParser(usage=__doc__.split("\n\n")[1].removeprefix("usage: "))
    parser.add_argument("--tool", type=Path, required=True)
    parser.add_argument("--count", type=int, default=500)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--limit", type=float, default=10)
    parser.add_argument("--keep", type=Path)
    parser.add_argument("--projects", type=Path, action="append", default=[])
    arguments = parser.parse_args()
    tool = arguments.tool.resolve()
    chance = random.Random(arguments.seed)
    fixtures = list(fixture_units())
    projects = [list(project_units(folder.resolve())) for folder in arguments.projects]
    pools = [pool for pool in [fixtures] + projects if pool]
    if not pools:
        sys.exit("no files")
    kinds, statuses, failures, slowest = collections.Counter(), collections.Counter(), 0, 0.0
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        for number in range(arguments.count):
            # Fixtures have most of what can be found in few lines.
            unit = chance.choice(fixtures if fixtures and chance.random() < 0.6 else chance.choice(pools))
            kind, text = damage(unit.text, chance)
            flags = list(unit.flags)
            if kind == "missing header" and chance.random() < 0.3:
                paths = [i for i, flag in enumerate(flags) if flag.startswith(("-I", "-isystem"))]
                if paths:
                    at = chance.choice(paths)
                    del flags[at:at + (2 if flags[at] in ("-I", "-isystem") else 1)]
                    text = unit.text
            kinds[kind] += 1
            begin = time.monotonic()
            status, findings, errors, command = run(tool, unit, text, flags, folder, arguments.limit)
            slowest = max(slowest, time.monotonic() - begin)
            statuses[status] += 1
            problem = ""
            if status is None:
                problem = f"not done after {arguments.limit:g} s"
            elif status not in (0, 1):
                problem = f"ends with {status}: {errors.strip()[-300:]}"
            elif CRASH.search(errors):
                problem = f"crash: {errors.strip()[-300:]}"
            elif kind == "missing header":
                if unit.findings is None:
                    unit.findings = run(tool, unit, unit.text, unit.flags, folder, 6 * arguments.limit)[1]
                new = findings - unit.findings
                if new:
                    problem = "findings that the sound file does not have: " + "; ".join(map(str, sorted(new)))
            if not problem:
                continue
            failures += 1
            print(f"{number}: {unit.path}: {kind}: {problem}", flush=True)
            if arguments.keep:
                kept = arguments.keep / str(number)
                kept.mkdir(parents=True, exist_ok=True)
                (kept / unit.path.name).write_bytes(text.encode("latin-1"))
                (kept / "command").write_text(f"cd {unit.directory}\n{shlex.join(command)}\n")
    print(f"{arguments.count} files: {failures} fail; slowest {slowest:.1f} s; "
          f"{', '.join(f'{kind} {count}' for kind, count in sorted(kinds.items()))}; "
          f"exit {', '.join(f'{status}: {count}' for status, count in sorted(statuses.items(), key=str))}")
    sys.exit(1 if failures else 0)


if __name__ == "__main__":
    main()
