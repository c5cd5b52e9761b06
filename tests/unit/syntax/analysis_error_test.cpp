#include "analyzer/syntax/analysis_error.h"

#include <gtest/gtest.h>

#include <fstream>
#include <string>
#include <string_view>
#include <thread>

#include "analyzer/syntax/pg_nodes.h"
#include "analyzer/syntax/statement.h"

namespace pgtidy::syntax {
namespace {

// The first analysis error of the only statement of a text, in the form of the file of cases.
std::string Answer(const std::string& sql) {
  MemoryContext memory = pg_query_enter_memory_context();
  const PgQueryInternalParsetreeAndError result = pg_query_raw_parse(sql.c_str(), PG_QUERY_PARSE_DEFAULT);
  std::free(result.stderr_buffer);
  std::string answer = "ok";
  if (result.error != nullptr) {
    answer = std::string("not parsed: ") + result.error->message;
    pg_query_free_error(result.error);
  } else if (const Items<RawStmt> statements(result.tree); statements.size() > 0) {
    if (const auto error = FindAnalysisError(statements[0]->stmt)) {
      answer = error->message + (error->location < 0 ? " @none" : " @" + std::to_string(error->location));
    }
  }
  pg_query_exit_memory_context(memory);
  return answer;
}

std::string Repeated(std::string_view part, int times) {
  std::string text;
  for (int i = 0; i < times; ++i) text += part;
  return text;
}

TEST(AnalysisErrorTest, SaysWhatTheServerSays) {
  std::ifstream file(PGTIDY_SOURCE_DIR "/tests/unit/syntax/analysis_error_cases.txt");
  ASSERT_TRUE(file);
  std::string statement;
  int cases = 0;
  for (std::string line; std::getline(file, line);) {
    if (line.rfind("  = ", 0) == 0 || line.rfind("  ~ ", 0) == 0) {
      std::string expected = line[2] == '~' ? "ok" : line.substr(4);
      if (expected.rfind("ok, but ", 0) == 0) expected = "ok";
      EXPECT_EQ(Answer(statement), expected) << statement;
      ++cases;
    } else if (!line.empty() && line[0] != '#' && line.rfind("setup: ", 0) != 0) {
      statement = line;
    }
  }
  EXPECT_GT(cases, 250);
}

TEST(AnalysisErrorTest, IsSilentWithoutAStatement) { EXPECT_FALSE(FindAnalysisError(nullptr)); }

// On a thread of its own, whose stack is no larger than what the program's threads have.
TEST(AnalysisErrorTest, GivesUpOnDeepTrees) {
  std::thread([] {
    EXPECT_EQ(Answer("SELECT 1::date(3)" + Repeated(" + 1", 1000)),
              "type modifier is not allowed for type \"date\" @10");
    EXPECT_EQ(Answer("SELECT 1::date(3)" + Repeated(" + 1", 100000)), "ok");
    EXPECT_EQ(Answer("SELECT 1" + Repeated(" UNION ALL SELECT 1", 1000) + " UNION ALL SELECT 1, 2").substr(0, 10),
              "each UNION");
    EXPECT_EQ(Answer("SELECT 1" + Repeated(" UNION ALL SELECT 1", 20000) + " UNION ALL SELECT 1, 2"), "ok");
    EXPECT_EQ(Answer("SELECT " + Repeated("(SELECT ", 1500) + "1::date(3)" + Repeated(")", 1500)).substr(0, 2), "ok");
    EXPECT_EQ(Answer("INSERT INTO t (a) VALUES (1, 1" + Repeated(" + 1", 100000) + ")"), "ok");
  }).join();
}

std::string Read(std::string_view text, LexerOptions lexer = {}) {
  std::string read;
  StatementReader reader(text, {{0, static_cast<uint32_t>(text.size())}}, {.lexer = lexer});
  while (const Statement* statement = reader.Next()) {
    if (statement->error) {
      EXPECT_EQ(statement->tree, nullptr);
      read += statement->error->sqlstate + " " +
              std::string(text.substr(statement->error->range.begin, statement->error->range.size())) + ";";
    } else {
      read += statement->tree == nullptr ? "unknown;" : "tree;";
    }
  }
  return read;
}

TEST(AnalysisErrorTest, ReachesTheStatementsReader) {
  EXPECT_EQ(Read("SELECT 'größe'; -- c\nSELECT 'ö', 1::date(3); SELECT 2;"), "tree;42601 date;tree;");
  EXPECT_EQ(Read("SELECT 1; UPDATE t SET a = 1, a = 2"), "tree;42601 UPDATE;");
  EXPECT_EQ(Read("INSERT INTO t (a) VALUES ($1, $2)"), "42601 $2;");
  EXPECT_EQ(Read("INSERT INTO t (a) VALUES (1, 'b')"), "42601 'b';");
}

TEST(AnalysisErrorTest, IsSilentWhereSomethingIsFilledIn) {
  EXPECT_EQ(Read("INSERT INTO t (a) VALUES (1, ${b});", {.dollar_brace = true}), "tree;");
  EXPECT_EQ(Read("INSERT INTO t (a) VALUES (1, :b);", {.psql = true}), "tree;");
  EXPECT_EQ(Read("SELECT 'it's';\nSELECT 2::date(3);\nSELECT 3;"), "42601 ';;tree;tree;");
}

}  // namespace
}  // namespace pgtidy::syntax
