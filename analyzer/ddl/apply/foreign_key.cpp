#include <fmt/format.h>

#include <algorithm>

#include "analyzer/ddl/apply/alter_table.h"
#include "analyzer/ddl/apply/related.h"
#include "analyzer/ddl/apply/table.h"
#include "analyzer/syntax/pg_nodes.h"
#include "analyzer/types/coercion.h"
#include "analyzer/types/format_type.h"

namespace pgtidy::ddl {

using catalog::Column;
using catalog::Constraint;
using catalog::ConstraintType;
using catalog::Relation;
using catalog::RelationKind;
using syntax::Items;
using syntax::StringValue;

namespace {

constexpr int kEqualStrategy = 3;

// Source: ChooseForeignKeyConstraintNameAddition().
std::string JoinColumnNames(const std::vector<std::string>& names) {
  std::string joined;
  for (const std::string& name : names) {
    if (!joined.empty()) joined += '_';
    joined += name;
    if (joined.size() >= 64) break;
  }
  return joined.size() > 63 ? TruncateIdentifier(joined) : joined;
}

// Finds the equality operators of a key's columns; 42804 where there is none.
void MatchTypes(const Catalog& catalog, const Relation& table, const Relation& referenced, Constraint& constraint,
                const std::vector<Oid>& operator_classes) {
  for (size_t i = 0; i < constraint.columns.size(); ++i) {
    const Column& own = *table.ColumnAt(constraint.columns[i]);
    const Column& other = *referenced.ColumnAt(constraint.foreign_columns[i]);
    const auto* operator_class = catalog.Find<catalog::OperatorClass>(operator_classes[i]);
    if (operator_class == nullptr || !own.type.determined() || !other.type.determined()) {
      constraint.equality_operators.push_back(types::kInvalidOid);
      continue;
    }
    const Oid input = operator_class->input_type;
    const Oid same = catalog.FamilyOperator(operator_class->family, input, input, kEqualStrategy);
    const Oid own_type = types::BaseType(catalog, own.type.oid);
    Oid equal = catalog.FamilyOperator(operator_class->family, input, own_type, kEqualStrategy);
    const bool own_can_compare =
        equal != types::kInvalidOid &&
        catalog.FamilyOperator(operator_class->family, own_type, own_type, kEqualStrategy) != types::kInvalidOid;
    if (!own_can_compare) {
      const std::vector<Oid> given = {other.type.oid, own.type.oid};
      const std::vector<Oid> target = {input, input};
      if (types::CanCoerce(catalog, given, target, types::CoercionContext::kImplicit))
        equal = same;
      else
        equal = types::kInvalidOid;
    }
    if (equal == types::kInvalidOid) {
      SqlError error("42804", fmt::format("foreign key constraint \"{}\" cannot be implemented", constraint.name));
      const std::string own_text = types::FormatType(catalog, own.type.oid);
      const std::string other_text = types::FormatType(catalog, other.type.oid);
      error.Detail(catalog.server_version() >= 18
                       ? fmt::format("Key columns \"{}\" of the referencing table and \"{}\" of the referenced table "
                                     "are of incompatible types: {} and {}.",
                                     own.name, other.name, own_text, other_text)
                       : fmt::format("Key columns \"{}\" and \"{}\" are of incompatible types: {} and {}.", own.name,
                                     other.name, own_text, other_text));
      error.Related(RelatedAt(own.created, fmt::format("\"{}\" is {} here", own.name, own_text)));
      error.Related(RelatedAt(other.created, fmt::format("\"{}\" is {} here", other.name, other_text)));
      throw error;
    }
    constraint.equality_operators.push_back(equal);
  }
}

class ForeignKeyAdder {
 public:
  ForeignKeyAdder(ApplyContext& context, Oid table, const ::Constraint& raw, const std::string& column)
      : context_(context), catalog_(context.catalog), table_(table), raw_(raw), column_(column) {}

