#include <algorithm>
#include <nlohmann/json.hpp>

#include "analyzer/catalog/deparse.h"
#include "analyzer/catalog/dump/dump.h"
#include "analyzer/catalog/dump/errors_json.h"
#include "analyzer/types/format_type.h"

namespace pgtidy::catalog {

namespace {

using Json = nlohmann::ordered_json;

Json OrNull(const std::string& text) { return text.empty() ? Json(nullptr) : Json(text); }
Json Letter(char letter) { return letter == '\0' ? Json(nullptr) : Json(std::string(1, letter)); }

template <typename T, typename Key>
std::vector<std::shared_ptr<const T>> Sorted(std::vector<std::shared_ptr<const T>> objects, Key key) {
  std::stable_sort(objects.begin(), objects.end(), [&](const auto& a, const auto& b) { return key(*a) < key(*b); });
  return objects;
}

class JsonDumper {
 public:
  explicit JsonDumper(const Catalog& catalog) : catalog_(catalog) {}

  Json Run() {
    Json json;
    json["server_version"] = std::to_string(catalog_.server_version());
    json["schemas"] = Schemas();
    json["extensions"] = Extensions();
    json["relations"] = Relations();
    json["constraints"] = Constraints();
    json["indexes"] = Indexes();
    AddTypes(json);
    json["functions"] = Functions();
    json["sequences"] = Sequences();
    json["triggers"] = Triggers();
    json["policies"] = Policies();
    json["statistics"] = StatisticsObjects();
    json["operators"] = Operators();
    json["casts"] = Casts();
    json["rules"] = Rules();
    return json;
  }

 private:
  [[nodiscard]] std::string Schema(Oid oid) const { return catalog_.NamespaceName(oid); }
  [[nodiscard]] bool IsOwn(ObjectClass object_class, Oid oid) const {
    return !IsExtensionMember(catalog_, {object_class, oid});
  }
  [[nodiscard]] bool IsTemporary(Oid namespace_oid) const { return catalog_.IsTemporaryNamespace(namespace_oid); }
  [[nodiscard]] std::string Qualified(Oid relation) const {
    const Relation* found = catalog_.Find<Relation>(relation);
    return found == nullptr ? "" : catalog_.QualifiedName(found->namespace_oid, found->name);
  }
  [[nodiscard]] bool IsShown(const Relation* relation) const {
    return relation != nullptr && !IsTemporary(relation->namespace_oid) && IsOwn(ObjectClass::kRelation, relation->oid);
  }
  [[nodiscard]] auto ByName() const {
    return [this](const auto& object) { return std::pair(Schema(object.namespace_oid), object.name); };
  }

  [[nodiscard]] Json Schemas() const {
    Json list = Json::array();
    for (const auto& schema : Sorted<Namespace>(catalog_.All<Namespace>(), [](const Namespace& n) { return n.name; })) {
      if (schema->oid < types::kFirstNormalOid && schema->oid != types::kPublicNamespace) continue;
      if (IsTemporary(schema->oid)) continue;
      list.push_back({{"name", schema->name}});
    }
    return list;
  }

  [[nodiscard]] Json Extensions() const {
    Json list = Json::array();
    for (const auto& extension :
         Sorted<Extension>(catalog_.All<Extension>(), [](const Extension& e) { return e.name; })) {
      list.push_back({{"name", extension->name},
                      {"version", OrNull(extension->version)},
                      {"schema", Schema(extension->namespace_oid)}});
    }
    return list;
  }

  [[nodiscard]] Json Columns(const Relation& relation) const {
    Json columns = Json::array();
    int ordinal = 0;
    for (const Column& column : relation.columns) {
      if (column.dropped) continue;
      ++ordinal;
      Json entry;
      entry["name"] = column.name;
      entry["ordinal"] = ordinal;
      entry["type"] = column.type.determined() ? Json(types::FormatType(catalog_, column.type)) : Json(nullptr);
      entry["not_null"] = column.not_null;
      entry["default"] = column.default_expression == nullptr
                             ? Json(nullptr)
                             : Json(DeparseExpression(catalog_, *column.default_expression, relation.oid));
      entry["identity"] = Letter(column.identity);
      entry["generated"] = Letter(column.generated);
      const types::Type* type = catalog_.FindType(column.type.oid);
      const bool own_collation =
          column.collation != types::kInvalidOid && type != nullptr && column.collation != type->collation;
      const Collation* collation = own_collation ? catalog_.Find<Collation>(column.collation) : nullptr;
      entry["collation"] = collation == nullptr ? Json(nullptr) : Json(collation->name);
      columns.push_back(std::move(entry));
    }
    return columns;
  }

