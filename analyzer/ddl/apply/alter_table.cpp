#include "analyzer/ddl/apply/alter_table.h"

#include <fmt/format.h>

#include <algorithm>

#include "analyzer/ddl/apply/index_cloning.h"
#include "analyzer/ddl/apply/open_relation.h"
#include "analyzer/ddl/apply/option_value.h"
#include "analyzer/ddl/apply/statements.h"
#include "analyzer/query/type_name.h"
#include "analyzer/syntax/pg_nodes.h"

namespace pgtidy::ddl {

using catalog::Column;
using catalog::Relation;
using catalog::RelationKind;
using syntax::Items;

namespace {

// The order in which the server goes through the commands. Source: AlterTablePass.
enum class Pass {
  kDrop,
  kAlterType,
  kAddColumn,
  kSetExpression,
  kColumnAttributes,
  kAddConstraint,
  kAddIndex,
  kAddForeignKey,
  kMisc
};

Pass PassOf(const ::AlterTableCmd& command) {
  switch (command.subtype) {
    case AT_DropColumn:
    case AT_DropConstraint:
    case AT_DropNotNull:
    case AT_DropExpression:
    case AT_DropIdentity: return Pass::kDrop;
    case AT_ColumnDefault: return command.def == nullptr ? Pass::kDrop : Pass::kAddForeignKey;
    case AT_AlterColumnType: return Pass::kAlterType;
    case AT_AddColumn: return Pass::kAddColumn;
    case AT_SetExpression: return Pass::kSetExpression;
    case AT_SetNotNull:
    case AT_SetIdentity: return Pass::kColumnAttributes;
    case AT_AddIdentity: return Pass::kAddForeignKey;
    case AT_AddConstraint: {
      const auto* constraint = syntax::As<::Constraint>(command.def, T_Constraint);
      if (constraint == nullptr) return Pass::kAddConstraint;
      switch (constraint->contype) {
        case CONSTR_PRIMARY:
        case CONSTR_UNIQUE:
        case CONSTR_EXCLUSION: return Pass::kAddIndex;
        case CONSTR_FOREIGN: return Pass::kAddForeignKey;
        default: return Pass::kAddConstraint;
      }
    }
    default: return Pass::kMisc;
  }
}

const char* ActionName(AlterTableType subtype) {
  switch (subtype) {
    case AT_AddColumn: return "ADD COLUMN";
    case AT_ColumnDefault: return "ALTER COLUMN ... SET DEFAULT";
    case AT_DropNotNull: return "ALTER COLUMN ... DROP NOT NULL";
    case AT_SetNotNull: return "ALTER COLUMN ... SET NOT NULL";
    case AT_DropColumn: return "DROP COLUMN";
    case AT_AddConstraint: return "ADD CONSTRAINT";
    case AT_DropConstraint: return "DROP CONSTRAINT";
    case AT_AlterColumnType: return "ALTER COLUMN ... SET DATA TYPE";
    case AT_ValidateConstraint: return "VALIDATE CONSTRAINT";
    case AT_AddInherit: return "INHERIT";
    case AT_DropInherit: return "NO INHERIT";
    case AT_EnableRowSecurity: return "ENABLE ROW SECURITY";
    case AT_DisableRowSecurity: return "DISABLE ROW SECURITY";
    case AT_AddIdentity: return "ALTER COLUMN ... ADD IDENTITY";
    case AT_SetIdentity: return "ALTER COLUMN ... SET";
    case AT_DropIdentity: return "ALTER COLUMN ... DROP IDENTITY";
    case AT_AttachPartition: return "ATTACH PARTITION";
    case AT_DetachPartition: return "DETACH PARTITION";
    default: return nullptr;
  }
}

const char* NotSupported(RelationKind kind) {
  switch (kind) {
    case RelationKind::kView: return "This operation is not supported for views.";
    case RelationKind::kMaterializedView: return "This operation is not supported for materialized views.";
    case RelationKind::kForeignTable: return "This operation is not supported for foreign tables.";
    case RelationKind::kSequence: return "This operation is not supported for sequences.";
    case RelationKind::kIndex: return "This operation is not supported for indexes.";
    case RelationKind::kPartitionedIndex: return "This operation is not supported for partitioned indexes.";
    case RelationKind::kCompositeType: return "This operation is not supported for composite types.";
    case RelationKind::kPartitionedTable: return "This operation is not supported for partitioned tables.";
    case RelationKind::kTable: return "This operation is not supported for tables.";
  }
  return "";
}

// Source: ATSimplePermissions().
void CheckActionFitsKind(const Catalog& catalog, const Relation& relation, AlterTableType subtype) {
  const char* action = ActionName(subtype);
  if (action == nullptr) return;
  const RelationKind kind = relation.kind;
  bool allowed = kind == RelationKind::kTable || kind == RelationKind::kPartitionedTable;
  switch (subtype) {
    case AT_ColumnDefault:
      allowed = allowed || kind == RelationKind::kView || kind == RelationKind::kForeignTable;
      break;
    case AT_AddColumn:
    case AT_DropColumn:
    case AT_AlterColumnType:
      allowed = allowed || kind == RelationKind::kCompositeType || kind == RelationKind::kForeignTable;
      break;
    case AT_AttachPartition:
      // Of an ordinary table the error is another one, raised later.
      allowed = allowed || kind == RelationKind::kPartitionedIndex;
      break;
    case AT_AddIdentity:
    case AT_SetIdentity:
    case AT_DropIdentity:
      allowed = allowed || kind == RelationKind::kView || kind == RelationKind::kForeignTable;
      break;
    case AT_EnableRowSecurity:
    case AT_DisableRowSecurity:
    case AT_DetachPartition: break;
    default: allowed = allowed || kind == RelationKind::kForeignTable; break;
  }
  if (allowed) return;
  if (catalog.server_version() >= 15) {
    throw SqlError("42809",
                   fmt::format("ALTER action {} cannot be performed on relation \"{}\"", action, relation.name))
        .Detail(NotSupported(kind));
  }
  throw SqlError("42809", fmt::format("\"{}\" is of the wrong type", relation.name));
}

// ALTER INDEX on a table and the like. Source: RangeVarCallbackForAlterRelation().
void CheckStatementFitsKind(const Relation& relation, ObjectType type) {
  const auto refuse = [&](const char* what) {
    throw SqlError("42809", fmt::format("\"{}\" is not {}", relation.name, what));
  };
  switch (type) {
    case OBJECT_SEQUENCE:
      if (relation.kind != RelationKind::kSequence) refuse("a sequence");
      break;
    case OBJECT_VIEW:
      if (relation.kind != RelationKind::kView) refuse("a view");
      break;
    case OBJECT_MATVIEW:
      if (relation.kind != RelationKind::kMaterializedView) refuse("a materialized view");
      break;
    case OBJECT_FOREIGN_TABLE:
      if (relation.kind != RelationKind::kForeignTable) refuse("a foreign table");
      break;
    case OBJECT_TYPE:
      if (relation.kind != RelationKind::kCompositeType) refuse("a composite type");
      break;
    case OBJECT_INDEX:
      if (relation.index == nullptr) refuse("an index");
      break;
    default:
      if (relation.kind == RelationKind::kCompositeType) {
        throw SqlError("42809", fmt::format("\"{}\" is a composite type", relation.name))
            .Hint("Use ALTER TYPE instead.");
      }
      break;
  }
}

class TableAlterer {
 public:
  TableAlterer(ApplyContext& context, const AlteredTable& table)
      : context_(context), catalog_(context.catalog), table_(table) {}

