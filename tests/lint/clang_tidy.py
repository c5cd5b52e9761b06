#!/usr/bin/env python3
"""Runs clang-tidy over sources of the program, several in one translation unit.

Most of what clang-tidy costs goes into the headers, which are the same everywhere: sources of one folder that are
compiled with the same flags are read together, through a file that includes them. Where two of them cannot stand in one
translation unit (both have a function of one name in their anonymous namespaces, say), those are read alone.

Prints what clang-tidy finds, each finding once, in the order of the files. Exit status 0: nothing; 1: findings; 2: it
could not be run.
"""

import argparse
import concurrent.futures
import json
import os
import re
import shlex
import subprocess
import sys
import tempfile

HEADERS_AND_SOURCES = r"/(analyzer|rules|clang-plugin|tests)/[^.]*\.(h|cpp)$"
FINDING = re.compile(r"^(/[^:\n]+):(\d+):(\d+): (error|warning): (.*)$")
LOCAL = re.compile(r"^namespace \{$(.*?)^\}  // namespace$", re.DOTALL | re.MULTILINE)
LOCAL_NAME = re.compile(r"^(?:(?:struct|class|enum class|using) |[\w:<][^;={}()]*?[ &*])(\w+)(?: = |\(| : | \{|;)", re.MULTILINE)
NOISE = re.compile(r"^(\d+ warnings? (generated|treated as error)|\d+ errors? generated|Error while processing |"
                   r"\d+ warnings? and \d+ errors? generated|Suppressed \d+ warnings)")


def flags_of(entry):
    """What the compiler is told, without the compiler, the source and the output."""
    words = entry.get("arguments") or shlex.split(entry["command"])
    flags, skip = [], False
    for word in words[1:]:
        if skip:
            skip = False
        elif word in ("-o", "-c", "-MF", "-MT", "-MQ"):
            skip = word != "-c"
        elif word not in ("-MD", "-MMD", "--") and os.path.realpath(os.path.join(entry["directory"], word)) != entry["file"]:
            flags.append(word)
    return tuple(flags)


def local_names(file):
    """The names that a source keeps to itself, as far as they can be read off its lines."""
    with open(file, encoding="utf-8") as source:
        local = "".join(LOCAL.findall(source.read()))
    return set(LOCAL_NAME.findall(local))


def units_of(files, flags, bytes_at_once):
    """Lists of files to be read together: of one folder, with one set of flags, in the order given, no name twice."""
    units = []
    for file in files:
        key, size, names = (os.path.dirname(file), flags[file]), os.path.getsize(file), local_names(file)
        for unit in units:
            if unit["key"] == key and unit["size"] + size <= bytes_at_once and not unit["names"] & names:
                break
        else:
            unit = {"key": key, "size": 0, "names": set(), "files": []}
            units.append(unit)
        unit["size"] += size
        unit["names"] |= names
        unit["files"].append(file)
    # The largest come first, so that no processor is left alone with one at the end.
    return [unit["files"] for unit in sorted(units, key=lambda unit: (-unit["size"], unit["files"]))]


def findings_in(output):
    """(file, line, column, text with the lines that belong to it) of each finding."""
    found, current = [], None
    for line in output.splitlines():
        match = FINDING.match(line)
        if match:
            current = [match[1], int(match[2]), int(match[3]), [line]]
            found.append(current)
        elif current is not None and not NOISE.match(line):
            current[3].append(line)
    return [(file, line, column, "\n".join(text)) for file, line, column, text in found]


class Linter:
    def __init__(self, program, flags, scratch):
        self.program = program
        self.flags = flags
        self.scratch = scratch
        self.trouble = []

    def run(self, source, flags, *options):
        # The compiler's warnings are the business of the builds: -w.
        command = [self.program, "--quiet", "--config-file=.clang-tidy", *options, source, "--", *flags, "-w"]
        done = subprocess.run(command, capture_output=True, text=True, errors="replace", check=False)
        if done.returncode != 0 and not findings_in(done.stdout):
            self.trouble.append(f"{source}: {self.program} ended with status {done.returncode}\n{done.stdout}{done.stderr}")
        return findings_in(done.stdout)

    def lint_alone(self, file):
        return self.run(file, self.flags[file])

    def lint(self, number, files):
        """The findings in files; those that do not go together are read alone."""
        alone = []
        while len(files) > 1:
            source = os.path.join(self.scratch, f"unit{number}.cpp")
            with open(source, "w", encoding="utf-8") as unit:
                unit.writelines(f'#include "{file}"\n' for file in files)
            found = self.run(source, self.flags[files[0]], f"--header-filter={HEADERS_AND_SOURCES}",
                             "--checks=-bugprone-suspicious-include")
            broken = {finding[0] for finding in found if "[clang-diagnostic-error" in finding[3]}
            if not broken:
                break
            # An error in a header, or one that leaves no file out, is no clash of two sources.
            clashing = [file for file in files if file in broken] or list(files)
            alone += clashing
            files = [file for file in files if file not in clashing]
        else:
            alone += files
            found = []
        for file in sorted(alone):
            found = found + self.lint_alone(file)
        return found


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--clang-tidy", default="clang-tidy", metavar="PROGRAM")
    parser.add_argument("--build", required=True, metavar="DIR", help="where compile_commands.json lies")
    parser.add_argument("--jobs", type=int, default=os.cpu_count(), metavar="N")
    parser.add_argument("--bytes", type=int, default=60_000, metavar="N", help="source bytes in one unit (default: 60000)")
    parser.add_argument("files", nargs="*", help="these alone; default: every compiled source that is not generated")
    arguments = parser.parse_args()

    root = os.getcwd() + os.sep
    with open(os.path.join(arguments.build, "compile_commands.json"), encoding="utf-8") as database:
        entries = json.load(database)
    flags = {}
    for entry in entries:
        entry["file"] = os.path.realpath(os.path.join(entry["directory"], entry["file"]))
        flags[entry["file"]] = flags_of(entry)
    if arguments.files:
        files = [os.path.realpath(file) for file in arguments.files]
        for file in files:
            if file not in flags:
                print(f"clang_tidy.py: {file}: the build does not compile it", file=sys.stderr)
                return 2
    else:
        # Only what the build compiles has flags to be read with: the Clang side, for one, may be off.
        build = os.path.realpath("build") + os.sep
        files = [f for f in flags if f.startswith(root) and not f.startswith(build) and not f.endswith(".gen.cpp")]
        files = [f for f in files if f.endswith(".cpp")]
    units = units_of(sorted(set(files)), flags, arguments.bytes)
    print(f"clang-tidy over {len(files)} files in {len(units)} units", file=sys.stderr)

    with tempfile.TemporaryDirectory(prefix="pgtidy-lint-") as scratch:
        linter = Linter(arguments.clang_tidy, flags, scratch)
        with concurrent.futures.ThreadPoolExecutor(max_workers=max(1, arguments.jobs)) as pool:
            found = [finding for unit in pool.map(linter.lint, range(len(units)), units) for finding in unit]
    for finding in sorted(set(found)):
        print(finding[3])
    for trouble in linter.trouble:
        print(trouble, file=sys.stderr)
    if linter.trouble:
        return 2
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
