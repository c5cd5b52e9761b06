#include "analyzer/catalog/dump/sql_items.h"

#include <algorithm>
#include <tuple>

#include "analyzer/catalog/deparse.h"
#include "analyzer/catalog/dump/dump.h"
#include "analyzer/catalog/dump/sql_unknown.h"

namespace pgtidy::catalog::dump {

namespace {

ObjectAddress WholeObject(ObjectAddress address) {
  address.sub = 0;
  return address;
}

bool HasColumns(const Relation& relation) {
  return relation.kind == RelationKind::kTable || relation.kind == RelationKind::kPartitionedTable ||
         relation.kind == RelationKind::kForeignTable;
}

bool IsKey(const Constraint& constraint) {
  return constraint.type == ConstraintType::kPrimaryKey || constraint.type == ConstraintType::kUnique ||
         constraint.type == ConstraintType::kExclusion;
}

/// Collects the items and what stands for what: `owner_` leads from an object to the one that makes it.
class ItemCollector {
 public:
  explicit ItemCollector(const Catalog& catalog) : catalog_(catalog) {}

  void Collect() {
    AddSchemas();
    AddNamedObjects();
    AddTypes();
    AddRelations();
    AddConstraints();
    AddRoutines();
    AddOperators();
    AddParts();
    std::stable_sort(items_.begin(), items_.end(), [](const Item& a, const Item& b) {
      return std::tie(a.phase, a.sort_name) < std::tie(b.phase, b.sort_name);
    });
  }

  [[nodiscard]] const std::vector<Item>& items() const { return items_; }
  [[nodiscard]] std::map<ObjectAddress, ObjectAddress> TakeOwners() { return std::move(owner_); }

 private:
  [[nodiscard]] std::string SortName(Oid namespace_oid, const std::string& name) const {
    return catalog_.NamespaceName(namespace_oid) + '\0' + name;
  }
  [[nodiscard]] std::string SortName(const Relation& relation, const std::string& part) const {
    return SortName(relation.namespace_oid, relation.name) + '\0' + part;
  }
  void Add(Phase phase, ObjectClass object_class, Oid oid, std::string sort_name) {
    items_.push_back({phase, {object_class, oid}, std::move(sort_name)});
  }
  void Owns(const ObjectAddress& owner, ObjectClass object_class, Oid oid) {
    if (oid != types::kInvalidOid) owner_[{object_class, oid}] = owner;
  }
  [[nodiscard]] const Relation* DumpedRelation(Oid oid) const {
    const Relation* relation = catalog_.Find<Relation>(oid);
    return IsDumped(catalog_, relation) ? relation : nullptr;
  }

  void AddSchemas() {
    for (const auto& schema : catalog_.All<Namespace>()) {
      if (schema->oid < types::kFirstNormalOid || catalog_.IsTemporaryNamespace(schema->oid)) continue;
      if (IsExtensionMember(catalog_, {ObjectClass::kNamespace, schema->oid})) continue;
      Add(Phase::kSchemas, ObjectClass::kNamespace, schema->oid, schema->name);
    }
    for (const auto& extension : catalog_.All<Extension>()) {
      // Each database has plpgsql from the start.
      if (extension->name == "plpgsql") continue;
      Add(Phase::kExtensions, ObjectClass::kExtension, extension->oid, extension->name);
    }
    for (const auto& collation : catalog_.All<Collation>()) {
      if (!IsDumped(catalog_, ObjectClass::kCollation, collation->oid, collation->namespace_oid)) continue;
      Add(Phase::kCollations, ObjectClass::kCollation, collation->oid,
          SortName(collation->namespace_oid, collation->name));
    }
  }

  void AddNamedObjects() {
    std::set<std::string> roles;
    for (const auto& policy : catalog_.All<Policy>()) roles.insert(policy->roles.begin(), policy->roles.end());
    for (const auto& object : catalog_.All<NamedObject>()) {
      const bool is_role = object->object_class == ObjectClass::kRole;
      if (is_role ? !roles.contains(object->name)
                  : !IsDumped(catalog_, object->object_class, object->oid, object->namespace_oid)) {
        continue;
      }
      if (object->object_class == ObjectClass::kTablespace || object->object_class == ObjectClass::kDatabase) continue;
      Add(is_role ? Phase::kRoles : Phase::kNamedObjects, object->object_class, object->oid,
          std::to_string(static_cast<int>(object->object_class)) + '\0' +
              SortName(object->namespace_oid, object->name));
    }
  }

