#include "analyzer/catalog/diff_description.h"

#include <fmt/ranges.h>

#include <algorithm>

#include "analyzer/catalog/deparse.h"
#include "analyzer/catalog/deparse/names.h"
#include "analyzer/catalog/dump/sql_items.h"
#include "analyzer/types/format_type.h"

namespace pgtidy::catalog::diff {

namespace {

std::string YesOrNo(bool value) { return value ? "yes" : "no"; }

std::string Joined(const std::vector<std::string>& texts) { return fmt::format("{}", fmt::join(texts, ", ")); }

std::string_view RelationWord(RelationKind kind) {
  switch (kind) {
    case RelationKind::kView: return "view";
    case RelationKind::kMaterializedView: return "materialized view";
    case RelationKind::kForeignTable: return "foreign table";
    default: return "table";
  }
}

// `CREATE UNIQUE INDEX i ON public.t USING btree (a)` without what its place in the list says: `unique btree (a)`.
std::string IndexSummary(const Catalog& catalog, const Relation& index) {
  const std::string definition = IndexDefinition(catalog, index);
  const size_t method = definition.find(" USING ");
  const std::string text = method == std::string::npos ? definition : definition.substr(method + 7);
  return index.index->unique ? "unique " + text : text;
}

class Describer {
 public:
  explicit Describer(const Catalog& catalog) : catalog_(catalog) {}

  std::vector<Description> Describe() {
    DescribeSchemas();
    DescribeTypes();
    DescribeRelations();
    DescribeRoutines();
    DescribeOthers();
    std::stable_sort(objects_.begin(), objects_.end(), [](const Description& a, const Description& b) {
      return std::tie(a.kind, a.name) < std::tie(b.kind, b.name);
    });
    return std::move(objects_);
  }

 private:
  [[nodiscard]] std::string Text(const StoredExpr& expression, Oid relation) const {
    return expression == nullptr ? "" : DeparseExpression(catalog_, *expression, relation);
  }
  [[nodiscard]] std::string TypeText(SqlType type) const {
    return type.determined() ? types::FormatType(catalog_, type) : "unknown";
  }
  template <typename T>
  [[nodiscard]] bool IsOwn(ObjectClass object_class, const T& object) const {
    return dump::IsDumped(catalog_, object_class, object.oid, object.namespace_oid);
  }
  template <typename T>
  Description& Add(std::string kind, const T& object, Oid namespace_oid) {
    Description& description = objects_.emplace_back();
    description.kind = std::move(kind);
    description.name = catalog_.QualifiedName(namespace_oid, object.name);
    description.oid = object.oid;
    description.properties.push_back({"comment", object.comment});
    return description;
  }

  void DescribeSchemas() {
    for (const auto& schema : catalog_.All<Namespace>()) {
      if (!dump::IsDumped(catalog_, ObjectClass::kNamespace, schema->oid, schema->oid)) continue;
      objects_.push_back({.kind = "schema",
                          .name = catalog_.QuoteIdentifier(schema->name),
                          .oid = schema->oid,
                          .properties = {{"comment", schema->comment}}});
    }
    for (const auto& extension : catalog_.All<Extension>()) {
      objects_.push_back({.kind = "extension",
                          .name = catalog_.QuoteIdentifier(extension->name),
                          .oid = extension->oid,
                          .properties = {{"schema", catalog_.NamespaceName(extension->namespace_oid)},
                                         {"version", extension->version}}});
    }
  }

  void DescribeTypes() {
    for (const auto& object : catalog_.All<TypeObject>()) {
      const types::Type& type = object->type;
      if (!dump::IsDumped(catalog_, ObjectClass::kType, object->oid, type.namespace_oid) || type.true_array) continue;
      switch (type.kind) {
        case types::TypeKind::kEnum: DescribeEnum(*object); break;
        case types::TypeKind::kDomain: DescribeDomain(*object); break;
        case types::TypeKind::kComposite: DescribeComposite(*object); break;
        case types::TypeKind::kRange: {
          Description& range = Add("range", *object, type.namespace_oid);
          range.summary = TypeText({type.range_subtype, -1});
          range.properties.push_back({"subtype", range.summary});
          break;
        }
        case types::TypeKind::kBase: Add("type", *object, type.namespace_oid); break;
        default: break;
      }
    }
  }

