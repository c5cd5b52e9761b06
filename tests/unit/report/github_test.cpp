#include <gtest/gtest.h>

#include <string>

#include "analyzer/report/report.h"
#include "tests/unit/report/sample_report.h"

namespace pgtidy::report {
namespace {

TEST(GithubTest, EscapesPropertiesMoreThanData) {
  TestRun run;
  const text::FileId file = run.AddFile("./a,b:c%\n.sql", "abc");
  run.Add(run.At(file, "b"), "test/a:b,c", diagnostics::Severity::kError, "50%: a,b").help.push_back("one\ntwo");
  EXPECT_EQ(RenderGithub(run.Finish()),
            "::error file=a%2Cb%3Ac%25\\x0a.sql,line=1,endLine=1,col=2,endColumn=3,title=test/a%3Ab%2Cc"
            "::50%25: a,b%0Ahelp: one%0Atwo\n");
}

TEST(GithubTest, GivesNoColumnsForSeveralLines) {
  TestRun run;
  const text::FileId file = run.AddFile("a.sql", "a\nb\n");
  run.Add(run.At(file, "a\nb"), "test/rule", diagnostics::Severity::kWarning);
  EXPECT_EQ(RenderGithub(run.Finish()), "::warning file=a.sql,line=1,endLine=2,title=test/rule::message\n");
}

TEST(GithubTest, InfoIsANotice) {
  TestRun run;
  const text::FileId file = run.AddFile("a.sql", "ab");
  run.Add(run.At(file, "b"), "test/rule", diagnostics::Severity::kInfo);
  EXPECT_EQ(RenderGithub(run.Finish()),
            "::notice file=a.sql,line=1,endLine=1,col=2,endColumn=3,title=test/rule::message\n");
}

TEST(GithubTest, LeavesSuppressedFindingsOut) {
  TestRun run;
  const text::FileId file = run.AddFile("a.sql", "ab");
  run.Add(run.At(file, "b")).suppression = diagnostics::SuppressionKind::kInSource;
  EXPECT_EQ(RenderGithub(run.Finish()), "");
}

}  // namespace
}  // namespace pgtidy::report
