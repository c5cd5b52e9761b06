#include "analyzer/query/expression_equal.h"

#include <algorithm>

#include "analyzer/catalog/walk.h"

namespace pgtidy::query {
namespace {

using catalog::As;
using catalog::CoercionForm;
using catalog::Expr;
using catalog::ExprKind;

ExprList Children(const Expr& expr) {
  ExprList children;
  catalog::ForEachChild(expr, [&](const ExprRef& child) { children.push_back(child); });
  return children;
}

bool EqualLists(const ExprList& a, const ExprList& b, const Resolve& resolve) {
  return std::ranges::equal(a, b, [&](const ExprRef& x, const ExprRef& y) { return EqualExpressions(x, y, resolve); });
}

bool EqualQueries(const catalog::Query& a, const catalog::Query& b) {
  ExprList expressions[2];
  std::vector<const catalog::Query*> queries[2];
  const catalog::Query* both[2] = {&a, &b};
  for (const size_t i : {0, 1}) {
    catalog::ForEachExpression(
        *both[i], [&](const ExprRef& expr) { expressions[i].push_back(expr); },
        [&](const catalog::Query& inner) { queries[i].push_back(&inner); });
  }
  const auto same_entry = [](const auto& x, const auto& y) {
    return x->kind == y->kind && x->relation == y->relation && x->cte_name == y->cte_name;
  };
  return a.command == b.command && a.target_list.size() == b.target_list.size() &&
         a.group_clause.size() == b.group_clause.size() && a.sort_clause.size() == b.sort_clause.size() &&
         a.distinct_clause.size() == b.distinct_clause.size() &&
         (a.set_operations == nullptr) == (b.set_operations == nullptr) &&
         std::ranges::equal(a.range_table, b.range_table, same_entry) &&
         EqualLists(expressions[0], expressions[1], nullptr) &&
         std::ranges::equal(queries[0], queries[1], [](const auto* x, const auto* y) { return EqualQueries(*x, *y); });
}

// Compares what is in two nodes of one kind beside their parts and their type.
template <typename T, typename... Fields>
bool EqualFields(const Expr& a, const Expr& b, Fields T::*... fields) {
  const T& x = static_cast<const T&>(a);
  const T& y = static_cast<const T&>(b);
  return ((x.*fields == y.*fields) && ...);
}

bool EqualOwnFields(const Expr& a, const Expr& b) {
  switch (a.kind) {
    case ExprKind::kVar:
      return EqualFields(a, b, &catalog::Var::varno, &catalog::Var::varattno, &catalog::Var::varlevelsup,
                         &catalog::Var::returning);
    case ExprKind::kConst: return EqualFields(a, b, &catalog::Const::is_null, &catalog::Const::value);
    case ExprKind::kParam: return EqualFields(a, b, &catalog::Param::number, &catalog::Param::name);
    case ExprKind::kAggref:
      return EqualFields(a, b, &catalog::Aggref::function, &catalog::Aggref::star, &catalog::Aggref::levels_up) &&
             static_cast<const catalog::Aggref&>(a).distinct.size() ==
                 static_cast<const catalog::Aggref&>(b).distinct.size() &&
             static_cast<const catalog::Aggref&>(a).order.size() == static_cast<const catalog::Aggref&>(b).order.size();
    case ExprKind::kGroupingFunc: return EqualFields(a, b, &catalog::GroupingFunc::levels_up);
    case ExprKind::kWindowFunc:
      return EqualFields(a, b, &catalog::WindowFunc::function, &catalog::WindowFunc::window_reference,
                         &catalog::WindowFunc::star);
    case ExprKind::kFuncExpr: return EqualFields(a, b, &catalog::FuncExpr::function, &catalog::FuncExpr::variadic);
    case ExprKind::kNamedArgExpr: return EqualFields(a, b, &catalog::NamedArgExpr::name);
    case ExprKind::kOpExpr:
    case ExprKind::kDistinctExpr:
    case ExprKind::kNullIfExpr:
      return EqualFields(a, b, &catalog::OperatorNode::operator_oid, &catalog::OperatorNode::name);
    case ExprKind::kScalarArrayOpExpr:
      return EqualFields(a, b, &catalog::ScalarArrayOpExpr::operator_oid, &catalog::ScalarArrayOpExpr::use_or);
    case ExprKind::kBoolExpr: return EqualFields(a, b, &catalog::BoolExpr::type);
    case ExprKind::kSubLink:
      return EqualFields(a, b, &catalog::SubLink::type) &&
             EqualQueries(*static_cast<const catalog::SubLink&>(a).subselect,
                          *static_cast<const catalog::SubLink&>(b).subselect);
    case ExprKind::kFieldSelect: return EqualFields(a, b, &catalog::FieldSelect::field_number);
    case ExprKind::kFieldStore: return EqualFields(a, b, &catalog::FieldStore::field_numbers);
    case ExprKind::kCollateExpr: return EqualFields(a, b, &catalog::CollateExpr::collation);
    case ExprKind::kRowCompareExpr:
      return EqualFields(a, b, &catalog::RowCompareExpr::type, &catalog::RowCompareExpr::operators);
    case ExprKind::kMinMaxExpr: return EqualFields(a, b, &catalog::MinMaxExpr::greatest);
    case ExprKind::kSqlValueFunction: return EqualFields(a, b, &catalog::SqlValueFunction::operation);
    case ExprKind::kXmlExpr:
      return EqualFields(a, b, &catalog::XmlExpr::operation, &catalog::XmlExpr::name, &catalog::XmlExpr::document);
    case ExprKind::kJsonConstructorExpr: return EqualFields(a, b, &catalog::JsonConstructorExpr::type);
    case ExprKind::kJsonIsPredicate:
      return EqualFields(a, b, &catalog::JsonIsPredicate::item_type, &catalog::JsonIsPredicate::unique_keys);
    case ExprKind::kJsonExpr: return EqualFields(a, b, &catalog::JsonExpr::operation);
    case ExprKind::kNullTest: return EqualFields(a, b, &catalog::NullTest::is_null);
    case ExprKind::kBooleanTest: return EqualFields(a, b, &catalog::BooleanTest::type);
    case ExprKind::kCurrentOfExpr: return EqualFields(a, b, &catalog::CurrentOfExpr::cursor_name);
    default: return true;
  }
}

}  // namespace

bool EqualExpressions(const ExprRef& a, const ExprRef& b, const Resolve& resolve) {
  if (a == nullptr || b == nullptr) return a == b;
  const ExprRef x = resolve ? resolve(a) : a;
  const ExprRef y = resolve ? resolve(b) : b;
  if (x == y) return true;
  if (x->kind != y->kind || catalog::ExprType(*x) != catalog::ExprType(*y)) return false;
  return EqualOwnFields(*x, *y) && EqualLists(Children(*x), Children(*y), resolve);
}

ExprRef StripImplicitCoercions(const ExprRef& expr) {
  if (const auto* call = As<catalog::FuncExpr>(expr)) {
    return call->form == CoercionForm::kImplicitCast ? StripImplicitCoercions(call->arguments.front()) : expr;
  }
  const auto strip = [&](const auto* coercion) {
    return coercion->form == CoercionForm::kImplicitCast ? StripImplicitCoercions(coercion->argument) : expr;
  };
  if (const auto* relabel = As<catalog::RelabelType>(expr)) return strip(relabel);
  if (const auto* via_io = As<catalog::CoerceViaIO>(expr)) return strip(via_io);
  if (const auto* array = As<catalog::ArrayCoerceExpr>(expr)) return strip(array);
  if (const auto* convert = As<catalog::ConvertRowtypeExpr>(expr)) return strip(convert);
  if (const auto* domain = As<catalog::CoerceToDomain>(expr)) return strip(domain);
  return expr;
}

}  // namespace pgtidy::query
