#include <fmt/format.h>

#include "analyzer/query/clauses.h"
#include "analyzer/query/expression.h"
#include "analyzer/syntax/pg_nodes.h"

namespace pgtidy::query {
namespace {

using catalog::CommandType;
using catalog::MergeAction;
using catalog::RelationKind;
using Match = MergeAction::Match;
using syntax::Items;

Match MatchOf(const ::MergeWhenClause& raw) {
  switch (raw.matchKind) {
    case MERGE_WHEN_MATCHED: return Match::kMatched;
    case MERGE_WHEN_NOT_MATCHED_BY_SOURCE: return Match::kNotMatchedBySource;
    case MERGE_WHEN_NOT_MATCHED_BY_TARGET: break;
  }
  return Match::kNotMatchedByTarget;
}

CommandType CommandOf(const ::MergeWhenClause& raw) {
  switch (raw.commandType) {
    case CMD_INSERT: return CommandType::kInsert;
    case CMD_UPDATE: return CommandType::kUpdate;
    case CMD_DELETE: return CommandType::kDelete;
    default: return CommandType::kSelect;
  }
}

void CheckReachable(const ::MergeStmt& raw) {
  bool terminal[3] = {false, false, false};
  for (const ::MergeWhenClause* when : Items<::MergeWhenClause>(raw.mergeWhenClauses)) {
    bool& seen = terminal[static_cast<size_t>(MatchOf(*when))];
    if (seen) throw SqlError("42601", "unreachable WHEN clause specified after unconditional WHEN clause");
    if (when->condition == nullptr) seen = true;
  }
}

// Source: errdetail_relkind_not_supported().
const char* KindWords(RelationKind kind) {
  switch (kind) {
    case RelationKind::kTable: return "tables";
    case RelationKind::kIndex: return "indexes";
    case RelationKind::kSequence: return "sequences";
    case RelationKind::kView: return "views";
    case RelationKind::kMaterializedView: return "materialized views";
    case RelationKind::kCompositeType: return "composite types";
    case RelationKind::kForeignTable: return "foreign tables";
    case RelationKind::kPartitionedTable: return "partitioned tables";
    case RelationKind::kPartitionedIndex: return "partitioned indexes";
  }
  return "";
}

void CheckTargetKind(const ParseState& state) {
  const RangeTblEntry& target = *state.target_item->rte;
  const auto* relation = state.catalog().Find<catalog::Relation>(target.relation);
  if (relation == nullptr) return;
  const bool views_allowed = state.catalog().server_version() >= 17;
  if (relation->kind == RelationKind::kTable || relation->kind == RelationKind::kPartitionedTable ||
      (relation->kind == RelationKind::kView && views_allowed)) {
    return;
  }
  throw SqlError("0A000", fmt::format("cannot execute MERGE on relation \"{}\"", relation->name))
      .Detail(fmt::format("This operation is not supported for {}.", KindWords(relation->kind)));
}

class Merge {
 public:
  Merge(ParseState& state, const ::MergeStmt& raw) : state_(state), raw_(raw) {}

  QueryRef Transform() {
    auto query = std::make_shared<catalog::Query>();
    query->command = CommandType::kMerge;
    state_.is_insert = false;
    if (raw_.withClause != nullptr && raw_.withClause->recursive) {
      throw SqlError("42601", "WITH RECURSIVE is not supported for MERGE statement");
    }
    TransformWith(state_, *query, raw_.withClause);
    CheckReachable(raw_);
    query->result_relation = SetTargetTable(state_, *raw_.relation, raw_.relation->inh, false);
    query->merge_target_relation = query->result_relation;
    CheckTargetKind(state_);
    TransformSource();
    AddToQuery(state_, state_.target_item, false, true, true);
    query->merge_join_condition = TransformExpr(state_, raw_.joinCondition, ExprPlace::kJoinOn);
    TransformReturning(state_, *query, ReturningOf(raw_), ExprPlace::kMergeReturning);
    for (const ::MergeWhenClause* when : Items<::MergeWhenClause>(raw_.mergeWhenClauses)) {
      query->merge_actions.push_back(TransformAction(*when));
    }
    FinishQuery(state_, *query, nullptr);
    AssignQueryCollations(state_, *query);
    return query;
  }

 private:
  void TransformSource() {
    TransformedFromItem source = TransformFromItem(state_, raw_.sourceRelation);
    SetLateral(source.shown, false, true);
    state_.join_list.push_back(std::move(source.join_tree));
    state_.namespace_items = std::move(source.shown);
    source_ = source.columns;
    if (source_->names.name != state_.target_item->names.name) return;
    throw SqlError("42712", fmt::format("name \"{}\" specified more than once", source_->names.name))
        .Detail("The name is used both as MERGE target table and data source.");
  }

  // Source: setNamespaceForMergeWhen().
  void SetVisible(Match match) {
    const bool target = match != Match::kNotMatchedByTarget;
    const bool source = match != Match::kNotMatchedBySource;
    state_.target_item->relation_visible = state_.target_item->columns_visible = target;
    source_->relation_visible = source_->columns_visible = source;
  }

  MergeAction TransformAction(const ::MergeWhenClause& when) {
    MergeAction action;
    action.match = MatchOf(when);
    action.command = CommandOf(when);
    SetVisible(action.match);
    action.condition = TransformWhereClause(state_, when.condition, ExprPlace::kMergeWhen, "WHEN");
    if (action.command == CommandType::kInsert) {
      TransformInsertAction(when, action);
    } else if (action.command == CommandType::kUpdate) {
      state_.is_insert = false;
      action.target_list = TransformUpdateTargets(state_, when.targetList);
    }
    return action;
  }

  void TransformInsertAction(const ::MergeWhenClause& when, MergeAction& action) {
    state_.is_insert = true;
    const std::vector<InsertColumn> columns = CheckInsertTargets(state_, when.targetList);
    action.override_user_value = when.override == OVERRIDING_USER_VALUE;
    action.override_system_value = when.override == OVERRIDING_SYSTEM_VALUE;
    if (when.values == nullptr) return;
    const ExprList row = TransformExpressionList(state_, when.values, ExprPlace::kValuesSingle, true);
    action.target_list =
        MakeInsertTargets(TransformInsertRow(state_, row, when.targetList != nullptr, columns, false), columns);
  }

  ParseState& state_;
  const ::MergeStmt& raw_;
  NamespaceItemRef source_;
};

}  // namespace

QueryRef TransformMerge(ParseState& state, const ::MergeStmt& raw) { return Merge(state, raw).Transform(); }

}  // namespace pgtidy::query
