#pragma once

#include "analyzer/diagnostics/sink.h"
#include "analyzer/engine/rule.h"

namespace pgtidy::rules {

/// Reports what a server says of a statement: its message, SQLSTATE, detail and hint, the places that explain it, and
/// the versions if not all refuse it.
diagnostics::DiagnosticBuilder ReportSchemaProblem(const engine::SchemaProblem& problem,
                                                   const engine::Reporter& reporter);

/// Adds the names that may have been meant, and the fix if there is no doubt. Returns whether there are any.
bool SuggestNearNames(const engine::SchemaProblem& problem, diagnostics::DiagnosticBuilder& finding);

/// Adds how to tell pgtidy of what is there before the first migration.
void SuggestBaseline(diagnostics::DiagnosticBuilder& finding);

}  // namespace pgtidy::rules
