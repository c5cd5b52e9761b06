#pragma once

#include <vector>

#include "analyzer/diagnostics/diagnostic.h"
#include "analyzer/text/source_map.h"

namespace pgtidy::diagnostics {

/// Gives each diagnostic a fingerprint that stays the same when lines above it come or go, or white space around it
/// changes: SHA-256 of rule, path, message, the text of its range with white space folded, and a number that tells
/// equal ones in a file apart, counted from the top. `diagnostics` must be sorted.
void AssignFingerprints(std::vector<Diagnostic>& diagnostics, const text::SourceMap& sources);

}  // namespace pgtidy::diagnostics
