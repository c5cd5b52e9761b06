#!/usr/bin/env python3
"""Holds the queries that pgtidy-cxx finds in real programs against what people read in them.

usage: cxx_programs.py --tool BIN [--truth FILE] [--project NAME]... [--no-checks] [--show N] FOLDER

FOLDER has a folder for each program: compile_commands.json; root.txt, the folder of its sources; and if there is one,
pgtidy.toml with the wrappers of the program, schema.list with the files of its schema in order (as --files-from takes
them), places.txt with every place (FILE:LINE) that sends SQL, and verdicts.jsonl with what people think of findings:
{"file", "line", "rule", "true": bool}.

FILE has a JSON object a line: project, file (relative to the root), line, call, via (library or wrapper), and class:
"a" if the text of the query is constant, "b" if some of it is, "c" if the function does not say. Where a line has
"text", with {} for what varies, or "name" of a prepared statement, the tool's answer has to agree, white space apart.
Without FILE it is cxx_programs.jsonl beside this program, which holds places only.

Prints the places that are missed, the texts that differ, sites where no place is, findings that are false or that
nobody has read, and a line of numbers a program. Exits with 1 if under 95 % of the places are found, if a site is
false, or a finding.
"""

import argparse
import collections
import json
import re
import subprocess
import sys
from pathlib import Path

TRUTH = Path(__file__).resolve().with_suffix(".jsonl")
GOAL = 0.95
HOLE = "\N{OBJECT REPLACEMENT CHARACTER}"


class Lines:
    """Turns offsets in files into numbers of lines."""

    def __init__(self):
        self.starts = {}

    def of(self, path, offset):
        if path not in self.starts:
            try:
                data = Path(path).read_bytes()
            except OSError:
                data = b""
            self.starts[path] = [m.end() for m in re.finditer(rb"\n", data)]
        starts = self.starts[path]
        low, high = 0, len(starts)
        while low < high:
            middle = (low + high) // 2
            if starts[middle] <= offset:
                low = middle + 1
            else:
                high = middle
        return low + 1


def string(value):
    return value["bytes"] if isinstance(value, dict) else value


def run(command):
    done = subprocess.run(command, capture_output=True, text=True, errors="replace")
    if done.returncode not in (0, 1):
        sys.exit(f"{' '.join(map(str, command))}\nends with {done.returncode}: {done.stderr[-2000:]}")
    return done.stdout


def with_holes(text):
    """The text of a site with HOLE for each part that is not known."""
    data, out = string(text["text"]), []
    raw = data.encode()
    for segment in text["segments"]:
        if segment["kind"] == "hole":
            out.append(HOLE.encode())
        else:
            begin, end = segment["range"]
            out.append(raw[begin:end])
    if text.get("has_open_end"):
        out.append(HOLE.encode())
    return b"".join(out).decode(errors="replace")


def folded(text):
    return re.sub(r"\s+", "", re.sub(rf"({HOLE}\s*)+", HOLE, text))


def sites_of(tool, folder, lines):
    command = [tool, "--extract", "--no-cache", "-p", folder] + config_of(folder)
    sites, errors = {}, []
    for line in run(command).splitlines():
        item = json.loads(line)
        if item["kind"] == "unit" and item.get("error_count"):
            errors.append(f"{string(item['main_file'])}: {item['error_count']} errors: {string(item['first_error'])}")
        if item["kind"] != "site":
            continue
        number, begin, end = item["call"]
        path = string(item["files"][number])
        site = {"path": path, "line": lines.of(path, begin), "last": lines.of(path, end), "function": item["function"],
                "role": item["role"], "name": item.get("statement_name"), "library": item["library"],
                "why": item.get("why_unknown", ""), "texts": []}
        # Of a call in a template or a header there is one site a unit: the one that says most counts.
        key = (path, begin, item["function"])
        site["texts"] = [with_holes(text) for text in item["texts"]]
        if key not in sites or len(sites[key]["texts"]) < len(site["texts"]):
            sites[key] = site
    return list(sites.values()), errors


def config_of(folder):
    return ["--config", folder / "pgtidy.toml"] if (folder / "pgtidy.toml").exists() else []


def agrees(place, sites):
    if "name" in place and place["name"] is not None and place["text"] is None:
        return any(site["name"] is not None and string(site["name"]) == place["name"] for site in sites)
    if place.get("text") is None:
        return True
    wanted = folded(place["text"].replace("{}", HOLE))
    return any(folded(text) == wanted for site in sites for text in site["texts"])