  void Run() {
    std::vector<std::string> names;
    if (!column_.empty()) {
      names = {column_};
    } else {
      for (const ::Node* name : Items<::Node>(raw_.fk_attrs)) names.emplace_back(StringValue(name));
    }
    const Relation& table = *catalog_.Find<Relation>(table_);
    Constraint constraint;
    if (raw_.conname != nullptr) {
      constraint.name = TruncateIdentifier(raw_.conname);
      if (catalog_.FindConstraint(table_, constraint.name) != types::kInvalidOid) {
        const Oid existing = catalog_.FindConstraint(table_, constraint.name);
        throw SqlError("42710",
                       fmt::format("constraint \"{}\" for relation \"{}\" already exists", constraint.name, table.name))
            .Related(RelatedAt(catalog_.Find<Constraint>(existing)->created,
                               fmt::format("\"{}\" is made here", constraint.name)));
      }
    } else {
      constraint.name =
          ChooseConstraintName(catalog_, table.name, JoinColumnNames(names), "fkey", table.namespace_oid, {});
    }
    referenced_ = raw_.old_pktable_oid != 0 ? raw_.old_pktable_oid : RequireRelation(catalog_, *raw_.pktable);
    const Relation& referenced = *catalog_.Find<Relation>(referenced_);
    CheckRelations(table, referenced);
    constraint.columns = Resolve(table, names);
    constraint.foreign_relation = referenced_;
    std::vector<Oid> operator_classes;
    if (raw_.pk_attrs == nullptr) {
      UsePrimaryKey(referenced, constraint, operator_classes);
    } else {
      std::vector<std::string> foreign_names;
      for (const ::Node* name : Items<::Node>(raw_.pk_attrs)) foreign_names.emplace_back(StringValue(name));
      constraint.foreign_columns = Resolve(referenced, foreign_names);
      UseUniqueIndex(referenced, constraint, operator_classes);
    }
    CheckGeneratedColumns(table, constraint);
    if (constraint.columns.size() != constraint.foreign_columns.size()) {
      throw SqlError("42830", "number of referencing and referenced columns for foreign key disagree");
    }
    MatchTypes(catalog_, table, referenced, constraint, operator_classes);
    constraint.type = ConstraintType::kForeignKey;
    constraint.namespace_oid = table.namespace_oid;
    constraint.relation = table_;
    constraint.update_action = raw_.fk_upd_action;
    constraint.delete_action = raw_.fk_del_action;
    constraint.match_type = raw_.fk_matchtype;
    constraint.deferrable = raw_.deferrable;
    constraint.deferred = raw_.initdeferred;
    constraint.validated = !raw_.skip_validation || raw_.initially_valid;
    constraint.no_inherit = table.kind != RelationKind::kPartitionedTable;
#if PG_VERSION_NUM >= 180000
    constraint.enforced = raw_.is_enforced;
    constraint.period = raw_.fk_with_period;
#endif
    for (const ::Node* name : Items<::Node>(raw_.fk_del_set_cols)) {
      constraint.delete_set_columns.push_back(Resolve(table, {std::string(StringValue(name))}).front());
    }
    constraint.created = context_.PlaceAt(raw_.location);
    Store(std::move(constraint));
  }

 private:
  void CheckRelations(const Relation& table, const Relation& referenced) const {
    if (referenced.undetermined || table.undetermined) throw Undetermined("a table whose columns are not known");
    if (referenced.kind != RelationKind::kTable && referenced.kind != RelationKind::kPartitionedTable) {
      throw SqlError("42809", fmt::format("referenced relation \"{}\" is not a table", referenced.name));
    }
    if (referenced.built_in) {
      throw SqlError("42501", fmt::format("permission denied: \"{}\" is a system catalog", referenced.name));
    }
    if (table.persistence == 'p' && referenced.persistence != 'p') {
      throw SqlError("42P16", "constraints on permanent tables may reference only permanent tables");
    }
    if (table.persistence == 'u' && referenced.persistence == 't') {
      throw SqlError("42P16", "constraints on unlogged tables may reference only permanent or unlogged tables");
    }
    if (table.persistence == 't' && referenced.persistence != 't') {
      throw SqlError("42P16", "constraints on temporary tables may reference only temporary tables");
    }
  }

