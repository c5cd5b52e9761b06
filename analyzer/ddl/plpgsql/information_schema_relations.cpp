#include "analyzer/catalog/deparse.h"
#include "analyzer/ddl/plpgsql/system_relations.h"
#include "analyzer/types/coercion.h"
#include "analyzer/types/format_type.h"

namespace pgtidy::ddl::plpgsql {

using catalog::Catalog;
using catalog::ConstraintType;
using catalog::Oid;
using catalog::RelationKind;

namespace {

Value SchemaName(const Catalog& catalog, Oid schema) { return Value::Text(catalog.NamespaceName(schema)); }
Value YesOrNo(bool yes) { return Value::Text(yes ? "YES" : "NO"); }

bool IsListed(const catalog::Relation& relation) {
  switch (relation.kind) {
    case RelationKind::kTable:
    case RelationKind::kPartitionedTable:
    case RelationKind::kView:
    case RelationKind::kForeignTable: return true;
    default: return false;
  }
}

const char* TableType(const catalog::Relation& relation) {
  if (relation.persistence == 't') return "LOCAL TEMPORARY";
  if (relation.kind == RelationKind::kView) return "VIEW";
  return relation.kind == RelationKind::kForeignTable ? "FOREIGN" : "BASE TABLE";
}

RowSet Tables(const Catalog& catalog) {
  RowSet set{.columns = {"table_schema", "table_name", "table_type"}};
  for (const auto& relation : catalog.All<catalog::Relation>()) {
    if (!IsListed(*relation)) continue;
    set.rows.push_back({{SchemaName(catalog, relation->namespace_oid), Value::Text(relation->name),
                         Value::Text(TableType(*relation))}});
  }
  return set;
}

// Source: the data_type and udt_name columns of information_schema.columns.
std::string DataType(const Catalog& catalog, const types::Type& type) {
  if (type.true_array) return "ARRAY";
  return type.namespace_oid == types::kPgCatalogNamespace ? types::FormatType(catalog, type.oid) : "USER-DEFINED";
}

Value MaximumLength(Oid type, int32_t typmod) {
  const bool has_length = (type == types::kVarcharType || type == types::kBpcharType) && typmod >= 4;
  return has_length ? Value::Number(typmod - 4) : Value::Null();
}

RowSet Columns(const Catalog& catalog) {
  RowSet set{.columns = {"table_schema", "table_name", "column_name", "ordinal_position", "column_default",
                         "is_nullable", "data_type", "udt_name", "udt_schema", "is_identity", "is_generated",
                         "character_maximum_length"}};
  for (const auto& relation : catalog.All<catalog::Relation>()) {
    if (!IsListed(*relation)) continue;
    for (const catalog::Column& column : relation->columns) {
      if (column.dropped) continue;
      int32_t typmod = column.type.typmod;
      const Oid base = types::BaseType(catalog, column.type.oid, &typmod);
      const types::Type* type = catalog.FindType(base);
      const bool has_default = column.default_expression != nullptr && column.generated == '\0';
      set.rows.push_back(
          {{SchemaName(catalog, relation->namespace_oid), Value::Text(relation->name), Value::Text(column.name),
            Value::Number(column.number),
            column.default_undetermined ? Value::Unknown()
            : has_default ? Value::Text(catalog::DeparseExpression(catalog, *column.default_expression, relation->oid))
                          : Value::Null(),
            YesOrNo(!column.not_null), type == nullptr ? Value::Unknown() : Value::Text(DataType(catalog, *type)),
            type == nullptr ? Value::Unknown() : Value::Text(type->name),
            type == nullptr ? Value::Unknown() : SchemaName(catalog, type->namespace_oid),
            YesOrNo(column.identity != '\0'), Value::Text(column.generated != '\0' ? "ALWAYS" : "NEVER"),
            MaximumLength(base, typmod)}});
    }
  }
  return set;
}

const char* ConstraintTypeName(ConstraintType type) {
  switch (type) {
    case ConstraintType::kCheck:
    case ConstraintType::kNotNull: return "CHECK";
    case ConstraintType::kForeignKey: return "FOREIGN KEY";
    case ConstraintType::kPrimaryKey: return "PRIMARY KEY";
    case ConstraintType::kUnique: return "UNIQUE";
    case ConstraintType::kTrigger:
    case ConstraintType::kExclusion: break;
  }
  return nullptr;
}

RowSet TableConstraints(const Catalog& catalog) {
  RowSet set{.columns = {"constraint_schema", "constraint_name", "table_schema", "table_name", "constraint_type",
                         "is_deferrable", "initially_deferred"}};
  for (const auto& constraint : catalog.All<catalog::Constraint>()) {
    const auto* table = catalog.Find<catalog::Relation>(constraint->relation);
    const char* type = ConstraintTypeName(constraint->type);
    if (table == nullptr || type == nullptr) continue;
    set.rows.push_back({{SchemaName(catalog, constraint->namespace_oid), Value::Text(constraint->name),
                         SchemaName(catalog, table->namespace_oid), Value::Text(table->name), Value::Text(type),
                         YesOrNo(constraint->deferrable), YesOrNo(constraint->deferred)}});
  }
  return set;
}

RowSet KeyColumnUsage(const Catalog& catalog) {
  RowSet set{.columns = {"constraint_schema", "constraint_name", "table_schema", "table_name", "column_name",
                         "ordinal_position"}};
  for (const auto& constraint : catalog.All<catalog::Constraint>()) {
    const auto* table = catalog.Find<catalog::Relation>(constraint->relation);
    const bool is_key = constraint->type == ConstraintType::kPrimaryKey ||
                        constraint->type == ConstraintType::kUnique || constraint->type == ConstraintType::kForeignKey;
    if (table == nullptr || !is_key) continue;
    long long position = 0;
    for (const int number : constraint->columns) {
      const catalog::Column* column = table->ColumnAt(number);
      set.rows.push_back(
          {{SchemaName(catalog, constraint->namespace_oid), Value::Text(constraint->name),
            SchemaName(catalog, table->namespace_oid), Value::Text(table->name),
            column == nullptr ? Value::Unknown() : Value::Text(column->name), Value::Number(++position)}});
    }
  }
  return set;
}

// Of a foreign key the referenced columns, of others their own.
RowSet ConstraintColumnUsage(const Catalog& catalog) {
  RowSet set{.columns = {"table_schema", "table_name", "column_name", "constraint_schema", "constraint_name"}};
  for (const auto& constraint : catalog.All<catalog::Constraint>()) {
    const bool is_foreign_key = constraint->type == ConstraintType::kForeignKey;
    if (constraint->type == ConstraintType::kTrigger || constraint->type == ConstraintType::kExclusion) continue;
    const auto* table =
        catalog.Find<catalog::Relation>(is_foreign_key ? constraint->foreign_relation : constraint->relation);
    if (table == nullptr) continue;
    for (const int number : is_foreign_key ? constraint->foreign_columns : constraint->columns) {
      const catalog::Column* column = table->ColumnAt(number);
      set.rows.push_back({{SchemaName(catalog, table->namespace_oid), Value::Text(table->name),
                           column == nullptr ? Value::Unknown() : Value::Text(column->name),
                           SchemaName(catalog, constraint->namespace_oid), Value::Text(constraint->name)}});
    }
  }
  return set;
}

RowSet ReferentialConstraints(const Catalog& catalog) {
  RowSet set{.columns = {"constraint_schema", "constraint_name"}};
  for (const auto& constraint : catalog.All<catalog::Constraint>()) {
    if (constraint->type != ConstraintType::kForeignKey) continue;
    set.rows.push_back({{SchemaName(catalog, constraint->namespace_oid), Value::Text(constraint->name)}});
  }
  return set;
}

RowSet CheckConstraints(const Catalog& catalog) {
  RowSet set{.columns = {"constraint_schema", "constraint_name"}};
  for (const auto& constraint : catalog.All<catalog::Constraint>()) {
    if (constraint->type != ConstraintType::kCheck && constraint->type != ConstraintType::kNotNull) continue;
    set.rows.push_back({{SchemaName(catalog, constraint->namespace_oid), Value::Text(constraint->name)}});
  }
  return set;
}

RowSet RelationNames(const Catalog& catalog, RelationKind kind, std::vector<std::string> columns) {
  RowSet set{.columns = std::move(columns)};
  for (const auto& relation : catalog.All<catalog::Relation>()) {
    if (relation->kind != kind) continue;
    set.rows.push_back({{SchemaName(catalog, relation->namespace_oid), Value::Text(relation->name)}});
  }
  return set;
}

RowSet Schemata(const Catalog& catalog) {
  RowSet set{.columns = {"schema_name"}};
  set.rows.push_back({{Value::Text("pg_catalog")}});
  set.rows.push_back({{Value::Text("information_schema")}});
  for (const auto& schema : catalog.All<catalog::Namespace>()) {
    if (schema->name != "pg_catalog" && schema->name != "information_schema") {
      set.rows.push_back({{Value::Text(schema->name)}});
    }
  }
  return set;
}

RowSet Routines(const Catalog& catalog) {
  RowSet set{.columns = {"routine_schema", "routine_name", "routine_type", "specific_schema"}};
  for (const auto& routine : catalog.All<catalog::Routine>()) {
    const Value schema = SchemaName(catalog, routine->namespace_oid);
    set.rows.push_back(
        {{schema, Value::Text(routine->name), Value::Text(routine->kind == 'p' ? "PROCEDURE" : "FUNCTION"), schema}});
  }
  return set;
}

RowSet Triggers(const Catalog& catalog) {
  RowSet set{.columns = {"trigger_schema", "trigger_name", "event_object_schema", "event_object_table",
                         "event_manipulation", "action_timing"}};
  for (const auto& trigger : catalog.All<catalog::Trigger>()) {
    const auto* table = catalog.Find<catalog::Relation>(trigger->relation);
    if (table == nullptr) continue;
    const Value schema = SchemaName(catalog, table->namespace_oid);
    const char* timing = trigger->timing == 'b' ? "BEFORE" : trigger->timing == 'i' ? "INSTEAD OF" : "AFTER";
    const auto add = [&](bool fires, const char* event) {
      if (!fires) return;
      set.rows.push_back({{schema, Value::Text(trigger->name), schema, Value::Text(table->name), Value::Text(event),
                           Value::Text(timing)}});
    };
    add(trigger->on_insert, "INSERT");
    add(trigger->on_delete, "DELETE");
    add(trigger->on_update, "UPDATE");
  }
  return set;
}

RowSet Domains(const Catalog& catalog) {
  RowSet set{.columns = {"domain_schema", "domain_name"}};
  for (const auto& type : catalog.All<catalog::TypeObject>()) {
    if (type->type.kind != types::TypeKind::kDomain) continue;
    set.rows.push_back({{SchemaName(catalog, type->type.namespace_oid), Value::Text(type->name)}});
  }
  return set;
}

}  // namespace

std::optional<RowSet> InformationSchemaRelation(const Catalog& catalog, std::string_view name) {
  if (name == "tables") return Tables(catalog);
  if (name == "columns") return Columns(catalog);
  if (name == "table_constraints") return TableConstraints(catalog);
  if (name == "key_column_usage") return KeyColumnUsage(catalog);
  if (name == "constraint_column_usage") return ConstraintColumnUsage(catalog);
  if (name == "referential_constraints") return ReferentialConstraints(catalog);
  if (name == "check_constraints") return CheckConstraints(catalog);
  if (name == "views") return RelationNames(catalog, RelationKind::kView, {"table_schema", "table_name"});
  if (name == "sequences") {
    return RelationNames(catalog, RelationKind::kSequence, {"sequence_schema", "sequence_name"});
  }
  if (name == "schemata") return Schemata(catalog);
  if (name == "routines") return Routines(catalog);
  if (name == "triggers") return Triggers(catalog);
  if (name == "domains") return Domains(catalog);
  return std::nullopt;
}

}  // namespace pgtidy::ddl::plpgsql
