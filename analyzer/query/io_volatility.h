#pragma once

#include "analyzer/query/parse_state.h"

namespace pgtidy::query {

/// The volatility of a type's input and output function: 'i', 's' or 'v'; '\0' if it is not known.
/// Source: pg_type.typinput, pg_type.typoutput.
[[nodiscard]] char InputVolatility(const Catalog& catalog, Oid type);
[[nodiscard]] char OutputVolatility(const Catalog& catalog, Oid type);

}  // namespace pgtidy::query
