#include "analyzer/query/nullability/conditions.h"

#include <algorithm>
#include <iterator>

namespace pgtidy::query {

namespace {

using catalog::As;
using catalog::BoolExpr;
using catalog::Catalog;
using catalog::ExprKind;
using catalog::ExprList;
using catalog::ExprRef;
using types::Oid;

bool IsConstant(const ExprRef& expr, std::string_view value) {
  const auto* constant = As<catalog::Const>(expr);
  return constant != nullptr && !constant->is_null && constant->value == value;
}

bool IsNullConstant(const ExprRef& expr) {
  const auto* constant = As<catalog::Const>(expr);
  return constant != nullptr && constant->is_null;
}

class Finder {
 public:
  Finder(const Catalog& catalog, const catalog::Query& query) : catalog_(catalog), query_(query) {}

  // What is known where `expr` is `value`.
  ColumnSet Is(const ExprRef& expr, bool value) {
    if (expr == nullptr) return {};
    switch (expr->kind) {
      case ExprKind::kBoolExpr: return OfBoolExpr(*As<BoolExpr>(expr), value);
      case ExprKind::kNullTest: {
        const auto& test = *As<catalog::NullTest>(expr);
        return test.is_null != value && !test.argument_is_row ? NotNull(test.argument) : ColumnSet();
      }
      case ExprKind::kBooleanTest: return OfBooleanTest(*As<catalog::BooleanTest>(expr), value);
      case ExprKind::kDistinctExpr: return OfDistinct(*As<catalog::DistinctExpr>(expr), value);
      case ExprKind::kScalarArrayOpExpr: {
        const auto& call = *As<catalog::ScalarArrayOpExpr>(expr);
        // Over an empty array ANY is false and ALL is true whatever the left side is.
        return call.use_or == value && IsStrict(call.function) ? NotNullAll(call.arguments) : ColumnSet();
      }
      case ExprKind::kSubLink: {
        const auto& link = *As<catalog::SubLink>(expr);
        return link.type == catalog::SubLink::Type::kAny && value ? Is(link.test_expression, true) : ColumnSet();
      }
      case ExprKind::kRowCompareExpr: {
        const auto& comparison = *As<catalog::RowCompareExpr>(expr);
        return Joined(NotNull(comparison.left.front()), NotNull(comparison.right.front()));
      }
      case ExprKind::kCoalesceExpr: return OfCoalesce(As<catalog::CoalesceExpr>(expr)->arguments, value);
      default: return NotNull(expr);
    }
  }

  // What is known where `expr` is not NULL.
  ColumnSet NotNull(const ExprRef& expr) {
    if (expr == nullptr) return {};
    switch (expr->kind) {
      case ExprKind::kVar: return OfVar(*As<catalog::Var>(expr));
      case ExprKind::kFuncExpr: {
        const auto& call = *As<catalog::FuncExpr>(expr);
        return !call.returns_set && IsStrict(call.function) ? NotNullAll(call.arguments) : ColumnSet();
      }
      case ExprKind::kOpExpr: {
        const auto& call = *As<catalog::OpExpr>(expr);
        return !call.returns_set && IsStrict(call.function) ? NotNullAll(call.arguments) : ColumnSet();
      }
      case ExprKind::kNullIfExpr: return NotNull(As<catalog::NullIfExpr>(expr)->arguments.front());
      case ExprKind::kRelabelType: return NotNull(As<catalog::RelabelType>(expr)->argument);
      case ExprKind::kCoerceViaIO: return NotNull(As<catalog::CoerceViaIO>(expr)->argument);
      case ExprKind::kArrayCoerceExpr: return NotNull(As<catalog::ArrayCoerceExpr>(expr)->argument);
      case ExprKind::kCollateExpr: return NotNull(As<catalog::CollateExpr>(expr)->argument);
      case ExprKind::kCoerceToDomain: return NotNull(As<catalog::CoerceToDomain>(expr)->argument);
      case ExprKind::kNamedArgExpr: return NotNull(As<catalog::NamedArgExpr>(expr)->argument);
      case ExprKind::kBoolExpr: {
        const auto& logic = *As<BoolExpr>(expr);
        return logic.type == BoolExpr::Type::kNot ? NotNull(logic.arguments.front()) : ColumnSet();
      }
      default: return {};
    }
  }

