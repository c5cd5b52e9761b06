#include "analyzer/query/cardinality.h"

#include <algorithm>
#include <set>

#include "analyzer/catalog/walk.h"
#include "analyzer/query/expression.h"

namespace pgtidy::query {

namespace {

using catalog::As;
using catalog::Catalog;
using catalog::CommandType;
using catalog::ExprRef;
using catalog::FromItem;
using catalog::JoinType;
using catalog::Query;
using catalog::RangeTblEntry;
using catalog::RteKind;
using catalog::Var;

// A column that equals something else.
struct Equality {
  int rtindex = 0;
  int column = 0;
  ExprRef other;
};

void AddMembers(const FromItem& item, std::set<int>& members) {
  switch (item.kind) {
    case FromItem::Kind::kReference: members.insert(item.rtindex); return;
    case FromItem::Kind::kFrom:
      for (const auto& part : item.items) AddMembers(*part, members);
      return;
    case FromItem::Kind::kJoin: AddMembers(*item.left, members); AddMembers(*item.right, members);
  }
}

// Finds whether each part of FROM meets one row at most for each row of the others.
class SingleRowFinder {
 public:
  SingleRowFinder(const Catalog& catalog, const Query& query) : catalog_(catalog), query_(query) {}

  // Whether all of FROM makes one row at most.
  bool Run() {
    if (query_.join_tree == nullptr) return true;
    std::set<int> members;
    AddMembers(*query_.join_tree, members);
    if (query_.result_relation != 0) members.insert(query_.result_relation);
    if (!Collect(*query_.join_tree)) return false;
    for (size_t known = SIZE_MAX; known != single_.size();) {
      known = single_.size();
      for (const int rtindex : members) {
        if (!single_.contains(rtindex) && IsSingle(rtindex)) single_.insert(rtindex);
      }
    }
    return single_.size() == members.size();
  }

 private:
  // Gathers the equalities; false where the joins are of a kind that is not looked into.
  bool Collect(const FromItem& item) {
    switch (item.kind) {
      case FromItem::Kind::kReference: return true;
      case FromItem::Kind::kFrom:
        AddConditions(item.qualification, nullptr);
        return std::all_of(item.items.begin(), item.items.end(), [&](const auto& part) { return Collect(*part); });
      case FromItem::Kind::kJoin: break;
    }
    if (item.join_type == JoinType::kFull || item.join_type == JoinType::kRight) return false;
    if (item.join_type == JoinType::kLeft) {
      // Its condition binds the right side alone: the rows of the left one stay whatever they hold.
      std::set<int> right;
      AddMembers(*item.right, right);
      AddConditions(item.qualification, &right);
    } else {
      AddConditions(item.qualification, nullptr);
    }
    return Collect(*item.left) && Collect(*item.right);
  }

  void AddConditions(const ExprRef& condition, const std::set<int>* bound) {
    if (const auto* logic = As<catalog::BoolExpr>(condition)) {
      if (logic->type != catalog::BoolExpr::Type::kAnd) return;
      for (const ExprRef& part : logic->arguments) AddConditions(part, bound);
      return;
    }
    const auto* comparison = As<catalog::OpExpr>(condition);
    if (comparison == nullptr || comparison->arguments.size() != 2) return;
    const auto* op = catalog_.Find<catalog::Operator>(comparison->operator_oid);
    if (op == nullptr || op->name != "=" || op->namespace_oid != types::kPgCatalogNamespace) return;
    AddEquality(comparison->arguments[0], comparison->arguments[1], bound);
    AddEquality(comparison->arguments[1], comparison->arguments[0], bound);
  }

  void AddEquality(const ExprRef& side, const ExprRef& other, const std::set<int>* bound) {
    const ExprRef* inner = &side;
    while (const auto* relabel = As<catalog::RelabelType>(*inner)) inner = &relabel->argument;
    const auto* var = As<Var>(*inner);
    if (var == nullptr || var->varlevelsup != 0 || var->varattno <= 0) return;
    if (bound != nullptr && !bound->contains(var->varno)) return;
    equalities_.push_back({var->varno, var->varattno, other});
  }

  [[nodiscard]] bool IsFixed(const ExprRef& expr, int rtindex) const {
    bool fixed = true;
    WalkExpression(expr, true, [&](const ExprRef& node) {
      if (node->kind == catalog::ExprKind::kSubLink) fixed = false;
      const auto* call = As<catalog::FuncExpr>(node);
      const auto* routine = call == nullptr ? nullptr : catalog_.Find<catalog::Routine>(call->function);
      if (call != nullptr && (routine == nullptr || routine->volatility == 'v')) fixed = false;
      const auto* var = As<Var>(node);
      if (var != nullptr && var->varlevelsup == 0)
        fixed = fixed && var->varno != rtindex && single_.contains(var->varno);
      return fixed;
    });
    return fixed;
  }

