#pragma once

#include <cstddef>
#include <vector>

#include "analyzer/diagnostics/diagnostic.h"

namespace pgtidy::report {

/// How many findings of each kind there are. A suppressed one counts as suppressed and as nothing else.
struct Tally {
  size_t errors = 0;
  size_t warnings = 0;
  size_t infos = 0;
  size_t suppressed = 0;
  size_t fixable = 0;  ///< Those with a fix that `pgtidy fix` makes without being told more.

  [[nodiscard]] size_t findings() const { return errors + warnings + infos; }
};

[[nodiscard]] Tally Count(const std::vector<diagnostics::Diagnostic>& diagnostics);

/// Returns whether the finding is kept from the reader by a comment or the baseline.
[[nodiscard]] bool IsSuppressed(const diagnostics::Diagnostic& diagnostic);

}  // namespace pgtidy::report
