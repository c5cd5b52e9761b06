#include <fmt/format.h>

#include <algorithm>

#include "analyzer/catalog/system_columns.h"
#include "analyzer/catalog/walk.h"
#include "analyzer/query/clauses.h"
#include "analyzer/query/expression_equal.h"
#include "analyzer/query/names.h"

namespace pgtidy::query {
namespace {

using catalog::As;
using catalog::ExprKind;
using catalog::RteKind;
using catalog::Var;

constexpr size_t kMostGroupingSets = 4096;

// Source: get_rte_attribute_name().
std::string ColumnName(const RangeTblEntry& entry, int number) {
  if (number == 0) return "*";
  if (number < 0) return std::string(catalog::FindSystemColumn(number)->name);
  return entry.eref.column_names[static_cast<size_t>(number) - 1];
}

// Looks for columns of a query that are neither grouped nor in an aggregate. Source: check_ungrouped_columns_walker().
class UngroupedColumns {
 public:
  UngroupedColumns(ParseState& state, catalog::Query& query) : state_(state), query_(query) {
    if (!query.grouping_sets.empty()) FindCommonReferences();
    for (const catalog::SortGroupClause& clause : query.group_clause) {
      const TargetEntryRef entry = EntryOfReference(clause.target_sort_group_ref, query.target_list);
      if (entry == nullptr) continue;
      groups_.push_back(entry);
      const ExprRef expr = Flatten(entry->expression);
      const auto* var = As<Var>(expr);
      if (var == nullptr) {
        have_expression_ = true;
      } else if (query.grouping_sets.empty() ||
                 std::ranges::find(common_references_, entry->sort_group_ref) != common_references_.end()) {
        common_columns_.push_back(var);
      }
    }
  }

  void Check(const ExprRef& expr) { Walk(expr, 0, false); }

  // Source: finalize_grouping_exprs().
  void FinishGroupings(const ExprRef& expr, int level) {
    if (expr == nullptr) return;
    if (const auto* aggregate = As<catalog::Aggref>(expr); aggregate != nullptr && aggregate->levels_up >= level) {
      if (aggregate->levels_up > level) return;
      for (const ExprRef& argument : aggregate->direct_arguments) FinishGroupings(argument, level);
      return;
    }
    if (auto* grouping = As<catalog::GroupingFunc>(expr); grouping != nullptr && grouping->levels_up >= level) {
      if (grouping->levels_up == level) FinishGrouping(*grouping, level);
      return;
    }
    catalog::ForEachChild(*expr, [&](const ExprRef& child) { FinishGroupings(child, level); });
    if (const auto* sublink = As<catalog::SubLink>(expr); sublink != nullptr && sublink->subselect != nullptr) {
      FinishGroupingsInQuery(*sublink->subselect, level + 1);
    }
  }

 private:
  // What all grouping sets have in common; a clause that comes to one set is a plain GROUP BY.
  void FindCommonReferences() {
    auto sets = ExpandGroupingSets(query_.grouping_sets, query_.group_distinct, kMostGroupingSets);
    if (!sets) {
      const TargetEntryRef first =
          query_.group_clause.empty()
              ? nullptr
              : EntryOfReference(query_.group_clause.front().target_sort_group_ref, query_.target_list);
      throw SqlError("54001", fmt::format("too many grouping sets present (maximum {})", kMostGroupingSets),
                     first == nullptr ? -1 : LocationOf(first->expression));
    }
    common_references_ = sets->front();
    for (const std::vector<unsigned>& references : *sets) {
      std::erase_if(common_references_,
                    [&](unsigned reference) { return std::ranges::find(references, reference) == references.end(); });
    }
    if (sets->size() == 1 && !query_.group_clause.empty()) query_.grouping_sets.clear();
  }

  // A column of a join is what it stands for. Source: flatten_join_alias_vars().
  [[nodiscard]] ExprRef Flatten(ExprRef expr) const {
    while (const auto* var = As<Var>(expr)) {
      if (var->varlevelsup != 0 || var->varattno <= 0) break;
      const RangeTblEntry& entry = *state_.range_table[static_cast<size_t>(var->varno) - 1];
      const size_t index = static_cast<size_t>(var->varattno) - 1;
      if (entry.kind != RteKind::kJoin || index >= entry.join_alias_vars.size()) break;
      ExprRef column = entry.join_alias_vars[index];
      if (column == nullptr) break;
      expr = std::move(column);
    }
    return expr;
  }

