#include "analyzer/catalog/dump/sql_unknown.h"

#include <algorithm>

namespace pgtidy::catalog::dump {

namespace {

bool IsUnknownType(const Catalog& catalog, Oid oid) {
  const types::Type* type = catalog.FindType(oid);
  return type == nullptr || type->undetermined;
}

std::string OfRelation(const Catalog& catalog, const Relation& relation) {
  if (relation.undetermined) return "its columns are not known";
  if (relation.index != nullptr) return relation.index->undetermined ? "its definition is not known" : "";
  const bool is_view = relation.kind == RelationKind::kView || relation.kind == RelationKind::kMaterializedView;
  if (is_view) return relation.view_query == nullptr ? "its query is not known" : "";
  for (const Column& column : relation.columns) {
    if (!column.dropped && IsUnknownType(catalog, column.type.oid)) {
      return "the type of column " + catalog.QuoteIdentifier(column.name) + " is not known";
    }
  }
  return "";
}

std::string OfType(const Catalog& catalog, const TypeObject& object) {
  const types::Type& type = object.type;
  if (type.undetermined) return "its definition is not known";
  if (type.kind == types::TypeKind::kDomain && IsUnknownType(catalog, type.base_type)) return "its type is not known";
  const Relation* relation = catalog.Find<Relation>(type.relation);
  return relation == nullptr ? "" : OfRelation(catalog, *relation);
}

std::string OfRoutine(const Catalog& catalog, const Routine& routine) {
  const std::vector<Oid>& arguments = routine.all_arguments.empty() ? routine.arguments : routine.all_arguments;
  if (std::any_of(arguments.begin(), arguments.end(), [&](Oid type) { return IsUnknownType(catalog, type); })) {
    return "the types of its arguments are not known";
  }
  if (routine.kind != 'p' && IsUnknownType(catalog, routine.result)) return "its result is not known";
  if (std::any_of(routine.defaults.begin(), routine.defaults.end(),
                  [](const StoredExpr& expression) { return expression == nullptr; })) {
    return "the defaults of its arguments are not known";
  }
  if (std::any_of(routine.sql_body.begin(), routine.sql_body.end(),
                  [](const StoredQuery& query) { return query == nullptr; })) {
    return "its body is not known";
  }
  return "";
}

std::string OfConstraint(const Constraint& constraint) {
  const bool lost = constraint.type == ConstraintType::kCheck        ? constraint.expression == nullptr
                    : constraint.type == ConstraintType::kForeignKey ? constraint.foreign_relation == types::kInvalidOid
                                                                     : false;
  return lost ? "its definition is not known" : "";
}

// A built-in handler is not among the dependencies.
bool HasHandler(const Catalog& catalog, const NamedObject& language) {
  const std::vector<Dependency> edges = catalog.DependenciesOf({ObjectClass::kLanguage, language.oid});
  return std::any_of(edges.begin(), edges.end(), [&](const Dependency& edge) {
    const Routine* routine = catalog.Find<Routine>(edge.referenced.oid);
    return edge.referenced.object_class == ObjectClass::kRoutine && routine != nullptr && routine->arguments.empty();
  });
}

std::string OfNamedObject(const Catalog& catalog, const NamedObject& object) {
  switch (object.object_class) {
    case ObjectClass::kLanguage: return HasHandler(catalog, object) ? "" : "its handler is not known";
    case ObjectClass::kRole:
    case ObjectClass::kForeignDataWrapper:
    case ObjectClass::kForeignServer:
    case ObjectClass::kTransform: return "";
    default: return object.definition.empty() ? "its definition is not known" : "";
  }
}

}  // namespace

std::string UnknownReason(const Catalog& catalog, const ObjectAddress& address) {
  switch (address.object_class) {
    case ObjectClass::kRelation: return OfRelation(catalog, *catalog.Find<Relation>(address.oid));
    case ObjectClass::kType: return OfType(catalog, *catalog.Find<TypeObject>(address.oid));
    case ObjectClass::kRoutine: return OfRoutine(catalog, *catalog.Find<Routine>(address.oid));
    case ObjectClass::kConstraint: return OfConstraint(*catalog.Find<Constraint>(address.oid));
    default: break;
  }
  const NamedObject* object = catalog.Find<NamedObject>(address.oid);
  return object == nullptr ? "" : OfNamedObject(catalog, *object);
}

}  // namespace pgtidy::catalog::dump
