#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "analyzer/syntax/statement.h"

namespace pgtidy::syntax {
namespace {

using Texts = std::vector<std::string>;

// Each statement as text, or its error as "SQLSTATE message @begin-end".
Texts Read(std::string_view text, LexerOptions lexer = {}) {
  Texts read;
  StatementReader reader(text, {{0, static_cast<uint32_t>(text.size())}}, {.lexer = lexer});
  while (const Statement* statement = reader.Next()) {
    if (statement->error) {
      read.push_back(statement->error->sqlstate + " " + statement->error->message + " @" +
                     std::to_string(statement->error->range.begin) + "-" + std::to_string(statement->error->range.end));
    } else {
      read.emplace_back(text.substr(statement->range.begin, statement->range.size()));
      if (statement->tree == nullptr) read.back() += " (unknown)";
    }
  }
  return read;
}

TEST(StatementReaderTest, ReportsABrokenStatementOnceAndGoesOn) {
  EXPECT_EQ(Read("SELECT 1;\nSELCT 2;\nSELECT 3;"),
            (Texts{"SELECT 1", "42601 syntax error at or near \"SELCT\" @10-15", "SELECT 3"}));
  EXPECT_EQ(Read("CREATE TABLE t (a int; SELECT 1;"),
            (Texts{"42601 syntax error at or near \";\" @21-22", "SELECT 1"}));
  EXPECT_EQ(Read("SELECT 1 +"), (Texts{"42601 syntax error at end of input @10-10"}));
}

TEST(StatementReaderTest, CountsBytesWhereTheServerCountsCharacters) {
  EXPECT_EQ(Read("SELECT 'größe' FORM t;"), (Texts{"42601 syntax error at or near \"t\" @22-23"}));
}

TEST(StatementReaderTest, ReadsOnBehindALiteralWithoutAnEnd) {
  EXPECT_EQ(Read("VALUES ('it's');\nSELECT 2;\nSELECT 3;\n"),
            (Texts{"42601 syntax error at or near \"s\" @12-13", "SELECT 2", "SELECT 3"}));
  EXPECT_EQ(Read("SELECT 'open;\nSELECT 2;\n"),
            (Texts{"42601 unterminated quoted string at or near \"'open;...\" @7-13", "SELECT 2"}));
  EXPECT_EQ(Read("SELECT 1; /* open\nSELECT 2;").size(), 2U);
}

TEST(StatementReaderTest, GivesTheGrammarsOtherCodes) {
  EXPECT_EQ(Read("CREATE ASSERTION a CHECK (true)"), (Texts{"0A000 CREATE ASSERTION is not yet implemented @0-6"}));
  EXPECT_EQ(Read("SELECT 1::float(60)").front().substr(0, 5), "22023");
}

TEST(StatementReaderTest, RefusesParametersWhereTheServerDoes) {
  EXPECT_EQ(Read("SELECT a FROM t WHERE a $1"), (Texts{"42601 syntax error at or near \"$1\" @24-26"}));
  EXPECT_EQ(Read("SELECT ($1).a, $1.b, $1 [2], $1::interval"), (Texts{"SELECT ($1).a, $1.b, $1 [2], $1::interval"}));
  EXPECT_EQ(Read("SELECT interval $1"), (Texts{"42601 syntax error at or near \"$1\" @16-18"}));
  EXPECT_EQ(Read("SELECT $1, a + $2 FROM t LIMIT $3 OFFSET $4"),
            (Texts{"SELECT $1, a + $2 FROM t LIMIT $3 OFFSET $4"}));
  EXPECT_EQ(Read("SELECT $1abc").front().substr(0, 5), "42601");
}

TEST(StatementReaderTest, TakesPlaceholdersForNamesOnlyWhenTold) {
  EXPECT_EQ(Read("CREATE TABLE ${s}.t (a int);", {.dollar_brace = true}), (Texts{"CREATE TABLE ${s}.t (a int)"}));
  EXPECT_EQ(Read("CREATE TABLE ${s}.t (a int);").front().substr(0, 5), "42601");
  EXPECT_EQ(Read("{{ if x }} SELECT 1 {{ end }};", {.double_brace = true}),
            (Texts{"{{ if x }} SELECT 1 {{ end }} (unknown)"}));
  EXPECT_EQ(Read("SELECT :'name', :n::int, a[1:2] FROM t;", {.psql = true}),
            (Texts{"SELECT :'name', :n::int, a[1:2] FROM t"}));
  EXPECT_EQ(Read("SELECT :n;").front().substr(0, 5), "42601");
}

TEST(StatementReaderTest, SurvivesBytesThatAreNotText) {
  EXPECT_EQ(Read(std::string("SELECT 1\0; SELECT 2;", 20)).size(), 2U);
  EXPECT_EQ(Read("SELECT '\xff\xfe'; SELECT 2;").size(), 2U);
  EXPECT_EQ(Read(""), Texts{});
}

TEST(StatementReaderTest, FailsOnDeepNestingWithAnError) {
  const std::string deep = "SELECT " + std::string(100000, '(') + "1" + std::string(100000, ')') + ";\nSELECT 2;";
  const Texts read = Read(deep);
  ASSERT_EQ(read.size(), 2U);
  EXPECT_NE(read[0].find("memory exhausted"), std::string::npos) << read[0].substr(0, 200);
  EXPECT_EQ(read[1], "SELECT 2");
}

TEST(StatementReaderTest, StaysLinearOnHostileTexts) {
  std::string quotes;
  for (int i = 0; i < 200000; ++i) quotes += "$a" + std::to_string(i) + "$;\n";
  EXPECT_LE(Read(quotes).size(), 64U);
  std::string rules;
  for (int i = 0; i < 20000; ++i) rules += "CREATE RULE r AS ON INSERT TO t DO (SELECT 1;\n";
  EXPECT_GE(Read(rules).size(), 1U);
}

}  // namespace
}  // namespace pgtidy::syntax
