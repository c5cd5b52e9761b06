#include <fmt/format.h>

#include <algorithm>

#include "analyzer/query/clauses.h"
#include "analyzer/query/transform.h"
#include "analyzer/syntax/pg_nodes.h"

namespace pgtidy::query {
namespace {

using catalog::GroupingSet;
using Kind = GroupingSet::Kind;
using syntax::As;
using syntax::Items;

constexpr size_t kMostCubeElements = 12;

Kind KindOf(const ::GroupingSet& raw) {
  switch (raw.kind) {
    case GROUPING_SET_EMPTY: return Kind::kEmpty;
    case GROUPING_SET_SIMPLE: return Kind::kSimple;
    case GROUPING_SET_ROLLUP: return Kind::kRollup;
    case GROUPING_SET_CUBE: return Kind::kCube;
    case GROUPING_SET_SETS: break;
  }
  return Kind::kSets;
}

// What GROUP BY names: an expression, a list of them in parentheses, or a grouping set.
struct Item {
  const ::Node* expr = nullptr;
  std::vector<Item> content;
  const ::GroupingSet* set = nullptr;
  bool is_list = false;
};

void Append(std::vector<Item>& items, std::vector<Item> added) {
  items.insert(items.end(), std::make_move_iterator(added.begin()), std::make_move_iterator(added.end()));
}

std::vector<Item> Flatten(const ::List* list, bool top_level, bool* has_sets);

// What one item of the clause comes to: `(a, b)` without ROW is its columns, and SETS in SETS are one.
// Source: flatten_grouping_sets().
std::vector<Item> FlattenOne(const ::Node* raw, bool top_level, bool* has_sets) {
  if (const auto* row = As<::RowExpr>(raw, T_RowExpr); row != nullptr && row->row_format == COERCE_IMPLICIT_CAST) {
    return Flatten(row->args, false, nullptr);
  }
  const auto* set = As<::GroupingSet>(raw, T_GroupingSet);
  if (set == nullptr) return {{.expr = raw}};
  if (has_sets != nullptr) *has_sets = true;
  if (top_level && set->kind == GROUPING_SET_EMPTY) return {};
  Item result{.expr = raw, .set = set};
  for (const ::Node* part : Items<::Node>(set->content)) {
    std::vector<Item> flat = FlattenOne(part, false, nullptr);
    const auto* inner = As<::GroupingSet>(part, T_GroupingSet);
    const auto* row = As<::RowExpr>(part, T_RowExpr);
    if (row != nullptr && row->row_format == COERCE_IMPLICIT_CAST) {
      result.content.push_back({.expr = part, .content = std::move(flat), .is_list = true});
    } else if (inner == nullptr || inner->kind != GROUPING_SET_SETS) {
      result.content.push_back(std::move(flat.front()));
    } else {
      Append(result.content, std::move(flat));
    }
  }
  if (top_level || set->kind != GROUPING_SET_SETS) return {std::move(result)};
  return std::move(result.content);
}

std::vector<Item> Flatten(const ::List* list, bool top_level, bool* has_sets) {
  std::vector<Item> result;
  for (const ::Node* raw : Items<::Node>(list)) Append(result, FlattenOne(raw, top_level, has_sets));
  return result;
}

class GroupClause {
 public:
  GroupClause(ParseState& state, TargetList& target_list, const SortGroupList& sort, ExprPlace place,
              bool by_expression)
      : state_(state), target_list_(target_list), sort_(sort), place_(place), by_expression_(by_expression) {}

  // The reference of the expression, 0 if it was given before on this level. Source: transformGroupClauseExpr().
  unsigned AddExpression(const ::Node* raw, std::vector<unsigned>& seen, bool top_level) {
    const TargetEntryRef entry = by_expression_ ? FindTargetExpression(state_, raw, target_list_, place_)
                                                : FindTargetEntry(state_, raw, target_list_, place_);
    const unsigned reference = entry->sort_group_ref;
    if (reference != 0) {
      if (std::ranges::find(seen, reference) != seen.end()) return 0;
      if (IsInSortList(state_.catalog(), *entry, types::kInvalidOid, result_)) return reference;
      const auto sorted = std::ranges::find(sort_, reference, &catalog::SortGroupClause::target_sort_group_ref);
      if (sorted != sort_.end()) {
        result_.push_back(*sorted);
        if (!top_level) result_.back().nulls_first = false;
        return reference;
      }
    }
    AddToGroupList(state_, entry, result_, target_list_, RawLocation(raw));
    return entry->sort_group_ref;
  }