  void AddTypes() {
    for (const auto& object : catalog_.All<TypeObject>()) {
      const types::Type& type = object->type;
      if (!IsDumped(catalog_, ObjectClass::kType, object->oid, type.namespace_oid)) continue;
      const ObjectAddress address{ObjectClass::kType, object->oid};
      if (type.true_array) {
        Owns({ObjectClass::kType, type.element}, ObjectClass::kType, object->oid);
        continue;
      }
      if (type.kind == types::TypeKind::kMultirange) {
        Owns({ObjectClass::kType, type.range}, ObjectClass::kType, object->oid);
        continue;
      }
      if (type.kind == types::TypeKind::kComposite) {
        const Relation* relation = catalog_.Find<Relation>(type.relation);
        if (relation == nullptr) continue;
        if (relation->kind != RelationKind::kCompositeType) {
          Owns({ObjectClass::kRelation, type.relation}, ObjectClass::kType, object->oid);
          continue;
        }
        Owns(address, ObjectClass::kRelation, type.relation);
      }
      Add(Phase::kTypes, ObjectClass::kType, object->oid, SortName(type.namespace_oid, object->name));
    }
  }

  void AddRelations() {
    for (const auto& relation : catalog_.All<Relation>()) {
      if (!IsDumped(catalog_, relation.get())) continue;
      const std::string name = SortName(relation->namespace_oid, relation->name);
      switch (relation->kind) {
        case RelationKind::kTable:
        case RelationKind::kPartitionedTable:
        case RelationKind::kForeignTable: AddTable(*relation, name); break;
        case RelationKind::kView:
        case RelationKind::kMaterializedView:
          Add(Phase::kViews, ObjectClass::kRelation, relation->oid, name);
          Add(Phase::kTableSettings, ObjectClass::kRelation, relation->oid, name);
          AddViewDefaults(*relation);
          if (relation->kind == RelationKind::kMaterializedView && relation->populated) {
            Add(Phase::kMaterializedRows, ObjectClass::kRelation, relation->oid, name);
          }
          break;
        case RelationKind::kSequence: AddSequence(*relation, name); break;
        case RelationKind::kIndex:
        case RelationKind::kPartitionedIndex: AddIndex(*relation); break;
        case RelationKind::kCompositeType: break;
      }
    }
  }

  void AddTable(const Relation& table, const std::string& name) {
    const ObjectAddress address{ObjectClass::kRelation, table.oid};
    Add(Phase::kTables, ObjectClass::kRelation, table.oid, name);
    Add(Phase::kTableSettings, ObjectClass::kRelation, table.oid, name);
    if (!table.parents.empty() && !IsMadeWithInherits(catalog_, table)) {
      Add(Phase::kInheritance, ObjectClass::kRelation, table.oid, name);
    }
    for (const Column& column : table.columns) Owns(address, ObjectClass::kColumnDefault, column.default_oid);
  }

  void AddViewDefaults(const Relation& view) {
    for (const Column& column : view.columns) {
      if (column.default_oid == types::kInvalidOid || column.dropped) continue;
      Owns({ObjectClass::kRelation, view.oid}, ObjectClass::kColumnDefault, column.default_oid);
    }
  }

  // The sequence of an identity column is made with the column.
  void AddSequence(const Relation& sequence, const std::string& name) {
    for (const Dependency& edge : catalog_.DependenciesOf({ObjectClass::kRelation, sequence.oid})) {
      if (edge.type != DependencyType::kInternal || edge.referenced.object_class != ObjectClass::kRelation) continue;
      Owns(WholeObject(edge.referenced), ObjectClass::kRelation, sequence.oid);
      return;
    }
    Add(Phase::kSequences, ObjectClass::kRelation, sequence.oid, name);
    Add(Phase::kTableSettings, ObjectClass::kRelation, sequence.oid, name);
  }

  void AddIndex(const Relation& index) {
    const Relation* table = DumpedRelation(index.index->table);
    if (table == nullptr) return;
    for (const Oid oid : catalog_.ConstraintsOf(table->oid)) {
      const Constraint& constraint = *catalog_.Find<Constraint>(oid);
      if (constraint.index != index.oid || !IsKey(constraint)) continue;
      Owns({ObjectClass::kConstraint, oid}, ObjectClass::kRelation, index.oid);
      AddIndexPartition(index, *table);
      return;
    }
    Add(Phase::kIndexes, ObjectClass::kRelation, index.oid, SortName(*table, index.name));
    AddIndexPartition(index, *table);
  }

