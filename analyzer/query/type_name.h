#pragma once

#include <string>

#include "analyzer/query/parse_state.h"

struct TypeName;
struct CollateClause;
struct List;

namespace pgtidy::query {

/// Returns the type that a TypeName names, with its typmod. Throws 42704 `type "x" does not exist` at its location (or
/// the %TYPE errors, `type modifier is not allowed for type`, typmod errors); a shell type is an error unless allowed.
/// kUndeterminedType if it may exist but is not known. `with_location` false: the server gives no position here.
/// Source: typenameTypeIdAndMod().
[[nodiscard]] SqlType ResolveTypeName(const Catalog& catalog, const ::TypeName& name, bool with_location = true);
/// The type that a text names: `numeric(10,2)[]`; 42601 if it names none, 42704. Source: parseTypeString().
[[nodiscard]] SqlType TypeNamed(const Catalog& catalog, std::string_view text);
/// As ResolveTypeName(), but kInvalidOid if there is no such type. Source: LookupTypeName(missing_ok).
[[nodiscard]] SqlType LookupTypeName(const Catalog& catalog, const ::TypeName& name, bool with_location = true);
/// The type as written, for messages: `foo.bar[]`. Source: TypeNameToString().
[[nodiscard]] std::string TypeNameText(const ::TypeName& name);
/// Throws 42704 `collation "x" for encoding "UTF8" does not exist`. Source: get_collation_oid().
[[nodiscard]] Oid ResolveCollation(const Catalog& catalog, const ::List* name, int location);
/// The collation of a column definition, 42804 where the type takes none. Source: GetColumnDefCollation().
[[nodiscard]] Oid ColumnCollation(const Catalog& catalog, const ::CollateClause* clause, Oid type, int location);
/// Splits a qualified name as the server does: [catalog.]schema.name; 42601 `improper qualified name` for more parts.
/// Source: DeconstructQualifiedName().
struct QualifiedName {
  std::string schema;  ///< Empty if not given.
  std::string name;
};
[[nodiscard]] QualifiedName SplitQualifiedName(const ::List* names);
/// The parts of a name joined with dots, as NameListToString().
[[nodiscard]] std::string NameListText(const ::List* names);

}  // namespace pgtidy::query