  void Run(const ::AlterTableCmd& command) {
    switch (command.subtype) {
      case AT_AddColumn: return AddColumn(context_, table_, command);
      case AT_DropColumn: return DropColumn(context_, table_, command);
      case AT_ColumnDefault: return AlterColumnDefault(context_, table_, command);
      case AT_SetNotNull: return AlterColumnNotNull(context_, table_, command, true);
      case AT_DropNotNull: return AlterColumnNotNull(context_, table_, command, false);
      case AT_AddIdentity: return AddColumnIdentity(context_, table_, command);
      case AT_SetIdentity: return AlterColumnIdentity(context_, table_, command);
      case AT_DropIdentity: return DropColumnIdentity(context_, table_, command);
      case AT_SetExpression:
      case AT_DropExpression: return AlterColumnExpression(context_, table_, command);
      case AT_SetStatistics:
      case AT_SetOptions:
      case AT_ResetOptions:
      case AT_SetStorage:
      case AT_SetCompression:
      case AT_AlterColumnGenericOptions: return AlterColumnSetting(context_, table_, command);
      case AT_AlterColumnType: return AlterColumnType(context_, table_, command);
      case AT_AddConstraint: return AddConstraint(context_, table_, command);
      case AT_DropConstraint: return DropConstraint(context_, table_, command);
      case AT_ValidateConstraint: return ValidateConstraint(context_, table_, command);
      case AT_AlterConstraint: return AlterConstraint(context_, table_, command);
      case AT_ChangeOwner: return;  // Roles exist outside of the files.
      case AT_ClusterOn:
      case AT_DropCluster: return SetClustered(command);
      case AT_SetLogged:
      case AT_SetUnLogged:
        return Change([&](Relation& changed) { changed.persistence = command.subtype == AT_SetLogged ? 'p' : 'u'; });
      case AT_SetAccessMethod: return SetAccessMethod(command);
      case AT_SetTableSpace: return Change([&](Relation& changed) { changed.tablespace = command.name; });
      case AT_SetRelOptions:
      case AT_ResetRelOptions:
      case AT_ReplaceRelOptions: return SetOptions(command);
      case AT_EnableTrig:
      case AT_EnableAlwaysTrig:
      case AT_EnableReplicaTrig:
      case AT_DisableTrig: return SetTriggerState(command);
      case AT_EnableRule:
      case AT_EnableAlwaysRule:
      case AT_EnableReplicaRule:
      case AT_DisableRule: return SetRuleState(command);
      case AT_AddInherit:
      case AT_DropInherit: return SetInheritance(command);
      case AT_AddOf:
      case AT_DropOf: return SetOfType(command);
      case AT_ReplicaIdentity: return SetReplicaIdentity(command);
      case AT_EnableRowSecurity:
      case AT_DisableRowSecurity:
        return Change([&](Relation& changed) { changed.row_security = command.subtype == AT_EnableRowSecurity; });
      case AT_ForceRowSecurity:
      case AT_NoForceRowSecurity:
        return Change([&](Relation& changed) { changed.force_row_security = command.subtype == AT_ForceRowSecurity; });
      case AT_AttachPartition: {
        const auto& partition = *reinterpret_cast<const ::PartitionCmd*>(command.def);
        if (relation().index != nullptr) return AttachIndexPartition(context_, table_.oid, partition);
        return AttachPartition(context_, table_.oid, partition);
      }
      case AT_DetachPartition:
        return DetachPartition(context_, table_.oid, *reinterpret_cast<const ::PartitionCmd*>(command.def));
      default: return;
    }
  }

