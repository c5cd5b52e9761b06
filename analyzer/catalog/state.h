#pragma once

#include <map>
#include <set>
#include <string>
#include <tuple>
#include <unordered_map>
#include <utility>
#include <vector>

#include "analyzer/catalog/catalog.h"

/// How the Catalog keeps its objects; only its own files include this.
namespace pgtidy::catalog {

/// A name in a schema.
struct NameKey {
  Oid namespace_oid = types::kInvalidOid;
  std::string name;
  friend bool operator==(const NameKey&, const NameKey&) = default;
};
struct NameKeyHash {
  size_t operator()(const NameKey& key) const {
    return std::hash<std::string>()(key.name) * 31 + std::hash<Oid>()(key.namespace_oid);
  }
};
using NameIndex = std::unordered_map<NameKey, Oid, NameKeyHash>;

/// Objects that belong to one, by number.
using OwnedIndex = std::unordered_map<Oid, std::set<Oid>>;

using ObjectKey = std::pair<ObjectClass, Oid>;
struct ObjectKeyHash {
  size_t operator()(const ObjectKey& key) const {
    return static_cast<size_t>(key.second) * 64 + static_cast<size_t>(key.first);
  }
};

using FormerNameKey = std::pair<NameKind, NameKey>;
struct FormerNameKeyHash {
  size_t operator()(const FormerNameKey& key) const {
    return NameKeyHash()(key.second) * 8 + static_cast<size_t>(key.first);
  }
};

template <typename T>
struct ObjectTable {
  std::map<Oid, std::shared_ptr<const T>> objects;
  std::vector<std::shared_ptr<const T>> built_in;  ///< By number, made on first use; never undone.
};

struct Catalog::State {
  ObjectTable<Namespace> namespaces;
  ObjectTable<Relation> relations;
  ObjectTable<TypeObject> types;
  ObjectTable<Constraint> constraints;
  ObjectTable<Routine> routines;
  ObjectTable<Operator> operators;
  ObjectTable<OperatorClass> operator_classes;
  ObjectTable<OperatorFamily> operator_families;
  ObjectTable<CastObject> casts;
  ObjectTable<Collation> collations;
  ObjectTable<Trigger> triggers;
  ObjectTable<Rule> rules;
  ObjectTable<Policy> policies;
  ObjectTable<Statistics> statistics;
  ObjectTable<Extension> extensions;
  ObjectTable<NamedObject> named_objects;

  NameIndex namespaces_by_name;
  NameIndex relations_by_name;
  NameIndex types_by_name;
  NameIndex collations_by_name;
  NameIndex statistics_by_name;
  NameIndex extensions_by_name;
  std::map<std::pair<ObjectClass, NameKey>, Oid,
           bool (*)(const std::pair<ObjectClass, NameKey>&, const std::pair<ObjectClass, NameKey>&)>
      named_by_name{[](const auto& a, const auto& b) {
        return std::tie(a.first, a.second.namespace_oid, a.second.name) <
               std::tie(b.first, b.second.namespace_oid, b.second.name);
      }};
  std::unordered_map<std::string, std::set<Oid>> routines_by_name;
  std::unordered_map<std::string, std::set<Oid>> operators_by_name;
  std::map<std::pair<Oid, Oid>, Oid> casts_by_types;
  std::unordered_map<NameKey, int, NameKeyHash> constraint_names;  ///< How many constraints bear the name.

  OwnedIndex constraints_of_relation;
  OwnedIndex constraints_of_domain;
  OwnedIndex constraints_referencing;
  OwnedIndex indexes_of;
  OwnedIndex triggers_of;
  OwnedIndex rules_of;
  OwnedIndex policies_of;
  OwnedIndex statistics_of;
  OwnedIndex children_of;

  std::unordered_map<ObjectKey, std::vector<Dependency>, ObjectKeyHash> dependencies;
  std::unordered_map<ObjectKey, std::set<ObjectKey>, ObjectKeyHash> dependents;

  /// What OperatorCandidates() answered, by schema, name and kind; forgotten when operators or the search path change.
  std::unordered_map<std::string, std::shared_ptr<const std::vector<types::Candidate>>> operator_candidates;

  /// The last of each name, by kind, owner and name.
  std::unordered_map<FormerNameKey, FormerName, FormerNameKeyHash> former_names;
  size_t former_name_count = 0;  ///< Of all that there ever were; never undone.
  Place statement;

  std::vector<std::function<void(Catalog&)>> journal;

  /// What may exist: the schemas (empty: any) of each class and name (empty: any).
  std::map<std::pair<ObjectClass, std::string>, std::set<std::string>> undetermined;
  /// The same for names in which kAnyText and kAnyDigit stand: class, schema, name.
  std::set<std::tuple<ObjectClass, std::string, std::string>> undetermined_patterns;
  bool everything_undetermined = false;
  bool unknown_extension = false;

  Oid temporary_namespace = types::kInvalidOid;
  std::vector<Oid> search_path;
  Oid creation_namespace = types::kInvalidOid;
  bool search_path_is_current = false;

  template <typename T>
  [[nodiscard]] ObjectTable<T>& Table();
};

}  // namespace pgtidy::catalog
