#pragma once

#include <string>
#include <vector>

#include "analyzer/diagnostics/diagnostic.h"
#include "analyzer/engine/fixes.h"
#include "analyzer/support/result.h"
#include "analyzer/text/source_map.h"

namespace pgtidy::cli {

/// Makes the fixes in the files, or prints them as a diff to standard output. Errors (kEnvironment): a file has changed
/// since it was read, or cannot be written.
support::Status MakeFixes(const engine::ChosenFixes& chosen, const text::SourceMap& sources, bool diff_only);

/// Returns "fixed 3 findings in 2 files; 1 more with --unsafe". `all` are the diagnostics they were chosen from.
[[nodiscard]] std::string SummaryOfFixes(const engine::ChosenFixes& chosen,
                                         const std::vector<diagnostics::Diagnostic>& all, bool diff_only);

}  // namespace pgtidy::cli
