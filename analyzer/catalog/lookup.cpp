#include <algorithm>

#include "analyzer/catalog/state.h"

// Names to numbers.
namespace pgtidy::catalog {

namespace {

Oid FindIn(const NameIndex& index, Oid namespace_oid, std::string_view name) {
  const auto it = index.find(NameKey{namespace_oid, std::string(name)});
  return it == index.end() ? types::kInvalidOid : it->second;
}

bool HasBuiltInObjects(const Catalog& catalog, Oid namespace_oid) {
  return namespace_oid == types::kPgCatalogNamespace || namespace_oid == catalog.builtin().InformationSchemaNamespace();
}

// Looks in the named schema, or along the search path; `find` answers for one namespace.
template <typename Find>
Oid FindOnPath(const Catalog& catalog, std::string_view schema, bool skip_temporary, Find find) {
  if (!schema.empty()) {
    const Oid namespace_oid = catalog.FindNamespace(schema);
    return namespace_oid == types::kInvalidOid ? types::kInvalidOid : find(namespace_oid);
  }
  for (const Oid namespace_oid : catalog.SearchPath()) {
    if (skip_temporary && catalog.IsTemporaryNamespace(namespace_oid)) continue;
    if (const Oid found = find(namespace_oid); found != types::kInvalidOid) return found;
  }
  return types::kInvalidOid;
}

std::vector<Oid> Members(const OwnedIndex& index, Oid owner) {
  const auto it = index.find(owner);
  return it == index.end() ? std::vector<Oid>() : std::vector<Oid>(it->second.begin(), it->second.end());
}

// The position of each namespace on the path; `schema` given: only that one.
template <typename Visit>
void ForEachNamespace(const Catalog& catalog, std::string_view schema, Visit visit) {
  if (!schema.empty()) {
    const Oid namespace_oid = catalog.FindNamespace(schema);
    if (namespace_oid != types::kInvalidOid) visit(namespace_oid, 0);
    return;
  }
  int position = 0;
  for (const Oid namespace_oid : catalog.SearchPath()) {
    // Functions and operators in the temporary schema are found by qualified names alone.
    if (!catalog.IsTemporaryNamespace(namespace_oid)) visit(namespace_oid, position);
    ++position;
  }
}

template <typename T, typename Rows>
std::vector<Catalog::Named> FindOverloads(const Catalog& catalog, std::string_view schema,
                                          const std::unordered_map<std::string, std::set<Oid>>& by_name,
                                          std::string_view name, Rows built_in_rows) {
  std::vector<Catalog::Named> found;
  const auto it = by_name.find(std::string(name));
  ForEachNamespace(catalog, schema, [&](Oid namespace_oid, int position) {
    if (HasBuiltInObjects(catalog, namespace_oid)) {
      for (const auto& row : built_in_rows) {
        if (row.namespace_oid == namespace_oid) found.push_back({row.oid, position});
      }
    }
    if (it == by_name.end()) return;
    for (const Oid oid : it->second) {
      if (catalog.Find<T>(oid)->namespace_oid == namespace_oid) found.push_back({oid, position});
    }
  });
  return found;
}

Oid BuiltInTextSearchObject(const builtin::BuiltinCatalog& builtin, ObjectClass object_class, std::string_view name) {
  std::optional<builtin::NamedRow> row;
  if (object_class == ObjectClass::kTextSearchConfiguration) row = builtin.TextSearchConfiguration(name);
  if (object_class == ObjectClass::kTextSearchDictionary) row = builtin.TextSearchDictionary(name);
  if (object_class == ObjectClass::kTextSearchParser) row = builtin.TextSearchParser(name);
  if (object_class == ObjectClass::kTextSearchTemplate) row = builtin.TextSearchTemplate(name);
  return row ? row->oid : types::kInvalidOid;
}

template <typename T>
Oid FindOperatorObject(const Catalog& catalog, const std::vector<std::shared_ptr<const T>>& objects, Oid access_method,
                       std::string_view schema, std::string_view name, Oid built_in) {
  return FindOnPath(catalog, schema, true, [&](Oid namespace_oid) {
    if (namespace_oid == types::kPgCatalogNamespace && built_in != types::kInvalidOid) return built_in;
    for (const auto& object : objects) {
      if (object->access_method == access_method && object->namespace_oid == namespace_oid && object->name == name) {
        return object->oid;
      }
    }
    return types::kInvalidOid;
  });
}

}  // namespace

Oid Catalog::FindRelationIn(Oid namespace_oid, std::string_view name) const {
  if (const Oid found = FindIn(state_->relations_by_name, namespace_oid, name); found != types::kInvalidOid) {
    return found;
  }
  if (!HasBuiltInObjects(*this, namespace_oid)) return types::kInvalidOid;
  const auto row = builtin_->RelationNamed(namespace_oid, name);
  return row ? row->oid : types::kInvalidOid;
}

Oid Catalog::FindRelation(std::string_view schema, std::string_view name) const {
  return FindOnPath(*this, schema, false, [&](Oid namespace_oid) { return FindRelationIn(namespace_oid, name); });
}

Oid Catalog::FindTypeIn(Oid namespace_oid, std::string_view name) const {
  if (const Oid found = FindIn(state_->types_by_name, namespace_oid, name); found != types::kInvalidOid) return found;
  if (!HasBuiltInObjects(*this, namespace_oid)) return types::kInvalidOid;
  const auto row = builtin_->TypeNamed(namespace_oid, name);
  return row ? row->oid : types::kInvalidOid;
}

Oid Catalog::FindTypeNamed(std::string_view schema, std::string_view name) const {
  return FindOnPath(*this, schema, false, [&](Oid namespace_oid) { return FindTypeIn(namespace_oid, name); });
}

Oid Catalog::FindCollation(std::string_view schema, std::string_view name) const {
  return FindOnPath(*this, schema, true, [&](Oid namespace_oid) {
    if (const Oid found = FindIn(state_->collations_by_name, namespace_oid, name); found != types::kInvalidOid) {
      return found;
    }
    if (namespace_oid != types::kPgCatalogNamespace) return types::kInvalidOid;
    const auto row = builtin_->CollationNamed(name);
    return row ? row->oid : types::kInvalidOid;
  });
}

std::vector<Catalog::Named> Catalog::RoutinesNamed(std::string_view schema, std::string_view name) const {
  return FindOverloads<Routine>(*this, schema, state_->routines_by_name, name, builtin_->FunctionsNamed(name));
}

std::vector<Catalog::Named> Catalog::OperatorsNamed(std::string_view schema, std::string_view name) const {
  return FindOverloads<Operator>(*this, schema, state_->operators_by_name, name, builtin_->OperatorsNamed(name));
}

std::shared_ptr<const std::vector<types::Candidate>> Catalog::OperatorCandidates(std::string_view schema,
                                                                                 std::string_view name,
                                                                                 bool prefix) const {
  // A path that changed has to be noticed first.
  static_cast<void>(SearchPath());
  std::string key(schema);
  key += prefix ? '\1' : '\2';
  key += name;
  std::shared_ptr<const std::vector<types::Candidate>>& known = state_->operator_candidates[std::move(key)];
  if (known != nullptr) return known;
  auto candidates = std::make_shared<std::vector<types::Candidate>>();
  for (const Named& named : OperatorsNamed(schema, name)) {
    const auto* op = Find<Operator>(named.oid);
    if (op == nullptr || prefix != (op->left == types::kInvalidOid)) continue;
    types::Candidate candidate{.oid = named.oid, .path_position = named.path_position};
    if (!prefix) candidate.arguments.push_back(op->left);
    candidate.arguments.push_back(op->right);
    candidate.nominal_argument_count = static_cast<int>(candidate.arguments.size());
    candidates->push_back(std::move(candidate));
  }
  return known = std::move(candidates);
}

Oid Catalog::FindRoutineIn(Oid namespace_oid, std::string_view name, const std::vector<Oid>& arguments) const {
  const auto it = state_->routines_by_name.find(std::string(name));
  if (it != state_->routines_by_name.end()) {
    for (const Oid oid : it->second) {
      const Routine& routine = *Find<Routine>(oid);
      if (routine.namespace_oid == namespace_oid && routine.arguments == arguments) return oid;
    }
  }
  if (HasBuiltInObjects(*this, namespace_oid)) {
    for (const builtin::FunctionRow& row : builtin_->FunctionsNamed(name)) {
      if (row.namespace_oid == namespace_oid &&
          std::equal(row.arguments.begin(), row.arguments.end(), arguments.begin(), arguments.end())) {
        return row.oid;
      }
    }
  }
  return types::kInvalidOid;
}

Oid Catalog::FindOperatorIn(Oid namespace_oid, std::string_view name, Oid left, Oid right) const {
  const auto it = state_->operators_by_name.find(std::string(name));
  if (it != state_->operators_by_name.end()) {
    for (const Oid oid : it->second) {
      const Operator& op = *Find<Operator>(oid);
      if (op.namespace_oid == namespace_oid && op.left == left && op.right == right) return oid;
    }
  }
  if (HasBuiltInObjects(*this, namespace_oid)) {
    for (const builtin::OperatorRow& row : builtin_->OperatorsNamed(name)) {
      if (row.namespace_oid == namespace_oid && row.left == left && row.right == right) return row.oid;
    }
  }
  return types::kInvalidOid;
}

Oid Catalog::FindOperatorClass(Oid access_method, std::string_view schema, std::string_view name) const {
  const auto row = builtin_->OperatorClassNamed(access_method, name);
  return FindOperatorObject(*this, All<OperatorClass>(), access_method, schema, name,
                            row ? row->oid : types::kInvalidOid);
}

Oid Catalog::FindOperatorFamily(Oid access_method, std::string_view schema, std::string_view name) const {
  const auto row = builtin_->OperatorFamilyNamed(access_method, name);
  return FindOperatorObject(*this, All<OperatorFamily>(), access_method, schema, name,
                            row ? row->oid : types::kInvalidOid);
}

Oid Catalog::FindStatistics(std::string_view schema, std::string_view name) const {
  return FindOnPath(*this, schema, true,
                    [&](Oid namespace_oid) { return FindIn(state_->statistics_by_name, namespace_oid, name); });
}

Oid Catalog::FindAccessMethod(std::string_view name) const {
  if (const auto row = builtin_->AccessMethodNamed(name)) return row->oid;
  return FindNamed(ObjectClass::kAccessMethod, "", name);
}

Oid Catalog::FindLanguage(std::string_view name) const {
  if (const auto row = builtin_->LanguageNamed(name)) return row->oid;
  return FindNamed(ObjectClass::kLanguage, "", name);
}

Oid Catalog::FindExtension(std::string_view name) const { return FindIn(state_->extensions_by_name, 0, name); }

Oid Catalog::FindNamed(ObjectClass object_class, std::string_view schema, std::string_view name) const {
  const auto find = [&](Oid namespace_oid) {
    const auto it = state_->named_by_name.find(std::pair(object_class, NameKey{namespace_oid, std::string(name)}));
    if (it != state_->named_by_name.end()) return it->second;
    return namespace_oid == types::kPgCatalogNamespace ? BuiltInTextSearchObject(*builtin_, object_class, name)
                                                       : types::kInvalidOid;
  };
  switch (object_class) {
    case ObjectClass::kConversion:
    case ObjectClass::kTextSearchConfiguration:
    case ObjectClass::kTextSearchDictionary:
    case ObjectClass::kTextSearchParser:
    case ObjectClass::kTextSearchTemplate: return FindOnPath(*this, schema, true, find);
    default: return find(types::kInvalidOid);
  }
}

std::vector<Oid> Catalog::ConstraintsOf(Oid relation) const {
  return Members(state_->constraints_of_relation, relation);
}
std::vector<Oid> Catalog::ConstraintsOfDomain(Oid domain) const {
  return Members(state_->constraints_of_domain, domain);
}
std::vector<Oid> Catalog::ConstraintsReferencing(Oid relation) const {
  return Members(state_->constraints_referencing, relation);
}
std::vector<Oid> Catalog::IndexesOf(Oid relation) const { return Members(state_->indexes_of, relation); }
std::vector<Oid> Catalog::TriggersOf(Oid relation) const { return Members(state_->triggers_of, relation); }
std::vector<Oid> Catalog::RulesOf(Oid relation) const { return Members(state_->rules_of, relation); }
std::vector<Oid> Catalog::PoliciesOf(Oid relation) const { return Members(state_->policies_of, relation); }
std::vector<Oid> Catalog::StatisticsOf(Oid relation) const { return Members(state_->statistics_of, relation); }
std::vector<Oid> Catalog::ChildrenOf(Oid relation) const { return Members(state_->children_of, relation); }

Oid Catalog::FindConstraint(Oid relation, std::string_view name) const {
  for (const Oid oid : ConstraintsOf(relation)) {
    if (Find<Constraint>(oid)->name == name) return oid;
  }
  return types::kInvalidOid;
}

// Source: getOwnedSequences().
Oid Catalog::OwnedSequence(Oid relation, int column) const {
  for (const Dependent& edge : DependentsOn({ObjectClass::kRelation, relation, column})) {
    if (edge.dependent.object_class != ObjectClass::kRelation || edge.referenced_sub != column) continue;
    if (edge.type != DependencyType::kAuto && edge.type != DependencyType::kInternal) continue;
    const Relation* found = Find<Relation>(edge.dependent.oid);
    if (found != nullptr && found->kind == RelationKind::kSequence) return found->oid;
  }
  return types::kInvalidOid;
}

bool Catalog::ConstraintNameExists(Oid namespace_oid, std::string_view name) const {
  return state_->constraint_names.contains(NameKey{namespace_oid, std::string(name)});
}

const types::Type* Catalog::FindType(Oid oid) const {
  const TypeObject* object = oid == types::kUndeterminedType ? nullptr : Find<TypeObject>(oid);
  return object == nullptr ? nullptr : &object->type;
}

}  // namespace pgtidy::catalog