 private:
  static ColumnSet Joined(ColumnSet a, const ColumnSet& b) {
    a.insert(b.begin(), b.end());
    return a;
  }

  static ColumnSet Common(const ColumnSet& a, const ColumnSet& b) {
    ColumnSet common;
    std::set_intersection(a.begin(), a.end(), b.begin(), b.end(), std::inserter(common, common.end()));
    return common;
  }

  [[nodiscard]] bool IsStrict(Oid function) const {
    const auto* routine = catalog_.Find<catalog::Routine>(function);
    return routine != nullptr && routine->strict;
  }

  ColumnSet NotNullAll(const ExprList& list) {
    ColumnSet all;
    for (const ExprRef& expr : list) all = Joined(std::move(all), NotNull(expr));
    return all;
  }

  ColumnSet OfVar(const catalog::Var& var) {
    if (var.varlevelsup != 0 || var.varno <= 0 || var.varattno == 0) return {};
    const catalog::RangeTblEntry& entry = *query_.range_table[static_cast<size_t>(var.varno) - 1];
    if (entry.kind != catalog::RteKind::kJoin) return {{var.varno, var.varattno}};
    const auto index = static_cast<size_t>(var.varattno) - 1;
    return var.varattno > 0 && index < entry.join_alias_vars.size() ? NotNull(entry.join_alias_vars[index])
                                                                    : ColumnSet();
  }

  ColumnSet OfBoolExpr(const BoolExpr& logic, bool value) {
    if (logic.type == BoolExpr::Type::kNot) return Is(logic.arguments.front(), !value);
    const bool all_hold = (logic.type == BoolExpr::Type::kAnd) == value;
    ColumnSet found;
    for (size_t i = 0; i < logic.arguments.size(); ++i) {
      const ColumnSet one = Is(logic.arguments[i], value);
      found = i == 0 ? one : all_hold ? Joined(std::move(found), one) : Common(found, one);
    }
    return found;
  }

  ColumnSet OfBooleanTest(const catalog::BooleanTest& test, bool value) {
    using Type = catalog::BooleanTest::Type;
    switch (test.type) {
      case Type::kTrue: return value ? Is(test.argument, true) : ColumnSet();
      case Type::kFalse: return value ? Is(test.argument, false) : ColumnSet();
      case Type::kNotTrue: return value ? ColumnSet() : Is(test.argument, true);
      case Type::kNotFalse: return value ? ColumnSet() : Is(test.argument, false);
      case Type::kUnknown: return value ? ColumnSet() : NotNull(test.argument);
      case Type::kNotUnknown: return value ? NotNull(test.argument) : ColumnSet();
    }
    return {};
  }

  // IS DISTINCT FROM NULL, and IS NOT DISTINCT FROM a constant.
  ColumnSet OfDistinct(const catalog::DistinctExpr& test, bool value) {
    ColumnSet found;
    for (size_t i = 0; i < test.arguments.size(); ++i) {
      const ExprRef& other = test.arguments[1 - i];
      const bool decided =
          value ? IsNullConstant(other) : As<catalog::Const>(other) != nullptr && !IsNullConstant(other);
      if (decided) found = Joined(std::move(found), NotNull(test.arguments[i]));
    }
    return found;
  }

  // coalesce(x, false) is true only where x is.
  ColumnSet OfCoalesce(const ExprList& arguments, bool value) {
    const std::string_view opposite = value ? "f" : "t";
    const bool only_first = std::all_of(arguments.begin() + 1, arguments.end(), [&](const ExprRef& argument) {
      return IsConstant(argument, opposite) || IsNullConstant(argument);
    });
    return only_first ? Is(arguments.front(), value) : ColumnSet();
  }

  const Catalog& catalog_;
  const catalog::Query& query_;
};

}  // namespace

ColumnSet ColumnsNotNullIfTrue(const Catalog& catalog, const catalog::Query& query, const ExprRef& condition) {
  return Finder(catalog, query).Is(condition, true);
}

}  // namespace pgtidy::query
