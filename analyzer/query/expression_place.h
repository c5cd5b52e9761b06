#pragma once

#include "analyzer/query/parse_state.h"

/// What errors say of the places of expressions.
namespace pgtidy::query {

/// Returns the server's words for a place: "WHERE", "CHECK", "RETURNING". Source: ParseExprKindName().
[[nodiscard]] const char* ExprPlaceName(ExprPlace place);

/// Returns what `... are not allowed in` says of a place: "JOIN conditions", "check constraints"; where it says nothing
/// else, the place's name. Source: check_agglevels_and_constraints(), transformWindowFuncCall(),
/// check_srf_call_placement().
[[nodiscard]] const char* ExprPlaceWords(ExprPlace place);

/// Of a set-returning call inside of what takes none.
inline constexpr const char* kLateralHint =
    "You might be able to move the set-returning function into a LATERAL FROM item.";

}  // namespace pgtidy::query
