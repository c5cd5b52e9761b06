#include "analyzer/query/clauses.h"
#include "analyzer/query/expression.h"
#include "analyzer/query/transform.h"
#include "analyzer/syntax/pg_nodes.h"

namespace pgtidy::query {
namespace {

using syntax::AsNode;
using syntax::Items;

// DISTINCT without ON is a list of one null.
bool IsPlainDistinct(const ::List* raw) { return Items<::Node>(raw)[0] == nullptr; }

}  // namespace

void FinishQuery(ParseState& state, catalog::Query& query, ExprRef qualification) {
  query.range_table = state.range_table;
  query.join_tree = std::make_shared<FromItem>();
  query.join_tree->kind = FromItem::Kind::kFrom;
  query.join_tree->items = state.join_list;
  query.join_tree->qualification = std::move(qualification);
  query.has_sublinks = state.has_sublinks;
  query.has_window_functions = state.has_window_functions;
  query.has_target_srfs = state.has_target_srfs;
  query.has_aggregates = state.has_aggregates;
}

QueryRef TransformSelect(ParseState& state, const ::SelectStmt& raw) {
  auto query = std::make_shared<catalog::Query>();
  TransformWith(state, *query, raw.withClause);
  if (raw.intoClause != nullptr) {
    throw SqlError("42601", "SELECT ... INTO is not allowed here", RawLocation(AsNode(raw.intoClause)));
  }
  state.locking_clause = raw.lockingClause;
  for (const ::WindowDef* window : Items<::WindowDef>(raw.windowClause)) state.window_definitions.push_back(window);
  TransformFromClause(state, raw.fromClause);
  query->target_list = TransformTargetList(state, raw.targetList, ExprPlace::kSelectTarget);
  MarkOrigins(state, query->target_list);
  ExprRef qualification = TransformWhereClause(state, raw.whereClause, ExprPlace::kWhere, "WHERE");
  query->having = TransformWhereClause(state, raw.havingClause, ExprPlace::kHaving, "HAVING");
  query->sort_clause = TransformSortClause(state, raw.sortClause, query->target_list, ExprPlace::kOrderBy, false);
  query->group_clause = TransformGroupClause(state, raw.groupClause, query->target_list, query->sort_clause,
                                             ExprPlace::kGroupBy, false, &query->grouping_sets);
  query->group_distinct = raw.groupDistinct;
  if (raw.distinctClause != nullptr && IsPlainDistinct(raw.distinctClause)) {
    query->distinct_clause = TransformDistinct(state, query->target_list, query->sort_clause, false);
  } else if (raw.distinctClause != nullptr) {
    query->distinct_clause = TransformDistinctOn(state, raw.distinctClause, query->target_list, query->sort_clause);
    query->has_distinct_on = true;
  }
  query->limit_with_ties = raw.limitOption == LIMIT_OPTION_WITH_TIES;
  query->limit_offset =
      TransformLimitClause(state, raw.limitOffset, ExprPlace::kOffset, "OFFSET", query->limit_with_ties);
  query->limit_count = TransformLimitClause(state, raw.limitCount, ExprPlace::kLimit, "LIMIT", query->limit_with_ties);
  query->window_clauses = TransformWindowDefinitions(state, query->target_list);
  if (state.resolve_unknowns) ResolveUnknowns(state, query->target_list);
  FinishQuery(state, *query, std::move(qualification));
  TransformLockingClauses(*query, raw.lockingClause);
  AssignQueryCollations(state, *query);
  if (state.has_aggregates || !query->group_clause.empty() || !query->grouping_sets.empty() ||
      query->having != nullptr) {
    CheckAggregates(state, *query);
  }
  return query;
}

}  // namespace pgtidy::query
