#include "analyzer/report/tally.h"

#include <gtest/gtest.h>

#include <vector>

namespace pgtidy::report {
namespace {

using diagnostics::Applicability;
using diagnostics::Diagnostic;
using diagnostics::Severity;
using diagnostics::SuppressionKind;

Diagnostic Of(Severity severity, SuppressionKind suppression = SuppressionKind::kNone) {
  Diagnostic diagnostic;
  diagnostic.severity = severity;
  diagnostic.suppression = suppression;
  return diagnostic;
}

TEST(TallyTest, CountsASuppressedFindingAsNothingElse) {
  const Tally tally =
      Count({Of(Severity::kError), Of(Severity::kError), Of(Severity::kError), Of(Severity::kWarning),
             Of(Severity::kWarning), Of(Severity::kInfo), Of(Severity::kError, SuppressionKind::kBaseline),
             Of(Severity::kWarning, SuppressionKind::kInSource)});
  EXPECT_EQ(tally.errors, 3U);
  EXPECT_EQ(tally.warnings, 2U);
  EXPECT_EQ(tally.infos, 1U);
  EXPECT_EQ(tally.suppressed, 2U);
  EXPECT_EQ(tally.findings(), 6U);
}

TEST(TallyTest, CountsAsFixableOnlyWhatPgtidyFixMakes) {
  const std::vector<text::TextEdit> edits = {{text::FileId{0}, {0, 1}, "x"}};
  std::vector<Diagnostic> diagnostics(5, Of(Severity::kError));
  diagnostics[0].fixes = {{"a", Applicability::kUnsafe, edits}, {"b", Applicability::kSafe, edits}};
  diagnostics[1].fixes = {{"a", Applicability::kUnsafe, edits}};
  diagnostics[2].fixes = {{"a", Applicability::kDisplayOnly, edits}};
  diagnostics[3].fixes = {{"a", Applicability::kSafe, {}}};
  diagnostics[4].fixes = diagnostics[0].fixes;
  diagnostics[4].suppression = SuppressionKind::kInSource;
  EXPECT_EQ(Count(diagnostics).fixable, 1U);
}

}  // namespace
}  // namespace pgtidy::report