  void DescribeEnum(const TypeObject& object) {
    std::vector<std::string> labels;
    for (const std::string& label : object.type.labels) labels.push_back(QuoteLiteral(label));
    Description& description = Add("enum", object, object.type.namespace_oid);
    description.summary = Joined(labels);
    description.properties.push_back({"labels", description.summary});
  }

  void DescribeDomain(const TypeObject& object) {
    const types::Type& type = object.type;
    Description& description = Add("domain", object, type.namespace_oid);
    description.summary = TypeText({type.base_type, type.typmod});
    description.properties.push_back({"", description.summary});
    description.properties.push_back({"default", Text(object.default_expression, types::kInvalidOid)});
    description.properties.push_back({"not null", YesOrNo(type.not_null)});
    for (const Oid oid : catalog_.ConstraintsOfDomain(object.oid)) {
      const Constraint& constraint = *catalog_.Find<Constraint>(oid);
      if (constraint.type != ConstraintType::kNotNull) description.parts.push_back(ConstraintPart(constraint));
    }
  }

  void DescribeComposite(const TypeObject& object) {
    const Relation* relation = catalog_.Find<Relation>(object.type.relation);
    if (relation == nullptr || relation->kind != RelationKind::kCompositeType) return;
    Description& description = Add("composite type", object, object.type.namespace_oid);
    for (const Column& column : relation->columns) {
      if (column.dropped) continue;
      const std::string type = TypeText(column.type);
      description.parts.push_back({.kind = "attribute",
                                   .name = catalog_.QuoteIdentifier(column.name),
                                   .number = column.number,
                                   .summary = type,
                                   .properties = {{"", type}, {"comment", column.comment}}});
    }
  }

  void DescribeRelations() {
    for (const auto& relation : catalog_.All<Relation>()) {
      if (!dump::IsDumped(catalog_, relation.get())) continue;
      if (relation->kind == RelationKind::kSequence) {
        DescribeSequence(*relation);
      } else if (relation->HasRows() || relation->kind == RelationKind::kView) {
        DescribeTable(*relation);
      }
    }
  }

  void DescribeSequence(const Relation& sequence) {
    std::string owner;
    for (const Dependency& edge : catalog_.DependenciesOf({ObjectClass::kRelation, sequence.oid})) {
      if (edge.referenced.object_class != ObjectClass::kRelation || edge.referenced.sub == 0) continue;
      // That of an identity column is the column's own.
      if (edge.type == DependencyType::kInternal) return;
      owner = deparse::QualifiedRelationName(catalog_, edge.referenced.oid) + "." +
              deparse::ColumnName(catalog_, edge.referenced.oid, edge.referenced.sub);
    }
    const SequenceInfo& info = *sequence.sequence;
    Description& description = Add("sequence", sequence, sequence.namespace_oid);
    const auto add = [&](const char* name, int64_t value) {
      description.properties.push_back({name, std::to_string(value)});
    };
    description.properties.push_back({"type", TypeText({info.type, -1})});
    add("start", info.start);
    add("increment", info.increment);
    add("minimum", info.minimum);
    add("maximum", info.maximum);
    add("cache", info.cache);
    description.properties.push_back({"cycle", YesOrNo(info.cycle)});
    description.properties.push_back({"owned by", owner});
  }

  void DescribeTable(const Relation& relation) {
    Description& description = Add(std::string(RelationWord(relation.kind)), relation, relation.namespace_oid);
    std::vector<Property>& properties = description.properties;
    properties.push_back({"unlogged", YesOrNo(relation.persistence == 'u')});
    if (relation.view_query != nullptr) properties.push_back({"query", ViewDefinition(catalog_, relation)});
    std::vector<std::string> parents;
    for (const Oid parent : relation.parents) parents.push_back(deparse::QualifiedRelationName(catalog_, parent));
    properties.push_back({relation.is_partition ? "partition of" : "parents", Joined(parents)});
    if (relation.partition_bound != nullptr) {
      properties.push_back({"partition bound", PartitionBoundDefinition(catalog_, relation)});
    }
    if (relation.partition_key != nullptr) {
      properties.push_back({"partition key", PartitionKeyDefinition(catalog_, relation)});
    }
    properties.push_back({"row security", YesOrNo(relation.row_security)});
    properties.push_back({"row security for the owner", YesOrNo(relation.force_row_security)});
    properties.push_back({"replica identity", ReplicaIdentity(relation.replica_identity)});
    properties.push_back({"options", Joined(relation.options)});
    for (const Column& column : relation.columns) {
      if (!column.dropped) description.parts.push_back(ColumnPart(relation, column));
    }
    AddTableParts(relation, description.parts);
  }

