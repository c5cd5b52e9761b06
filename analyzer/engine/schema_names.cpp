#include "analyzer/engine/schema_names.h"

#include <set>

#include "analyzer/engine/schema_place.h"
#include "analyzer/support/suggest.h"

namespace pgtidy::engine {

namespace {

using catalog::Catalog;
using catalog::ObjectClass;
using catalog::Oid;
using catalog::RelationKind;

// Names that stand in the schema that was asked for, or on the search path.
bool IsInScope(const Catalog& catalog, Oid namespace_oid, std::string_view schema) {
  if (!schema.empty()) return catalog.NamespaceName(namespace_oid) == schema;
  const std::vector<Oid>& path = catalog.SearchPath();
  return std::find(path.begin(), path.end(), namespace_oid) != path.end();
}

std::vector<std::string> Relations(const Catalog& catalog, std::string_view schema) {
  std::vector<std::string> names;
  for (const auto& relation : catalog.All<catalog::Relation>()) {
    const bool named_in_queries =
        relation->HasRows() || relation->kind == RelationKind::kView || relation->kind == RelationKind::kSequence;
    if (named_in_queries && IsInScope(catalog, relation->namespace_oid, schema)) names.push_back(relation->name);
  }
  if (schema == "pg_catalog" || schema == "information_schema") {
    for (const std::string_view name : catalog.builtin().RelationNames(catalog.FindNamespace(schema))) {
      names.emplace_back(name);
    }
  }
  return names;
}

std::vector<std::string> Columns(const Catalog& catalog, const ddl::ErrorSubject& subject, std::string_view text,
                                 text::ByteRange statement) {
  std::vector<std::string> tables = IdentifiersIn(text, statement);
  if (!subject.relation.empty() && catalog.FindRelation("", subject.relation) != types::kInvalidOid) {
    tables = {subject.relation};
  }
  std::vector<std::string> names;
  for (const std::string& table : std::set<std::string>(tables.begin(), tables.end())) {
    const auto* relation = catalog.Find<catalog::Relation>(catalog.FindRelation("", table));
    if (relation == nullptr || relation->index != nullptr) continue;
    for (const catalog::Column& column : relation->columns) {
      if (!column.dropped) names.push_back(column.name);
    }
  }
  return names;
}

std::vector<std::string> Routines(const Catalog& catalog, std::string_view schema) {
  std::vector<std::string> names;
  for (const auto& routine : catalog.All<catalog::Routine>()) {
    if (IsInScope(catalog, routine->namespace_oid, schema)) names.push_back(routine->name);
  }
  if (schema.empty() || schema == "pg_catalog") {
    for (const std::string_view name : catalog.builtin().FunctionNames()) names.emplace_back(name);
  }
  return names;
}

std::vector<std::string> Types(const Catalog& catalog, std::string_view schema) {
  std::vector<std::string> names;
  for (const auto& type : catalog.All<catalog::TypeObject>()) {
    if (!type->type.true_array && IsInScope(catalog, type->type.namespace_oid, schema)) names.push_back(type->name);
  }
  if (!schema.empty() && schema != "pg_catalog") return names;
  for (const builtin::TypeRow& row : catalog.builtin().Types()) {
    const bool ordinary = row.relation == types::kInvalidOid && row.kind != 'p' && !row.name.starts_with('_') &&
                          row.namespace_oid == types::kPgCatalogNamespace;
    if (ordinary) names.emplace_back(row.name);
  }
  // As the grammar spells them.
  names.insert(names.end(), {"integer", "bigint", "smallint", "boolean", "decimal", "real"});
  return names;
}

std::vector<std::string> Candidates(const Catalog& catalog, const ddl::ErrorSubject& subject, std::string_view text,
                                    text::ByteRange statement) {
  if (subject.is_column) return Columns(catalog, subject, text, statement);
  switch (subject.object_class) {
    case ObjectClass::kRelation: return Relations(catalog, subject.schema);
    case ObjectClass::kRoutine: return Routines(catalog, subject.schema);
    case ObjectClass::kType: return Types(catalog, subject.schema);
    case ObjectClass::kNamespace: {
      std::vector<std::string> names;
      for (const auto& schema : catalog.All<catalog::Namespace>()) names.push_back(schema->name);
      return names;
    }
    case ObjectClass::kConstraint: {
      std::vector<std::string> names;
      const Oid relation = catalog.FindRelation("", subject.relation);
      for (const Oid constraint : catalog.ConstraintsOf(relation)) {
        names.push_back(catalog.Find<catalog::Constraint>(constraint)->name);
      }
      return names;
    }
    default: return {};
  }
}

}  // namespace

std::vector<NearName> FindNearNames(const Catalog& catalog, const ddl::ErrorSubject& subject, std::string_view text,
                                    text::ByteRange statement) {
  constexpr size_t kMostNames = 3;
  // Of very short names anything is near.
  constexpr size_t kShortestCertain = 4;
  constexpr size_t kMostEdits = 2;
  const support::NearestNames nearest =
      support::FindNearest(subject.name, Candidates(catalog, subject, text, statement));
  if (nearest.names.size() > kMostNames || nearest.distance > kMostEdits) return {};
  const bool certain = nearest.names.size() == 1 && subject.name.size() >= kShortestCertain;
  std::vector<NearName> names;
  for (const std::string& name : nearest.names) {
    // The grammar knows some types by keywords.
    const bool is_keyword_type =
        subject.object_class == ObjectClass::kType && !subject.is_column && catalog.builtin().Keyword(name).has_value();
    names.push_back(
        {.name = name, .spelling = is_keyword_type ? name : catalog.QuoteIdentifier(name), .certain = certain});
  }
  return names;
}

std::vector<std::string> OtherSignatures(const Catalog& catalog, const ddl::ErrorSubject& subject) {
  constexpr size_t kMostSignatures = 4;
  std::vector<std::string> signatures;
  if (subject.object_class != ObjectClass::kRoutine) return signatures;
  for (const Catalog::Named& routine : catalog.RoutinesNamed(subject.schema, subject.name)) {
    if (signatures.size() == kMostSignatures) break;
    signatures.push_back(catalog.Describe({ObjectClass::kRoutine, routine.oid}));
  }
  return signatures;
}

}  // namespace pgtidy::engine
