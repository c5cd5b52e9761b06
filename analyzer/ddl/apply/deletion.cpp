#include "analyzer/ddl/apply/deletion.h"

#include <fmt/format.h>

#include <algorithm>

#include "analyzer/ddl/apply/related.h"
#include "analyzer/ddl/apply/table.h"

namespace pgtidy::ddl {

using catalog::Column;
using catalog::Dependency;
using catalog::Dependent;
using catalog::Relation;

namespace {

// Why an object is to be dropped. Source: DEPFLAG_*.
enum Flag : unsigned {
  kOriginal = 1,
  kNormal = 2,
  kAuto = 4,
  kInternal = 8,
  kPartition = 16,
  kExtension = 32,
  kReverse = 64,
};

unsigned FlagOf(DependencyType type) {
  switch (type) {
    case DependencyType::kNormal: return kNormal;
    case DependencyType::kAuto: return kAuto;
    case DependencyType::kInternal: return kInternal;
    case DependencyType::kPartitionPrimary:
    case DependencyType::kPartitionSecondary: return kPartition;
    case DependencyType::kExtension: return kExtension;
  }
  return kNormal;
}

struct Target {
  ObjectAddress address;
  unsigned flags = 0;
  ObjectAddress dependee;  ///< What it depends on among the targets.
};

bool Covers(const ObjectAddress& whole, const ObjectAddress& part) {
  return whole.object_class == part.object_class && whole.oid == part.oid && (whole.sub == 0 || whole.sub == part.sub);
}

// Source: findDependentObjects().
class DependencySearch {
 public:
  DependencySearch(const Catalog& catalog, const std::vector<ObjectAddress>& pending)
      : catalog_(catalog), pending_(pending) {}

  void Visit(const ObjectAddress& object, unsigned flags) {
    for (const ObjectAddress& visiting : stack_) {
      if (Covers(visiting, object)) return;
    }
    for (Target& target : targets_) {
      if (Covers(target.address, object)) {
        if (target.address == object) target.flags |= flags;
        return;
      }
    }
    if (!VisitOwners(object, flags)) return;
    VisitDependents(object, flags);
  }

  [[nodiscard]] const std::vector<Target>& targets() const { return targets_; }

 private:
  // Returns false if the object goes with the one that owns it, which was visited instead.
  bool VisitOwners(const ObjectAddress& object, unsigned flags) {
    std::optional<ObjectAddress> partition_owner;
    for (const Dependency& edge : catalog_.DependenciesOf(object)) {
      const ObjectAddress& other = edge.referenced;
      if (other.object_class == object.object_class && other.oid == object.oid) continue;
      switch (edge.type) {
        case DependencyType::kNormal:
        case DependencyType::kAuto: continue;
        case DependencyType::kPartitionPrimary: partition_owner = other; continue;
        case DependencyType::kPartitionSecondary:
          if (!partition_owner) partition_owner = other;
          continue;
        case DependencyType::kExtension:
        case DependencyType::kInternal: break;
      }
      // A column's internal dependency does not hold the whole table.
      if (object.sub == 0 && edge.dependent_sub != 0) continue;
      if (stack_.empty()) {
        for (const ObjectAddress& pending : pending_) {
          if (Covers(pending, other)) return false;
        }
        RefuseBecauseRequired(object, other);
      }
      const bool owner_is_being_visited = std::any_of(
          stack_.begin(), stack_.end(), [&](const ObjectAddress& visiting) { return Covers(visiting, other); });
      if (owner_is_being_visited) continue;
      for (const Target& target : targets_) {
        if (Covers(target.address, other)) return false;
      }
      Visit(other, (flags & ~static_cast<unsigned>(kOriginal)) | kReverse);
      return false;
    }
    if (partition_owner && (flags & kPartition) == 0 && stack_.empty()) {
      RefuseBecauseRequired(object, *partition_owner);
    }
    return true;
  }

  [[noreturn]] void RefuseBecauseRequired(const ObjectAddress& object, const ObjectAddress& owner) const {
    throw SqlError("2BP01", fmt::format("cannot drop {} because {} requires it", catalog_.Describe(object),
                                        catalog_.Describe(owner)))
        .Hint(fmt::format("You can drop {} instead.", catalog_.Describe(owner)));
  }

