#include "analyzer/catalog/deparse/printer.h"

namespace pgtidy::catalog::deparse {

namespace {

// Source: PRETTYINDENT_STD.
constexpr int kIndentClause = 8;

// Source: FRAMEOPTION_*.
enum FrameOption : int {
  kNonDefault = 0x00001,
  kRange = 0x00002,
  kRows = 0x00004,
  kGroups = 0x00008,
  kBetween = 0x00010,
  kStartUnboundedPreceding = 0x00020,
  kEndUnboundedFollowing = 0x00100,
  kStartCurrentRow = 0x00200,
  kEndCurrentRow = 0x00400,
  kStartOffsetPreceding = 0x00800,
  kEndOffsetPreceding = 0x01000,
  kStartOffsetFollowing = 0x02000,
  kEndOffsetFollowing = 0x04000,
  kExcludeCurrentRow = 0x08000,
  kExcludeGroup = 0x10000,
  kExcludeTies = 0x20000,
};

const TargetEntry* TargetOf(unsigned reference, const TargetList& targets) {
  for (const auto& entry : targets) {
    if (entry->sort_group_ref == reference) return entry.get();
  }
  return nullptr;
}

}  // namespace

// Source: get_select_query_def().
void Printer::Select(const Query& query) {
  WithClause(query);
  targets_ = &query.target_list;
  windows_ = &query.window_clauses;
  const bool combined = query.set_operations != nullptr;
  if (combined) {
    SetOperations(*query.set_operations);
  } else {
    BasicSelect(query);
  }
  if (!query.sort_clause.empty()) {
    Keyword(" ORDER BY ", -kIndentClause, kIndentClause, 1);
    OrderBy(query.sort_clause, query.target_list, combined);
  }
  Limit(query);
  RowMarks(query);
}

void Printer::Limit(const Query& query) {
  if (query.limit_offset != nullptr) {
    Keyword(" OFFSET ", -kIndentClause, kIndentClause, 0);
    Expression(query.limit_offset, false);
  }
  if (query.limit_count == nullptr) return;
  if (query.limit_with_ties) {
    Keyword(" FETCH FIRST ", -kIndentClause, kIndentClause, 0);
    Text("(");
    Expression(query.limit_count, false);
    Text(") ROWS WITH TIES");
    return;
  }
  Keyword(" LIMIT ", -kIndentClause, kIndentClause, 0);
  const auto* constant = As<Const>(query.limit_count);
  if (constant != nullptr && constant->is_null) {
    Text("ALL");
  } else {
    Expression(query.limit_count, false);
  }
}

void Printer::RowMarks(const Query& query) {
  const auto keyword = [](RowMark::Strength strength) -> std::string_view {
    switch (strength) {
      case RowMark::Strength::kForKeyShare: return " FOR KEY SHARE";
      case RowMark::Strength::kForShare: return " FOR SHARE";
      case RowMark::Strength::kForNoKeyUpdate: return " FOR NO KEY UPDATE";
      case RowMark::Strength::kForUpdate: return " FOR UPDATE";
    }
    return "";
  };
  for (const RowMark& mark : query.row_marks) {
    if (mark.pushed_down) continue;
    Keyword(keyword(mark.strength), -kIndentClause, kIndentClause, 0);
    if (names_->Entry(mark.rtindex) != nullptr) {
      Text(" OF ");
      Name(names_->RelationName(mark.rtindex).value_or(""));
    }
    if (mark.wait == RowMark::Wait::kError) Text(" NOWAIT");
    if (mark.wait == RowMark::Wait::kSkip) Text(" SKIP LOCKED");
  }
}

// The VALUES that a query shows unchanged, or null. Source: get_simple_values_rte().
const RangeTblEntry* Printer::OnlyValues(const Query& query) const {
  const RangeTblEntry* values = nullptr;
  for (const auto& entry : query.range_table) {
    if (entry->kind == RteKind::kValues && entry->in_from_clause && values == nullptr) {
      values = entry.get();
    } else if (entry->kind != RteKind::kRelation || entry->in_from_clause) {
      return nullptr;
    }
  }
  if (values == nullptr || values->eref.column_names.size() != query.target_list.size()) return nullptr;
  for (size_t i = 0; i < query.target_list.size(); ++i) {
    const TargetEntry& entry = *query.target_list[i];
    if (entry.junk || OutputName(entry, i) != values->eref.column_names[i]) return nullptr;
  }
  return values;
}

// Source: get_basic_select_query().
void Printer::BasicSelect(const Query& query) {
  if (layout_.indent) {
    indent_level_ += kIndentClause;
    Text(" ");
  }
  if (const RangeTblEntry* values = OnlyValues(query)) return Values(values->values_lists);
  Text(query.is_return ? "RETURN" : "SELECT");
  if (!query.distinct_clause.empty()) {
    Text(" DISTINCT");
    if (query.has_distinct_on) {
      Text(" ON (");
      SortGroupList(query.distinct_clause, query.target_list);
      Text(")");
    }
  }
  Targets(query.target_list);
  FromClause(query, " FROM ");
  Where(query);
  GroupBy(query);
  if (query.having != nullptr) {
    Keyword(" HAVING ", -kIndentClause, kIndentClause, 0);
    Expression(query.having, false);
  }
  Windows(query);
}

void Printer::Where(const Query& query) {
  if (query.join_tree == nullptr || query.join_tree->qualification == nullptr) return;
  Keyword(" WHERE ", -kIndentClause, kIndentClause, 1);
  Expression(query.join_tree->qualification, false);
}

void Printer::GroupBy(const Query& query) {
  if (query.group_clause.empty() && query.grouping_sets.empty()) return;
  Keyword(" GROUP BY ", -kIndentClause, kIndentClause, 1);
  if (query.group_distinct) Text("DISTINCT ");
  const bool outer = in_group_by_;
  in_group_by_ = true;
  if (query.grouping_sets.empty()) {
    SortGroupList(query.group_clause, query.target_list);
  } else {
    bool first = true;
    for (const GroupingSet& set : query.grouping_sets) {
      if (!first) Text(", ");
      first = false;
      GroupingSets(set, query.target_list, true);
    }
  }
  in_group_by_ = outer;
}

// Source: get_rule_groupingset().
void Printer::GroupingSets(const GroupingSet& set, const TargetList& targets, bool omit_parentheses) {
  bool omit_inner = true;
  switch (set.kind) {
    case GroupingSet::Kind::kEmpty: return Text("()");
    case GroupingSet::Kind::kSimple: {
      const bool parentheses = !omit_parentheses || set.references.size() != 1;
      if (parentheses) Text("(");
      for (size_t i = 0; i < set.references.size(); ++i) {
        if (i > 0) Text(", ");
        SortGroupReference(set.references[i], targets, false);
      }
      if (parentheses) Text(")");
      return;
    }
    case GroupingSet::Kind::kRollup: Text("ROLLUP("); break;
    case GroupingSet::Kind::kCube: Text("CUBE("); break;
    case GroupingSet::Kind::kSets:
      Text("GROUPING SETS (");
      omit_inner = false;
      break;
  }
  for (size_t i = 0; i < set.content.size(); ++i) {
    if (i > 0) Text(", ");
    GroupingSets(set.content[i], targets, omit_inner);
  }
  Text(")");
}

// Source: get_rule_sortgroupclause().
const Expr* Printer::SortGroupReference(unsigned reference, const TargetList& targets, bool by_number) {
  const TargetEntry* target = TargetOf(reference, targets);
  if (target == nullptr || target->expression == nullptr) return nullptr;
  const Expr* expr = target->expression.get();
  if (by_number) {
    Text(std::to_string(target->resno));
    return expr;
  }
  switch (expr->kind) {
    case ExprKind::kConst:
      // A bare number would be the number of a column.
      Constant(static_cast<const Const&>(*expr), TypeLabel::kAlways);
      break;
    case ExprKind::kVar: {
      const bool outer = in_order_by_;
      in_order_by_ = true;
      Variable(static_cast<const Var&>(*expr), 0, false);
      in_order_by_ = outer;
      break;
    }
    default: {
      // Bare calls could be taken for cube() and rollup(); operators have their parentheses.
      const bool parentheses = layout_.omit_parentheses || expr->kind == ExprKind::kFuncExpr ||
                               expr->kind == ExprKind::kAggref || expr->kind == ExprKind::kWindowFunc ||
                               expr->kind == ExprKind::kJsonConstructorExpr;
      if (parentheses) Text("(");
      Expression(expr, true);
      if (parentheses) Text(")");
      break;
    }
  }
  return expr;
}

void Printer::SortGroupList(const std::vector<SortGroupClause>& list, const TargetList& targets) {
  bool first = true;
  for (const SortGroupClause& clause : list) {
    if (!first) Text(", ");
    first = false;
    SortGroupReference(clause.target_sort_group_ref, targets, false);
  }
}

// Source: get_rule_orderby().
void Printer::OrderBy(const std::vector<SortGroupClause>& list, const TargetList& targets, bool by_number) {
  bool first = true;
  for (const SortGroupClause& clause : list) {
    if (!first) Text(", ");
    first = false;
    const Expr* expr = SortGroupReference(clause.target_sort_group_ref, targets, by_number);
    const Oid type = expr == nullptr ? types::kUndeterminedType : ExprType(*expr).oid;
    const Catalog::TypeOperators operators = catalog_.OperatorsOfType(type);
    const bool unknown = clause.sort_operator == types::kInvalidOid;
    if (unknown ? !clause.reverse : clause.sort_operator == operators.less) {
      if (clause.nulls_first) Text(" NULLS FIRST");
    } else if (unknown || clause.sort_operator == operators.greater) {
      Text(clause.nulls_first ? " DESC" : " DESC NULLS LAST");
    } else {
      Text(" USING " + OperatorName(catalog_, clause.sort_operator, type, type));
      Text(clause.nulls_first ? " NULLS FIRST" : " NULLS LAST");
    }
  }
}

// Source: get_rule_windowclause().
void Printer::Windows(const Query& query) {
  bool first = true;
  for (const WindowClause& window : query.window_clauses) {
    if (window.name.empty()) continue;
    if (first) {
      Keyword(" WINDOW ", -kIndentClause, kIndentClause, 1);
    } else {
      Text(", ");
    }
    first = false;
    Name(window.name);
    Text(" AS ");
    WindowSpecification(window, query.target_list);
  }
}

// Source: get_rule_windowspec().
void Printer::WindowSpecification(const WindowClause& window, const TargetList& targets) {
  std::string_view space;
  const auto separate = [&] {
    Text(space);
    space = " ";
  };
  Text("(");
  if (!window.reference_name.empty()) {
    separate();
    Name(window.reference_name);
  } else if (!window.partition.empty()) {
    separate();
    Text("PARTITION BY ");
    SortGroupList(window.partition, targets);
  }
  if (!window.order.empty() && !window.copied_order) {
    separate();
    Text("ORDER BY ");
    OrderBy(window.order, targets, false);
  }
  if ((window.frame_options & kNonDefault) != 0) {
    separate();
    WindowFrame(window);
  }
  Text(")");
}

// Source: get_window_frame_options().
void Printer::WindowFrame(const WindowClause& window) {
  const auto has = [&](int options) { return (window.frame_options & options) != 0; };
  Text(has(kRange) ? "RANGE" : has(kRows) ? "ROWS" : "GROUPS");
  if (has(kBetween)) Text(" BETWEEN");
  if (has(kStartUnboundedPreceding)) {
    Text(" UNBOUNDED PRECEDING");
  } else if (has(kStartCurrentRow)) {
    Text(" CURRENT ROW");
  } else {
    Text(" ");
    Expression(window.start_offset, false);
    Text(has(kStartOffsetPreceding) ? " PRECEDING" : " FOLLOWING");
  }
  if (has(kBetween)) {
    Text(" AND");
    if (has(kEndUnboundedFollowing)) {
      Text(" UNBOUNDED FOLLOWING");
    } else if (has(kEndCurrentRow)) {
      Text(" CURRENT ROW");
    } else {
      Text(" ");
      Expression(window.end_offset, false);
      Text(has(kEndOffsetPreceding) ? " PRECEDING" : " FOLLOWING");
    }
  }
  if (has(kExcludeCurrentRow)) Text(" EXCLUDE CURRENT ROW");
  if (has(kExcludeGroup)) Text(" EXCLUDE GROUP");
  if (has(kExcludeTies)) Text(" EXCLUDE TIES");
}

}  // namespace pgtidy::catalog::deparse
