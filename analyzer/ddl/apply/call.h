#pragma once

#include "analyzer/query/parse_state.h"

struct CallStmt;

namespace pgtidy::ddl {

/// Resolves the procedure of CALL and its arguments; 42883, 42809. Source: transformCallStmt().
[[nodiscard]] query::ExprRef AnalyzeCall(query::AnalysisContext& analysis, const ::CallStmt& statement);

}  // namespace pgtidy::ddl
