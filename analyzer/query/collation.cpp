#include <fmt/format.h>

#include "analyzer/catalog/walk.h"
#include "analyzer/query/coerce.h"
#include "analyzer/query/names.h"

namespace pgtidy::query {
namespace {

using catalog::As;
using catalog::ExprKind;

enum class Strength { kNone, kImplicit, kConflict, kExplicit };

// What is known of an expression's collation. Source: assign_collations_context.
struct State {
  Oid collation = types::kInvalidOid;
  Strength strength = Strength::kNone;
  int location = -1;
  Oid conflicting_collation = types::kInvalidOid;
  int conflict_location = -1;
};

template <typename T>
void Set(catalog::Expr& expr, Oid collation) {
  static_cast<T&>(expr).collation = collation;
}

// Source: exprSetCollation().
void SetCollation(catalog::Expr& expr, Oid collation) {
  switch (expr.kind) {
    case ExprKind::kVar: return Set<catalog::Var>(expr, collation);
    case ExprKind::kConst: return Set<catalog::Const>(expr, collation);
    case ExprKind::kParam: return Set<catalog::Param>(expr, collation);
    case ExprKind::kAggref: return Set<catalog::Aggref>(expr, collation);
    case ExprKind::kWindowFunc: return Set<catalog::WindowFunc>(expr, collation);
    case ExprKind::kSubscriptingRef: return Set<catalog::SubscriptingRef>(expr, collation);
    case ExprKind::kFuncExpr: return Set<catalog::FuncExpr>(expr, collation);
    case ExprKind::kOpExpr:
    case ExprKind::kDistinctExpr:
    case ExprKind::kNullIfExpr: return Set<catalog::OperatorNode>(expr, collation);
    case ExprKind::kFieldSelect: return Set<catalog::FieldSelect>(expr, collation);
    case ExprKind::kRelabelType: return Set<catalog::RelabelType>(expr, collation);
    case ExprKind::kCoerceViaIO: return Set<catalog::CoerceViaIO>(expr, collation);
    case ExprKind::kArrayCoerceExpr: return Set<catalog::ArrayCoerceExpr>(expr, collation);
    case ExprKind::kCaseExpr: return Set<catalog::CaseExpr>(expr, collation);
    case ExprKind::kArrayExpr: return Set<catalog::ArrayExpr>(expr, collation);
    case ExprKind::kCoalesceExpr: return Set<catalog::CoalesceExpr>(expr, collation);
    case ExprKind::kMinMaxExpr: return Set<catalog::MinMaxExpr>(expr, collation);
    case ExprKind::kCoerceToDomain: return Set<catalog::CoerceToDomain>(expr, collation);
    case ExprKind::kJsonExpr: return Set<catalog::JsonExpr>(expr, collation);
    case ExprKind::kJsonConstructorExpr: {
      auto& constructor = static_cast<catalog::JsonConstructorExpr&>(expr);
      if (constructor.coercion != nullptr) SetCollation(*constructor.coercion, collation);
      return;
    }
    case ExprKind::kJsonValueExpr: {
      auto& value = static_cast<catalog::JsonValueExpr&>(expr);
      if (value.formatted != nullptr) SetCollation(*value.formatted, collation);
      return;
    }
    default: return;
  }
}

// Source: exprSetInputCollation().
void SetInputCollation(catalog::Expr& expr, Oid collation) {
  switch (expr.kind) {
    case ExprKind::kAggref: static_cast<catalog::Aggref&>(expr).input_collation = collation; break;
    case ExprKind::kWindowFunc: static_cast<catalog::WindowFunc&>(expr).input_collation = collation; break;
    case ExprKind::kFuncExpr: static_cast<catalog::FuncExpr&>(expr).input_collation = collation; break;
    case ExprKind::kOpExpr:
    case ExprKind::kDistinctExpr:
    case ExprKind::kNullIfExpr: static_cast<catalog::OperatorNode&>(expr).input_collation = collation; break;
    case ExprKind::kScalarArrayOpExpr:
      static_cast<catalog::ScalarArrayOpExpr&>(expr).input_collation = collation;
      break;
    case ExprKind::kMinMaxExpr: static_cast<catalog::MinMaxExpr&>(expr).input_collation = collation; break;
    default: break;
  }
}

class Assigner {
 public:
  explicit Assigner(const Catalog& catalog) : catalog_(catalog) {}

  void AssignAlone(const ExprRef& expr) {
    State state;
    Walk(expr, state);
  }

