#include "analyzer/syntax/splitter.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace pgtidy::syntax {
namespace {

using Texts = std::vector<std::string>;

SplitText Split(std::string_view text, bool psql = false) {
  return SplitStatements(text, {0, static_cast<uint32_t>(text.size())}, {.lexer = {.psql = psql}});
}

Texts StatementsOf(std::string_view text, bool psql = false) {
  Texts statements;
  for (const StatementSource& source : Split(text, psql).statements) {
    statements.emplace_back(text.substr(source.range.begin, source.range.size()));
  }
  return statements;
}

TEST(SplitterTest, LeavesOutCommentsAndBlankSpace) {
  EXPECT_EQ(StatementsOf("-- first\n SELECT 1 /* in */ + 2 ; -- after\n\n;;SELECT 3"),
            (Texts{"SELECT 1 /* in */ + 2", "SELECT 3"}));
  const SplitText split = Split("-- a\n/* b */ SELECT 1;");
  ASSERT_EQ(split.comments.size(), 2U);
  EXPECT_FALSE(split.comments[0].block);
  EXPECT_TRUE(split.comments[1].block);
  EXPECT_EQ(split.statements[0].end, 22U);
}

TEST(SplitterTest, KnowsLiterals) {
  EXPECT_EQ(StatementsOf("SELECT ';', E'\\';', $$;$$, $a$;$$;$a$, \";\"; SELECT 2"),
            (Texts{"SELECT ';', E'\\';', $$;$$, $a$;$$;$a$, \";\"", "SELECT 2"}));
}

TEST(SplitterTest, KnowsRules) {
  const std::string rule =
      "CREATE OR REPLACE RULE r AS ON INSERT TO t DO ALSO (INSERT INTO a VALUES (1); DELETE FROM b)";
  EXPECT_EQ(StatementsOf(rule + "; SELECT 1"), (Texts{rule, "SELECT 1"}));
}

TEST(SplitterTest, KnowsAtomicBodies) {
  const std::string function =
      "CREATE FUNCTION f() RETURNS int BEGIN ATOMIC SELECT CASE WHEN true THEN 1 END AS end; SELECT 2; END";
  EXPECT_EQ(StatementsOf(function + "; SELECT 1"), (Texts{function, "SELECT 1"}));
  const std::string procedure =
      "CREATE OR REPLACE PROCEDURE p() LANGUAGE sql BEGIN ATOMIC INSERT INTO t VALUES (1); END";
  EXPECT_EQ(StatementsOf(procedure + ";BEGIN; SELECT 1; END"), (Texts{procedure, "BEGIN", "SELECT 1", "END"}));
}

TEST(SplitterTest, EndsAtASemicolonInParenthesesElsewhere) {
  EXPECT_EQ(StatementsOf("CREATE TABLE t (a int; CREATE TABLE u (b int);"),
            (Texts{"CREATE TABLE t (a int", "CREATE TABLE u (b int)"}));
}

TEST(SplitterTest, TakesOutMetaCommandsAndCopyData) {
  const std::string text =
      "\\connect db\nCOPY t (a, b) FROM stdin;\n1\tit's;\n\\N\t2\n\\.\n\nSELECT 1 \\gset\n\\echo x\nSELECT 2\\;SELECT "
      "3;\n";
  EXPECT_EQ(StatementsOf(text, true), (Texts{"COPY t (a, b) FROM stdin", "SELECT 1", "SELECT 2", "SELECT 3"}));
  const SplitText split = Split(text, true);
  ASSERT_EQ(split.copy_data.size(), 1U);
  EXPECT_EQ(text.substr(split.copy_data[0].begin, split.copy_data[0].size()), "1\tit's;\n\\N\t2\n\\.");
  EXPECT_EQ(split.meta_commands.size(), 3U);
}

TEST(SplitterTest, TakesNoDataWhereNoneEnds) {
  EXPECT_EQ(StatementsOf("COPY t FROM stdin;\nSELECT 1;\n", true), (Texts{"COPY t FROM stdin", "SELECT 1"}));
  EXPECT_EQ(StatementsOf("COPY t FROM 'stdin';\n1\n\\.\n", true).front(), "COPY t FROM 'stdin'");
}

TEST(SplitterTest, SaysWhatRunsToTheEnd) {
  EXPECT_TRUE(Split("SELECT 'x; SELECT 1;").statements[0].runs_to_end);
  EXPECT_TRUE(Split("CREATE RULE r AS ON INSERT TO t DO (SELECT 1; SELECT 2;").statements[0].runs_to_end);
  EXPECT_FALSE(Split("SELECT (1").statements[0].runs_to_end);
}

TEST(SplitterTest, AcceptsOddTexts) {
  EXPECT_TRUE(StatementsOf("").empty());
  EXPECT_TRUE(StatementsOf(" \r\n\t;;; -- x").empty());
  EXPECT_EQ(StatementsOf("SELECT 1\r\n;\r\nSELECT 2"), (Texts{"SELECT 1", "SELECT 2"}));
  EXPECT_EQ(StatementsOf(std::string("SELECT\0 1;", 10)).size(), 1U);
}

}  // namespace
}  // namespace pgtidy::syntax
