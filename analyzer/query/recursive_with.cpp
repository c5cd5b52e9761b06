#include <fmt/format.h>

#include <algorithm>
#include <functional>
#include <set>

#include "analyzer/query/clauses.h"
#include "analyzer/query/transform.h"
#include "analyzer/syntax/pg_nodes.h"

namespace pgtidy::query {
namespace {

using syntax::As;
using syntax::AsNode;
using syntax::Items;
using syntax::To;

using Visit = std::function<void(const ::Node*)>;

bool CallVisit(::Node* node, void* visit) {
  if (node != nullptr) (*static_cast<const Visit*>(visit))(node);
  return false;
}

// Visits the direct parts of a raw statement or expression.
void ForEachPart(const ::Node* node, const Visit& visit) {
  raw_expression_tree_walker_impl(const_cast<::Node*>(node), CallVisit, const_cast<Visit*>(&visit));
}

// The WITH clause of a statement, or null.
const ::WithClause* WithClauseOf(const ::Node* node) {
  switch (node->type) {
    case T_SelectStmt: return To<::SelectStmt>(node).withClause;
    case T_InsertStmt: return To<::InsertStmt>(node).withClause;
    case T_UpdateStmt: return To<::UpdateStmt>(node).withClause;
    case T_DeleteStmt: return To<::DeleteStmt>(node).withClause;
    case T_MergeStmt: return To<::MergeStmt>(node).withClause;
    default: return nullptr;
  }
}

// The names of inner WITH clauses, which hide those of the outer one.
class InnerNames {
 public:
  [[nodiscard]] bool Hides(std::string_view name) const {
    return std::ranges::any_of(names_, [&](const auto& level) { return level.contains(std::string(name)); });
  }

  // Walks the items of a WITH clause and then `walk_rest`, with the names in scope that each of them sees.
  void WalkWith(const ::WithClause& with, const Visit& walk, const std::function<void()>& walk_rest) {
    const size_t depth = names_.size();
    names_.emplace_back();
    const Items<::CommonTableExpr> items(with.ctes);
    if (with.recursive) {
      for (const ::CommonTableExpr* item : items) names_[depth].insert(item->ctename);
    }
    for (const ::CommonTableExpr* item : items) {
      walk(item->ctequery);
      names_[depth].insert(item->ctename);
    }
    walk_rest();
    names_.resize(depth);
  }

 private:
  std::vector<std::set<std::string>> names_;
};

// Source: makeDependencyGraphWalker().
class DependencyFinder {
 public:
  explicit DependencyFinder(const std::function<void(std::string_view)>& found) : found_(found) {}

  void Walk(const ::Node* node) {
    if (node == nullptr) return;
    if (const auto* table = As<::RangeVar>(node, T_RangeVar)) {
      if (table->schemaname == nullptr && !inner_.Hides(table->relname)) found_(table->relname);
      return;
    }
    if (node->type == T_WithClause) return;
    const auto walk_parts = [&] { ForEachPart(node, [this](const ::Node* part) { Walk(part); }); };
    if (const ::WithClause* with = WithClauseOf(node)) {
      inner_.WalkWith(*with, [this](const ::Node* item) { Walk(item); }, walk_parts);
    } else {
      walk_parts();
    }
  }

 private:
  const std::function<void(std::string_view)>& found_;
  InnerNames inner_;
};

// Where in a recursive query a reference to itself stands. Source: RecursionContext.
enum class SelfReferencePlace : uint8_t { kAllowed, kNonRecursiveTerm, kSublink, kOuterJoin, kIntersect, kExcept };

const char* PlaceName(SelfReferencePlace place) {
  switch (place) {
    case SelfReferencePlace::kAllowed: break;
    case SelfReferencePlace::kNonRecursiveTerm: return "its non-recursive term";
    case SelfReferencePlace::kSublink: return "a subquery";
    case SelfReferencePlace::kOuterJoin: return "an outer join";
    case SelfReferencePlace::kIntersect: return "INTERSECT";
    case SelfReferencePlace::kExcept: return "EXCEPT";
  }
  return "";
}

// Source: checkWellFormedRecursionWalker().
class SelfReferenceCheck {
 public:
  SelfReferenceCheck(std::string_view name, SelfReferencePlace place) : name_(name), place_(place) {}

  void Walk(const ::Node* node) {
    if (node == nullptr) return;
    switch (node->type) {
      case T_RangeVar: return CheckTable(*As<::RangeVar>(node, T_RangeVar));
      case T_WithClause: return;
      case T_SelectStmt: {
        const auto& select = *As<::SelectStmt>(node, T_SelectStmt);
        if (select.withClause == nullptr) return WalkSelect(select);
        return inner_.WalkWith(
            *select.withClause, [this](const ::Node* item) { Walk(item); }, [&] { WalkSelect(select); });
      }
      case T_JoinExpr: return WalkJoin(*As<::JoinExpr>(node, T_JoinExpr));
      case T_SubLink: {
        const auto& sublink = *As<::SubLink>(node, T_SubLink);
        WalkAt(SelfReferencePlace::kSublink, sublink.subselect);
        return Walk(sublink.testexpr);
      }
      default: return WalkParts(node);
    }
  }

 private:
  void CheckTable(const ::RangeVar& table) {
    if (table.schemaname != nullptr || inner_.Hides(table.relname) || name_ != table.relname) return;
    const std::string reference = fmt::format("recursive reference to query \"{}\" must not appear", name_);
    if (place_ != SelfReferencePlace::kAllowed) {
      throw SqlError("42P19", fmt::format("{} within {}", reference, PlaceName(place_)), table.location);
    }
    if (++count_ > 1) throw SqlError("42P19", reference + " more than once", table.location);
  }

