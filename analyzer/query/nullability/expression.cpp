#include <fmt/format.h>

#include <algorithm>

#include "analyzer/query/cardinality.h"
#include "analyzer/query/nullability/never_null.h"
#include "analyzer/query/nullability/scope.h"
#include "analyzer/syntax/pg_nodes.h"

// Expressions that stand behind FROM and WHERE.
namespace pgtidy::query {

namespace {

using catalog::As;
using catalog::Expr;
using catalog::ExprKind;
using catalog::ExprList;
using catalog::ExprRef;

const Nullability kUnknown{true, "nothing is known of it"};

// A frame that holds at least the row it belongs to.
bool HoldsItsRow(const catalog::WindowClause& window) {
  const int options = window.frame_options;
  const bool starts = (options & (FRAMEOPTION_START_UNBOUNDED_PRECEDING | FRAMEOPTION_START_CURRENT_ROW)) != 0;
  const bool ends = (options & (FRAMEOPTION_END_UNBOUNDED_FOLLOWING | FRAMEOPTION_END_CURRENT_ROW)) != 0;
  const bool excluded = (options & (FRAMEOPTION_EXCLUDE_CURRENT_ROW | FRAMEOPTION_EXCLUDE_GROUP)) != 0;
  return starts && ends && !excluded;
}

}  // namespace

Nullability NullabilityScope::Of(const ExprRef& expr) const { return expr == nullptr ? kUnknown : OfKind(*expr); }

Nullability NullabilityScope::OfKind(const Expr& expr) const {
  switch (expr.kind) {
    case ExprKind::kVar: return OfVar(*As<catalog::Var>(&expr), 0);
    case ExprKind::kConst:
      return As<catalog::Const>(&expr)->is_null ? Nullability{true, "it is NULL"}
                                                : Nullability{false, "it is a constant"};
    case ExprKind::kParam: return {true, "a parameter may be NULL"};
    case ExprKind::kAggref: return OfAggregate(*As<catalog::Aggref>(&expr));
    case ExprKind::kWindowFunc: return OfWindowFunction(*As<catalog::WindowFunc>(&expr));
    case ExprKind::kGroupingFunc: return {false, "GROUPING() is never NULL"};
    case ExprKind::kFuncExpr: {
      const auto& call = *As<catalog::FuncExpr>(&expr);
      // Sets side by side in a target list are filled up with NULL.
      if (call.returns_set) return {true, "sets of different lengths are filled up with NULL"};
      return OfCall(call);
    }
    case ExprKind::kOpExpr: {
      const auto& call = *As<catalog::OpExpr>(&expr);
      const auto* op = proof_.catalog.Find<catalog::Operator>(call.operator_oid);
      const std::string name = op == nullptr ? call.name : op->name;
      if (NullResultOf(proof_.catalog, call) == NullResult::kMayBe) {
        return {true, fmt::format("the operator {} may return NULL", name)};
      }
      return OfAll(call.arguments, fmt::format("the operator {} is NULL only if an operand is", name));
    }
    case ExprKind::kNamedArgExpr: return Of(As<catalog::NamedArgExpr>(&expr)->argument);
    case ExprKind::kRelabelType: return Of(As<catalog::RelabelType>(&expr)->argument);
    case ExprKind::kCollateExpr: return Of(As<catalog::CollateExpr>(&expr)->argument);
    case ExprKind::kCoerceViaIO: return Of(As<catalog::CoerceViaIO>(&expr)->argument);
    case ExprKind::kArrayCoerceExpr: return Of(As<catalog::ArrayCoerceExpr>(&expr)->argument);
    case ExprKind::kConvertRowtypeExpr: return Of(As<catalog::ConvertRowtypeExpr>(&expr)->argument);
    case ExprKind::kCoerceToDomain: return Of(As<catalog::CoerceToDomain>(&expr)->argument);
    case ExprKind::kReturningExpr: return {true, "there may be no such row"};
    case ExprKind::kBoolExpr:
      return OfAll(As<catalog::BoolExpr>(&expr)->arguments, "a condition is NULL only if a part of it is");
    case ExprKind::kScalarArrayOpExpr: {
      const auto& call = *As<catalog::ScalarArrayOpExpr>(&expr);
      const auto* array = As<catalog::ArrayExpr>(call.arguments[1]);
      if (array == nullptr || array->multidimensional) return {true, "an element of the array may be NULL"};
      ExprList operands = array->elements;
      operands.push_back(call.arguments[0]);
      catalog::OpExpr comparison;
      comparison.operator_oid = call.operator_oid;
      if (NullResultOf(proof_.catalog, comparison) == NullResult::kMayBe) return {true, "the comparison may be NULL"};
      return OfAll(operands, "the comparison is NULL only if an operand is");
    }
    case ExprKind::kDistinctExpr:
    case ExprKind::kNullTest:
    case ExprKind::kBooleanTest: return {false, "the test is never NULL"};
    case ExprKind::kSubLink: return OfSubLink(*As<catalog::SubLink>(&expr));
    case ExprKind::kCaseExpr: return OfCase(*As<catalog::CaseExpr>(&expr));
    case ExprKind::kCoalesceExpr: return OfAny(As<catalog::CoalesceExpr>(&expr)->arguments);
    case ExprKind::kMinMaxExpr: return OfAny(As<catalog::MinMaxExpr>(&expr)->arguments);
    case ExprKind::kNullIfExpr: return {true, "NULLIF is NULL where both are equal"};
    case ExprKind::kArrayExpr: return {false, "an array constructor is never NULL"};
    case ExprKind::kRowExpr: return {false, "a row constructor is never NULL"};
    case ExprKind::kSqlValueFunction: {
      using Operation = catalog::SqlValueFunction::Operation;
      const bool schema = As<catalog::SqlValueFunction>(&expr)->operation == Operation::kCurrentSchema;
      return schema ? Nullability{true, "there may be no current schema"}
                    : Nullability{false, "the value of the session is never NULL"};
    }
    case ExprKind::kJsonIsPredicate: return Of(As<catalog::JsonIsPredicate>(&expr)->argument);
    case ExprKind::kMergeSupportFunc: return {false, "merge_action() is never NULL"};
    case ExprKind::kSubscriptingRef: return {true, "there may be no such element"};
    case ExprKind::kFieldSelect: return {true, "a field may be NULL"};
    default: return {true, "it may be NULL"};
  }
}

Nullability NullabilityScope::OfCall(const catalog::FuncExpr& call) const {
  const std::string name = FunctionName(call.function);
  switch (NullResultOf(proof_.catalog, call)) {
    case NullResult::kNever: return {false, fmt::format("{}() is never NULL", name)};
    case NullResult::kOnlyForNullFirst:
      return OfAll({call.arguments.front()}, fmt::format("{}() is NULL only if its first argument is", name));
    case NullResult::kOnlyForNull:
      return OfAll(call.arguments, fmt::format("{}() is NULL only if an argument is", name));
    case NullResult::kMayBe: break;
  }
  return {true, fmt::format("{}() may return NULL", name)};
}

std::string NullabilityScope::FunctionName(types::Oid function) const {
  const auto* routine = proof_.catalog.Find<catalog::Routine>(function);
  return routine == nullptr ? "a function" : routine->name;
}

Nullability NullabilityScope::OfAll(const ExprList& arguments, std::string why) const {
  for (const ExprRef& argument : arguments) {
    Nullability one = Of(argument);
    if (one.nullable) return one;
  }
  return {false, std::move(why)};
}

// Of expressions of which the first that is not NULL counts.
Nullability NullabilityScope::OfAny(const ExprList& arguments) const {
  Nullability last;
  for (const ExprRef& argument : arguments) {
    last = Of(argument);
    if (!last.nullable) return last;
  }
  return last;
}

Nullability NullabilityScope::OfCase(const catalog::CaseExpr& expr) const {
  if (expr.default_result == nullptr) return {true, "CASE without ELSE is NULL where no condition holds"};
  ExprList results{expr.default_result};
  for (const catalog::CaseWhen& when : expr.whens) results.push_back(when.result);
  return OfAll(results, "no branch of CASE is NULL");
}

Nullability NullabilityScope::OfAggregate(const catalog::Aggref& call) const {
  const std::string name = FunctionName(call.function);
  if (CountsRows(proof_.catalog, call.function)) return {false, fmt::format("{}() is never NULL", name)};
  const bool has_rows = call.levels_up == 0 && !query_.group_clause.empty() && query_.grouping_sets.empty();
  if (!has_rows) return {true, fmt::format("{}() over no rows is NULL", name)};
  if (call.filter != nullptr) return {true, fmt::format("the FILTER of {}() may leave no row", name)};
  switch (NullResultOf(proof_.catalog, call)) {
    case NullResult::kNever: return {false, fmt::format("{}() over at least one row is never NULL", name)};
    case NullResult::kMayBe: return {true, fmt::format("{}() may return NULL", name)};
    default: break;
  }
  if (call.arguments.empty()) return kUnknown;
  return OfAll({call.arguments.front()->expression},
               fmt::format("{}() over at least one row is NULL only for NULL", name));
}

Nullability NullabilityScope::OfWindowFunction(const catalog::WindowFunc& call) const {
  const std::string name = FunctionName(call.function);
  const NullResult result = NullResultOf(proof_.catalog, call);
  if (CountsRows(proof_.catalog, call.function)) return {false, fmt::format("{}() is never NULL", name)};
  if (result == NullResult::kMayBe) return {true, fmt::format("{}() may return NULL", name)};
  if (result == NullResult::kNever && !call.is_aggregate) return {false, fmt::format("{}() is never NULL", name)};
  if (result == NullResult::kOnlyForNull) return OfAll(call.arguments, fmt::format("{}() has a default", name));
  if (name == "ntile") return OfAll(call.arguments, "ntile() is NULL only for NULL");
  if (call.filter != nullptr) return {true, fmt::format("the FILTER of {}() may leave no row", name)};
  const auto window = std::find_if(query_.window_clauses.begin(), query_.window_clauses.end(), [&](const auto& clause) {
    return clause.window_reference == call.window_reference;
  });
  if (window == query_.window_clauses.end() || !HoldsItsRow(*window)) {
    return {true, fmt::format("the frame of {}() may be empty", name)};
  }
  if (result == NullResult::kNever) return {false, fmt::format("{}() over at least one row is never NULL", name)};
  if (call.arguments.empty()) return kUnknown;
  return OfAll({call.arguments.front()}, fmt::format("{}() over at least one row is NULL only for NULL", name));
}

Nullability NullabilityScope::OfSubLink(const catalog::SubLink& link) const {
  using Type = catalog::SubLink::Type;
  if (link.type == Type::kExists) return {false, "EXISTS is never NULL"};
  if (link.type == Type::kArray) return {false, "an array constructor is never NULL"};
  if (link.subselect == nullptr) return kUnknown;
  const NullabilityScope& inner = ScopeOf(*link.subselect, this);
  if (link.type == Type::kExpr) {
    if (!ReturnsARow(*link.subselect)) return {true, "the subquery may return no row"};
    return inner.OfColumn(0);
  }
  const auto* comparison = As<catalog::OpExpr>(link.test_expression);
  const bool is_comparison = (link.type == Type::kAny || link.type == Type::kAll) && comparison != nullptr;
  if (!is_comparison || NullResultOf(proof_.catalog, *comparison) == NullResult::kMayBe) {
    return {true, "the comparison may be NULL"};
  }
  Nullability left = Of(comparison->arguments.front());
  return left.nullable ? left : inner.OfColumn(0);
}

}  // namespace pgtidy::query
