#pragma once

#include <vector>

#include "analyzer/diagnostics/diagnostic.h"

namespace pgtidy::diagnostics {

/// Sorts by file (in the order of FileId), place, rule and message, and removes diagnostics that say the same of the
/// same place. The result does not depend on the order in which they were found.
void SortDiagnostics(std::vector<Diagnostic>& diagnostics);

}  // namespace pgtidy::diagnostics
