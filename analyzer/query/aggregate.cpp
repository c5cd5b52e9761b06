#include <fmt/format.h>

#include <algorithm>

#include "analyzer/catalog/walk.h"
#include "analyzer/query/clauses.h"
#include "analyzer/query/expression.h"
#include "analyzer/query/expression_place.h"
#include "analyzer/query/names.h"
#include "analyzer/query/walker.h"
#include "analyzer/syntax/pg_nodes.h"

namespace pgtidy::query {
namespace {

using catalog::As;
using catalog::Expr;
using catalog::ExprKind;
using syntax::Items;

constexpr size_t kMostGroupingArguments = 31;

// Where neither aggregates nor GROUPING may stand: what the message says of the place; null: they may stand here.
const char* PlaceError(ExprPlace place) {
  switch (place) {
    case ExprPlace::kNone:
    case ExprPlace::kOther:
    case ExprPlace::kHaving:
    case ExprPlace::kWindowPartition:
    case ExprPlace::kWindowOrder:
    case ExprPlace::kSelectTarget:
    case ExprPlace::kOrderBy:
    case ExprPlace::kDistinctOn: return nullptr;
    case ExprPlace::kFromSubselect: return "FROM clause of their own query level";
    case ExprPlace::kWindowFrameRange:
    case ExprPlace::kWindowFrameRows:
    case ExprPlace::kWindowFrameGroups: return ExprPlaceName(place);
    default: return ExprPlaceWords(place);
  }
}

// The lowest levels of the columns and aggregates in an aggregate's arguments; -1: there are none.
struct Levels {
  int variable = -1;
  int aggregate = -1;
  bool certain = true;  // False: the call need not be one of an aggregate, and nothing in it is an error.