  void WalkParts(const ::Node* node) {
    ForEachPart(node, [this](const ::Node* part) { Walk(part); });
  }

  void WalkAt(SelfReferencePlace place, const void* node) {
    const SelfReferencePlace saved = std::exchange(place_, place);
    Walk(AsNode(node));
    place_ = saved;
  }

  // Source: checkWellFormedSelectStmt().
  void WalkSelect(const ::SelectStmt& select) {
    if (place_ != SelfReferencePlace::kAllowed || select.op == SETOP_NONE || select.op == SETOP_UNION) {
      return WalkParts(AsNode(&select));
    }
    const SelfReferencePlace own =
        select.op == SETOP_INTERSECT ? SelfReferencePlace::kIntersect : SelfReferencePlace::kExcept;
    WalkAt(select.all ? own : place_, select.larg);
    const bool right_hidden = select.op == SETOP_EXCEPT || select.all;
    WalkAt(right_hidden ? own : place_, select.rarg);
    Walk(AsNode(select.sortClause));
    Walk(select.limitOffset);
    Walk(select.limitCount);
    Walk(AsNode(select.lockingClause));
  }

  void WalkJoin(const ::JoinExpr& join) {
    const bool left_outer = join.jointype == JOIN_FULL || join.jointype == JOIN_RIGHT;
    const bool right_outer = join.jointype == JOIN_FULL || join.jointype == JOIN_LEFT;
    const bool allowed = place_ == SelfReferencePlace::kAllowed;
    WalkAt(left_outer && allowed ? SelfReferencePlace::kOuterJoin : place_, join.larg);
    WalkAt(right_outer && allowed ? SelfReferencePlace::kOuterJoin : place_, join.rarg);
    Walk(join.quals);
  }

  const std::string_view name_;
  SelfReferencePlace place_;
  int count_ = 0;
  InnerNames inner_;
};

void CheckSelfReferences(std::string_view name, SelfReferencePlace place, const void* node) {
  SelfReferenceCheck(name, place).Walk(AsNode(node));
}

// Source: checkWellFormedRecursion().
void CheckWellFormed(const ::CommonTableExpr& item) {
  const auto* select = As<::SelectStmt>(item.ctequery, T_SelectStmt);
  if (select == nullptr) {
    throw SqlError("42P19",
                   fmt::format("recursive query \"{}\" must not contain data-modifying statements", item.ctename),
                   item.location);
  }
  if (select->op != SETOP_UNION) {
    throw SqlError("42P19",
                   fmt::format("recursive query \"{}\" does not have the form non-recursive-term UNION [ALL] "
                               "recursive-term",
                               item.ctename),
                   item.location);
  }
  if (select->withClause != nullptr) {
    CheckSelfReferences(item.ctename, SelfReferencePlace::kSublink, select->withClause->ctes);
  }
  const auto check_absent = [](const void* clause, const char* words) {
    if (clause == nullptr) return;
    throw SqlError("0A000", fmt::format("{} in a recursive query is not implemented", words),
                   RawLocation(AsNode(clause)));
  };
  check_absent(select->sortClause, "ORDER BY");
  check_absent(select->limitOffset, "OFFSET");
  check_absent(select->limitCount, "LIMIT");
  check_absent(select->lockingClause, "FOR UPDATE/SHARE");
  CheckSelfReferences(item.ctename, SelfReferencePlace::kNonRecursiveTerm, select->larg);
  CheckSelfReferences(item.ctename, SelfReferencePlace::kAllowed, select->rarg);
}

struct Dependent {
  RecursiveItem item;
  std::set<const ::CommonTableExpr*> needs;
};

// Source: TopologicalSort().
void SortByDependencies(std::vector<Dependent>& items) {
  for (size_t i = 0; i < items.size(); ++i) {
    const auto begin = items.begin() + static_cast<std::ptrdiff_t>(i);
    const auto ready = std::find_if(begin, items.end(), [](const Dependent& item) { return item.needs.empty(); });
    if (ready == items.end()) {
      throw SqlError("0A000", "mutual recursion between WITH items is not implemented", items[i].item.raw->location);
    }
    std::iter_swap(begin, ready);
    for (Dependent& other : items) other.needs.erase(items[i].item.raw);
  }
}

}  // namespace

std::vector<RecursiveItem> SortRecursiveItems(const ::WithClause& raw) {
  const Items<::CommonTableExpr> ctes(raw.ctes);
  std::vector<Dependent> items;
  for (const ::CommonTableExpr* cte : ctes) {
    Dependent& dependent = items.emplace_back();
    dependent.item.raw = cte;
    const std::function<void(std::string_view)> found = [&](std::string_view name) {
      for (const ::CommonTableExpr* other : ctes) {
        if (name != other->ctename) continue;
        if (other == cte) {
          dependent.item.recursive = true;
        } else {
          dependent.needs.insert(other);
        }
        return;
      }
    };
    DependencyFinder(found).Walk(cte->ctequery);
  }
  SortByDependencies(items);
  std::vector<RecursiveItem> result;
  for (const Dependent& dependent : items) {
    if (dependent.item.recursive) CheckWellFormed(*dependent.item.raw);
    result.push_back(dependent.item);
  }
  return result;
}

}  // namespace pgtidy::query
