#include "analyzer/query/nullability/scope.h"

#include <fmt/format.h>

#include <algorithm>

#include "analyzer/query/clauses.h"

// Query levels: joins, set operations, what FROM holds.
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
using catalog::Relation;
using catalog::RelationKind;
using catalog::RteKind;
using catalog::Var;
using types::Oid;

// Views may be stacked; what lies deeper than this is left alone.
constexpr int kMaximumDepth = 200;

class DepthGuard {
 public:
  explicit DepthGuard(int& depth) : depth_(depth) { ++depth_; }
  ~DepthGuard() { --depth_; }
  DepthGuard(const DepthGuard&) = delete;
  DepthGuard& operator=(const DepthGuard&) = delete;

 private:
  int& depth_;
};

const catalog::TargetEntry* VisibleEntry(const Query& query, size_t index) {
  for (const auto& entry : VisibleTargetList(query)) {
    if (entry->junk) continue;
    if (index == 0) return entry.get();
    --index;
  }
  return nullptr;
}

// A constraint that was not validated may not hold for the rows that were there.
bool IsHeld(const Catalog& catalog, Oid relation, int column) {
  const auto* table = catalog.Find<Relation>(relation);
  const catalog::Column* held = table == nullptr ? nullptr : table->ColumnAt(column);
  if (held == nullptr) return false;
  bool not_null = held->not_null;
  for (const Oid oid : catalog.ConstraintsOf(relation)) {
    const auto& constraint = *catalog.Find<catalog::Constraint>(oid);
    if (!constraint.validated || !constraint.enforced) {
      const bool same = constraint.type == catalog::ConstraintType::kNotNull && constraint.columns.size() == 1 &&
                        constraint.columns.front() == column;
      if (same) return false;
      continue;
    }
    if (not_null || constraint.type != catalog::ConstraintType::kCheck) continue;
    // CHECK (x IS NOT NULL): other conditions hold for NULL, too.
    const auto* test = As<catalog::NullTest>(constraint.expression.get());
    const auto* tested = test == nullptr || test->is_null ? nullptr : As<Var>(test->argument);
    not_null = tested != nullptr && tested->varattno == column && !test->argument_is_row;
  }
  return not_null;
}

bool IsHeldBelow(const Catalog& catalog, Oid relation, const std::string& column) {
  const auto* table = catalog.Find<Relation>(relation);
  const catalog::Column* held = table == nullptr ? nullptr : table->FindColumn(column);
  if (held == nullptr || table->undetermined || table->kind == RelationKind::kForeignTable) return false;
  if (!IsHeld(catalog, relation, held->number)) return false;
  const std::vector<Oid> children = catalog.ChildrenOf(relation);
  return std::all_of(children.begin(), children.end(), [&](Oid child) { return IsHeldBelow(catalog, child, column); });
}

bool HasRowTriggers(const Catalog& catalog, Oid relation) { return !catalog.TriggersOf(relation).empty(); }

}  // namespace

NullabilityScope::NullabilityScope(NullabilityProof& proof, const Query& query, const NullabilityScope* parent)
    : proof_(proof), query_(query), parent_(parent) {
  std::vector<Side> sides;
  Walk(query.join_tree.get(), sides);
  // Each side that is proven present brings the conditions inside of it.
  size_t known = 0;
  do {
    known = not_null_.size() + present_.size();
    CollectConditions(query.join_tree.get());
    for (const auto& [side, members] : members_) {
      const bool is_met = std::any_of(members.begin(), members.end(), [&](int rtindex) {
        const auto found = not_null_.lower_bound({rtindex, INT16_MIN});
        return found != not_null_.end() && found->first == rtindex;
      });
      if (is_met) present_.insert(side);
    }
  } while (not_null_.size() + present_.size() > known);
  columns_.resize(ColumnCount());
}

size_t NullabilityScope::ColumnCount() const {
  const auto& entries = VisibleTargetList(query_);
  return static_cast<size_t>(
      std::count_if(entries.begin(), entries.end(), [](const auto& entry) { return !entry->junk; }));
}