 private:
  [[nodiscard]] const Relation& relation() const { return *catalog_.Find<Relation>(table_.oid); }

  template <typename Action>
  void Change(Action action) {
    catalog_.Update<Relation>(table_.oid, action);
  }

  Oid RequireIndex(const char* name) const {
    for (const Oid index : catalog_.IndexesOf(table_.oid)) {
      if (catalog_.Find<Relation>(index)->name == name) return index;
    }
    if (catalog_.MayExist(ObjectClass::kRelation, "", name)) throw Undetermined("an index that may not exist");
    throw SqlError("42704", fmt::format("index \"{}\" for table \"{}\" does not exist", name, relation().name));
  }

  void SetClustered(const ::AlterTableCmd& command) {
    const Oid chosen = command.subtype == AT_ClusterOn ? RequireIndex(command.name) : types::kInvalidOid;
    for (const Oid index : catalog_.IndexesOf(table_.oid)) {
      const bool clustered = index == chosen;
      if (catalog_.Find<Relation>(index)->index->clustered == clustered) continue;
      catalog_.Update<Relation>(index, [&](Relation& changed) {
        auto info = std::make_shared<catalog::IndexInfo>(*changed.index);
        info->clustered = clustered;
        changed.index = std::move(info);
      });
    }
  }

  void SetAccessMethod(const ::AlterTableCmd& command) {
    if (command.name == nullptr) return;
    const Oid method = catalog_.FindAccessMethod(command.name);
    if (method == types::kInvalidOid) {
      if (catalog_.MayExist(ObjectClass::kAccessMethod, "", command.name)) return;
      throw SqlError("42704", fmt::format("access method \"{}\" does not exist", command.name));
    }
    Change([&](Relation& changed) { changed.access_method = method; });
  }

