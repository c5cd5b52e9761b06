#include "analyzer/migrations/names.h"

#include <gtest/gtest.h>

namespace pgtidy::migrations {
namespace {

TEST(CompareIntegers, ComparesBySignLengthAndDigits) {
  EXPECT_EQ(CompareIntegers("2", "10"), -1);
  EXPECT_EQ(CompareIntegers("-2", "-10"), 1);
  EXPECT_EQ(CompareIntegers("-1", "0"), -1);
  EXPECT_EQ(CompareIntegers("18446744073709551616", "18446744073709551615"), 1);
  EXPECT_EQ(CompareIntegers("7", "7"), 0);
}

TEST(CompareDotted, TakesMissingPartsForZero) {
  EXPECT_EQ(CompareDotted("1.9", "1.10"), -1);
  EXPECT_EQ(CompareDotted("1", "1.0.0"), 0);
  EXPECT_EQ(CompareDotted("1", "1.0.1"), -1);
  EXPECT_EQ(CompareDotted("01.02", "1.2"), 0);
  EXPECT_EQ(CompareDotted("", "1"), -1);
}

TEST(NormalizeDotted, DropsZerosThatSayNothing) {
  EXPECT_EQ(NormalizeDotted("001"), "1");
  EXPECT_EQ(NormalizeDotted("1.0.0"), "1");
  EXPECT_EQ(NormalizeDotted("1.0.2"), "1.0.2");
  EXPECT_EQ(NormalizeDotted("0.0"), "0");
  EXPECT_EQ(NormalizeDotted("0.01"), "0.1");
}

TEST(ParseInt64, ReadsWhatRustAndGoRead) {
  EXPECT_EQ(ParseInt64("007"), 7);
  EXPECT_EQ(ParseInt64("+1"), 1);
  EXPECT_EQ(ParseInt64("-1"), -1);
  EXPECT_EQ(ParseInt64("9223372036854775807"), INT64_MAX);
  for (const char* wrong : {"", "+", "-", "+-1", "--1", "1a", " 1", "9223372036854775808", "V1"}) {
    EXPECT_FALSE(ParseInt64(wrong)) << wrong;
  }
}

TEST(ParseUint64, ReadsDigitsOnly) {
  EXPECT_EQ(ParseUint64("18446744073709551615"), UINT64_MAX);
  for (const char* wrong : {"", "-1", "+1", "18446744073709551616"}) EXPECT_FALSE(ParseUint64(wrong)) << wrong;
}

TEST(SplitDirection, TakesTheSuffixOff) {
  EXPECT_EQ(SplitDirection("1_a.up.sql").stem, "1_a");
  EXPECT_EQ(SplitDirection("1_a.up.sql").direction, Direction::kUp);
  EXPECT_EQ(SplitDirection("1_a.down.sql").direction, Direction::kDown);
  EXPECT_EQ(SplitDirection("1_a.sql").stem, "1_a");
  EXPECT_FALSE(SplitDirection("1_a.sql").direction);
  EXPECT_EQ(SplitDirection("1_a.SQL").stem, "1_a.SQL");
}

TEST(IsFolderOfOtherDatabase, GoesByWholeWords) {
  EXPECT_TRUE(IsFolderOfOtherDatabase("mysql"));
  EXPECT_TRUE(IsFolderOfOtherDatabase("migrations_sqlite"));
  EXPECT_TRUE(IsFolderOfOtherDatabase("ClickHouse-schema"));
  EXPECT_FALSE(IsFolderOfOtherDatabase("mysql_to_postgres"));
  EXPECT_FALSE(IsFolderOfOtherDatabase("mysqlite"));
  EXPECT_FALSE(IsFolderOfOtherDatabase("migrations"));
  EXPECT_FALSE(IsFolderOfOtherDatabase(""));
}

TEST(JoinPath, KeepsThePresentFolderOut) {
  EXPECT_EQ(JoinPath("", "a"), "a");
  EXPECT_EQ(JoinPath("/", "a"), "/a");
  EXPECT_EQ(JoinPath("a/b", "c"), "a/b/c");
}

}  // namespace
}  // namespace pgtidy::migrations
