#pragma once

#include <vector>

#include "analyzer/diagnostics/diagnostic.h"
#include "analyzer/engine/lint_file.h"
#include "clang-plugin/checks/site_context.h"

namespace pgtidy::checks {

/// Runs the rules over the SQL of a text: what PostgreSQL refuses, and what a query hardly means. Findings, notes and
/// fixes stand where the bytes of the text stand in the program; a fix of bytes that the program spells otherwise is
/// told as help.
[[nodiscard]] std::vector<diagnostics::Diagnostic> FindInSql(const SiteContext& site, const TextFacts& text,
                                                             const engine::ActiveRules& rules);

}  // namespace pgtidy::checks
