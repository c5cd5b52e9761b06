#include "analyzer/cli/make_fixes.h"

#include <fmt/format.h>

#include <optional>

#include "analyzer/cli/terminal.h"
#include "analyzer/support/check.h"
#include "analyzer/support/files.h"
#include "analyzer/text/edit.h"
#include "analyzer/text/unified_diff.h"

namespace pgtidy::cli {

support::Status MakeFixes(const engine::ChosenFixes& chosen, const text::SourceMap& sources, bool diff_only) {
  for (const auto& [id, edits] : chosen.edits) {
    const text::SourceFile& file = sources.file(id);
    const std::optional<std::string> fixed = text::ApplyEdits(file.text(), edits);
    PGTIDY_CHECK(fixed.has_value(), "edits that were chosen together do not conflict");
    if (diff_only) {
      const std::string diff = text::UnifiedDiff(file.path(), file.path(), file.text(), *fixed);
      if (support::Status printed = Print(diff); !printed.ok()) return printed.error();
      continue;
    }
    // Whoever changed the file in the meantime must not lose that.
    support::Result<std::string> present = support::ReadFile(file.path());
    if (!present) return present.error();
    if (*present != file.text()) {
      return support::EnvironmentError(fmt::format("'{}' changed while it was checked; run again", file.path()));
    }
    if (support::Status written = support::WriteFileAtomically(file.path(), *fixed); !written.ok()) {
      return written.error();
    }
  }
  return {};
}

std::string SummaryOfFixes(const engine::ChosenFixes& chosen, const std::vector<diagnostics::Diagnostic>& all,
                           bool diff_only) {
  const engine::ChosenFixes with_unsafe = engine::ChooseFixes(all, diagnostics::Applicability::kUnsafe);
  std::string summary =
      fmt::format("{} {} finding{} in {} file{}", diff_only ? "would fix" : "fixed", chosen.fixed,
                  chosen.fixed == 1 ? "" : "s", chosen.edits.size(), chosen.edits.size() == 1 ? "" : "s");
  if (chosen.skipped > 0) summary += fmt::format("; {} more overlap with these: run again", chosen.skipped);
  if (with_unsafe.fixed > chosen.fixed) {
    summary += fmt::format("; {} more with --unsafe", with_unsafe.fixed - chosen.fixed);
  }
  return summary;
}

}  // namespace pgtidy::cli