  [[nodiscard]] Json Relations() const {
    Json list = Json::array();
    for (const auto& relation : Sorted<Relation>(catalog_.All<Relation>(), ByName())) {
      const bool has_entry = relation->HasRows() || relation->kind == RelationKind::kView;
      if (!has_entry || !IsShown(relation.get())) continue;
      Json entry;
      entry["schema"] = Schema(relation->namespace_oid);
      entry["name"] = relation->name;
      entry["kind"] = std::string(1, static_cast<char>(relation->kind));
      entry["persistence"] = std::string(1, relation->persistence);
      entry["row_security"] = relation->row_security;
      entry["is_partition"] = relation->is_partition;
      entry["partition_bound"] =
          relation->partition_bound == nullptr ? Json(nullptr) : Json(PartitionBoundDefinition(catalog_, *relation));
      entry["partition_key"] =
          relation->partition_key == nullptr ? Json(nullptr) : Json(PartitionKeyDefinition(catalog_, *relation));
      Json parents = Json::array();
      for (const Oid parent : relation->parents) parents.push_back(Qualified(parent));
      entry["parents"] = parents.empty() ? Json(nullptr) : parents;
      entry["definition"] = relation->view_query == nullptr ? Json(nullptr) : Json(ViewDefinition(catalog_, *relation));
      entry["comment"] = OrNull(relation->comment);
      if (relation->undetermined) entry["undetermined"] = true;
      entry["columns"] = Columns(*relation);
      list.push_back(std::move(entry));
    }
    return list;
  }

  [[nodiscard]] Json ColumnNames(Oid relation_oid, const std::vector<int>& numbers) const {
    const Relation* relation = catalog_.Find<Relation>(relation_oid);
    if (relation == nullptr || numbers.empty()) return nullptr;
    Json names = Json::array();
    for (const int number : numbers) {
      const Column* column = relation->ColumnAt(number);
      if (column != nullptr) names.push_back(column->name);
    }
    return names.empty() ? Json(nullptr) : names;
  }

  [[nodiscard]] Json Constraints() const {
    Json list = Json::array();
    const auto key = [this](const pgtidy::catalog::Constraint& constraint) {
      const Relation* relation = catalog_.Find<Relation>(constraint.relation);
      return std::tuple(Schema(constraint.namespace_oid), relation == nullptr ? std::string() : relation->name,
                        constraint.name);
    };
    for (const auto& constraint : Sorted<Constraint>(catalog_.All<Constraint>(), key)) {
      const Relation* relation = catalog_.Find<Relation>(constraint->relation);
      if (relation != nullptr ? !IsShown(relation) : !IsOwn(ObjectClass::kType, constraint->domain)) continue;
      Json entry;
      entry["schema"] = Schema(constraint->namespace_oid);
      entry["relation"] = relation == nullptr ? "" : relation->name;
      entry["domain"] = relation != nullptr ? Json(nullptr) : Json(types::FormatType(catalog_, constraint->domain));
      entry["name"] = constraint->name;
      entry["type"] = std::string(1, static_cast<char>(constraint->type));
      entry["columns"] = ColumnNames(constraint->relation, constraint->columns);
      entry["definition"] = ConstraintDefinition(catalog_, *constraint);
      entry["validated"] = constraint->validated;
      entry["deferrable"] = constraint->deferrable;
      entry["deferred"] = constraint->deferred;
      entry["inherited_from_parent"] = constraint->parent != types::kInvalidOid;
      entry["foreign_relation"] = OrNull(Qualified(constraint->foreign_relation));
      entry["foreign_columns"] = ColumnNames(constraint->foreign_relation, constraint->foreign_columns);
      list.push_back(std::move(entry));
    }
    return list;
  }

