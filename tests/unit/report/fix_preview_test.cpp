#include "analyzer/report/fix_preview.h"

#include <gtest/gtest.h>

#include <string>
#include <utility>
#include <vector>

#include "tests/unit/report/sample_report.h"

namespace pgtidy::report {
namespace {

using Kind = PreviewLine::Kind;

class FixPreviewTest : public testing::Test {
 protected:
  [[nodiscard]] std::vector<PreviewLine> Preview(std::vector<text::TextEdit> edits) const {
    return PreviewFix(run_.sources(), file_, {"title", diagnostics::Applicability::kSafe, std::move(edits)});
  }

  [[nodiscard]] text::ByteRange Range(std::string_view needle) const { return run_.At(file_, needle).range; }
  [[nodiscard]] text::ByteRange Before(std::string_view needle) const {
    return {Range(needle).begin, Range(needle).begin};
  }

  TestRun run_;
  text::FileId file_ = run_.AddFile("a.sql", "SELECT a;\nSELECT b,\r\n  c;\nSELECT d;\n");
  text::FileId other_ = run_.AddFile("b.sql", "SELECT e;\n");
};

TEST_F(FixPreviewTest, ShowsTheChangedLine) {
  EXPECT_EQ(Preview({{file_, Range("b"), "x"}}),
            (std::vector<PreviewLine>{{Kind::kRemoved, 2, "SELECT b,"}, {Kind::kAdded, 0, "SELECT x,"}}));
}

TEST_F(FixPreviewTest, ShowsInsertedLinesAlone) {
  EXPECT_EQ(Preview({{file_, Before("SELECT d"), "BEGIN;\n"}}),
            (std::vector<PreviewLine>{{Kind::kAdded, 0, "BEGIN;"}}));
}

TEST_F(FixPreviewTest, ShowsDeletedLinesAlone) {
  EXPECT_EQ(Preview({{file_, Range("SELECT b,\r\n  c;\n"), ""}}),
            (std::vector<PreviewLine>{{Kind::kRemoved, 2, "SELECT b,"}, {Kind::kRemoved, 3, "  c;"}}));
}

TEST_F(FixPreviewTest, ShowsDistantEditsFromTheTopInAnyOrder) {
  EXPECT_EQ(Preview({{file_, Range("d"), "z"}, {file_, Range("a"), "x"}}),
            (std::vector<PreviewLine>{{Kind::kRemoved, 1, "SELECT a;"},
                                      {Kind::kAdded, 0, "SELECT x;"},
                                      {Kind::kRemoved, 4, "SELECT d;"},
                                      {Kind::kAdded, 0, "SELECT z;"}}));
}

TEST_F(FixPreviewTest, JoinsEditsOfOneLine) {
  EXPECT_EQ(Preview({{file_, Range("d"), "z"}, {file_, Before("SELECT d"), "-- "}}),
            (std::vector<PreviewLine>{{Kind::kRemoved, 4, "SELECT d;"}, {Kind::kAdded, 0, "-- SELECT z;"}}));
}

TEST_F(FixPreviewTest, ShowsNothingForAFixWithoutEdits) { EXPECT_TRUE(Preview({}).empty()); }

TEST_F(FixPreviewTest, ShowsNothingOfAnotherFile) { EXPECT_TRUE(Preview({{other_, {0, 6}, "x"}}).empty()); }

TEST_F(FixPreviewTest, ShowsNothingThatCannotBeApplied) {
  EXPECT_TRUE(Preview({{file_, {0, 6}, "x"}, {file_, {3, 7}, "y"}}).empty());
  EXPECT_TRUE(Preview({{file_, {0, 6000}, "x"}}).empty());
  EXPECT_TRUE(Preview({{file_, {6, 0}, "x"}}).empty());
}

TEST_F(FixPreviewTest, ShowsNothingThatIsLong) {
  EXPECT_FALSE(Preview({{file_, Range("a"), std::string(190, 'x')}}).empty());
  EXPECT_TRUE(Preview({{file_, Range("a"), std::string(200, 'x')}}).empty());
  EXPECT_TRUE(Preview({{file_, Range("a"), "1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n13"}}).empty());
  EXPECT_TRUE(Preview(std::vector<text::TextEdit>(17, {file_, Range("a"), "x"})).empty());
}

}  // namespace
}  // namespace pgtidy::report
