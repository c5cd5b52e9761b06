#include "analyzer/report/place.h"

#include <gtest/gtest.h>

namespace pgtidy::report {
namespace {

TEST(PlaceTest, CountsCharactersFromOneWithTheEndExclusive) {
  const text::SourceFile file("a.sql", "größe\nx y\n");
  const Place place = PlaceOf(file, {4, 9});
  EXPECT_EQ(place.begin, (text::LineColumn{1, 4}));
  EXPECT_EQ(place.end, (text::LineColumn{2, 2}));
}

TEST(PlaceTest, GivesAByteOrderMarkNoColumn) {
  const text::SourceFile file("a.sql", "\xEF\xBB\xBFSELECT\nab");
  EXPECT_EQ(PlaceOf(file, {0, 3}).begin, (text::LineColumn{1, 1}));
  EXPECT_EQ(PlaceOf(file, {3, 9}).begin, (text::LineColumn{1, 1}));
  EXPECT_EQ(PlaceOf(file, {3, 9}).end, (text::LineColumn{1, 7}));
  EXPECT_EQ(PlaceOf(file, {11, 12}).begin, (text::LineColumn{2, 2}));
}

TEST(PlaceTest, ClampsToTheText) {
  EXPECT_EQ(Clamp({2, 9}, 5), (text::ByteRange{2, 5}));
  EXPECT_EQ(Clamp({7, 9}, 5), (text::ByteRange{5, 5}));
  EXPECT_EQ(Clamp({3, 1}, 5), (text::ByteRange{3, 3}));
  EXPECT_EQ(PlaceOf(text::SourceFile("a.sql", "ab"), {9, 12}).end, (text::LineColumn{1, 3}));
}

TEST(PlaceTest, RepositoryPathsHaveNoDotBeforeThem) {
  EXPECT_EQ(RepositoryPath("./a/b.sql"), "a/b.sql");
  EXPECT_EQ(RepositoryPath("././b.sql"), "b.sql");
  EXPECT_EQ(RepositoryPath("../b.sql"), "../b.sql");
  EXPECT_EQ(RepositoryPath(".b.sql"), ".b.sql");
  EXPECT_EQ(RepositoryPath("./"), "./");
}

}  // namespace
}  // namespace pgtidy::report
