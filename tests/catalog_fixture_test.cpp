// Applies every script under fixtures/catalog/ statement by statement and compares each verdict with the one that the
// script holds; the verdicts are PostgreSQL's own (see tests/oracle/catalog.py).
//   catalog_fixture_test [--update] [FILTER]      FILTER is a part of the path
//
// A script is plain SQL. `-- @pg 15,18` in its first line names the versions that it holds for. A statement that the
// server refuses is followed by `--! SQLSTATE message [@line:column]` on the next line.

#include <fmt/format.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

#include "analyzer/ddl/database.h"
#include "analyzer/syntax/statement.h"
#include "analyzer/text/line_index.h"

namespace pgtidy::tests {
namespace {

namespace fs = std::filesystem;

std::string ReadText(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

std::vector<int> VersionsOf(std::string_view text) {
  constexpr std::string_view kHeader = "-- @pg ";
  std::vector<int> versions;
  if (!text.starts_with(kHeader)) return {18};
  const std::string line(text.substr(kHeader.size(), text.find('\n') - kHeader.size()));
  for (size_t at = 0; at < line.size();
       at = line.find(',', at) == std::string::npos ? line.size() : line.find(',', at) + 1) {
    versions.push_back(std::atoi(line.c_str() + at));
  }
  return versions;
}

constexpr std::string_view kExpectation = "--! ";

// Where the expectation after a statement stands: the lines that follow its own line and begin with `--! `.
struct Expectation {
  size_t begin = 0;  ///< Start of the line after the statement.
  size_t end = 0;    ///< After the expectation's line; equal to begin if there is none.
  std::string text;
};

Expectation ExpectationAfter(std::string_view text, size_t statement_end) {
  size_t line = text.find('\n', statement_end);
  if (line == std::string_view::npos) return {text.size(), text.size(), ""};
  ++line;
  if (text.substr(line, kExpectation.size()) != kExpectation) return {line, line, ""};
  const size_t end = std::min(text.find('\n', line), text.size());
  return {line, std::min(end + 1, text.size()),
          std::string(text.substr(line + kExpectation.size(), end - line - kExpectation.size()))};
}

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
    const Expectation expected = ExpectationAfter(text, statement->end);
    const std::string actual = Render(outcome, lines);
    ++tally.statements;
    const bool names_place = expected.text.rfind(" @") != std::string::npos;
    const bool same = names_place ? actual == expected.text : WithoutPlace(actual) == expected.text;
    if (!same) {
      ++tally.different;
      if (!update) {
        std::printf("%s:%u: PostgreSQL %d\n  expected: %s\n  actual:   %s\n", path.c_str(),
                    lines.LineOf(statement->range.begin), version,
                    expected.text.empty() ? "accepted" : expected.text.c_str(),
                    actual.empty() ? "accepted" : actual.c_str());
      }
    }
    updated += text.substr(copied, expected.begin - copied);
    if (!actual.empty()) updated += std::string(kExpectation) + actual + "\n";
    copied = expected.end;
  }
  updated += text.substr(copied);
  if (update && updated != text) std::ofstream(path, std::ios::binary) << updated;
}

int Run(int argc, char** argv) {
  bool update = false;
  std::string filter;
  for (int i = 1; i < argc; ++i) {
    if (std::string_view(argv[i]) == "--update") {
      update = true;
    } else {
      filter = argv[i];
    }
  }
  if (update && std::getenv("CI") != nullptr) {
    std::fputs("catalog_fixture_test: expectations are not rewritten in CI\n", stderr);
    return 2;
  }
  std::vector<fs::path> scripts;
  for (const fs::directory_entry& entry :
       fs::recursive_directory_iterator(fs::path(PGTIDY_SOURCE_DIR) / "fixtures" / "catalog")) {
    if (entry.path().extension() == ".sql" && entry.path().string().find(filter) != std::string::npos) {
      scripts.push_back(entry.path());
    }
  }
  std::sort(scripts.begin(), scripts.end());
  Tally tally;
  for (const fs::path& script : scripts) {
    for (const int version : VersionsOf(ReadText(script))) RunScript(script, version, update, tally);
  }
  std::printf("%zu scripts, %d statements, %d different\n", scripts.size(), tally.statements, tally.different);
  return tally.different == 0 && !scripts.empty() ? 0 : 1;
}

}  // namespace
}  // namespace pgtidy::tests

int main(int argc, char** argv) { return pgtidy::tests::Run(argc, argv); }