  // Source: transformGroupClauseList().
  GroupingSet AddList(const std::vector<Item>& items) {
    GroupingSet set{.kind = Kind::kSimple, .references = {}, .content = {}};
    for (const Item& item : items) {
      const unsigned reference = AddExpression(item.expr, set.references, false);
      if (reference != 0) set.references.push_back(reference);
    }
    return set;
  }

  // Source: transformGroupingSet().
  GroupingSet AddSet(const Item& item) {
    GroupingSet set{.kind = KindOf(*item.set), .references = {}, .content = {}};
    for (const Item& part : item.content) {
      set.content.push_back(part.set != nullptr ? AddSet(part)
                            : part.is_list      ? AddList(part.content)
                                                : AddList({part}));
    }
    if (set.kind == Kind::kCube && set.content.size() > kMostCubeElements) {
      throw SqlError("54011", fmt::format("CUBE is limited to {} elements", kMostCubeElements), item.set->location);
    }
    return set;
  }

  SortGroupList TakeResult() { return std::move(result_); }

 private:
  ParseState& state_;
  TargetList& target_list_;
  const SortGroupList& sort_;
  const ExprPlace place_;
  const bool by_expression_;
  SortGroupList result_;
};

using References = std::vector<unsigned>;

void AddAll(References& references, const References& added) {
  for (const unsigned reference : added) {
    if (std::ranges::find(references, reference) == references.end()) references.push_back(reference);
  }
}

// Source: expand_groupingset_node().
std::vector<References> ExpandSet(const GroupingSet& set) {
  std::vector<References> result;
  switch (set.kind) {
    case Kind::kEmpty: return {{}};
    case Kind::kSimple: return {set.references};
    case Kind::kRollup:
      for (size_t count = set.content.size() + 1; count-- > 0;) {
        References& references = result.emplace_back();
        for (size_t i = 0; i < count; ++i) AddAll(references, set.content[i].references);
      }
      return result;
    case Kind::kCube:
      for (size_t chosen = 0; chosen < size_t{1} << set.content.size(); ++chosen) {
        References& references = result.emplace_back();
        for (size_t i = 0; i < set.content.size(); ++i) {
          if ((chosen >> i & 1) != 0) AddAll(references, set.content[i].references);
        }
      }
      return result;
    case Kind::kSets: break;
  }
  for (const GroupingSet& part : set.content) {
    const std::vector<References> expanded = ExpandSet(part);
    result.insert(result.end(), expanded.begin(), expanded.end());
  }
  return result;
}

}  // namespace

SortGroupList TransformGroupClause(ParseState& state, const ::List* raw, TargetList& target_list,
                                   const SortGroupList& sort, ExprPlace place, bool by_expression,
                                   std::vector<GroupingSet>* sets) {
  bool has_sets = false;
  const std::vector<Item> items = Flatten(raw, true, &has_sets);
  GroupClause clause(state, target_list, sort, place, by_expression);
  if (items.empty() && has_sets && sets != nullptr) sets->emplace_back();
  std::vector<unsigned> seen;
  for (const Item& item : items) {
    if (item.set != nullptr) {
      GroupingSet set = clause.AddSet(item);
      if (sets != nullptr) sets->push_back(std::move(set));
      continue;
    }
    const unsigned reference = clause.AddExpression(item.expr, seen, true);
    if (reference == 0) continue;
    seen.push_back(reference);
    if (has_sets && sets != nullptr) {
      sets->push_back({.kind = Kind::kSimple, .references = {reference}, .content = {}});
    }
  }
  return clause.TakeResult();
}

std::optional<std::vector<std::vector<unsigned>>> ExpandGroupingSets(const std::vector<GroupingSet>& sets,
                                                                     bool distinct, size_t limit) {
  std::vector<References> result = {{}};
  std::vector<std::vector<References>> expanded;
  double count = 1;
  for (const GroupingSet& set : sets) {
    expanded.push_back(ExpandSet(set));
    count *= static_cast<double>(expanded.back().size());
    if (count > static_cast<double>(limit)) return std::nullopt;
  }
  for (const std::vector<References>& alternatives : expanded) {
    std::vector<References> product;
    for (const References& left : result) {
      for (const References& right : alternatives) {
        product.push_back(left);
        AddAll(product.back(), right);
      }
    }
    result = std::move(product);
  }
  for (References& references : result) std::ranges::sort(references);
  if (distinct) {
    std::ranges::sort(result);
    result.erase(std::unique(result.begin(), result.end()), result.end());
  }
  return result;
}

}  // namespace pgtidy::query
