#include <fmt/format.h>

#include <algorithm>

#include "analyzer/ddl/apply/alter_table.h"
#include "analyzer/ddl/apply/statements.h"
#include "analyzer/syntax/pg_nodes.h"

// ALTER TABLE's commands on constraints.
namespace pgtidy::ddl {

using catalog::Column;
using catalog::Constraint;
using catalog::ConstraintType;
using catalog::Relation;
using catalog::RelationKind;

namespace {

[[noreturn]] void ThrowMissing(const Catalog& catalog, const Relation& relation, std::string_view name) {
  if (catalog.MayExist(ObjectClass::kConstraint, "", name) || relation.undetermined) {
    throw Undetermined("a constraint that may not exist");
  }
  throw SqlError("42704", fmt::format("constraint \"{}\" of relation \"{}\" does not exist", name, relation.name))
      .MissingIn(std::string(name), {relation.oid});
}

// PRIMARY KEY or UNIQUE USING INDEX. Source: transformIndexConstraint(), ATExecAddIndexConstraint().
void AddConstraintUsingIndex(ApplyContext& context, Oid table, const ::Constraint& raw) {
  Catalog& catalog = context.catalog;
  const std::shared_ptr<const Relation> relation = catalog.Get<Relation>(table);
  if (relation->kind == RelationKind::kPartitionedTable) {
    throw SqlError("0A000", "ALTER TABLE / ADD CONSTRAINT USING INDEX is not supported on partitioned tables");
  }
  const Oid index_oid = catalog.FindRelationIn(relation->namespace_oid, raw.indexname);
  if (index_oid == types::kInvalidOid) {
    const std::string schema = catalog.NamespaceName(relation->namespace_oid);
    if (catalog.MayExist(ObjectClass::kRelation, schema, raw.indexname)) throw Undetermined("an index");
    throw SqlError("42704", fmt::format("index \"{}\" does not exist", raw.indexname), raw.location);
  }
  const std::shared_ptr<const Relation> index = catalog.Get<Relation>(index_oid);
  const auto refuse = [&](const char* sqlstate, std::string message, const char* detail = nullptr) {
    SqlError error(sqlstate, std::move(message), raw.location);
    if (detail != nullptr) error.Detail(detail);
    throw error;
  };
  const std::string& name = index->name;
  if (index->index == nullptr) throw SqlError("42809", fmt::format("\"{}\" is not an index", name));
  for (const catalog::Dependency& edge : catalog.DependenciesOf({ObjectClass::kRelation, index_oid})) {
    if (edge.type == DependencyType::kInternal && edge.referenced.object_class == ObjectClass::kConstraint) {
      refuse("55000", fmt::format("index \"{}\" is already associated with a constraint", name));
    }
  }
  const catalog::IndexInfo& info = *index->index;
  if (info.table != table) {
    refuse("55000", fmt::format("index \"{}\" does not belong to table \"{}\"", name, relation->name));
  }
  if (!info.valid) refuse("55000", fmt::format("index \"{}\" is not valid", name));
  constexpr const char* kWhy = "Cannot create a primary key or unique constraint using such an index.";
  if (!info.unique) refuse("42809", fmt::format("\"{}\" is not a unique index", name), kWhy);
  for (int i = 0; i < info.key_count; ++i) {
    const catalog::IndexKey& key = info.keys[static_cast<size_t>(i)];
    if (key.expression != nullptr) refuse("42809", fmt::format("index \"{}\" contains expressions", name), kWhy);
  }
  if (info.predicate != nullptr) refuse("42809", fmt::format("\"{}\" is a partial index", name), kWhy);
  for (int i = 0; i < info.key_count; ++i) {
    const catalog::IndexKey& key = info.keys[static_cast<size_t>(i)];
    if (key.descending || key.nulls_first) {
      refuse("42809", fmt::format("index \"{}\" column number {} does not have default sorting behavior", name, i + 1),
             kWhy);
    }
  }
  const bool primary = raw.contype == CONSTR_PRIMARY;
  const std::string constraint_name = raw.conname == nullptr ? name : TruncateIdentifier(raw.conname);
  if (constraint_name != name) {
    CheckRelationNameIsFree(catalog, index->namespace_oid, constraint_name);
  }
  if (primary) {
    for (const Oid other : catalog.IndexesOf(table)) {
      if (!catalog.Find<Relation>(other)->index->primary) continue;
      throw SqlError("42P16", fmt::format("multiple primary keys for table \"{}\" are not allowed", relation->name));
    }
  }
  if (catalog.FindConstraint(table, constraint_name) != types::kInvalidOid) {
    throw SqlError(
        "42710", fmt::format("constraint \"{}\" for relation \"{}\" already exists", constraint_name, relation->name));
  }
  catalog.Update<Relation>(index_oid, [&](Relation& changed) {
    changed.name = constraint_name;
    auto changed_info = std::make_shared<catalog::IndexInfo>(*changed.index);
    changed_info->primary = primary;
    changed_info->immediate = !raw.deferrable;
    changed.index = std::move(changed_info);
  });
  Constraint constraint;
  constraint.oid = catalog.NewOid();
  constraint.name = constraint_name;
  constraint.type = primary ? ConstraintType::kPrimaryKey : ConstraintType::kUnique;
  constraint.namespace_oid = relation->namespace_oid;
  constraint.relation = table;
  constraint.index = index_oid;
  constraint.deferrable = raw.deferrable;
  constraint.deferred = raw.initdeferred;
  constraint.no_inherit = true;
  constraint.created = context.PlaceAt(raw.location);
  for (int i = 0; i < info.key_count; ++i) constraint.columns.push_back(info.keys[static_cast<size_t>(i)].column);
  const ObjectAddress address{ObjectClass::kConstraint, constraint.oid};
  const std::vector<int> columns = constraint.columns;
  catalog.Put(std::move(constraint));
  catalog.RemoveDependencies({ObjectClass::kRelation, index_oid}, DependencyType::kAuto);
  catalog.AddDependency({ObjectClass::kRelation, index_oid}, address, DependencyType::kInternal);
  for (const int number : columns) {
    catalog.AddDependency(address, {ObjectClass::kRelation, table, number}, DependencyType::kAuto);
    if (!primary) continue;
    const Column& column = *catalog.Find<Relation>(table)->ColumnAt(number);
    if (!column.not_null) SetNotNull(context, table, number, {.column = column.name}, true);
  }
}

#if PG_VERSION_NUM >= 180000
void AddNotNullConstraint(ApplyContext& context, const AlteredTable& table, const ::Constraint& raw) {
  const std::string name(syntax::StringValue(linitial(raw.keys)));
  const Column& column = RequireColumn(context.catalog, table.oid, name);
  SetNotNull(context, table.oid, column.number,
             {.column = name,
              .name = raw.conname == nullptr ? "" : raw.conname,
              .no_inherit = raw.is_no_inherit,
              .validated = !raw.skip_validation},
             true);
}
#endif

}  // namespace

void AddCheckWithChildren(ApplyContext& context, Oid table, const CheckDefinition& check, bool recurse) {
  Catalog& catalog = context.catalog;
  const std::vector<Oid> before = catalog.ConstraintsOf(table);
  AddChecks(context, table, {check});
  if (check.raw != nullptr && check.raw->is_no_inherit) return;
  const std::vector<Oid> children = catalog.ChildrenOf(table);
  if (children.empty()) return;
  if (!recurse) throw SqlError("42P16", "constraint must be added to child tables too");
  const std::vector<Oid> after = catalog.ConstraintsOf(table);
  const auto added = std::find_if(after.begin(), after.end(), [&](Oid oid) {
    return std::find(before.begin(), before.end(), oid) == before.end();
  });
  if (added == after.end()) return;
  const Constraint constraint = *catalog.Find<Constraint>(*added);
  for (const Oid child : children) {
    CheckDefinition inherited;
    inherited.name = constraint.name;
    inherited.expression = MapColumns(constraint.expression,
                                      MapColumnsByName(*catalog.Find<Relation>(table), *catalog.Find<Relation>(child)));
    inherited.is_local = false;
    inherited.inherited_count = 1;
    inherited.validated = constraint.validated;
    inherited.enforced = constraint.enforced;
    AddCheckWithChildren(context, child, inherited, true);
  }
}

void AddConstraint(ApplyContext& context, const AlteredTable& table, const ::AlterTableCmd& command) {
  Catalog& catalog = context.catalog;
  const auto& raw = *reinterpret_cast<const ::Constraint*>(command.def);
  const std::shared_ptr<const Relation> relation = catalog.Get<Relation>(table.oid);
  if ((raw.contype == CONSTR_PRIMARY || raw.contype == CONSTR_UNIQUE) && raw.indexname != nullptr) {
    return AddConstraintUsingIndex(context, table.oid, raw);
  }
  TableDefinition definition;
  definition.statement = "ALTER TABLE";
  definition.relation_name = relation->name;
  definition.namespace_oid = relation->namespace_oid;
  definition.persistence = relation->persistence;
  definition.existing = table.oid;
  definition.is_foreign = relation->kind == RelationKind::kForeignTable;
#if PG_VERSION_NUM >= 180000
  if (raw.contype == CONSTR_NOTNULL) return AddNotNullConstraint(context, table, raw);
#endif
  TransformTableConstraint(definition, raw);
  TransformIndexConstraints(context, definition);
  WithoutPositions([&] {
    for (const CheckDefinition& check : definition.checks) {
      if (!check.name.empty() && catalog.FindConstraint(table.oid, check.name) != types::kInvalidOid) {
        const Constraint& existing = *catalog.Find<Constraint>(catalog.FindConstraint(table.oid, check.name));
        if (existing.inherited_count == 0) {
          throw SqlError(
              "42710", fmt::format("constraint \"{}\" for relation \"{}\" already exists", check.name, relation->name));
        }
      }
      AddCheckWithChildren(context, table.oid, check, table.recurse);
    }
    if (catalog.server_version() >= 18) {
      // A primary key's columns are made NOT NULL first.
      for (const NotNullDefinition& not_null : definition.not_nulls) {
        const Column& column = RequireColumn(catalog, table.oid, not_null.column);
        if (!column.not_null) SetNotNull(context, table.oid, column.number, not_null, true);
      }
    }
    for (IndexRequest& index : definition.indexes) {
      index.only = !table.recurse;
      DefineIndex(context, table.oid, std::move(index));
    }
    for (size_t i = 0; i < definition.foreign_keys.size(); ++i) {
      AddForeignKey(context, table.oid, *definition.foreign_keys[i], definition.foreign_key_columns[i]);
    }
  });
}

namespace {

// Source: dropconstraint_internal(), ATExecDropConstraint().
void DropConstraintOf(ApplyContext& context, Oid table, Oid oid, DropBehaviour behaviour, bool recurse,
                      bool recursing) {
  Catalog& catalog = context.catalog;
  const std::shared_ptr<const Relation> relation = catalog.Get<Relation>(table);
  const Constraint constraint = *catalog.Find<Constraint>(oid);
  if (constraint.inherited_count > 0 && !recursing) {
    throw SqlError("42P16", fmt::format("cannot drop inherited constraint \"{}\" of relation \"{}\"", constraint.name,
                                        relation->name));
  }
  if (constraint.type == ConstraintType::kNotNull) {
    if (relation->ColumnAt(constraint.columns.front())->identity != '\0') {
      throw SqlError("42601", fmt::format("column \"{}\" of relation \"{}\" is an identity column",
                                          relation->ColumnAt(constraint.columns.front())->name, relation->name));
    }
    return DropNotNull(context, table, constraint.columns.front(), recurse);
  }
  DropObject(context, {ObjectClass::kConstraint, oid}, behaviour);
  if (constraint.type != ConstraintType::kCheck || constraint.no_inherit) return;
  for (const Oid child : catalog.ChildrenOf(table)) {
    const Oid inherited_oid = catalog.FindConstraint(child, constraint.name);
    if (inherited_oid == types::kInvalidOid) continue;
    const Constraint& inherited = *catalog.Find<Constraint>(inherited_oid);
    if (recurse && inherited.inherited_count == 1 && !inherited.is_local) {
      DropConstraintOf(context, child, inherited_oid, behaviour, true, true);
      continue;
    }
    catalog.Update<Constraint>(inherited_oid, [&](Constraint& changed) {
      if (changed.inherited_count > 0) --changed.inherited_count;
      if (!recurse) changed.is_local = true;
    });
  }
}

}  // namespace

void DropConstraint(ApplyContext& context, const AlteredTable& table, const ::AlterTableCmd& command) {
  Catalog& catalog = context.catalog;
  const Relation& relation = *catalog.Find<Relation>(table.oid);
  const Oid oid = catalog.FindConstraint(table.oid, command.name);
  if (oid == types::kInvalidOid) {
    if (command.missing_ok) {
      if (catalog.MayExist(ObjectClass::kConstraint, "", command.name)) throw Undetermined("a constraint");
      context.notices.push_back(
          fmt::format("constraint \"{}\" of relation \"{}\" does not exist, skipping", command.name, relation.name));
      return;
    }
    ThrowMissing(catalog, relation, command.name);
  }
  DropConstraintOf(context, table.oid, oid,
                   command.behavior == DROP_CASCADE ? DropBehaviour::kCascade : DropBehaviour::kRestrict, table.recurse,
                   false);
}

void ValidateConstraint(ApplyContext& context, const AlteredTable& table, const ::AlterTableCmd& command) {
  Catalog& catalog = context.catalog;
  const Relation& relation = *catalog.Find<Relation>(table.oid);
  const Oid oid = catalog.FindConstraint(table.oid, command.name);
  if (oid == types::kInvalidOid) ThrowMissing(catalog, relation, command.name);
  const Constraint& constraint = *catalog.Find<Constraint>(oid);
  const bool validatable = constraint.type == ConstraintType::kForeignKey ||
                           constraint.type == ConstraintType::kCheck ||
                           (constraint.type == ConstraintType::kNotNull && catalog.server_version() >= 18);
  if (!validatable) {
    if (catalog.server_version() >= 18) {
      throw SqlError(
          "42809", fmt::format("cannot validate constraint \"{}\" of relation \"{}\"", constraint.name, relation.name))
          .Detail("This operation is not supported for this type of constraint.");
    }
    throw SqlError("42809", fmt::format("constraint \"{}\" of relation \"{}\" is not a foreign key or check constraint",
                                        constraint.name, relation.name));
  }
  if (!constraint.enforced) throw SqlError("42809", "cannot validate NOT ENFORCED constraint");
  const std::string name = constraint.name;
  const std::vector<Oid> tables = constraint.type == ConstraintType::kForeignKey ? std::vector<Oid>{table.oid}
                                                                                 : WithDescendants(catalog, table.oid);
  for (const Oid each : tables) {
    const Oid found = catalog.FindConstraint(each, name);
    if (found == types::kInvalidOid) continue;
    catalog.Update<Constraint>(found, [](Constraint& changed) { changed.validated = true; });
  }
  // The rows of a foreign key's partitions follow.
  for (const Oid child : WithDescendants(catalog, table.oid)) {
    for (const Oid part : catalog.ConstraintsOf(child)) {
      if (catalog.Find<Constraint>(part)->parent != oid) continue;
      catalog.Update<Constraint>(part, [](Constraint& changed) { changed.validated = true; });
    }
  }
}

void AlterConstraint(ApplyContext& context, const AlteredTable& table, const ::AlterTableCmd& command) {
  Catalog& catalog = context.catalog;
  const Relation& relation = *catalog.Find<Relation>(table.oid);
#if PG_VERSION_NUM >= 180000
  const auto& raw = *reinterpret_cast<const ::ATAlterConstraint*>(command.def);
  const bool alters_deferrability = raw.alterDeferrability;
#else
  const auto& raw = *reinterpret_cast<const ::Constraint*>(command.def);
  const bool alters_deferrability = true;
#endif
  const Oid oid = catalog.FindConstraint(table.oid, raw.conname);
  if (oid == types::kInvalidOid) ThrowMissing(catalog, relation, raw.conname);
  const Constraint& constraint = *catalog.Find<Constraint>(oid);
  if (alters_deferrability && constraint.type != ConstraintType::kForeignKey) {
    throw SqlError("42809", fmt::format("constraint \"{}\" of relation \"{}\" is not a foreign key constraint",
                                        constraint.name, relation.name));
  }
  catalog.Update<Constraint>(oid, [&](Constraint& changed) {
    if (alters_deferrability) {
      changed.deferrable = raw.deferrable;
      changed.deferred = raw.initdeferred;
    }
#if PG_VERSION_NUM >= 180000
    if (raw.alterEnforceability) {
      changed.enforced = raw.is_enforced;
      changed.validated = raw.is_enforced;
    }
    if (raw.alterInheritability) changed.no_inherit = raw.noinherit;
#endif
  });
}

}  // namespace pgtidy::ddl
