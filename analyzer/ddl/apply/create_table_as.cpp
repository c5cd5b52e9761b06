#include "analyzer/ddl/apply/columns_of_query.h"
#include "analyzer/ddl/apply/option_value.h"
#include "analyzer/ddl/apply/statements.h"
#include "analyzer/query/analyze.h"
#include "analyzer/syntax/pg_nodes.h"

namespace pgtidy::ddl {

using catalog::RelationKind;

namespace {

// Source: transformCreateTableAsStmt().
void CheckMaterializedViewQuery(const ApplyContext& context, const catalog::Query& query) {
  if (query.has_modifying_cte) {
    throw SqlError("0A000", "materialized views must not use data-modifying statements in WITH");
  }
  if (QueryUsesTemporaryRelation(context.catalog, query)) {
    throw SqlError("0A000", "materialized views must not use temporary tables or views");
  }
}

// Source: CreateTableAsRelExists().
bool Exists(ApplyContext& context, const ::CreateTableAsStmt& statement, const CreationName& name) {
  if (context.catalog.FindRelationIn(name.namespace_oid, name.name) == types::kInvalidOid) return false;
  const std::string message = "relation \"" + name.name + "\" already exists";
  if (!statement.if_not_exists) throw SqlError("42P07", message);
  context.notices.push_back(message + ", skipping");
  return true;
}

char PersistenceOf(const ApplyContext& context, const ::RangeVar& name, Oid namespace_oid) {
  return context.catalog.IsTemporaryNamespace(namespace_oid) ? 't' : name.relpersistence;
}

}  // namespace

void ApplyCreateTableAs(ApplyContext& context, const ::CreateTableAsStmt& statement) {
  Catalog& catalog = context.catalog;
  const ::IntoClause& into = *statement.into;
  if (syntax::As<::ExecuteStmt>(statement.query, T_ExecuteStmt) != nullptr) {
    throw Undetermined("the columns of a prepared statement are not known");
  }
  const bool is_materialized_view = statement.objtype == OBJECT_MATVIEW;
  const AnalysedQuery analysed = AnalyseRelationQuery(context, statement.query);
  if (is_materialized_view) CheckMaterializedViewQuery(context, *analysed.query);

  ::RangeVar target = *into.rel;
  target.location = -1;  // The server gives no position for it.
  const CreationName creation = CreationNameOf(context, target);
  if (Exists(context, statement, creation)) return;
  if (statement.if_not_exists &&
      catalog.MayExist(ObjectClass::kRelation, catalog.NamespaceName(creation.namespace_oid), creation.name)) {
    throw Undetermined("a relation " + creation.name + " may exist already");
  }
  const std::vector<std::string> names = NameTexts(into.colNames);
  if (!analysed.columns_undetermined && names.size() > query::ResultColumns(*analysed.query).size()) {
    throw SqlError("42601", "too many column names were specified");
  }
  const RelationKind kind = is_materialized_view ? RelationKind::kMaterializedView : RelationKind::kTable;
  catalog::Relation relation;
  relation.columns = ColumnsOfQuery(catalog, *analysed.query, names, ColumnPurpose::kTable);
  relation.options = RelationOptionTexts(into.options);
  CheckNewColumns(catalog, relation.columns, kind);
  CheckRelationNameIsFree(catalog, creation.namespace_oid, creation.name);
  relation.name = creation.name;
  relation.namespace_oid = creation.namespace_oid;
  relation.kind = kind;
  relation.persistence = PersistenceOf(context, *into.rel, creation.namespace_oid);
  relation.access_method = types::kHeapAccessMethod;
  if (into.accessMethod != nullptr) {
    relation.access_method = catalog.FindAccessMethod(into.accessMethod);
    if (relation.access_method == types::kInvalidOid) {
      throw SqlError("42704", "access method \"" + std::string(into.accessMethod) + "\" does not exist");
    }
  }
  if (into.tableSpaceName != nullptr) relation.tablespace = into.tableSpaceName;
  relation.undetermined = analysed.columns_undetermined;
  relation.created = context.PlaceAt(into.rel->location);
  if (is_materialized_view) {
    relation.view_query = analysed.query;
    relation.populated = !into.skipData;
  }
  const Oid oid = CreateRelation(context, std::move(relation));
  if (is_materialized_view) catalog.AddQueryDependencies({ObjectClass::kRelation, oid}, *analysed.query);
}

}  // namespace pgtidy::ddl
