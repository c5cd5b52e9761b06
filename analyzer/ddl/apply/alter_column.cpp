#include <fmt/format.h>

#include <algorithm>

#include "analyzer/ddl/apply/alter_table.h"
#include "analyzer/ddl/apply/open_relation.h"
#include "analyzer/ddl/apply/option_value.h"
#include "analyzer/ddl/apply/related.h"
#include "analyzer/ddl/apply/statements.h"
#include "analyzer/syntax/pg_nodes.h"
#include "analyzer/types/coercion.h"
#include "analyzer/types/format_type.h"

// ALTER TABLE's commands on columns but for the change of a type.
namespace pgtidy::ddl {

using catalog::Column;
using catalog::Constraint;
using catalog::ConstraintType;
using catalog::Relation;
using catalog::RelationKind;
using catalog::StoredExpr;
using syntax::Items;

namespace {

[[nodiscard]] bool IsPartOfPartitionKey(const Relation& relation, int column) {
  if (relation.partition_key == nullptr) return false;
  return std::any_of(relation.partition_key->columns.begin(), relation.partition_key->columns.end(),
                     [&](const catalog::PartitionKeyColumn& part) { return part.column == column; });
}

// Source: ATExecAddColumn().
class ColumnAdder {
 public:
  ColumnAdder(ApplyContext& context, const AlteredTable& table, const ::AlterTableCmd& command)
      : context_(context), catalog_(context.catalog), table_(table), command_(command) {}

  void Run() {
    const auto& raw = *reinterpret_cast<const ::ColumnDef*>(command_.def);
    const std::string name = TruncateIdentifier(raw.colname);
    const Relation& relation = *catalog_.Find<Relation>(table_.oid);
    if (relation.is_partition) throw SqlError("42809", "cannot add column to a partition");
    if (relation.of_type != types::kInvalidOid) throw SqlError("42809", "cannot add column to typed table");
    if (IsTaken(relation, name)) return;
    if (!table_.recurse && !catalog_.ChildrenOf(table_.oid).empty()) {
      throw SqlError("42P16", "column must be added to child tables too");
    }
    TableDefinition definition;
    definition.statement = "ALTER TABLE";
    definition.relation_name = relation.name;
    definition.namespace_oid = relation.namespace_oid;
    definition.persistence = relation.persistence;
    definition.existing = table_.oid;
    definition.is_foreign = relation.kind == RelationKind::kForeignTable;
    TransformColumn(context_, definition, raw);
    ColumnDefinition column = std::move(definition.columns.front());
    CheckColumnType(catalog_, name, column.column.type.oid, relation.row_type);
    const bool is_composite = relation.kind == RelationKind::kCompositeType;
    if (is_composite) RefuseIfTypedTables(relation);

    AddToTable(table_.oid, column, false);
    WithoutPositions([&] { SetDefault(column); });
    definition.columns.push_back(column);
    TransformIndexConstraints(context_, definition);
    for (const NotNullDefinition& not_null : definition.not_nulls) {
      const Column& added = RequireColumn(catalog_, table_.oid, name);
      SetNotNull(context_, table_.oid, added.number, not_null, true);
    }
    WithoutPositions([&] {
      for (const CheckDefinition& check : definition.checks) AddCheckEverywhere(check);
      for (IndexRequest& index : definition.indexes) DefineIndex(context_, table_.oid, std::move(index));
      for (size_t i = 0; i < definition.foreign_keys.size(); ++i) {
        AddForeignKey(context_, table_.oid, *definition.foreign_keys[i], definition.foreign_key_columns[i]);
      }
    });
  }

 private:
  // Source: check_for_column_name_collision().
  bool IsTaken(const Relation& relation, const std::string& name) {
    CheckColumnName(name);
    const Column* existing = relation.FindColumn(name);
    if (existing == nullptr) {
      if (relation.undetermined) throw Undetermined("a column that may exist");
      return false;
    }
    if (command_.missing_ok) {
      context_.notices.push_back(
          fmt::format("column \"{}\" of relation \"{}\" already exists, skipping", name, relation.name));
      return true;
    }
    throw SqlError("42701", fmt::format("column \"{}\" of relation \"{}\" already exists", name, relation.name))
        .Related(RelatedAt(existing->created, fmt::format("\"{}\" is made here", name)));
  }