  [[nodiscard]] Json Indexes() const {
    Json list = Json::array();
    for (const auto& index : Sorted<Relation>(catalog_.All<Relation>(), ByName())) {
      if (index->index == nullptr) continue;
      const IndexInfo& info = *index->index;
      const Relation* table = catalog_.Find<Relation>(info.table);
      if (!IsShown(table)) continue;
      const NamedObject* method = catalog_.Find<NamedObject>(info.access_method);
      Json entry;
      entry["schema"] = Schema(index->namespace_oid);
      entry["relation"] = table->name;
      entry["name"] = index->name;
      entry["definition"] = IndexDefinition(catalog_, *index);
      entry["is_unique"] = info.unique;
      entry["is_primary"] = info.primary;
      entry["is_valid"] = info.valid;
      entry["method"] = method == nullptr ? Json(nullptr) : Json(method->name);
      Json constraint_name = nullptr;
      for (const Oid oid : catalog_.ConstraintsOf(info.table)) {
        const Constraint& constraint = *catalog_.Find<Constraint>(oid);
        if (constraint.index == index->oid && constraint.type != ConstraintType::kForeignKey) {
          constraint_name = constraint.name;
        }
      }
      entry["constraint"] = constraint_name;
      entry["predicate"] =
          info.predicate == nullptr ? Json(nullptr) : Json(DeparseExpression(catalog_, *info.predicate, info.table));
      list.push_back(std::move(entry));
    }
    return list;
  }

  void AddTypes(Json& json) const {
    Json enums = Json::array();
    Json domains = Json::array();
    Json composites = Json::array();
    Json ranges = Json::array();
    const auto key = [this](const TypeObject& type) { return std::pair(Schema(type.type.namespace_oid), type.name); };
    for (const auto& object : Sorted<TypeObject>(catalog_.All<TypeObject>(), key)) {
      const types::Type& type = object->type;
      if (!IsOwn(ObjectClass::kType, object->oid) || IsTemporary(type.namespace_oid)) continue;
      Json entry;
      entry["schema"] = Schema(type.namespace_oid);
      entry["name"] = object->name;
      if (type.kind == types::TypeKind::kEnum) {
        entry["labels"] = type.labels;
        enums.push_back(std::move(entry));
      } else if (type.kind == types::TypeKind::kDomain) {
        entry["base_type"] = types::FormatType(catalog_, types::SqlType{type.base_type, type.typmod});
        entry["not_null"] = type.not_null;
        entry["default"] = object->default_expression == nullptr
                               ? Json(nullptr)
                               : Json(DeparseExpression(catalog_, *object->default_expression, types::kInvalidOid));
        domains.push_back(std::move(entry));
      } else if (type.kind == types::TypeKind::kRange) {
        entry["subtype"] = types::FormatType(catalog_, type.range_subtype);
        ranges.push_back(std::move(entry));
      } else if (type.kind == types::TypeKind::kComposite) {
        const Relation* relation = catalog_.Find<Relation>(type.relation);
        if (relation == nullptr || relation->kind != RelationKind::kCompositeType) continue;
        Json attributes = Json::array();
        for (const Column& column : relation->columns) {
          if (column.dropped) continue;
          attributes.push_back({{"name", column.name}, {"type", types::FormatType(catalog_, column.type)}});
        }
        entry["attributes"] = std::move(attributes);
        composites.push_back(std::move(entry));
      }
    }
    json["enums"] = std::move(enums);
    json["domains"] = std::move(domains);
    json["composites"] = std::move(composites);
    json["ranges"] = std::move(ranges);
  }

