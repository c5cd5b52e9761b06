#include <cstdlib>

#include "analyzer/catalog/deparse.h"
#include "analyzer/ddl/plpgsql/system_relations.h"

namespace pgtidy::ddl::plpgsql {

using catalog::Catalog;
using catalog::Oid;

namespace {

constexpr char kStoredExpression = '\x03';

Value Numbers(const std::vector<int>& numbers) {
  Value array = Value::Array({});
  for (const int number : numbers) array.elements.push_back(Value::Number(number));
  return array;
}

Value Oids(const std::vector<Oid>& oids) {
  Value array = Value::Array({});
  for (const Oid oid : oids) array.elements.push_back(OidValue(oid));
  return array;
}

RowSet PgNamespace(const Catalog& catalog) {
  RowSet set{.columns = {"oid", "nspname"}};
  set.rows.push_back({{OidValue(types::kPgCatalogNamespace), Value::Text("pg_catalog")}});
  const Oid information_schema = catalog.builtin().InformationSchemaNamespace();
  set.rows.push_back({{OidValue(information_schema), Value::Text("information_schema")}});
  for (const auto& schema : catalog.All<catalog::Namespace>()) {
    if (schema->oid == types::kPgCatalogNamespace || schema->oid == information_schema) continue;
    set.rows.push_back({{OidValue(schema->oid), Value::Text(schema->name)}});
  }
  return set;
}

RowSet PgClass(const Catalog& catalog) {
  RowSet set{.columns = {"oid", "relname", "relnamespace", "relkind", "reltype", "relam", "relpersistence",
                         "relispartition", "relrowsecurity", "relforcerowsecurity", "relnatts", "relpartbound"}};
  for (const Oid schema : {types::kPgCatalogNamespace, catalog.builtin().InformationSchemaNamespace()}) {
    for (const std::string_view name : catalog.builtin().RelationNames(schema)) {
      const auto row = catalog.builtin().RelationNamed(schema, name);
      if (!row) continue;
      set.rows.push_back(
          {{OidValue(row->oid), Value::Text(name), OidValue(schema), CharValue(row->kind), OidValue(row->row_type),
            Value::Unknown(), CharValue('p'), Value::Boolean(false), Value::Boolean(false), Value::Boolean(false),
            Value::Number(static_cast<long long>(row->columns.size())), Value::Null()}});
    }
  }
  for (const auto& relation : catalog.All<catalog::Relation>()) {
    set.rows.push_back(
        {{OidValue(relation->oid), Value::Text(relation->name), OidValue(relation->namespace_oid),
          CharValue(static_cast<char>(relation->kind)), OidValue(relation->row_type), OidValue(relation->access_method),
          CharValue(relation->persistence), Value::Boolean(relation->is_partition),
          Value::Boolean(relation->row_security), Value::Boolean(relation->force_row_security),
          Value::Number(static_cast<long long>(relation->columns.size())),
          relation->partition_bound == nullptr ? Value::Null() : StoredExpression(relation->oid, 0)}});
  }
  return set;
}

RowSet PgAttribute(const Catalog& catalog) {
  RowSet set{.columns = {"attrelid", "attname", "atttypid", "atttypmod", "attnum", "attnotnull", "atthasdef",
                         "attisdropped", "attidentity", "attgenerated", "attinhcount", "attislocal"}};
  for (const auto& relation : catalog.All<catalog::Relation>()) {
    for (const catalog::Column& column : relation->columns) {
      const auto mark = [](char c) { return Value::Text(c == '\0' ? std::string() : std::string(1, c)); };
      set.rows.push_back(
          {{OidValue(relation->oid), Value::Text(column.name), OidValue(column.type.oid),
            Value::Number(column.type.typmod), Value::Number(column.number), Value::Boolean(column.not_null),
            Value::Boolean(column.default_expression != nullptr || column.default_undetermined),
            Value::Boolean(column.dropped), mark(column.identity), mark(column.generated),
            Value::Number(column.inherited_count), Value::Boolean(column.is_local)}});
    }
  }
  return set;
}

RowSet PgAttrdef(const Catalog& catalog) {
  RowSet set{.columns = {"oid", "adrelid", "adnum", "adbin"}};
  for (const auto& relation : catalog.All<catalog::Relation>()) {
    for (const catalog::Column& column : relation->columns) {
      if (column.default_expression == nullptr) continue;
      set.rows.push_back({{OidValue(column.default_oid), OidValue(relation->oid), Value::Number(column.number),
                           StoredExpression(relation->oid, column.number)}});
    }
  }
  return set;
}

RowSet PgType(const Catalog& catalog) {
  RowSet set{.columns = {"oid", "typname", "typnamespace", "typtype", "typcategory", "typrelid", "typelem", "typarray",
                         "typbasetype", "typnotnull", "typisdefined", "typtypmod"}};
  const auto add = [&set](const types::Type& type) {
    set.rows.push_back({{OidValue(type.oid), Value::Text(type.name), OidValue(type.namespace_oid),
                         CharValue(static_cast<char>(type.kind)), CharValue(type.category), OidValue(type.relation),
                         OidValue(type.element), OidValue(type.array), OidValue(type.base_type),
                         Value::Boolean(type.not_null), Value::Boolean(type.defined), Value::Number(type.typmod)}});
  };
  for (const builtin::TypeRow& row : catalog.builtin().Types()) {
    for (const Oid oid : {row.oid, row.array}) {
      if (const types::Type* type = catalog.FindType(oid)) add(*type);
    }
  }
  for (const auto& type : catalog.All<catalog::TypeObject>()) add(type->type);
  return set;
}

RowSet PgEnum(const Catalog& catalog) {
  RowSet set{.columns = {"enumtypid", "enumlabel", "enumsortorder"}};
  for (const auto& type : catalog.All<catalog::TypeObject>()) {
    long long order = 0;
    for (const std::string& label : type->type.labels) {
      set.rows.push_back({{OidValue(type->oid), Value::Text(label), Value::Number(++order)}});
    }
  }
  return set;
}

RowSet PgConstraint(const Catalog& catalog) {
  RowSet set{.columns = {"oid", "conname", "connamespace", "contype", "conrelid", "contypid", "conindid", "conparentid",
                         "confrelid", "conkey", "confkey", "condeferrable", "condeferred", "convalidated",
                         "confupdtype", "confdeltype", "conislocal", "connoinherit"}};
  for (const auto& constraint : catalog.All<catalog::Constraint>()) {
    if (constraint->type == catalog::ConstraintType::kNotNull && catalog.server_version() < 18) continue;
    set.rows.push_back(
        {{OidValue(constraint->oid), Value::Text(constraint->name), OidValue(constraint->namespace_oid),
          CharValue(static_cast<char>(constraint->type)), OidValue(constraint->relation), OidValue(constraint->domain),
          OidValue(constraint->index), OidValue(constraint->parent), OidValue(constraint->foreign_relation),
          constraint->columns.empty() ? Value::Null() : Numbers(constraint->columns),
          constraint->foreign_columns.empty() ? Value::Null() : Numbers(constraint->foreign_columns),
          Value::Boolean(constraint->deferrable), Value::Boolean(constraint->deferred),
          Value::Boolean(constraint->validated), CharValue(constraint->update_action),
          CharValue(constraint->delete_action), Value::Boolean(constraint->is_local),
          Value::Boolean(constraint->no_inherit)}});
  }
  return set;
}

RowSet PgIndex(const Catalog& catalog) {
  RowSet set{.columns = {"indexrelid", "indrelid", "indisunique", "indisprimary", "indisvalid", "indisready",
                         "indisexclusion", "indnkeyatts", "indnatts", "indkey"}};
  for (const auto& relation : catalog.All<catalog::Relation>()) {
    if (relation->index == nullptr) continue;
    const catalog::IndexInfo& index = *relation->index;
    std::vector<int> columns;
    for (const catalog::IndexKey& key : index.keys) columns.push_back(key.column);
    set.rows.push_back(
        {{OidValue(relation->oid), OidValue(index.table), Value::Boolean(index.unique), Value::Boolean(index.primary),
          Value::Boolean(index.valid), Value::Boolean(index.valid), Value::Boolean(index.exclusion),
          Value::Number(index.key_count), Value::Number(static_cast<long long>(index.keys.size())), Numbers(columns)}});
  }
  return set;
}

RowSet PgInherits(const Catalog& catalog) {
  RowSet set{.columns = {"inhrelid", "inhparent", "inhseqno"}};
  for (const auto& relation : catalog.All<catalog::Relation>()) {
    long long number = 0;
    for (const Oid parent : relation->parents) {
      set.rows.push_back({{OidValue(relation->oid), OidValue(parent), Value::Number(++number)}});
    }
  }
  return set;
}

Row RoutineRow(const catalog::Routine& routine) {
  return {{OidValue(routine.oid), Value::Text(routine.name), OidValue(routine.namespace_oid), CharValue(routine.kind),
           OidValue(routine.result), Oids(routine.arguments), Value::Text(routine.body), OidValue(routine.language),
           Value::Number(static_cast<long long>(routine.arguments.size())), CharValue(routine.volatility),
           Value::Boolean(routine.security_definer), Value::Boolean(routine.returns_set)}};
}

RowSet PgProc(const Catalog& catalog) {
  RowSet set{.columns = {"oid", "proname", "pronamespace", "prokind", "prorettype", "proargtypes", "prosrc", "prolang",
                         "pronargs", "provolatile", "prosecdef", "proretset"}};
  for (const std::string_view name : catalog.builtin().FunctionNames()) {
    for (const builtin::FunctionRow& row : catalog.builtin().FunctionsNamed(name)) {
      if (const auto* routine = catalog.Find<catalog::Routine>(row.oid)) set.rows.push_back(RoutineRow(*routine));
    }
  }
  for (const auto& routine : catalog.All<catalog::Routine>()) set.rows.push_back(RoutineRow(*routine));
  return set;
}

RowSet PgTrigger(const Catalog& catalog) {
  RowSet set{.columns = {"oid", "tgname", "tgrelid", "tgfoid", "tgisinternal", "tgenabled", "tgparentid"}};
  for (const auto& trigger : catalog.All<catalog::Trigger>()) {
    set.rows.push_back(
        {{OidValue(trigger->oid), Value::Text(trigger->name), OidValue(trigger->relation), OidValue(trigger->function),
          Value::Boolean(false), CharValue(trigger->enabled), OidValue(trigger->parent)}});
  }
  return set;
}

RowSet PgPolicy(const Catalog& catalog) {
  RowSet set{.columns = {"oid", "polname", "polrelid", "polcmd", "polpermissive"}};
  for (const auto& policy : catalog.All<catalog::Policy>()) {
    set.rows.push_back({{OidValue(policy->oid), Value::Text(policy->name), OidValue(policy->relation),
                         CharValue(policy->command), Value::Boolean(policy->permissive)}});
  }
  return set;
}

RowSet PgRewrite(const Catalog& catalog) {
  RowSet set{.columns = {"oid", "rulename", "ev_class"}};
  for (const auto& rule : catalog.All<catalog::Rule>()) {
    set.rows.push_back({{OidValue(rule->oid), Value::Text(rule->name), OidValue(rule->relation)}});
  }
  for (const auto& relation : catalog.All<catalog::Relation>()) {
    if (relation->kind != catalog::RelationKind::kView && relation->kind != catalog::RelationKind::kMaterializedView) {
      continue;
    }
    set.rows.push_back({{Value::Unknown(), Value::Text("_RETURN"), OidValue(relation->oid)}});
  }
  return set;
}

RowSet PgExtension(const Catalog& catalog) {
  RowSet set{.columns = {"oid", "extname", "extnamespace", "extversion"}};
  bool has_plpgsql = false;
  for (const auto& extension : catalog.All<catalog::Extension>()) {
    has_plpgsql = has_plpgsql || extension->name == "plpgsql";
    set.rows.push_back({{OidValue(extension->oid), Value::Text(extension->name), OidValue(extension->namespace_oid),
                         extension->known ? Value::Text(extension->version) : Value::Unknown()}});
  }
  if (!has_plpgsql && catalog.FindExtension("plpgsql") != types::kInvalidOid) {
    set.rows.push_back(
        {{Value::Unknown(), Value::Text("plpgsql"), OidValue(types::kPgCatalogNamespace), Value::Text("1.0")}});
  }
  return set;
}

RowSet PgSequence(const Catalog& catalog) {
  RowSet set{.columns = {"seqrelid", "seqtypid", "seqstart", "seqincrement", "seqmax", "seqmin"}};
  for (const auto& relation : catalog.All<catalog::Relation>()) {
    if (relation->sequence == nullptr) continue;
    const catalog::SequenceInfo& sequence = *relation->sequence;
    set.rows.push_back(
        {{OidValue(relation->oid), OidValue(sequence.type), Value::Number(sequence.start),
          Value::Number(sequence.increment), Value::Number(sequence.maximum), Value::Number(sequence.minimum)}});
  }
  return set;
}

RowSet PgLanguage(const Catalog& catalog) {
  RowSet set{.columns = {"oid", "lanname"}};
  for (const std::string_view name : {"internal", "c", "sql", "plpgsql"}) {
    const Oid oid = catalog.FindLanguage(name);
    if (oid != types::kInvalidOid) set.rows.push_back({{OidValue(oid), Value::Text(name)}});
  }
  for (const auto& object : catalog.All<catalog::NamedObject>()) {
    if (object->object_class != catalog::ObjectClass::kLanguage || object->name == "plpgsql") continue;
    set.rows.push_back({{OidValue(object->oid), Value::Text(object->name)}});
  }
  return set;
}

// Objects of which the name is known, under the columns' own names.
RowSet NamedObjects(const Catalog& catalog, catalog::ObjectClass object_class, const char* name_column) {
  RowSet set{.columns = {"oid", name_column}};
  for (const auto& object : catalog.All<catalog::NamedObject>()) {
    if (object->object_class != object_class) continue;
    set.rows.push_back({{OidValue(object->oid), Value::Text(object->name)}});
  }
  return set;
}

// Roles are the server's: those that the files create are certain, others may be there.
RowSet Roles(const Catalog& catalog, const char* name_column) {
  RowSet set = NamedObjects(catalog, catalog::ObjectClass::kRole, name_column);
  set.complete = false;
  return set;
}

}  // namespace

Value StoredExpression(Oid relation, int column) {
  return Value::Text(kStoredExpression + std::to_string(relation) + "." + std::to_string(column));
}

Value PrintStoredExpression(const Catalog& catalog, const Value& value) {
  if (value.is_null()) return value;
  if (!value.is_text() || value.text.empty() || value.text[0] != kStoredExpression) return Value::Unknown();
  const auto oid = static_cast<Oid>(std::strtoul(value.text.c_str() + 1, nullptr, 10));
  const int column = std::atoi(value.text.c_str() + value.text.find('.') + 1);
  const auto* relation = catalog.Find<catalog::Relation>(oid);
  if (relation == nullptr) return Value::Unknown();
  if (column == 0) return Value::Text(catalog::PartitionBoundDefinition(catalog, *relation));
  const catalog::Column* found = relation->ColumnAt(column);
  if (found == nullptr || found->default_expression == nullptr) return Value::Unknown();
  return Value::Text(catalog::DeparseExpression(catalog, *found->default_expression, oid));
}

std::optional<RowSet> PgCatalogRelation(const Catalog& catalog, std::string_view name) {
  if (name == "pg_namespace") return PgNamespace(catalog);
  if (name == "pg_class") return PgClass(catalog);
  if (name == "pg_attribute") return PgAttribute(catalog);
  if (name == "pg_attrdef") return PgAttrdef(catalog);
  if (name == "pg_type") return PgType(catalog);
  if (name == "pg_enum") return PgEnum(catalog);
  if (name == "pg_constraint") return PgConstraint(catalog);
  if (name == "pg_index") return PgIndex(catalog);
  if (name == "pg_inherits") return PgInherits(catalog);
  if (name == "pg_proc") return PgProc(catalog);
  if (name == "pg_trigger") return PgTrigger(catalog);
  if (name == "pg_policy") return PgPolicy(catalog);
  if (name == "pg_rewrite") return PgRewrite(catalog);
  if (name == "pg_extension") return PgExtension(catalog);
  if (name == "pg_sequence") return PgSequence(catalog);
  if (name == "pg_language") return PgLanguage(catalog);
  if (name == "pg_publication") return NamedObjects(catalog, catalog::ObjectClass::kPublication, "pubname");
  if (name == "pg_event_trigger") return NamedObjects(catalog, catalog::ObjectClass::kEventTrigger, "evtname");
  if (name == "pg_foreign_server") return NamedObjects(catalog, catalog::ObjectClass::kForeignServer, "srvname");
  if (name == "pg_foreign_data_wrapper") {
    return NamedObjects(catalog, catalog::ObjectClass::kForeignDataWrapper, "fdwname");
  }
  if (name == "pg_roles" || name == "pg_authid") return Roles(catalog, "rolname");
  if (name == "pg_user") return Roles(catalog, "usename");
  return std::nullopt;
}

}  // namespace pgtidy::ddl::plpgsql
