#include "analyzer/syntax/compare.h"

#include <gtest/gtest.h>

namespace pgtidy::syntax {
namespace {

SqlDifference Compare(std::string_view left, std::string_view right) {
  return CompareSql(left, {{0, static_cast<uint32_t>(left.size())}}, right, {{0, static_cast<uint32_t>(right.size())}},
                    {});
}

TEST(CompareSqlTest, CommentsAndWhiteSpace) {
  EXPECT_EQ(Compare("SELECT 1;", "-- one\nSELECT\n  1 /* it is */"), SqlDifference::kNone);
  EXPECT_EQ(Compare("SELECT 1; SELECT 2;", "SELECT 1;; SELECT 2"), SqlDifference::kNone);
  EXPECT_EQ(Compare("", "-- nothing"), SqlDifference::kNone);
}

TEST(CompareSqlTest, OtherWordsForTheSame) {
  EXPECT_EQ(Compare("create table T (a int);", "CREATE TABLE t (a integer);"), SqlDifference::kSpelling);
  EXPECT_EQ(Compare("SELECT a::text FROM t", "SELECT CAST(a AS text) FROM t"), SqlDifference::kSpelling);
}

TEST(CompareSqlTest, OtherStatements) {
  // A fingerprint that leaves out constants would take these for one.
  EXPECT_EQ(Compare("CREATE TABLE t (a int DEFAULT 1)", "CREATE TABLE t (a int DEFAULT 2)"),
            SqlDifference::kStatements);
  EXPECT_EQ(Compare("CREATE TABLE t (a int)", "CREATE TABLE \"T\" (a int)"), SqlDifference::kStatements);
  EXPECT_EQ(Compare("SELECT 1", "SELECT 1; SELECT 2"), SqlDifference::kStatements);
  EXPECT_EQ(Compare("SELECT 'a  b'", "SELECT 'a b'"), SqlDifference::kStatements);
  EXPECT_EQ(Compare("SELEC 1", "SELEC 2"), SqlDifference::kStatements);
}

TEST(CompareSqlTest, OnlyThePartsCount) {
  const std::string_view left = "SELECT 1; DROP TABLE a;";
  const std::string_view right = "SELECT 1; DROP TABLE b;";
  EXPECT_EQ(CompareSql(left, {{0, 9}}, right, {{0, 9}}, {}), SqlDifference::kNone);
}

}  // namespace
}  // namespace pgtidy::syntax