  void SetOptions(const ::AlterTableCmd& command) {
    std::vector<std::string> options = relation().options;
    const auto* given = reinterpret_cast<const ::List*>(command.def);
    const auto forget = [&](const std::string& name) {
      std::erase_if(options, [&](const std::string& known) { return known.starts_with(name + "="); });
    };
    if (command.subtype == AT_ResetRelOptions) {
      for (const ::DefElem* option : Items<::DefElem>(given)) forget(RelationOptionName(*option));
    } else {
      for (std::string& option : RelationOptionTexts(given)) {
        forget(option.substr(0, option.find('=')));
        options.push_back(std::move(option));
      }
    }
    Change([&](Relation& changed) { changed.options = options; });
  }

  void SetTriggerState(const ::AlterTableCmd& command) {
    const char state = command.subtype == AT_DisableTrig         ? 'D'
                       : command.subtype == AT_EnableAlwaysTrig  ? 'A'
                       : command.subtype == AT_EnableReplicaTrig ? 'R'
                                                                 : 'O';
    for (const Oid oid : catalog_.TriggersOf(table_.oid)) {
      if (catalog_.Find<catalog::Trigger>(oid)->name != command.name) continue;
      catalog_.Update<catalog::Trigger>(oid, [&](catalog::Trigger& changed) { changed.enabled = state; });
      return;
    }
    if (catalog_.MayExist(ObjectClass::kTrigger, "", command.name)) throw Undetermined("a trigger");
    // Internal triggers of foreign keys have names that can be written as well.
    if (std::string_view(command.name).starts_with("RI_ConstraintTrigger")) throw Undetermined("an internal trigger");
    throw SqlError("42704",
                   fmt::format("trigger \"{}\" for table \"{}\" does not exist", command.name, relation().name));
  }

  void SetRuleState(const ::AlterTableCmd& command) {
    for (const Oid oid : catalog_.RulesOf(table_.oid)) {
      if (catalog_.Find<catalog::Rule>(oid)->name != command.name) continue;
      catalog_.Update<catalog::Rule>(
          oid, [&](catalog::Rule& changed) { changed.enabled = command.subtype == AT_DisableRule ? 'D' : 'O'; });
      return;
    }
    if (catalog_.MayExist(ObjectClass::kRule, "", command.name)) throw Undetermined("a rule");
    throw SqlError("42704",
                   fmt::format("rule \"{}\" for relation \"{}\" does not exist", command.name, relation().name));
  }

  void SetInheritance(const ::AlterTableCmd& command) {
    if (relation().is_partition) throw SqlError("42809", "cannot change inheritance of a partition");
    if (relation().kind == RelationKind::kPartitionedTable) {
      throw SqlError("42809", "cannot change inheritance of partitioned table");
    }
    if (relation().of_type != types::kInvalidOid) throw SqlError("42809", "cannot change inheritance of typed table");
    const Oid parent = RequireRelation(catalog_, *reinterpret_cast<const ::RangeVar*>(command.def));
    if (command.subtype == AT_DropInherit) return RemoveInheritance(context_, parent, table_.oid);
    const Relation& other = *catalog_.Find<Relation>(parent);
    if (other.kind == RelationKind::kPartitionedTable) {
      throw SqlError("42809", fmt::format("cannot inherit from partitioned table \"{}\"", other.name));
    }
    if (other.is_partition) throw SqlError("42809", "cannot inherit from a partition");
    AddInheritance(context_, parent, table_.oid);
  }

