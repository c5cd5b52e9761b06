#pragma once

#include <memory>
#include <string>

#include "analyzer/ddl/apply/context.h"

/// Relations as commands open them, and what messages say of their kinds.
namespace pgtidy::ddl {

/// Finds a relation that has rows or columns: 42P01, and 42809 for indexes and composite types. Errors have no
/// position. Source: table_openrv().
[[nodiscard]] std::shared_ptr<const catalog::Relation> OpenTable(const Catalog& catalog, const ::RangeVar& name);

/// `This operation is not supported for views.` Source: errdetail_relkind_not_supported().
[[nodiscard]] std::string UnsupportedKindDetail(catalog::RelationKind kind);

/// Throws 42501 `permission denied: "x" is a system catalog` for relations of pg_catalog. Source: IsSystemRelation().
void CheckNotSystemRelation(const catalog::Relation& relation);

/// Returns the error 42703 `column "x" of relation "y" does not exist`, which tells where the relation was made.
[[nodiscard]] SqlError NoColumn(const catalog::Relation& relation, std::string_view column);

/// Returns the column's number, 42703 `column "x" of relation "y" does not exist`; Undetermined where the columns are
/// not known. System columns do not count. Source: attnameAttNum().
[[nodiscard]] int RequireColumnNumber(const catalog::Relation& relation, std::string_view column);

}  // namespace pgtidy::ddl
