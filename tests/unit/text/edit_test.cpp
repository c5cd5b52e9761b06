#include "analyzer/text/edit.h"

#include <gtest/gtest.h>

namespace pgtidy::text {
namespace {

TextEdit Edit(uint32_t begin, uint32_t end, std::string replacement) {
  return {.range = {begin, end}, .replacement = std::move(replacement)};
}

TEST(EditTest, AppliesEditsInAnyOrder) {
  EXPECT_EQ(ApplyEdits("abcdef", {Edit(4, 5, "E"), Edit(0, 1, ""), Edit(3, 3, "+")}), "bc+dEf");
  EXPECT_EQ(ApplyEdits("abc", {Edit(3, 3, "!"), Edit(3, 3, "!")}), "abc!") << "equal edits are made once";
  EXPECT_EQ(ApplyEdits("abc", {}), "abc");
}

TEST(EditTest, RefusesConflicts) {
  EXPECT_FALSE(ApplyEdits("abcdef", {Edit(0, 3, "x"), Edit(2, 4, "y")}));
  EXPECT_FALSE(ApplyEdits("abc", {Edit(1, 1, "x"), Edit(1, 1, "y")}));
  EXPECT_FALSE(ApplyEdits("abc", {Edit(2, 9, "x")}));
  EXPECT_EQ(ApplyEdits("abcd", {Edit(0, 2, "x"), Edit(2, 4, "y")}), "xy");
  EXPECT_EQ(ApplyEdits("abcd", {Edit(0, 2, "x"), Edit(2, 2, "+")}), "x+cd");
}

}  // namespace
}  // namespace pgtidy::text