void NullabilityScope::Walk(const FromItem* item, std::vector<Side>& sides) {
  if (item == nullptr) return;
  switch (item->kind) {
    case FromItem::Kind::kReference:
      nullable_sides_[item->rtindex] = sides;
      for (const Side& side : sides) members_[side].push_back(item->rtindex);
      return;
    case FromItem::Kind::kFrom:
      for (const auto& part : item->items) Walk(part.get(), sides);
      return;
    case FromItem::Kind::kJoin: break;
  }
  const auto walk_side = [&](const FromItem* side, bool left, bool may_be_missing) {
    if (may_be_missing) sides.push_back({item->rtindex, left});
    Walk(side, sides);
    if (may_be_missing) sides.pop_back();
  };
  walk_side(item->left.get(), true, item->join_type == JoinType::kRight || item->join_type == JoinType::kFull);
  walk_side(item->right.get(), false, item->join_type == JoinType::kLeft || item->join_type == JoinType::kFull);
}

void NullabilityScope::CollectConditions(const FromItem* item) {
  if (item == nullptr || item->kind == FromItem::Kind::kReference) return;
  if (item->kind == FromItem::Kind::kFrom) {
    AddConditions(item->qualification);
    for (const auto& part : item->items) CollectConditions(part.get());
    return;
  }
  const auto is_present = [&](bool left) {
    const bool optional =
        item->join_type == JoinType::kFull || item->join_type == (left ? JoinType::kRight : JoinType::kLeft);
    return !optional || present_.contains({item->rtindex, left});
  };
  const bool left = is_present(true);
  const bool right = is_present(false);
  if (left && right) AddConditions(item->qualification);
  if (left) CollectConditions(item->left.get());
  if (right) CollectConditions(item->right.get());
}

void NullabilityScope::AddConditions(const ExprRef& condition) {
  not_null_.merge(ColumnsNotNullIfTrue(proof_.catalog, query_, condition));
}

bool NullabilityScope::MayBeMissing(int rtindex, int ignored_join) const {
  const auto found = nullable_sides_.find(rtindex);
  if (found == nullable_sides_.end()) return false;
  return std::any_of(found->second.begin(), found->second.end(),
                     [&](const Side& side) { return side.join != ignored_join && !present_.contains(side); });
}

bool NullabilityScope::MayBeMissing(const Var& var) const {
  const NullabilityScope* scope = Ancestor(var.varlevelsup);
  if (scope == nullptr || var.varno <= 0) return false;
  if (scope != this) {
    Var local(var);
    local.varlevelsup = 0;
    return scope->MayBeMissing(local);
  }
  const RangeTblEntry& entry = EntryAt(var.varno);
  const auto index = static_cast<size_t>(var.varattno) - 1;
  if (entry.kind == RteKind::kJoin) {
    const auto* inner =
        var.varattno > 0 && index < entry.join_alias_vars.size() ? As<Var>(entry.join_alias_vars[index]) : nullptr;
    return inner != nullptr && MayBeMissing(*inner);
  }
  if (MayBeMissing(var.varno, 0)) return true;
  const Query* inner = nullptr;
  const NullabilityScope* owner = this;
  if (entry.kind == RteKind::kSubquery) inner = entry.subquery.get();
  if (entry.kind == RteKind::kCte && !entry.self_reference) {
    owner = Ancestor(entry.cte_levels_up);
    for (const auto& cte : owner == nullptr ? decltype(query_.cte_list)() : owner->query_.cte_list) {
      if (cte->name == entry.cte_name && !cte->recursive) inner = cte->query.get();
    }
  }
  if (inner == nullptr || var.varattno <= 0 || inner->set_operations != nullptr) return false;
  const catalog::TargetEntry* target = VisibleEntry(*inner, index);
  const auto* inner_var = target == nullptr ? nullptr : As<Var>(target->expression);
  return inner_var != nullptr && ScopeOf(*inner, owner).MayBeMissing(*inner_var);
}

const NullabilityScope* NullabilityScope::Ancestor(int levels) const {
  const NullabilityScope* scope = this;
  for (; levels > 0 && scope != nullptr; --levels) scope = scope->parent_;
  return scope;
}

NullabilityScope& NullabilityScope::ScopeOf(const Query& query, const NullabilityScope* parent) const {
  std::unique_ptr<NullabilityScope>& scope = proof_.scopes[&query];
  if (scope == nullptr) scope = std::make_unique<NullabilityScope>(proof_, query, parent);
  return *scope;
}

const RangeTblEntry& NullabilityScope::EntryAt(int rtindex) const {
  return *query_.range_table[static_cast<size_t>(rtindex) - 1];
}

