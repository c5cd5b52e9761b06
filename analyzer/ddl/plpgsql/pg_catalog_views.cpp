#include "analyzer/catalog/deparse.h"
#include "analyzer/ddl/plpgsql/system_relations.h"

namespace pgtidy::ddl::plpgsql {

using catalog::Catalog;
using catalog::RelationKind;

namespace {

Value SchemaName(const Catalog& catalog, catalog::Oid schema) { return Value::Text(catalog.NamespaceName(schema)); }

bool IsTable(const catalog::Relation& relation) {
  return relation.kind == RelationKind::kTable || relation.kind == RelationKind::kPartitionedTable;
}

// pg_tables and the statistics views, which differ in the names of their columns.
RowSet Relations(const Catalog& catalog, RelationKind kind, std::vector<std::string> columns) {
  RowSet set{.columns = std::move(columns)};
  for (const auto& relation : catalog.All<catalog::Relation>()) {
    const bool matches = kind == RelationKind::kTable ? IsTable(*relation) : relation->kind == kind;
    if (!matches) continue;
    set.rows.push_back({{SchemaName(catalog, relation->namespace_oid), Value::Text(relation->name),
                         OidValue(relation->oid), Value::Boolean(relation->row_security)}});
  }
  return set;
}

RowSet PgIndexes(const Catalog& catalog) {
  RowSet set{.columns = {"schemaname", "tablename", "indexname", "indexdef"}};
  for (const auto& index : catalog.All<catalog::Relation>()) {
    if (index->index == nullptr) continue;
    const auto* table = catalog.Find<catalog::Relation>(index->index->table);
    if (table == nullptr) continue;
    set.rows.push_back(
        {{SchemaName(catalog, table->namespace_oid), Value::Text(table->name), Value::Text(index->name),
          index->index->undetermined ? Value::Unknown() : Value::Text(catalog::IndexDefinition(catalog, *index))}});
  }
  return set;
}

RowSet PgPolicies(const Catalog& catalog) {
  RowSet set{.columns = {"schemaname", "tablename", "policyname"}};
  for (const auto& policy : catalog.All<catalog::Policy>()) {
    const auto* table = catalog.Find<catalog::Relation>(policy->relation);
    if (table == nullptr) continue;
    set.rows.push_back(
        {{SchemaName(catalog, table->namespace_oid), Value::Text(table->name), Value::Text(policy->name)}});
  }
  return set;
}

RowSet PgRules(const Catalog& catalog) {
  RowSet set{.columns = {"schemaname", "tablename", "rulename"}};
  for (const auto& rule : catalog.All<catalog::Rule>()) {
    const auto* table = catalog.Find<catalog::Relation>(rule->relation);
    if (table == nullptr) continue;
    set.rows.push_back(
        {{SchemaName(catalog, table->namespace_oid), Value::Text(table->name), Value::Text(rule->name)}});
  }
  return set;
}

}  // namespace

std::optional<RowSet> PgCatalogView(const Catalog& catalog, std::string_view name) {
  if (name == "pg_tables") {
    return Relations(catalog, RelationKind::kTable, {"schemaname", "tablename", "\x01oid", "rowsecurity"});
  }
  if (name == "pg_stat_user_tables" || name == "pg_statio_user_tables" || name == "pg_stat_all_tables") {
    return Relations(catalog, RelationKind::kTable, {"schemaname", "relname", "relid", "\x01rls"});
  }
  if (name == "pg_views") {
    return Relations(catalog, RelationKind::kView, {"schemaname", "viewname", "\x01oid", "\x01rls"});
  }
  if (name == "pg_matviews") {
    return Relations(catalog, RelationKind::kMaterializedView, {"schemaname", "matviewname", "\x01oid", "\x01rls"});
  }
  if (name == "pg_sequences") {
    return Relations(catalog, RelationKind::kSequence, {"schemaname", "sequencename", "\x01oid", "\x01rls"});
  }
  if (name == "pg_indexes") return PgIndexes(catalog);
  if (name == "pg_policies") return PgPolicies(catalog);
  if (name == "pg_rules") return PgRules(catalog);
  return std::nullopt;
}

}  // namespace pgtidy::ddl::plpgsql
