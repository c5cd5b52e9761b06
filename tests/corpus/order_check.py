#!/usr/bin/env python3
"""Compare the order in which `pgtidy migrations` lists a project's files with the order in which they ran.

usage: order_check.py [--pgtidy BIN] [--corpus DIR] [--project NAME ...] [--show N]

For every folder NAME of DIR that holds order.txt and SOURCE.txt it runs
    BIN migrations --format json DIR/NAME
and compares the files that go up or repeat, set after set, with the lines of order.txt. Left out are: setup.sql, which
prepares the server; deps/, which comes from another project; the copies under applied/, whose order stands for that of
the files they were made from; projects whose SOURCE.txt says that the order was made by hand, and those without
SOURCE.txt, which were put together by hand.
Exit status: 0 if all projects agree, 1 if one does not, 3 if BIN could not be run.
"""
import argparse
import json
import os
import subprocess
import sys


def expected_order(folder):
    """Returns the paths of order.txt below `folder`, as the project itself has them."""
    with open(os.path.join(folder, "order.txt"), encoding="utf-8") as lines:
        paths = [line.strip() for line in lines]
    paths = [path for path in paths if path and path != "setup.sql" and not path.startswith("deps/")]
    return [path.removeprefix("applied/") for path in paths]


def listed_order(binary, folder):
    """Returns the frameworks that were found and the paths of all sets below `folder`."""
    run = subprocess.run([binary, "migrations", "--format", "json", folder], capture_output=True, text=True, check=False)
    if run.returncode not in (0, 1):
        sys.exit(f"order_check: {binary} failed on {folder}: {run.stderr.strip()}")
    frameworks, paths = [], []
    for found in json.loads(run.stdout)["sets"]:
        own = []
        for file in found["files"]:
            path = os.path.relpath(file["path"], folder)
            if file["direction"] != "down" and not path.startswith(("deps/", "applied/")) and path != "setup.sql":
                own.append(path)
        if own:
            frameworks.append(found["framework"])
        paths += own
    return frameworks, paths


def is_ordered_by_hand(folder):
    source = os.path.join(folder, "SOURCE.txt")
    if not os.path.exists(source):
        return True
    with open(source, encoding="utf-8") as text:
        return "by hand" in text.read().lower()


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--pgtidy", default="pgtidy")
    parser.add_argument("--corpus", required=True)
    parser.add_argument("--project", nargs="*", default=[])
    parser.add_argument("--show", type=int, default=5, help="how many differences to print per project")
    options = parser.parse_args()

    checked = agreed = 0
    for name in sorted(os.listdir(options.corpus)):
        folder = os.path.join(options.corpus, name)
        if options.project and name not in options.project:
            continue
        if not os.path.exists(os.path.join(folder, "order.txt")) or is_ordered_by_hand(folder):
            continue
        checked += 1
        want = expected_order(folder)
        frameworks, got = listed_order(options.pgtidy, folder)
        same = want == got
        agreed += same
        print(f"{'ok  ' if same else 'DIFF'} {name:24} {len(want):4} files  {', '.join(frameworks)}")
        if same:
            continue
        missing = [path for path in want if path not in set(got)]
        extra = [path for path in got if path not in set(want)]
        for path in missing[: options.show]:
            print(f"       not listed: {path}")
        for path in extra[: options.show]:
            print(f"       listed too: {path}")
        if not missing and not extra:
            at = next(i for i, pair in enumerate(zip(want, got)) if pair[0] != pair[1])
            print(f"       first difference at {at}: ran {want[at]}, listed {got[at]}")
    print(f"{agreed} of {checked} projects agree")
    return 0 if agreed == checked else 1


if __name__ == "__main__":
    sys.exit(main())
