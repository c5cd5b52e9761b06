#include "analyzer/text/line_diff.h"

#include <gtest/gtest.h>

#include <random>
#include <string>

#include "analyzer/text/unified_diff.h"

namespace pgtidy::text {
namespace {

using Lines = std::vector<std::string_view>;

// What the changes make of the old lines.
Lines Apply(const Lines& old_lines, const Lines& new_lines, const std::vector<LineChange>& changes) {
  Lines result;
  uint32_t line = 0;
  for (const LineChange& change : changes) {
    for (; line < change.old_begin; ++line) result.push_back(old_lines[line]);
    for (uint32_t i = change.new_begin; i < change.new_end; ++i) result.push_back(new_lines[i]);
    line = change.old_end;
  }
  for (; line < old_lines.size(); ++line) result.push_back(old_lines[line]);
  return result;
}

size_t Cost(const std::vector<LineChange>& changes) {
  size_t cost = 0;
  for (const LineChange& change : changes) {
    cost += change.old_end - change.old_begin + change.new_end - change.new_begin;
  }
  return cost;
}

// The least cost, by the table that everybody knows.
size_t LeastCost(const Lines& old_lines, const Lines& new_lines) {
  std::vector<std::vector<size_t>> common(old_lines.size() + 1, std::vector<size_t>(new_lines.size() + 1));
  for (size_t i = 0; i < old_lines.size(); ++i) {
    for (size_t j = 0; j < new_lines.size(); ++j) {
      common[i + 1][j + 1] =
          old_lines[i] == new_lines[j] ? common[i][j] + 1 : std::max(common[i][j + 1], common[i + 1][j]);
    }
  }
  return old_lines.size() + new_lines.size() - 2 * common[old_lines.size()][new_lines.size()];
}

TEST(LineDiffTest, OneLineInTheMiddle) {
  EXPECT_EQ(DiffLines({"a", "b", "c"}, {"a", "x", "c"}), (std::vector<LineChange>{{1, 2, 1, 2}}));
  EXPECT_EQ(DiffLines({"a", "c"}, {"a", "b", "c"}), (std::vector<LineChange>{{1, 1, 1, 2}}));
  EXPECT_EQ(DiffLines({"a", "b", "c"}, {"a", "c"}), (std::vector<LineChange>{{1, 2, 1, 1}}));
  EXPECT_TRUE(DiffLines({"a"}, {"a"}).empty());
  EXPECT_TRUE(DiffLines({}, {}).empty());
}

TEST(LineDiffTest, RandomTextsInFewestEdits) {
  std::mt19937 random(7);
  const Lines alphabet = {"a", "b", "c"};
  for (int round = 0; round < 2000; ++round) {
    Lines old_lines;
    Lines new_lines;
    for (size_t i = random() % 12; i > 0; --i) old_lines.push_back(alphabet[random() % alphabet.size()]);
    for (size_t i = random() % 12; i > 0; --i) new_lines.push_back(alphabet[random() % alphabet.size()]);
    const std::vector<LineChange> changes = DiffLines(old_lines, new_lines);
    ASSERT_EQ(Apply(old_lines, new_lines, changes), new_lines);
    ASSERT_EQ(Cost(changes), LeastCost(old_lines, new_lines));
  }
}

TEST(LineDiffTest, MoreEditsThanAreLookedFor) {
  std::vector<std::string> texts;
  for (int i = 0; i < 10000; ++i) texts.push_back(std::to_string(i));
  Lines old_lines = {"first"};
  Lines new_lines = {"first"};
  for (size_t i = 0; i < 5000; ++i) old_lines.emplace_back(texts[i]);
  for (size_t i = 5000; i < 10000; ++i) new_lines.emplace_back(texts[i]);
  old_lines.emplace_back("last");
  new_lines.emplace_back("last");
  EXPECT_EQ(DiffLines(old_lines, new_lines), (std::vector<LineChange>{{1, 5001, 1, 5001}}));
}

TEST(LineDiffTest, LinesKeepTheirEnds) {
  EXPECT_EQ(LinesWithEnds("a\r\nb\n\nc"), (Lines{"a\r\n", "b\n", "\n", "c"}));
  EXPECT_TRUE(LinesWithEnds("").empty());
}

TEST(UnifiedDiffTest, AsDiffPrintsIt) {
  EXPECT_EQ(
      UnifiedDiff("old", "new", "1\n2\n3\n4\n5\n6\n7\n8\n9\n", "1\n2\n3\n4\nfive\n6\n7\n8\n9\n10"),
      "--- old\n+++ new\n@@ -2,8 +2,9 @@\n 2\n 3\n 4\n-5\n+five\n 6\n 7\n 8\n 9\n+10\n\\ No newline at end of file\n");
  EXPECT_EQ(UnifiedDiff("/dev/null", "new", "", "a\n"), "--- /dev/null\n+++ new\n@@ -0,0 +1,1 @@\n+a\n");
  EXPECT_EQ(UnifiedDiff("a", "b", "same\n", "same\n"), "");
}

}  // namespace
}  // namespace pgtidy::text
