#include "analyzer/catalog/catalog.h"

#include <algorithm>
#include <type_traits>

#include "analyzer/catalog/built_in_objects.h"
#include "analyzer/catalog/former_names.h"
#include "analyzer/catalog/state.h"
#include "analyzer/support/check.h"

namespace pgtidy::catalog {

namespace {

template <typename Index, typename Key>
void SetEntry(Index& index, const Key& key, Oid oid, bool add) {
  if (add) {
    index[key] = oid;
    return;
  }
  const auto it = index.find(key);
  // Another object may have taken the name in the meantime.
  if (it != index.end() && it->second == oid) index.erase(it);
}

template <typename Index, typename Key>
void SetMember(Index& index, const Key& key, Oid oid, bool add) {
  if (add) {
    index[key].insert(oid);
    return;
  }
  const auto it = index.find(key);
  if (it == index.end()) return;
  it->second.erase(oid);
  if (it->second.empty()) index.erase(it);
}

}  // namespace

// NOLINTBEGIN(bugprone-macro-parentheses): a type between angle brackets cannot stand in parentheses.
#define PGTIDY_OBJECT_TABLE(type, member)            \
  template <>                                        \
  ObjectTable<type>& Catalog::State::Table<type>() { \
    return member;                                   \
  }
PGTIDY_OBJECT_TABLE(Namespace, namespaces)
PGTIDY_OBJECT_TABLE(Relation, relations)
PGTIDY_OBJECT_TABLE(TypeObject, types)
PGTIDY_OBJECT_TABLE(Constraint, constraints)
PGTIDY_OBJECT_TABLE(Routine, routines)
PGTIDY_OBJECT_TABLE(Operator, operators)
PGTIDY_OBJECT_TABLE(OperatorClass, operator_classes)
PGTIDY_OBJECT_TABLE(OperatorFamily, operator_families)
PGTIDY_OBJECT_TABLE(CastObject, casts)
PGTIDY_OBJECT_TABLE(Collation, collations)
PGTIDY_OBJECT_TABLE(Trigger, triggers)
PGTIDY_OBJECT_TABLE(Rule, rules)
PGTIDY_OBJECT_TABLE(Policy, policies)
PGTIDY_OBJECT_TABLE(Statistics, statistics)
PGTIDY_OBJECT_TABLE(Extension, extensions)
PGTIDY_OBJECT_TABLE(NamedObject, named_objects)
#undef PGTIDY_OBJECT_TABLE
// NOLINTEND(bugprone-macro-parentheses)

namespace {

// Each overload enters an object into the indexes that find it, or takes it out.

template <typename State>
void Index(State& state, const Namespace& object, bool add) {
  SetEntry(state.namespaces_by_name, NameKey{0, object.name}, object.oid, add);
  state.search_path_is_current = false;
}

template <typename State>
void Index(State& state, const Relation& object, bool add) {
  SetEntry(state.relations_by_name, NameKey{object.namespace_oid, object.name}, object.oid, add);
  for (const Oid parent : object.parents) SetMember(state.children_of, parent, object.oid, add);
  if (object.index != nullptr) SetMember(state.indexes_of, object.index->table, object.oid, add);
}

template <typename State>
void Index(State& state, const TypeObject& object, bool add) {
  SetEntry(state.types_by_name, NameKey{object.type.namespace_oid, object.name}, object.oid, add);
}

template <typename State>
void Index(State& state, const Constraint& object, bool add) {
  int& name_count = state.constraint_names[NameKey{object.namespace_oid, object.name}];
  name_count += add ? 1 : -1;
  if (name_count == 0) state.constraint_names.erase(NameKey{object.namespace_oid, object.name});
  if (object.relation != types::kInvalidOid) {
    SetMember(state.constraints_of_relation, object.relation, object.oid, add);
  }
  if (object.domain != types::kInvalidOid) SetMember(state.constraints_of_domain, object.domain, object.oid, add);
  if (object.foreign_relation != types::kInvalidOid) {
    SetMember(state.constraints_referencing, object.foreign_relation, object.oid, add);
  }
}

template <typename State>
void Index(State& state, const Routine& object, bool add) {
  SetMember(state.routines_by_name, object.name, object.oid, add);
}

template <typename State>
void Index(State& state, const Operator& object, bool add) {
  SetMember(state.operators_by_name, object.name, object.oid, add);
  state.operator_candidates.clear();
}

template <typename State>
void Index(State& /*state*/, const OperatorClass& /*object*/, bool /*add*/) {}

template <typename State>
void Index(State& /*state*/, const OperatorFamily& /*object*/, bool /*add*/) {}

template <typename State>
void Index(State& state, const CastObject& object, bool add) {
  SetEntry(state.casts_by_types, std::pair(object.cast.source, object.cast.target), object.oid, add);
}

template <typename State>
void Index(State& state, const Collation& object, bool add) {
  SetEntry(state.collations_by_name, NameKey{object.namespace_oid, object.name}, object.oid, add);
}

template <typename State>
void Index(State& state, const Trigger& object, bool add) {
  SetMember(state.triggers_of, object.relation, object.oid, add);
}

template <typename State>
void Index(State& state, const Rule& object, bool add) {
  SetMember(state.rules_of, object.relation, object.oid, add);
}

template <typename State>
void Index(State& state, const Policy& object, bool add) {
  SetMember(state.policies_of, object.relation, object.oid, add);
}

template <typename State>
void Index(State& state, const Statistics& object, bool add) {
  SetEntry(state.statistics_by_name, NameKey{object.namespace_oid, object.name}, object.oid, add);
  SetMember(state.statistics_of, object.relation, object.oid, add);
}

template <typename State>
void Index(State& state, const Extension& object, bool add) {
  SetEntry(state.extensions_by_name, NameKey{0, object.name}, object.oid, add);
}

template <typename State>
void Index(State& state, const NamedObject& object, bool add) {
  SetEntry(state.named_by_name, std::pair(object.object_class, NameKey{object.namespace_oid, object.name}), object.oid,
           add);
}

template <typename T>
std::shared_ptr<const T> MakeBuiltIn(const builtin::BuiltinCatalog& builtin, Oid oid) {
  if constexpr (std::is_same_v<T, TypeObject>) return BuiltInType(builtin, oid);
  if constexpr (std::is_same_v<T, Routine>) return BuiltInRoutine(builtin, oid);
  if constexpr (std::is_same_v<T, Operator>) return BuiltInOperator(builtin, oid);
  if constexpr (std::is_same_v<T, OperatorClass>) return BuiltInOperatorClass(builtin, oid);
  if constexpr (std::is_same_v<T, OperatorFamily>) return BuiltInOperatorFamily(builtin, oid);
  if constexpr (std::is_same_v<T, Collation>) return BuiltInCollation(builtin, oid);
  if constexpr (std::is_same_v<T, Relation>) return BuiltInRelation(builtin, oid);
  if constexpr (std::is_same_v<T, NamedObject>) return BuiltInNamedObject(builtin, oid);
  return nullptr;
}

// Stores or (with a null `object`) removes; returns what stood there.
template <typename T, typename State>
std::shared_ptr<const T> Replace(State& state, Oid oid, std::shared_ptr<const T> object) {
  auto& objects = state.template Table<T>().objects;
  const auto it = objects.find(oid);
  std::shared_ptr<const T> old = it == objects.end() ? nullptr : it->second;
  if (old != nullptr) Index(state, *old, false);
  if (object != nullptr) {
    Index(state, *object, true);
    objects[oid] = std::move(object);
  } else if (it != objects.end()) {
    objects.erase(it);
  }
  return old;
}

}  // namespace

Catalog::Catalog(int server_version)
    : builtin_(&builtin::BuiltinCatalog::ForVersion(server_version)),
      session_(std::make_shared<Session>()),
      state_(std::make_unique<State>()) {
  const auto add_namespace = [this](Oid oid, std::string name) {
    Namespace object;
    object.oid = oid;
    object.name = std::move(name);
    Put(std::move(object));
  };
  add_namespace(types::kPgCatalogNamespace, "pg_catalog");
  add_namespace(types::kPgToastNamespace, "pg_toast");
  add_namespace(types::kPublicNamespace, "public");
  add_namespace(builtin_->InformationSchemaNamespace(), "information_schema");
  Extension plpgsql;
  plpgsql.oid = NewOid();
  plpgsql.name = "plpgsql";
  plpgsql.namespace_oid = types::kPgCatalogNamespace;
  plpgsql.version = "1.0";
  Put(std::move(plpgsql));
  ForgetJournal();
}

Catalog::~Catalog() = default;

template <typename T>
const std::shared_ptr<const T>& Catalog::Held(Oid oid) const {
  static const std::shared_ptr<const T> kNone;
  ObjectTable<T>& table = state_->Table<T>();
  const bool built_in = oid < types::kFirstNormalOid;
  // Few statements change what is built in.
  if (!built_in || (!table.objects.empty() && table.objects.begin()->first < types::kFirstNormalOid)) {
    const auto it = table.objects.find(oid);
    if (it != table.objects.end()) return it->second;
  }
  if (!built_in || oid == types::kInvalidOid) return kNone;
  if (table.built_in.empty()) table.built_in.resize(types::kFirstNormalOid);
  std::shared_ptr<const T>& object = table.built_in[oid];
  if (object == nullptr) object = MakeBuiltIn<T>(*builtin_, oid);
  return object;
}

template <typename T>
std::shared_ptr<const T> Catalog::Get(Oid oid) const {
  return Held<T>(oid);
}

template <typename T>
const T* Catalog::Find(Oid oid) const {
  return Held<T>(oid).get();
}

template <typename T>
std::vector<std::shared_ptr<const T>> Catalog::All() const {
  std::vector<std::shared_ptr<const T>> all;
  for (const auto& [oid, object] : state_->Table<T>().objects) {
    if (oid >= types::kFirstNormalOid || std::is_same_v<T, Namespace>) all.push_back(object);
  }
  return all;
}

template <typename T>
void Catalog::KeepFormerNames(const T& before, const T* now) {
  if (state_->statement.file < 0) return;
  for (FormerName& former : FormerNamesOf(*this, before, now)) {
    former.statement = state_->statement;
    former.order = ++state_->former_name_count;
    FormerNameKey key(former.kind, NameKey{former.owner, former.name});
    FormerName& kept = state_->former_names[key];
    state_->journal.emplace_back([key = std::move(key), old = kept](Catalog& catalog) {
      // The one before it has no number if there was none.
      if (old.order == 0) {
        catalog.state_->former_names.erase(key);
      } else {
        catalog.state_->former_names[key] = old;
      }
    });
    kept = std::move(former);
  }
}

template <typename T>
void Catalog::Put(T object) {
  PGTIDY_CHECK(object.oid != types::kInvalidOid, "an object without a number");
  const Oid oid = object.oid;
  const auto now = std::make_shared<const T>(std::move(object));
  auto old = Replace<T>(*state_, oid, now);
  if (old != nullptr) KeepFormerNames<T>(*old, now.get());
  state_->journal.emplace_back([oid, old](Catalog& catalog) { Replace<T>(*catalog.state_, oid, old); });
}

template <typename T>
void Catalog::Remove(Oid oid) {
  auto old = Replace<T>(*state_, oid, std::shared_ptr<const T>());
  if (old == nullptr) return;
  KeepFormerNames<T>(*old, nullptr);
  state_->journal.emplace_back([oid, old](Catalog& catalog) { Replace<T>(*catalog.state_, oid, old); });
}

#define PGTIDY_INSTANTIATE(type)                                                \
  template std::shared_ptr<const type> Catalog::Get<type>(Oid) const;           \
  template const type* Catalog::Find<type>(Oid) const;                          \
  template std::vector<std::shared_ptr<const type>> Catalog::All<type>() const; \
  template void Catalog::Put<type>(type);                                       \
  template void Catalog::Remove<type>(Oid);
PGTIDY_INSTANTIATE(Namespace)
PGTIDY_INSTANTIATE(Relation)
PGTIDY_INSTANTIATE(TypeObject)
PGTIDY_INSTANTIATE(Constraint)
PGTIDY_INSTANTIATE(Routine)
PGTIDY_INSTANTIATE(Operator)
PGTIDY_INSTANTIATE(OperatorClass)
PGTIDY_INSTANTIATE(OperatorFamily)
PGTIDY_INSTANTIATE(CastObject)
PGTIDY_INSTANTIATE(Collation)
PGTIDY_INSTANTIATE(Trigger)
PGTIDY_INSTANTIATE(Rule)
PGTIDY_INSTANTIATE(Policy)
PGTIDY_INSTANTIATE(Statistics)
PGTIDY_INSTANTIATE(Extension)
PGTIDY_INSTANTIATE(NamedObject)
#undef PGTIDY_INSTANTIATE

Catalog::Mark Catalog::CurrentMark() const { return state_->journal.size(); }

void Catalog::UndoTo(Mark mark) {
  while (state_->journal.size() > mark) {
    // The entry itself writes nothing to the journal.
    const auto undo = std::move(state_->journal.back());
    state_->journal.pop_back();
    undo(*this);
  }
}

void Catalog::ForgetJournal() { state_->journal.clear(); }

void Catalog::SetStatement(const Place& statement) { state_->statement = statement; }

const FormerName* Catalog::FindFormerName(NameKind kind, Oid owner, std::string_view name) const {
  const auto found = state_->former_names.find({kind, NameKey{owner, std::string(name)}});
  return found == state_->former_names.end() ? nullptr : &found->second;
}

void Catalog::SetSession(Session session) {
  auto old = session_;
  session_ = std::make_shared<const Session>(std::move(session));
  state_->search_path_is_current = false;
  state_->journal.emplace_back([old](Catalog& catalog) {
    catalog.session_ = old;
    catalog.state_->search_path_is_current = false;
  });
}

bool MatchesPattern(std::string_view pattern, std::string_view name) {
  while (!pattern.empty() && !pattern.starts_with(kAnyText)) {
    const bool digit = pattern.starts_with(kAnyDigit);
    if (name.empty() || (digit ? name[0] < '0' || name[0] > '9' : name[0] != pattern[0])) return false;
    pattern.remove_prefix(digit ? kAnyDigit.size() : 1);
    name.remove_prefix(1);
  }
  if (pattern.empty()) return name.empty();
  pattern.remove_prefix(kAnyText.size());
  for (size_t at = 0; at <= name.size(); ++at) {
    if (MatchesPattern(pattern, name.substr(at))) return true;
  }
  return false;
}

void Catalog::MarkUndetermined(ObjectClass object_class, const std::string& schema, const std::string& name) {
  if (name.find(kAnyText) != std::string::npos || name.find(kAnyDigit) != std::string::npos) {
    state_->undetermined_patterns.emplace(object_class, schema, name);
  } else {
    state_->undetermined[{object_class, name}].insert(schema);
  }
}

void Catalog::MarkEverythingUndetermined() { state_->everything_undetermined = true; }

void Catalog::MarkUnknownExtension() { state_->unknown_extension = true; }

bool Catalog::everything_undetermined() const { return state_->everything_undetermined; }

bool Catalog::MayExist(ObjectClass object_class, std::string_view schema, std::string_view name) const {
  if (state_->everything_undetermined) return true;
  if (state_->unknown_extension && object_class != ObjectClass::kConstraint && object_class != ObjectClass::kTrigger &&
      object_class != ObjectClass::kPolicy && object_class != ObjectClass::kRule &&
      object_class != ObjectClass::kExtension) {
    return true;
  }
  if (schema.empty() && session_->search_path_undetermined) return true;
  const auto is_marked = [&](std::string_view marked_name) {
    const auto marked = state_->undetermined.find({object_class, std::string(marked_name)});
    if (marked == state_->undetermined.end()) return false;
    return schema.empty() || marked->second.contains("") || marked->second.contains(std::string(schema));
  };
  if (!state_->undetermined.empty() && (is_marked("") || is_marked(name))) return true;
  return std::any_of(state_->undetermined_patterns.begin(), state_->undetermined_patterns.end(), [&](const auto& mark) {
    const auto& [marked_class, marked_schema, marked_name] = mark;
    return marked_class == object_class && MatchesPattern(marked_name, name) &&
           (marked_schema.empty() || schema.empty() || marked_schema == schema);
  });
}

}  // namespace pgtidy::catalog