  static std::string ReplicaIdentity(char identity) {
    switch (identity) {
      case 'f': return "full";
      case 'n': return "nothing";
      case 'i': return "index";
      default: return "default";
    }
  }

  [[nodiscard]] Part ColumnPart(const Relation& relation, const Column& column) const {
    Part part{.kind = "column", .name = catalog_.QuoteIdentifier(column.name), .number = column.number};
    const std::string type = TypeText(column.type);
    const std::string expression = Text(column.default_expression, relation.oid);
    const std::string value = column.generated == '\0' ? expression : "";
    const std::string generated = column.generated == '\0' ? "" : expression;
    const std::string identity = column.identity == 'a' ? "always" : column.identity == 'd' ? "by default" : "";
    const types::Type* known = catalog_.FindType(column.type.oid);
    std::string collation;
    if (known != nullptr && column.collation != types::kInvalidOid && column.collation != known->collation) {
      collation = deparse::CollationName(catalog_, column.collation);
    }
    part.summary = type;
    if (column.not_null) part.summary += " not null";
    if (!value.empty()) part.summary += " default " + value;
    if (!generated.empty()) part.summary += " generated as " + generated;
    if (!identity.empty()) part.summary += " identity " + identity;
    part.properties = {{"", type},
                       {"collation", collation},
                       {"not null", YesOrNo(column.not_null)},
                       {"default", value},
                       {"generated", generated},
                       {"identity", identity},
                       {"comment", column.comment}};
    return part;
  }

  [[nodiscard]] Part ConstraintPart(const Constraint& constraint) const {
    Part part{.kind = "constraint",
              .name = catalog_.QuoteIdentifier(constraint.name),
              .number = constraint.oid,
              .summary = ConstraintDefinition(catalog_, constraint)};
    part.properties = {{"", part.summary}, {"comment", constraint.comment}};
    return part;
  }

  void AddPart(std::vector<Part>& parts, const char* kind, const ObjectBase& object, std::string text) const {
    parts.push_back({.kind = kind,
                     .name = catalog_.QuoteIdentifier(object.name),
                     .number = object.oid,
                     .summary = text,
                     .properties = {{"", text}, {"comment", object.comment}}});
  }

  void AddTableParts(const Relation& relation, std::vector<Part>& parts) const {
    std::vector<Oid> of_constraints;
    for (const Oid oid : catalog_.ConstraintsOf(relation.oid)) {
      const Constraint& constraint = *catalog_.Find<Constraint>(oid);
      if (constraint.type != ConstraintType::kForeignKey) of_constraints.push_back(constraint.index);
      // Columns and triggers say these.
      if (constraint.type == ConstraintType::kNotNull || constraint.type == ConstraintType::kTrigger) continue;
      parts.push_back(ConstraintPart(constraint));
    }
    for (const Oid oid : catalog_.IndexesOf(relation.oid)) {
      const Relation& index = *catalog_.Find<Relation>(oid);
      if (std::find(of_constraints.begin(), of_constraints.end(), oid) != of_constraints.end()) continue;
      AddPart(parts, "index", index, IndexSummary(catalog_, index));
      parts.back().properties.push_back({"valid", YesOrNo(index.index->valid)});
    }
    for (const Oid oid : catalog_.TriggersOf(relation.oid)) {
      const Trigger& trigger = *catalog_.Find<Trigger>(oid);
      AddPart(parts, "trigger", trigger, TriggerDefinition(catalog_, trigger));
      parts.back().properties.push_back({"enabled", std::string(1, trigger.enabled)});
    }
    for (const Oid oid : catalog_.PoliciesOf(relation.oid)) {
      const Policy& policy = *catalog_.Find<Policy>(oid);
      AddPart(parts, "policy", policy, "");
      std::vector<Property>& properties = parts.back().properties;
      properties.push_back({"command", std::string(1, policy.command)});
      properties.push_back({"permissive", YesOrNo(policy.permissive)});
      properties.push_back({"roles", Joined(policy.roles)});
      properties.push_back({"using", Text(policy.using_expression, relation.oid)});
      properties.push_back({"with check", Text(policy.check_expression, relation.oid)});
    }
    for (const Oid oid : catalog_.RulesOf(relation.oid)) {
      const Rule& rule = *catalog_.Find<Rule>(oid);
      AddPart(parts, "rule", rule, rule.definition);
    }
  }

