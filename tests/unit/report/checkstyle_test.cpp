#include <gtest/gtest.h>

#include <string>

#include "analyzer/report/report.h"
#include "tests/unit/report/sample_report.h"

namespace pgtidy::report {
namespace {

TEST(CheckstyleTest, WithoutFindings) {
  TestRun run;
  const text::FileId file = run.AddFile("a.sql", "ab");
  run.Add(run.At(file, "b")).suppression = diagnostics::SuppressionKind::kInSource;
  EXPECT_EQ(RenderCheckstyle(run.Finish()),
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<checkstyle version=\"4.3\">\n</checkstyle>\n");
}

TEST(CheckstyleTest, GroupsFindingsByFile) {
  TestRun run;
  const text::FileId first = run.AddFile("a&b.sql", "abc");
  const text::FileId second = run.AddFile("b.sql", "a\nbc");
  run.Add(run.At(first, "a"), "test/rule", diagnostics::Severity::kInfo, "<one>");
  run.Add(run.At(first, "b"), "test/rule", diagnostics::Severity::kWarning, "two");
  run.Add(run.At(second, "c"), "test/other", diagnostics::Severity::kError, "three");
  EXPECT_EQ(
      RenderCheckstyle(run.Finish()),
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
      "<checkstyle version=\"4.3\">\n"
      "  <file name=\"a&amp;b.sql\">\n"
      "    <error line=\"1\" column=\"1\" severity=\"info\" message=\"&lt;one&gt;\" source=\"pgtidy.test/rule\"/>\n"
      "    <error line=\"1\" column=\"2\" severity=\"warning\" message=\"two\" source=\"pgtidy.test/rule\"/>\n"
      "  </file>\n"
      "  <file name=\"b.sql\">\n"
      "    <error line=\"2\" column=\"2\" severity=\"error\" message=\"three\" source=\"pgtidy.test/other\"/>\n"
      "  </file>\n"
      "</checkstyle>\n");
}

}  // namespace
}  // namespace pgtidy::report
