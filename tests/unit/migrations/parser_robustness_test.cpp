#include <gtest/gtest.h>

#include <random>
#include <string>
#include <vector>

#include "analyzer/migrations/checksums/atlas_sum.h"
#include "analyzer/migrations/checksums/checksums.h"
#include "analyzer/migrations/checksums/graphile.h"
#include "analyzer/migrations/checksums/sqitch.h"

// Any bytes are read without a crash, and what is read lies inside of them.

namespace pgtidy::migrations {
namespace {

void ExpectInside(const text::ByteRange& range, std::string_view text) {
  EXPECT_LE(range.begin, range.end);
  EXPECT_LE(range.end, text.size());
}

void ReadAll(std::string_view text) {
  const FormattedSql changelog = ReadFormattedSql(text);
  uint32_t end = 0;
  for (const LiquibaseChangeset& changeset : changelog.changesets) {
    ExpectInside(changeset.line, text);
    ExpectInside(changeset.body, text);
    EXPECT_GE(changeset.line.begin, end);
    end = changeset.body.end;
    for (const text::ByteRange& part : changeset.sql) ExpectInside(part, text);
    const auto checksum = LiquibaseChecksum(text, changeset);
    EXPECT_TRUE(!checksum || checksum->size() == 34);
  }
  const SqitchPlan plan = ReadSqitchPlan(text);
  const auto ids = SqitchChangeIds(plan);
  EXPECT_TRUE(!ids || ids->size() == plan.changes.size());
  const std::vector<std::string_view> files = {text, text};
  for (const GraphileLink& link : ReadGraphileChain(files)) {
    ExpectInside(link.header.range, text);
    EXPECT_LE(link.header.body, text.size());
    EXPECT_LE(link.header.range.end, link.header.body);
  }
  const AtlasSumFile sum = ReadAtlasSum(text);
  EXPECT_TRUE(sum.problem || RenderAtlasSum(ReadAtlasSum(RenderAtlasSum(sum.sum)).sum) == RenderAtlasSum(sum.sum));
  const std::vector<AtlasFile> folder = {{"1.sql", text}};
  EXPECT_LE(ComputeAtlasSum(folder).entries.size(), 1U);
  const auto sqlx = SqlxChecksum(text, std::vector<std::string>{"\r", "\xEF\xBB\xBF"});
  EXPECT_EQ(sqlx.has_value(), PrismaChecksum(text).has_value());
  EXPECT_EQ(sqlx.has_value(), FlywayChecksum(text, PlaceholderUse::kAfterChecksum).has_value());
}

const std::vector<std::string_view> kPieces = {"--liquibase formatted sql",
                                               "--changeset ",
                                               "a:1",
                                               "\"a\":\"",
                                               ":",
                                               "--rollback ",
                                               "/* liquibase rollback",
                                               "*/",
                                               "--comment: ",
                                               "--ignoreLines:",
                                               "start",
                                               "end",
                                               "9223372036854775807",
                                               "--precondition-sql-check ",
                                               "--property ",
                                               "dbms:",
                                               "endDelimiter:",
                                               "%project=",
                                               "shop",
                                               "%uri=",
                                               "http://",
                                               "users ",
                                               "[",
                                               "]",
                                               "!",
                                               "2024-01-02T03:04:05Z",
                                               " Ann <",
                                               "a@b>",
                                               "#",
                                               "@v1",
                                               "\\n",
                                               "--! Previous: ",
                                               "--! Hash: ",
                                               "--! ",
                                               "h1:",
                                               "1.sql ",
                                               "-- atlas:sum ignore",
                                               "\n",
                                               "\n",
                                               "\n\n",
                                               "\r\n",
                                               "\r",
                                               " ",
                                               "\t",
                                               "-",
                                               "--",
                                               "\xEF\xBB\xBF",
                                               "\xE2\x80\xA8",
                                               "\xFF",
                                               "\xC3",
                                               "${x}"};

TEST(ParserRobustness, OfWordsInAnyOrder) {
  std::mt19937 random(1);
  for (int i = 0; i < 2000; ++i) {
    std::string text;
    for (auto words = random() % 30; words > 0; --words) text += kPieces[random() % kPieces.size()];
    SCOPED_TRACE(text);
    ReadAll(text);
  }
}

TEST(ParserRobustness, OfAnyBytes) {
  std::mt19937 random(2);
  for (int i = 0; i < 500; ++i) {
    std::string text(random() % 200, '\0');
    for (char& c : text) c = static_cast<char>(random());
    ReadAll(text);
  }
}

TEST(ParserRobustness, OfTruncatedFiles) {
  const std::string text =
      "\xEF\xBB\xBF--liquibase formatted sql\r\n--changeset \"a b\":\"c\" dbms:h2 endDelimiter:; ignore:true\n"
      "--precondition-sql-check expectedResult:0 SELECT 1\n/* liquibase rollback\nx */\n--ignoreLines:2\n"
      "%project=shop\n%uri=https://Example.com:443\n\nusers [a@b !c:d] 2024-01-02T03:04:05Z Ann <a@b> # note \\\\n\n"
      "--! Previous: -\n--! Hash: sha1:a\n\nh1:abc\n1.sql h1:abc\n-- atlas:sum ignore";
  for (size_t begin = 0; begin <= text.size(); begin += 41) {
    for (size_t end = begin; end <= text.size(); ++end) ReadAll(std::string_view(text).substr(begin, end - begin));
  }
}

}  // namespace
}  // namespace pgtidy::migrations