  void AddIndexPartition(const Relation& index, const Relation& table) {
    if (index.parents.empty()) return;
    Add(Phase::kIndexPartitions, ObjectClass::kRelation, index.oid, SortName(table, index.name));
  }

  void AddConstraints() {
    for (const auto& constraint : catalog_.All<Constraint>()) {
      if (constraint->domain != types::kInvalidOid) {
        Owns({ObjectClass::kType, constraint->domain}, ObjectClass::kConstraint, constraint->oid);
        continue;
      }
      const Relation* table = DumpedRelation(constraint->relation);
      if (table == nullptr) continue;
      const std::string name = SortName(*table, constraint->name);
      if (IsKey(*constraint)) {
        const char order = constraint->type == ConstraintType::kPrimaryKey ? '0' : '1';
        Add(Phase::kKeys, ObjectClass::kConstraint, constraint->oid, order + name);
      } else if (constraint->type == ConstraintType::kForeignKey) {
        AddForeignKey(*constraint, name);
      } else {
        Owns({ObjectClass::kRelation, table->oid}, ObjectClass::kConstraint, constraint->oid);
      }
    }
  }

  // A partition's foreign key comes with that of its parent; one with a name of its own has to be there before, and is
  // then taken over.
  void AddForeignKey(const Constraint& constraint, const std::string& name) {
    const Constraint* parent = catalog_.Find<Constraint>(constraint.parent);
    if (parent != nullptr && (parent->relation == constraint.relation || parent->name == constraint.name)) {
      Owns({ObjectClass::kConstraint, parent->oid}, ObjectClass::kConstraint, constraint.oid);
      return;
    }
    Add(Phase::kForeignKeys, ObjectClass::kConstraint, constraint.oid, (parent != nullptr ? '0' : '1') + name);
  }

  void AddRoutines() {
    for (const auto& routine : catalog_.All<Routine>()) {
      if (!IsDumped(catalog_, ObjectClass::kRoutine, routine->oid, routine->namespace_oid)) continue;
      if (OwnedByType(ObjectClass::kRoutine, routine->oid)) continue;
      Add(Phase::kRoutines, ObjectClass::kRoutine, routine->oid,
          SortName(routine->namespace_oid, routine->name) + '\0' + RoutineIdentityArguments(catalog_, *routine));
    }
  }

  // Constructors and casts of ranges come with the type.
  bool OwnedByType(ObjectClass object_class, Oid oid) {
    for (const Dependency& edge : catalog_.DependenciesOf({object_class, oid})) {
      if (edge.type != DependencyType::kInternal || edge.referenced.object_class != ObjectClass::kType) continue;
      Owns(WholeObject(edge.referenced), object_class, oid);
      return true;
    }
    return false;
  }

  void AddOperators() {
    for (const auto& op : catalog_.All<Operator>()) {
      if (!IsDumped(catalog_, ObjectClass::kOperator, op->oid, op->namespace_oid)) continue;
      // A shell is made by the operator that names it.
      if (op->function == types::kInvalidOid) continue;
      Add(Phase::kOperators, ObjectClass::kOperator, op->oid, SortName(op->namespace_oid, op->name));
    }
    for (const auto& family : catalog_.All<OperatorFamily>()) {
      if (!IsDumped(catalog_, ObjectClass::kOperatorFamily, family->oid, family->namespace_oid)) continue;
      Add(Phase::kOperatorFamilies, ObjectClass::kOperatorFamily, family->oid,
          SortName(family->namespace_oid, family->name));
    }
    for (const auto& operator_class : catalog_.All<OperatorClass>()) {
      if (!IsDumped(catalog_, ObjectClass::kOperatorClass, operator_class->oid, operator_class->namespace_oid))
        continue;
      Add(Phase::kOperatorClasses, ObjectClass::kOperatorClass, operator_class->oid,
          SortName(operator_class->namespace_oid, operator_class->name));
    }
    for (const auto& cast : catalog_.All<CastObject>()) {
      if (IsExtensionMember(catalog_, {ObjectClass::kCast, cast->oid})) continue;
      if (OwnedByType(ObjectClass::kCast, cast->oid)) continue;
      Add(Phase::kCasts, ObjectClass::kCast, cast->oid, std::to_string(cast->cast.source));
    }
  }

