#pragma once

#include "analyzer/query/parse_state.h"

struct CallStmt;

namespace pgtidy::query {

/// Resolves the procedure of CALL and its arguments; 42883, 42809. Source: transformCallStmt().
[[nodiscard]] ExprRef TransformCall(AnalysisContext& context, const ::CallStmt& statement);

}  // namespace pgtidy::query
