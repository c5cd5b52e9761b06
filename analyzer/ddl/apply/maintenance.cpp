#include <algorithm>
#include <set>

#include "analyzer/ddl/apply/named_statements.h"
#include "analyzer/ddl/apply/open_relation.h"
#include "analyzer/syntax/pg_nodes.h"

namespace pgtidy::ddl {

using catalog::RelationKind;

namespace {

bool IsTable(const catalog::Relation& relation) {
  return relation.kind == RelationKind::kTable || relation.kind == RelationKind::kPartitionedTable;
}

void CheckTruncatable(const catalog::Relation& relation) {
  if (!IsTable(relation) && relation.kind != RelationKind::kForeignTable) {
    throw SqlError("42809", "\"" + relation.name + "\" is not a table");
  }
  CheckNotSystemRelation(relation);
}

void AddWithChildren(const Catalog& catalog, Oid oid, std::set<Oid>& relations) {
  if (!relations.insert(oid).second) return;
  for (const Oid child : catalog.ChildrenOf(oid)) AddWithChildren(catalog, child, relations);
}

// Source: heap_truncate_check_FKs().
void CheckForeignKeys(const Catalog& catalog, const std::set<Oid>& relations) {
  for (const Oid oid : relations) {
    for (const Oid constraint_oid : catalog.ConstraintsReferencing(oid)) {
      const auto* constraint = catalog.Find<catalog::Constraint>(constraint_oid);
      if (constraint->parent != types::kInvalidOid || relations.contains(constraint->relation)) continue;
      const std::string& table = catalog.Find<catalog::Relation>(oid)->name;
      const auto* referencing = catalog.Find<catalog::Relation>(constraint->relation);
      throw SqlError("0A000", "cannot truncate a table referenced in a foreign key constraint")
          .Detail("Table \"" + referencing->name + "\" references \"" + table + "\".")
          .Hint("Truncate table \"" + referencing->name + "\" at the same time, or use TRUNCATE ... CASCADE.");
    }
  }
}

// Source: vac_open_indexes and do_analyze_rel().
void CheckAnalyzedColumns(const catalog::Relation& relation, const ::List* columns) {
  std::set<int> seen;
  for (const ::Node* column : syntax::Items<::Node>(columns)) {
    const std::string name(syntax::StringValue(column));
    if (!seen.insert(RequireColumnNumber(relation, name)).second) {
      throw SqlError("42701", "column \"" + name + "\" of relation \"" + relation.name + "\" appears more than once");
    }
  }
}

bool Analyzes(const ::VacuumStmt& statement) {
  if (!statement.is_vacuumcmd) return true;
  for (const ::DefElem* option : syntax::Items<::DefElem>(statement.options)) {
    if (std::string_view(option->defname) == "analyze") return true;
  }
  return false;
}

void CheckClusterTable(const catalog::Relation& relation) {
  if (!IsTable(relation) && relation.kind != RelationKind::kMaterializedView) {
    throw SqlError("42809", "\"" + relation.name + "\" is not a table or materialized view");
  }
}

bool IsIndex(const catalog::Relation& relation) {
  return relation.kind == RelationKind::kIndex || relation.kind == RelationKind::kPartitionedIndex;
}

}  // namespace

void ApplyLock(ApplyContext& context, const ::LockStmt& statement) {
  for (const ::RangeVar* name : syntax::Items<::RangeVar>(statement.relations)) {
    const auto relation = context.catalog.Get<catalog::Relation>(RequireRelation(context.catalog, *name));
    if (IsTable(*relation) || relation->kind == RelationKind::kView) continue;
    if (context.catalog.server_version() < 15) {
      throw SqlError("42809", "\"" + relation->name + "\" is not a table or view");
    }
    throw SqlError("42809", "cannot lock relation \"" + relation->name + "\"")
        .Detail(UnsupportedKindDetail(relation->kind));
  }
}

void ApplyTruncate(ApplyContext& context, const ::TruncateStmt& statement) {
  const Catalog& catalog = context.catalog;
  std::set<Oid> relations;
  for (const ::RangeVar* name : syntax::Items<::RangeVar>(statement.relations)) {
    const Oid oid = RequireRelation(catalog, *name);
    const auto relation = catalog.Get<catalog::Relation>(oid);
    CheckTruncatable(*relation);
    if (name->inh) {
      AddWithChildren(catalog, oid, relations);
    } else if (relation->kind == RelationKind::kPartitionedTable) {
      throw SqlError("42809", "cannot truncate only a partitioned table")
          .Hint("Do not specify the ONLY keyword, or use TRUNCATE ONLY on the partitions directly.");
    } else {
      relations.insert(oid);
    }
  }
  if (statement.behavior != DROP_CASCADE) CheckForeignKeys(catalog, relations);
}

void ApplyVacuum(ApplyContext& context, const ::VacuumStmt& statement) {
  for (const ::VacuumRelation* item : syntax::Items<::VacuumRelation>(statement.rels)) {
    if (item->va_cols != nullptr && !Analyzes(statement)) {
      throw SqlError("0A000", "ANALYZE option must be specified when a column list is provided");
    }
  }
  for (const ::VacuumRelation* item : syntax::Items<::VacuumRelation>(statement.rels)) {
    if (item->relation == nullptr) continue;
    const auto relation = context.catalog.Get<catalog::Relation>(RequireRelation(context.catalog, *item->relation));
    if (relation->HasRows()) CheckAnalyzedColumns(*relation, item->va_cols);
  }
}

void ApplyCluster(ApplyContext& context, const ::ClusterStmt& statement) {
  if (statement.relation == nullptr) return;
  Catalog& catalog = context.catalog;
  const auto relation = catalog.Get<catalog::Relation>(RequireRelation(catalog, *statement.relation));
  CheckClusterTable(*relation);
  const std::vector<Oid> indexes = catalog.IndexesOf(relation->oid);
  if (statement.indexname == nullptr) {
    const bool clustered = std::any_of(indexes.begin(), indexes.end(), [&](Oid index) {
      return catalog.Find<catalog::Relation>(index)->index->clustered;
    });
    if (clustered || catalog.everything_undetermined()) return;
    throw SqlError("42704", "there is no previously clustered index for table \"" + relation->name + "\"");
  }
  const auto chosen = std::find_if(indexes.begin(), indexes.end(), [&](Oid index) {
    return catalog.Find<catalog::Relation>(index)->name == statement.indexname;
  });
  if (chosen == indexes.end()) {
    if (catalog.MayExist(ObjectClass::kRelation, "", statement.indexname)) return;
    throw SqlError("42704", "index \"" + std::string(statement.indexname) + "\" for table \"" + relation->name +
                                "\" does not exist");
  }
  for (const Oid index : indexes) {
    const bool clustered = index == *chosen;
    if (catalog.Find<catalog::Relation>(index)->index->clustered == clustered) continue;
    catalog.Update<catalog::Relation>(index, [&](catalog::Relation& changed) {
      auto info = std::make_shared<catalog::IndexInfo>(*changed.index);
      info->clustered = clustered;
      changed.index = std::move(info);
    });
  }
}

void ApplyReindex(ApplyContext& context, const ::ReindexStmt& statement) {
  const Catalog& catalog = context.catalog;
  switch (statement.kind) {
    case REINDEX_OBJECT_INDEX: {
      const auto index = catalog.Get<catalog::Relation>(RequireRelation(catalog, *statement.relation));
      if (!IsIndex(*index)) throw SqlError("42809", "\"" + index->name + "\" is not an index");
      break;
    }
    case REINDEX_OBJECT_TABLE: {
      const auto table = catalog.Get<catalog::Relation>(RequireRelation(catalog, *statement.relation));
      CheckClusterTable(*table);
      break;
    }
    case REINDEX_OBJECT_SCHEMA: static_cast<void>(RequireNamespace(catalog, statement.name)); break;
    default: break;
  }
}

}  // namespace pgtidy::ddl
