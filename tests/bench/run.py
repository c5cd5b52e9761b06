#!/usr/bin/env python3
"""Times pgtidy against squawk and against PostgreSQL's parser alone: whole processes, the same files, in turn.

usage: run.py PGTIDY RAW_PARSE [--runs N] [--squawk PROGRAM]

Prints the median of the wall-clock times and the largest memory, the ratios, and whether they stay within the limits;
exit status 1 if one does not. squawk comes from npm (squawk-cli 2.66.0) unless a program is given.
"""

import argparse
import os
import statistics
import subprocess
import sys
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
WORK = HERE.parent.parent / "build" / "bench"
SQUAWK_VERSION = "2.66.0"


def measure(command, cwd):
    """Returns seconds and MiB of one run."""
    with open(os.devnull, "rb") as empty, open(WORK / "output.txt", "wb") as out:
        start = time.perf_counter()
        process = subprocess.Popen(command, cwd=cwd, stdin=empty, stdout=out, stderr=subprocess.DEVNULL)
        _, status, usage = os.wait4(process.pid, 0)
        seconds = time.perf_counter() - start
        process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode not in (0, 1):
        sys.exit(f"run.py: {command[0]} ended with status {process.returncode}")
    return seconds, usage.ru_maxrss / 1024


def compare(name, commands, cwd, runs, once=()):
    """Runs the commands in turn, so that a noisy minute hits all of them, and returns the medians. Those of `once` take
    so long that one run tells enough."""
    results = {label: [] for label in commands}
    for label, command in commands.items():
        if label not in once:
            measure(command, cwd)
    for number in range(runs):
        for label, command in commands.items():
            if label not in once or number == 0:
                results[label].append(measure(command, cwd))
    print(f"\n{name}")
    medians = {}
    for label, values in results.items():
        seconds = statistics.median(value[0] for value in values)
        memory = max(value[1] for value in values)
        medians[label] = (seconds, memory)
        print(f"  {label:12} {seconds * 1000:9.1f} ms  {memory:7.1f} MiB   (best {min(v[0] for v in values) * 1000:.1f} ms)")
    return medians


def find_squawk():
    root = WORK / "npm"
    program = root / "node_modules" / "@squawk-cli" / "linux-x64"
    found = [path for path in program.rglob("squawk*") if path.is_file() and os.access(path, os.X_OK)]
    if not found:
        root.mkdir(parents=True, exist_ok=True)
        subprocess.run(["npm", "install", "--no-save", "--prefix", str(root), f"squawk-cli@{SQUAWK_VERSION}"],
                       check=True, stdout=subprocess.DEVNULL)
        found = [path for path in program.rglob("squawk*") if path.is_file() and os.access(path, os.X_OK)]
    if not found:
        sys.exit("run.py: no squawk to compare with; give one with --squawk")
    return str(found[0])


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("pgtidy")
    parser.add_argument("raw_parse")
    parser.add_argument("--runs", type=int, default=9)
    parser.add_argument("--squawk")
    options = parser.parse_args()
    pgtidy = str(Path(options.pgtidy).resolve())
    raw_parse = str(Path(options.raw_parse).resolve())
    WORK.mkdir(parents=True, exist_ok=True)
    squawk = options.squawk or find_squawk()
    subprocess.run([sys.executable, str(HERE / "generate.py"), str(WORK / "data")], check=True)
    data = WORK / "data"
    small_files = [f"migrations/{number:04}_change.sql" for number in range(1, 1001)]

    failures = []

    def limit(what, value, most):
        verdict = "ok" if value <= most else "TOO MUCH"
        print(f"  {what}: {value:.2f} (at most {most}) {verdict}")
        if value > most:
            failures.append(what)

    many = compare("1,000 small migrations", {
        "pgtidy": [pgtidy, "check", "--no-config", "migrations"],
        "squawk": [squawk, *small_files],
        "raw parse": [raw_parse, *small_files],
    }, data, options.runs)
    limit("pgtidy / squawk, time", many["pgtidy"][0] / many["squawk"][0], 0.25)
    limit("pgtidy / raw parse, time", many["pgtidy"][0] / many["raw parse"][0], 2)

    dump = compare("one dump of 20 MB", {
        "pgtidy": [pgtidy, "check", "--no-config", "dump.sql"],
        "squawk": [squawk, "dump.sql"],
        "raw parse": [raw_parse, "dump.sql"],
    }, data, max(3, options.runs // 2), once=("squawk",))
    limit("pgtidy / squawk, time", dump["pgtidy"][0] / dump["squawk"][0], 0.5)
    limit("pgtidy / squawk, memory", dump["pgtidy"][1] / dump["squawk"][1], 0.5)
    limit("pgtidy / raw parse, time", dump["pgtidy"][0] / dump["raw parse"][0], 2)

    one = compare("one small file", {
        "pgtidy": [pgtidy, "check", "--no-config", "small.sql"],
        "squawk": [squawk, "small.sql"],
    }, data / "one", options.runs * 5)
    limit("pgtidy / squawk, time", one["pgtidy"][0] / one["squawk"][0], 1)

    if failures:
        sys.exit(f"\n{len(failures)} limits not held")
    print("\nall limits held")


if __name__ == "__main__":
    main()
