#include <set>

#include "analyzer/ddl/apply/named_statements.h"
#include "analyzer/ddl/apply/open_relation.h"
#include "analyzer/query/expression.h"
#include "analyzer/query/relations.h"
#include "analyzer/syntax/pg_nodes.h"

namespace pgtidy::ddl {

using catalog::RelationKind;

namespace {

// Source: check_publication_add_relation().
void CheckPublishable(const Catalog& catalog, const catalog::Relation& relation) {
  const bool is_old = catalog.server_version() < 15;
  const auto refuse = [&](const std::string& old_message, const char* old_detail, const std::string& detail) {
    if (is_old) throw SqlError("22023", "\"" + relation.name + "\" " + old_message).Detail(old_detail);
    throw SqlError("22023", "cannot add relation \"" + relation.name + "\" to publication").Detail(detail);
  };
  if (relation.kind != RelationKind::kTable && relation.kind != RelationKind::kPartitionedTable) {
    refuse("is not a table", "Only tables can be added to publications.", UnsupportedKindDetail(relation.kind));
  }
  if (relation.built_in && relation.namespace_oid == types::kPgCatalogNamespace) {
    refuse("is a system table", "System tables cannot be added to publications.",
           "This operation is not supported for system tables.");
  }
  if (relation.persistence == 't') {
    if (is_old) {
      throw SqlError("22023", "table \"" + relation.name + "\" cannot be replicated")
          .Detail("Temporary and unlogged relations cannot be replicated.");
    }
    refuse("", "", "This operation is not supported for temporary tables.");
  }
  if (relation.persistence == 'u') {
    if (is_old) {
      throw SqlError("22023", "table \"" + relation.name + "\" cannot be replicated")
          .Detail("Temporary and unlogged relations cannot be replicated.");
    }
    refuse("", "", "This operation is not supported for unlogged tables.");
  }
}

void CheckFilter(ApplyContext& context, const catalog::Relation& relation, const ::Node* filter) {
  if (filter == nullptr) return;
  query::AnalysisContext analysis(context.catalog);
  analysis.source = context.source;
  query::ParseState state(analysis);
  query::AddToQuery(state, query::AddRelation(state, relation.oid, nullptr, false, false), false, true, true);
  static_cast<void>(query::TransformWhereClause(state, filter, query::ExprPlace::kWhere, "PUBLICATION WHERE"));
}

void CheckColumns(const catalog::Relation& relation, const ::List* columns) {
  std::set<int> seen;
  for (const ::Node* column : syntax::Items<::Node>(columns)) {
    const std::string name(syntax::StringValue(column));
    if (!seen.insert(RequireColumnNumber(relation, name)).second) {
      throw SqlError("42710", "duplicate column \"" + name + "\" in publication column list");
    }
  }
}

void CheckObjects(ApplyContext& context, const ::List* objects, bool adds) {
  for (const ::PublicationObjSpec* object : syntax::Items<::PublicationObjSpec>(objects)) {
    if (object->pubobjtype == PUBLICATIONOBJ_TABLES_IN_SCHEMA) {
      static_cast<void>(RequireNamespace(context.catalog, object->name));
    }
    if (object->pubobjtype != PUBLICATIONOBJ_TABLE || object->pubtable == nullptr) continue;
    const auto relation = OpenTable(context.catalog, *object->pubtable->relation);
    if (!adds) continue;
    CheckFilter(context, *relation, object->pubtable->whereClause);
    CheckPublishable(context.catalog, *relation);
    CheckColumns(*relation, object->pubtable->columns);
  }
}

}  // namespace

void ApplyCreatePublication(ApplyContext& context, const ::CreatePublicationStmt& statement) {
  if (context.catalog.FindNamed(ObjectClass::kPublication, "", statement.pubname) != types::kInvalidOid) {
    throw SqlError("42710", "publication \"" + std::string(statement.pubname) + "\" already exists");
  }
  CheckObjects(context, statement.pubobjects, true);
  CreateNamedObject(context, ObjectClass::kPublication, statement.pubname, types::kInvalidOid);
}

void ApplyAlterPublication(ApplyContext& context, const ::AlterPublicationStmt& statement) {
  static_cast<void>(RequireNamedObject(context.catalog, ObjectClass::kPublication, "publication", statement.pubname));
  CheckObjects(context, statement.pubobjects, statement.action != AP_DropObjects);
}

void ApplyCreateSubscription(ApplyContext& context, const ::CreateSubscriptionStmt& statement) {
  if (context.catalog.FindNamed(ObjectClass::kSubscription, "", statement.subname) != types::kInvalidOid) {
    throw SqlError("42710", "subscription \"" + std::string(statement.subname) + "\" already exists");
  }
  CreateNamedObject(context, ObjectClass::kSubscription, statement.subname, types::kInvalidOid);
}

void ApplyDropSubscription(ApplyContext& context, const ::DropSubscriptionStmt& statement) {
  const Oid oid = context.catalog.FindNamed(ObjectClass::kSubscription, "", statement.subname);
  if (oid != types::kInvalidOid) {
    context.catalog.Remove<catalog::NamedObject>(oid);
    return;
  }
  if (context.catalog.MayExist(ObjectClass::kSubscription, "", statement.subname)) return;
  const std::string message = "subscription \"" + std::string(statement.subname) + "\" does not exist";
  if (!statement.missing_ok) throw SqlError("42704", message);
  context.notices.push_back(message + ", skipping");
}

}  // namespace pgtidy::ddl
