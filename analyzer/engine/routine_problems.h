#pragma once

#include <vector>

#include "analyzer/catalog/catalog.h"
#include "analyzer/engine/query_context.h"
#include "analyzer/engine/schema_problem.h"
#include "analyzer/text/source_map.h"

namespace pgtidy::engine {

struct RoutineFindings {
  std::vector<SchemaProblem> problems;  ///< In the order of the files.
  std::vector<QueryContext> queries;    ///< One for each routine of whose queries there is something to say.
};

/// Returns what fails in the bodies of the routines that the files made, against the catalogue as it is at the end.
/// Routines whose text does not stand in a file as it is are passed over.
[[nodiscard]] RoutineFindings FindRoutineProblems(catalog::Catalog& catalog, const text::SourceMap& sources);

}  // namespace pgtidy::engine
