#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "analyzer/query/clauses.h"
#include "analyzer/query/expression.h"
#include "analyzer/syntax/pg_nodes.h"

namespace pgtidy::query {
namespace {

using syntax::Items;

constexpr std::array<std::string_view, 6> kSystemColumns = {"ctid", "xmin", "cmin", "xmax", "cmax", "tableoid"};

// The number of the column, a negative one of a system column.
int AssignedColumnNumber(ParseState& state, const ::ResTarget& raw) {
  const auto system = std::ranges::find(kSystemColumns, std::string_view(raw.name));
  if (system != kSystemColumns.end()) return -1 - static_cast<int>(system - kSystemColumns.begin());
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

QueryRef TransformUpdate(ParseState& state, const ::UpdateStmt& raw) {
  auto query = std::make_shared<catalog::Query>();
  query->command = catalog::CommandType::kUpdate;
  state.is_insert = false;
  TransformWith(state, *query, raw.withClause);
  query->result_relation = SetTargetTable(state, *raw.relation, raw.relation->inh, true);
  state.target_item->lateral_only = true;
  state.target_item->lateral_ok = false;
  TransformFromClause(state, raw.fromClause);
  state.target_item->lateral_only = false;
  state.target_item->lateral_ok = true;
  ExprRef qualification = TransformWhereClause(state, raw.whereClause, ExprPlace::kWhere, "WHERE");
#if PG_VERSION_NUM >= 180000
  TransformReturning(state, *query, raw.returningClause, ExprPlace::kReturning);
#else
  TransformReturning(state, *query, raw.returningList, ExprPlace::kReturning);
#endif
  query->target_list = TransformUpdateTargets(state, raw.targetList);
  FinishQuery(state, *query, std::move(qualification));
  AssignQueryCollations(state, *query);
  return query;
}

}  // namespace pgtidy::query
