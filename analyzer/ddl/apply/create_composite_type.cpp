#include <fmt/format.h>

#include <set>

#include "analyzer/ddl/apply/definition.h"
#include "analyzer/ddl/apply/new_type.h"
#include "analyzer/ddl/apply/statements.h"
#include "analyzer/ddl/apply/table.h"
#include "analyzer/query/type_name.h"
#include "analyzer/syntax/pg_nodes.h"

// CREATE TYPE AS (...): DefineCompositeType(), DefineRelation().
namespace pgtidy::ddl {

namespace {

void CheckColumnNamesDiffer(const syntax::Items<::ColumnDef>& definitions) {
  std::set<std::string_view> names;
  for (const ::ColumnDef* definition : definitions) {
    if (names.insert(definition->colname).second) continue;
    throw SqlError("42701", fmt::format("column \"{}\" specified more than once", definition->colname));
  }
}

// Source: BuildDescForRelation().
catalog::Column ReadColumn(const Catalog& catalog, const ::ColumnDef& definition) {
  catalog::Column column;
  column.name = definition.colname;
  column.type = query::ResolveTypeName(catalog, *definition.typeName, false);
  column.collation = IsUndetermined(catalog, column.type.oid)
                         ? types::kInvalidOid
                         : query::ColumnCollation(catalog, definition.collClause, column.type.oid, -1);
  if (definition.typeName->setof) {
    throw SqlError("42P16", fmt::format("column \"{}\" cannot be declared SETOF", column.name));
  }
  return column;
}

// The relation's row type cannot take the place of a shell type that something already names.
void RemoveShell(Catalog& catalog, Oid shell) {
  if (shell == types::kInvalidOid) return;
  if (!catalog.DependentsOn({ObjectClass::kType, shell}).empty()) {
    throw Undetermined("a composite type for a shell type that is in use");
  }
  catalog.RemoveDependencies({ObjectClass::kType, shell});
  catalog.Remove<catalog::TypeObject>(shell);
}

}  // namespace

void ApplyCreateCompositeType(ApplyContext& context, const ::CompositeTypeStmt& statement) {
  Catalog& catalog = context.catalog;
  const CreationName name = WithoutPositions([&] { return CreationNameOf(context, *statement.typevar); });
  const Oid shell = MakeRoomForType(context, name);
  const syntax::Items<::ColumnDef> definitions(statement.coldeflist);
  CheckColumnNamesDiffer(definitions);
  catalog::Relation relation;
  relation.name = name.name;
  relation.namespace_oid = name.namespace_oid;
  relation.kind = catalog::RelationKind::kCompositeType;
  relation.created = context.PlaceAt(statement.typevar->location);
  WithoutPositions([&] {
    for (const ::ColumnDef* definition : definitions) {
      relation.columns.push_back(ReadColumn(catalog, *definition));
      relation.columns.back().created = context.PlaceAt(definition->location);
    }
    for (const catalog::Column& column : relation.columns) {
      if (!IsUndetermined(catalog, column.type.oid)) CheckColumnType(catalog, column.name, column.type.oid);
    }
  });
  RemoveShell(catalog, shell);
  static_cast<void>(CreateRelation(context, std::move(relation)));
}

}  // namespace pgtidy::ddl
