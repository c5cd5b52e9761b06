#pragma once

#include <string_view>

#include "analyzer/query/parse_state.h"

/// Puts coercions into expressions. Each answers for the function of parse_coerce.c that its comment names, throws its
/// errors, and lets kUndeterminedType pass.
namespace pgtidy::query {

using types::CoercionContext;

/// Null if the coercion is not possible. Reads literals of type unknown with the type's input function (22P02 and
/// others, at the literal's location). Source: coerce_to_target_type().
[[nodiscard]] ExprRef CoerceToTargetType(ParseState& state, ExprRef expr, SqlType target, CoercionContext context,
                                         catalog::CoercionForm form, int location);
/// The coercion is known to be possible. Source: coerce_type().
[[nodiscard]] ExprRef CoerceType(ParseState& state, ExprRef expr, Oid input_type, SqlType target,
                                 CoercionContext context, catalog::CoercionForm form, int location);
/// 42804 `argument of %s must be type boolean, not type %s`. Source: coerce_to_boolean().
[[nodiscard]] ExprRef CoerceToBoolean(ParseState& state, ExprRef expr, std::string_view construct);
/// Source: coerce_to_specific_type_typmod().
[[nodiscard]] ExprRef CoerceToSpecificType(ParseState& state, ExprRef expr, SqlType target, std::string_view construct);
/// Source: coerce_to_common_type().
[[nodiscard]] ExprRef CoerceToCommonType(ParseState& state, ExprRef expr, Oid target, std::string_view context);
/// Source: select_common_type(), on expressions. `which` receives the expression that gave the type.
[[nodiscard]] Oid SelectCommonType(ParseState& state, const ExprList& expressions, std::string_view context,
                                   ExprRef* which = nullptr);
/// Source: select_common_typmod().
[[nodiscard]] int32_t SelectCommonTypmod(const ExprList& expressions, Oid common_type);
/// Source: coerce_to_domain().
[[nodiscard]] ExprRef CoerceToDomain(const Catalog& catalog, ExprRef expr, Oid base_type, int32_t base_typmod,
                                     Oid domain, CoercionContext context, catalog::CoercionForm form, int location,
                                     bool hide_input);

/// Reads the text of a literal as any type reads it (enums, domains, arrays, ranges, composites and reg* types through
/// the catalogue). Throws what the input function throws, at `location`. `typmod` as the input function takes it.
/// Source: stringTypeDatum(), OidInputFunctionCall().
[[nodiscard]] std::shared_ptr<catalog::Const> ReadLiteral(const Catalog& catalog, SqlType type, std::string_view text,
                                                          int location);

/// Gives every node its collation and raises 42P21, 42P22. Source: assign_expr_collations(), parse_collate.c.
void AssignExprCollations(ParseState& state, const ExprRef& expr);
void AssignQueryCollations(ParseState& state, catalog::Query& query);
void AssignListCollations(ParseState& state, const ExprList& expressions);
/// Source: select_common_collation().
[[nodiscard]] Oid SelectCommonCollation(ParseState& state, const ExprList& expressions, bool none_ok);

}  // namespace pgtidy::query
