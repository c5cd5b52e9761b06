#include <fmt/format.h>

#include "analyzer/ddl/apply/option_value.h"
#include "analyzer/ddl/apply/statements.h"
#include "analyzer/ddl/apply/table.h"
#include "analyzer/query/expression.h"
#include "analyzer/syntax/pg_nodes.h"

namespace pgtidy::ddl {

using syntax::Items;

namespace {

std::vector<IndexKeyDefinition> KeysOf(const ::List* elements) {
  std::vector<IndexKeyDefinition> keys;
  for (const ::IndexElem* element : Items<::IndexElem>(elements)) {
    IndexKeyDefinition& key = keys.emplace_back();
    if (element->name != nullptr) key.column = element->name;
    key.raw_expression = element->expr;
    if (element->expr != nullptr) key.index_column_name = query::FigureColumnName(element->expr);
    key.collation = element->collation;
    key.operator_class = element->opclass;
    for (const ::DefElem* option : Items<::DefElem>(element->opclassopts)) {
      key.operator_class_options.push_back(std::string(option->defname) + "=" + OptionText(*option));
    }
    key.descending = element->ordering == SORTBY_DESC;
    key.nulls_first = element->nulls_ordering == SORTBY_NULLS_FIRST ||
                      (element->nulls_ordering == SORTBY_NULLS_DEFAULT && key.descending);
  }
  return keys;
}

}  // namespace

void ApplyCreateIndex(ApplyContext& context, const ::IndexStmt& statement) {
  Catalog& catalog = context.catalog;
  const Oid table = RequireRelation(catalog, *statement.relation);
  const catalog::Relation& relation = *catalog.Find<catalog::Relation>(table);
  if (relation.built_in) {
    throw SqlError("42501", fmt::format("permission denied: \"{}\" is a system catalog", relation.name));
  }
  IndexRequest request;
  request.name = statement.idxname == nullptr ? "" : TruncateIdentifier(statement.idxname);
  if (statement.if_not_exists && !request.name.empty() &&
      catalog.FindRelationIn(relation.namespace_oid, request.name) != types::kInvalidOid) {
    context.notices.push_back(fmt::format("relation \"{}\" already exists, skipping", request.name));
    return;
  }
  if (statement.accessMethod != nullptr) request.access_method = statement.accessMethod;
  request.unique = statement.unique;
  request.nulls_not_distinct = statement.nulls_not_distinct;
  request.concurrently = statement.concurrent;
  request.only = !statement.relation->inh;
  request.keys = KeysOf(statement.indexParams);
  request.included = KeysOf(statement.indexIncludingParams);
  request.raw_predicate = statement.whereClause;
  request.location = statement.relation->location;
  request.options = RelationOptionTexts(statement.options);
  DefineIndex(context, table, std::move(request));
}

}  // namespace pgtidy::ddl
