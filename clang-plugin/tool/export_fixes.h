#pragma once

#include <string>
#include <vector>

#include "analyzer/diagnostics/diagnostic.h"
#include "analyzer/text/source_map.h"

namespace pgtidy::tool {

/// Returns the findings with their fixes in the YAML that clang-tidy writes and clang-apply-replacements reads. Only
/// the first fix that is at least as applicable as `least` is told; suppressed findings are left out. Paths are
/// absolute.
[[nodiscard]] std::string RenderFixes(const std::vector<diagnostics::Diagnostic>& diagnostics,
                                      const text::SourceMap& sources, diagnostics::Applicability least);

/// Returns the name that a rule has in clang-tidy: `pgtidy-query-unused-column` of `query/unused-column`.
[[nodiscard]] std::string ClangTidyName(std::string_view rule);

}  // namespace pgtidy::tool