  void RefuseIfTypedTables(const Relation& composite) const {
    if (command_.behavior == DROP_CASCADE) return;
    for (const catalog::Dependent& edge : catalog_.DependentsOn({ObjectClass::kType, composite.row_type})) {
      const Relation* table =
          edge.dependent.object_class == ObjectClass::kRelation ? catalog_.Find<Relation>(edge.dependent.oid) : nullptr;
      if (table == nullptr || table->of_type != composite.row_type || edge.dependent.sub != 0) continue;
      throw SqlError("2BP01",
                     fmt::format("cannot alter type \"{}\" because it is the type of a typed table", composite.name))
          .Hint("Use ALTER ... CASCADE to alter the typed tables too.");
    }
  }

  void AddToTable(Oid oid, const ColumnDefinition& definition, bool inherited) {
    const Relation& relation = *catalog_.Find<Relation>(oid);
    const Column* known = inherited ? relation.FindColumn(definition.column.name) : nullptr;
    if (known != nullptr) {
      if (known->type != definition.column.type) {
        throw SqlError("42804", fmt::format("child table \"{}\" has different type for column \"{}\"", relation.name,
                                            known->name));
      }
      const int number = known->number;
      catalog_.Update<Relation>(
          oid, [&](Relation& changed) { ++changed.columns[static_cast<size_t>(number) - 1].inherited_count; });
    } else {
      Column column = definition.column;
      column.number = static_cast<int>(relation.columns.size()) + 1;
      column.not_null = false;  // Set below, with its constraint.
      column.is_local = !inherited;
      column.inherited_count = inherited ? 1 : 0;
      if (inherited && !relation.is_partition) column.identity = '\0';
      const ObjectAddress address{ObjectClass::kRelation, oid, column.number};
      const Column added = column;
      catalog_.Update<Relation>(oid, [&](Relation& changed) { changed.columns.push_back(std::move(column)); });
      catalog_.AddDependency(address, {ObjectClass::kType, added.type.oid}, DependencyType::kNormal);
      catalog_.AddDependency(address, {ObjectClass::kCollation, added.collation}, DependencyType::kNormal);
      if (definition.column.not_null && catalog_.server_version() < 18) {
        catalog_.Update<Relation>(oid, [&](Relation& changed) { changed.columns.back().not_null = true; });
      }
    }
    added_to_.push_back(oid);
    if (!table_.recurse) return;
    for (const Oid child : catalog_.ChildrenOf(oid)) AddToTable(child, definition, true);
  }

  void SetDefault(const ColumnDefinition& definition) {
    StoredExpr expression;
    if (definition.raw_default != nullptr) {
      expression = CookDefault(context_, table_.oid, definition.raw_default, definition.column);
      const auto* constant = catalog::As<catalog::Const>(expression.get());
      if (constant != nullptr && constant->is_null && definition.column.generated == '\0') return;
    } else if (definition.serial_sequence != types::kInvalidOid) {
      const int number = RequireColumn(catalog_, table_.oid, definition.column.name).number;
      SetSequenceOwner(context_, definition.serial_sequence, table_.oid, number,
                       definition.column.identity != '\0' ? DependencyType::kInternal : DependencyType::kAuto);
      if (definition.column.identity != '\0') return;
      expression = NextvalDefault(context_, definition.serial_sequence, definition.column.type);
    } else {
      return;
    }
    for (const Oid oid : added_to_) {
      const std::vector<int> map =
          MapColumnsByName(*catalog_.Find<Relation>(table_.oid), *catalog_.Find<Relation>(oid));
      StoreDefault(context_, oid, RequireColumn(catalog_, oid, definition.column.name).number,
                   oid == table_.oid ? expression : MapColumns(expression, map));
    }
  }

  void AddCheckEverywhere(const CheckDefinition& check) {
    AddCheckWithChildren(context_, table_.oid, check, table_.recurse);
  }

