#pragma once

#include <optional>

#include "analyzer/catalog/catalog.h"
#include "analyzer/ddl/error_subject.h"
#include "analyzer/engine/schema_problem.h"
#include "analyzer/text/source_map.h"

namespace pgtidy::engine {

/// Fills a problem, whose location and statement are set, with what a server's error says and what the catalogue knows
/// about it: words, places that explain it, the name that it is about and those near to it. Returns what the error is
/// about.
std::optional<ddl::ErrorSubject> DescribeError(const catalog::Catalog& catalog, const text::SourceMap& sources,
                                               ddl::StatementError error, SchemaProblem& problem);

}  // namespace pgtidy::engine
