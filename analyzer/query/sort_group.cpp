#include <fmt/format.h>

#include <algorithm>

#include "analyzer/query/clauses.h"
#include "analyzer/query/expression.h"
#include "analyzer/query/expression_equal.h"
#include "analyzer/query/expression_place.h"
#include "analyzer/query/names.h"
#include "analyzer/query/transform.h"
#include "analyzer/syntax/pg_nodes.h"

namespace pgtidy::query {
namespace {

using catalog::SortGroupClause;
using syntax::As;
using syntax::Items;

constexpr int kLessStrategy = 1;
constexpr int kEqualStrategy = 3;
constexpr int kGreaterStrategy = 5;

// Source: checkTargetlistEntrySQL92().
void CheckGroupEntry(ParseState& state, const catalog::TargetEntry& entry, ExprPlace place) {
  if (place != ExprPlace::kGroupBy) return;
  if (const catalog::Expr* found = state.has_aggregates ? FindAggregateOfLevel(entry.expression, 0) : nullptr) {
    throw SqlError("42803", fmt::format("aggregate functions are not allowed in {}", ExprPlaceName(place)),
                   found->location);
  }
  if (const catalog::Expr* found = state.has_window_functions ? FindWindowFunction(entry.expression) : nullptr) {
    throw SqlError("42P20", fmt::format("window functions are not allowed in {}", ExprPlaceName(place)),
                   found->location);
  }
}

TargetEntryRef FindByName(ParseState& state, const ::ColumnRef& reference, const TargetList& target_list,
                          ExprPlace place) {
  const Items<::Node> fields(reference.fields);
  if (fields.size() != 1 || fields[0]->type != T_String) return nullptr;
  const std::string_view name = syntax::StringValue(fields[0]);
  if (place == ExprPlace::kGroupBy && ColumnNameToVar(state, name, true, reference.location) != nullptr) {
    return nullptr;
  }
  TargetEntryRef result;
  for (const TargetEntryRef& entry : target_list) {
    if (entry->junk || entry->name != name) continue;
    if (result == nullptr) {
      result = entry;
    } else if (!EqualExpressions(result->expression, entry->expression)) {
      throw SqlError("42702", fmt::format("{} \"{}\" is ambiguous", ExprPlaceName(place), name), reference.location);
    }
  }
  if (result != nullptr) CheckGroupEntry(state, *result, place);
  return result;
}

TargetEntryRef FindByPosition(ParseState& state, const ::A_Const& constant, const TargetList& target_list,
                              ExprPlace place) {
  if (constant.isnull || constant.val.node.type != T_Integer) {
    throw SqlError("42601", fmt::format("non-integer constant in {}", ExprPlaceName(place)), constant.location);
  }
  const int position = constant.val.ival.ival;
  int current = 0;
  for (const TargetEntryRef& entry : target_list) {
    if (entry->junk || ++current != position) continue;
    CheckGroupEntry(state, *entry, place);
    return entry;
  }
  throw SqlError("42P10", fmt::format("{} position {} is not in select list", ExprPlaceName(place), position),
                 constant.location);
}

// Source: assignSortGroupRef().
unsigned AssignReference(catalog::TargetEntry& entry, const TargetList& target_list) {
  if (entry.sort_group_ref != 0) return entry.sort_group_ref;
  unsigned most = 0;
  for (const TargetEntryRef& other : target_list) most = std::max(most, other->sort_group_ref);
  return entry.sort_group_ref = most + 1;
}

void ResolveUnknown(ParseState& state, const TargetEntryRef& entry) { ResolveUnknowns(state, {entry}); }

[[noreturn]] void ThrowNoOperator(ParseState& state, const char* which, Oid type, int location, bool with_hint) {
  SqlError error("42883",
                 fmt::format("could not identify an {} operator for type {}", which, TypeText(state.catalog(), type)),
                 location);
  throw with_hint ? error.Hint("Use an explicit ordering operator or modify the query.") : error;
}

Oid Commutator(const Catalog& catalog, Oid oid) {
  const auto* found = catalog.Find<catalog::Operator>(oid);
  return found == nullptr ? types::kInvalidOid : found->commutator;
}

// ORDER BY x USING operator. Source: get_equality_op_for_ordering_op().
void ReadUsing(ParseState& state, const ::SortBy& raw, Oid type, int location, SortGroupClause& clause) {
  const Catalog& catalog = state.catalog();
  const OperatorName name = SplitOperatorName(raw.useOp);
  clause.sort_operator = LookupOperator(state, name, type, type, false, location);
  for (const auto& membership : catalog.OperatorMemberships(clause.sort_operator)) {
    const bool reverse = membership.strategy == kGreaterStrategy;
    if (membership.access_method != types::kBtreeAccessMethod || (!reverse && membership.strategy != kLessStrategy)) {
      continue;
    }
    clause.reverse = reverse;
    clause.equality_operator =
        catalog.FamilyOperator(membership.family, membership.left, membership.right, kEqualStrategy);
    break;
  }
  if (const auto* equality = catalog.Find<catalog::Operator>(clause.equality_operator)) {
    clause.hashable = equality->can_hash;
    return;
  }
  if (catalog.Find<catalog::Operator>(clause.sort_operator) == nullptr) return;
  throw SqlError("42809", fmt::format("operator {} is not a valid ordering operator", name.name), location)
      .Hint("Ordering operators must be \"<\" or \">\" members of btree operator families.");
}

int DistinctOnLocation(unsigned reference, const std::vector<unsigned>& references, const ::List* raw) {
  const auto index = static_cast<size_t>(std::ranges::find(references, reference) - references.begin());
  return RawLocation(Items<::Node>(raw)[index]);
}

SqlError DistinctOnMismatch(int location) {
  return SqlError("42P10", "SELECT DISTINCT ON expressions must match initial ORDER BY expressions", location);
}

}  // namespace

TargetEntryRef FindTargetExpression(ParseState& state, const ::Node* raw, TargetList& target_list, ExprPlace place) {
  ExprRef expr = TransformExpr(state, raw, place);
  for (const TargetEntryRef& entry : target_list) {
    if (EqualExpressions(expr, StripImplicitCoercions(entry->expression))) return entry;
  }
  target_list.push_back(MakeTargetEntry(state, raw, std::move(expr), place, nullptr, true));
  return target_list.back();
}

TargetEntryRef FindTargetEntry(ParseState& state, const ::Node* raw, TargetList& target_list, ExprPlace place) {
  if (const auto* reference = As<::ColumnRef>(raw, T_ColumnRef)) {
    if (TargetEntryRef entry = FindByName(state, *reference, target_list, place)) return entry;
  }
  // Before version 15 `true` was a cast, not a constant.
  const auto* constant = As<::A_Const>(raw, T_A_Const);
  const bool cast = constant != nullptr && !constant->isnull && constant->val.node.type == T_Boolean &&
                    state.catalog().server_version() < 15;
  if (constant != nullptr && !cast) {
    return FindByPosition(state, *constant, target_list, place);
  }
  return FindTargetExpression(state, raw, target_list, place);
}

TargetEntryRef EntryOfReference(unsigned reference, const TargetList& target_list) {
  const auto found = std::ranges::find(target_list, reference, [](const auto& entry) { return entry->sort_group_ref; });
  return found == target_list.end() ? nullptr : *found;
}

bool IsInSortList(const Catalog& catalog, const catalog::TargetEntry& entry, Oid sort_operator,
                  const SortGroupList& list) {
  if (entry.sort_group_ref == 0) return false;
  return std::ranges::any_of(list, [&](const SortGroupClause& clause) {
    return clause.target_sort_group_ref == entry.sort_group_ref &&
           (sort_operator == types::kInvalidOid || sort_operator == clause.sort_operator ||
            sort_operator == Commutator(catalog, clause.sort_operator));
  });
}

SortGroupClause MakeGroupOperators(ParseState& state, Oid type, int location) {
  SortGroupClause clause;
  if (IsUndetermined(state.catalog(), type)) return clause;
  const Catalog::TypeOperators operators = state.catalog().OperatorsOfType(type);
  if (operators.equal == types::kInvalidOid &&
      !state.catalog().MayExist(catalog::ObjectClass::kOperatorClass, "", "")) {
    ThrowNoOperator(state, "equality", type, location, false);
  }
  clause.equality_operator = operators.equal;
  clause.sort_operator = operators.less;
  clause.hashable = operators.hashable;
  return clause;
}

void AddToGroupList(ParseState& state, const TargetEntryRef& entry, SortGroupList& list, const TargetList& target_list,
                    int location) {
  ResolveUnknown(state, entry);
  if (IsInSortList(state.catalog(), *entry, types::kInvalidOid, list)) return;
  SortGroupClause clause = MakeGroupOperators(state, catalog::ExprType(*entry->expression).oid, location);
  clause.target_sort_group_ref = AssignReference(*entry, target_list);
  list.push_back(clause);
}

void AddToSortList(ParseState& state, const TargetEntryRef& entry, SortGroupList& list, TargetList& target_list,
                   const ::SortBy& raw) {
  ResolveUnknown(state, entry);
  const Catalog& catalog = state.catalog();
  const Oid type = TypeOf(catalog, entry->expression);
  const int location = raw.location < 0 ? RawLocation(raw.node) : raw.location;
  SortGroupClause clause;
  if (raw.sortby_dir == SORTBY_USING) {
    ReadUsing(state, raw, type, location, clause);
  } else {
    clause.reverse = raw.sortby_dir == SORTBY_DESC;
    if (type != types::kUndeterminedType) {
      const Catalog::TypeOperators operators = catalog.OperatorsOfType(type);
      clause.equality_operator = operators.equal;
      clause.sort_operator = clause.reverse ? operators.greater : operators.less;
      clause.hashable = operators.hashable;
      if (clause.sort_operator == types::kInvalidOid &&
          !catalog.MayExist(catalog::ObjectClass::kOperatorClass, "", "")) {
        ThrowNoOperator(state, "ordering", type, location, true);
      }
    }
  }
  if (IsInSortList(catalog, *entry, clause.sort_operator, list)) return;
  clause.target_sort_group_ref = AssignReference(*entry, target_list);
  clause.nulls_first =
      raw.sortby_nulls == SORTBY_NULLS_DEFAULT ? clause.reverse : raw.sortby_nulls == SORTBY_NULLS_FIRST;
  list.push_back(clause);
}

SortGroupList TransformSortClause(ParseState& state, const ::List* raw, TargetList& target_list, ExprPlace place,
                                  bool by_expression) {
  SortGroupList result;
  for (const ::SortBy* sort : Items<::SortBy>(raw)) {
    const TargetEntryRef entry = by_expression ? FindTargetExpression(state, sort->node, target_list, place)
                                               : FindTargetEntry(state, sort->node, target_list, place);
    AddToSortList(state, entry, result, target_list, *sort);
  }
  return result;
}

SortGroupList TransformDistinct(ParseState& state, TargetList& target_list, const SortGroupList& sort,
                                bool in_aggregate) {
  SortGroupList result;
  for (const SortGroupClause& clause : sort) {
    const TargetEntryRef entry = EntryOfReference(clause.target_sort_group_ref, target_list);
    if (entry->junk) {
      throw SqlError("42P10",
                     in_aggregate ? "in an aggregate with DISTINCT, ORDER BY expressions must appear in argument list"
                                  : "for SELECT DISTINCT, ORDER BY expressions must appear in select list",
                     LocationOf(entry->expression));
    }
    result.push_back(clause);
  }
  for (const TargetEntryRef& entry : target_list) {
    if (!entry->junk) AddToGroupList(state, entry, result, target_list, LocationOf(entry->expression));
  }
  if (result.empty()) {
    throw SqlError("42601", in_aggregate ? "an aggregate with DISTINCT must have at least one argument"
                                         : "SELECT DISTINCT must have at least one column");
  }
  return result;
}

SortGroupList TransformDistinctOn(ParseState& state, const ::List* raw, TargetList& target_list,
                                  const SortGroupList& sort) {
  std::vector<unsigned> references;
  for (const ::Node* expr : Items<::Node>(raw)) {
    const TargetEntryRef entry = FindTargetEntry(state, expr, target_list, ExprPlace::kDistinctOn);
    references.push_back(AssignReference(*entry, target_list));
  }
  SortGroupList result;
  bool skipped = false;
  for (const SortGroupClause& clause : sort) {
    if (std::ranges::find(references, clause.target_sort_group_ref) == references.end()) {
      skipped = true;
    } else if (skipped) {
      throw DistinctOnMismatch(DistinctOnLocation(clause.target_sort_group_ref, references, raw));
    } else {
      result.push_back(clause);
    }
  }
  for (size_t i = 0; i < references.size(); ++i) {
    const TargetEntryRef entry = EntryOfReference(references[i], target_list);
    if (IsInSortList(state.catalog(), *entry, types::kInvalidOid, result)) continue;
    const int location = RawLocation(Items<::Node>(raw)[i]);
    if (skipped) throw DistinctOnMismatch(location);
    AddToGroupList(state, entry, result, target_list, location);
  }
  return result;
}

}  // namespace pgtidy::query