  void SetOfType(const ::AlterTableCmd& command) {
    const ObjectAddress address{ObjectClass::kRelation, table_.oid};
    if (command.subtype == AT_DropOf) {
      Change([](Relation& changed) { changed.of_type = types::kInvalidOid; });
      return;
    }
    const SqlType type = query::ResolveTypeName(catalog_, *reinterpret_cast<const ::TypeName*>(command.def));
    Change([&](Relation& changed) { changed.of_type = type.oid; });
    catalog_.AddDependency(address, {ObjectClass::kType, type.oid}, DependencyType::kNormal);
  }

  void SetReplicaIdentity(const ::AlterTableCmd& command) {
    const auto& identity = *reinterpret_cast<const ::ReplicaIdentityStmt*>(command.def);
    Oid chosen = types::kInvalidOid;
    if (identity.identity_type == 'i') {
      chosen = RequireIndex(identity.name);
      const Relation& index = *catalog_.Find<Relation>(chosen);
      const auto refuse = [&](const char* message) {
        throw SqlError("42809", fmt::format(fmt::runtime(message), index.name));
      };
      if (!index.index->unique) refuse("cannot use non-unique index \"{}\" as replica identity");
      if (!index.index->immediate) refuse("cannot use non-immediate index \"{}\" as replica identity");
      if (index.index->predicate != nullptr) refuse("cannot use partial index \"{}\" as replica identity");
      for (int i = 0; i < index.index->key_count; ++i) {
        const catalog::IndexKey& key = index.index->keys[static_cast<size_t>(i)];
        if (key.expression != nullptr) refuse("cannot use expression index \"{}\" as replica identity");
        const Column* column = relation().ColumnAt(key.column);
        if (column != nullptr && !column->not_null) {
          throw SqlError("42809",
                         fmt::format("index \"{}\" cannot be used as replica identity because column \"{}\" is "
                                     "nullable",
                                     index.name, column->name));
        }
      }
    }
    Change([&](Relation& changed) { changed.replica_identity = identity.identity_type; });
    for (const Oid index : catalog_.IndexesOf(table_.oid)) {
      const bool is_identity = index == chosen;
      if (catalog_.Find<Relation>(index)->index->replica_identity == is_identity) continue;
      catalog_.Update<Relation>(index, [&](Relation& changed) {
        auto info = std::make_shared<catalog::IndexInfo>(*changed.index);
        info->replica_identity = is_identity;
        changed.index = std::move(info);
      });
    }
  }

  ApplyContext& context_;
  Catalog& catalog_;
  const AlteredTable& table_;
};

}  // namespace

const Column& RequireColumn(const Catalog& catalog, Oid table, std::string_view name) {
  const Relation& relation = *catalog.Find<Relation>(table);
  const Column* column = relation.FindColumn(name);
  if (column != nullptr) return *column;
  if (relation.undetermined) throw Undetermined("a column that may not exist");
  throw NoColumn(relation, name);
}

void ApplyAlterTable(ApplyContext& context, const ::AlterTableStmt& statement) {
  const Oid oid = RequireRelation(context.catalog, *statement.relation, statement.missing_ok);
  if (oid == types::kInvalidOid) {
    context.notices.push_back(fmt::format("relation \"{}\" does not exist, skipping", statement.relation->relname));
    return;
  }
  const Relation& relation = *context.catalog.Find<Relation>(oid);
  if (relation.built_in) {
    throw SqlError("42501", fmt::format("permission denied: \"{}\" is a system catalog", relation.name));
  }
  CheckStatementFitsKind(relation, statement.objtype);
  const AlteredTable table{
      .oid = oid, .recurse = statement.relation->inh, .is_view = relation.kind == RelationKind::kView};
  std::vector<const ::AlterTableCmd*> commands;
  for (const ::AlterTableCmd* command : Items<::AlterTableCmd>(statement.cmds)) commands.push_back(command);
  for (const ::AlterTableCmd* command : commands) {
    CheckActionFitsKind(context.catalog, relation, command->subtype);
  }
  std::stable_sort(commands.begin(), commands.end(),
                   [](const ::AlterTableCmd* a, const ::AlterTableCmd* b) { return PassOf(*a) < PassOf(*b); });
  TableAlterer alterer(context, table);
  for (const ::AlterTableCmd* command : commands) alterer.Run(*command);
}

}  // namespace pgtidy::ddl