  [[nodiscard]] Json Functions() const {
    Json list = Json::array();
    const auto key = [this](const Routine& routine) {
      return std::tuple(Schema(routine.namespace_oid), routine.name, RoutineIdentityArguments(catalog_, routine));
    };
    for (const auto& routine : Sorted<Routine>(catalog_.All<Routine>(), key)) {
      if (!IsOwn(ObjectClass::kRoutine, routine->oid) || IsTemporary(routine->namespace_oid)) continue;
      const NamedObject* language = catalog_.Find<NamedObject>(routine->language);
      Json entry;
      entry["schema"] = Schema(routine->namespace_oid);
      entry["name"] = routine->name;
      entry["kind"] = std::string(1, routine->kind);
      entry["identity_args"] = RoutineIdentityArguments(catalog_, *routine);
      entry["args"] = RoutineArguments(catalog_, *routine);
      entry["returns"] = routine->kind == 'p' ? Json(nullptr) : Json(RoutineResult(catalog_, *routine));
      entry["volatility"] = std::string(1, routine->volatility);
      entry["strict"] = routine->strict;
      entry["returns_set"] = routine->returns_set;
      entry["language"] = language == nullptr ? Json(nullptr) : Json(language->name);
      list.push_back(std::move(entry));
    }
    return list;
  }

  [[nodiscard]] Json Sequences() const {
    Json list = Json::array();
    for (const auto& sequence : Sorted<Relation>(catalog_.All<Relation>(), ByName())) {
      if (sequence->kind != RelationKind::kSequence || !IsShown(sequence.get())) continue;
      Json owner = nullptr;
      for (const Dependency& edge : catalog_.DependenciesOf({ObjectClass::kRelation, sequence->oid})) {
        if (edge.referenced.object_class != ObjectClass::kRelation || edge.referenced.sub == 0) continue;
        const Relation* table = catalog_.Find<Relation>(edge.referenced.oid);
        const Column* column = table == nullptr ? nullptr : table->ColumnAt(edge.referenced.sub);
        if (column != nullptr) owner = Qualified(table->oid) + "." + catalog_.QuoteIdentifier(column->name);
      }
      list.push_back({{"schema", Schema(sequence->namespace_oid)},
                      {"name", sequence->name},
                      {"type", types::FormatType(catalog_, sequence->sequence->type)},
                      {"start", sequence->sequence->start},
                      {"increment", sequence->sequence->increment},
                      {"owned_by", owner}});
    }
    return list;
  }

  // What hangs on relations is sorted by the relation's name, then its own.
  template <typename T>
  [[nodiscard]] std::vector<std::shared_ptr<const T>> SortedParts() const {
    return Sorted<T>(catalog_.All<T>(), [this](const T& part) {
      const Relation* relation = catalog_.Find<Relation>(part.relation);
      return std::tuple(relation == nullptr ? "" : Schema(relation->namespace_oid),
                        relation == nullptr ? "" : relation->name, part.name);
    });
  }

  [[nodiscard]] Json Triggers() const {
    Json list = Json::array();
    for (const auto& trigger : SortedParts<Trigger>()) {
      const Relation* relation = catalog_.Find<Relation>(trigger->relation);
      if (!IsShown(relation)) continue;
      list.push_back({{"schema", Schema(relation->namespace_oid)},
                      {"relation", relation->name},
                      {"name", trigger->name},
                      {"definition", TriggerDefinition(catalog_, *trigger)},
                      {"enabled", std::string(1, trigger->enabled)}});
    }
    return list;
  }

  [[nodiscard]] Json Policies() const {
    Json list = Json::array();
    for (const auto& policy : SortedParts<Policy>()) {
      const Relation* relation = catalog_.Find<Relation>(policy->relation);
      if (!IsShown(relation)) continue;
      const auto text = [&](const StoredExpr& expression) {
        return expression == nullptr ? Json(nullptr) : Json(DeparseExpression(catalog_, *expression, relation->oid));
      };
      list.push_back({{"schema", Schema(relation->namespace_oid)},
                      {"relation", relation->name},
                      {"name", policy->name},
                      {"command", std::string(1, policy->command)},
                      {"permissive", policy->permissive},
                      {"roles", policy->roles},
                      {"using", text(policy->using_expression)},
                      {"check", text(policy->check_expression)}});
    }
    return list;
  }