  // Source: assign_collations_walker().
  void Walk(const ExprRef& expr, State& context) {
    if (expr == nullptr) return;
    State own;
    switch (expr->kind) {
      case ExprKind::kCollateExpr: {
        const auto& collate = static_cast<const catalog::CollateExpr&>(*expr);
        Walk(collate.argument, own);
        return Merge({collate.collation, Strength::kExplicit, collate.location}, context);
      }
      case ExprKind::kFieldSelect: {
        const auto& select = static_cast<const catalog::FieldSelect&>(*expr);
        Walk(select.argument, own);
        return Merge(Implicit(select.collation, LocationOf(expr)), context);
      }
      case ExprKind::kRowExpr:
        for (const ExprRef& field : static_cast<const catalog::RowExpr&>(*expr).arguments) AssignAlone(field);
        return;
      case ExprKind::kRowCompareExpr: return WalkRowComparison(static_cast<catalog::RowCompareExpr&>(*expr));
      case ExprKind::kCoerceToDomain: return WalkDomain(expr, context);
      case ExprKind::kVar:
      case ExprKind::kConst:
      case ExprKind::kParam:
      case ExprKind::kCoerceToDomainValue:
      case ExprKind::kCaseTestExpr:
      case ExprKind::kSetToDefault:
      case ExprKind::kCurrentOfExpr: return Merge(Implicit(catalog::ExprCollation(*expr), LocationOf(expr)), context);
      default: break;
    }
    WalkParts(expr, own);
    const Oid type_collation = CollationOfType(catalog_, catalog::ExprType(*expr).oid);
    State result;
    if (type_collation != types::kInvalidOid) {
      result = own.strength > Strength::kNone ? own : Implicit(type_collation, LocationOf(expr));
    }
    SetCollation(*expr, result.strength == Strength::kConflict ? types::kInvalidOid : result.collation);
    SetInputCollation(*expr, own.strength == Strength::kConflict ? types::kInvalidOid : own.collation);
    Merge(result, context);
  }

  [[noreturn]] void ThrowImplicitMismatch(const State& state) const {
    throw SqlError(
        "42P21",
        fmt::format("collation mismatch between implicit collations \"{}\" and \"{}\"",
                    CollationName(catalog_, state.collation), CollationName(catalog_, state.conflicting_collation)),
        state.conflict_location)
        .Hint("You can choose the collation by applying the COLLATE clause to one or both expressions.");
  }

 private:
  [[nodiscard]] static State Implicit(Oid collation, int location) {
    if (collation == types::kInvalidOid) return {};
    return {.collation = collation, .strength = Strength::kImplicit, .location = location};
  }

  // Source: merge_collation_state().
  void Merge(const State& child, State& context) const {
    if (child.strength > context.strength) {
      context.collation = child.collation;
      context.strength = child.strength;
      context.location = child.location;
      if (child.strength == Strength::kConflict) {
        context.conflicting_collation = child.conflicting_collation;
        context.conflict_location = child.conflict_location;
      }
      return;
    }
    if (child.strength < context.strength || child.collation == context.collation) return;
    if (child.strength == Strength::kExplicit) {
      throw SqlError("42P21",
                     fmt::format("collation mismatch between explicit collations \"{}\" and \"{}\"",
                                 CollationName(catalog_, context.collation), CollationName(catalog_, child.collation)),
                     child.location);
    }
    if (child.strength != Strength::kImplicit) return;
    if (context.collation == types::kDefaultCollation) {
      context.collation = child.collation;
      context.location = child.location;
    } else if (child.collation != types::kDefaultCollation) {
      context.strength = Strength::kConflict;
      context.conflicting_collation = child.collation;
      context.conflict_location = child.location;
    }
  }

  void WalkAll(const ExprList& expressions, State& context) {
    for (const ExprRef& expr : expressions) Walk(expr, context);
  }

  void WalkRowComparison(catalog::RowCompareExpr& comparison) {
    comparison.input_collations.clear();
    for (size_t i = 0; i < comparison.left.size(); ++i) {
      State pair;
      Walk(comparison.left[i], pair);
      Walk(comparison.right[i], pair);
      comparison.input_collations.push_back(pair.strength == Strength::kConflict ? types::kInvalidOid : pair.collation);
    }
  }

  void WalkDomain(const ExprRef& expr, State& context) {
    auto& coercion = static_cast<catalog::CoerceToDomain&>(*expr);
    State own;
    Walk(coercion.argument, own);
    const Oid type_collation = CollationOfType(catalog_, coercion.type.oid);
    State result;
    if (type_collation == types::kDefaultCollation) {
      result = own;
    } else {
      result = Implicit(type_collation, LocationOf(expr));
    }
    coercion.collation = result.strength == Strength::kConflict ? types::kInvalidOid : result.collation;
    Merge(result, context);
  }

