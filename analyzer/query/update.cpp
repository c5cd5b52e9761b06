#include <fmt/format.h>

#include <algorithm>

#include "analyzer/catalog/system_columns.h"
#include "analyzer/query/clauses.h"
#include "analyzer/query/expression.h"
#include "analyzer/syntax/pg_nodes.h"

namespace pgtidy::query {
namespace {

using syntax::Items;

// The number of the column, a negative one of a system column.
int AssignedColumnNumber(ParseState& state, const ::ResTarget& raw) {
  if (const auto* system = catalog::FindSystemColumn(raw.name)) return system->number;
  const int number = TargetColumnNumber(state, raw.name);
  if (number != 0) return number;
  SqlError error = NoTargetColumn(state, raw.name, raw.location);
  if (raw.indirection != nullptr && state.target_item->names.name == raw.name &&
      state.catalog().server_version() >= 17) {
    error.Hint("SET target columns cannot be qualified with the relation name.");
  }
  throw error;
}

}  // namespace

TargetList TransformUpdateTargets(ParseState& state, const ::List* raw) {
  TargetList result = TransformTargetList(state, raw, ExprPlace::kUpdateSource);
  const Items<::ResTarget> targets(raw);
  state.next_resno = std::max(state.next_resno, static_cast<int>(state.target_item->columns.size()) + 1);
  size_t next = 0;
  for (const TargetEntryRef& entry : result) {
    if (entry->junk) {
      entry->resno = state.next_resno++;
      continue;
    }
    const ::ResTarget& target = *targets[next++];
    const int number = AssignedColumnNumber(state, target);
    entry->expression = TransformAssignedExpr(state, entry->expression, ExprPlace::kUpdateTarget, target.name, number,
                                              Nodes(target.indirection), target.location);
    entry->resno = number;
    entry->name = target.name;
  }
  return result;
}

ExprRef TransformModification(ParseState& state, catalog::Query& query, const ModificationClauses& raw) {
  TransformWith(state, query, raw.with);
  query.result_relation = SetTargetTable(state, *raw.target, raw.target->inh, true);
  state.target_item->lateral_only = true;
  state.target_item->lateral_ok = false;
  TransformFromClause(state, raw.from);
  state.target_item->lateral_only = false;
  state.target_item->lateral_ok = true;
  ExprRef qualification = TransformWhereClause(state, raw.where, ExprPlace::kWhere, "WHERE");
  TransformReturning(state, query, raw.returning, ExprPlace::kReturning);
  return qualification;
}

QueryRef TransformUpdate(ParseState& state, const ::UpdateStmt& raw) {
  auto query = std::make_shared<catalog::Query>();
  query->command = catalog::CommandType::kUpdate;
  state.is_insert = false;
  ExprRef qualification = TransformModification(state, *query,
                                                {.with = raw.withClause,
                                                 .target = raw.relation,
                                                 .from = raw.fromClause,
                                                 .where = raw.whereClause,
                                                 .returning = ReturningOf(raw)});
  query->target_list = TransformUpdateTargets(state, raw.targetList);
  FinishQuery(state, *query, std::move(qualification));
  AssignQueryCollations(state, *query);
  return query;
}

}  // namespace pgtidy::query
