#include "analyzer/support/csv.h"

#include <gtest/gtest.h>

namespace pgtidy::support {
namespace {

using Fields = std::vector<std::optional<std::string>>;

TEST(CsvTest, FieldsAndRecords) {
  const auto records = ReadCsv("a,b\r\n1,\"two, \"\"quoted\"\"\nlines\"\n,\"\"\n", "f.csv");
  ASSERT_TRUE(records);
  ASSERT_EQ(records->size(), 3U);
  EXPECT_EQ((*records)[0].fields, (Fields{"a", "b"}));
  EXPECT_EQ((*records)[1].fields, (Fields{"1", "two, \"quoted\"\nlines"}));
  // psql writes NULL as nothing and an empty text in quotes.
  EXPECT_EQ((*records)[2].fields, (Fields{std::nullopt, ""}));
  EXPECT_EQ((*records)[1].begin, 5U);
}

TEST(CsvTest, ByteOrderMarkEmptyLinesAndNoLastLineEnd) {
  const auto records = ReadCsv("\xEF\xBB\xBF\n\na\n\nb", "f.csv");
  ASSERT_TRUE(records);
  ASSERT_EQ(records->size(), 2U);
  EXPECT_EQ((*records)[0].fields, (Fields{"a"}));
  EXPECT_EQ((*records)[1].fields, (Fields{"b"}));
}

TEST(CsvTest, MalformedTextsNameTheLine) {
  EXPECT_EQ(ReadCsv("a\n\"b", "f.csv").error().message, "f.csv:2: the quoted field that begins here has no end");
  EXPECT_EQ(ReadCsv("\"a\"b\n", "f.csv").error().message,
            "f.csv:1: a comma or the end of the line should follow the closing quote");
}

}  // namespace
}  // namespace pgtidy::support