  void AddParts() {
    for (const auto& trigger : catalog_.All<Trigger>()) {
      const Relation* table = DumpedRelation(trigger->relation);
      if (table == nullptr) continue;
      // A partition has the triggers of its parent; one that is not switched as there is.
      const Trigger* parent = catalog_.Find<Trigger>(trigger->parent);
      if (parent != nullptr && parent->enabled == trigger->enabled) continue;
      Add(Phase::kTriggers, ObjectClass::kTrigger, trigger->oid, SortName(*table, trigger->name));
    }
    for (const auto& rule : catalog_.All<Rule>()) {
      const Relation* table = DumpedRelation(rule->relation);
      if (table != nullptr) Add(Phase::kRules, ObjectClass::kRule, rule->oid, SortName(*table, rule->name));
    }
    for (const auto& policy : catalog_.All<Policy>()) {
      const Relation* table = DumpedRelation(policy->relation);
      if (table != nullptr) Add(Phase::kPolicies, ObjectClass::kPolicy, policy->oid, SortName(*table, policy->name));
    }
    for (const auto& statistics : catalog_.All<Statistics>()) {
      if (DumpedRelation(statistics->relation) == nullptr) continue;
      Add(Phase::kStatistics, ObjectClass::kStatistics, statistics->oid,
          SortName(statistics->namespace_oid, statistics->name));
    }
  }

  const Catalog& catalog_;
  std::vector<Item> items_;
  std::map<ObjectAddress, ObjectAddress> owner_;
};

/// Puts items into an order in which everything is there before it is needed.
class Sorter {
 public:
  explicit Sorter(const Catalog& catalog) : catalog_(catalog), collector_(catalog) {
    collector_.Collect();
    owner_ = collector_.TakeOwners();
    for (const Item& item : collector_.items()) makers_.try_emplace(item.address, &item);
  }

  std::vector<Step> Sort() {
    PutOffDefaultsOfViews();
    Phase phase = Phase::kSchemas;
    const auto enter = [&](Phase next) {
      for (const Phase put_off : {Phase::kColumnDefaults, Phase::kChecks}) {
        if (phase < put_off && next >= put_off) EmitPutOff(put_off);
      }
      phase = next;
    };
    for (const Item& item : collector_.items()) {
      enter(item.phase);
      if (IsMaker(item)) {
        Visit(item);
      } else {
        EmitSetting(item);
      }
    }
    enter(Phase::kComments);
    return std::move(steps_);
  }

 private:
  enum class State : uint8_t { kNew, kInProgress, kDone };

  // The item that makes an object; the others of the same address only set something.
  [[nodiscard]] bool IsMaker(const Item& item) const { return makers_.at(item.address) == &item; }

  [[nodiscard]] const Item* MakerOf(ObjectAddress address) const {
    address.sub = 0;
    // Owners own each other at most as deep as array, row type, table.
    for (auto owner = owner_.find(address); owner != owner_.end(); owner = owner_.find(address))
      address = owner->second;
    const auto maker = makers_.find(address);
    return maker == makers_.end() ? nullptr : maker->second;
  }

  // What an object needs to be made, without what may be added to it later.
  [[nodiscard]] std::vector<const Item*> Needs(const ObjectAddress& address) const {
    std::vector<const Item*> needs;
    const Item* self = MakerOf(address);
    for (const Dependency& edge : catalog_.DependenciesOf(address)) {
      if (IsSequenceOwner(address, edge)) continue;
      const Item* maker = MakerOf(edge.referenced);
      if (maker == nullptr || maker == self || std::find(needs.begin(), needs.end(), maker) != needs.end()) continue;
      needs.push_back(maker);
    }
    std::stable_sort(needs.begin(), needs.end(), [](const Item* a, const Item* b) {
      return std::tie(a->phase, a->sort_name) < std::tie(b->phase, b->sort_name);
    });
    return needs;
  }

