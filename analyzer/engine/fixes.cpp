#include "analyzer/engine/fixes.h"

#include <algorithm>
#include <set>

namespace pgtidy::engine {
namespace {

// Edits of one file in order; only neighbours of a new edit can conflict with it.
bool Fits(const std::set<text::TextEdit>& chosen, const text::TextEdit& edit) {
  const auto after = chosen.lower_bound(edit);
  if (after != chosen.end() && Conflict(*after, edit)) return false;
  return after == chosen.begin() || !Conflict(*std::prev(after), edit);
}

}  // namespace

ChosenFixes ChooseFixes(const std::vector<diagnostics::Diagnostic>& diagnostics, diagnostics::Applicability least) {
  ChosenFixes result;
  std::map<text::FileId, std::set<text::TextEdit>> chosen;
  for (const diagnostics::Diagnostic& diagnostic : diagnostics) {
    if (diagnostic.suppression != diagnostics::SuppressionKind::kNone) continue;
    const auto fix = std::find_if(diagnostic.fixes.begin(), diagnostic.fixes.end(),
                                  [&](const diagnostics::Fix& one) { return one.applicability >= least; });
    if (fix == diagnostic.fixes.end()) continue;
    const bool fits = std::all_of(fix->edits.begin(), fix->edits.end(),
                                  [&](const text::TextEdit& edit) { return Fits(chosen[edit.file], edit); });
    if (!fits) {
      ++result.skipped;
      continue;
    }
    for (const text::TextEdit& edit : fix->edits) chosen[edit.file].insert(edit);
    ++result.fixed;
  }
  for (auto& [file, edits] : chosen) {
    if (!edits.empty()) result.edits[file].assign(edits.begin(), edits.end());
  }
  return result;
}

}  // namespace pgtidy::engine
