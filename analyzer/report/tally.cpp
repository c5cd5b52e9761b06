#include "analyzer/report/tally.h"

#include <algorithm>

namespace pgtidy::report {
namespace {

bool IsSafeFix(const diagnostics::Fix& fix) {
  return fix.applicability == diagnostics::Applicability::kSafe && !fix.edits.empty();
}

}  // namespace

bool IsSuppressed(const diagnostics::Diagnostic& diagnostic) {
  return diagnostic.suppression != diagnostics::SuppressionKind::kNone;
}

Tally Count(const std::vector<diagnostics::Diagnostic>& diagnostics) {
  Tally tally;
  for (const diagnostics::Diagnostic& diagnostic : diagnostics) {
    if (IsSuppressed(diagnostic)) {
      ++tally.suppressed;
      continue;
    }
    switch (diagnostic.severity) {
      case diagnostics::Severity::kOff: break;
      case diagnostics::Severity::kInfo: ++tally.infos; break;
      case diagnostics::Severity::kWarning: ++tally.warnings; break;
      case diagnostics::Severity::kError: ++tally.errors; break;
    }
    if (std::any_of(diagnostic.fixes.begin(), diagnostic.fixes.end(), IsSafeFix)) ++tally.fixable;
  }
  return tally;
}

}  // namespace pgtidy::report
