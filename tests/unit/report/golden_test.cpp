#include "tests/unit/report/golden.h"

#include <gtest/gtest.h>

#include "analyzer/report/report.h"
#include "tests/unit/report/sample_report.h"

namespace pgtidy::report {
namespace {

class ReportGolden : public testing::Test {
 protected:
  ReportGolden() { FillSampleRun(run_); }

  TestRun run_;
};

TEST_F(ReportGolden, Text) { ExpectGolden("findings.txt", RenderText(run_.Finish(), {})); }

TEST_F(ReportGolden, TextWithSuppressed) {
  ExpectGolden("findings_suppressed.txt",
               RenderText(run_.Finish(), {.color = false, .show_suppressed = true, .quiet = false}));
}

TEST_F(ReportGolden, Json) { ExpectGolden("findings.json", RenderJson(run_.Finish())); }

TEST_F(ReportGolden, Sarif) { ExpectGolden("findings.sarif", RenderSarif(run_.Finish())); }

TEST_F(ReportGolden, Github) { ExpectGolden("findings_github.txt", RenderGithub(run_.Finish())); }

TEST_F(ReportGolden, Gitlab) { ExpectGolden("findings_gitlab.json", RenderGitlab(run_.Finish())); }

TEST_F(ReportGolden, Junit) { ExpectGolden("findings_junit.xml", RenderJunit(run_.Finish())); }

TEST_F(ReportGolden, Checkstyle) { ExpectGolden("findings_checkstyle.xml", RenderCheckstyle(run_.Finish())); }

}  // namespace
}  // namespace pgtidy::report