  void VisitDependents(const ObjectAddress& object, unsigned flags) {
    const ObjectAddress dependee = stack_.empty() ? ObjectAddress() : stack_.back();
    stack_.push_back(object);
    std::vector<Dependent> dependents = catalog_.DependentsOn(object);
    // Newest first, as the server drops them.
    std::stable_sort(dependents.begin(), dependents.end(),
                     [](const Dependent& a, const Dependent& b) { return a.dependent.oid > b.dependent.oid; });
    for (const Dependent& edge : dependents) {
      const bool own_part = edge.dependent.object_class == object.object_class && edge.dependent.oid == object.oid;
      if (own_part && object.sub == 0) continue;
      // The parts of a partition key are internal to the table; a column cannot go alone.
      if (own_part && edge.dependent.sub == 0) continue;
      Visit(edge.dependent, FlagOf(edge.type));
    }
    stack_.pop_back();
    targets_.push_back({object, flags, dependee});
  }

  const Catalog& catalog_;
  const std::vector<ObjectAddress>& pending_;
  std::vector<ObjectAddress> stack_;
  std::vector<Target> targets_;
};

// Where an object was made; nowhere if that is not known.
catalog::Place PlaceOf(const Catalog& catalog, const ObjectAddress& address) {
  const auto created = [](const auto* object) { return object == nullptr ? catalog::Place() : object->created; };
  switch (address.object_class) {
    case ObjectClass::kRelation: {
      const Relation* relation = catalog.Find<Relation>(address.oid);
      const Column* column = relation == nullptr ? nullptr : relation->ColumnAt(address.sub);
      return column == nullptr ? created(relation) : column->created;
    }
    case ObjectClass::kType: return created(catalog.Find<catalog::TypeObject>(address.oid));
    case ObjectClass::kRoutine: return created(catalog.Find<catalog::Routine>(address.oid));
    case ObjectClass::kConstraint: return created(catalog.Find<catalog::Constraint>(address.oid));
    case ObjectClass::kTrigger: return created(catalog.Find<catalog::Trigger>(address.oid));
    case ObjectClass::kRule: return created(catalog.Find<catalog::Rule>(address.oid));
    case ObjectClass::kPolicy: return created(catalog.Find<catalog::Policy>(address.oid));
    case ObjectClass::kOperator: return created(catalog.Find<catalog::Operator>(address.oid));
    case ObjectClass::kStatistics: return created(catalog.Find<catalog::Statistics>(address.oid));
    default: return {};
  }
}

// Source: reportDependentObjects().
void RefuseIfRestricted(const Catalog& catalog, const std::vector<Target>& targets,
                        const std::vector<ObjectAddress>& originals) {
  std::string detail;
  constexpr int kMaximumReported = 100;
  constexpr size_t kMostPlaces = 5;
  std::vector<types::RelatedPlace> places;
  int reported = 0;
  int unreported = 0;
  for (auto target = targets.rbegin(); target != targets.rend(); ++target) {
    if ((target->flags & kOriginal) != 0) continue;
    if ((target->flags & (kAuto | kInternal | kPartition | kExtension)) != 0) continue;
    if (reported == kMaximumReported) {
      ++unreported;
      continue;
    }
    if (!detail.empty()) detail += '\n';
    const std::string dependence =
        fmt::format("{} depends on {}", catalog.Describe(target->address), catalog.Describe(target->dependee));
    detail += dependence;
    if (places.size() < kMostPlaces) places.push_back(RelatedAt(PlaceOf(catalog, target->address), dependence));
    ++reported;
  }
  if (reported == 0) return;
  if (unreported > 0) detail += fmt::format("\nand {} other objects (see server log for list)", unreported);
  SqlError error("2BP01", originals.size() == 1
                              ? fmt::format("cannot drop {} because other objects depend on it",
                                            catalog.Describe(originals.front()))
                              : std::string("cannot drop desired object(s) because other objects depend on them"));
  error.Detail(std::move(detail));
  error.Hint("Use DROP ... CASCADE to drop the dependent objects too.");
  for (types::RelatedPlace& place : places) error.Related(std::move(place));
  throw error;
}

void DropColumn(Catalog& catalog, Oid relation, int number) {
  catalog.Update<Relation>(relation, [&](Relation& changed) {
    Column& column = changed.columns[static_cast<size_t>(number) - 1];
    Column dropped;
    dropped.name = fmt::format("........pg.dropped.{}........", number);
    dropped.number = number;
    dropped.dropped = true;
    column = std::move(dropped);
  });
}

template <typename T>
void RemoveAll(Catalog& catalog, ObjectClass object_class, const std::vector<Oid>& oids) {
  for (const Oid oid : oids) {
    catalog.RemoveDependencies({object_class, oid});
    catalog.Remove<T>(oid);
  }
}

void DropRelation(Catalog& catalog, Oid oid) {
  // Most of these went before it by their dependencies.
  RemoveAll<catalog::Trigger>(catalog, ObjectClass::kTrigger, catalog.TriggersOf(oid));
  RemoveAll<catalog::Rule>(catalog, ObjectClass::kRule, catalog.RulesOf(oid));
  RemoveAll<catalog::Policy>(catalog, ObjectClass::kPolicy, catalog.PoliciesOf(oid));
  RemoveAll<catalog::Statistics>(catalog, ObjectClass::kStatistics, catalog.StatisticsOf(oid));
  RemoveAll<catalog::Constraint>(catalog, ObjectClass::kConstraint, catalog.ConstraintsOf(oid));
  RemoveAll<Relation>(catalog, ObjectClass::kRelation, catalog.IndexesOf(oid));
  catalog.Remove<Relation>(oid);
}

void DropDefault(Catalog& catalog, const ObjectAddress& address) {
  for (const Dependency& edge : catalog.DependenciesOf(address)) {
    if (edge.type != DependencyType::kAuto || edge.referenced.object_class != ObjectClass::kRelation) continue;
    const Relation* relation = catalog.Find<Relation>(edge.referenced.oid);
    const Column* column = relation == nullptr ? nullptr : relation->ColumnAt(edge.referenced.sub);
    if (column == nullptr || column->default_oid != address.oid) continue;
    catalog.Update<Relation>(relation->oid, [&](Relation& changed) {
      Column& target = changed.columns[static_cast<size_t>(edge.referenced.sub) - 1];
      target.default_expression = nullptr;
      target.default_oid = types::kInvalidOid;
    });
  }
}

// Source: doDeletion().
void Delete(Catalog& catalog, const ObjectAddress& address) {
  switch (address.object_class) {
    case ObjectClass::kNamespace: catalog.Remove<catalog::Namespace>(address.oid); break;
    case ObjectClass::kRelation:
      if (address.sub != 0) {
        DropColumn(catalog, address.oid, address.sub);
      } else {
        DropRelation(catalog, address.oid);
      }
      break;
    case ObjectClass::kColumnDefault: DropDefault(catalog, address); break;
    case ObjectClass::kConstraint: catalog.Remove<catalog::Constraint>(address.oid); break;
    case ObjectClass::kType:
      for (const Oid constraint : catalog.ConstraintsOfDomain(address.oid)) {
        catalog.Remove<catalog::Constraint>(constraint);
      }
      catalog.Remove<catalog::TypeObject>(address.oid);
      break;
    case ObjectClass::kRoutine: catalog.Remove<catalog::Routine>(address.oid); break;
    case ObjectClass::kOperator: catalog.Remove<catalog::Operator>(address.oid); break;
    case ObjectClass::kOperatorClass: catalog.Remove<catalog::OperatorClass>(address.oid); break;
    case ObjectClass::kOperatorFamily: catalog.Remove<catalog::OperatorFamily>(address.oid); break;
    case ObjectClass::kCast: catalog.Remove<catalog::CastObject>(address.oid); break;
    case ObjectClass::kCollation: catalog.Remove<catalog::Collation>(address.oid); break;
    case ObjectClass::kTrigger: catalog.Remove<catalog::Trigger>(address.oid); break;
    case ObjectClass::kRule: catalog.Remove<catalog::Rule>(address.oid); break;
    case ObjectClass::kPolicy: catalog.Remove<catalog::Policy>(address.oid); break;
    case ObjectClass::kStatistics: catalog.Remove<catalog::Statistics>(address.oid); break;
    case ObjectClass::kExtension: catalog.Remove<catalog::Extension>(address.oid); break;
    default: catalog.Remove<catalog::NamedObject>(address.oid); break;
  }
  // A whole table takes the rows of its columns with it.
  catalog.RemoveDependencies(address);
}

std::vector<Target> FindTargets(const Catalog& catalog, const std::vector<ObjectAddress>& addresses) {
  DependencySearch search(catalog, addresses);
  for (const ObjectAddress& address : addresses) search.Visit(address, kOriginal);
  return search.targets();
}

}  // namespace

void DropObjects(ApplyContext& context, const std::vector<ObjectAddress>& addresses, DropBehaviour behaviour,
                 bool skip_original) {
  Catalog& catalog = context.catalog;
  const std::vector<Target> targets = FindTargets(catalog, addresses);
  if (behaviour == DropBehaviour::kRestrict) RefuseIfRestricted(catalog, targets, addresses);
  for (const Target& target : targets) {
    if (skip_original && (target.flags & kOriginal) != 0) continue;
    Delete(catalog, target.address);
  }
}

std::vector<ObjectAddress> ObjectsDependingOn(const Catalog& catalog, const ObjectAddress& address) {
  std::vector<ObjectAddress> found;
  for (const Target& target : FindTargets(catalog, {address})) {
    if ((target.flags & (kOriginal | kAuto | kInternal | kPartition | kExtension)) == 0) {
      found.push_back(target.address);
    }
  }
  return found;
}

}  // namespace pgtidy::ddl
