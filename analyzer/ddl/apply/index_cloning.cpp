#include "analyzer/ddl/apply/index_cloning.h"

#include <fmt/format.h>

#include <algorithm>

#include "analyzer/catalog/deparse.h"
#include "analyzer/ddl/apply/table.h"
#include "analyzer/syntax/pg_nodes.h"

namespace pgtidy::ddl {

using catalog::Column;
using catalog::Constraint;
using catalog::ConstraintType;
using catalog::IndexInfo;
using catalog::IndexKey;
using catalog::Relation;
using catalog::StoredExpr;

namespace {

// Source: CompareIndexInfo(), on printed forms of expressions.
bool IndexesAreEqual(const Catalog& catalog, const Relation& parent, const Relation& child,
                     const std::vector<int>& column_map) {
  const IndexInfo& a = *parent.index;
  const IndexInfo& b = *child.index;
  if (a.access_method != b.access_method || a.unique != b.unique || a.nulls_not_distinct != b.nulls_not_distinct ||
      a.keys.size() != b.keys.size() || a.key_count != b.key_count ||
      (a.predicate == nullptr) != (b.predicate == nullptr)) {
    return false;
  }
  const auto same = [&](const StoredExpr& first, const StoredExpr& second) {
    return catalog::DeparseExpression(catalog, *MapColumns(first, column_map), b.table) ==
           catalog::DeparseExpression(catalog, *second, b.table);
  };
  for (size_t i = 0; i < a.keys.size(); ++i) {
    const IndexKey& x = a.keys[i];
    const IndexKey& y = b.keys[i];
    if ((x.expression == nullptr) != (y.expression == nullptr)) return false;
    if (x.expression == nullptr ? column_map[static_cast<size_t>(x.column) - 1] != y.column
                                : !same(x.expression, y.expression)) {
      return false;
    }
    if (x.operator_class != y.operator_class || x.collation != y.collation) return false;
  }
  return a.predicate == nullptr || same(a.predicate, b.predicate);
}

Oid ConstraintOfIndex(const Catalog& catalog, const Relation& index) {
  for (const Oid oid : catalog.ConstraintsOf(index.index->table)) {
    const Constraint& constraint = *catalog.Find<Constraint>(oid);
    if (constraint.index == index.oid && constraint.type != ConstraintType::kForeignKey) return oid;
  }
  return types::kInvalidOid;
}

void AttachIndex(ApplyContext& context, Oid parent_index, Oid parent_constraint, Oid child_index) {
  Catalog& catalog = context.catalog;
  catalog.Update<Relation>(child_index, [&](Relation& changed) {
    changed.parents = {parent_index};
    changed.is_partition = true;
  });
  const ObjectAddress address{ObjectClass::kRelation, child_index};
  const Oid table = catalog.Find<Relation>(child_index)->index->table;
  catalog.AddDependency(address, {ObjectClass::kRelation, parent_index}, DependencyType::kPartitionPrimary);
  catalog.AddDependency(address, {ObjectClass::kRelation, table}, DependencyType::kPartitionSecondary);
  const Oid constraint = ConstraintOfIndex(catalog, *catalog.Find<Relation>(child_index));
  if (constraint == types::kInvalidOid || parent_constraint == types::kInvalidOid) return;
  catalog.Update<Constraint>(constraint, [&](Constraint& changed) {
    changed.parent = parent_constraint;
    changed.is_local = false;
    ++changed.inherited_count;
  });
  const ObjectAddress constraint_address{ObjectClass::kConstraint, constraint};
  catalog.AddDependency(constraint_address, {ObjectClass::kConstraint, parent_constraint},
                        DependencyType::kPartitionPrimary);
  catalog.AddDependency(constraint_address, {ObjectClass::kRelation, table}, DependencyType::kPartitionSecondary);
}

}  // namespace

IndexRequest CloneIndex(const Catalog& catalog, const Relation& index, const std::vector<int>& column_map,
                        const Relation& new_table) {
  const IndexInfo& info = *index.index;
  IndexRequest request;
  const auto* method = catalog.Find<catalog::NamedObject>(info.access_method);
  if (method != nullptr) request.access_method = method->name;
  request.unique = info.unique;
  request.primary = info.primary;
  request.nulls_not_distinct = info.nulls_not_distinct;
  request.options = index.options;
  request.exclusion_operators = info.exclusion_operators;
  request.predicate = MapColumns(info.predicate, column_map);
  for (const Oid oid : catalog.ConstraintsOf(info.table)) {
    const Constraint& constraint = *catalog.Find<Constraint>(oid);
    if (constraint.index != index.oid || constraint.type == ConstraintType::kForeignKey) continue;
    request.is_constraint = true;
    request.deferrable = constraint.deferrable;
    request.deferred = constraint.deferred;
    request.without_overlaps = constraint.period;
  }
  for (size_t i = 0; i < info.keys.size(); ++i) {
    const IndexKey& key = info.keys[i];
    IndexKeyDefinition definition;
    definition.index_column_name = index.columns[i].name;
    if (key.expression != nullptr) {
      definition.expression = MapColumns(key.expression, column_map);
    } else {
      const Column* column = new_table.ColumnAt(column_map[static_cast<size_t>(key.column) - 1]);
      if (column != nullptr) definition.column = column->name;
    }
    definition.collation_oid = key.collation;
    definition.operator_class_oid = key.operator_class;
    definition.operator_class_options = key.operator_class_options;
    definition.descending = key.descending;
    definition.nulls_first = key.nulls_first;
    (i < static_cast<size_t>(info.key_count) ? request.keys : request.included).push_back(std::move(definition));
  }
  return request;
}

void AttachOrMakeIndex(ApplyContext& context, Oid index, Oid constraint, Oid partition) {
  Catalog& catalog = context.catalog;
  const std::shared_ptr<const Relation> parent_index = catalog.Get<Relation>(index);
  const Relation& parent = *catalog.Find<Relation>(parent_index->index->table);
  const Relation& child = *catalog.Find<Relation>(partition);
  const std::vector<int> map = MapColumnsByName(parent, child);
  for (const Oid candidate : catalog.IndexesOf(partition)) {
    const Relation& existing = *catalog.Find<Relation>(candidate);
    if (existing.is_partition || !IndexesAreEqual(catalog, *parent_index, existing, map)) continue;
    if (constraint != types::kInvalidOid && ConstraintOfIndex(catalog, existing) == types::kInvalidOid) continue;
    AttachIndex(context, index, constraint, candidate);
    return;
  }
  IndexRequest request = CloneIndex(catalog, *parent_index, map, child);
  request.parent_index = index;
  request.parent_constraint = constraint;
  DefineIndex(context, partition, std::move(request));
}

void ClonePartitionIndexes(ApplyContext& context, Oid parent, Oid partition) {
  for (const Oid index : context.catalog.IndexesOf(parent)) {
    AttachOrMakeIndex(context, index, ConstraintOfIndex(context.catalog, *context.catalog.Find<Relation>(index)),
                      partition);
  }
}

void AttachIndexPartition(ApplyContext& context, Oid parent_index, const ::PartitionCmd& command) {
  Catalog& catalog = context.catalog;
  const Relation& parent = *catalog.Find<Relation>(parent_index);
  const Oid child_oid = RequireRelation(catalog, *command.name);
  const Relation& child = *catalog.Find<Relation>(child_oid);
  if (child.index == nullptr) throw SqlError("42809", fmt::format("\"{}\" is not an index", child.name));
  if (child.is_partition && child.parents == std::vector<Oid>{parent_index}) return;
  const auto refuse = [&](std::string detail) {
    throw SqlError("42P17",
                   fmt::format("cannot attach index \"{}\" as a partition of index \"{}\"", child.name, parent.name))
        .Detail(std::move(detail));
  };
  if (child.is_partition) refuse(fmt::format("Index \"{}\" is already attached to another index.", child.name));
  const Relation& table = *catalog.Find<Relation>(parent.index->table);
  const Relation& partition = *catalog.Find<Relation>(child.index->table);
  if (std::find(partition.parents.begin(), partition.parents.end(), table.oid) == partition.parents.end()) {
    refuse(fmt::format("Index \"{}\" is not an index on any partition of table \"{}\".", child.name, table.name));
  }
  if (!IndexesAreEqual(catalog, parent, child, MapColumnsByName(table, partition))) {
    refuse("The index definitions do not match.");
  }
  const Oid constraint = ConstraintOfIndex(catalog, parent);
  if (constraint != types::kInvalidOid && ConstraintOfIndex(catalog, child) == types::kInvalidOid) {
    refuse(
        fmt::format("The index \"{}\" belongs to a constraint in table \"{}\" but no constraint exists for index "
                    "\"{}\".",
                    parent.name, table.name, child.name));
  }
  AttachIndex(context, parent_index, constraint, child_oid);
  // Once every partition has its part the index is valid.
  size_t attached = catalog.ChildrenOf(parent_index).size();
  if (attached == catalog.ChildrenOf(table.oid).size()) {
    catalog.Update<Relation>(parent_index, [](Relation& changed) {
      auto info = std::make_shared<IndexInfo>(*changed.index);
      info->valid = true;
      changed.index = std::move(info);
    });
  }
}

}  // namespace pgtidy::ddl
