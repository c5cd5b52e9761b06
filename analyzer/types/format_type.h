#pragma once

#include <string>
#include <vector>

#include "analyzer/types/type_catalog.h"

namespace pgtidy::types {

/// Returns the server's text of a type: `character varying(20)`, `timestamp(3) without time zone`, `"Order"[]`.
/// Schema-qualified where the search path does not find the type; "???" for an oid without a type.
/// Source: format_type_with_typemod().
[[nodiscard]] std::string FormatType(const TypeCatalog& catalog, SqlType type);

/// As above without a typmod: `character varying`, and `bpchar` becomes `character`. Source: format_type_be().
[[nodiscard]] std::string FormatType(const TypeCatalog& catalog, Oid type);

/// As FormatType, always qualified but for the types with SQL names of their own; a typmod of -1 counts as not given.
/// Source: format_type_be_qualified().
[[nodiscard]] std::string FormatTypeQualified(const TypeCatalog& catalog, SqlType type);

/// Returns the text of a typmod as it stands behind the type's name: `(10,2)`; empty for -1 and kUndeterminedTypmod.
/// The types of date and time say all that follows the name: `(3) with time zone`. Types that are not built in: `(n)`.
/// Source: the typmodout functions of the built-in types.
[[nodiscard]] std::string FormatTypmod(Oid type, int32_t typmod);

/// Packs the modifiers of `type(a, b)` into a typmod; throws SqlError as the type's typmodin function does (22023),
/// with `location`, and 42601 if the type takes no modifiers. For an interval the fields come first, as a mask, and
/// then the precision, as the grammar gives them; a precision above 6, which the server warns of, becomes 6. Of an
/// array the modifiers are those of its elements. kUndeterminedTypmod for a type that is not built in, or not known.
/// Source: typenameTypeMod(), the typmodin functions of the built-in types.
[[nodiscard]] int32_t MakeTypmod(const TypeCatalog& catalog, Oid type, const std::vector<int32_t>& modifiers,
                                 int location);

}  // namespace pgtidy::types
