#pragma once

#include <string>
#include <string_view>

#include "analyzer/query/parse_state.h"
#include "analyzer/types/coercion.h"

/// What the analysis of names and types shares inside query/.
namespace pgtidy::query {

using types::IsUndetermined;

/// Returns whether there is a schema of that name, an empty name being the search path. False: it may exist, which the
/// files do not show. Throws 3F000 `schema "x" does not exist`. Source: LookupExplicitNamespace().
[[nodiscard]] bool NamespaceExists(const Catalog& catalog, std::string_view schema, int location);

/// The type of an expression, kUndeterminedType for every type of which nothing is known.
[[nodiscard]] Oid TypeOf(const Catalog& catalog, const ExprRef& expr);
/// The type of arrays of `type`, kInvalidOid if it has none. Source: get_array_type().
[[nodiscard]] Oid ArrayTypeOf(const Catalog& catalog, Oid type);
/// Source: get_typcollation().
[[nodiscard]] Oid CollationOfType(const Catalog& catalog, Oid type);
/// Whether a cast, of which the files tell nothing, may lead from one type to another.
[[nodiscard]] bool UnknownCastMayExist(const Catalog& catalog);

/// `format_type_be()`.
[[nodiscard]] std::string TypeText(const Catalog& catalog, Oid type);
/// The position of an expression, -1 for null. Source: exprLocation().
[[nodiscard]] int LocationOf(const ExprRef& expr);
/// Source: get_collation_name().
[[nodiscard]] std::string CollationName(const Catalog& catalog, Oid collation);

}  // namespace pgtidy::query
