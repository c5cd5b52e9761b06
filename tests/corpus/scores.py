#!/usr/bin/env python3
"""Runs the scorers that stand beside the checkout and holds their figures against the floors in scores.json.

usage: scores.py PGTIDY SHARED [--update]

SHARED holds tools/score_catalog.py, score_ddl.py and score_queries.py, and corpus/. A figure below its floor (or a count of errors above
its ceiling) fails. --update raises floors and lowers ceilings to what was measured; they never go the other way.
"""
import argparse
import json
import subprocess
import sys
import tempfile
from pathlib import Path

FLOORS = Path(__file__).with_name("scores.json")


def run_scorer(shared, name, pgtidy, *options):
    with tempfile.NamedTemporaryFile(suffix=".json") as out:
        command = [sys.executable, str(shared / "tools" / name), "--pgtidy", pgtidy, "--corpus",
                   str(shared / "corpus"), "--json", out.name, *options]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
        return json.loads(Path(out.name).read_text())


def measure(pgtidy, shared):
    """Returns {figure: value}; names that end in `_at_most` are ceilings."""
    figures = {}
    catalog = run_scorer(shared, "score_catalog.py", pgtidy)
    for kind, (truth, got, equal) in catalog["total"].items():
        figures[f"catalog {kind} equal"] = equal
        figures[f"catalog {kind} extra_at_most"] = got - equal
    figures["catalog perfect projects"] = catalog["perfect"]
    figures["catalog false errors_at_most"] = catalog["errors"]
    ddl = run_scorer(shared, "score_ddl.py", pgtidy)["total"]
    for name in ("caught", "same", "pos"):
        figures[f"ddl {name}"] = ddl.get(name, 0)
    figures["ddl false errors_at_most"] = ddl.get("falseerr", 0)
    figures["ddl no answer_at_most"] = ddl.get("no answer", 0)
    for kind in ("queries", "mutants"):
        total = run_scorer(shared, "score_queries.py", pgtidy, "--file", f"{kind}.jsonl")["total"]
        for name in ("params", "columns", "origin", "exact", "nullable", "caught", "same", "pos"):
            figures[f"{kind} {name}"] = total.get(name, 0)
        figures[f"{kind} false errors_at_most"] = total.get("falseerr", 0)
    return figures


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("pgtidy")
    parser.add_argument("shared", type=Path)
    parser.add_argument("--update", action="store_true")
    arguments = parser.parse_args()
    floors = json.loads(FLOORS.read_text()) if FLOORS.exists() else {}
    figures = measure(str(Path(arguments.pgtidy).resolve()), arguments.shared.resolve())
    failed = False
    for name, value in figures.items():
        limit = floors.get(name)
        is_ceiling = name.endswith("_at_most")
        worse = limit is not None and (value > limit if is_ceiling else value < limit)
        failed = failed or worse
        print(f"{name.removesuffix('_at_most')}: {value}" + (f", but it was {limit}" if worse else ""))
        if not worse:
            floors[name] = value
    if arguments.update:
        FLOORS.write_text(json.dumps(floors, indent=1, sort_keys=True) + "\n")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