def judge_sites(name, folder, truth, tool, show, lines):
    root = (folder / "root.txt").read_text().strip()
    sites, errors = sites_of(tool, folder, lines)
    by_line = collections.defaultdict(list)
    for site in sites:
        for line in range(site["line"], site["last"] + 1):
            by_line[site["path"], line].append(site)
    count = collections.Counter(sites=len(sites), places=len(truth), errors=len(errors))
    out = [f"errors of the compiler: {error}" for error in errors]
    for place in truth:
        here = by_line.get((f"{root}/{place['file']}", place["line"]), [])
        label = f"{place['file']}:{place['line']} {place['call']} ({place['class']}, {place['via']})"
        if not here:
            # What the function does not say need not be a site: it is nothing to check.
            count["unseen" if place["class"] == "c" else "missed"] += 1
            if place["class"] != "c":
                out.append(f"missed: {label}")
            continue
        count["found"] += 1
        if agrees(place, here):
            count["agree"] += 1
        else:
            out.append(f"differs: {label}\n    wanted {place.get('text') or place.get('name')}\n    got    " +
                       "\n           ".join(str(site["texts"] or site["why"] or site["name"]) for site in here))
    places = folder / "places.txt"
    if places.exists():
        known = {tuple(line.rsplit(":", 1)) for line in places.read_text().split("\n") if line}
        known = {(f"{root}/{path}", int(line)) for path, line in known}
        for site in sites:
            if not any((site["path"], line) in known for line in range(site["line"], site["last"] + 1)):
                count["elsewhere"] += 1
                out.append(f"no place: {site['path']}:{site['line']} {site['function']} {site['texts'][:1]}")
        seen = {(site["path"], line) for site in sites for line in range(site["line"], site["last"] + 1)}
        count["all_places"] = len(known)
        count["all_found"] = len(known & seen)
    print(f"== {name}")
    print("\n".join(out[:show]))
    return count


def judge_findings(name, folder, tool, show):
    root = (folder / "root.txt").read_text().strip()
    verdicts = {}
    path = folder / "verdicts.jsonl"
    if path.exists():
        for line in path.read_text().splitlines():
            item = json.loads(line)
            verdicts[item["file"], item["line"], item["rule"]] = item["true"]
    command = [tool, "--no-cache", "-p", folder, "--format", "json"] + config_of(folder)
    if (folder / "schema.list").exists():
        command += ["--files-from", folder / "schema.list"]
    report = json.loads(run(command))
    count = collections.Counter()
    out = []
    for finding in report["diagnostics"]:
        if finding["suppression"]:
            continue
        rule, line = finding["rule"], (finding["range"] or {"start": {"line": 0}})["start"]["line"]
        file = str((Path.cwd() / (finding["path"] or "")).resolve()).removeprefix(root + "/")
        verdict = verdicts.get((file, line, rule))
        kind = {None: "unread", True: "true", False: "false"}[verdict]
        count[kind] += 1
        if kind != "true":
            out.append(f"{kind}: {file}:{line}: {rule}: {finding.get('message', '')}")
    print("\n".join(out[:show]))
    return count


def main():
    parser = argparse.ArgumentParser(usage=__doc__.split("\n\n")[1].removeprefix("usage: "))
    parser.add_argument("--tool", type=Path, required=True)
    parser.add_argument("--truth", type=Path, default=TRUTH)
    parser.add_argument("--project", action="append")
    parser.add_argument("--no-checks", action="store_true")
    parser.add_argument("--show", type=int, default=40)
    parser.add_argument("folder", type=Path)
    arguments = parser.parse_args()
    truth = collections.defaultdict(list)
    for line in arguments.truth.read_text().splitlines():
        place = json.loads(line)
        truth[place["project"]].append(place)
    lines, total, rows = Lines(), collections.Counter(), []
    for name in arguments.project or sorted(truth):
        folder = arguments.folder / name
        if not (folder / "compile_commands.json").exists():
            print(f"== {name}\nnot there")
            continue
        count = judge_sites(name, folder, truth[name], arguments.tool, arguments.show, lines)
        if not arguments.no_checks:
            count += judge_findings(name, folder, arguments.tool, arguments.show)
        rows.append((name, count))
        total += count
    print("\nprogram          sites  all places found   sample: found of  agree  missed  unseen(c)   no place   "
          "findings: true false unread")
    for name, count in rows + [("all", total)]:
        print(f"{name:16} {count['sites']:5}  {count['all_found']:5} of {count['all_places']:5}   "
              f"{count['found']:12} {count['places']:4} {count['agree']:6} {count['missed']:7} {count['unseen']:10} "
              f"{count['elsewhere']:10}  {count['true']:13} {count['false']:5} {count['unread']:6}")
    knowable = total["places"] - total["unseen"]
    is_good = total["found"] >= GOAL * knowable and not total["elsewhere"] and not total["false"]
    sys.exit(0 if is_good else 1)


if __name__ == "__main__":
    main()