std::string NullabilityScope::NameOf(const Var& var) const {
  const RangeTblEntry& entry = EntryAt(var.varno);
  const auto& names = entry.eref.column_names;
  const auto index = static_cast<size_t>(var.varattno) - 1;
  if (var.varattno <= 0 || index >= names.size()) return entry.eref.name;
  return entry.eref.name.empty() ? names[index] : entry.eref.name + "." + names[index];
}

Nullability NullabilityScope::OfColumn(size_t index) const {
  if (index >= columns_.size() || proof_.depth > kMaximumDepth) return {true, "nothing is known of it"};
  if (columns_[index]) return *columns_[index];
  const DepthGuard guard(proof_.depth);
  Nullability result;
  if (query_.set_operations != nullptr) {
    result = OfSetOperation(*query_.set_operations, index);
  } else {
    const catalog::TargetEntry* entry = VisibleEntry(query_, index);
    result = query_.grouping_sets.empty() ? Of(entry->expression) : OfGroupingSets(*entry);
  }
  if (proof_.open.empty()) columns_[index] = result;
  return result;
}

Nullability NullabilityScope::OfSetOperation(const catalog::SetOperation& operation, size_t index) const {
  using Kind = catalog::SetOperation::Kind;
  if (operation.kind == Kind::kLeaf) {
    const RangeTblEntry& entry = EntryAt(operation.rtindex);
    return entry.subquery == nullptr ? Nullability() : ScopeOf(*entry.subquery, this).OfColumn(index);
  }
  Nullability left = OfSetOperation(*operation.left, index);
  if (operation.kind == Kind::kExcept) return left;
  Nullability right = OfSetOperation(*operation.right, index);
  // INTERSECT takes what both have.
  if (operation.kind == Kind::kIntersect) return left.nullable ? right : left;
  return left.nullable ? left : right;
}

// The rows of a grouping set are NULL in the columns of the others.
Nullability NullabilityScope::OfGroupingSets(const catalog::TargetEntry& entry) const {
  const ExprRef& expr = entry.expression;
  const bool is_computed = expr->kind == catalog::ExprKind::kAggref || expr->kind == catalog::ExprKind::kGroupingFunc ||
                           expr->kind == catalog::ExprKind::kConst;
  if (is_computed && entry.sort_group_ref == 0) return Of(expr);
  return {true, "grouping sets leave it NULL"};
}

Nullability NullabilityScope::OfVar(const Var& var, int ignored_join) const {
  const NullabilityScope* scope = Ancestor(var.varlevelsup);
  if (scope == nullptr || var.varno <= 0) return {true, "nothing is known of it"};
  if (scope != this) {
    Var local(var);
    local.varlevelsup = 0;
    // In an outer query with grouping sets it may be one of their columns.
    if (!scope->query_.grouping_sets.empty()) return {true, "grouping sets leave it NULL"};
    return scope->OfVar(local, 0);
  }
  if (var.varno == query_.result_relation) return OfResultRelation(var);
  const RangeTblEntry& entry = EntryAt(var.varno);
  if (entry.kind == RteKind::kJoin) return OfJoinColumn(var);
  if (not_null_.contains({var.varno, var.varattno})) {
    return {false, fmt::format("a condition leaves no row with NULL in {}", NameOf(var))};
  }
  const bool has_lone_targets =
      std::any_of(query_.merge_actions.begin(), query_.merge_actions.end(),
                  [](const auto& action) { return action.match == catalog::MergeAction::Match::kNotMatchedBySource; });
  if (has_lone_targets) return {true, "MERGE has no source row where only the target is there"};
  if (MayBeMissing(var.varno, ignored_join)) {
    return {true, fmt::format("an outer join leaves {} out where nothing matches", entry.eref.name)};
  }
  return OfEntryColumn(entry, var);
}

Nullability NullabilityScope::OfJoinColumn(const Var& var) const {
  const RangeTblEntry& entry = EntryAt(var.varno);
  const auto index = static_cast<size_t>(var.varattno) - 1;
  if (var.varattno <= 0 || index >= entry.join_alias_vars.size() || entry.join_alias_vars[index] == nullptr) {
    return {true, "an outer join may leave it out"};
  }
  const ExprRef& alias = entry.join_alias_vars[index];
  const auto* merged = As<catalog::CoalesceExpr>(alias);
  if (entry.join_type != JoinType::kFull || merged == nullptr) return Of(alias);
  // Of a FULL JOIN one side is always there.
  Nullability last;
  for (const ExprRef& side : merged->arguments) {
    const auto* column = As<Var>(side);
    last = column == nullptr ? Nullability{true, "it is converted"} : OfVar(*column, var.varno);
    if (last.nullable) return last;
  }
  return last;
}

