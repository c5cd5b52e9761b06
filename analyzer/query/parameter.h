#pragma once

#include <vector>

#include "analyzer/query/parse_state.h"

/// `$n` in statements that are prepared: parse_param.c.
namespace pgtidy::query {

/// Gives parameters the types that were declared for them; others are the error 42P02. An entry of kInvalidOid is none.
/// Source: setup_parse_fixed_parameters().
void SetFixedParameters(AnalysisContext& context, std::vector<SqlType> types);

/// Infers the types of parameters from where they stand: `types` grows as parameters are met, and kUnknownType in it is
/// replaced by the type of the first coercion. 42P08 where two places want different types. `types` must live as long
/// as the context. Source: setup_parse_variable_parameters().
void MakeVariableParameterHook(AnalysisContext& context, std::vector<SqlType>& types);

/// Throws 42P08 `could not determine data type of parameter $%d` if a parameter was used before its type was known and
/// then differently. Source: check_variable_parameters().
void CheckVariableParameters(const catalog::Query& query, const std::vector<SqlType>& types);
/// Throws 42P18 `could not determine data type of parameter $%d` for a parameter whose type nothing told. Source:
/// PrepareQuery().
void CheckParametersDetermined(const std::vector<SqlType>& types);

}  // namespace pgtidy::query
