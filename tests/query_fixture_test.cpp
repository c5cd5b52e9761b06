// Describes the queries of every script under fixtures/query/ and compares what is said with what the script holds.
//   query_fixture_test [--update] [FILTER]      FILTER is a part of the path
//
// A script is plain SQL. `-- @pg 15,18` in its first line names the versions that it holds for. The statements before
// the line `-- @queries` make the schema. Each statement after it is described; behind it stands a line for each
// parameter
// (`--= $1 integer`) and column (`--= name type [not null] [<table.column>]: why`), and one for the number of rows; or
// `--! SQLSTATE message [@position]`, the position counting characters of the statement. With `@use` in the first line
// what the query locks, reads and writes follows.

#include <fmt/format.h>

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "analyzer/engine/query_description.h"
#include "analyzer/syntax/splitter.h"
#include "analyzer/syntax/statement.h"
#include "analyzer/text/utf8.h"
#include "analyzer/types/format_type.h"
#include "tests/support/script.h"

namespace pgtidy::tests {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view kQueries = "\n-- @queries\n";

std::string RowsText(query::Cardinality cardinality) {
  switch (cardinality) {
    case query::Cardinality::kNone: return "no rows";
    case query::Cardinality::kAtMostOne: return "at most one row";
    case query::Cardinality::kExactlyOne: return "exactly one row";
    case query::Cardinality::kMany: return "rows";
  }
  return {};
}

std::string ColumnTexts(const catalog::Relation& relation, const std::set<int>& numbers) {
  std::string text;
  for (const int number : numbers) {
    text += (text.empty() ? "" : ", ") + (number == 0 ? "*" : query::OriginColumnName(relation, number));
  }
  return text;
}

std::string RenderUse(const catalog::Catalog& catalog, const query::QueryUse& use) {
  std::string lines;
  for (const query::ParameterUse& parameter : use.parameters) {
    const auto& relation = *catalog.Find<catalog::Relation>(parameter.relation);
    lines += fmt::format("--= ${} {} {}.{}\n", parameter.number, parameter.stored ? "is stored in" : "meets",
                         relation.name, query::OriginColumnName(relation, parameter.column));
  }
  for (const query::RelationUse& used : use.relations) {
    const auto& relation = *catalog.Find<catalog::Relation>(used.relation);
    lines += fmt::format("--= {} {}", relation.name, query::NameOfLock(used.lock));
    if (!used.read.empty()) lines += " reads " + ColumnTexts(relation, used.read);
    if (!used.written.empty()) lines += " writes " + ColumnTexts(relation, used.written);
    if (const auto* view = catalog.Find<catalog::Relation>(used.view)) lines += " behind " + view->name;
    lines += "\n";
  }
  return lines + fmt::format("--= volatility {}\n", use.volatility);
}

std::string Render(const catalog::Catalog& catalog, const std::string& text, bool with_use) {
  const engine::QueryDescription description = engine::DescribeQuery(catalog, text, {});
  if (description.error) {
    const ddl::StatementError& error = *description.error;
    std::string line = "--! " + error.sqlstate + " " + error.message;
    if (error.offset) line += fmt::format(" @{}", text::CountCharacters(text.substr(0, *error.offset)) + 1);
    return line + "\n";
  }
  std::string lines;
  for (size_t i = 0; i < description.info.parameters.size(); ++i) {
    lines += fmt::format("--= ${} {}\n", i + 1, types::FormatType(catalog, description.info.parameters[i]));
  }
  for (size_t i = 0; i < description.info.columns.size(); ++i) {
    const query::ResultColumn& column = description.info.columns[i];
    lines += fmt::format("--= {} {}", column.name, types::FormatType(catalog, column.type));
    if (i < description.nullability.size() && !description.nullability[i].nullable) lines += " not null";
    const auto* relation = catalog.Find<catalog::Relation>(column.origin_relation);
    if (relation != nullptr && column.origin_column != 0) {
      lines += fmt::format(" <{}.{}>", relation->name, query::OriginColumnName(*relation, column.origin_column));
    }
    if (i < description.nullability.size()) lines += ": " + description.nullability[i].why;
    lines += "\n";
  }
  lines += "--= " + RowsText(description.cardinality) + "\n";
  if (with_use) lines += RenderUse(catalog, description.use);
  if (description.undetermined) lines += "--= undetermined\n";
  return lines;
}

struct Tally {
  int queries = 0;
  int different = 0;
};

bool MakeSchema(const std::string& text, size_t end, ddl::Database& database, const fs::path& path) {
  syntax::StatementReader reader(text, {{0, static_cast<uint32_t>(end)}}, {});
  while (const syntax::Statement* statement = reader.Next()) {
    const ddl::StatementOutcome outcome = database.Apply(*statement, text, 0);
    if (!outcome.error) continue;
    std::printf("%s: the schema is refused: %s\n", path.c_str(), outcome.error->message.c_str());
    return false;
  }
  return true;
}

void RunScript(const fs::path& path, int version, bool update, Tally& tally) {
  const std::string text = ReadText(path);
  const size_t queries = text.find(kQueries);
  ddl::Database database(version);
  if (queries == std::string::npos || !MakeSchema(text, queries, database, path)) {
    std::printf("%s: no line `-- @queries` behind a schema\n", path.c_str());
    ++tally.different;
    return;
  }
  const text::ByteRange part{static_cast<uint32_t>(queries + kQueries.size()), static_cast<uint32_t>(text.size())};
  std::string updated;
  size_t copied = 0;
  for (const auto& source : syntax::SplitStatements(text, part, {}).statements) {
    const ScriptExpectation expected = ExpectationAfter(text, source.end, {"--= ", "--! "});
    const std::string actual =
        Render(database.catalog(), text.substr(source.range.begin, source.range.end - source.range.begin),
               text.substr(0, text.find('\n')).find("@use") != std::string::npos);
    ++tally.queries;
    if (actual != expected.text) {
      ++tally.different;
      if (!update) {
        std::printf("%s: PostgreSQL %d: %s\n  expected:\n%s  actual:\n%s", path.c_str(), version,
                    text.substr(source.range.begin, source.range.size()).c_str(), expected.text.c_str(),
                    actual.c_str());
      }
    }
    updated += text.substr(copied, expected.begin - copied) + actual;
    copied = expected.end;
  }
  updated += text.substr(copied);
  if (update && updated != text) std::ofstream(path, std::ios::binary) << updated;
}

int Run(int argc, char** argv) {
  const ScriptArguments arguments = ReadScriptArguments(argc, argv);
  const std::vector<fs::path> scripts = FindScripts("query", arguments.filter);
  Tally tally;
  for (const fs::path& script : scripts) {
    for (const int version : VersionsOf(ReadText(script))) RunScript(script, version, arguments.update, tally);
  }
  std::printf("%zu scripts, %d queries, %d different\n", scripts.size(), tally.queries, tally.different);
  return tally.different == 0 && !scripts.empty() ? 0 : 1;
}

}  // namespace
}  // namespace pgtidy::tests

int main(int argc, char** argv) { return pgtidy::tests::Run(argc, argv); }
