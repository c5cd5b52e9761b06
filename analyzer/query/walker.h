#pragma once

#include "analyzer/query/expression.h"

namespace pgtidy::query {

/// The first Var of the query that is `level` levels up from where the expression stands, or null.
/// Source: contain_vars_of_level(), locate_var_of_level().
[[nodiscard]] const catalog::Var* FindVarOfLevel(const ExprRef& expr, int level);

}  // namespace pgtidy::query
