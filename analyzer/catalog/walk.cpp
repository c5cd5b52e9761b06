#include "analyzer/catalog/walk.h"

#include <type_traits>

namespace pgtidy::catalog {

namespace {

using Visit = std::function<void(const ExprRef&)>;

template <typename T>
const T& To(const Expr& expr) {
  return static_cast<const T&>(expr);
}
template <typename T>
T& To(Expr& expr) {
  return static_cast<T&>(expr);
}

template <typename Reference, typename Visitor>
void VisitOne(Reference& expr, const Visitor& visit) {
  if (expr != nullptr) visit(expr);
}

template <typename List, typename Visitor>
void VisitAll(List& list, const Visitor& visit) {
  for (auto& expr : list) VisitOne(expr, visit);
}

template <typename Visitor>
void VisitTargets(const TargetList& list, const Visitor& visit) {
  for (const auto& entry : list) VisitOne(entry->expression, visit);
}

void VisitJoinTree(const FromItem* item, const Visit& visit) {
  if (item == nullptr) return;
  VisitJoinTree(item->left.get(), visit);
  VisitJoinTree(item->right.get(), visit);
  for (const auto& part : item->items) VisitJoinTree(part.get(), visit);
  VisitOne(item->qualification, visit);
}

void VisitRangeTableEntry(const RangeTblEntry& entry, const Visit& visit,
                          const std::function<void(const Query&)>& visit_query) {
  VisitAll(entry.table_sample_arguments, visit);
  VisitOne(entry.table_sample_repeatable, visit);
  if (entry.subquery != nullptr) visit_query(*entry.subquery);
  for (const RangeTableFunction& function : entry.functions) VisitOne(function.function, visit);
  if (const TableFunction* function = entry.table_function.get()) {
    VisitAll(function->namespace_uris, visit);
    VisitOne(function->document, visit);
    VisitOne(function->row, visit);
    VisitAll(function->column_expressions, visit);
    VisitAll(function->column_defaults, visit);
  }
  for (const ExprList& row : entry.values_lists) VisitAll(row, visit);
}

// Visits the parts of a constant or a changeable expression.
template <typename Expression, typename Visitor>
void VisitParts(Expression& expr, const Visitor& visit) {
  switch (expr.kind) {
    case ExprKind::kVar:
    case ExprKind::kConst:
    case ExprKind::kParam:
    case ExprKind::kCaseTestExpr:
    case ExprKind::kSqlValueFunction:
    case ExprKind::kMergeSupportFunc:
    case ExprKind::kCoerceToDomainValue:
    case ExprKind::kSetToDefault:
    case ExprKind::kCurrentOfExpr: return;
    case ExprKind::kAggref: {
      auto& node = To<Aggref>(expr);
      VisitAll(node.direct_arguments, visit);
      // Entries are shared between copies of a node: CopyExpression() copies them itself.
      if constexpr (std::is_const_v<Expression>) VisitTargets(node.arguments, visit);
      return VisitOne(node.filter, visit);
    }
    case ExprKind::kGroupingFunc: return VisitAll(To<GroupingFunc>(expr).arguments, visit);
    case ExprKind::kWindowFunc: {
      auto& node = To<WindowFunc>(expr);
      VisitAll(node.arguments, visit);
      return VisitOne(node.filter, visit);
    }
    case ExprKind::kSubscriptingRef: {
      auto& node = To<SubscriptingRef>(expr);
      VisitAll(node.upper_indexes, visit);
      VisitAll(node.lower_indexes, visit);
      VisitOne(node.container, visit);
      return VisitOne(node.assignment, visit);
    }
    case ExprKind::kFuncExpr: return VisitAll(To<FuncExpr>(expr).arguments, visit);
    case ExprKind::kNamedArgExpr: return VisitOne(To<NamedArgExpr>(expr).argument, visit);
    case ExprKind::kOpExpr:
    case ExprKind::kDistinctExpr:
    case ExprKind::kNullIfExpr: return VisitAll(To<OperatorNode>(expr).arguments, visit);
    case ExprKind::kScalarArrayOpExpr: return VisitAll(To<ScalarArrayOpExpr>(expr).arguments, visit);
    case ExprKind::kBoolExpr: return VisitAll(To<BoolExpr>(expr).arguments, visit);
    case ExprKind::kSubLink: return VisitOne(To<SubLink>(expr).test_expression, visit);
    case ExprKind::kFieldSelect: return VisitOne(To<FieldSelect>(expr).argument, visit);
    case ExprKind::kFieldStore: {
      auto& node = To<FieldStore>(expr);
      VisitOne(node.argument, visit);
      return VisitAll(node.new_values, visit);
    }
    case ExprKind::kRelabelType: return VisitOne(To<RelabelType>(expr).argument, visit);
    case ExprKind::kCoerceViaIO: return VisitOne(To<CoerceViaIO>(expr).argument, visit);
    case ExprKind::kArrayCoerceExpr: {
      auto& node = To<ArrayCoerceExpr>(expr);
      VisitOne(node.argument, visit);
      return VisitOne(node.element_expression, visit);
    }
    case ExprKind::kConvertRowtypeExpr: return VisitOne(To<ConvertRowtypeExpr>(expr).argument, visit);
    case ExprKind::kCollateExpr: return VisitOne(To<CollateExpr>(expr).argument, visit);
    case ExprKind::kCaseExpr: {
      auto& node = To<CaseExpr>(expr);
      VisitOne(node.argument, visit);
      for (auto& when : node.whens) {
        VisitOne(when.condition, visit);
        VisitOne(when.result, visit);
      }
      return VisitOne(node.default_result, visit);
    }
    case ExprKind::kArrayExpr: return VisitAll(To<ArrayExpr>(expr).elements, visit);
    case ExprKind::kRowExpr: return VisitAll(To<RowExpr>(expr).arguments, visit);
    case ExprKind::kRowCompareExpr: {
      auto& node = To<RowCompareExpr>(expr);
      VisitAll(node.left, visit);
      return VisitAll(node.right, visit);
    }
    case ExprKind::kCoalesceExpr: return VisitAll(To<CoalesceExpr>(expr).arguments, visit);
    case ExprKind::kMinMaxExpr: return VisitAll(To<MinMaxExpr>(expr).arguments, visit);
    case ExprKind::kXmlExpr: {
      auto& node = To<XmlExpr>(expr);
      VisitAll(node.named_arguments, visit);
      return VisitAll(node.arguments, visit);
    }
    case ExprKind::kJsonValueExpr: {
      auto& node = To<JsonValueExpr>(expr);
      VisitOne(node.raw, visit);
      return VisitOne(node.formatted, visit);
    }
    case ExprKind::kJsonConstructorExpr: {
      auto& node = To<JsonConstructorExpr>(expr);
      VisitAll(node.arguments, visit);
      VisitOne(node.function, visit);
      return VisitOne(node.coercion, visit);
    }
    case ExprKind::kJsonIsPredicate: return VisitOne(To<JsonIsPredicate>(expr).argument, visit);
    case ExprKind::kJsonExpr: {
      auto& node = To<JsonExpr>(expr);
      VisitOne(node.formatted, visit);
      VisitOne(node.path, visit);
      VisitAll(node.passing_values, visit);
      VisitOne(node.on_empty.expression, visit);
      return VisitOne(node.on_error.expression, visit);
    }
    case ExprKind::kReturningExpr: return VisitOne(To<ReturningExpr>(expr).expression, visit);
    case ExprKind::kNullTest: return VisitOne(To<NullTest>(expr).argument, visit);
    case ExprKind::kBooleanTest: return VisitOne(To<BooleanTest>(expr).argument, visit);
    case ExprKind::kCoerceToDomain: return VisitOne(To<CoerceToDomain>(expr).argument, visit);
  }
}

// A copy of a node by itself; its parts are shared with the original.
ExprRef CopyNode(const Expr& expr) {
  switch (expr.kind) {
    case ExprKind::kVar: return std::make_shared<Var>(To<Var>(expr));
    case ExprKind::kConst: return std::make_shared<Const>(To<Const>(expr));
    case ExprKind::kParam: return std::make_shared<Param>(To<Param>(expr));
    case ExprKind::kAggref: return std::make_shared<Aggref>(To<Aggref>(expr));
    case ExprKind::kGroupingFunc: return std::make_shared<GroupingFunc>(To<GroupingFunc>(expr));
    case ExprKind::kWindowFunc: return std::make_shared<WindowFunc>(To<WindowFunc>(expr));
    case ExprKind::kSubscriptingRef: return std::make_shared<SubscriptingRef>(To<SubscriptingRef>(expr));
    case ExprKind::kFuncExpr: return std::make_shared<FuncExpr>(To<FuncExpr>(expr));
    case ExprKind::kNamedArgExpr: return std::make_shared<NamedArgExpr>(To<NamedArgExpr>(expr));
    case ExprKind::kOpExpr: return std::make_shared<OpExpr>(To<OpExpr>(expr));
    case ExprKind::kDistinctExpr: return std::make_shared<DistinctExpr>(To<DistinctExpr>(expr));
    case ExprKind::kNullIfExpr: return std::make_shared<NullIfExpr>(To<NullIfExpr>(expr));
    case ExprKind::kScalarArrayOpExpr: return std::make_shared<ScalarArrayOpExpr>(To<ScalarArrayOpExpr>(expr));
    case ExprKind::kBoolExpr: return std::make_shared<BoolExpr>(To<BoolExpr>(expr));
    case ExprKind::kSubLink: return std::make_shared<SubLink>(To<SubLink>(expr));
    case ExprKind::kFieldSelect: return std::make_shared<FieldSelect>(To<FieldSelect>(expr));
    case ExprKind::kFieldStore: return std::make_shared<FieldStore>(To<FieldStore>(expr));
    case ExprKind::kRelabelType: return std::make_shared<RelabelType>(To<RelabelType>(expr));
    case ExprKind::kCoerceViaIO: return std::make_shared<CoerceViaIO>(To<CoerceViaIO>(expr));
    case ExprKind::kArrayCoerceExpr: return std::make_shared<ArrayCoerceExpr>(To<ArrayCoerceExpr>(expr));
    case ExprKind::kConvertRowtypeExpr: return std::make_shared<ConvertRowtypeExpr>(To<ConvertRowtypeExpr>(expr));
    case ExprKind::kCollateExpr: return std::make_shared<CollateExpr>(To<CollateExpr>(expr));
    case ExprKind::kCaseExpr: return std::make_shared<CaseExpr>(To<CaseExpr>(expr));
    case ExprKind::kCaseTestExpr: return std::make_shared<CaseTestExpr>(To<CaseTestExpr>(expr));
    case ExprKind::kArrayExpr: return std::make_shared<ArrayExpr>(To<ArrayExpr>(expr));
    case ExprKind::kRowExpr: return std::make_shared<RowExpr>(To<RowExpr>(expr));
    case ExprKind::kRowCompareExpr: return std::make_shared<RowCompareExpr>(To<RowCompareExpr>(expr));
    case ExprKind::kCoalesceExpr: return std::make_shared<CoalesceExpr>(To<CoalesceExpr>(expr));
    case ExprKind::kMinMaxExpr: return std::make_shared<MinMaxExpr>(To<MinMaxExpr>(expr));
    case ExprKind::kSqlValueFunction: return std::make_shared<SqlValueFunction>(To<SqlValueFunction>(expr));
    case ExprKind::kXmlExpr: return std::make_shared<XmlExpr>(To<XmlExpr>(expr));
    case ExprKind::kJsonConstructorExpr: return std::make_shared<JsonConstructorExpr>(To<JsonConstructorExpr>(expr));
    case ExprKind::kJsonIsPredicate: return std::make_shared<JsonIsPredicate>(To<JsonIsPredicate>(expr));
    case ExprKind::kJsonExpr: return std::make_shared<JsonExpr>(To<JsonExpr>(expr));
    case ExprKind::kJsonValueExpr: return std::make_shared<JsonValueExpr>(To<JsonValueExpr>(expr));
    case ExprKind::kMergeSupportFunc: return std::make_shared<MergeSupportFunc>(To<MergeSupportFunc>(expr));
    case ExprKind::kReturningExpr: return std::make_shared<ReturningExpr>(To<ReturningExpr>(expr));
    case ExprKind::kNullTest: return std::make_shared<NullTest>(To<NullTest>(expr));
    case ExprKind::kBooleanTest: return std::make_shared<BooleanTest>(To<BooleanTest>(expr));
    case ExprKind::kCoerceToDomain: return std::make_shared<CoerceToDomain>(To<CoerceToDomain>(expr));
    case ExprKind::kCoerceToDomainValue: return std::make_shared<CoerceToDomainValue>(To<CoerceToDomainValue>(expr));
    case ExprKind::kSetToDefault: return std::make_shared<SetToDefault>(To<SetToDefault>(expr));
    case ExprKind::kCurrentOfExpr: return std::make_shared<CurrentOfExpr>(To<CurrentOfExpr>(expr));
  }
  return nullptr;
}

}  // namespace

void ForEachChild(const Expr& expr, const Visit& visit) { VisitParts(expr, visit); }

ExprRef CopyExpression(const Expr& expr, const std::function<void(Expr&)>& edit) {
  const ExprRef copy = CopyNode(expr);
  VisitParts(*copy, [&](auto& part) { part = CopyExpression(*part, edit); });
  if (auto* aggregate = As<Aggref>(copy)) {
    // The entries of a target list are shared by the copied node; they need copies of their own.
    for (auto& entry : aggregate->arguments) {
      entry = std::make_shared<TargetEntry>(*entry);
      entry->expression = CopyExpression(*entry->expression, edit);
    }
  }
  edit(*copy);
  return copy;
}

void ForEachExpression(const Query& query, const Visit& visit, const std::function<void(const Query&)>& visit_query) {
  for (const auto& cte : query.cte_list) {
    if (cte->query != nullptr) visit_query(*cte->query);
    if (cte->cycle != nullptr) {
      VisitOne(cte->cycle->mark_value, visit);
      VisitOne(cte->cycle->mark_default, visit);
    }
  }
  for (const auto& entry : query.range_table) VisitRangeTableEntry(*entry, visit, visit_query);
  VisitJoinTree(query.join_tree.get(), visit);
  VisitTargets(query.target_list, visit);
  if (const OnConflict* conflict = query.on_conflict.get()) {
    VisitAll(conflict->arbiter_elements, visit);
    VisitOne(conflict->arbiter_where, visit);
    VisitTargets(conflict->set, visit);
    VisitOne(conflict->where, visit);
  }
  VisitTargets(query.returning_list, visit);
  for (const MergeAction& action : query.merge_actions) {
    VisitOne(action.condition, visit);
    VisitTargets(action.target_list, visit);
  }
  VisitOne(query.merge_join_condition, visit);
  VisitOne(query.having, visit);
  for (const WindowClause& window : query.window_clauses) {
    VisitOne(window.start_offset, visit);
    VisitOne(window.end_offset, visit);
  }
  VisitOne(query.limit_offset, visit);
  VisitOne(query.limit_count, visit);
}

}  // namespace pgtidy::catalog
