#include "analyzer/migrations/checksums/checksums.h"

#include <gtest/gtest.h>

#include <vector>

#include "analyzer/migrations/checksums/atlas_sum.h"
#include "analyzer/migrations/checksums/graphile.h"
#include "analyzer/migrations/checksums/sqitch.h"
#include "analyzer/migrations/names.h"

// Unless a test says otherwise, a framework itself computed what is expected: Flyway 10.17, Liquibase 4.29,
// graphile-migrate 2, refinery-core 0.10, Sqitch 1.3 and Atlas's sql/migrate.

namespace pgtidy::migrations {
namespace {

using namespace std::string_literals;

const std::string kUnix = "CREATE TABLE t (id int);\n";
const std::string kWindows = "CREATE TABLE t (id int);\r\n";
const std::string kMarked = "\xEF\xBB\xBF" + kUnix;
const std::string kNoEnd = "SELECT 1";
const std::string kNotUtf8 = "SELECT '\xE9';\n";

std::string AtlasTotal(const std::string& content) {
  const std::vector<AtlasFile> files = {{"1_init.sql", content}};
  return ComputeAtlasSum(files).total;
}

std::string AtlasEntry(const std::string& content) {
  const std::vector<AtlasFile> files = {{"1_init.sql", content}};
  return ComputeAtlasSum(files).entries.at(0).hash;
}

std::optional<std::string> Flyway(const std::string& content) {
  const auto sum = FlywayChecksum(content, PlaceholderUse::kAfterChecksum);
  return sum ? std::optional(std::to_string(*sum)) : std::nullopt;
}

std::optional<std::string> Liquibase(const std::string& content) {
  const std::string file = "--liquibase formatted sql\n--changeset a:1\n" + content;
  return LiquibaseChecksum(file, ReadFormattedSql(file).changesets.at(0));
}

std::optional<std::string> Refinery(const std::string& content) {
  return RefineryChecksum("init", 1, RefineryVersion::kInt4, content);
}

// One content under all frameworks, as the file 1_init.sql.
TEST(Checksums, OfOneContentUnderAllFrameworks) {
  struct Case {
    std::string framework;
    std::optional<std::string> (*checksum)(const std::string& content);
    std::string of_unix;
    std::string of_windows;
    std::string of_marked;
  };
  const std::vector<Case> cases = {
      {"sqlx", [](const std::string& content) { return SqlxChecksum(content); },
       "e1cc0b49a7d453bb345d9fc52670c0bfd4a694b2befb7061a9bad55916701e1ef4ddd22ee7cb1c80b4317a1b5780422c",
       "13ec31b9fdb54e368195d7bc842339dbb8844066c2781756dc6003d955e6a4199f83dbb6148cf8b6addef8ce34a3e985",
       "4a675d2179880ade68628e1bac923b32587d4ad8fffa28c462b4b2713789914a092429218a0bc2552baa2c03bc1f51d6"},
      {"flyway", Flyway, "92137680", "92137680", "92137680"},
      // A mark inside of the file is text; one at its start is not.
      {"liquibase", Liquibase, "9:6d4549ab668f0fa3a148fb9da6d22712", "9:6d4549ab668f0fa3a148fb9da6d22712",
       "9:706a895332ba266daa6558e0be52e04a"},
      {"atlas entry", [](const std::string& content) { return std::optional(AtlasEntry(content)); },
       "CljdN0mRRypLgnOb0bKKlZ2rGT42jXDb5lFPkN5gFHI=", "slL67f4vZ2ZJ7aqR7raSbmlaeh3Y5omHXTT+55VO5+Q=",
       "4EefGnrVboOjftX9Wkp075XiL4Qm3+Su8ik7hjrvFvc="},
      {"atlas total", [](const std::string& content) { return std::optional(AtlasTotal(content)); },
       "ct1+P+NXa/FWEQakxt6L5wh1IwBHSdAZ30vzafc08GM=", "rrS4cksJvfeo2uKpKU0iXjZKRXKhH8qgdTcsjA1W8kg=",
       "5SACiQzjsKeIxmV6j5MVED9CvcEAZ2d+qfnBrcDxMVQ="},
      {"prisma", [](const std::string& content) { return PrismaChecksum(content); },
       "12c83f983b0c94b9c7010dcc92149589d5fb01a3d32af8f6d699545d95db9040",
       "30cea62cdaee464f711b5a9f1f7b7a63a5d676cb81e1ffb9c1be5f0ba944da6d",
       "6b589efcb172a7e2e9e6639f972d28b72ffcbf307ae61713c6f8ad3be66704ff"},
      {"drizzle", [](const std::string& content) { return DrizzleChecksum(content); },
       "12c83f983b0c94b9c7010dcc92149589d5fb01a3d32af8f6d699545d95db9040",
       "30cea62cdaee464f711b5a9f1f7b7a63a5d676cb81e1ffb9c1be5f0ba944da6d",
       "6b589efcb172a7e2e9e6639f972d28b72ffcbf307ae61713c6f8ad3be66704ff"},
      {"refinery", Refinery, "6576007071847067829", "16955263325309060721", "13882651749004871144"},
      {"graphile-migrate", [](const std::string& content) { return GraphileHash("", content); },
       "sha1:9d425143f6c0084d58f4289ec9a78d367155bf76", "sha1:9d425143f6c0084d58f4289ec9a78d367155bf76",
       "sha1:9d425143f6c0084d58f4289ec9a78d367155bf76"},
      {"sqitch", [](const std::string& content) { return std::optional(SqitchScriptHash(content)); },
       "9d425143f6c0084d58f4289ec9a78d367155bf76", "1fe97339831157d8e11c94491a60392b8e20cde3",
       "7775f2b29fa626f181660fae688b1a3992e14941"},
  };
  for (const Case& c : cases) {
    SCOPED_TRACE(c.framework);
    EXPECT_EQ(c.checksum(kUnix), c.of_unix);
    EXPECT_EQ(c.checksum(kWindows), c.of_windows);
    EXPECT_EQ(c.checksum(kMarked), c.of_marked);
  }
}

TEST(Checksums, AreMissingWhereTheFrameworkRefusesTheBytes) {
  EXPECT_EQ(SqlxChecksum(kNotUtf8), std::nullopt);
  EXPECT_EQ(Flyway(kNotUtf8), std::nullopt);
  EXPECT_EQ(Liquibase(kNotUtf8), std::nullopt);
  EXPECT_EQ(PrismaChecksum(kNotUtf8), std::nullopt);
  EXPECT_EQ(DrizzleChecksum(kNotUtf8), std::nullopt);
  EXPECT_EQ(Refinery(kNotUtf8), std::nullopt);
  EXPECT_EQ(GraphileHash("", kNotUtf8), std::nullopt);
  EXPECT_FALSE(PrismaAccepts("", kNotUtf8));
}

TEST(SqlxChecksum, LeavesOutIgnoredCharacters) {
  const std::vector<std::string> ignored = {"\r", "\xEF\xBB\xBF"};
  EXPECT_EQ(SqlxChecksum(kWindows, ignored), SqlxChecksum(kUnix));
  EXPECT_EQ(SqlxChecksum(kMarked, ignored), SqlxChecksum(kUnix));
  EXPECT_EQ(SqlxChecksum("\r\r\xEF\xBB\xBF", ignored), SqlxChecksum(""));
  EXPECT_EQ(SqlxChecksum("a\xC3\xA9z", std::vector<std::string>{"\xC3\xA9"}), SqlxChecksum("az"));
  // What is no character is not searched for.
  EXPECT_EQ(SqlxChecksum(kWindows, std::vector<std::string>{"", "\r\n", "\xC3"}), SqlxChecksum(kWindows));
}

TEST(FlywayChecksum, CountsLinesWithoutTheirEnds) {
  EXPECT_EQ(Flyway(""), "0");
  EXPECT_EQ(Flyway("\xEF\xBB\xBF"), "0");
  EXPECT_EQ(Flyway("\n\r\r\n"), "0");
  EXPECT_EQ(Flyway(kNoEnd), "1719613851");
  EXPECT_EQ(Flyway(kNoEnd + "\r"), "1719613851");
  EXPECT_EQ(Flyway("SELECT 1;\rSELECT 2;"), "-1665099012");
  EXPECT_EQ(Flyway("SELECT 1;SELECT 2;"), "-1665099012");
  // A mark counts where it does not begin the file.
  EXPECT_EQ(Flyway("\n\xEF\xBB\xBFSELECT 1;\r\rSELECT 2"), "376907610");
}

TEST(FlywayChecksum, IsUnknownWherePlaceholdersCount) {
  const std::string content =
      "INSERT INTO t VALUES ('gr\xC3\xBC\xC3\x9F"
      "e');\n\n-- ${schema}\n";
  EXPECT_EQ(Flyway(content), "700038020");
  EXPECT_EQ(FlywayChecksum(content, PlaceholderUse::kBeforeChecksum), std::nullopt);
  EXPECT_EQ(FlywayChecksum(kUnix, PlaceholderUse::kBeforeChecksum), 92137680);
}

TEST(LiquibaseChecksum, CountsNoWhiteSpace) {
  EXPECT_EQ(Liquibase(" CREATE\tTABLE\n\nt(id\r\nint ) ;"), Liquibase(kUnix));
  EXPECT_NE(Liquibase("-- new\n" + kUnix), Liquibase(kUnix));
  // Java takes control characters off the ends alone.
  EXPECT_EQ(Liquibase("\x0C\x01 SELECT\x0C"
                      "1\x1F\n"),
            "9:7dc86675a9ae1970755d0adfd7005eca");
  EXPECT_EQ(Liquibase(""), "9:f01deb4f054d9620e0ddc9a1cfbdf6c9");
  EXPECT_EQ(Liquibase(" \n"), "9:f01deb4f054d9620e0ddc9a1cfbdf6c9");
}

TEST(LiquibaseChecksum, IsUnknownWhereAPropertyCounts) {
  EXPECT_EQ(Liquibase("SELECT '${schema}';\n"), std::nullopt);
  EXPECT_EQ(Liquibase("--rollback DROP TABLE ${t};\n" + kUnix), Liquibase(kUnix));
  EXPECT_NE(Liquibase("SELECT '$ {schema}';\n"), std::nullopt);
}

// Prisma's own rules, checked against its code by eye: there is no published value.
TEST(PrismaAccepts, OtherLineEnds) {
  const std::string of_unix = *PrismaChecksum(kUnix);
  const std::string of_windows = *PrismaChecksum(kWindows);
  EXPECT_TRUE(PrismaAccepts(of_unix, kUnix));
  EXPECT_TRUE(PrismaAccepts(of_unix, kWindows));
  EXPECT_TRUE(PrismaAccepts(of_windows, kUnix));
  EXPECT_TRUE(PrismaAccepts(of_windows, kWindows));
  EXPECT_FALSE(PrismaAccepts(of_unix, kMarked));
  EXPECT_FALSE(PrismaAccepts(of_unix, "CREATE TABLE t (id int);"));
  EXPECT_FALSE(PrismaAccepts("", kUnix));
  // A lone \r stays as it is.
  EXPECT_TRUE(PrismaAccepts(*PrismaChecksum("a\nb\rc"), "a\r\nb\rc"));
  EXPECT_FALSE(PrismaAccepts(*PrismaChecksum("a\nb"), "a\rb"));
  // Mixed line ends are not made equal one by one.
  EXPECT_FALSE(PrismaAccepts(*PrismaChecksum("a\r\nb\nc"), "a\nb\nc"));
}

TEST(PrismaAccepts, ChecksumsWithoutLeadingZeros) {
  const std::string content = "SELECT 1;\n";
  ASSERT_EQ(PrismaChecksum(content), "b4e0497804e46e0a0b0b8c31975b062152d551bac49c3c2e80932567b4085dcd");
  EXPECT_TRUE(PrismaAccepts("b4e049784e46eabb8c31975b62152d551bac49c3c2e80932567b485dcd", content));
  EXPECT_TRUE(PrismaAccepts("b4e049784e46eabb8c31975b62152d551bac49c3c2e80932567b485dcd", "SELECT 1;\r\n"));
  EXPECT_FALSE(PrismaAccepts("b4e049784e46eabb8c31975b62152d551bac49c3c2e80932567b485dc", content));
}

TEST(RefineryChecksum, CountsNameVersionAndType) {
  EXPECT_EQ(Refinery(""), "18152499038539559451");
  EXPECT_EQ(Refinery(kNoEnd), "14588978502323163177");
  const std::string name = "add_cars_table";
  const int64_t version = *ParseInt64("007");
  EXPECT_EQ(RefineryChecksum(name, version, RefineryVersion::kInt4, kUnix), "5473050393046476057");
  EXPECT_EQ(RefineryChecksum(name, version, RefineryVersion::kInt4, kWindows), "6147751241783106187");
  EXPECT_EQ(RefineryChecksum(name, *ParseInt64("+7"), RefineryVersion::kInt4, kUnix), "5473050393046476057");
  EXPECT_EQ(RefineryChecksum("init", 1, RefineryVersion::kInt8, kUnix), "1695251398622326877");
  EXPECT_EQ(RefineryChecksum("init", 1, RefineryVersion::kInt8, ""), "14236041236528526009");
}

TEST(RefineryChecksum, IsMissingForAVersionThatTheTypeDoesNotHold) {
  constexpr int64_t kTimestamp = 20240131120000;
  EXPECT_EQ(RefineryChecksum("init", kTimestamp, RefineryVersion::kInt4, kUnix), std::nullopt);
  EXPECT_TRUE(RefineryChecksum("init", kTimestamp, RefineryVersion::kInt8, kUnix));
  EXPECT_TRUE(RefineryChecksum("init", INT32_MAX, RefineryVersion::kInt4, kUnix));
  EXPECT_EQ(RefineryChecksum("init", int64_t{INT32_MAX} + 1, RefineryVersion::kInt4, kUnix), std::nullopt);
}

TEST(SqitchScriptHash, CountsBytes) {
  EXPECT_EQ(SqitchScriptHash(""), "da39a3ee5e6b4b0d3255bfef95601890afd80709");
  EXPECT_NE(SqitchScriptHash("a\0b"s), SqitchScriptHash("a"));
}

}  // namespace
}  // namespace pgtidy::migrations
