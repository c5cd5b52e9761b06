#include "analyzer/migrations/formatted_sql.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include "analyzer/migrations/checksums/checksums.h"

namespace pgtidy::migrations {
namespace {

std::string SqlOf(std::string_view text, const LiquibaseChangeset& changeset) {
  std::string sql;
  for (const text::ByteRange& part : changeset.sql) sql += text.substr(part.begin, part.size());
  return sql;
}

constexpr std::string_view kChangelog =
    "--liquibase formatted sql logicalFilePath:shop/1.sql\n"
    "--property name:schema value:shop\n"
    "\n"
    "--changeset ann:1 runOnChange:true runAlways:TRUE stripComments:false splitStatements:false endDelimiter:/ "
    "dbms:postgresql,h2\n"
    "--comment: makes it\n"
    "--validCheckSum: 9:aaaa\n"
    "--validCheckSum ANY\n"
    "--preconditions onFail:MARK_RAN\n"
    "--precondition-sql-check expectedResult:0 SELECT count(*) FROM u\n"
    "-- kept\n"
    "CREATE TABLE t (name text DEFAULT 'gr\xC3\xB6\xC3\x9F"
    "e');\n"
    "--ignoreLines:2\n"
    "SELECT 'not run';\n"
    "SELECT 'not run either';\n"
    "\tINSERT INTO t VALUES ('a b');\n"
    "--rollback DROP TABLE t;\n"
    "/* liquibase rollback\n"
    "DROP TABLE t;\n"
    "*/\n"
    "--changeset \"Ann Lee\":\"2 b\" runInTransaction:false logicalFilePath:other.sql ignore:true\n"
    "--ignoreLines:start\n"
    "SELECT 'not run';\n"
    "--ignoreLines:end\n"
    "CREATE INDEX CONCURRENTLY i ON t (name);\n"
    "\n"
    "--changeset bob:3\n"
    "--rollback not required\n";

// Liquibase 4.29 reads this file so, and computes these checksums.
TEST(ReadFormattedSql, ReadsChangesets) {
  const FormattedSql file = ReadFormattedSql(kChangelog);
  EXPECT_FALSE(file.problem);
  ASSERT_EQ(file.changesets.size(), 3U);

  const LiquibaseChangeset& first = file.changesets[0];
  EXPECT_EQ(first.author, "ann");
  EXPECT_EQ(first.id, "1");
  EXPECT_EQ(first.dbms, "postgresql,h2");
  EXPECT_TRUE(first.run_in_transaction);
  EXPECT_TRUE(first.run_on_change);
  EXPECT_TRUE(first.run_always);
  EXPECT_FALSE(first.ignore);
  EXPECT_FALSE(first.strip_comments);
  EXPECT_FALSE(first.split_statements);
  EXPECT_EQ(first.end_delimiter, "/");
  EXPECT_EQ(first.logical_file_path, "shop/1.sql");
  EXPECT_EQ(first.comment, "makes it");
  EXPECT_EQ(first.valid_checksums, (std::vector<std::string>{"9:aaaa", "ANY"}));
  EXPECT_EQ(first.preconditions, " onFail:MARK_RAN");
  ASSERT_EQ(first.checks.size(), 1U);
  EXPECT_EQ(first.checks[0].name, "sql-check");
  EXPECT_EQ(first.checks[0].body, "expectedResult:0 SELECT count(*) FROM u");
  EXPECT_EQ(SqlOf(kChangelog, first),
            "-- kept\nCREATE TABLE t (name text DEFAULT 'gr\xC3\xB6\xC3\x9F"
            "e');\n\tINSERT INTO t VALUES ('a b');\n");
  EXPECT_EQ(LiquibaseChecksum(kChangelog, first), "9:bc1f360d6e4d081bad00155d07b024f6");

  const LiquibaseChangeset& second = file.changesets[1];
  EXPECT_EQ(second.author, "Ann Lee");
  EXPECT_EQ(second.id, "2 b");
  EXPECT_FALSE(second.run_in_transaction);
  EXPECT_TRUE(second.ignore);
  EXPECT_EQ(second.end_delimiter, std::nullopt);
  EXPECT_EQ(second.logical_file_path, "other.sql");
  EXPECT_EQ(SqlOf(kChangelog, second), "CREATE INDEX CONCURRENTLY i ON t (name);\n\n");
  EXPECT_EQ(LiquibaseChecksum(kChangelog, second), "9:40f79b772507ee3f892e4a3b204db67b");

  // Liquibase runs the last change set's SQL once more if the file ends without any.
  EXPECT_EQ(file.changesets[2].id, "3");
  EXPECT_EQ(LiquibaseChecksum(kChangelog, file.changesets[2]), "9:40f79b772507ee3f892e4a3b204db67b");
}

TEST(ReadFormattedSql, RangesAreThoseOfTheText) {
  const FormattedSql file = ReadFormattedSql(kChangelog);
  const LiquibaseChangeset& second = file.changesets.at(1);
  EXPECT_TRUE(kChangelog.substr(second.line.begin, second.line.size()).starts_with("--changeset \"Ann Lee\""));
  EXPECT_TRUE(kChangelog.substr(second.line.begin, second.line.size()).ends_with("ignore:true"));
  const std::string_view body = kChangelog.substr(second.body.begin, second.body.size());
  EXPECT_TRUE(body.starts_with("--ignoreLines:start\n"));
  EXPECT_TRUE(body.ends_with("(name);\n\n"));
  EXPECT_EQ(file.changesets.at(2).body.end, kChangelog.size());
}

TEST(ReadFormattedSql, TakesAllLineEndsAndAMark) {
  for (const std::string end : {"\n", "\r\n", "\r"}) {
    const std::string text = fmt::format(
        "\xEF\xBB\xBF--liquibase formatted sql{0}--changeset a:1{0}SELECT 1;{0}"
        "--changeset a:2 runInTransaction:false{0}SELECT 2;",
        end);
    const FormattedSql file = ReadFormattedSql(text);
    ASSERT_EQ(file.changesets.size(), 2U);
    EXPECT_EQ(SqlOf(text, file.changesets[0]), "SELECT 1;" + end);
    EXPECT_EQ(SqlOf(text, file.changesets[1]), "SELECT 2;");
    EXPECT_FALSE(file.changesets[1].run_in_transaction);
  }
}

TEST(ReadFormattedSql, ReadsNames) {
  struct Case {
    std::string line;
    std::string author;
    std::string id;
  };
  const std::vector<Case> cases = {
      {"--changeset a:1", "a", "1"},
      {"  --  CHANGESET\ta:1", "a", "1"},
      {"--changeset a b:1 x", "a b", "1"},
      {"--changeset \"a:b\":c", "a:b", "c"},
      {"--changeset 'p':'q'", "p", "q"},
      {"--changeset \"a:\"b\" c", "\"a", "b"},
      {"--changeset a:\"b c", "a", "\"b"},
      {"--changeset a:1:2", "a", "1:2"},
      {"--changeset ${a}:${b}", "${a}", "${b}"},
  };
  for (const Case& c : cases) {
    const FormattedSql file = ReadFormattedSql(c.line + "\nSELECT 1;");
    ASSERT_EQ(file.changesets.size(), 1U) << c.line;
    EXPECT_FALSE(file.problem) << c.line;
    EXPECT_EQ(file.changesets[0].author, c.author) << c.line;
    EXPECT_EQ(file.changesets[0].id, c.id) << c.line;
  }
}

TEST(ReadFormattedSql, TakesAnAttributeWhereItStandsLast) {
  const auto read = [](const std::string& attributes) {
    return ReadFormattedSql("--changeset a:1 " + attributes + "\nSELECT 1;").changesets.at(0);
  };
  EXPECT_TRUE(read("runOnChange:false runOnChange:true").run_on_change);
  EXPECT_TRUE(read("runOnChange:true runOnChange:").run_on_change);
  EXPECT_FALSE(read("runOnChange:yes").run_on_change);
  // Its name may be the end of another one.
  EXPECT_FALSE(read("rollbackSplitStatements:false").split_statements);
  EXPECT_EQ(read("rollbackEndDelimiter:/").end_delimiter, std::nullopt);
  EXPECT_EQ(read("ENDDELIMITER:").end_delimiter, "");
  EXPECT_EQ(read("dbms:\"postgresql, h2\"").dbms, "\"postgresql,");
  EXPECT_EQ(read("dbms:!h2").dbms, "!h2");
  EXPECT_EQ(read("dbms:,h2").dbms, "");
}

TEST(ReadFormattedSql, LeavesWhatIsNoMarkerInTheSql) {
  const std::vector<std::string> lines = {" --comment indented",    "--comment",         "--rollback",
                                          "--rollback\tx",          "---- changeset",    "/* liquibase rollback */",
                                          " --validCheckSum: 9:aa", "--ignoreLines:2 x", "-- note",
                                          "--rollback a\xC2\x85 b", "--tagDatabase x"};
  for (const std::string& line : lines) {
    const std::string text = "--changeset a:1\n" + line + "\nSELECT 1;";
    const FormattedSql file = ReadFormattedSql(text);
    EXPECT_FALSE(file.problem) << line;
    EXPECT_EQ(SqlOf(text, file.changesets.at(0)), line + "\nSELECT 1;");
  }
}

TEST(ReadFormattedSql, NamesTheLineThatLiquibaseRefuses) {
  const std::vector<std::string> lines = {"--changeset a: 1",      "--changeset a",        "--changeset",
                                          "--changesets a:1",      "-changeset a:1",       "--changeset :1",
                                          "--changeset a:::",      "--comments: x",        "-comment x",
                                          "-validCheckSum x",      "-rollback x",          "-preconditions x",
                                          "-precondition",         "--precondition-foo x", "--precondition-sql-check",
                                          "--property x",          "---property x",        "--ignore:1",
                                          "-ignoreLines:1",        "--ignoreLines:x",      "--ignoreLines:START",
                                          "/* liquibase rollback", "--tagDatabase: x",     "--include file:x",
                                          "--includeAll x",        "--rollbackSqlFile x"};
  for (const std::string& line : lines) {
    const FormattedSql file = ReadFormattedSql("--changeset a:1\nSELECT 1;\n" + line + "\nSELECT 2;");
    ASSERT_TRUE(file.problem) << line;
    EXPECT_EQ(file.problem->line, 3U) << line;
    ASSERT_FALSE(file.changesets.empty());
  }
  const FormattedSql empty = ReadFormattedSql("--changeset a:1\n\n--changeset a:2\nSELECT 2;");
  ASSERT_TRUE(empty.problem);
  EXPECT_EQ(empty.problem->line, 3U);
  const FormattedSql outside = ReadFormattedSql("--liquibase formatted sql\n--comment x\n");
  ASSERT_TRUE(outside.problem);
  EXPECT_EQ(outside.problem->line, 2U);
}

TEST(IncludesPostgres, ReadsAListOfDatabases) {
  for (const char* dbms :
       {"", "postgresql", "oracle,postgresql", "PostgreSQL", "!mysql", "!mysql,!h2", "all", "h2,all"})
    EXPECT_TRUE(IncludesPostgres(dbms)) << dbms;
  for (const char* dbms : {"mysql", "!postgresql", "none", "none,postgresql", "\"postgresql", "!mysql,h2"})
    EXPECT_FALSE(IncludesPostgres(dbms)) << dbms;
}

}  // namespace
}  // namespace pgtidy::migrations
