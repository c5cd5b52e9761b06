#include <fmt/format.h>

#include "analyzer/ddl/apply/related.h"
#include "analyzer/ddl/apply/statements.h"

// What heap.c and typecmds.c do for every relation and type.
namespace pgtidy::ddl {

using catalog::Column;
using catalog::Relation;
using catalog::RelationKind;
using catalog::TypeObject;

void CheckRelationNameIsFree(const Catalog& catalog, Oid namespace_oid, std::string_view name) {
  const Oid existing = catalog.FindRelationIn(namespace_oid, name);
  if (existing == types::kInvalidOid) return;
  throw SqlError("42P07", fmt::format("relation \"{}\" already exists", name))
      .Related(RelatedAt(catalog.Find<Relation>(existing)->created, fmt::format("\"{}\" is made here", name)));
}

std::string ArrayTypeName(const Catalog& catalog, std::string_view type_name, Oid namespace_oid) {
  std::string suffix;
  for (int pass = 0;; ++pass) {
    std::string name = MakeObjectName("", type_name, suffix);
    if (catalog.FindTypeIn(namespace_oid, name) == types::kInvalidOid) return name;
    suffix = std::to_string(pass + 1);
  }
}

bool MoveArrayTypeName(ApplyContext& context, Oid type, std::string_view type_name, Oid namespace_oid) {
  const TypeObject* object = context.catalog.Find<TypeObject>(type);
  if (object == nullptr || !object->type.defined || !object->type.true_array) return false;
  const types::Type* element = context.catalog.FindType(object->type.element);
  if (element == nullptr || element->array != type) return false;
  const std::string new_name = ArrayTypeName(context.catalog, type_name, namespace_oid);
  context.catalog.Update<TypeObject>(type, [&](TypeObject& changed) {
    changed.name = new_name;
    changed.type.name = new_name;
  });
  return true;
}

Oid CreateTypeWithArray(ApplyContext& context, TypeObject type) {
  Catalog& catalog = context.catalog;
  if (type.oid == types::kInvalidOid) type.oid = catalog.NewOid();
  const Oid oid = type.oid;
  const Oid array_oid = catalog.NewOid();
  const Oid namespace_oid = type.type.namespace_oid;
  type.type.oid = oid;
  type.type.name = type.name;
  type.type.array = array_oid;
  const catalog::Place created = type.created;
  TypeObject array;
  array.oid = array_oid;
  array.created = created;
  array.type.oid = array_oid;
  array.type.namespace_oid = namespace_oid;
  array.type.category = 'A';
  array.type.element = oid;
  array.type.true_array = true;
  array.type.subscriptable = true;
  array.type.collation = type.type.collation;
  array.type.has_typmod = type.type.has_typmod;
  array.type.delimiter = type.type.delimiter;
  array.type.undetermined = type.type.undetermined;
  const std::string name = type.name;
  const bool of_relation = type.type.kind == types::TypeKind::kComposite && type.type.relation != types::kInvalidOid;
  const bool is_relation =
      of_relation && catalog.Find<Relation>(type.type.relation)->kind != RelationKind::kCompositeType;
  catalog.Put(std::move(type));
  array.name = ArrayTypeName(catalog, name, namespace_oid);
  array.type.name = array.name;
  catalog.Put(std::move(array));
  // The row type of a table belongs to the table; it is a member of the extension through it.
  if (!is_relation) RecordNewObject(context, {ObjectClass::kType, oid}, namespace_oid);
  catalog.AddDependency({ObjectClass::kType, array_oid}, {ObjectClass::kType, oid}, DependencyType::kInternal);
  return oid;
}

Oid CreateRelation(ApplyContext& context, Relation relation) {
  Catalog& catalog = context.catalog;
  CheckRelationNameIsFree(catalog, relation.namespace_oid, relation.name);
  const bool has_row_type = relation.kind != RelationKind::kIndex && relation.kind != RelationKind::kPartitionedIndex &&
                            relation.kind != RelationKind::kSequence;
  if (has_row_type) {
    const Oid old_type = catalog.FindTypeIn(relation.namespace_oid, relation.name);
    if (old_type != types::kInvalidOid &&
        !MoveArrayTypeName(context, old_type, relation.name, relation.namespace_oid)) {
      SqlError error("42710", fmt::format("type \"{}\" already exists", relation.name));
      error.Hint(
          "A relation has an associated type of the same name, so you must use a name that doesn't conflict with any "
          "existing type.");
      error.Related(RelatedAt(catalog.Find<TypeObject>(old_type)->created,
                              fmt::format("type \"{}\" is made here", relation.name)));
      throw error;
    }
  }
  const Oid oid = relation.oid == types::kInvalidOid ? catalog.NewOid() : relation.oid;
  relation.oid = oid;
  int number = 0;
  for (Column& column : relation.columns) column.number = ++number;
  if (has_row_type) relation.row_type = catalog.NewOid();

  const ObjectAddress address{ObjectClass::kRelation, oid};
  const RelationKind kind = relation.kind;
  const Oid namespace_oid = relation.namespace_oid;
  const Oid row_type = relation.row_type;
  const std::string name = relation.name;
  const catalog::Place created = relation.created;
  const std::vector<Column> columns = relation.columns;
  const Oid of_type = relation.of_type;
  catalog.Put(std::move(relation));

  if (has_row_type) {
    TypeObject type;
    type.oid = row_type;
    type.name = name;
    type.created = created;
    type.type.namespace_oid = namespace_oid;
    type.type.kind = types::TypeKind::kComposite;
    type.type.category = 'C';
    type.type.relation = oid;
    static_cast<void>(CreateTypeWithArray(context, std::move(type)));
    const ObjectAddress type_address{ObjectClass::kType, row_type};
    // A composite type is the type, and its relation a part of it; for all others it is the other way round.
    if (kind == RelationKind::kCompositeType) {
      catalog.AddDependency(address, type_address, DependencyType::kInternal);
    } else {
      catalog.AddDependency(type_address, address, DependencyType::kInternal);
    }
  }
  if (kind != RelationKind::kCompositeType && kind != RelationKind::kIndex && kind != RelationKind::kPartitionedIndex) {
    RecordNewObject(context, address, namespace_oid);
  }
  for (const Column& column : columns) {
    const ObjectAddress column_address{ObjectClass::kRelation, oid, column.number};
    catalog.AddDependency(column_address, {ObjectClass::kType, column.type.oid}, DependencyType::kNormal);
    catalog.AddDependency(column_address, {ObjectClass::kCollation, column.collation}, DependencyType::kNormal);
  }
  if (of_type != types::kInvalidOid) {
    catalog.AddDependency(address, {ObjectClass::kType, of_type}, DependencyType::kNormal);
  }
  return oid;
}

}  // namespace pgtidy::ddl
