#include "analyzer/report/message.h"

#include <gtest/gtest.h>

#include "tests/unit/report/sample_report.h"

namespace pgtidy::report {
namespace {

TEST(HeadlineTest, EndsWithTheSqlstateIfThereIsOne) {
  diagnostics::Diagnostic diagnostic;
  diagnostic.message = "syntax error";
  EXPECT_EQ(Headline(diagnostic), "syntax error");
  diagnostic.sqlstate = "42601";
  EXPECT_EQ(Headline(diagnostic), "syntax error (42601)");
}

TEST(ExplanationTest, TellsNotesHelpAndFixesALineEach) {
  TestRun run;
  const text::FileId file = run.AddFile("a.sql", "SELECT 1;\nSELECT 2;\n");
  diagnostics::Diagnostic& diagnostic = run.Add(run.At(file, "1"));
  diagnostic.sqlstate = "42601";
  diagnostic.notes.push_back({run.At(file, "2"), "here"});
  diagnostic.notes.push_back({std::nullopt, "why"});
  diagnostic.help.push_back("write\nthis\x1B");
  diagnostic.fixes.push_back({"do\nit", diagnostics::Applicability::kSafe, {}});
  EXPECT_EQ(Explanation(diagnostic, run.sources(), PlacedNotes::kTold),
            "message (42601)\nnote: here (a.sql:2:8)\nnote: why\nhelp: write\nthis\\x1b\nfix: do\\x0ait");
  EXPECT_EQ(Explanation(diagnostic, run.sources(), PlacedNotes::kLeftOut),
            "message (42601)\nnote: why\nhelp: write\nthis\\x1b\nfix: do\\x0ait");
}

}  // namespace
}  // namespace pgtidy::report
