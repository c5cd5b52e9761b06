#include <set>

#include "analyzer/ddl/apply/open_relation.h"
#include "analyzer/ddl/apply/statements.h"
#include "analyzer/ddl/apply/trigger_checks.h"
#include "analyzer/ddl/apply/triggers.h"
#include "analyzer/query/expression.h"
#include "analyzer/query/type_name.h"
#include "analyzer/syntax/pg_nodes.h"

namespace pgtidy::ddl {

using catalog::RelationKind;

namespace {

std::vector<int> ColumnNumbers(const catalog::Relation& relation, const ::List* names) {
  std::vector<int> numbers;
  std::set<int> seen;
  for (const ::Node* name : syntax::Items<::Node>(names)) {
    const std::string column(syntax::StringValue(name));
    const int number = RequireColumnNumber(relation, column);
    if (!seen.insert(number).second) throw SqlError("42701", "column \"" + column + "\" specified more than once");
    numbers.push_back(number);
  }
  return numbers;
}

Oid TriggerFunction(const Catalog& catalog, const ::CreateTrigStmt& statement) {
  const std::vector<Oid> no_arguments;
  const Oid function = query::LookupFunctionName(catalog, statement.funcname, &no_arguments, false);
  const auto* routine = catalog.Find<catalog::Routine>(function);
  if (routine == nullptr) throw Undetermined("the trigger's function is not known");
  if (routine->result != types::kTriggerType && routine->result != types::kUndeterminedType) {
    throw SqlError("42P17", "function " + query::NameListText(statement.funcname) + " must return type trigger");
  }
  return function;
}

// Source: CreateTriggerFiringOn(), the rules of OR REPLACE.
void CheckReplacement(const Catalog& catalog, const catalog::Trigger& existing, const catalog::Relation& relation,
                      bool replace, bool is_clone) {
  const std::string subject = "trigger \"" + existing.name + "\" for relation \"" + relation.name + "\" ";
  if (!replace) throw SqlError("42710", subject + "already exists");
  if (existing.parent != types::kInvalidOid && !is_clone) {
    throw SqlError("42710", subject + (catalog.server_version() >= 15 ? "is an internal or a child trigger"
                                                                      : "is an internal trigger"));
  }
  if (existing.constraint != types::kInvalidOid) throw SqlError("42710", subject + "is a constraint trigger");
}

Oid CreateTriggerConstraint(ApplyContext& context, const catalog::Trigger& trigger, const catalog::Relation& relation) {
  catalog::Constraint constraint;
  constraint.oid = context.catalog.NewOid();
  constraint.name = trigger.name;
  constraint.type = catalog::ConstraintType::kTrigger;
  constraint.namespace_oid = relation.namespace_oid;
  constraint.relation = relation.oid;
  constraint.deferrable = trigger.deferrable;
  constraint.deferred = trigger.deferred;
  constraint.no_inherit = true;
  constraint.created = trigger.created;
  const ObjectAddress address{ObjectClass::kConstraint, constraint.oid};
  context.catalog.Put(std::move(constraint));
  context.catalog.AddDependency(address, {ObjectClass::kRelation, relation.oid}, DependencyType::kAuto);
  return address.oid;
}

void AddConditionDependencies(Catalog& catalog, const ObjectAddress& address, const catalog::StoredExpr& when,
                              Oid relation) {
  catalog.AddExpressionDependencies(address, *when, relation, DependencyType::kNormal);
  const auto condition = std::const_pointer_cast<catalog::Expr>(when);
  query::WalkExpression(condition, false, [&](const query::ExprRef& node) {
    const auto* var = catalog::As<catalog::Var>(node);
    if (var != nullptr && var->varno == 2 && var->varattno > 0) {
      catalog.AddDependency(address, {ObjectClass::kRelation, relation, var->varattno}, DependencyType::kNormal);
    }
    return true;
  });
}

void AddTriggerDependencies(ApplyContext& context, const catalog::Trigger& trigger) {
  Catalog& catalog = context.catalog;
  const ObjectAddress address{ObjectClass::kTrigger, trigger.oid};
  catalog.AddDependency(address, {ObjectClass::kRoutine, trigger.function}, DependencyType::kNormal);
  if (trigger.constraint != types::kInvalidOid) {
    catalog.AddDependency({ObjectClass::kConstraint, trigger.constraint}, address, DependencyType::kInternal);
  }
  catalog.AddDependency(address, {ObjectClass::kRelation, trigger.relation}, DependencyType::kAuto);
  if (trigger.constraint_relation != types::kInvalidOid) {
    catalog.AddDependency(address, {ObjectClass::kRelation, trigger.constraint_relation}, DependencyType::kAuto);
  }
  if (trigger.parent != types::kInvalidOid) {
    catalog.AddDependency(address, {ObjectClass::kTrigger, trigger.parent}, DependencyType::kPartitionPrimary);
    catalog.AddDependency(address, {ObjectClass::kRelation, trigger.relation}, DependencyType::kPartitionSecondary);
  }
  for (const int column : trigger.columns) {
    catalog.AddDependency(address, {ObjectClass::kRelation, trigger.relation, column}, DependencyType::kNormal);
  }
  if (trigger.when != nullptr) AddConditionDependencies(catalog, address, trigger.when, trigger.relation);
}

// Stores the trigger in the place of one of its name. Its constraint, if it has one, must still be made.
Oid StoreTrigger(ApplyContext& context, catalog::Trigger trigger, const catalog::Relation& relation, bool replace,
                 bool is_constraint) {
  Catalog& catalog = context.catalog;
  const Oid existing = FindTrigger(catalog, relation.oid, trigger.name);
  if (existing != types::kInvalidOid) {
    CheckReplacement(catalog, *catalog.Find<catalog::Trigger>(existing), relation, replace,
                     trigger.parent != types::kInvalidOid);
    catalog.RemoveDependencies({ObjectClass::kTrigger, existing});
    trigger.oid = existing;
  } else {
    trigger.oid = catalog.NewOid();
  }
  trigger.relation = relation.oid;
  if (is_constraint) trigger.constraint = CreateTriggerConstraint(context, trigger, relation);
  catalog.Put(trigger);
  AddTriggerDependencies(context, trigger);
  return trigger.oid;
}

// A partition may number its columns differently; names are equal.
int MapColumn(const catalog::Relation& parent, const catalog::Relation& partition, int number) {
  const catalog::Column* column = parent.ColumnAt(number);
  const catalog::Column* mapped = column == nullptr ? nullptr : partition.FindColumn(column->name);
  if (mapped == nullptr) throw Undetermined("the columns of " + partition.name + " are not known");
  return mapped->number;
}

bool HasSameColumnNumbers(const catalog::Relation& parent, const catalog::Relation& partition) {
  for (const catalog::Column& column : parent.columns) {
    if (!column.dropped && MapColumn(parent, partition, column.number) != column.number) return false;
  }
  return true;
}

void CloneTrigger(ApplyContext& context, const catalog::Trigger& parent_trigger, const catalog::Relation& parent,
                  Oid partition_oid, bool replace) {
  Catalog& catalog = context.catalog;
  const auto partition = catalog.Get<catalog::Relation>(partition_oid);
  catalog::Trigger clone = parent_trigger;
  clone.parent = parent_trigger.oid;
  clone.comment.clear();
  clone.constraint = types::kInvalidOid;
  for (int& column : clone.columns) column = MapColumn(parent, *partition, column);
  // A condition over other column numbers is not printed for clones; the parent's stands for it.
  if (clone.when != nullptr && !HasSameColumnNumbers(parent, *partition)) clone.when = nullptr;
  const Oid oid = StoreTrigger(context, clone, *partition, replace, parent_trigger.constraint != types::kInvalidOid);
  if (partition->kind != RelationKind::kPartitionedTable) return;
  const catalog::Trigger stored = *catalog.Find<catalog::Trigger>(oid);
  for (const Oid child : catalog.ChildrenOf(partition_oid)) CloneTrigger(context, stored, *partition, child, replace);
}

}  // namespace

Oid FindTrigger(const Catalog& catalog, Oid relation, std::string_view name) {
  for (const Oid trigger : catalog.TriggersOf(relation)) {
    if (catalog.Find<catalog::Trigger>(trigger)->name == name) return trigger;
  }
  return types::kInvalidOid;
}

void CloneRowTriggers(ApplyContext& context, Oid parent, Oid partition) {
  const auto parent_relation = context.catalog.Get<catalog::Relation>(parent);
  for (const Oid oid : context.catalog.TriggersOf(parent)) {
    const catalog::Trigger trigger = *context.catalog.Find<catalog::Trigger>(oid);
    if (trigger.row) CloneTrigger(context, trigger, *parent_relation, partition, false);
  }
}

void ApplyCreateTrigger(ApplyContext& context, const ::CreateTrigStmt& statement) {
  Catalog& catalog = context.catalog;
  const auto relation = OpenTable(catalog, *statement.relation);
  CheckTriggerRelation(catalog, *relation, statement);
  catalog::Trigger trigger;
  if (statement.isconstraint && statement.constrrel != nullptr) {
    trigger.constraint_relation = RequireRelation(catalog, *statement.constrrel);
  }
  CheckTriggerEvents(statement);
  TransitionTables transition_tables = CheckedTransitionTables(*relation, statement);
  trigger.when = AnalyseTriggerCondition(context, *relation, statement);
  trigger.function = TriggerFunction(catalog, statement);
  trigger.name = TruncateIdentifier(statement.trigname);
  const Oid existing = FindTrigger(catalog, relation->oid, trigger.name);
  if (existing != types::kInvalidOid) {
    CheckReplacement(catalog, *catalog.Find<catalog::Trigger>(existing), *relation, statement.replace, false);
  }
  trigger.columns = ColumnNumbers(*relation, statement.columns);
  trigger.row = statement.row;
  trigger.timing = (statement.timing & (1 << 1)) != 0 ? 'b' : (statement.timing & (1 << 6)) != 0 ? 'i' : 'a';
  trigger.on_insert = (statement.events & (1 << 2)) != 0;
  trigger.on_delete = (statement.events & (1 << 3)) != 0;
  trigger.on_update = (statement.events & (1 << 4)) != 0;
  trigger.on_truncate = (statement.events & (1 << 5)) != 0;
  for (const ::Node* argument : syntax::Items<::Node>(statement.args)) {
    trigger.arguments.emplace_back(syntax::StringValue(argument));
  }
  trigger.old_table = std::move(transition_tables.old_table);
  trigger.new_table = std::move(transition_tables.new_table);
  trigger.deferrable = statement.deferrable;
  trigger.deferred = statement.initdeferred;
  trigger.created = context.PlaceAt(statement.relation->location);
  const Oid oid = StoreTrigger(context, std::move(trigger), *relation, statement.replace, statement.isconstraint);
  if (!statement.row || relation->kind != RelationKind::kPartitionedTable) return;
  const catalog::Trigger stored = *catalog.Find<catalog::Trigger>(oid);
  for (const Oid child : catalog.ChildrenOf(relation->oid)) {
    CloneTrigger(context, stored, *relation, child, statement.replace);
  }
}

}  // namespace pgtidy::ddl
