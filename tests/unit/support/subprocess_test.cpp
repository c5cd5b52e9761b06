#include "analyzer/support/subprocess.h"

#include <gtest/gtest.h>

namespace pgtidy::support {
namespace {

TEST(SubprocessTest, ReturnsOutputAndStatus) {
  const Result<ProcessOutput> run = RunProgram({"sh", "-c", "echo out; echo err >&2; exit 3"});
  ASSERT_TRUE(run);
  EXPECT_EQ(run->exit_status, 3);
  EXPECT_EQ(run->out, "out\n");
  EXPECT_EQ(run->err, "err\n");
}

TEST(SubprocessTest, PassesArgumentsWithoutAShell) {
  const Result<ProcessOutput> run = RunProgram({"printf", "%s|", "a b", "$HOME", "'"});
  ASSERT_TRUE(run);
  EXPECT_EQ(run->out, "a b|$HOME|'|");
}

TEST(SubprocessTest, ReadsMoreThanAPipeHolds) {
  const Result<ProcessOutput> run = RunProgram({"sh", "-c", "head -c 300000 /dev/zero; head -c 300000 /dev/zero >&2"});
  ASSERT_TRUE(run);
  EXPECT_EQ(run->out.size(), 300000U);
  EXPECT_EQ(run->err.size(), 300000U);
}

TEST(SubprocessTest, SaysWhatIsMissing) {
  const Result<ProcessOutput> run = RunProgram({"no-such-program-anywhere"});
  ASSERT_FALSE(run);
  EXPECT_NE(run.error().message.find("no-such-program-anywhere"), std::string::npos);
}

}  // namespace
}  // namespace pgtidy::support
