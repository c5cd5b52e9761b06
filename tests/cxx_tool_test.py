#!/usr/bin/env python3
"""Runs pgtidy-cxx as a user does, on small programs with a header in the place of libpq's: cxx_tool_test.py PGTIDY_CXX

What it finds in queries is held by cxx_fixture_test.py; this is about builds, caches, errors and outputs.
"""

import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
import unittest
from pathlib import Path

PGTIDY_CXX = str(Path(sys.argv.pop(1)).resolve())
ROOT = Path(__file__).resolve().parent.parent

LIBPQ = """#pragma once
typedef struct pg_conn PGconn;
typedef struct pg_result PGresult;
extern "C" {
PGresult* PQexec(PGconn* connection, const char* query);
void PQclear(PGresult* result);
}
"""
SCHEMA = "CREATE TABLE users (id bigint PRIMARY KEY, name text NOT NULL);\n"
GOOD = '#include "libpq-fe.h"\nvoid good(PGconn* c) { PQclear(PQexec(c, "DELETE FROM users WHERE id = 1")); }\n'
BAD = '#include "libpq-fe.h"\nvoid bad(PGconn* c) { PQclear(PQexec(c, "DELETE FROM users WHERE nmae = \'x\'")); }\n'


class ToolTest(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.root = Path(folder.name).resolve()
        self.write("pgtidy.toml", 'migrations = ["db"]\n')
        self.write("db/1_users.sql", SCHEMA)
        self.write("include/libpq-fe.h", LIBPQ)

    def write(self, path, text):
        full = self.root / path
        full.parent.mkdir(parents=True, exist_ok=True)
        full.write_bytes(text if isinstance(text, bytes) else text.encode())
        return full

    def build(self, sources, flags="-I../include", folder="build"):
        """Writes sources and their compile_commands.json; `flags` is one text, or one for each file."""
        commands = []
        for path, text in sources.items():
            if text is not None:
                self.write(path, text)
            options = flags[path] if isinstance(flags, dict) else flags
            commands.append({"directory": str(self.root / folder), "file": str(self.root / path),
                             "command": f"c++ {options} -c {self.root / path} -o {Path(path).name}.o"})
        self.write(f"{folder}/compile_commands.json", json.dumps(commands))

    def run_tool(self, *arguments, cwd=None, env=None):
        process = subprocess.run([PGTIDY_CXX, *map(str, arguments)], cwd=cwd or self.root, timeout=300,
                                 env={**os.environ, "NO_COLOR": "1", **(env or {})}, stdin=subprocess.DEVNULL,
                                 capture_output=True)
        process.out = process.stdout.decode()
        process.err = process.stderr.decode()
        return process

    def extract(self, *arguments, status=0):
        """Returns the lines of --extract, by kind."""
        run = self.run_tool("--extract", *arguments)
        self.assertEqual(run.returncode, status, run.err)
        lines = [json.loads(line) for line in run.out.splitlines()]
        return [line for line in lines if line["kind"] == "site"], [line for line in lines if line["kind"] == "unit"]

    def texts(self, *arguments):
        return sorted(text["text"] for site in self.extract(*arguments)[0] for text in site["texts"])

    def read_now(self, *arguments):
        """Returns how many units were read and how many known, as --verbose says."""
        run = self.run_tool("--extract", "--verbose", *arguments)
        self.assertEqual(run.returncode, 0, run.err)
        words = next(line for line in run.err.splitlines() if "read now" in line).replace(";", "").split()
        return int(words[words.index("read") - 1]), int(words[words.index("known") - 1])

    # --- findings and exit statuses

    def test_version_and_help(self):
        self.assertRegex(self.run_tool("--version").out, r"^pgtidy-cxx \d+\.\d+\.\d+\n$")
        self.assertIn("--extract-one", self.run_tool("--help").out)

    def test_exit_statuses(self):
        self.build({"src/good.cpp": GOOD, "src/bad.cpp": BAD})
        self.assertEqual(self.run_tool("src/good.cpp").returncode, 0)
        run = self.run_tool("src/bad.cpp")
        self.assertEqual(run.returncode, 1, run.err)
        self.assertRegex(run.out, r"(?m)^src/bad\.cpp:2:66: error: column \"nmae\" does not exist")
        self.assertEqual(self.run_tool().returncode, 1)
        self.assertEqual(self.run_tool("--no-such-option").returncode, 2)
        for wrong in (["missing.cpp"], ["-p", "nowhere"], ["none/*.cpp"], ["db"], ["--extract-one", "src/bad.cpp"],
                      ["--resource-dir", "db"]):
            run = self.run_tool(*wrong)
            self.assertEqual(run.returncode, 2, wrong)
            self.assertEqual(len(run.err.splitlines()), 1, run.err)
            self.assertEqual(run.out, "", wrong)

    def test_formats_and_output(self):
        self.build({"src/bad.cpp": BAD})
        for name in ("text", "json", "sarif", "github", "gitlab", "junit", "checkstyle"):
            run = self.run_tool("--format", name)
            self.assertEqual(run.returncode, 1, name)
            self.assertIn("src/bad.cpp", run.out, name)
            self.run_tool("--format", name, "--output", "report")
            self.assertEqual((self.root / "report").read_text(), run.out, name)

    def test_broken_database(self):
        for text in ("[{", "{}", "[1]", '[{"file": "a.cpp"}]', '[{"file": "a.cpp", "arguments": [1]}]',
                     '[{"command": "c++ a.cpp"}]', "[]"):
            self.write("build/compile_commands.json", text)
            run = self.run_tool()
            self.assertEqual(run.returncode, 2, text)
            self.assertIn("compile_commands.json", run.err, text)
        shutil.rmtree(self.root / "build")
        self.assertIn("-p", self.run_tool().err)

    # --- which files, with which commands

    def test_database_is_found(self):
        self.build({"src/bad.cpp": BAD})
        self.assertEqual(self.run_tool(cwd=self.root / "src").returncode, 1)
        self.assertEqual(self.run_tool("-p", "build/compile_commands.json").returncode, 1)
        self.assertEqual(self.run_tool("-p", self.root / "build", cwd=self.root / "db").returncode, 1)

    def test_forms_of_commands(self):
        self.write("src/a b.cpp", GOOD)
        self.write("build/compile_commands.json", json.dumps([
            {"directory": "../build", "file": "../src/a b.cpp",
             "arguments": ["ccache", "g++", "-I", "../include", "-c", "../src/a b.cpp"]}]))
        self.assertEqual(len(self.texts()), 1)
        self.write("build/compile_commands.json", json.dumps([
            {"directory": str(self.root / "build"), "file": "../src/a b.cpp",
             "command": "g++ '-DX=\"a b\"' -I../include -c \"../src/a b.cpp\" -o a\\ b.o"}]))
        self.assertEqual(len(self.texts()), 1)

    def test_response_files(self):
        self.build({"src/a.cpp": GOOD}, "@flags")
        self.write("build/flags", "-std=c++20 @more")
        self.write("build/more", '"-I../include"\n')
        self.assertEqual(len(self.texts()), 1)
        self.write("build/more", "@more")
        run = self.run_tool()
        self.assertEqual(run.returncode, 3)
        self.assertIn("response file", run.err)

    def test_several_commands_for_a_file(self):
        source = '#include "libpq-fe.h"\nvoid f(PGconn* c) { PQclear(PQexec(c, QUERY)); }\n'
        self.write("src/a.cpp", source)
        command = "c++ -I../include -DQUERY='\"SELECT {}\"' -c ../src/a.cpp -o {}.o"
        self.write("build/compile_commands.json", json.dumps([
            {"directory": str(self.root / "build"), "file": "../src/a.cpp", "command": command.format(i, name)}
            for i, name in ((1, "x"), (2, "y"), (2, "z"))]))
        sites, units = self.extract()
        self.assertEqual([site["texts"][0]["text"] for site in sites], ["SELECT 1", "SELECT 2"])
        self.assertEqual(len(units), 2)

    def test_file_without_a_command(self):
        self.build({"src/a.cpp": GOOD})
        self.write("src/new.cpp", BAD)
        self.write("src/query.h", GOOD)
        self.assertEqual(self.run_tool("src/new.cpp").returncode, 1)
        self.assertEqual(len(self.texts("src/query.h")), 1)

    def test_command_behind_dashes(self):
        self.write("a.cpp", BAD)
        self.assertEqual(self.run_tool("a.cpp", "--", "-Iinclude").returncode, 1)
        self.assertEqual(self.run_tool("a.cpp", "--", "g++", "-c", "a.cpp", "-Iinclude", "-o", "x").returncode, 1)
        self.assertFalse((self.root / "x").exists())
        self.assertEqual(self.run_tool("--", "-Iinclude").returncode, 2)

    def test_folders_globs_and_exclude(self):
        self.build({"src/one/a.cpp": GOOD, "src/two/b.cpp": GOOD, "src/two/c.cpp": GOOD})
        self.assertEqual(len(self.texts("src/two")), 2)
        self.assertEqual(len(self.texts("src/*/a.cpp")), 1)
        self.assertEqual(len(self.texts("**/?.cpp")), 3)
        self.assertEqual(len(self.texts("--exclude", "src/two/*")), 1)
        self.write("pgtidy.toml", 'migrations = ["db"]\n[cxx]\nfiles = ["src/one/*"]\n')
        self.assertEqual(len(self.texts()), 1)

    # --- what cannot be read

    def test_missing_header(self):
        self.build({"src/a.cpp": '#include <nowhere.hpp>\ntemplate <class T> void t(T c) { PQexec(c, "SELECT 1"); }\n'
                                 + GOOD + "void u(PGconn* c) { t(c); }\n"})
        run = self.run_tool("--extract")
        self.assertEqual(run.returncode, 0)
        self.assertRegex(run.err, r"src/a\.cpp: \d+ compile errors?, first: .*nowhere\.hpp.*; results may be incomplete")
        self.assertEqual(len(run.err.splitlines()), 1)
        self.assertIn("DELETE FROM users", run.out)
        self.assertEqual(self.run_tool("--strict").returncode, 3)
        self.assertEqual(self.run_tool("--quiet").err, "")

    def test_missing_source(self):
        self.build({"src/a.cpp": GOOD, "src/gone.cpp": None})
        run = self.run_tool()
        self.assertEqual(run.returncode, 0)
        self.assertRegex(run.err, r"src/gone\.cpp: not analysed: .*no such file")
        self.build({"src/gone.cpp": None})
        self.assertEqual(self.run_tool().returncode, 3)

    def test_a_crash_loses_one_unit(self):
        # The one way to make Clang crash that Clang itself offers.
        def crash(how):
            return f"{GOOD}#pragma clang __debug {how}\n"

        self.build({"src/a.cpp": GOOD, "src/b.cpp": crash("crash"), "src/c.cpp": crash("llvm_fatal_error"),
                    "src/d.cpp": crash("parser_crash"), "src/e.cpp": BAD})
        run = self.run_tool()
        self.assertEqual(run.returncode, 1, run.err)
        self.assertIn("nmae", run.out)
        for name in "bcd":
            self.assertEqual(run.err.count(f"src/{name}.cpp: not analysed"), 1, run.err)
        self.assertEqual(self.run_tool("--strict").returncode, 3)
        self.assertEqual(self.run_tool("src/b.cpp").returncode, 3)
        self.assertEqual([path for path in self.root.rglob("*") if path.name.startswith("core")], [])

    def test_a_unit_without_an_end_is_given_up(self):
        endless = f"{GOOD}constexpr int f() {{ for (;;) {{}} return 1; }}\nconstexpr int kOne = f();\n"
        self.build({"src/a.cpp": BAD, "src/b.cpp": endless}, "-I../include -fconstexpr-steps=4294967295")
        run = self.run_tool("--unit-limit", 1)
        self.assertEqual(run.returncode, 1, run.err)
        self.assertIn("nmae", run.out)
        self.assertIn("src/b.cpp: not analysed: it took more than 1 s of processor time; --unit-limit gives it more", run.err)

    def test_nothing_is_written(self):
        flags = ["--write-dependencies -MFvictim", "--user-dependencies -MF victim", "-MD -MJvictim", "-MJ victim",
                 "-Xclang -dependency-file -Xclang victim -Xclang -MT -Xclang x", "-Xclang -dependency-dot -Xclang victim",
                 "-Xclang -serialize-diagnostic-file -Xclang victim", "-Xclang -header-include-file -Xclang victim",
                 "-Wp,-dependency-file,victim", "-Xpreprocessor -dependency-file -Xpreprocessor victim", "-o victim",
                 "--config=evil.cfg", "-Xclang -stats-file=victim", "--serialize-diagnostics victim",
                 "-gen-cdb-fragment-path victims"]
        self.write("build/evil.cfg", "-MD -MF victim\n")
        for flag in flags:
            self.write("build/victim", "precious")
            self.build({"src/bad.cpp": BAD}, f"-I../include {flag}")
            run = self.run_tool("--no-cache")
            self.assertEqual((self.root / "build/victim").read_text(), "precious", flag)
            self.assertFalse((self.root / "build/victims").exists(), flag)
            self.assertEqual(run.returncode, 1, flag + run.err)

    def test_a_pipe_is_no_header(self):
        self.build({"src/bad.cpp": '#include "pipe.h"\n' + BAD})
        os.mkfifo(self.root / "src/pipe.h")
        run = self.run_tool()
        self.assertEqual(run.returncode, 1, run.err)
        self.assertIn("src/bad.cpp: 1 compile error", run.err)
        # What could not be read is not kept.
        (self.root / "src/pipe.h").unlink()
        self.write("src/pipe.h", "")
        self.assertNotIn("compile error", self.run_tool().err)

    def test_one_command_that_makes_no_sense(self):
        self.build({"src/a.cpp": BAD, "src/b.cpp": GOOD, "src/c.cpp": GOOD, "src/d.cpp": GOOD},
                   {"src/a.cpp": "-I../include", "src/b.cpp": "@missing.rsp", "src/c.cpp": "-target nonsense",
                    "src/d.cpp": "-I../include"})
        commands = json.loads((self.root / "build/compile_commands.json").read_text())
        commands[3]["directory"] = str(self.root / "gone")
        self.write("build/compile_commands.json", json.dumps(commands))
        run = self.run_tool()
        self.assertEqual(run.returncode, 1, run.err)
        self.assertIn("nmae", run.out)
        self.assertIn("src/b.cpp: not analysed: cannot read", run.err)
        self.assertIn("src/c.cpp: not analysed: ", run.err)
        self.assertIn("src/d.cpp: not analysed: its folder", run.err)
        lines = [json.loads(line) for line in self.run_tool("--extract").out.splitlines()]
        self.assertEqual(sorted(Path(line["main_file"]).name for line in lines if "failure" in line),
                         ["b.cpp", "c.cpp", "d.cpp"])
        self.assertEqual(self.run_tool("src/c.cpp").returncode, 3)

    def test_response_files_without_an_end(self):
        for i in range(12):
            self.write(f"build/{i}.rsp", f"@{i + 1}.rsp " * 8 + "-DX" * 100)
        self.write("build/12.rsp", "-DX " * 10000)
        self.build({"src/a.cpp": BAD}, "@0.rsp")
        self.assertIn("more than 16 MB", self.run_tool().err)

    def test_files_outside_the_project_are_not_fixed(self):
        with tempfile.TemporaryDirectory() as elsewhere:
            header = Path(elsewhere, "lib.h")
            header.write_text('#define LIBQ "DELETE FROM users WHERE nmae = 1"\n')
            self.build({"src/a.cpp": '#include "libpq-fe.h"\n#include <lib.h>\nvoid f(PGconn* c) { PQclear(PQexec(c, LIBQ)); }\n'},
                       f"-I../include -isystem {elsewhere}")
            self.run_tool("--fix", "--unsafe")
            self.assertIn("nmae", header.read_text())

    def test_flags_of_other_compilers(self):
        hostile = ["-Werror", "-Werror=all", "-Wall -Wextra -Wno-such-warning", "-march=native", "-march=znver9",
                   "-mtune=nothing", "-mcpu=none", "-fplugin=missing.so -fplugin-arg-missing-x=1", "-specs=missing.specs",
                   "-fno-such-flag", "-fanalyzer -fcondition-coverage", "-Xclang -include-pch -Xclang missing.pch",
                   "-Xclang -load -Xclang missing.so -Xclang -add-plugin -Xclang missing", "-include missing/pch.hxx",
                   "-fmodules-ts -fmodule-mapper=missing -fdeps-format=p1689r5", "-MMD -MF missing/x.d -MT x",
                   "-Wp,-MMD,missing/y.d", "-flto=auto -ffat-lto-objects", "-fprofile-use=missing", "-pedantic-errors",
                   "-save-temps=obj", "--param max-inline-insns-single=5", "-Winvalid-pch", "-fsyntax-only", "-pipe",
                   "-resource-dir missing", "-ftime-trace", "-gsplit-dwarf -gz", "-fmax-errors=1", "-Wfatal-errors"]
        names = {f"src/{i}.cpp": GOOD for i in range(len(hostile))}
        self.build(names, {f"src/{i}.cpp": f"-I../include {flags}" for i, flags in enumerate(hostile)})
        before = sorted(self.root.rglob("*"))
        run = self.run_tool("--extract", "--no-cache")
        self.assertEqual(run.returncode, 0)
        self.assertEqual(run.err, "")
        self.assertEqual(run.out.count("DELETE FROM users"), len(hostile))
        self.assertEqual(sorted(self.root.rglob("*")), before)

    def test_more_errors_than_a_limit(self):
        self.build({"src/a.cpp": "\n".join(f"unknown{i} x{i};" for i in range(60)) + "\n" + GOOD})
        run = self.run_tool("--extract")
        self.assertIn("60 compile errors", run.err)
        self.assertIn("DELETE FROM users", run.out)

    # --- the cache

    def test_cache_gives_the_same(self):
        self.build({"src/a.cpp": GOOD, "src/b.cpp": BAD})
        first = self.run_tool("--format", "json")
        self.assertTrue((self.root / "build/.pgtidy-cache").is_dir())
        self.assertEqual(self.read_now(), (0, 2))
        self.assertEqual(self.run_tool("--format", "json").stdout, first.stdout)
        self.assertEqual(self.run_tool("--format", "json", "--no-cache").stdout, first.stdout)
        self.assertEqual(self.read_now("--cache", "elsewhere"), (2, 0))
        self.assertEqual(self.read_now("--cache", "elsewhere"), (0, 2))

    def test_cache_sees_every_change(self):
        self.build({"src/a.cpp": '#include "query.h"\n' + GOOD.replace('"DELETE FROM users WHERE id = 1"', "QUERY"),
                    "src/b.cpp": GOOD})
        header = self.write("include/query.h", '#define QUERY "SELECT 1"\n')
        self.assertIn("SELECT 1", self.texts())
        self.assertEqual(self.read_now(), (0, 2))
        with self.subTest("a header of the same size, with the same time"):
            status = header.stat()
            header.write_text('#define QUERY "SELECT 2"\n')
            os.utime(header, ns=(status.st_atime_ns, status.st_mtime_ns))
            self.assertIn("SELECT 2", self.texts())
            self.assertEqual(self.read_now(), (0, 2))
        with self.subTest("a header that was written anew, with the same content"):
            header.write_text('#define QUERY "SELECT 2"\n')
            self.assertEqual(self.read_now(), (0, 2))
        with self.subTest("a header that comes to stand before another"):
            self.write("src/query.h", '#define QUERY "SELECT 3"\n')
            self.assertIn("SELECT 3", self.texts())
            (self.root / "src/query.h").unlink()
            self.assertIn("SELECT 2", self.texts())
        with self.subTest("a folder of headers that comes to be"):
            flags = "-I../early -I../include"
            self.build({"src/a.cpp": None, "src/b.cpp": None}, flags)
            self.assertIn("SELECT 2", self.texts())
            self.write("early/query.h", '#define QUERY "SELECT 4"\n')
            self.assertIn("SELECT 4", self.texts())
            self.assertEqual(self.read_now(), (0, 2))
        with self.subTest("a flag"):
            self.build({"src/a.cpp": None, "src/b.cpp": None}, flags + " -DX")
            self.assertEqual(self.read_now(), (2, 0))
        with self.subTest("a header that is no more"):
            (self.root / "early/query.h").unlink()
            self.assertIn("SELECT 2", self.texts())
        with self.subTest("__has_include"):
            self.write("src/b.cpp", GOOD.replace("id = 1", "id = 2") + '#if __has_include("extra.h")\n' +
                       'void more(PGconn* c) { PQclear(PQexec(c, "SELECT 5")); }\n#endif\n')
            self.assertNotIn("SELECT 5", self.texts())
            self.write("src/extra.h", "")
            self.assertIn("SELECT 5", self.texts())
            (self.root / "src/extra.h").unlink()
            self.assertNotIn("SELECT 5", self.texts())
        with self.subTest("a function of the user's own in the configuration"):
            self.assertEqual(self.read_now(), (0, 2))
            self.write("pgtidy.toml", 'migrations = ["db"]\n[[cxx.api]]\nfunction = "db::query"\nsql = 0\n')
            self.assertEqual(self.read_now(), (2, 0))

    def test_old_files_are_not_read_again(self):
        """Times older than the run are trusted: a content that changes under them is the proof."""
        self.build({"src/a.cpp": GOOD})
        time.sleep(2.1)
        self.assertEqual(self.read_now(), (1, 0))
        self.assertEqual(self.read_now(), (0, 1))
        if shutil.which("strace"):
            trace = subprocess.run(["strace", "-f", "-e", "trace=openat", PGTIDY_CXX, "--extract"], cwd=self.root,
                                   capture_output=True, text=True)
            self.assertNotIn("src/a.cpp", trace.stderr)

    def test_a_link_to_nothing_comes_to_life(self):
        query = '#pragma once\n#define QUERY "DELETE FROM %s"\n'
        self.write("fallback/q.h", query % "users")
        (self.root / "gen").symlink_to("outs/1")
        self.write("outs/keep", "")
        self.build({"src/a.cpp": '#include "libpq-fe.h"\n#include "q.h"\nvoid f(PGconn* c) { PQclear(PQexec(c, QUERY)); }\n'},
                   "-I../include -I../gen -I../fallback")
        # What is younger than two seconds is looked at again in any case.
        time.sleep(2.1)
        # Only what is older than the last two seconds is believed without a look.
        time.sleep(2.1)
        self.assertEqual(self.texts(), ["DELETE FROM users"])
        self.assertEqual(self.read_now(), (0, 1))
        self.write("outs/1/q.h", query % "others")
        self.assertEqual(self.texts(), ["DELETE FROM others"])

    def test_broken_cache(self):
        self.build({"src/a.cpp": GOOD})
        expected = self.texts()
        for name in ("extractions.bin", "sources.bin"):
            path = self.root / "build/.pgtidy-cache" / name
            good = path.read_bytes()
            for broken in (b"", good[:-1], good[: len(good) // 2], good[:40] + b"\xff" * 8 + good[48:], b"x" * 100):
                path.write_bytes(broken)
                self.assertEqual(self.texts(), expected)
        self.assertEqual(self.read_now(), (0, 1))
        shutil.rmtree(self.root / "build/.pgtidy-cache")
        self.write("build/.pgtidy-cache", "a file where the folder should be")
        self.assertEqual(self.texts(), expected)
        self.assertEqual(self.run_tool().err, "")

    # --- the prefilter

    def test_prefilter(self):
        self.write("include/query.h", "#pragma once\n" + GOOD.replace("void", "inline void"))
        self.write("include/macro.h", '#pragma once\n#include "libpq-fe.h"\n#define RUN(c, text) PQclear(PQexec(c, text))\n')
        self.build({
            "src/names.cpp": GOOD,
            "src/comment.cpp": '// PQexec(c, "SELECT 1")\n#include <cstddef>\nconst char* s = "PQexec";\n',
            "src/header1.cpp": '#include "query.h"\nint one;\n',
            "src/header2.cpp": '#include "query.h"\nint two;\n',
            "src/macro.cpp": '#include "macro.h"\nvoid m(PGconn* c) { RUN(c, "SELECT 2"); }\n',
            "src/nothing.cpp": "int nothing;\n",
        })
        units = self.extract("--no-cache")[1]
        self.assertEqual([Path(unit["main_file"]).name for unit in units], ["names.cpp", "header1.cpp", "macro.cpp"])
        everything = self.run_tool("--extract", "--no-prefilter", "--no-cache")
        self.assertEqual(len([line for line in everything.out.splitlines() if '"kind":"unit"' in line]), 6)
        self.assertEqual(sorted(set(self.texts("--no-prefilter"))), sorted(set(self.texts())))

    def test_prefilter_sees_names_of_commands(self):
        run = '#include "libpq-fe.h"\nvoid f(PGconn* c) { RUN(c, "DELETE FROM users"); }\n'
        self.build({"src/a.cpp": run}, "-I../include -DRUN=PQexec")
        self.assertEqual(self.texts(), ["DELETE FROM users"])
        self.write("forced/names.h", "#define RUN PQexec\n")
        for flags in ("-include names.h", "-imacros names.h", "-Xclang -include -Xclang ../forced/names.h"):
            self.build({"src/a.cpp": run}, f"-I../include -I../forced {flags}")
            self.assertEqual(self.texts(), ["DELETE FROM users"], flags)
        self.build({"src/a.cpp": '#include HEADER\n' + run}, "-I../include '-DHEADER=<../forced/names.h>' -I../forced")
        self.assertEqual(self.texts(), ["DELETE FROM users"])

    def test_prefilter_knows_conditions(self):
        self.write("src/q.h", '#pragma once\n#include "libpq-fe.h"\n'
                              'inline void q(PGconn* c) { PQclear(PQexec(c, "DELETE FROM users WHERE id = 2")); }\n')
        self.build({"src/a.cpp": "#ifdef AUDIT\n#include \"q.h\"\n#endif\n" + GOOD, "src/b.cpp": '#include "q.h"\n'})
        self.assertEqual(self.texts(), ["DELETE FROM users WHERE id = 1", "DELETE FROM users WHERE id = 2"])

    def test_prefilter_reads_odd_sources(self):
        call = 'void f(PGconn* c) { PQclear(PQexec(c, "DELETE FROM users")); }'
        for head in ("// old\r", "int n = 0xA'BC'DE; ", '#define PR "x"\nconst char* p = PR"(";\n'):
            self.build({"src/a.cpp": '#include "libpq-fe.h"\n' + head + call + "\n"})
            self.assertEqual(self.texts(), ["DELETE FROM users"], head)

    def test_prefilter_follows_annotations(self):
        self.write("include/own.h", '#pragma once\n#include "libpq-fe.h"\n'
                   '[[clang::annotate("pgtidy::query")]] void run(PGconn* c, const char* text);\n')
        self.build({"src/a.cpp": '#include "own.h"\nvoid f(PGconn* c) { run(c, "SELECT 1"); }\n',
                    "src/b.cpp": "int nothing;\n"})
        self.assertEqual(self.read_now("--no-cache"), (1, 0))

    # --- outputs

    def test_same_bytes_for_any_number_of_jobs(self):
        self.build({f"src/{i}.cpp": BAD.replace("bad", f"bad{i}") for i in range(12)})
        one = self.run_tool("--format", "json", "--jobs", "1", "--no-cache")
        many = self.run_tool("--format", "json", "--jobs", "7", "--no-cache")
        self.assertEqual(one.returncode, 1)
        self.assertEqual(one.stdout, many.stdout)
        self.assertEqual(self.run_tool("--extract", "-j1", "--no-cache").stdout,
                         self.run_tool("--extract", "-j7", "--no-cache").stdout)

    def test_sites_of_a_file(self):
        self.build({"src/a.cpp": GOOD, "src/b.cpp": BAD})
        self.assertEqual(self.run_tool("--extract", "--output", "sites.jsonl").out, "")
        direct = self.run_tool("--format", "json")
        self.assertEqual(self.run_tool("--format", "json", "--sites", "sites.jsonl").stdout, direct.stdout)
        self.write("broken.jsonl", "{\n")
        self.assertEqual(self.run_tool("--sites", "broken.jsonl").returncode, 2)
        self.assertEqual(self.run_tool("--sites", "missing.jsonl").returncode, 3)

    def test_extract_one_and_depfile(self):
        self.build({"src/a b.cpp": '#include "query.h"\n' + BAD})
        self.write("include/query.h", "")
        run = self.run_tool("--extract-one", "src/a b.cpp", "--output", "out put.jsonl", "--depfile", "a.d", "--",
                            "c++", "-Iinclude")
        self.assertEqual((run.returncode, run.out, run.err), (0, "", ""))
        self.assertIn("nmae", (self.root / "out put.jsonl").read_text())
        depfile = (self.root / "a.d").read_text()
        self.assertTrue(depfile.startswith("out\\ put.jsonl:"), depfile)
        for path in ("include/query.h", "include/libpq-fe.h", "src/a\\ b.cpp"):
            self.assertIn(str(self.root / path), depfile)
        self.write("crash.cpp", "#pragma clang __debug crash\n")
        run = self.run_tool("--extract-one", "crash.cpp", "--output", "crash.jsonl", "--", "c++")
        self.assertEqual(run.returncode, 3)
        self.assertFalse((self.root / "crash.jsonl").exists())

    def test_fixes(self):
        self.build({"src/bad.cpp": BAD})
        run = self.run_tool("--export-fixes", "fixes.yaml", "--unsafe")
        self.assertEqual(run.returncode, 1)
        fixes = (self.root / "fixes.yaml").read_text()
        self.assertRegex(fixes, r"DiagnosticName: +pgtidy-schema-")
        self.assertIn(f"FilePath:        '{self.root}/src/bad.cpp'", fixes)
        self.assertIn("ReplacementText: name", fixes)
        diff = self.run_tool("--diff", "--unsafe").out
        self.assertIn("+void bad(PGconn* c) { PQclear(PQexec(c, \"DELETE FROM users WHERE name = 'x'\")); }", diff)
        self.assertEqual((self.root / "src/bad.cpp").read_text(), BAD)
        self.run_tool("--fix")
        self.assertEqual((self.root / "src/bad.cpp").read_text(), BAD)
        self.run_tool("--fix", "--unsafe")
        self.assertEqual((self.root / "src/bad.cpp").read_text(), BAD.replace("nmae", "name"))
        self.assertEqual(self.run_tool().returncode, 0)

    def test_example_for_cmake(self):
        if not (shutil.which("cmake") and shutil.which("ninja") and shutil.which("pg_config")):
            self.skipTest("no cmake, ninja or libpq")
        example = self.root / "example"
        shutil.copytree(ROOT / "examples/cmake", example)

        def ninja():
            run = subprocess.run(["ninja", "-C", "build", "app-pgtidy"], cwd=example, capture_output=True, text=True)
            return run.returncode, run.stdout

        configured = subprocess.run(["cmake", "-G", "Ninja", f"-DPGTIDY_CXX={PGTIDY_CXX}", "-B", "build"], cwd=example,
                                    capture_output=True, text=True)
        self.assertEqual(configured.returncode, 0, configured.stdout + configured.stderr)
        status, out = ninja()
        self.assertEqual(status, 0, out)
        self.assertIn("no work to do", ninja()[1])
        header = example / "source/users.h"
        header.write_text(header.read_text() + "// changed\n")
        status, out = ninja()
        self.assertEqual(status, 0, out)
        self.assertIn("Finding queries in source/users.cpp", out)
        source = example / "source/users.cpp"
        source.write_text(source.read_text().replace("SELECT id, name", "SELECT id, nmae"))
        status, out = ninja()
        self.assertNotEqual(status, 0)
        self.assertIn("source/users.cpp:6:", out)
        self.assertNotIn("Finding queries in source/main.cpp", out)


if __name__ == "__main__":
    unittest.main()
