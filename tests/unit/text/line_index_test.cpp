#include "analyzer/text/line_index.h"

#include <gtest/gtest.h>

#include <string>

namespace pgtidy::text {
namespace {

TEST(LineIndexTest, CountsLinesOfEveryKind) {
  const std::string text = "a\nb\r\nc\rd\n";
  const LineIndex index(text);
  EXPECT_EQ(index.line_count(), 5U);
  EXPECT_EQ(index.Find(0), (LineColumn{1, 1}));
  EXPECT_EQ(index.Find(2), (LineColumn{2, 1}));
  EXPECT_EQ(index.Find(5), (LineColumn{3, 1}));
  EXPECT_EQ(index.Find(7), (LineColumn{4, 1}));
  EXPECT_EQ(index.Find(100), (LineColumn{5, 1}));
  EXPECT_EQ(index.LineRange(2), (ByteRange{2, 3}));
  EXPECT_EQ(index.LineRange(5), (ByteRange{9, 9}));
}

TEST(LineIndexTest, CountsColumnsInEachUnit) {
  const std::string text = "ö𝄞x\nß";
  const LineIndex index(text);
  EXPECT_EQ(index.Find(6, ColumnUnit::kByte), (LineColumn{1, 7}));
  EXPECT_EQ(index.Find(6, ColumnUnit::kCharacter), (LineColumn{1, 3}));
  EXPECT_EQ(index.Find(6, ColumnUnit::kUtf16), (LineColumn{1, 4}));
  EXPECT_EQ(index.Find(10, ColumnUnit::kCharacter), (LineColumn{2, 2}));
}

TEST(LineIndexTest, CountsBehindManyBlocks) {
  std::string text;
  for (int i = 0; i < 5000; ++i) text += "ä";
  text += "\nend";
  const LineIndex index(text);
  EXPECT_EQ(index.Find(9998), (LineColumn{1, 5000}));
  EXPECT_EQ(index.Find(10001), (LineColumn{2, 1}));
  EXPECT_EQ(index.Find(10004), (LineColumn{2, 4}));
}

TEST(LineIndexTest, AnEmptyTextHasOneLine) {
  const LineIndex index("");
  EXPECT_EQ(index.line_count(), 1U);
  EXPECT_EQ(index.Find(0), (LineColumn{1, 1}));
}

}  // namespace
}  // namespace pgtidy::text
