#include <utility>

#include "tests/oracle/server_fields.h"

namespace pgtidy::oracle {

using namespace catalog;  // NOLINT(google-build-using-namespace)

namespace {

Alias ReadAlias(const Json& node) {
  return {.name = node["aliasname"], .column_names = Strings(Field(node, "colnames"))};
}

std::shared_ptr<Alias> OptionalAlias(const Json& node) {
  return node.is_null() ? nullptr : std::make_shared<Alias>(ReadAlias(node));
}

std::vector<SqlType> ColumnTypes(const Json& oids, const Json& typmods) {
  std::vector<SqlType> types;
  for (size_t i = 0; i < oids.size(); ++i) types.push_back({oids[i].get<Oid>(), typmods[i].get<int>()});
  return types;
}

void ReadJoinColumns(const Json& node, RangeTblEntry& entry) {
  entry.join_type = static_cast<JoinType>(node["jointype"].get<int>());
  entry.join_merged_columns = node["joinmergedcols"];
  entry.join_alias_vars = ReadExpressions(node["joinaliasvars"]);
  entry.join_using_alias = OptionalAlias(Field(node, "join_using_alias"));
  const auto left = Numbers<int>(Field(node, "joinleftcols"));
  const auto right = Numbers<int>(Field(node, "joinrightcols"));
  const auto merged = static_cast<size_t>(entry.join_merged_columns);
  entry.join_left_columns = left;
  entry.join_right_columns.assign(left.size(), 0);
  for (size_t i = 0; i < right.size(); ++i) {
    if (i < merged) {
      entry.join_right_columns[i] = right[i];
    } else {
      entry.join_left_columns.push_back(0);
      entry.join_right_columns.push_back(right[i]);
    }
  }
}

std::shared_ptr<TableFunction> ReadTableFunction(const Json& node) {
  auto function = std::make_shared<TableFunction>();
  function->json = node.value("functype", 0) == 1;
  function->namespace_uris = ReadExpressions(Field(node, "ns_uris"));
  function->namespace_names = Strings(Field(node, "ns_names"));
  function->document = function->json ? nullptr : ReadField(node, "docexpr");
  function->row = ReadField(node, "rowexpr");
  function->column_names = Strings(Field(node, "colnames"));
  function->column_types = ColumnTypes(Field(node, "coltypes"), Field(node, "coltypmods"));
  if (!function->json) {
    function->column_expressions = ReadExpressions(Field(node, "colexprs"));
    function->column_defaults = ReadExpressions(Field(node, "coldefexprs"));
  }
  function->column_not_null.assign(function->column_names.size(), false);
  for (const Json& column : Field(node, "notnulls")) function->column_not_null[column.get<size_t>()] = true;
  function->ordinality_column = node["ordinalitycol"];
  return function;
}

RangeTableFunction ReadFunction(const Json& node) {
  RangeTableFunction function;
  function.function = ReadField(node, "funcexpr");
  function.column_count = node["funccolcount"];
  function.column_names = Strings(Field(node, "funccolnames"));
  function.has_column_definitions = !function.column_names.empty();
  function.column_types = ColumnTypes(Field(node, "funccoltypes"), Field(node, "funccoltypmods"));
  function.column_collations = Numbers<Oid>(Field(node, "funccolcollations"));
  return function;
}

std::shared_ptr<RangeTblEntry> ReadEntry(const Json& node) {
  auto entry = std::make_shared<RangeTblEntry>();
  entry->kind = static_cast<RteKind>(node["rtekind"].get<int>());
  entry->alias = OptionalAlias(Field(node, "alias"));
  entry->eref = ReadAlias(node["eref"]);
  entry->lateral = node["lateral"];
  entry->in_from_clause = node["inFromCl"];
  switch (entry->kind) {
    case RteKind::kRelation:
      entry->relation = OidOf(node, "relid");
      entry->inherit = node.value("inh", true);
      if (const Json& sample = Field(node, "tablesample"); !sample.is_null()) {
        entry->has_table_sample = true;
        entry->table_sample_method = sample["method"];
        entry->table_sample_arguments = ReadExpressions(sample["args"]);
        entry->table_sample_repeatable = ReadField(sample, "repeatable");
      }
      break;
    case RteKind::kSubquery: entry->subquery = ReadQuery(node["subquery"]); break;
    case RteKind::kJoin: ReadJoinColumns(node, *entry); break;
    case RteKind::kFunction:
      for (const Json& one : node["functions"]) entry->functions.push_back(ReadFunction(one));
      entry->with_ordinality = node["funcordinality"];
      break;
    case RteKind::kTableFunction: entry->table_function = ReadTableFunction(node["tablefunc"]); break;
    case RteKind::kValues:
      for (const Json& row : node["values_lists"]) entry->values_lists.push_back(ReadExpressions(row));
      break;
    case RteKind::kCte:
      entry->cte_name = StringIn(node, "ctename");
      entry->cte_levels_up = node["ctelevelsup"];
      break;
    case RteKind::kNamedTuplestore:
    case RteKind::kResult: break;
  }
  return entry;
}

std::shared_ptr<FromItem> ReadFromItem(const Json& node) {
  if (node.is_null()) return nullptr;
  auto item = std::make_shared<FromItem>();
  const std::string name = node["node"];
  if (name == "RANGETBLREF") {
    item->rtindex = RtIndex(node["rtindex"]);
    return item;
  }
  item->qualification = ReadField(node, "quals");
  if (name == "FROMEXPR") {
    item->kind = FromItem::Kind::kFrom;
    for (const Json& one : Field(node, "fromlist")) item->items.push_back(ReadFromItem(one));
    return item;
  }
  item->kind = FromItem::Kind::kJoin;
  item->rtindex = RtIndex(node["rtindex"]);
  item->join_type = static_cast<JoinType>(node["jointype"].get<int>());
  item->using_columns = Strings(Field(node, "usingClause"));
  item->left = ReadFromItem(node["larg"]);
  item->right = ReadFromItem(node["rarg"]);
  return item;
}

GroupingSet ReadGroupingSet(const Json& node) {
  GroupingSet set;
  set.kind = static_cast<GroupingSet::Kind>(node["kind"].get<int>());
  for (const Json& one : Field(node, "content")) {
    if (set.kind == GroupingSet::Kind::kSimple) {
      set.references.push_back(one.get<unsigned>());
    } else {
      set.content.push_back(ReadGroupingSet(one));
    }
  }
  return set;
}

WindowClause ReadWindow(const Json& node) {
  WindowClause window;
  window.name = StringIn(node, "name");
  window.reference_name = StringIn(node, "refname");
  window.partition = ReadSortGroups(Field(node, "partitionClause"));
  window.order = ReadSortGroups(Field(node, "orderClause"));
  window.frame_options = node["frameOptions"];
  window.start_offset = ReadField(node, "startOffset");
  window.end_offset = ReadField(node, "endOffset");
  window.window_reference = node["winref"];
  window.copied_order = node["copiedOrder"];
  return window;
}

std::shared_ptr<CommonTableExpr> ReadCte(const Json& node) {
  auto cte = std::make_shared<CommonTableExpr>();
  cte->name = StringIn(node, "ctename");
  cte->alias_column_names = Strings(Field(node, "aliascolnames"));
  cte->materialize = static_cast<CommonTableExpr::Materialize>(node["ctematerialized"].get<int>());
  cte->query = ReadQuery(node["ctequery"]);
  if (const Json& search = Field(node, "search_clause"); !search.is_null()) {
    cte->search = std::make_shared<CommonTableExpr::Search>();
    cte->search->columns = Strings(search["search_col_list"]);
    cte->search->breadth_first = search["search_breadth_first"];
    cte->search->sequence_column = StringIn(search, "search_seq_column");
  }
  if (const Json& cycle = Field(node, "cycle_clause"); !cycle.is_null()) {
    cte->cycle = std::make_shared<CommonTableExpr::Cycle>();
    cte->cycle->columns = Strings(cycle["cycle_col_list"]);
    cte->cycle->mark_column = StringIn(cycle, "cycle_mark_column");
    cte->cycle->mark_value = ReadField(cycle, "cycle_mark_value");
    cte->cycle->mark_default = ReadField(cycle, "cycle_mark_default");
    cte->cycle->path_column = StringIn(cycle, "cycle_path_column");
  }
  return cte;
}

std::shared_ptr<SetOperation> ReadSetOperation(const Json& node) {
  if (node.is_null()) return nullptr;
  auto operation = std::make_shared<SetOperation>();
  if (node["node"] == "RANGETBLREF") {
    operation->rtindex = RtIndex(node["rtindex"]);
    return operation;
  }
  operation->kind = static_cast<SetOperation::Kind>(node["op"].get<int>());
  operation->all = node["all"];
  operation->left = ReadSetOperation(node["larg"]);
  operation->right = ReadSetOperation(node["rarg"]);
  return operation;
}

std::shared_ptr<OnConflict> ReadOnConflict(const Json& node) {
  auto conflict = std::make_shared<OnConflict>();
  conflict->update = node["action"].get<int>() == 2;
  for (const Json& element : Field(node, "arbiterElems")) {
    conflict->arbiter_elements.push_back(ReadField(element, "expr"));
    conflict->arbiter_collations.push_back(OidOf(element, "infercollid"));
    conflict->arbiter_operator_classes.push_back(OidOf(element, "inferopclass"));
  }
  conflict->arbiter_where = ReadField(node, "arbiterWhere");
  conflict->constraint = OidOf(node, "constraint");
  conflict->set = ReadTargets(Field(node, "onConflictSet"));
  conflict->where = ReadField(node, "onConflictWhere");
  return conflict;
}

MergeAction ReadMergeAction(const Json& node) {
  static constexpr CommandType kCommands[] = {CommandType::kSelect, CommandType::kSelect, CommandType::kUpdate,
                                              CommandType::kInsert, CommandType::kDelete};
  MergeAction action;
  if (node.contains("matchKind")) {
    action.match = static_cast<MergeAction::Match>(node["matchKind"].get<int>());
  } else {
    action.match = node["matched"].get<bool>() ? MergeAction::Match::kMatched : MergeAction::Match::kNotMatchedByTarget;
  }
  const int command = node["commandType"];
  action.command = command < 5 ? kCommands[command] : CommandType::kSelect;
  action.condition = ReadField(node, "qual");
  action.target_list = ReadTargets(Field(node, "targetList"));
  action.override_user_value = node["override"].get<int>() == 1;
  action.override_system_value = node["override"].get<int>() == 2;
  return action;
}

void ReadRangeTable(const Json& node, Level& level, Query& query) {
  const Json& table = Field(node, "rtable");
  for (size_t i = 0; i < table.size(); ++i) {
    const Json& entry = table[i];
    // OLD and NEW of a view's rule.
    const bool of_rule = i < 2 && entry["rtekind"] == 0 && !entry["inFromCl"].get<bool>() &&
                         node["resultRelation"] == 0 && !Field(entry, "alias").is_null();
    if (of_rule) ++level.skipped;
    if (entry["rtekind"] == 9) {
      level.group_rtindex = static_cast<int>(i) + 1;
      level.group_expressions = &entry["groupexprs"];
    }
  }
  for (size_t i = static_cast<size_t>(level.skipped); i < table.size(); ++i) {
    if (table[i]["rtekind"] != 9) query.range_table.push_back(ReadEntry(table[i]));
  }
}

void ReadClauses(const Json& node, Query& query) {
  query.group_clause = ReadSortGroups(Field(node, "groupClause"));
  query.group_distinct = node.value("groupDistinct", false);
  for (const Json& one : Field(node, "groupingSets")) query.grouping_sets.push_back(ReadGroupingSet(one));
  query.having = ReadField(node, "havingQual");
  for (const Json& one : Field(node, "windowClause")) query.window_clauses.push_back(ReadWindow(one));
  query.distinct_clause = ReadSortGroups(Field(node, "distinctClause"));
  query.sort_clause = ReadSortGroups(Field(node, "sortClause"));
  query.limit_offset = ReadField(node, "limitOffset");
  query.limit_count = ReadField(node, "limitCount");
  query.limit_with_ties = node.value("limitOption", 0) == 1;
  for (const Json& one : Field(node, "rowMarks")) {
    RowMark mark;
    mark.rtindex = RtIndex(one["rti"]);
    mark.strength = static_cast<RowMark::Strength>(one["strength"].get<int>() - 1);
    mark.wait = static_cast<RowMark::Wait>(one["waitPolicy"].get<int>());
    mark.pushed_down = one["pushedDown"];
    query.row_marks.push_back(mark);
  }
  query.set_operations = ReadSetOperation(Field(node, "setOperations"));
}

}  // namespace

std::shared_ptr<Query> ReadQuery(const Json& node) {
  static constexpr CommandType kCommands[] = {CommandType::kUtility, CommandType::kSelect, CommandType::kUpdate,
                                              CommandType::kInsert,  CommandType::kDelete, CommandType::kMerge};
  if (node.is_null()) return nullptr;
  auto query = std::make_shared<Query>();
  Level level;
  const Reading outer = std::exchange(CurrentReading(), {.level = &level, .added_levels = 0});
  level.parent = outer.level;
  const int command = node["commandType"];
  query->command = command < 6 ? kCommands[command] : CommandType::kUtility;
  query->has_distinct_on = node["hasDistinctOn"];
  query->has_recursive = node["hasRecursive"];
  query->is_return = node.value("isReturn", false);
  query->override = static_cast<Query::Override>(node["override"].get<int>());
  ReadRangeTable(node, level, *query);
  for (const Json& one : Field(node, "cteList")) query->cte_list.push_back(ReadCte(one));
  query->result_relation = RtIndex(node["resultRelation"]);
  query->join_tree = ReadFromItem(Field(node, "jointree"));
  query->target_list = ReadTargets(Field(node, "targetList"));
  if (const Json& conflict = Field(node, "onConflict"); !conflict.is_null()) {
    query->on_conflict = ReadOnConflict(conflict);
  }
  query->returning_old_alias = StringIn(node, "returningOldAlias");
  query->returning_new_alias = StringIn(node, "returningNewAlias");
  query->returning_list = ReadTargets(Field(node, "returningList"));
  for (const Json& one : Field(node, "mergeActionList")) query->merge_actions.push_back(ReadMergeAction(one));
  query->merge_join_condition = ReadField(node, "mergeJoinCondition");
  // Up to 16 it is a part of the join tree.
  if (query->command == CommandType::kMerge && query->merge_join_condition == nullptr) {
    query->merge_join_condition = query->join_tree->qualification;
  }
  ReadClauses(node, *query);
  CurrentReading() = outer;
  return query;
}

}  // namespace pgtidy::oracle