  [[nodiscard]] std::vector<const Item*> NeedsOf(const Item& item) const {
    std::vector<const Item*> needs = Needs(item.address);
    const auto add = [&](const ObjectAddress& address) {
      const std::vector<const Item*> more = Needs(address);
      for (const Item* one : more) {
        if (one != &item) needs.push_back(one);
      }
    };
    if (const auto* type =
            item.address.object_class == ObjectClass::kType ? catalog_.Find<TypeObject>(item.address.oid) : nullptr) {
      // The columns of a composite type are those of its relation.
      if (type->type.relation != types::kInvalidOid) add({ObjectClass::kRelation, type->type.relation});
      for (const Oid constraint : catalog_.ConstraintsOfDomain(type->oid)) add({ObjectClass::kConstraint, constraint});
    }
    if (const auto* constraint = item.address.object_class == ObjectClass::kConstraint
                                     ? catalog_.Find<Constraint>(item.address.oid)
                                     : nullptr;
        constraint != nullptr && constraint->type != ConstraintType::kForeignKey) {
      add({ObjectClass::kRelation, constraint->index});
    }
    return needs;
  }

  [[nodiscard]] bool IsSequenceOwner(const ObjectAddress& address, const Dependency& edge) const {
    if (address.object_class != ObjectClass::kRelation || edge.referenced.sub == 0) return false;
    const Relation* relation = catalog_.Find<Relation>(address.oid);
    return relation != nullptr && relation->kind == RelationKind::kSequence;
  }

  // Whether making the item would need something that is being made just now.
  bool ReachesOpenItem(const Item& item, std::set<const Item*>& seen) const {
    if (!seen.insert(&item).second) return false;
    const auto state = states_.find(&item);
    if (state != states_.end() && state->second == State::kInProgress) return true;
    if (state != states_.end() && state->second == State::kDone) return false;
    const std::vector<const Item*> needs = NeedsOf(item);
    return std::any_of(needs.begin(), needs.end(), [&](const Item* need) { return ReachesOpenItem(*need, seen); });
  }

  void Visit(const Item& item) {
    State& state = states_[&item];
    if (state != State::kNew) return;
    state = State::kInProgress;
    Step step{.item = item, .reason = UnknownReason(catalog_, item.address)};
    if (NeedsShell(item)) {
      steps_.push_back({.item = item, .shell = true});
      state = State::kDone;
    }
    for (const Item* need : NeedsOf(item)) VisitNeed(*need, step);
    if (const Relation* table = TableOf(item)) AddParts(*table, step);
    states_[&item] = State::kDone;
    if (!step.reason.empty()) unknown_.insert(&item);
    steps_.push_back(std::move(step));
  }

  void VisitNeed(const Item& need, Step& step) {
    Visit(need);
    if (step.reason.empty() && unknown_.contains(&need)) {
      step.reason = "it needs " + catalog_.Describe(need.address) + ", which is not known";
    }
  }

  [[nodiscard]] const Relation* TableOf(const Item& item) const {
    if (item.address.object_class != ObjectClass::kRelation) return nullptr;
    const Relation* relation = catalog_.Find<Relation>(item.address.oid);
    return relation != nullptr && HasColumns(*relation) ? relation : nullptr;
  }

  // The functions of a base type take or give it.
  [[nodiscard]] bool NeedsShell(const Item& item) const {
    if (item.address.object_class != ObjectClass::kType) return false;
    const TypeObject& type = *catalog_.Find<TypeObject>(item.address.oid);
    if (!type.type.defined || type.type.undetermined) return false;
    constexpr size_t kCanonical = 2;
    return type.type.kind == types::TypeKind::kBase ||
           (type.type.kind == types::TypeKind::kRange && type.range_details.size() > kCanonical &&
            type.range_details[kCanonical] != types::kInvalidOid);
  }

  // Decides for each default and CHECK whether it can stand in CREATE TABLE.
  void AddParts(const Relation& table, Step& step) {
    for (const Column& column : table.columns) {
      if (column.dropped || column.default_oid == types::kInvalidOid) continue;
      const ObjectAddress address{ObjectClass::kColumnDefault, column.default_oid};
      if (column.generated != '\0' || CanBeInline(address)) {
        for (const Item* need : Needs(address)) VisitNeed(*need, step);
        step.parts.defaults.insert(column.default_oid);
      } else {
        later_.push_back({Phase::kColumnDefaults, address, step.item.sort_name + '\0' + column.name});
      }
    }
    for (const Oid oid : catalog_.ConstraintsOf(table.oid)) {
      const Constraint& constraint = *catalog_.Find<Constraint>(oid);
      const ObjectAddress address{ObjectClass::kConstraint, oid};
      const bool unproven = constraint.type == ConstraintType::kNotNull && !constraint.validated;
      if (constraint.type != ConstraintType::kCheck && !unproven) continue;
      if (!constraint.is_local && IsMadeWithInherits(catalog_, table)) continue;
      const bool valid = constraint.validated || !constraint.enforced;
      if (valid && CanBeInline(address)) {
        for (const Item* need : Needs(address)) VisitNeed(*need, step);
        step.parts.constraints.insert(oid);
      } else {
        later_.push_back({Phase::kChecks, address, step.item.sort_name + '\0' + constraint.name});
      }
    }
  }

