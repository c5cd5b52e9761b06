#include <gtest/gtest.h>

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <string>
#include <utility>

#include "analyzer/report/report.h"
#include "tests/unit/report/sample_report.h"

namespace pgtidy::report {
namespace {

constexpr uint32_t kBytesPerFinding = 1400;

// The seconds that `render` takes for `count` findings that share one line, which grows with them and is not ASCII.
template <typename Render>
double SecondsFor(size_t count, const Render& render) {
  std::string line;
  for (size_t i = 0; i < count; ++i) line += "ü" + std::string(kBytesPerFinding - 2, 'x');
  TestRun run;
  const text::FileId file = run.AddFile("dump.sql", std::move(line));
  for (size_t i = 0; i < count; ++i) {
    const auto begin = static_cast<uint32_t>(i) * kBytesPerFinding;
    diagnostics::Diagnostic& finding = run.Add({file, {begin, begin + 40}});
    finding.notes.push_back({text::Location{file, {begin, begin + 1}}, "note"});
    finding.fixes.push_back({"fix", diagnostics::Applicability::kSafe, {{file, {begin, begin}, "x"}}});
  }
  const Report report = run.Finish();
  const auto begin = std::chrono::steady_clock::now();
  EXPECT_GT(render(report).size(), count);
  return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
}

// Eight times the findings in a line eight times as long take 64 times as long where the work for a finding grows with
// the line, and 8 times where it does not; between them there is room for a busy machine.
template <typename Render>
void ExpectLinear(const char* format, const Render& render) {
  // From small to large, so that the first failure comes before the time is out of hand.
  for (const size_t count : {size_t{100}, size_t{500}}) {
    const double small = SecondsFor(count, render);
    const double large = SecondsFor(8 * count, render);
    ASSERT_LT(large, 24 * small + 0.2) << format << ": " << small << " s, then " << large << " s";
  }
}

TEST(LongLineTest, EveryFormatTakesLinearTime) {
  ExpectLinear("text", [](const Report& report) { return RenderText(report, {}); });
  ExpectLinear("json", [](const Report& report) { return RenderJson(report); });
  ExpectLinear("sarif", [](const Report& report) { return RenderSarif(report); });
  ExpectLinear("github", [](const Report& report) { return RenderGithub(report); });
  ExpectLinear("gitlab", [](const Report& report) { return RenderGitlab(report); });
  ExpectLinear("junit", [](const Report& report) { return RenderJunit(report); });
  ExpectLinear("checkstyle", [](const Report& report) { return RenderCheckstyle(report); });
}

}  // namespace
}  // namespace pgtidy::report