  [[nodiscard]] bool IsGroupExpression(const ExprRef& expr) const {
    const Resolve resolve = [this](const ExprRef& node) { return Flatten(node); };
    return std::ranges::any_of(
        groups_, [&](const TargetEntryRef& entry) { return EqualExpressions(expr, entry->expression, resolve); });
  }

  // The group that is this column, or null.
  [[nodiscard]] const catalog::TargetEntry* FindGroupColumn(const Var& var) const {
    for (const TargetEntryRef& entry : groups_) {
      const ExprRef expr = Flatten(entry->expression);
      const auto* group = As<Var>(expr);
      if (group != nullptr && group->varno == var.varno && group->varattno == var.varattno && group->varlevelsup == 0) {
        return entry.get();
      }
    }
    return nullptr;
  }

  void WalkQuery(const catalog::Query& query, int level) {
    catalog::ForEachExpression(
        query, [&](const ExprRef& expr) { Walk(expr, level, true); },
        [&](const catalog::Query& inner) { WalkQuery(inner, level + 1); });
  }

  void Walk(const ExprRef& expr, int level, bool in_subquery) {
    if (expr == nullptr) return;
    switch (expr->kind) {
      case ExprKind::kConst:
      case ExprKind::kParam: return;
      case ExprKind::kAggref: {
        const auto& aggregate = *As<catalog::Aggref>(expr);
        if (aggregate.levels_up > level) return;
        if (aggregate.levels_up < level) break;
        in_direct_arguments_ = true;
        for (const ExprRef& argument : aggregate.direct_arguments) Walk(argument, level, in_subquery);
        in_direct_arguments_ = false;
        return;
      }
      case ExprKind::kFuncExpr:
        // A function that is not known may be an aggregate.
        if (As<catalog::FuncExpr>(expr)->function == types::kInvalidOid) return;
        break;
      case ExprKind::kGroupingFunc:
        if (As<catalog::GroupingFunc>(expr)->levels_up >= level) return;
        break;
      default: break;
    }
    if (have_expression_ && !in_subquery && IsGroupExpression(expr)) return;
    if (const auto* var = As<Var>(expr)) {
      if (var->varlevelsup == level) WalkVar(*var, in_subquery);
      return;
    }
    catalog::ForEachChild(*expr, [&](const ExprRef& child) { Walk(child, level, in_subquery); });
    if (const auto* sublink = As<catalog::SubLink>(expr); sublink != nullptr && sublink->subselect != nullptr) {
      WalkQuery(*sublink->subselect, level + 1);
    }
  }

  void WalkVar(const Var& reference, bool in_subquery) {
    auto local = std::make_shared<Var>(reference);
    local->varlevelsup = 0;
    const ExprRef flat = Flatten(local);
    const auto* var = As<Var>(flat);
    if (var == nullptr) return Walk(flat, 0, in_subquery);
    if (FindGroupColumn(*var) != nullptr) return;
    RangeTblEntry& entry = *state_.range_table[static_cast<size_t>(var->varno) - 1];
    if (entry.kind == RteKind::kJoin && var->varattno == 0)
      return WalkRowOfJoin(entry, reference.location, in_subquery);
    if (std::ranges::find(grouped_relations_, var->varno) != grouped_relations_.end()) return;
    if (entry.undetermined || (entry.kind == RteKind::kRelation && IsGroupedByKey(entry, var->varno))) {
      grouped_relations_.push_back(var->varno);
      return;
    }
    const std::string name = fmt::format("\"{}.{}\"", entry.eref.name, ColumnName(entry, var->varattno));
    if (in_subquery) {
      throw SqlError("42803", fmt::format("subquery uses ungrouped column {} from outer query", name),
                     reference.location);
    }
    SqlError error(
        "42803", fmt::format("column {} must appear in the GROUP BY clause or be used in an aggregate function", name),
        reference.location);
    if (in_direct_arguments_)
      error.Detail("Direct arguments of an ordered-set aggregate must use only grouped columns.");
    throw error;
  }

