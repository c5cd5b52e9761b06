#include <fmt/format.h>

#include <algorithm>

#include "analyzer/catalog/deparse.h"
#include "analyzer/ddl/apply/index_cloning.h"
#include "analyzer/ddl/apply/statements.h"
#include "analyzer/ddl/apply/table.h"
#include "analyzer/ddl/apply/triggers.h"
#include "analyzer/syntax/pg_nodes.h"
#include "analyzer/types/format_type.h"

// Tables become and cease to be partitions and children.
namespace pgtidy::ddl {

using catalog::Column;
using catalog::Constraint;
using catalog::ConstraintType;
using catalog::Relation;
using catalog::RelationKind;
using catalog::Trigger;

namespace {

// Source: MergeAttributesIntoExisting().
void MergeColumns(ApplyContext& context, const Relation& parent, Oid child_oid, bool is_partition) {
  Catalog& catalog = context.catalog;
  const std::shared_ptr<const Relation> child = catalog.Get<Relation>(child_oid);
  Relation changed = *child;
  for (const Column& column : parent.columns) {
    if (column.dropped) continue;
    const Column* own = child->FindColumn(column.name);
    if (own == nullptr) {
      if (child->undetermined) return;
      throw SqlError("42804", fmt::format("child table is missing column \"{}\"", column.name));
    }
    if (own->type != column.type && own->type.determined() && column.type.determined()) {
      throw SqlError("42804",
                     fmt::format("child table \"{}\" has different type for column \"{}\"", child->name, column.name));
    }
    if (column.not_null && !own->not_null) {
      throw SqlError("42804", catalog.server_version() >= 18
                                  ? fmt::format("column \"{}\" in child table \"{}\" must be marked NOT NULL",
                                                column.name, child->name)
                                  : fmt::format("column \"{}\" in child table must be marked NOT NULL", column.name));
    }
    if ((column.generated != '\0') != (own->generated != '\0')) {
      throw SqlError("42804",
                     column.generated != '\0'
                         ? fmt::format("column \"{}\" in child table must be a generated column", column.name)
                         : fmt::format("column \"{}\" in child table must not be a generated column", column.name));
    }
    Column& target = changed.columns[static_cast<size_t>(own->number) - 1];
    ++target.inherited_count;
    if (is_partition) target.is_local = false;
    if (is_partition && catalog.server_version() >= 17) target.identity = column.identity;
  }
  catalog.Put(std::move(changed));
}

// Source: MergeConstraintsIntoExisting().
void MergeConstraints(ApplyContext& context, Oid parent, Oid child_oid, bool is_partition) {
  Catalog& catalog = context.catalog;
  const Relation& child = *catalog.Find<Relation>(child_oid);
  const std::vector<int> map = MapColumnsByName(*catalog.Find<Relation>(parent), child);
  for (const Oid oid : catalog.ConstraintsOf(parent)) {
    const Constraint& constraint = *catalog.Find<Constraint>(oid);
    if (constraint.no_inherit) continue;
    Oid same = types::kInvalidOid;
    if (constraint.type == ConstraintType::kCheck) {
      same = catalog.FindConstraint(child_oid, constraint.name);
      if (same == types::kInvalidOid || catalog.Find<Constraint>(same)->type != ConstraintType::kCheck) {
        throw SqlError("42804", fmt::format("child table is missing constraint \"{}\"", constraint.name));
      }
      const Constraint& own = *catalog.Find<Constraint>(same);
      if (constraint.expression != nullptr && own.expression != nullptr &&
          catalog::DeparseExpression(catalog, *MapColumns(constraint.expression, map), child_oid) !=
              catalog::DeparseExpression(catalog, *own.expression, child_oid)) {
        throw SqlError("42804", fmt::format("child table \"{}\" has different definition for check constraint \"{}\"",
                                            child.name, constraint.name));
      }
    } else if (constraint.type == ConstraintType::kNotNull) {
      const int number = map[static_cast<size_t>(constraint.columns.front()) - 1];
      for (const Oid candidate : catalog.ConstraintsOf(child_oid)) {
        const Constraint& own = *catalog.Find<Constraint>(candidate);
        if (own.type == ConstraintType::kNotNull && own.columns.front() == number) same = candidate;
      }
    }
    if (same == types::kInvalidOid) continue;
    catalog.Update<Constraint>(same, [&](Constraint& changed) {
      ++changed.inherited_count;
      if (is_partition) changed.is_local = false;
    });
  }
}

}  // namespace

void ClonePartitionParts(ApplyContext& context, Oid parent, Oid partition) {
  ClonePartitionIndexes(context, parent, partition);
  CloneRowTriggers(context, parent, partition);
  CloneForeignKeys(context, parent, partition);
}

void AddInheritance(ApplyContext& context, Oid parent_oid, Oid child_oid) {
  Catalog& catalog = context.catalog;
  const std::shared_ptr<const Relation> parent = catalog.Get<Relation>(parent_oid);
  const std::shared_ptr<const Relation> child = catalog.Get<Relation>(child_oid);
  const bool is_partition = parent->kind == RelationKind::kPartitionedTable;
  const std::vector<Oid> descendants = WithDescendants(catalog, child_oid);
  if (std::find(descendants.begin(), descendants.end(), parent_oid) != descendants.end()) {
    throw SqlError("42P07", "circular inheritance not allowed")
        .Detail(fmt::format("\"{}\" is already a child of \"{}\".", parent->name, child->name));
  }
  if (std::find(child->parents.begin(), child->parents.end(), parent_oid) != child->parents.end()) {
    throw SqlError("42P07", fmt::format("relation \"{}\" would be inherited from more than once", parent->name));
  }
  MergeColumns(context, *parent, child_oid, is_partition);
  MergeConstraints(context, parent_oid, child_oid, is_partition);
  catalog.Update<Relation>(child_oid, [&](Relation& changed) { changed.parents.push_back(parent_oid); });
  catalog.AddDependency({ObjectClass::kRelation, child_oid}, {ObjectClass::kRelation, parent_oid},
                        is_partition ? DependencyType::kAuto : DependencyType::kNormal);
}

void RemoveInheritance(ApplyContext& context, Oid parent_oid, Oid child_oid) {
  Catalog& catalog = context.catalog;
  const std::shared_ptr<const Relation> parent = catalog.Get<Relation>(parent_oid);
  const std::shared_ptr<const Relation> child = catalog.Get<Relation>(child_oid);
  if (std::find(child->parents.begin(), child->parents.end(), parent_oid) == child->parents.end()) {
    throw SqlError("42P01",
                   child->is_partition
                       ? fmt::format("relation \"{}\" is not a partition of relation \"{}\"", child->name, parent->name)
                       : fmt::format("relation \"{}\" is not a parent of relation \"{}\"", parent->name, child->name));
  }
  catalog.Update<Relation>(child_oid, [&](Relation& changed) {
    std::erase(changed.parents, parent_oid);
    for (Column& column : changed.columns) {
      if (column.dropped || parent->FindColumn(column.name) == nullptr) continue;
      --column.inherited_count;
      if (column.inherited_count <= 0) {
        column.inherited_count = 0;
        column.is_local = true;
      }
    }
  });
  for (const Oid oid : catalog.ConstraintsOf(child_oid)) {
    const Constraint& constraint = *catalog.Find<Constraint>(oid);
    if (constraint.type != ConstraintType::kCheck && constraint.type != ConstraintType::kNotNull) continue;
    if (constraint.inherited_count == 0) continue;
    catalog.Update<Constraint>(oid, [](Constraint& changed) {
      if (--changed.inherited_count == 0) changed.is_local = true;
    });
  }
  const ObjectAddress address{ObjectClass::kRelation, child_oid};
  const std::vector<catalog::Dependency> edges = catalog.DependenciesOf(address);
  catalog.RemoveDependencies(address);
  for (const catalog::Dependency& edge : edges) {
    const bool to_parent = edge.dependent_sub == 0 && edge.referenced.object_class == ObjectClass::kRelation &&
                           edge.referenced.oid == parent_oid && edge.referenced.sub == 0;
    if (!to_parent) {
      catalog.AddDependency({ObjectClass::kRelation, child_oid, edge.dependent_sub}, edge.referenced, edge.type);
    }
  }
}

void AttachPartition(ApplyContext& context, Oid parent_oid, const ::PartitionCmd& command) {
  Catalog& catalog = context.catalog;
  const Oid child_oid = RequireRelation(catalog, *command.name);
  const std::shared_ptr<const Relation> parent = catalog.Get<Relation>(parent_oid);
  const std::shared_ptr<const Relation> child = catalog.Get<Relation>(child_oid);
  if (parent->kind != RelationKind::kPartitionedTable) {
    if (parent->undetermined) throw Undetermined("a table that is not known");
    throw SqlError("42P17", fmt::format("table \"{}\" is not partitioned", parent->name));
  }
  if (child->is_partition) throw SqlError("42809", fmt::format("\"{}\" is already a partition", child->name));
  if (child->of_type != types::kInvalidOid) throw SqlError("42809", "cannot attach a typed table as partition");
  if (!child->parents.empty()) throw SqlError("42809", "cannot attach inheritance child as partition");
  const auto bound = MakePartitionBound(context, parent_oid, child->name, *command.bound);
  for (const Column& column : child->columns) {
    if (column.dropped || parent->FindColumn(column.name) != nullptr || parent->undetermined) continue;
    throw SqlError("42804", fmt::format("table \"{}\" contains column \"{}\" not found in parent \"{}\"", child->name,
                                        column.name, parent->name))
        .Detail("The new partition may contain only the columns present in parent.");
  }
  AddInheritance(context, parent_oid, child_oid);
  catalog.Update<Relation>(child_oid, [&](Relation& changed) {
    changed.is_partition = true;
    changed.partition_bound = bound;
  });
  ClonePartitionParts(context, parent_oid, child_oid);
}

void DetachPartition(ApplyContext& context, Oid parent_oid, const ::PartitionCmd& command) {
  Catalog& catalog = context.catalog;
  const Oid child_oid = RequireRelation(catalog, *command.name);
  const Relation& parent = *catalog.Find<Relation>(parent_oid);
  if (parent.kind != RelationKind::kPartitionedTable) {
    if (parent.undetermined) throw Undetermined("a table that is not known");
    throw SqlError("42809", fmt::format("table \"{}\" is not partitioned", parent.name));
  }
  RemoveInheritance(context, parent_oid, child_oid);
  catalog.Update<Relation>(child_oid, [](Relation& changed) {
    changed.is_partition = false;
    changed.partition_bound = nullptr;
  });
  const auto detach = [&](const ObjectAddress& address) {
    catalog.RemoveDependencies(address, DependencyType::kPartitionPrimary);
    catalog.RemoveDependencies(address, DependencyType::kPartitionSecondary);
  };
  for (const Oid index : catalog.IndexesOf(child_oid)) {
    if (!catalog.Find<Relation>(index)->is_partition) continue;
    catalog.Update<Relation>(index, [](Relation& changed) {
      changed.parents.clear();
      changed.is_partition = false;
    });
    detach({ObjectClass::kRelation, index});
  }
  for (const Oid oid : catalog.ConstraintsOf(child_oid)) {
    const Constraint& constraint = *catalog.Find<Constraint>(oid);
    if (constraint.parent == types::kInvalidOid) continue;
    catalog.Update<Constraint>(oid, [](Constraint& changed) {
      changed.parent = types::kInvalidOid;
      changed.is_local = true;
      changed.inherited_count = 0;
    });
    detach({ObjectClass::kConstraint, oid});
  }
  for (const Oid oid : catalog.TriggersOf(child_oid)) {
    if (catalog.Find<Trigger>(oid)->parent == types::kInvalidOid) continue;
    catalog.RemoveDependencies({ObjectClass::kTrigger, oid});
    catalog.Remove<Trigger>(oid);
  }
  // Keys that pointed at the parent point at this table no more.
  for (const Oid oid : catalog.ConstraintsReferencing(child_oid)) {
    const Constraint& constraint = *catalog.Find<Constraint>(oid);
    if (constraint.parent == types::kInvalidOid) continue;
    catalog.RemoveDependencies({ObjectClass::kConstraint, oid});
    catalog.Remove<Constraint>(oid);
  }
}

}  // namespace pgtidy::ddl