  ApplyContext& context_;
  Catalog& catalog_;
  const AlteredTable& table_;
  const ::AlterTableCmd& command_;
  std::vector<Oid> added_to_;
};

}  // namespace

void AddColumn(ApplyContext& context, const AlteredTable& table, const ::AlterTableCmd& command) {
  ColumnAdder(context, table, command).Run();
}

namespace {

// Source: ATExecDropColumn().
void DropColumnOf(ApplyContext& context, Oid oid, const ::AlterTableCmd& command, bool recurse, bool recursing,
                  std::vector<ObjectAddress>& dropped) {
  Catalog& catalog = context.catalog;
  const Relation& relation = *catalog.Find<Relation>(oid);
  const Column* column = relation.FindColumn(command.name);
  if (column == nullptr) {
    if (relation.undetermined) throw Undetermined("a column that may not exist");
    if (!command.missing_ok) throw NoColumn(relation, command.name);
    context.notices.push_back(
        fmt::format("column \"{}\" of relation \"{}\" does not exist, skipping", command.name, relation.name));
    return;
  }
  if (column->inherited_count > 0 && !recursing) {
    throw SqlError("42P16", fmt::format("cannot drop inherited column \"{}\"", command.name));
  }
  if (IsPartOfPartitionKey(relation, column->number)) {
    throw SqlError("42P16", fmt::format("cannot drop column \"{}\" because it is part of the partition key of "
                                        "relation \"{}\"",
                                        command.name, relation.name));
  }
  const int number = column->number;
  const std::vector<Oid> children = catalog.ChildrenOf(oid);
  if (!children.empty() && !recurse && relation.kind == RelationKind::kPartitionedTable) {
    throw SqlError("42P16", "cannot drop column from only the partitioned table when partitions exist")
        .Hint("Do not specify the ONLY keyword.");
  }
  for (const Oid child : children) {
    const Column* inherited = catalog.Find<Relation>(child)->FindColumn(command.name);
    if (inherited == nullptr) continue;
    if (recurse && inherited->inherited_count == 1 && !inherited->is_local) {
      DropColumnOf(context, child, command, true, true, dropped);
    } else {
      const int child_number = inherited->number;
      catalog.Update<Relation>(child, [&](Relation& changed) {
        Column& target = changed.columns[static_cast<size_t>(child_number) - 1];
        --target.inherited_count;
        if (!recurse) target.is_local = true;
      });
    }
  }
  dropped.push_back({ObjectClass::kRelation, oid, number});
}

}  // namespace

void DropColumn(ApplyContext& context, const AlteredTable& table, const ::AlterTableCmd& command) {
  const Relation& relation = *context.catalog.Find<Relation>(table.oid);
  if (relation.of_type != types::kInvalidOid) throw SqlError("42809", "cannot drop column from typed table");
  std::vector<ObjectAddress> dropped;
  DropColumnOf(context, table.oid, command, table.recurse, false, dropped);
  if (dropped.empty()) return;
  DropObjects(context, dropped, command.behavior == DROP_CASCADE ? DropBehaviour::kCascade : DropBehaviour::kRestrict);
}

// Source: ATExecColumnDefault().
void AlterColumnDefault(ApplyContext& context, const AlteredTable& table, const ::AlterTableCmd& command) {
  Catalog& catalog = context.catalog;
  const Column column = RequireColumn(catalog, table.oid, command.name);
  const std::string relation_name = catalog.Find<Relation>(table.oid)->name;
  if (column.identity != '\0') {
    SqlError error("42601",
                   fmt::format("column \"{}\" of relation \"{}\" is an identity column", column.name, relation_name));
    if (command.def == nullptr) error.Hint("Use ALTER TABLE ... ALTER COLUMN ... DROP IDENTITY instead.");
    throw error;
  }
  if (column.generated != '\0') {
    SqlError error("42601",
                   fmt::format("column \"{}\" of relation \"{}\" is a generated column", column.name, relation_name));
    if (command.def != nullptr && catalog.server_version() >= 17) {
      error.Hint("Use ALTER TABLE ... ALTER COLUMN ... SET EXPRESSION instead.");
    } else if (command.def == nullptr && column.generated == 's') {
      error.Hint("Use ALTER TABLE ... ALTER COLUMN ... DROP EXPRESSION instead.");
    }
    throw error;
  }
  // Each child has the default analysed over its own columns.
  const std::vector<Oid> tables = table.recurse ? WithDescendants(catalog, table.oid) : std::vector<Oid>{table.oid};
  WithoutPositions([&] {
    for (const Oid oid : tables) {
      const Column* own = catalog.Find<Relation>(oid)->FindColumn(command.name);
      if (own == nullptr) continue;
      const Column target = *own;
      StoredExpr expression;
      if (command.def != nullptr) {
        expression = CookDefault(context, oid, command.def, target);
        const auto* constant = catalog::As<catalog::Const>(expression.get());
        if (constant != nullptr && constant->is_null) expression = nullptr;
      }
      StoreDefault(context, oid, target.number, expression);
    }
  });
}

void AlterColumnNotNull(ApplyContext& context, const AlteredTable& table, const ::AlterTableCmd& command, bool set) {
  Catalog& catalog = context.catalog;
  const Column column = RequireColumn(catalog, table.oid, command.name);
  if (set) {
    if (!table.recurse && !catalog.ChildrenOf(table.oid).empty() &&
        catalog.Find<Relation>(table.oid)->kind == RelationKind::kPartitionedTable) {
      throw SqlError("42P16", "constraint must be added to child tables too").Hint("Do not specify the ONLY keyword.");
    }
    SetNotNull(context, table.oid, column.number, {.column = column.name}, true);
    return;
  }
  const Relation& relation = *catalog.Find<Relation>(table.oid);
  if (!column.not_null && catalog.server_version() >= 18) return;
  if (column.identity != '\0') {
    throw SqlError("42601",
                   fmt::format("column \"{}\" of relation \"{}\" is an identity column", column.name, relation.name));
  }
  DropNotNull(context, table.oid, column.number, table.recurse);
}

namespace {

// Whether the child has a NOT NULL of its own on the column.
bool KeepsNotNull(const Catalog& catalog, Oid child, int number) {
  for (const Oid oid : catalog.ConstraintsOf(child)) {
    const Constraint& constraint = *catalog.Find<Constraint>(oid);
    if (constraint.type == ConstraintType::kNotNull && constraint.columns == std::vector<int>{number} &&
        (constraint.is_local || constraint.inherited_count > 0)) {
      return true;
    }
  }
  return false;
}

}  // namespace

void DropNotNull(ApplyContext& context, Oid table, int number, bool recurse) {
  Catalog& catalog = context.catalog;
  const Relation& relation = *catalog.Find<Relation>(table);
  const std::string name = relation.ColumnAt(number)->name;
  for (const Oid index : catalog.IndexesOf(table)) {
    const catalog::IndexInfo& info = *catalog.Find<Relation>(index)->index;
    if (!info.primary && !info.replica_identity) continue;
    for (int i = 0; i < info.key_count; ++i) {
      if (info.keys[static_cast<size_t>(i)].column != number) continue;
      throw SqlError("42P16", fmt::format(fmt::runtime(info.primary ? "column \"{}\" is in a primary key"
                                                                    : "column \"{}\" is in index used as replica "
                                                                      "identity"),
                                          name));
    }
  }
  for (const Oid parent : relation.parents) {
    const Column* inherited = catalog.Find<Relation>(parent)->FindColumn(name);
    if (relation.is_partition && inherited != nullptr && inherited->not_null) {
      throw SqlError("42P16", fmt::format("column \"{}\" is marked NOT NULL in parent table", name));
    }
  }
  for (const Oid oid : catalog.ConstraintsOf(table)) {
    const Constraint& constraint = *catalog.Find<Constraint>(oid);
    if (constraint.type != ConstraintType::kNotNull || constraint.columns != std::vector<int>{number}) continue;
    if (constraint.inherited_count > 0) {
      throw SqlError("42P16", fmt::format("cannot drop inherited constraint \"{}\" of relation \"{}\"", constraint.name,
                                          relation.name));
    }
    catalog.RemoveDependencies({ObjectClass::kConstraint, oid});
    catalog.Remove<Constraint>(oid);
  }
  catalog.Update<Relation>(
      table, [&](Relation& changed) { changed.columns[static_cast<size_t>(number) - 1].not_null = false; });
  for (const Oid child : catalog.ChildrenOf(table)) {
    const Column* column = catalog.Find<Relation>(child)->FindColumn(name);
    if (column == nullptr) continue;
    const int child_number = column->number;
    for (const Oid oid : catalog.ConstraintsOf(child)) {
      const Constraint& constraint = *catalog.Find<Constraint>(oid);
      if (constraint.type != ConstraintType::kNotNull || constraint.columns != std::vector<int>{child_number}) continue;
      catalog.Update<Constraint>(oid, [&](Constraint& changed) {
        if (changed.inherited_count > 0) --changed.inherited_count;
        if (!recurse) changed.is_local = true;
      });
    }
    if (recurse && !KeepsNotNull(catalog, child, child_number)) DropNotNull(context, child, child_number, true);
  }
}

// Source: ATExecAddIdentity().
void AddColumnIdentity(ApplyContext& context, const AlteredTable& table, const ::AlterTableCmd& command) {
  Catalog& catalog = context.catalog;
  const Column column = RequireColumn(catalog, table.oid, command.name);
  const Relation& relation = *catalog.Find<Relation>(table.oid);
  const auto& constraint = *reinterpret_cast<const ::Constraint*>(command.def);
  const Oid type = types::BaseType(catalog, column.type.oid);
  if (type != types::kInt2Type && type != types::kInt4Type && type != types::kInt8Type) {
    if (type == types::kUndeterminedType) throw Undetermined("a type that is not known");
    throw SqlError("22023", "identity column type must be smallint, integer, or bigint");
  }
  if (!column.not_null) {
    throw SqlError("55000", fmt::format("column \"{}\" of relation \"{}\" must be declared NOT NULL before identity "
                                        "can be added",
                                        column.name, relation.name));
  }
  if (column.identity != '\0') {
    throw SqlError("55000", fmt::format("column \"{}\" of relation \"{}\" is already an identity column", column.name,
                                        relation.name));
  }
  if (column.default_expression != nullptr || column.default_undetermined) {
    throw SqlError("55000", fmt::format("column \"{}\" of relation \"{}\" already has a default value", column.name,
                                        relation.name));
  }
  const std::string name =
      ChooseRelationName(catalog, relation.name, column.name, "seq", relation.namespace_oid, false);
  const Oid sequence =
      CreateSequenceObject(context, relation.namespace_oid, name, relation.persistence, constraint.options, type, true);
  SetSequenceOwner(context, sequence, table.oid, column.number, DependencyType::kInternal);
  catalog.Update<Relation>(table.oid, [&](Relation& changed) {
    changed.columns[static_cast<size_t>(column.number) - 1].identity = constraint.generated_when;
  });
}

// Source: ATExecSetIdentity().
void AlterColumnIdentity(ApplyContext& context, const AlteredTable& table, const ::AlterTableCmd& command) {
  Catalog& catalog = context.catalog;
  const Column column = RequireColumn(catalog, table.oid, command.name);
  if (column.identity == '\0') {
    throw SqlError("55000", fmt::format("column \"{}\" of relation \"{}\" is not an identity column", column.name,
                                        catalog.Find<Relation>(table.oid)->name));
  }
  for (const ::DefElem* option : Items<::DefElem>(reinterpret_cast<const ::List*>(command.def))) {
    if (std::string_view(option->defname) != "generated") continue;
    const char identity = static_cast<char>(OptionInteger(*option));
    catalog.Update<Relation>(table.oid, [&](Relation& changed) {
      changed.columns[static_cast<size_t>(column.number) - 1].identity = identity;
    });
  }
}

// Source: ATExecDropIdentity().
void DropColumnIdentity(ApplyContext& context, const AlteredTable& table, const ::AlterTableCmd& command) {
  Catalog& catalog = context.catalog;
  const Column column = RequireColumn(catalog, table.oid, command.name);
  const std::string relation_name = catalog.Find<Relation>(table.oid)->name;
  if (column.identity == '\0') {
    if (command.missing_ok) {
      context.notices.push_back(fmt::format("column \"{}\" of relation \"{}\" is not an identity column, skipping",
                                            column.name, relation_name));
      return;
    }
    throw SqlError(
        "55000", fmt::format("column \"{}\" of relation \"{}\" is not an identity column", column.name, relation_name));
  }
  const Oid sequence = catalog.OwnedSequence(table.oid, column.number);
  catalog.Update<Relation>(
      table.oid, [&](Relation& changed) { changed.columns[static_cast<size_t>(column.number) - 1].identity = '\0'; });
  if (sequence == types::kInvalidOid) return;
  catalog.RemoveDependencies({ObjectClass::kRelation, sequence}, DependencyType::kInternal);
  DropObject(context, {ObjectClass::kRelation, sequence}, DropBehaviour::kRestrict);
}

// SET EXPRESSION and DROP EXPRESSION. Source: ATExecSetExpression(), ATExecDropExpression().
void AlterColumnExpression(ApplyContext& context, const AlteredTable& table, const ::AlterTableCmd& command) {
  Catalog& catalog = context.catalog;
  const Column column = RequireColumn(catalog, table.oid, command.name);
  if (column.generated == '\0') {
    const std::string message =
        fmt::format("column \"{}\" of relation \"{}\" is not a {}generated column", column.name,
                    catalog.Find<Relation>(table.oid)->name, catalog.server_version() >= 18 ? "" : "stored ");
    if (command.subtype == AT_DropExpression && command.missing_ok) {
      context.notices.push_back(message + ", skipping");
      return;
    }
    throw SqlError("55000", message);
  }
  const std::vector<Oid> tables = table.recurse ? WithDescendants(catalog, table.oid) : std::vector<Oid>{table.oid};
  for (const Oid oid : tables) {
    const Column* own = catalog.Find<Relation>(oid)->FindColumn(command.name);
    if (own == nullptr) continue;
    const Column target = *own;
    StoredExpr expression;
    if (command.subtype == AT_SetExpression) {
      expression = WithoutPositions([&] { return CookDefault(context, oid, command.def, target); });
    } else {
      catalog.Update<Relation>(
          oid, [&](Relation& changed) { changed.columns[static_cast<size_t>(target.number) - 1].generated = '\0'; });
    }
    StoreDefault(context, oid, target.number, expression);
  }
}

void AlterColumnSetting(ApplyContext& context, const AlteredTable& table, const ::AlterTableCmd& command) {
  Catalog& catalog = context.catalog;
  // An index's column is named by its number.
  if (command.name == nullptr) return;
  const int number = RequireColumn(catalog, table.oid, command.name).number;
  catalog.Update<Relation>(table.oid, [&](Relation& changed) {
    Column& column = changed.columns[static_cast<size_t>(number) - 1];
    switch (command.subtype) {
      case AT_SetStatistics:
        column.statistics_target = command.def == nullptr || command.def->type != T_Integer
                                       ? std::nullopt
                                       : std::optional<int>(reinterpret_cast<const ::Integer*>(command.def)->ival);
        break;
      case AT_SetStorage: {
        const std::string_view word = syntax::StringValue(command.def);
        column.storage = word.empty() ? '\0' : static_cast<char>(std::tolower(static_cast<unsigned char>(word[0])));
        if (word == "extended" || word == "EXTENDED") column.storage = 'x';
        break;
      }
      case AT_SetCompression: {
        const std::string_view word = syntax::StringValue(command.def);
        column.compression = word == "pglz" ? 'p' : word == "lz4" ? 'l' : '\0';
        break;
      }
      case AT_SetOptions:
      case AT_ResetOptions:
        for (const ::DefElem* option : Items<::DefElem>(reinterpret_cast<const ::List*>(command.def))) {
          const std::string prefix = std::string(option->defname) + "=";
          std::erase_if(column.options, [&](const std::string& known) { return known.starts_with(prefix); });
          if (command.subtype == AT_SetOptions) column.options.push_back(prefix + OptionText(*option));
        }
        break;
      default: break;
    }
  });
}

}  // namespace pgtidy::ddl