  void WalkParts(const ExprRef& expr, State& own) {
    switch (expr->kind) {
      case ExprKind::kAggref: return WalkAggregate(static_cast<catalog::Aggref&>(*expr), own);
      case ExprKind::kWindowFunc: {
        const auto& call = static_cast<const catalog::WindowFunc&>(*expr);
        WalkAll(call.arguments, own);
        return AssignAlone(call.filter);
      }
      case ExprKind::kCaseExpr: {
        const auto& chosen = static_cast<const catalog::CaseExpr&>(*expr);
        for (const catalog::CaseWhen& when : chosen.whens) {
          Walk(when.condition, own);
          Walk(when.result, own);
        }
        return Walk(chosen.default_result, own);
      }
      case ExprKind::kSubscriptingRef: {
        const auto& subscripting = static_cast<const catalog::SubscriptingRef&>(*expr);
        for (const ExprRef& index : subscripting.upper_indexes) AssignAlone(index);
        for (const ExprRef& index : subscripting.lower_indexes) AssignAlone(index);
        Walk(subscripting.container, own);
        return Walk(subscripting.assignment, own);
      }
      case ExprKind::kSubLink: {
        const auto& sublink = static_cast<const catalog::SubLink&>(*expr);
        Walk(sublink.test_expression, own);
        if (sublink.subselect != nullptr) MergeQuery(*sublink.subselect, own);
        return;
      }
      default: catalog::ForEachChild(*expr, [&](const ExprRef& child) { Walk(child, own); });
    }
  }

  // A subquery has the collation of its first column, without being any less implicit for a lack of one.
  void MergeQuery(const catalog::Query& query, State& context) const {
    if (query.target_list.empty() || query.target_list.front()->junk) return;
    const ExprRef& column = query.target_list.front()->expression;
    Merge({catalog::ExprCollation(*column), Strength::kImplicit, LocationOf(column)}, context);
  }

  void WalkAggregate(catalog::Aggref& aggregate, State& own) {
    if (aggregate.aggregate_kind == 'h') {
      WalkHypothetical(aggregate, own);
    } else if (aggregate.aggregate_kind == 'o') {
      const bool merge = MergesSortCollations(aggregate);
      WalkAll(aggregate.direct_arguments, own);
      for (const auto& entry : aggregate.arguments) {
        if (merge) {
          Walk(entry->expression, own);
        } else {
          AssignAlone(entry->expression);
        }
      }
    } else {
      for (const auto& entry : aggregate.arguments) {
        if (entry->junk) {
          AssignAlone(entry->expression);
        } else {
          Walk(entry->expression, own);
        }
      }
    }
    AssignAlone(aggregate.filter);
  }

  [[nodiscard]] bool MergesSortCollations(const catalog::Aggref& aggregate) const {
    const auto* routine = catalog_.Find<catalog::Routine>(aggregate.function);
    return aggregate.arguments.size() == 1 && (routine == nullptr || routine->variadic == types::kInvalidOid);
  }

  // Source: assign_hypothetical_collations().
  void WalkHypothetical(catalog::Aggref& aggregate, State& own) {
    const bool merge = MergesSortCollations(aggregate);
    if (aggregate.direct_arguments.size() < aggregate.arguments.size()) return;
    const size_t extra = aggregate.direct_arguments.size() - aggregate.arguments.size();
    for (size_t i = 0; i < extra; ++i) Walk(aggregate.direct_arguments[i], own);
    for (size_t i = 0; i < aggregate.arguments.size(); ++i) {
      State pair;
      ExprRef& aggregated = aggregate.arguments[i]->expression;
      Walk(aggregate.direct_arguments[extra + i], pair);
      Walk(aggregated, pair);
      if (pair.strength == Strength::kConflict) ThrowImplicitMismatch(pair);
      if (pair.collation != types::kInvalidOid && pair.collation != catalog::ExprCollation(*aggregated)) {
        auto relabel = std::make_shared<catalog::RelabelType>();
        relabel->type = catalog::ExprType(*aggregated);
        relabel->collation = pair.collation;
        relabel->argument = aggregated;
        aggregated = std::move(relabel);
      }
      if (merge) Merge(pair, own);
    }
  }

  const Catalog& catalog_;
};

}  // namespace

void AssignExprCollations(ParseState& state, const ExprRef& expr) { Assigner(state.catalog()).AssignAlone(expr); }

void AssignListCollations(ParseState& state, const ExprList& expressions) {
  for (const ExprRef& expr : expressions) AssignExprCollations(state, expr);
}

void AssignQueryCollations(ParseState& state, catalog::Query& query) {
  Assigner assigner(state.catalog());
  const auto assign_targets = [&](const TargetList& entries) {
    for (const auto& entry : entries) {
      State own;
      assigner.Walk(entry->expression, own);
      if (own.strength == Strength::kConflict && entry->sort_group_ref != 0) assigner.ThrowImplicitMismatch(own);
    }
  };
  assign_targets(query.target_list);
  assign_targets(query.returning_list);
  // What stands in FROM has its collations already, so that to assign them again changes nothing.
  catalog::ForEachExpression(
      query, [&](const ExprRef& expr) { assigner.AssignAlone(expr); }, [](const catalog::Query&) {});
}

Oid SelectCommonCollation(ParseState& state, const ExprList& expressions, bool none_ok) {
  Assigner assigner(state.catalog());
  State common;
  for (const ExprRef& expr : expressions) assigner.Walk(expr, common);
  if (common.strength != Strength::kConflict) return common.collation;
  if (none_ok) return types::kInvalidOid;
  assigner.ThrowImplicitMismatch(common);
}

}  // namespace pgtidy::query
