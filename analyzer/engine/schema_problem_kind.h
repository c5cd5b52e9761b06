#pragma once

#include "analyzer/ddl/database.h"
#include "analyzer/engine/schema_problem.h"

namespace pgtidy::engine {

/// Returns the kind that stands for an error. `in_default`: it stands in the expression of a DEFAULT.
[[nodiscard]] SchemaProblemKind KindOf(const ddl::StatementError& error, bool in_default);

}  // namespace pgtidy::engine
