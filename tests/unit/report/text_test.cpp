#include <gtest/gtest.h>

#include <cstddef>
#include <string>

#include "analyzer/report/report.h"
#include "tests/unit/report/sample_report.h"

namespace pgtidy::report {
namespace {

using diagnostics::Severity;

constexpr TextOptions kQuiet = {.color = false, .show_suppressed = false, .quiet = true};

// The summary line alone.
std::string Summary(TestRun& run) {
  const std::string text = RenderText(run.Finish(), {});
  const size_t line = text.rfind('\n', text.size() - 2);
  return line == std::string::npos ? text : text.substr(line + 1);
}

TEST(TextTest, LeavesASpaceOnlyBeforeSource) {
  TestRun run;
  const text::FileId file = run.AddFile("a.sql", "SELECT\n");
  run.Add(run.End(file));
  EXPECT_EQ(RenderText(run.Finish(), kQuiet), "a.sql:2:1: error: message [test/rule]\n    2 |\n      | ^\n");
}

TEST(TextTest, WidensTheGutterForLongFiles) {
  TestRun run;
  const text::FileId file = run.AddFile("a.sql", std::string(123455, '\n') + "x");
  run.Add(run.At(file, "x"));
  EXPECT_EQ(RenderText(run.Finish(), kQuiet), "a.sql:123456:1: error: message [test/rule]\n123456 | x\n       | ^\n");
}

TEST(TextTest, SummaryOfNothing) {
  TestRun none;
  EXPECT_EQ(Summary(none), "no findings in 0 files\n");
  TestRun one;
  one.AddFile("a.sql", "");
  EXPECT_EQ(Summary(one), "no findings in 1 file\n");
}

TEST(TextTest, SummaryCountsInWords) {
  TestRun run;
  const text::FileId file = run.AddFile("a.sql", "abcdef");
  run.AddFile("b.sql", "");
  run.Add(run.At(file, "a"));
  EXPECT_EQ(Summary(run), "1 error in 2 files\n");
  run.Add(run.At(file, "b"));
  run.Add(run.At(file, "c"), "test/rule", Severity::kWarning);
  run.Add(run.At(file, "d"), "test/rule", Severity::kInfo);
  run.Add(run.At(file, "e")).suppression = diagnostics::SuppressionKind::kInSource;
  run.Add(run.At(file, "f")).fixes = {{"fix", diagnostics::Applicability::kSafe, {{file, {5, 6}, ""}}}};
  EXPECT_EQ(Summary(run), "3 errors, 1 warning, 1 info in 2 files, 1 suppressed, 1 fixable with pgtidy fix\n");
}

TEST(TextTest, SuppressedFindingsAreNoFindings) {
  TestRun run;
  const text::FileId file = run.AddFile("a.sql", "abc");
  run.Add(run.At(file, "b")).suppression = diagnostics::SuppressionKind::kInSource;
  EXPECT_EQ(RenderText(run.Finish(), {}), "no findings in 1 file, 1 suppressed\n");
  EXPECT_EQ(RenderText(run.Finish(), kQuiet), "");
}

TEST(TextTest, ShownSuppressedFindingsSayWhy) {
  TestRun run;
  const text::FileId file = run.AddFile("a.sql", "abc");
  diagnostics::Diagnostic& finding = run.Add(run.At(file, "b"));
  finding.suppression = diagnostics::SuppressionKind::kInSource;
  const TextOptions show = {.color = false, .show_suppressed = true, .quiet = true};
  EXPECT_EQ(RenderText(run.Finish(), show),
            "a.sql:1:2: error: message [test/rule] (suppressed: by a comment)\n    1 | abc\n      |  ^\n");
}

TEST(TextTest, ColorsLikeClang) {
  TestRun run;
  const text::FileId file = run.AddFile("a.sql", "abc");
  diagnostics::Diagnostic& finding = run.Add(run.At(file, "bc"), "test/rule", Severity::kWarning);
  finding.notes.push_back({std::nullopt, "why"});
  finding.fixes.push_back({"fix it", diagnostics::Applicability::kSafe, {{file, {1, 3}, "x"}}});
  EXPECT_EQ(RenderText(run.Finish(), {.color = true, .show_suppressed = false, .quiet = true}),
            "\x1b[1ma.sql:1:2:\x1b[0m \x1b[1;35mwarning: \x1b[0m\x1b[1mmessage\x1b[0m [test/rule]\n"
            "    1 | abc\n"
            "      | \x1b[1;32m ^~\x1b[0m\n"
            "\x1b[1;36mnote: \x1b[0mwhy\n"
            "\x1b[1;36mfix: \x1b[0mfix it\n"
            "\x1b[31m    1 - abc\x1b[0m\n"
            "\x1b[32m      + ax\x1b[0m\n");
}

TEST(TextTest, ColorsEachSeverity) {
  TestRun run;
  const text::FileId file = run.AddFile("a.sql", "abc");
  run.Add(run.At(file, "a"), "test/rule", Severity::kError);
  run.Add(run.At(file, "b"), "test/rule", Severity::kInfo);
  const std::string text = RenderText(run.Finish(), {.color = true, .show_suppressed = false, .quiet = true});
  EXPECT_NE(text.find("\x1b[1;31merror: "), std::string::npos);
  EXPECT_NE(text.find("\x1b[1;34minfo: "), std::string::npos);
}

TEST(TextTest, SendsNoControlCharacterToTheTerminal) {
  TestRun run;
  FillSampleRun(run);
  for (const char c : RenderText(run.Finish(), {.color = false, .show_suppressed = true, .quiet = false})) {
    const auto byte = static_cast<unsigned char>(c);
    EXPECT_TRUE(byte == '\n' || byte == '\t' || (byte >= 0x20 && byte != 0x7F)) << static_cast<int>(byte);
  }
}

}  // namespace
}  // namespace pgtidy::report