  // Source: transformColumnNameList().
  static std::vector<int> Resolve(const Relation& relation, const std::vector<std::string>& names) {
    std::vector<int> numbers;
    for (const std::string& name : names) {
      const Column* column = relation.FindColumn(name);
      if (column == nullptr) {
        throw SqlError("42703", fmt::format("column \"{}\" referenced in foreign key constraint does not exist", name))
            .Related(RelatedAt(relation.created, fmt::format("\"{}\" is made here", relation.name)))
            .MissingIn(name, {relation.oid});
      }
      numbers.push_back(column->number);
    }
    return numbers;
  }

  // Source: transformFkeyGetPrimaryKey().
  void UsePrimaryKey(const Relation& referenced, Constraint& constraint, std::vector<Oid>& operator_classes) const {
    for (const Oid oid : catalog_.IndexesOf(referenced_)) {
      const catalog::IndexInfo& index = *catalog_.Find<Relation>(oid)->index;
      if (!index.primary) continue;
      if (!index.immediate) {
        throw SqlError("55000",
                       fmt::format("cannot use a deferrable primary key for referenced table \"{}\"", referenced.name));
      }
      constraint.index = oid;
      for (int i = 0; i < index.key_count; ++i) {
        constraint.foreign_columns.push_back(index.keys[static_cast<size_t>(i)].column);
        operator_classes.push_back(index.keys[static_cast<size_t>(i)].operator_class);
      }
      return;
    }
    throw SqlError("42704", fmt::format("there is no primary key for referenced table \"{}\"", referenced.name))
        .Related(RelatedAt(referenced.created, fmt::format("\"{}\" is made here", referenced.name)));
  }

  // Source: transformFkeyCheckAttrs().
  void UseUniqueIndex(const Relation& referenced, Constraint& constraint, std::vector<Oid>& operator_classes) const {
    const std::vector<int>& wanted = constraint.foreign_columns;
    for (size_t i = 0; i < wanted.size(); ++i) {
      for (size_t j = i + 1; j < wanted.size(); ++j) {
        if (wanted[i] == wanted[j]) {
          throw SqlError("42830", "foreign key referenced-columns list must not contain duplicates");
        }
      }
    }
    bool found_deferrable = false;
    for (const Oid oid : catalog_.IndexesOf(referenced_)) {
      const catalog::IndexInfo& index = *catalog_.Find<Relation>(oid)->index;
      const bool fits = raw_.pktable != nullptr && IsUsable(index, wanted.size());
      if (!fits) continue;
      std::vector<Oid> classes;
      for (const int number : wanted) {
        for (int i = 0; i < index.key_count; ++i) {
          const catalog::IndexKey& key = index.keys[static_cast<size_t>(i)];
          if (key.column == number && key.column != 0) classes.push_back(key.operator_class);
        }
      }
      if (classes.size() != wanted.size()) continue;
      if (!index.immediate) {
        found_deferrable = true;
        continue;
      }
      constraint.index = oid;
      operator_classes = std::move(classes);
      return;
    }
    if (found_deferrable) {
      throw SqlError("55000", fmt::format("cannot use a deferrable unique constraint for referenced table \"{}\"",
                                          referenced.name));
    }
    if (catalog_.everything_undetermined()) throw Undetermined("an index may exist");
    SqlError error("42830", fmt::format("there is no unique constraint matching given keys for referenced table \"{}\"",
                                        referenced.name));
    for (const int number : wanted) {
      const Column& column = *referenced.ColumnAt(number);
      error.Related(RelatedAt(column.created, fmt::format("\"{}\" is made here", column.name)));
    }
    throw error;
  }

