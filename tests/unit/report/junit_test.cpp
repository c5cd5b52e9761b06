#include <gtest/gtest.h>

#include <string>

#include "analyzer/report/report.h"
#include "tests/unit/report/sample_report.h"

namespace pgtidy::report {
namespace {

TEST(JunitTest, WithoutFindingsOneCasePasses) {
  TestRun run;
  const text::FileId file = run.AddFile("a.sql", "ab");
  run.Add(run.At(file, "b")).suppression = diagnostics::SuppressionKind::kInSource;
  EXPECT_EQ(RenderJunit(run.Finish()),
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
            "<testsuites name=\"pgtidy\" tests=\"1\" failures=\"0\" errors=\"0\" skipped=\"0\" time=\"0\">\n"
            "  <testsuite name=\"pgtidy\" tests=\"1\" failures=\"0\" errors=\"0\" skipped=\"0\" time=\"0\">\n"
            "    <testcase name=\"no findings\" classname=\"pgtidy\" time=\"0\"/>\n"
            "  </testsuite>\n"
            "</testsuites>\n");
}

TEST(JunitTest, CountsPerFileAndInTotalWithoutSuppressedOnes) {
  TestRun run;
  const text::FileId first = run.AddFile("a.sql", "abc");
  const text::FileId second = run.AddFile("b.sql", "abc");
  run.Add(run.At(first, "a"));
  run.Add(run.At(first, "b")).suppression = diagnostics::SuppressionKind::kInSource;
  run.Add(run.At(second, "a"));
  run.Add(run.At(second, "c"));
  const std::string xml = RenderJunit(run.Finish());
  EXPECT_NE(xml.find("<testsuites name=\"pgtidy\" tests=\"3\" failures=\"3\""), std::string::npos);
  EXPECT_NE(xml.find("<testsuite name=\"a.sql\" tests=\"1\" failures=\"1\""), std::string::npos);
  EXPECT_NE(xml.find("<testsuite name=\"b.sql\" tests=\"2\" failures=\"2\""), std::string::npos);
  EXPECT_EQ(xml.find("1:2"), std::string::npos);
}

TEST(JunitTest, CasesOfOnePlaceHaveDifferentNames) {
  TestRun run;
  const text::FileId file = run.AddFile("a.sql", "abc");
  run.Add(run.At(file, "a"), "test/rule", diagnostics::Severity::kError, "one");
  run.Add(run.At(file, "a"), "test/rule", diagnostics::Severity::kError, "two");
  const std::string xml = RenderJunit(run.Finish());
  EXPECT_NE(xml.find("<testcase name=\"test/rule at 1:1\" "), std::string::npos);
  EXPECT_NE(xml.find("<testcase name=\"test/rule at 1:1 #2\" "), std::string::npos);
}

}  // namespace
}  // namespace pgtidy::report
