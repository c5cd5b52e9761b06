#pragma once

#include <functional>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "analyzer/query/facts/finders.h"

/// What several finders ask of a query level.
namespace pgtidy::query {

/// A column of a table that stands in FROM or is the target, its definition known.
struct BaseColumn {
  const catalog::Var* var = nullptr;
  const catalog::RangeTblEntry* entry = nullptr;
  const catalog::Relation* relation = nullptr;
  const catalog::Column* column = nullptr;

  /// `table.column`, with the alias where there is one.
  [[nodiscard]] std::string Name() const { return entry->eref.name + "." + column->name; }
};

/// The column of a table of the query's own level that an expression is; RelabelType is looked through, as it changes
/// no value. Nothing for views, system catalogues, system columns, OLD and NEW.
[[nodiscard]] std::optional<BaseColumn> BaseColumnOf(const catalog::Catalog& catalog, const catalog::Query& query,
                                                     const catalog::ExprRef& expr);
/// An expression without the RelabelTypes around it.
[[nodiscard]] const catalog::ExprRef& WithoutRelabel(const catalog::ExprRef& expr);

/// Whether NOT NULL is enforced for every row that the column can show, children included; outer joins and conditions
/// are not asked.
[[nodiscard]] bool IsDeclaredNotNull(const catalog::Catalog& catalog, const BaseColumn& column);

/// Calls `visit` with each part of a condition that must hold for the whole to hold.
void ForEachConjunct(const catalog::ExprRef& condition, const std::function<void(const catalog::ExprRef&)>& visit);
/// Calls `visit` with the WHERE and each ON below a node of the join tree.
void ForEachQualification(const catalog::FromItem* item, const std::function<void(const catalog::ExprRef&)>& visit);

/// The rtindexes of what a node of the join tree joins, those of joins left out.
[[nodiscard]] std::set<int> MembersOf(const catalog::FromItem& item);
/// Those whose rows an outer join may replace by NULL.
[[nodiscard]] std::set<int> NullableMembersOf(const catalog::Query& query);

/// The rtindexes that an expression reads, from inside of its subqueries, too.
[[nodiscard]] std::set<int> EntriesIn(const catalog::Query& query, const catalog::ExprRef& expr);
/// Those that the query of an entry, of LATERAL for one, reads of the level that the entry stands in.
[[nodiscard]] std::set<int> EntriesInEntry(const catalog::Query& query, const catalog::RangeTblEntry& entry);

/// The name of one of PostgreSQL's own operators; empty for others.
[[nodiscard]] std::string_view BuiltInOperator(const catalog::Catalog& catalog, types::Oid oid);
/// The name of one of PostgreSQL's own functions; empty for others.
[[nodiscard]] std::string_view BuiltInFunction(const catalog::Catalog& catalog, types::Oid oid);

/// Whether a part of FROM gives one row at most, by the WHERE of its query and the conditions inside of it.
[[nodiscard]] bool IsAtMostOneRow(const catalog::Catalog& catalog, const catalog::Query& query,
                                  const std::shared_ptr<catalog::FromItem>& item);

/// The indexes of a table, but for those of which nothing is known.
[[nodiscard]] std::vector<const catalog::Relation*> KnownIndexesOf(const catalog::Catalog& catalog,
                                                                   types::Oid relation);
/// Whether an index is of a kind that comparisons of whole values use.
[[nodiscard]] bool ServesComparisons(const catalog::IndexInfo& index);
/// The index that a comparison of the column itself could use; null if there is none for all rows.
[[nodiscard]] const catalog::Relation* LeadingIndex(const catalog::Catalog& catalog, const BaseColumn& column);
/// Whether an expression is a comparison of two values of the kind that btree indexes serve.
[[nodiscard]] bool IsIndexedComparison(const catalog::Catalog& catalog, const catalog::ExprRef& condition);
/// The rtindexes of tables whose rows a condition of WHERE or ON finds by an index.
[[nodiscard]] std::set<int> EntriesFoundByIndex(const catalog::Catalog& catalog, const catalog::Query& query);
/// Whether an expression of the catalogue names a column of its relation.
[[nodiscard]] bool MentionsColumn(const catalog::StoredExpr& expr, int column);

}  // namespace pgtidy::query
