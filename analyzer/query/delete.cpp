#include "analyzer/query/clauses.h"
#include "analyzer/query/expression.h"
#include "analyzer/syntax/pg_nodes.h"

namespace pgtidy::query {

QueryRef TransformDelete(ParseState& state, const ::DeleteStmt& raw) {
  auto query = std::make_shared<catalog::Query>();
  query->command = catalog::CommandType::kDelete;
  ExprRef qualification = TransformModification(state, *query,
                                                {.with = raw.withClause,
                                                 .target = raw.relation,
                                                 .from = raw.usingClause,
                                                 .where = raw.whereClause,
                                                 .returning = ReturningOf(raw)});
  FinishQuery(state, *query, std::move(qualification));
  AssignQueryCollations(state, *query);
  if (state.has_aggregates) CheckAggregates(state, *query);
  return query;
}

}  // namespace pgtidy::query