  void DescribeRoutines() {
    for (const auto& routine : catalog_.All<Routine>()) {
      if (!IsOwn(ObjectClass::kRoutine, *routine)) continue;
      Description& description = Add(routine->kind == 'p'   ? "procedure"
                                     : routine->kind == 'a' ? "aggregate"
                                                            : "function",
                                     *routine, routine->namespace_oid);
      std::vector<std::string> arguments;
      for (const Oid type : routine->arguments) arguments.push_back(TypeText({type, -1}));
      description.name += "(" + Joined(arguments) + ")";
      const NamedObject* language = catalog_.Find<NamedObject>(routine->language);
      std::vector<Property>& properties = description.properties;
      properties.push_back({"arguments", RoutineArguments(catalog_, *routine)});
      properties.push_back({"returns", RoutineResult(catalog_, *routine)});
      if (routine->kind == 'a') {
        properties.push_back({"definition", routine->aggregate_details});
        continue;
      }
      properties.push_back({"language", language == nullptr ? "" : language->name});
      properties.push_back({"volatility", routine->volatility == 'i'   ? "immutable"
                                          : routine->volatility == 's' ? "stable"
                                                                       : "volatile"});
      properties.push_back({"strict", YesOrNo(routine->strict)});
      properties.push_back({"security definer", YesOrNo(routine->security_definer)});
      properties.push_back({"settings", Joined(routine->settings)});
      properties.push_back({"definition", RoutineDefinition(catalog_, *routine)});
    }
  }

  void DescribeOthers() {
    for (const auto& op : catalog_.All<Operator>()) {
      if (!IsOwn(ObjectClass::kOperator, *op)) continue;
      AddDescribed(ObjectClass::kOperator, *op).properties.push_back({"result", TypeText({op->result, -1})});
    }
    for (const auto& cast : catalog_.All<CastObject>()) {
      if (dump::IsDumped(catalog_, ObjectClass::kCast, cast->oid, types::kInvalidOid)) {
        AddDescribed(ObjectClass::kCast, *cast);
      }
    }
    for (const auto& collation : catalog_.All<Collation>()) {
      if (!IsOwn(ObjectClass::kCollation, *collation)) continue;
      AddDescribed(ObjectClass::kCollation, *collation).properties.push_back({"definition", collation->definition});
    }
    for (const auto& statistics : catalog_.All<Statistics>()) {
      if (!IsOwn(ObjectClass::kStatistics, *statistics)) continue;
      AddDescribed(ObjectClass::kStatistics, *statistics)
          .properties.push_back({"definition", StatisticsDefinition(catalog_, *statistics)});
    }
    for (const auto& family : catalog_.All<OperatorFamily>()) {
      if (IsOwn(ObjectClass::kOperatorFamily, *family)) AddDescribed(ObjectClass::kOperatorFamily, *family);
    }
    for (const auto& operator_class : catalog_.All<OperatorClass>()) {
      if (IsOwn(ObjectClass::kOperatorClass, *operator_class)) {
        AddDescribed(ObjectClass::kOperatorClass, *operator_class);
      }
    }
    for (const auto& object : catalog_.All<NamedObject>()) {
      if (IsOwn(object->object_class, *object)) AddDescribed(object->object_class, *object);
    }
  }

  // An object of which messages name kind and name in one.
  Description& AddDescribed(ObjectClass object_class, const ObjectBase& object) {
    Description& description = objects_.emplace_back();
    description.kind = "";
    description.name = catalog_.Describe({object_class, object.oid});
    description.oid = object.oid;
    description.properties.push_back({"comment", object.comment});
    return description;
  }

  const Catalog& catalog_;
  std::vector<Description> objects_;
};

}  // namespace

std::vector<Description> DescribeObjects(const Catalog& catalog) { return Describer(catalog).Describe(); }

}  // namespace pgtidy::catalog::diff