  [[nodiscard]] bool IsSingle(int rtindex) const {
    const RangeTblEntry& entry = *query_.range_table[static_cast<size_t>(rtindex) - 1];
    switch (entry.kind) {
      case RteKind::kValues: return entry.values_lists.size() == 1;
      case RteKind::kSubquery: {
        if (entry.subquery == nullptr) return false;
        const Cardinality inner = CardinalityOf(catalog_, *entry.subquery);
        return inner == Cardinality::kAtMostOne || inner == Cardinality::kExactlyOne;
      }
      case RteKind::kRelation: break;
      default: return false;
    }
    const auto* relation = catalog_.Find<catalog::Relation>(entry.relation);
    // The rows of children are in no index of their parent.
    const bool has_children = relation != nullptr && relation->kind == catalog::RelationKind::kTable && entry.inherit &&
                              !catalog_.ChildrenOf(entry.relation).empty();
    if (relation == nullptr || relation->undetermined || has_children) return false;
    std::set<int> fixed;
    for (const Equality& equality : equalities_) {
      if (equality.rtindex == rtindex && IsFixed(equality.other, rtindex)) {
        fixed.insert(equality.column);
      }
    }
    const std::vector<types::Oid> indexes = catalog_.IndexesOf(entry.relation);
    return std::any_of(indexes.begin(), indexes.end(), [&](types::Oid oid) {
      const auto& index = *catalog_.Find<catalog::Relation>(oid)->index;
      if (!index.unique || !index.valid || !index.immediate || index.undetermined || index.predicate != nullptr)
        return false;
      return std::all_of(index.keys.begin(), index.keys.begin() + index.key_count,
                         [&](const catalog::IndexKey& key) { return key.column != 0 && fixed.contains(key.column); });
    });
  }

  const Catalog& catalog_;
  const Query& query_;
  std::set<int> single_;
  std::vector<Equality> equalities_;
};

bool MayCutRows(const Query& query) {
  const auto* count = As<catalog::Const>(query.limit_count);
  const bool keeps_one = query.limit_count == nullptr ||
                         (count != nullptr && (count->is_null || (!count->value.empty() && count->value != "0")));
  const auto* offset = As<catalog::Const>(query.limit_offset);
  const bool skips = query.limit_offset != nullptr && (offset == nullptr || (!offset->is_null && offset->value != "0"));
  return !keeps_one || skips;
}

bool HasLimitOne(const Query& query) {
  const auto* count = As<catalog::Const>(query.limit_count);
  return count != nullptr && !count->is_null && (count->value == "0" || count->value == "1") && !query.limit_with_ties;
}

Cardinality OfSelect(const Catalog& catalog, const Query& query) {
  if (ReturnsARow(query)) {
    const bool one_group = query.has_aggregates && query.group_clause.empty() && query.grouping_sets.empty();
    if (one_group || SingleRowFinder(catalog, query).Run()) return Cardinality::kExactlyOne;
  }
  if (HasLimitOne(query)) return Cardinality::kAtMostOne;
  if (query.set_operations != nullptr || query.has_target_srfs || !query.grouping_sets.empty())
    return Cardinality::kMany;
  const bool one_group = query.has_aggregates && query.group_clause.empty();
  return one_group || SingleRowFinder(catalog, query).Run() ? Cardinality::kAtMostOne : Cardinality::kMany;
}

Cardinality OfInsert(const Catalog& catalog, const Query& query) {
  const auto& target = *query.range_table[static_cast<size_t>(query.result_relation) - 1];
  bool one_row = true;
  bool may_be_none = query.on_conflict != nullptr || !catalog.TriggersOf(target.relation).empty() ||
                     !catalog.RulesOf(target.relation).empty();
  for (const auto& entry : query.range_table) {
    if (entry.get() == &target || (query.on_conflict != nullptr && entry->kind == RteKind::kRelation)) continue;
    if (entry->kind == RteKind::kValues) {
      one_row = one_row && entry->values_lists.size() == 1;
    } else if (entry->kind == RteKind::kSubquery && entry->subquery != nullptr) {
      const Cardinality source = CardinalityOf(catalog, *entry->subquery);
      one_row = one_row && source != Cardinality::kMany;
      may_be_none = may_be_none || source != Cardinality::kExactlyOne;
    } else {
      one_row = false;
    }
  }
  if (!one_row) return Cardinality::kMany;
  return may_be_none ? Cardinality::kAtMostOne : Cardinality::kExactlyOne;
}

}  // namespace

bool ReturnsARow(const Query& query) {
  if (MayCutRows(query)) return false;
  if (query.command != catalog::CommandType::kSelect) return false;
  if (query.set_operations != nullptr || query.having != nullptr || query.has_target_srfs) return false;
  const bool one_group = query.group_clause.empty() && query.grouping_sets.empty();
  if (query.has_aggregates && one_group) return true;
  if (query.join_tree == nullptr || query.join_tree->qualification != nullptr) return false;
  if (query.join_tree->items.empty()) return true;
  if (query.join_tree->items.size() != 1 ||
      query.join_tree->items.front()->kind != catalog::FromItem::Kind::kReference) {
    return false;
  }
  const auto& entry = *query.range_table[static_cast<size_t>(query.join_tree->items.front()->rtindex) - 1];
  if (entry.kind == catalog::RteKind::kValues) return !entry.values_lists.empty();
  return entry.kind == catalog::RteKind::kSubquery && entry.subquery != nullptr && ReturnsARow(*entry.subquery);
}

Cardinality CardinalityOf(const Catalog& catalog, const Query& query) {
  if (query.command == CommandType::kUtility) return Cardinality::kNone;
  if (query.command == CommandType::kSelect) return OfSelect(catalog, query);
  if (query.returning_list.empty()) return Cardinality::kNone;
  if (query.command == CommandType::kInsert) return OfInsert(catalog, query);
  if (query.command == CommandType::kMerge) return Cardinality::kMany;
  return SingleRowFinder(catalog, query).Run() ? Cardinality::kAtMostOne : Cardinality::kMany;
}

}  // namespace pgtidy::query
