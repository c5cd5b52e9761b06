#pragma once

#include "analyzer/query/parse_state.h"

/// Bodies of SQL functions.
namespace pgtidy::query {

/// Makes the arguments of a function known as `$n`, by their names and as `function.name`; columns go before them.
/// The routine must live as long as the context. Source: sql_fn_parser_setup().
void SetSqlFunctionParameters(AnalysisContext& context, const catalog::Routine& routine);

/// The expression that the planner puts in the place of a call of a SQL function, over Params for its arguments; null
/// if it does not. `arguments` are the call's, with defaults, and `result` is its type, which tell what polymorphic
/// types stand for. Source: inline_function().
[[nodiscard]] ExprRef InlineSqlFunction(const Catalog& catalog, const catalog::Routine& routine,
                                        const ExprList& arguments, Oid result);

}  // namespace pgtidy::query
