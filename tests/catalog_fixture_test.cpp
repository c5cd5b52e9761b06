// Applies every script under fixtures/catalog/ statement by statement and compares each verdict with the one that the
// script holds; the verdicts are PostgreSQL's own (see tests/oracle/catalog.py).
//   catalog_fixture_test [--update] [FILTER]      FILTER is a part of the path
//
// A script is plain SQL. `-- @pg 15,18` in its first line names the versions that it holds for. A statement that the
// server refuses is followed by `--! SQLSTATE message [@line:column]` on the next line.

#include <fmt/format.h>

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <string>
#include <string_view>
#include <vector>

#include "analyzer/ddl/database.h"
#include "analyzer/syntax/statement.h"
#include "analyzer/text/line_index.h"
#include "tests/support/script.h"

namespace pgtidy::tests {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view kExpectation = "--! ";

std::string Render(const ddl::StatementOutcome& outcome, const text::LineIndex& lines) {
  if (!outcome.error) return outcome.undetermined ? "undetermined" : "";
  std::string message = outcome.error->message;
  std::replace(message.begin(), message.end(), '\n', ' ');
  std::string text = outcome.error->sqlstate + " " + message;
  if (outcome.error->offset) {
    const text::LineColumn place = lines.Find(*outcome.error->offset, text::ColumnUnit::kCharacter);
    text += fmt::format(" @{}:{}", place.line, place.column);
  }
  return text;
}

// Without its place: scripts may leave it out.
std::string WithoutPlace(const std::string& text) {
  const size_t at = text.rfind(" @");
  return at == std::string::npos ? text : text.substr(0, at);
}

struct Tally {
  int statements = 0;
  int different = 0;
};

void RunScript(const fs::path& path, int version, bool update, Tally& tally) {
  const std::string text = ReadText(path);
  const text::LineIndex lines(text);
  ddl::Database database(version);
  syntax::StatementReader reader(text, {{0, static_cast<uint32_t>(text.size())}}, {});
  std::string updated;
  size_t copied = 0;
  while (const syntax::Statement* statement = reader.Next()) {
    const ddl::StatementOutcome outcome = database.Apply(*statement, text, 0);
    const ScriptExpectation expectation = ExpectationAfter(text, statement->end, {kExpectation});
    std::string expected = expectation.text.substr(expectation.text.empty() ? 0 : kExpectation.size());
    if (expected.ends_with('\n')) expected.pop_back();
    const std::string actual = Render(outcome, lines);
    ++tally.statements;
    const bool names_place = expected.rfind(" @") != std::string::npos;
    const bool same = names_place ? actual == expected : WithoutPlace(actual) == expected;
    if (!same) {
      ++tally.different;
      if (!update) {
        std::printf("%s:%u: PostgreSQL %d\n  expected: %s\n  actual:   %s\n", path.c_str(),
                    lines.LineOf(statement->range.begin), version, expected.empty() ? "accepted" : expected.c_str(),
                    actual.empty() ? "accepted" : actual.c_str());
      }
    }
    updated += text.substr(copied, expectation.begin - copied);
    if (!actual.empty()) updated += std::string(kExpectation) + actual + "\n";
    copied = expectation.end;
  }
  updated += text.substr(copied);
  if (update && updated != text) std::ofstream(path, std::ios::binary) << updated;
}

int Run(int argc, char** argv) {
  const ScriptArguments arguments = ReadScriptArguments(argc, argv);
  const std::vector<fs::path> scripts = FindScripts("catalog", arguments.filter);
  Tally tally;
  for (const fs::path& script : scripts) {
    for (const int version : VersionsOf(ReadText(script))) RunScript(script, version, arguments.update, tally);
  }
  std::printf("%zu scripts, %d statements, %d different\n", scripts.size(), tally.statements, tally.different);
  return tally.different == 0 && !scripts.empty() ? 0 : 1;
}

}  // namespace
}  // namespace pgtidy::tests

int main(int argc, char** argv) { return pgtidy::tests::Run(argc, argv); }