  static void Lower(int& least, int level) {
    if (level >= 0 && (least < 0 || level < least)) least = level;
  }
  [[nodiscard]] int Own() const {
    if (variable < 0) return std::max(aggregate, 0);
    return aggregate < 0 ? variable : std::min(variable, aggregate);
  }
};

// Source: check_agg_arguments_walker().
void FindLevels(const ExprRef& expr, int depth, Levels& levels);

void FindLevelsOfQuery(const catalog::Query& query, int depth, Levels& levels) {
  catalog::ForEachExpression(
      query, [&](const ExprRef& expr) { FindLevels(expr, depth, levels); },
      [&](const catalog::Query& inner) { FindLevelsOfQuery(inner, depth + 1, levels); });
}

void FindLevels(const ExprRef& expr, int depth, Levels& levels) {
  if (expr == nullptr) return;
  switch (expr->kind) {
    case ExprKind::kVar: return Levels::Lower(levels.variable, As<catalog::Var>(expr)->varlevelsup - depth);
    case ExprKind::kAggref: {
      const auto& aggregate = *As<catalog::Aggref>(expr);
      // What may be no aggregate at all is looked through.
      if (aggregate.function == types::kInvalidOid) break;
      return Levels::Lower(levels.aggregate, aggregate.levels_up - depth);
    }
    case ExprKind::kGroupingFunc:
      Levels::Lower(levels.aggregate, As<catalog::GroupingFunc>(expr)->levels_up - depth);
      break;
    case ExprKind::kFuncExpr:
    case ExprKind::kOpExpr: {
      const auto* call = As<catalog::FuncExpr>(expr);
      const bool returns_set = call != nullptr ? call->returns_set : As<catalog::OpExpr>(expr)->returns_set;
      if (!levels.certain || depth > 0 || !returns_set) break;
      throw SqlError("0A000", "aggregate function calls cannot contain set-returning function calls", LocationOf(expr))
          .Hint(kLateralHint);
    }
    case ExprKind::kWindowFunc:
      if (!levels.certain || depth > 0) break;
      throw SqlError("42803", "aggregate function calls cannot contain window function calls", expr->location);
    default: break;
  }
  catalog::ForEachChild(*expr, [&](const ExprRef& child) { FindLevels(child, depth, levels); });
  if (const auto* sublink = As<catalog::SubLink>(expr); sublink != nullptr && sublink->subselect != nullptr) {
    FindLevelsOfQuery(*sublink->subselect, depth + 1, levels);
  }
}

[[noreturn]] void ThrowNested(const ExprList& expressions, int level) {
  int location = -1;
  for (const ExprRef& expr : expressions) {
    if (const Expr* found = FindAggregateOfLevel(expr, level)) {
      location = found->location;
      break;
    }
  }
  throw SqlError("42803", "aggregate function calls cannot be nested", location);
}

// Returns the level that the aggregate belongs to. Source: check_agg_arguments().
int CheckArguments(const ExprList& direct, const ExprList& arguments) {
  Levels levels;
  for (const ExprRef& argument : arguments) FindLevels(argument, 0, levels);
  const int own = levels.Own();
  if (own == levels.aggregate) ThrowNested(arguments, own);
  Levels of_direct;
  for (const ExprRef& argument : direct) FindLevels(argument, 0, of_direct);
  if (of_direct.variable >= 0 && of_direct.variable < own) {
    int location = -1;
    for (const ExprRef& argument : direct) {
      const catalog::Var* var = FindVarOfLevel(argument, of_direct.variable);
      if (var != nullptr && location < 0) location = var->location;
    }
    throw SqlError("42803", "outer-level aggregate cannot contain a lower-level variable in its direct arguments",
                   location);
  }
  if (of_direct.aggregate >= 0 && of_direct.aggregate <= own) ThrowNested(direct, of_direct.aggregate);
  return own;
}

// Source: check_agglevels_and_constraints().
void CheckPlace(ParseState& state, int level, const char* what, int location) {
  ParseState& owner = StateAt(state, level);
  owner.has_aggregates = true;
  const char* words = PlaceError(owner.place);
  if (words != nullptr) throw SqlError("42803", fmt::format("{} are not allowed in {}", what, words), location);
}

TargetEntryRef MakeArgument(const ExprRef& expr, int resno) {
  auto entry = std::make_shared<catalog::TargetEntry>();
  entry->expression = expr;
  entry->resno = resno;
  entry->has_name = false;
  return entry;
}

// Source: transformAggregateCall(), for ordered-set aggregates.
void SplitOrderedSet(ParseState& state, catalog::Aggref& aggregate, const ExprList& arguments, const ::FuncCall& raw) {
  const Items<::SortBy> order(raw.agg_order);
  const size_t direct = arguments.size() - order.size();
  aggregate.direct_arguments.assign(arguments.begin(), arguments.begin() + static_cast<std::ptrdiff_t>(direct));
  for (size_t i = 0; i < order.size(); ++i) {
    aggregate.arguments.push_back(MakeArgument(arguments[direct + i], static_cast<int>(i) + 1));
    AddToSortList(state, aggregate.arguments.back(), aggregate.order, aggregate.arguments, *order[i]);
  }
}

void CheckDistinctSortable(ParseState& state, const catalog::Aggref& aggregate) {
  for (const catalog::SortGroupClause& clause : aggregate.distinct) {
    const ExprRef& expr = EntryOfReference(clause.target_sort_group_ref, aggregate.arguments)->expression;
    const Oid type = TypeOf(state.catalog(), expr);
    if (clause.sort_operator != types::kInvalidOid || type == types::kUndeterminedType ||
        state.catalog().MayExist(catalog::ObjectClass::kOperatorClass, "", "")) {
      continue;
    }
    throw SqlError("42883",
                   fmt::format("could not identify an ordering operator for type {}", TypeText(state.catalog(), type)),
                   LocationOf(expr))
        .Detail("Aggregates with DISTINCT must be able to sort their inputs.");
  }
}

void OrderArguments(ParseState& state, catalog::Aggref& aggregate, const ExprList& arguments, const ::FuncCall& raw) {
  for (const ExprRef& argument : arguments) {
    aggregate.arguments.push_back(MakeArgument(argument, static_cast<int>(aggregate.arguments.size()) + 1));
  }
  const int saved_resno = std::exchange(state.next_resno, static_cast<int>(arguments.size()) + 1);
  aggregate.order = TransformSortClause(state, raw.agg_order, aggregate.arguments, ExprPlace::kOrderBy, true);
  if (raw.agg_distinct) {
    aggregate.distinct = TransformDistinct(state, aggregate.arguments, aggregate.order, true);
    CheckDistinctSortable(state, aggregate);
  }
  state.next_resno = saved_resno;
}

const Expr* FindAggregateInQuery(const catalog::Query& query, int level) {
  const Expr* found = nullptr;
  catalog::ForEachExpression(
      query,
      [&](const ExprRef& expr) {
        if (found == nullptr) found = FindAggregateOfLevel(expr, level);
      },
      [&](const catalog::Query& inner) {
        if (found == nullptr) found = FindAggregateInQuery(inner, level + 1);
      });
  return found;
}

}  // namespace

const Expr* FindAggregateOfLevel(const ExprRef& expr, int level) {
  if (expr == nullptr) return nullptr;
  const auto* aggregate = As<catalog::Aggref>(expr);
  if (aggregate != nullptr && aggregate->levels_up == level && aggregate->function != types::kInvalidOid) {
    return aggregate;
  }
  const auto* grouping = As<catalog::GroupingFunc>(expr);
  if (grouping != nullptr && grouping->levels_up == level) return grouping;
  const Expr* found = nullptr;
  catalog::ForEachChild(*expr, [&](const ExprRef& child) {
    if (found == nullptr) found = FindAggregateOfLevel(child, level);
  });
  const auto* sublink = As<catalog::SubLink>(expr);
  if (found == nullptr && sublink != nullptr && sublink->subselect != nullptr) {
    found = FindAggregateInQuery(*sublink->subselect, level + 1);
  }
  return found;
}

const Expr* FindWindowFunction(const ExprRef& expr) {
  const Expr* found = nullptr;
  WalkExpression(expr, false, [&](const ExprRef& node) {
    if (found == nullptr && node->kind == ExprKind::kWindowFunc) found = node.get();
    return found == nullptr;
  });
  return found;
}

void FinishAggregateCall(ParseState& state, catalog::Aggref& aggregate, const ExprList& arguments,
                         const ::FuncCall& raw) {
  if (aggregate.aggregate_kind != 'n') {
    SplitOrderedSet(state, aggregate, arguments, raw);
  } else {
    OrderArguments(state, aggregate, arguments, raw);
  }
  for (const ExprRef& argument : aggregate.direct_arguments) {
    aggregate.argument_types.push_back(catalog::ExprType(*argument).oid);
  }
  ExprList checked;
  for (const TargetEntryRef& entry : aggregate.arguments) {
    checked.push_back(entry->expression);
    if (!entry->junk) aggregate.argument_types.push_back(catalog::ExprType(*entry->expression).oid);
  }
  if (aggregate.filter != nullptr) checked.push_back(aggregate.filter);
  if (aggregate.function == types::kInvalidOid) {
    // A call that is not known need not be one of an aggregate.
    Levels levels{.certain = false};
    for (const ExprRef& expr : checked) FindLevels(expr, 0, levels);
    aggregate.levels_up = levels.Own();
    return;
  }
  aggregate.levels_up = CheckArguments(aggregate.direct_arguments, checked);
  CheckPlace(state, aggregate.levels_up, "aggregate functions", aggregate.location);
}

ExprRef TransformGroupingFunc(ParseState& state, const ::Node* raw) {
  const auto& grouping = *reinterpret_cast<const ::GroupingFunc*>(raw);
  const Items<::Node> arguments(grouping.args);
  if (arguments.size() > kMostGroupingArguments) {
    throw SqlError("54023", "GROUPING must have fewer than 32 arguments", grouping.location);
  }
  auto result = std::make_shared<catalog::GroupingFunc>();
  result->location = grouping.location;
  for (const ::Node* argument : arguments) {
    result->arguments.push_back(TransformExpr(state, argument, state.place));
  }
  result->levels_up = CheckArguments({}, result->arguments);
  CheckPlace(state, result->levels_up, "grouping operations", result->location);
  return result;
}

}  // namespace pgtidy::query