// RETURNING sees the row as it is stored.
Nullability NullabilityScope::OfResultRelation(const Var& var) const {
  const RangeTblEntry& entry = EntryAt(var.varno);
  const bool no_old = var.returning == Var::Returning::kOld && query_.command != CommandType::kUpdate &&
                      query_.command != CommandType::kDelete;
  const bool no_new = var.returning == Var::Returning::kNew && query_.command != CommandType::kInsert &&
                      query_.command != CommandType::kUpdate;
  if (no_old || no_new) return {true, "there may be no such row"};
  const bool is_old = query_.command == CommandType::kDelete || var.returning == Var::Returning::kOld;
  const bool is_assigned = std::any_of(query_.target_list.begin(), query_.target_list.end(),
                                       [&](const auto& target) { return target->resno == var.varattno; });
  const bool keeps_value = query_.command == CommandType::kUpdate && !is_assigned &&
                           !HasRowTriggers(proof_.catalog, entry.relation) &&
                           proof_.catalog.ChildrenOf(entry.relation).empty();
  if ((is_old || keeps_value) && not_null_.contains({var.varno, var.varattno})) {
    return {false, fmt::format("a condition leaves no row with NULL in {}", NameOf(var))};
  }
  const auto* relation = proof_.catalog.Find<Relation>(entry.relation);
  if (relation != nullptr && relation->kind == RelationKind::kView && HasRowTriggers(proof_.catalog, entry.relation)) {
    return {true, "a trigger decides what the view returns"};
  }
  return OfEntryColumn(entry, var);
}

Nullability NullabilityScope::OfEntryColumn(const RangeTblEntry& entry, const Var& var) const {
  if (var.varattno == 0) return {false, "a row as a whole is never NULL"};
  switch (entry.kind) {
    case RteKind::kRelation: return OfRelationColumn(entry, var.varattno, NameOf(var));
    case RteKind::kSubquery:
      if (entry.subquery == nullptr || var.varattno < 0) break;
      return ScopeOf(*entry.subquery, this).OfColumn(static_cast<size_t>(var.varattno) - 1);
    case RteKind::kFunction: return OfFunctionColumn(entry, var.varattno);
    case RteKind::kTableFunction: {
      const auto index = static_cast<size_t>(var.varattno) - 1;
      const catalog::TableFunction& function = *entry.table_function;
      if (static_cast<int>(index) == function.ordinality_column) return {false, "it counts the rows"};
      if (index < function.column_not_null.size() && function.column_not_null[index]) {
        return {false, fmt::format("{} is NOT NULL", NameOf(var))};
      }
      break;
    }
    case RteKind::kValues: {
      Nullability last;
      for (const catalog::ExprList& row : entry.values_lists) {
        last = Of(row[static_cast<size_t>(var.varattno) - 1]);
        if (last.nullable) return last;
      }
      return last;
    }
    case RteKind::kCte: return OfCteColumn(entry, var.varattno);
    default: break;
  }
  return {true, fmt::format("{} may be NULL", NameOf(var))};
}

Nullability NullabilityScope::OfRelationColumn(const RangeTblEntry& entry, int column, const std::string& name) const {
  const Catalog& catalog = proof_.catalog;
  const auto* relation = catalog.Find<Relation>(entry.relation);
  if (relation == nullptr || entry.undetermined || relation->undetermined) {
    return {true, fmt::format("nothing is known of {}", entry.eref.name)};
  }
  switch (relation->kind) {
    case RelationKind::kView:
      if (relation->view_query == nullptr || column < 0) break;
      return ScopeOf(*relation->view_query, nullptr).OfColumn(static_cast<size_t>(column) - 1);
    case RelationKind::kTable:
    case RelationKind::kPartitionedTable: {
      if (column < 0) return {false, "a system column is never NULL"};
      const catalog::Column* held = relation->ColumnAt(column);
      if (held == nullptr || !IsHeld(catalog, relation->oid, column)) break;
      // Of children whose own columns may be NULL, too.
      if (entry.inherit && !IsHeldBelow(catalog, relation->oid, held->name)) break;
      return {false, fmt::format("{} is NOT NULL", name)};
    }
    case RelationKind::kMaterializedView:
      return {true, fmt::format("{} is a materialized view, which has no constraints", relation->name)};
    case RelationKind::kForeignTable:
      return {true, fmt::format("{} is a foreign table, whose constraints are not enforced here", relation->name)};
    default: break;
  }
  return {true, fmt::format("{} may be NULL", name)};
}