  static bool IsUsable(const catalog::IndexInfo& index, size_t key_count) {
    return static_cast<size_t>(index.key_count) == key_count && (index.unique || index.exclusion) && index.unique &&
           index.valid && index.predicate == nullptr &&
           std::all_of(index.keys.begin(), index.keys.begin() + index.key_count,
                       [](const catalog::IndexKey& key) { return key.expression == nullptr; });
  }

  void CheckGeneratedColumns(const Relation& table, const Constraint& constraint) const {
    for (const int number : constraint.columns) {
      const Column* column = table.ColumnAt(number);
      if (column == nullptr || column->generated == '\0') continue;
      if (column->generated == 'v') {
        throw SqlError("0A000", "foreign key constraints on virtual generated columns are not supported");
      }
      const auto refuse = [](const char* what) {
        throw SqlError("42601",
                       fmt::format("invalid {} action for foreign key constraint containing generated column", what));
      };
      if (raw_.fk_upd_action == 'n' || raw_.fk_upd_action == 'd' || raw_.fk_upd_action == 'c') refuse("ON UPDATE");
      if (raw_.fk_del_action == 'n' || raw_.fk_del_action == 'd') refuse("ON DELETE");
    }
  }

  void Store(Constraint constraint);

  ApplyContext& context_;
  Catalog& catalog_;
  Oid table_;
  const ::Constraint& raw_;
  const std::string& column_;
  Oid referenced_ = types::kInvalidOid;
};

// Source: addFkConstraint().
Oid PutForeignKey(ApplyContext& context, Constraint constraint) {
  Catalog& catalog = context.catalog;
  constraint.oid = catalog.NewOid();
  const Constraint stored = constraint;
  catalog.Put(std::move(constraint));
  const ObjectAddress address{ObjectClass::kConstraint, stored.oid};
  for (const int number : stored.columns) {
    catalog.AddDependency(address, {ObjectClass::kRelation, stored.relation, number}, DependencyType::kAuto);
  }
  for (const int number : stored.foreign_columns) {
    catalog.AddDependency(address, {ObjectClass::kRelation, stored.foreign_relation, number}, DependencyType::kNormal);
  }
  catalog.AddDependency(address, {ObjectClass::kRelation, stored.index}, DependencyType::kNormal);
  for (const Oid op : stored.equality_operators) {
    catalog.AddDependency(address, {ObjectClass::kOperator, op}, DependencyType::kNormal);
  }
  return stored.oid;
}

std::vector<std::string> ColumnNames(const Relation& relation, const std::vector<int>& numbers) {
  std::vector<std::string> names;
  for (const int number : numbers) names.push_back(relation.ColumnAt(number)->name);
  return names;
}

// The index of a partition that is a part of `parent_index`.
Oid PartitionIndex(const Catalog& catalog, Oid parent_index, Oid partition) {
  for (const Oid child : catalog.ChildrenOf(parent_index)) {
    if (catalog.Find<Relation>(child)->index->table == partition) return child;
  }
  return types::kInvalidOid;
}

std::vector<int> Mapped(const std::vector<int>& numbers, const std::vector<int>& map) {
  std::vector<int> mapped;
  for (const int number : numbers) mapped.push_back(map[static_cast<size_t>(number) - 1]);
  return mapped;
}

// The name of the row that a key `like` has for a partition of the referenced table. `named`: the key whose name is
// taken up from 18 on. Source: addFkConstraint().
std::string NameOfRow(const Catalog& catalog, const Constraint& like, const Constraint& named) {
  const Relation& table = *catalog.Find<Relation>(like.relation);
  if (catalog.server_version() < 18) {
    return ChooseConstraintName(catalog, table.name, JoinColumnNames(ColumnNames(table, like.columns)), "fkey",
                                table.namespace_oid, {});
  }
  for (int suffix = 1;; ++suffix) {
    std::string name = MakeObjectName(named.name, "", std::to_string(suffix));
    if (catalog.FindConstraint(like.relation, name) == types::kInvalidOid) return name;
  }
}

// The key as it was written, of one that stands for a partition of the referenced table.
const Constraint& WrittenKey(const Catalog& catalog, const Constraint& constraint) {
  const Constraint* key = &constraint;
  while (key->parent != types::kInvalidOid) {
    const auto* parent = catalog.Find<Constraint>(key->parent);
    if (parent->relation != constraint.relation) break;
    key = parent;
  }
  return *key;
}

// A row for each partition of the referenced table. Source: addFkRecurseReferenced().
void RecurseReferenced(ApplyContext& context, Oid constraint_oid) {
  Catalog& catalog = context.catalog;
  const Constraint parent = *catalog.Find<Constraint>(constraint_oid);
  const std::shared_ptr<const Relation> referenced = catalog.Get<Relation>(parent.foreign_relation);
  if (referenced->kind != RelationKind::kPartitionedTable) return;
  for (const Oid partition : catalog.ChildrenOf(parent.foreign_relation)) {
    const Relation& child = *catalog.Find<Relation>(partition);
    Constraint part = parent;
    part.parent = constraint_oid;
    part.foreign_relation = partition;
    part.foreign_columns = Mapped(parent.foreign_columns, MapColumnsByName(*referenced, child));
    part.index = PartitionIndex(catalog, parent.index, partition);
    part.is_local = false;
    part.inherited_count = 1;
    part.name = NameOfRow(catalog, part, WrittenKey(catalog, parent));
    const Oid stored = PutForeignKey(context, std::move(part));
    catalog.AddDependency({ObjectClass::kConstraint, stored}, {ObjectClass::kConstraint, constraint_oid},
                          DependencyType::kInternal);
    RecurseReferenced(context, stored);
  }
}

// The same key on the partitions of the referencing table. Source: addFkRecurseReferencing().
void CloneToPartition(ApplyContext& context, Oid constraint_oid, Oid partition) {
  Catalog& catalog = context.catalog;
  const Constraint parent = *catalog.Find<Constraint>(constraint_oid);
  const Relation& child = *catalog.Find<Relation>(partition);
  const std::vector<int> map = MapColumnsByName(*catalog.Find<Relation>(parent.relation), child);
  const std::vector<int> columns = Mapped(parent.columns, map);
  for (const Oid existing_oid : catalog.ConstraintsOf(partition)) {
    const Constraint& existing = *catalog.Find<Constraint>(existing_oid);
    if (existing.type != ConstraintType::kForeignKey || existing.parent != types::kInvalidOid ||
        existing.foreign_relation != parent.foreign_relation || existing.columns != columns ||
        existing.foreign_columns != parent.foreign_columns || existing.update_action != parent.update_action ||
        existing.delete_action != parent.delete_action || existing.deferrable != parent.deferrable ||
        existing.deferred != parent.deferred || existing.match_type != parent.match_type) {
      continue;
    }
    catalog.Update<Constraint>(existing_oid, [&](Constraint& changed) {
      changed.parent = constraint_oid;
      changed.is_local = false;
      changed.inherited_count = 1;
    });
    return;
  }
  Constraint part = parent;
  part.relation = partition;
  part.namespace_oid = child.namespace_oid;
  part.columns = columns;
  part.delete_set_columns = Mapped(parent.delete_set_columns, map);
  part.parent = constraint_oid;
  part.is_local = false;
  part.inherited_count = 1;
  part.no_inherit = child.kind != RelationKind::kPartitionedTable;
  if (catalog.FindConstraint(partition, part.name) != types::kInvalidOid) {
    part.name = ChooseConstraintName(catalog, child.name, JoinColumnNames(ColumnNames(child, columns)), "fkey",
                                     child.namespace_oid, {});
  }
  const Oid stored = PutForeignKey(context, std::move(part));
  const ObjectAddress address{ObjectClass::kConstraint, stored};
  catalog.AddDependency(address, {ObjectClass::kConstraint, constraint_oid}, DependencyType::kPartitionPrimary);
  catalog.AddDependency(address, {ObjectClass::kRelation, partition}, DependencyType::kPartitionSecondary);
  for (const Oid nested : catalog.ChildrenOf(partition)) CloneToPartition(context, stored, nested);
}

void ForeignKeyAdder::Store(Constraint constraint) {
  const Oid oid = PutForeignKey(context_, std::move(constraint));
  RecurseReferenced(context_, oid);
  if (catalog_.Find<Relation>(table_)->kind != RelationKind::kPartitionedTable) return;
  for (const Oid partition : catalog_.ChildrenOf(table_)) CloneToPartition(context_, oid, partition);
}

}  // namespace

void AddForeignKey(ApplyContext& context, Oid table, const ::Constraint& raw, const std::string& column) {
  ForeignKeyAdder(context, table, raw, column).Run();
}

void RecheckForeignKey(ApplyContext& context, Oid constraint_oid) {
  Catalog& catalog = context.catalog;
  Constraint constraint = *catalog.Find<Constraint>(constraint_oid);
  const Relation* index = catalog.Find<Relation>(constraint.index);
  if (index == nullptr || index->index == nullptr) return;
  std::vector<Oid> operator_classes;
  for (const int number : constraint.foreign_columns) {
    for (const catalog::IndexKey& key : index->index->keys) {
      if (key.column == number) operator_classes.push_back(key.operator_class);
    }
  }
  if (operator_classes.size() != constraint.foreign_columns.size()) return;
  constraint.equality_operators.clear();
  MatchTypes(catalog, *catalog.Find<Relation>(constraint.relation),
             *catalog.Find<Relation>(constraint.foreign_relation), constraint, operator_classes);
  catalog.Put(std::move(constraint));
}

void CloneForeignKeys(ApplyContext& context, Oid parent, Oid partition) {
  Catalog& catalog = context.catalog;
  // Keys that point at the parent point at the new partition as well. Source: CloneFkReferenced().
  for (const Oid oid : catalog.ConstraintsReferencing(parent)) {
    const Constraint constraint = *catalog.Find<Constraint>(oid);
    if (constraint.parent != types::kInvalidOid &&
        catalog.Find<Constraint>(constraint.parent)->relation != constraint.relation) {
      continue;
    }
    const Relation& child = *catalog.Find<Relation>(partition);
    Constraint part = constraint;
    part.parent = oid;
    part.foreign_relation = partition;
    part.foreign_columns = Mapped(constraint.foreign_columns, MapColumnsByName(*catalog.Find<Relation>(parent), child));
    part.index = PartitionIndex(catalog, constraint.index, partition);
    part.is_local = false;
    part.inherited_count = 1;
    part.name = NameOfRow(catalog, part, constraint);
    const Oid stored = PutForeignKey(context, std::move(part));
    catalog.AddDependency({ObjectClass::kConstraint, stored}, {ObjectClass::kConstraint, oid},
                          DependencyType::kInternal);
  }
  for (const Oid oid : catalog.ConstraintsOf(parent)) {
    const Constraint& constraint = *catalog.Find<Constraint>(oid);
    if (constraint.type != ConstraintType::kForeignKey) continue;
    // Rows for the partitions of a referenced table follow their own constraint.
    if (constraint.parent != types::kInvalidOid &&
        catalog.Find<Constraint>(constraint.parent)->relation == constraint.relation) {
      continue;
    }
    CloneToPartition(context, oid, partition);
  }
}

}  // namespace pgtidy::ddl
