#include "analyzer/text/split_lines.h"

#include <gtest/gtest.h>

namespace pgtidy::text {
namespace {

using Lines = std::vector<std::string_view>;

TEST(SplitLinesTest, LeavesOutLineEnds) {
  EXPECT_EQ(SplitLines("a\n\nb"), (Lines{"a", "", "b"}));
  EXPECT_EQ(SplitLines("a\n"), (Lines{"a"}));
  EXPECT_EQ(SplitLines("\n"), (Lines{""}));
  EXPECT_EQ(SplitLines(""), Lines{});
}

}  // namespace
}  // namespace pgtidy::text