  // The columns stand where the row does.
  void WalkRowOfJoin(const RangeTblEntry& entry, int location, bool in_subquery) {
    for (const ExprRef& column : entry.join_alias_vars) {
      if (column == nullptr) continue;
      Walk(catalog::CopyExpression(*column, [&](catalog::Expr& part) { part.location = location; }), 0, in_subquery);
    }
  }

  // Source: check_functional_grouping().
  bool IsGroupedByKey(const RangeTblEntry& entry, int varno) {
    const Catalog& catalog = state_.catalog();
    for (const Oid oid : catalog.ConstraintsOf(entry.relation)) {
      const auto* constraint = catalog.Find<catalog::Constraint>(oid);
      if (constraint->type != catalog::ConstraintType::kPrimaryKey || constraint->deferrable) continue;
      const bool grouped = std::ranges::all_of(constraint->columns, [&](int column) {
        return std::ranges::any_of(common_columns_, [&](const Var* var) {
          return var->varno == varno && var->varlevelsup == 0 && var->varattno == column;
        });
      });
      if (!grouped) continue;
      query_.constraint_dependencies.push_back(oid);
      return true;
    }
    // A primary key that the files do not show.
    return catalog.MayExist(catalog::ObjectClass::kConstraint, "", "") &&
           std::ranges::any_of(common_columns_, [&](const Var* var) { return var->varno == varno; });
  }

  void FinishGroupingsInQuery(const catalog::Query& query, int level) {
    catalog::ForEachExpression(
        query, [&](const ExprRef& expr) { FinishGroupings(expr, level); },
        [&](const catalog::Query& inner) { FinishGroupingsInQuery(inner, level + 1); });
  }

  void FinishGrouping(catalog::GroupingFunc& grouping, int level) {
    grouping.references.clear();
    for (const ExprRef& argument : grouping.arguments) {
      const unsigned reference = GroupReference(argument, level);
      if (reference == 0) {
        throw SqlError("42803", "arguments to GROUPING must be grouping expressions of the associated query level",
                       LocationOf(argument));
      }
      grouping.references.push_back(reference);
    }
  }

  [[nodiscard]] unsigned GroupReference(const ExprRef& argument, int level) const {
    if (const auto* var = As<Var>(argument)) {
      if (var->varlevelsup != level) return 0;
      auto local = std::make_shared<Var>(*var);
      local->varlevelsup = 0;
      const ExprRef flat = Flatten(local);
      if (const auto* column = As<Var>(flat)) {
        const catalog::TargetEntry* group = FindGroupColumn(*column);
        return group == nullptr ? 0 : group->sort_group_ref;
      }
    }
    if (level != 0) return 0;
    const Resolve resolve = [this](const ExprRef& node) { return Flatten(node); };
    const auto found = std::ranges::find_if(
        groups_, [&](const TargetEntryRef& entry) { return EqualExpressions(argument, entry->expression, resolve); });
    return found == groups_.end() ? 0 : (*found)->sort_group_ref;
  }

  ParseState& state_;
  catalog::Query& query_;
  std::vector<TargetEntryRef> groups_;
  std::vector<unsigned> common_references_;
  std::vector<const Var*> common_columns_;
  bool have_expression_ = false;
  bool in_direct_arguments_ = false;
  std::vector<int> grouped_relations_;
};

}  // namespace

void CheckAggregates(ParseState& state, catalog::Query& query) {
  UngroupedColumns check(state, query);
  for (const TargetEntryRef& entry : query.target_list) check.FinishGroupings(entry->expression, 0);
  for (const TargetEntryRef& entry : query.target_list) check.Check(entry->expression);
  check.FinishGroupings(query.having, 0);
  check.Check(query.having);
  const bool self_reference =
      std::ranges::any_of(query.range_table, [](const auto& entry) { return entry->self_reference; });
  if (!state.has_aggregates || !self_reference) return;
  ExprList expressions;
  for (const TargetEntryRef& entry : query.target_list) expressions.push_back(entry->expression);
  expressions.push_back(query.having);
  for (const ExprRef& expr : expressions) {
    if (const catalog::Expr* found = FindAggregateOfLevel(expr, 0)) {
      throw SqlError("42P19", "aggregate functions are not allowed in a recursive query's recursive term",
                     found->location);
    }
  }
}

}  // namespace pgtidy::query
