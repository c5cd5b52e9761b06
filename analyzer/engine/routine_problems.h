#pragma once

#include <vector>

#include "analyzer/catalog/catalog.h"
#include "analyzer/engine/schema_problem.h"
#include "analyzer/text/source_map.h"

namespace pgtidy::engine {

/// Returns what fails in the bodies of the routines that the files made, against the catalogue as it is at the end; in
/// the order of the files. Routines whose text does not stand in a file as it is are passed over.
[[nodiscard]] std::vector<SchemaProblem> FindRoutineProblems(catalog::Catalog& catalog, const text::SourceMap& sources);

}  // namespace pgtidy::engine
