#include <gtest/gtest.h>

#include <fstream>
#include <sstream>
#include <string>
#include <vector>

#include "analyzer/ddl/database.h"
#include "analyzer/query/analyze.h"
#include "analyzer/query/parameter.h"
#include "analyzer/query/raw_parse.h"
#include "analyzer/syntax/pg_nodes.h"
#include "analyzer/syntax/statement.h"
#include "analyzer/types/format_type.h"

namespace pgtidy::query {
namespace {

constexpr const char* kDirectory = PGTIDY_SOURCE_DIR "/tests/unit/ddl/";

std::string ReadFile(const std::string& name) {
  std::ifstream file(kDirectory + name);
  EXPECT_TRUE(file);
  std::stringstream content;
  content << file.rdbuf();
  return content.str();
}

// Runs the statements of a script, none of which may fail.
void ApplyScript(ddl::Database& database, const std::string& script) {
  const std::vector<text::ByteRange> parts = {{0, static_cast<uint32_t>(script.size())}};
  syntax::StatementReader reader(script, parts, {});
  while (const syntax::Statement* statement = reader.Next()) {
    const auto outcome = database.Apply(*statement, script, 0);
    EXPECT_FALSE(outcome.error) << outcome.error->message;
    EXPECT_FALSE(outcome.undetermined);
  }
}

std::string Text(const Catalog& catalog, const ResultColumn& column) {
  std::string text = types::FormatType(catalog, column.type) + " " + column.name;
  if (const auto* relation = catalog.Find<catalog::Relation>(column.origin_relation)) {
    text += "<" + relation->name + "." + std::to_string(column.origin_column) + ">";
  }
  return text;
}

std::string Text(const SqlError& error) {
  std::string text =
      error.sqlstate() + " @" + (error.location() < 0 ? "-" : std::to_string(error.location())) + " " + error.message();
  if (!error.detail().empty()) text += " | " + error.detail();
  if (!error.hint().empty()) text += " ? " + error.hint();
  return text;
}

// The answer to a statement in the form of the file of cases; empty if the grammar refuses it or nothing is certain.
std::string Answer(const Catalog& catalog, const std::string& statement) {
  const RawParse parse(statement, RawParse::Mode::kStatements);
  if (parse.failed()) return {};
  AnalysisContext context(catalog);
  context.source = statement;
  std::vector<SqlType> parameters;
  MakeVariableParameterHook(context, parameters);
  try {
    const std::shared_ptr<catalog::Query> query =
        AnalyzeStatement(context, (*syntax::Items<RawStmt>(parse.tree()).begin())->stmt);
    CheckVariableParameters(*query, parameters);
    CheckParametersDetermined(parameters);
    if (context.met_undetermined) return {};
    std::string answer = "ok";
    const std::vector<ResultColumn> columns = ResultColumns(*query);
    for (size_t i = 0; i < columns.size(); ++i) answer += (i == 0 ? " " : "; ") + Text(catalog, columns[i]);
    return answer;
  } catch (const SqlError& error) {
    return Text(error);
  } catch (const Undetermined&) {
    return {};
  }
}

// Calls `check(statement, answer)` for each case of the file with the answer of a version, which is empty if it is
// marked.
template <typename Check>
void ForEachCase(int version, const Check& check) {
  std::istringstream file(ReadFile("query_cases.txt"));
  const std::string of_version = "  " + std::to_string(version) + " ";
  std::string statement;
  std::string answer;
  const auto finish = [&] {
    if (!statement.empty()) check(statement, answer);
  };
  for (std::string line; std::getline(file, line);) {
    if (line.rfind("  = ", 0) == 0 || line.rfind("  ~ ", 0) == 0) {
      answer = line[2] == '~' ? "" : line.substr(4);
    } else if (line.rfind(of_version, 0) == 0) {
      const std::string text = line.substr(of_version.size());
      answer = text.rfind("~ ", 0) == 0 ? "" : text;
    } else if (line.rfind("  ", 0) != 0) {
      finish();
      statement = line.rfind('#', 0) == 0 ? "" : line;
    }
  }
  finish();
}

class QueryAnalysisTest : public testing::TestWithParam<int> {};

TEST_P(QueryAnalysisTest, SaysWhatTheServerSays) {
  ddl::Database database(GetParam());
  ApplyScript(database, ReadFile("query_cases.sql"));
  int cases = 0;
  ForEachCase(GetParam(), [&](const std::string& statement, const std::string& expected) {
    const std::string answer = Answer(database.catalog(), statement);
    if (answer.empty() || expected.empty()) return;
    EXPECT_EQ(answer, expected) << statement;
    ++cases;
  });
  EXPECT_GT(cases, 900);
}

// Of a table that the files do not show, any column may exist, and nothing that depends on it is an error.
TEST(UndeterminedRelationTest, IsNoError) {
  Catalog catalog(18);
  catalog.MarkUndetermined(catalog::ObjectClass::kRelation, "public", "hidden");
  const auto outcome = [&](const std::string& statement) {
    const RawParse parse(statement, RawParse::Mode::kStatements);
    AnalysisContext context(catalog);
    try {
      (void)AnalyzeStatement(context, (*syntax::Items<RawStmt>(parse.tree()).begin())->stmt);
    } catch (const SqlError& error) {
      return error.sqlstate();
    } catch (const Undetermined&) {
      return std::string("undetermined");
    }
    return std::string(context.met_undetermined ? "undetermined" : "ok");
  };
  for (const char* statement : {
           "SELECT a, h.b + 1, upper(c) FROM hidden h WHERE d AND e > 'x' ORDER BY f",
           "SELECT * FROM hidden",
           "SELECT h FROM hidden h",
           "SELECT count(*), a FROM hidden GROUP BY b",
           "SELECT x.a, (SELECT z FROM hidden) FROM (SELECT 1 AS a) x",
           "SELECT a, j.b FROM (hidden CROSS JOIN (SELECT 1 AS x) y) j",
           "SELECT a, z FROM hidden JOIN (SELECT 1 AS a) x USING (a)",
           "SELECT z FROM hidden NATURAL JOIN (SELECT 1 AS a) x",
           "INSERT INTO hidden VALUES (1, 2, 3)",
           "INSERT INTO hidden (a, b) VALUES (1, DEFAULT), (2, 'x') ON CONFLICT (a) DO UPDATE SET b = excluded.c",
           "UPDATE hidden SET a = b, c.d = 1, e[1] = 2 WHERE f RETURNING g",
           "DELETE FROM hidden h USING hidden i WHERE h.a = i.b",
       }) {
    EXPECT_EQ(outcome(statement), "undetermined") << statement;
  }
  EXPECT_EQ(outcome("SELECT x.b FROM hidden h, (SELECT 1 AS a) x"), "42703");
  EXPECT_EQ(outcome("SELECT z.b FROM hidden h"), "42P01");
  EXPECT_EQ(outcome("INSERT INTO hidden (a, b) VALUES (1)"), "42601");
  EXPECT_EQ(outcome("SELECT 1 FROM hidden, missing"), "42P01");
}

INSTANTIATE_TEST_SUITE_P(Versions, QueryAnalysisTest, testing::Values(14, 15, 16, 17, 18));

}  // namespace
}  // namespace pgtidy::query