Nullability NullabilityScope::OfFunctionColumn(const RangeTblEntry& entry, int column) const {
  int columns = 0;
  for (const auto& function : entry.functions) columns += function.column_count;
  if (entry.with_ordinality && column == columns + 1) return {false, "it counts the rows"};
  if (entry.functions.size() != 1) return {true, "the functions may return different numbers of rows"};
  if (columns != 1 || entry.functions.front().has_column_definitions) {
    return {true, "a function's row may hold NULL"};
  }
  const auto* call = As<catalog::FuncExpr>(entry.functions.front().function);
  return call == nullptr ? Of(entry.functions.front().function) : OfCall(*call);
}

Nullability NullabilityScope::OfCteColumn(const RangeTblEntry& entry, int column) const {
  const NullabilityScope* owner = Ancestor(entry.cte_levels_up);
  if (owner == nullptr || column <= 0) return {true, "nothing is known of it"};
  const auto index = static_cast<size_t>(column) - 1;
  for (const auto& cte : owner->query_.cte_list) {
    if (cte->name != entry.cte_name || cte->query == nullptr) continue;
    if (cte->recursive) return OfRecursiveCte(*owner, *cte, index);
    return ScopeOf(*cte->query, owner).OfColumn(index);
  }
  return {true, "nothing is known of it"};
}

// A column is not NULL if it is so in the first rows, and in those made of rows in which it is not: what is assumed of
// all columns is taken back until the rest holds.
Nullability NullabilityScope::OfRecursiveCte(const NullabilityScope& owner, const catalog::CommonTableExpr& cte,
                                             size_t index) const {
  const NullabilityScope& scope = ScopeOf(*cte.query, &owner);
  auto found = proof_.not_null_columns.find(&cte);
  if (found == proof_.not_null_columns.end()) {
    found = proof_.not_null_columns.emplace(&cte, std::vector<bool>(scope.ColumnCount(), true)).first;
    proof_.open.push_back(&cte);
    for (bool changed = true; changed;) {
      changed = false;
      for (size_t i = 0; i < found->second.size(); ++i) {
        if (!found->second[i] || !scope.OfColumn(i).nullable) continue;
        found->second[i] = false;
        changed = true;
      }
    }
    proof_.open.pop_back();
  }
  // SEARCH and CYCLE add columns of their own.
  const bool not_null = index < found->second.size() && found->second[index];
  // What rests on the assumptions of another recursion does not outlive them.
  const bool is_open =
      std::any_of(proof_.open.begin(), proof_.open.end(), [&](const auto* open) { return open == &cte; });
  if (!is_open && !proof_.open.empty()) proof_.not_null_columns.erase(found);
  if (!not_null) return {true, "a row of the recursion may hold NULL"};
  return {false, "no row of the recursion holds NULL"};
}

std::vector<Nullability> ProveNullability(const Catalog& catalog, const Query& query) {
  NullabilityProof proof(catalog);
  const NullabilityScope scope(proof, query, nullptr);
  std::vector<Nullability> columns;
  for (size_t i = 0; i < scope.ColumnCount(); ++i) columns.push_back(scope.OfColumn(i));
  return columns;
}

std::vector<std::optional<bool>> NullabilityOfSqlx(const Catalog& catalog, const Query& query) {
  NullabilityProof proof(catalog);
  const NullabilityScope scope(proof, query, nullptr);
  std::vector<std::optional<bool>> columns;
  for (const auto& entry : VisibleTargetList(query)) {
    if (entry->junk) continue;
    const auto* var = As<Var>(entry->expression);
    const bool may_be_missing = var != nullptr && scope.MayBeMissing(*var);
    const auto* relation = catalog.Find<Relation>(entry->origin_relation);
    if (relation == nullptr || entry->origin_column == 0) {
      columns.push_back(may_be_missing ? std::optional(true) : std::nullopt);
      continue;
    }
    const catalog::Column* column = relation->ColumnAt(entry->origin_column);
    const bool not_null = entry->origin_column < 0 || (column != nullptr && column->not_null);
    columns.emplace_back(!not_null || may_be_missing);
  }
  return columns;
}

}  // namespace pgtidy::query