  [[nodiscard]] Json StatisticsObjects() const {
    Json list = Json::array();
    for (const auto& statistics : Sorted<Statistics>(catalog_.All<Statistics>(), ByName())) {
      if (!IsShown(catalog_.Find<Relation>(statistics->relation))) continue;
      list.push_back({{"schema", Schema(statistics->namespace_oid)},
                      {"name", statistics->name},
                      {"definition", StatisticsDefinition(catalog_, *statistics)}});
    }
    return list;
  }

  [[nodiscard]] Json Operators() const {
    Json list = Json::array();
    for (const auto& op : Sorted<Operator>(catalog_.All<Operator>(), ByName())) {
      if (!IsOwn(ObjectClass::kOperator, op->oid)) continue;
      const auto operand = [&](Oid type) {
        return type == types::kInvalidOid ? Json(nullptr) : Json(types::FormatType(catalog_, type));
      };
      list.push_back({{"schema", Schema(op->namespace_oid)},
                      {"name", op->name},
                      {"left", operand(op->left)},
                      {"right", operand(op->right)},
                      {"result", operand(op->result)}});
    }
    return list;
  }

  [[nodiscard]] Json Casts() const {
    Json list = Json::array();
    const auto key = [this](const CastObject& cast) {
      return std::pair(types::FormatType(catalog_, cast.cast.source), types::FormatType(catalog_, cast.cast.target));
    };
    for (const auto& cast : Sorted<CastObject>(catalog_.All<CastObject>(), key)) {
      if (!IsOwn(ObjectClass::kCast, cast->oid)) continue;
      const char* context = cast->cast.context == types::CoercionContext::kImplicit     ? "i"
                            : cast->cast.context == types::CoercionContext::kAssignment ? "a"
                                                                                        : "e";
      list.push_back({{"source", types::FormatType(catalog_, cast->cast.source)},
                      {"target", types::FormatType(catalog_, cast->cast.target)},
                      {"context", context}});
    }
    return list;
  }

  [[nodiscard]] Json Rules() const {
    Json list = Json::array();
    for (const auto& rule : SortedParts<Rule>()) {
      const Relation* relation = catalog_.Find<Relation>(rule->relation);
      if (!IsShown(relation)) continue;
      list.push_back({{"schema", Schema(relation->namespace_oid)},
                      {"relation", relation->name},
                      {"name", rule->name},
                      {"definition", rule->definition}});
    }
    return list;
  }

  const Catalog& catalog_;
};

}  // namespace

Json ErrorsJson(const std::vector<DumpedError>& errors) {
  Json list = Json::array();
  for (const DumpedError& error : errors) {
    Json entry = {{"file", error.file},       {"sqlstate", error.sqlstate},
                  {"message", error.message}, {"detail", OrNull(error.detail)},
                  {"line", error.line},       {"position", error.position ? Json(*error.position) : Json(nullptr)}};
    if (!error.versions.empty()) entry["versions"] = error.versions;
    list.push_back(std::move(entry));
  }
  return list;
}

bool IsExtensionMember(const Catalog& catalog, const ObjectAddress& address) {
  for (const Dependency& edge : catalog.DependenciesOf(address)) {
    if (edge.dependent_sub != 0) continue;
    if (edge.type == DependencyType::kExtension) return true;
    // Row types, array types and the relations of composite types go by what they are a part of.
    if (edge.type == DependencyType::kInternal && edge.referenced.sub == 0 &&
        !(edge.referenced == ObjectAddress{address.object_class, address.oid, 0}) &&
        IsExtensionMember(catalog, edge.referenced)) {
      return true;
    }
  }
  return false;
}

std::string DumpJson(const Catalog& catalog, const std::vector<DumpedError>& errors,
                     const std::vector<DumpedGap>& gaps) {
  Json json = JsonDumper(catalog).Run();
  Json undetermined = Json::array();
  for (const DumpedGap& gap : gaps) undetermined.push_back({{"file", gap.file}, {"line", gap.line}, {"why", gap.why}});
  json["undetermined"] = std::move(undetermined);
  json["errors"] = ErrorsJson(errors);
  return json.dump(1, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace pgtidy::catalog
