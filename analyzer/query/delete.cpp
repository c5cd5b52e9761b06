#include "analyzer/query/clauses.h"
#include "analyzer/query/expression.h"
#include "analyzer/syntax/pg_nodes.h"

namespace pgtidy::query {

QueryRef TransformDelete(ParseState& state, const ::DeleteStmt& raw) {
  auto query = std::make_shared<catalog::Query>();
  query->command = catalog::CommandType::kDelete;
  TransformWith(state, *query, raw.withClause);
  query->result_relation = SetTargetTable(state, *raw.relation, raw.relation->inh, true);
  state.target_item->lateral_only = true;
  state.target_item->lateral_ok = false;
  TransformFromClause(state, raw.usingClause);
  state.target_item->lateral_only = false;
  state.target_item->lateral_ok = true;
  ExprRef qualification = TransformWhereClause(state, raw.whereClause, ExprPlace::kWhere, "WHERE");
#if PG_VERSION_NUM >= 180000
  TransformReturning(state, *query, raw.returningClause, ExprPlace::kReturning);
#else
  TransformReturning(state, *query, raw.returningList, ExprPlace::kReturning);
#endif
  FinishQuery(state, *query, std::move(qualification));
  AssignQueryCollations(state, *query);
  if (state.has_aggregates) CheckAggregates(state, *query);
  return query;
}

}  // namespace pgtidy::query
