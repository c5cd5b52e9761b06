"""Holds what pgtidy says of a project and its ledger against what the migration tool did with them.

`pgtidy ledger status` has to find the checksums that a tool has written; the findings of `pgtidy check` have to foretell what
the tool says when it is run: an error where it refuses, at least a warning where it passes over a file or only warns, and no
error where it goes on.
"""

import csv
import json
import subprocess

DIRTY = "history/dirty-ledger"


class Comparison:
    """Compares one case at a time; keeps nothing."""

    def __init__(self, pgtidy):
        self.pgtidy = pgtidy

    def run(self, *arguments):
        """What a command of pgtidy prints, as an object; a text if it could not do its job."""
        done = subprocess.run([self.pgtidy, *arguments, "--format", "json"], check=False, capture_output=True, text=True,
                              stdin=subprocess.DEVNULL)
        if done.returncode not in (0, 1):
            return f"pgtidy {arguments[0]} ended with {done.returncode}: {done.stderr.strip()}"
        return json.loads(done.stdout)

    def __call__(self, tool, case, record, folder, ledger):
        """Lines that say where pgtidy and the tool differ. `ledger` is the table as it stood before the tool's last run."""
        if tool.variant or case in tool.uncompared:
            return []
        lines = self.compare_checksums(tool, case, record, folder, ledger) if tool.checksums else []
        return lines + self.compare_findings(tool, case, record, folder, ledger)

    def compare_checksums(self, tool, case, record, folder, ledger):
        status = self.run("ledger", "status", "--framework", tool.framework, "--ledger-csv", str(ledger), str(folder))
        if isinstance(status, str):
            return [status]
        migrations = [migration for found in status["sets"] for migration in found["migrations"]]
        matches = [migration["checksum_matches"] for migration in migrations if migration["recorded_checksum"] is not None]
        if case == "unchanged":
            with ledger.open(newline="") as file:
                rows = len(list(csv.DictReader(file)))
            if matches != [True] * rows:
                return [f"{rows} rows of its ledger match its files, pgtidy says {matches}"]
        elif tool.verifies and case in ("edited", "comment-added", "line-ends", "byte-order-mark", "last-newline"):
            differs = record["outcome"] in ("refused", "warned")
            if (False in matches) != differs:
                did = f"{record['outcome']} (exit {record['exit']}: {record['message']})"
                return [f"{did}, pgtidy says checksum_matches {matches}"]
        return []

    def compare_findings(self, tool, case, record, folder, ledger):
        report = self.run("check", "--ledger-csv", str(ledger), str(folder))
        if isinstance(report, str):
            return [report]
        everything = [(finding["rule"], finding["severity"]) for finding in report["diagnostics"]]
        history = [(rule, severity) for rule, severity in everything if rule.startswith("history/")]
        said = ", ".join(f"{rule} ({severity})" for rule, severity in history) or "nothing"
        did = f"{record['outcome']} (exit {record['exit']}: {record.get('next_message', record['message'])})"
        outcome = record["outcome"]
        if case == "new-with-mark" or record.get("next_is_sql_error"):
            # The statements are refused, not the history.
            refused = any(severity == "error" for _, severity in everything)
            return [] if refused == (outcome == "refused") else [f"{did}, pgtidy's errors: {everything}"]
        if outcome == "refused":
            if "next_exit" in record and (DIRTY, "error") not in history:
                return [f"{did}, pgtidy says {said}; expected {DIRTY}"]
            return [] if any(severity == "error" for _, severity in history) else [f"{did}, pgtidy says {said}"]
        if outcome in ("skipped", "warned"):
            return [] if any(severity in ("warning", "error") for _, severity in history) else [f"{did}, pgtidy says {said}"]
        return [f"{did}, pgtidy says {said}"] if any(severity == "error" for _, severity in history) else []
