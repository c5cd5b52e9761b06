#include "analyzer/syntax/numbered_text.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace pgtidy::syntax {
namespace {

using testing::ElementsAre;

std::string Numbered(std::string_view query, PlaceholderStyle style) { return NumberPlaceholders(query, style).text; }

TEST(NumberedTextTest, LeavesTheServersOwnAlone) {
  EXPECT_EQ(Numbered("SELECT $1, a ? 'x', :b, @c", PlaceholderStyle::kDollar), "SELECT $1, a ? 'x', :b, @c");
}

TEST(NumberedTextTest, NumbersNames) {
  const NumberedText numbered = NumberPlaceholders("SELECT :a, :b_2::int, :a", PlaceholderStyle::kColon);
  EXPECT_EQ(numbered.text, "SELECT $1, $2::int, $1");
  EXPECT_THAT(numbered.names, ElementsAre("a", "b_2"));
}

TEST(NumberedTextTest, KnowsWhatIsNoPlaceholder) {
  EXPECT_EQ(Numbered("SELECT a[x:y], ':a', \":a\", $$:a$$, b::text -- :a\n, /* :a */ :c", PlaceholderStyle::kColon),
            "SELECT a[x:y], ':a', \":a\", $$:a$$, b::text -- :a\n, /* :a */ $1");
  EXPECT_EQ(Numbered("SELECT a @> @b, c <@ @b, c <@d, @ -1, e @@ f, g =@h, '@i'", PlaceholderStyle::kAt),
            "SELECT a @> $1, c <@ $1, c <@d, @ -1, e @@ f, g =$2, '@i'");
}

TEST(NumberedTextTest, TellsQuestionMarksFromOperators) {
  EXPECT_EQ(Numbered("SELECT j ? 'x', j ?| ?, ? FROM t WHERE a = ? AND b=? AND (j -> 'k') ? ? LIMIT ?",
                     PlaceholderStyle::kQuestion),
            "SELECT j ? 'x', j ?| $1, $2 FROM t WHERE a = $3 AND b=$4 AND (j -> 'k') ? $5 LIMIT $6");
  EXPECT_EQ(Numbered("VALUES (?, ?), (?, 'a?')", PlaceholderStyle::kQuestion), "VALUES ($1, $2), ($3, 'a?')");
}

TEST(NumberedTextTest, FindsTheWayBack) {
  const NumberedText numbered = NumberPlaceholders("SELECT :long_name + x, :y", PlaceholderStyle::kColon);
  ASSERT_EQ(numbered.text, "SELECT $1 + x, $2");
  EXPECT_EQ(numbered.OriginalOffset(0), 0U);
  EXPECT_EQ(numbered.OriginalOffset(8), 7U);
  EXPECT_EQ(numbered.OriginalOffset(12), 20U);
  EXPECT_EQ(numbered.OriginalOffset(15), 23U);
  EXPECT_EQ(numbered.OriginalOffset(17), 25U);
}

}  // namespace
}  // namespace pgtidy::syntax
