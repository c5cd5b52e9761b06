"""Checks SARIF files by JSON schema and by the SARIF multitool; the multitool exits 0 on invalid input, so that the
log which it writes is what counts. The first file is also broken on purpose in several ways, each of which has to be
noticed. validate.sh calls this."""

import argparse
import copy
import json
import pathlib
import subprocess
import sys
import tempfile

import jsonschema

RULE_KINDS = "Sarif;Ghas"


def schema_errors(schema, path):
    document = json.loads(path.read_text(encoding="utf-8"))
    validator = jsonschema.Draft202012Validator(
        schema, format_checker=jsonschema.Draft202012Validator.FORMAT_CHECKER)
    return [f"{error.json_path}: {error.message[:200]}" for error in validator.iter_errors(document)]


def message_of(result, driver):
    message = result.get("message", {})
    if "text" in message:
        return message["text"]
    rules = {rule["id"]: rule for rule in driver.get("rules", [])}
    strings = rules.get(result.get("ruleId"), {}).get("messageStrings", {})
    text = strings.get(message.get("id"), {}).get("text", "")
    for number, argument in enumerate(message.get("arguments", [])):
        text = text.replace("{%d}" % number, argument)
    return text


def multitool_errors(multitool, path):
    with tempfile.TemporaryDirectory() as folder:
        log = pathlib.Path(folder, "log.sarif")
        done = subprocess.run(
            [multitool, "validate", str(path), "--rule-kind", RULE_KINDS, "--level", "Error;Warning;Note",
             "--kind", "Fail", "--output", str(log), "--log", "ForceOverwrite", "--quiet"],
            stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False)
        if not log.exists():
            sys.exit(f"{path}: the multitool wrote no log (exit {done.returncode}): {done.stdout}{done.stderr}")
        runs = json.loads(log.read_text(encoding="utf-8-sig"))["runs"]
    errors, seen = [], 0
    for run in runs:
        for invocation in run.get("invocations", []):
            for kind in ("toolExecutionNotifications", "toolConfigurationNotifications"):
                errors += [f"{n.get('descriptor', {}).get('id')}: {n['message'].get('text')}"
                           for n in invocation.get(kind, []) if n.get("level") == "error"]
        for result in run.get("results", []):
            seen += 1
            # SARIF: a result without kind is a fail, and one without level a warning.
            if result.get("kind", "fail") == "fail" and result.get("level", "warning") == "error":
                errors.append(f"{result.get('ruleId')}: {message_of(result, run['tool']['driver'])[:300]}")
    # On an unknown word in an enumeration the multitool falls silent; every file that it can read earns some note.
    if seen == 0:
        errors.append("the multitool said nothing of the file, so that it could not read it")
    return errors


def broken_copies(document):
    """Yields a name, a broken copy, and the validators that have to refuse it."""
    both = copy.deepcopy(document)
    both["runs"][0]["results"][0]["locations"][0]["physicalLocation"]["region"]["startLine"] = 0
    yield "a line 0", both, {"schema", "multitool"}

    unreadable = copy.deepcopy(document)
    unreadable["runs"][0]["results"][0]["level"] = "fatal"
    yield "a level that does not exist", unreadable, {"schema", "multitool"}

    backwards = copy.deepcopy(document)
    region = backwards["runs"][0]["results"][0]["locations"][0]["physicalLocation"]["region"]
    region["startLine"], region["endLine"] = 9, 2
    yield "a region that ends before it begins", backwards, {"multitool"}

    nowhere = copy.deepcopy(document)
    nowhere["runs"][0]["results"][0]["locations"] = []
    yield "a result without a place, which GitHub refuses", nowhere, {"multitool"}


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--multitool", required=True)
    parser.add_argument("--schema", required=True, type=pathlib.Path)
    parser.add_argument("files", nargs="+", type=pathlib.Path)
    arguments = parser.parse_args()
    schema = json.loads(arguments.schema.read_text(encoding="utf-8-sig"))
    jsonschema.Draft202012Validator.check_schema(schema)

    def errors_of(path):
        return {"schema": schema_errors(schema, path), "multitool": multitool_errors(arguments.multitool, path)}

    failed = False
    for path in arguments.files:
        try:
            document = json.loads(path.read_text(encoding="utf-8"))
        except ValueError as error:
            failed = True
            print(f"FAIL {path.name}: not JSON in UTF-8: {error}")
            continue
        results = sum(len(run.get("results", [])) for run in document.get("runs", []))
        errors = errors_of(path)
        valid = results > 0 and not any(errors.values())
        failed |= not valid
        print(f"{'ok  ' if valid else 'FAIL'} {path.name}: {results} results, "
              f"{len(errors['schema'])} schema errors, {len(errors['multitool'])} multitool errors")
        for validator, messages in errors.items():
            for message in messages:
                print(f"     {validator}: {message}")

    sound = json.loads(arguments.files[0].read_text(encoding="utf-8"))
    with tempfile.TemporaryDirectory() as folder:
        for name, document, refusers in broken_copies(sound):
            path = pathlib.Path(folder, "broken.sarif")
            path.write_text(json.dumps(document), encoding="utf-8")
            errors = errors_of(path)
            missed = sorted(validator for validator in refusers if not errors[validator])
            failed |= bool(missed)
            print(f"{'FAIL' if missed else 'ok  '} negative control, {name}: "
                  + (f"not noticed by {', '.join(missed)}" if missed else "refused"))
            for validator in sorted(refusers - set(missed)):
                print(f"     {validator}: {errors[validator][0]}")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