  [[nodiscard]] bool CanBeInline(const ObjectAddress& part) const {
    std::set<const Item*> seen;
    const std::vector<const Item*> needs = Needs(part);
    return std::none_of(needs.begin(), needs.end(), [&](const Item* need) { return ReachesOpenItem(*need, seen); });
  }

  void EmitSetting(const Item& item) {
    Step step{.item = item};
    if (unknown_.contains(makers_.at(item.address)) || IsOfUnknownTable(item)) step.reason = "it is not known";
    steps_.push_back(std::move(step));
  }

  // Whether a sequence is owned by a column of a table that the script cannot make.
  [[nodiscard]] bool IsOfUnknownTable(const Item& item) const {
    for (const Dependency& edge : catalog_.DependenciesOf(item.address)) {
      const Item* maker = IsSequenceOwner(item.address, edge) ? MakerOf(edge.referenced) : nullptr;
      if (maker != nullptr && unknown_.contains(maker)) return true;
    }
    return false;
  }

  // Makes what could not stand in CREATE TABLE.
  void EmitPutOff(Phase phase) {
    for (const Item& item : later_) {
      if (item.phase != phase) continue;
      Step step{.item = item};
      for (const Item* need : Needs(item.address)) VisitNeed(*need, step);
      const Item* maker = MakerOf(item.address);
      if (maker != nullptr && unknown_.contains(maker)) step.reason = "it is not known";
      steps_.push_back(std::move(step));
    }
  }

  void PutOffDefaultsOfViews() {
    for (const auto& view : catalog_.All<Relation>()) {
      if (view->kind != RelationKind::kView || !IsDumped(catalog_, view.get())) continue;
      for (const Column& column : view->columns) {
        if (column.dropped || column.default_oid == types::kInvalidOid) continue;
        later_.push_back({Phase::kColumnDefaults, {ObjectClass::kColumnDefault, column.default_oid}, view->name});
      }
    }
  }

  const Catalog& catalog_;
  ItemCollector collector_;
  std::map<ObjectAddress, ObjectAddress> owner_;
  std::map<ObjectAddress, const Item*> makers_;
  std::map<const Item*, State> states_;
  std::set<const Item*> unknown_;
  std::vector<Step> steps_;
  std::vector<Item> later_;
};

}  // namespace

bool IsDumped(const Catalog& catalog, const Relation* relation) {
  return relation != nullptr && !relation->built_in &&
         IsDumped(catalog, ObjectClass::kRelation, relation->oid, relation->namespace_oid);
}

bool IsDumped(const Catalog& catalog, ObjectClass object_class, Oid oid, Oid namespace_oid) {
  return oid >= types::kFirstNormalOid && !catalog.IsTemporaryNamespace(namespace_oid) &&
         !IsExtensionMember(catalog, {object_class, oid});
}

bool IsMadeWithInherits(const Catalog& catalog, const Relation& table) {
  if (table.parents.empty() || table.is_partition) return false;
  std::vector<std::string> names;
  for (const Oid oid : table.parents) {
    const Relation* parent = catalog.Find<Relation>(oid);
    if (parent == nullptr) return false;
    for (const Column& column : parent->columns) {
      if (!column.dropped && std::find(names.begin(), names.end(), column.name) == names.end()) {
        names.push_back(column.name);
      }
    }
  }
  size_t position = 0;
  for (const Column& column : table.columns) {
    if (column.dropped) continue;
    if (position < names.size() && column.name != names[position]) return false;
    ++position;
  }
  return position >= names.size();
}

std::vector<Step> LoadOrder(const Catalog& catalog) { return Sorter(catalog).Sort(); }

}  // namespace pgtidy::catalog::dump
