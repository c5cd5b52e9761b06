#pragma once

#include <cstddef>
#include <map>
#include <vector>

#include "analyzer/diagnostics/diagnostic.h"
#include "analyzer/text/edit.h"

namespace pgtidy::engine {

/// Fixes that can be made together.
struct ChosenFixes {
  std::map<text::FileId, std::vector<text::TextEdit>> edits;
  size_t fixed = 0;    ///< Findings whose fix was chosen.
  size_t skipped = 0;  ///< Findings whose fix conflicts with one that was chosen before it.
};

/// Chooses, in the order of the diagnostics, the first fix of each that is at least as applicable as `least` and
/// conflicts with none chosen before. Suppressed diagnostics are left alone.
[[nodiscard]] ChosenFixes ChooseFixes(const std::vector<diagnostics::Diagnostic>& diagnostics,
                                      diagnostics::Applicability least);

}  // namespace pgtidy::engine
