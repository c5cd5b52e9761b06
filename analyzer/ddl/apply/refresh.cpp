#include <algorithm>

#include "analyzer/ddl/apply/statements.h"
#include "analyzer/syntax/pg_nodes.h"

namespace pgtidy::ddl {

using catalog::RelationKind;

namespace {

// Source: is_usable_unique_index().
bool IsUsableUniqueIndex(const catalog::Relation& relation) {
  const catalog::IndexInfo& index = *relation.index;
  if (index.undetermined) return true;
  const auto key_end = index.keys.begin() + index.key_count;
  return index.unique && index.immediate && index.valid && index.predicate == nullptr &&
         index.access_method == types::kBtreeAccessMethod &&
         std::all_of(index.keys.begin(), key_end, [](const catalog::IndexKey& key) { return key.column > 0; });
}

}  // namespace

void ApplyRefreshMaterializedView(ApplyContext& context, const ::RefreshMatViewStmt& statement) {
  Catalog& catalog = context.catalog;
  const Oid oid = RequireRelation(catalog, *statement.relation);
  const auto view = catalog.Get<catalog::Relation>(oid);
  if (view->kind != RelationKind::kMaterializedView) {
    if (view->kind != RelationKind::kTable && view->kind != RelationKind::kPartitionedTable) {
      throw SqlError("42809", "\"" + view->name + "\" is not a table or materialized view");
    }
    throw SqlError("0A000", "\"" + view->name + "\" is not a materialized view");
  }
  if (statement.concurrent && !view->populated) {
    throw SqlError("0A000", "CONCURRENTLY cannot be used when the materialized view is not populated");
  }
  if (statement.concurrent && statement.skipData) {
    throw SqlError("42601", "CONCURRENTLY and WITH NO DATA options cannot be used together");
  }
  if (statement.concurrent) {
    const std::vector<Oid> indexes = catalog.IndexesOf(oid);
    const bool has_unique_index = std::any_of(indexes.begin(), indexes.end(), [&](Oid index) {
      return IsUsableUniqueIndex(*catalog.Find<catalog::Relation>(index));
    });
    if (!has_unique_index) {
      if (view->undetermined || catalog.everything_undetermined()) {
        throw Undetermined("the indexes of " + view->name + " are not known");
      }
      throw SqlError("55000", "cannot refresh materialized view \"" +
                                  catalog.QuoteIdentifier(catalog.NamespaceName(view->namespace_oid)) + "." +
                                  catalog.QuoteIdentifier(view->name) + "\" concurrently")
          .Hint("Create a unique index with no WHERE clause on one or more columns of the materialized view.");
    }
  }
  const bool populated = !statement.skipData;
  if (view->populated == populated) return;
  catalog.Update<catalog::Relation>(oid, [&](catalog::Relation& changed) { changed.populated = populated; });
}

}  // namespace pgtidy::ddl
