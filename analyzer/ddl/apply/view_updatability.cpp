#include "analyzer/ddl/apply/view_updatability.h"

#include <algorithm>

namespace pgtidy::ddl {
namespace {

constexpr const char* kNotOneTable =
    "Views that do not select from a single table or view are not automatically updatable.";

bool CanBeUpdated(char relation_kind) {
  return relation_kind == 'r' || relation_kind == 'f' || relation_kind == 'v' || relation_kind == 'p';
}

}  // namespace

std::string WhyNotUpdatable(const catalog::Query& query) {
  if (!query.distinct_clause.empty()) return "Views containing DISTINCT are not automatically updatable.";
  if (!query.group_clause.empty() || !query.grouping_sets.empty()) {
    return "Views containing GROUP BY are not automatically updatable.";
  }
  if (query.having != nullptr) return "Views containing HAVING are not automatically updatable.";
  if (query.set_operations != nullptr) {
    return "Views containing UNION, INTERSECT, or EXCEPT are not automatically updatable.";
  }
  if (!query.cte_list.empty()) return "Views containing WITH are not automatically updatable.";
  if (query.limit_offset != nullptr || query.limit_count != nullptr) {
    return "Views containing LIMIT or OFFSET are not automatically updatable.";
  }
  if (query.has_aggregates) return "Views that return aggregate functions are not automatically updatable.";
  if (query.has_window_functions) return "Views that return window functions are not automatically updatable.";
  if (query.has_target_srfs) return "Views that return set-returning functions are not automatically updatable.";
  if (query.join_tree == nullptr || query.join_tree->items.size() != 1) return kNotOneTable;
  const catalog::FromItem& item = *query.join_tree->items.front();
  if (item.kind != catalog::FromItem::Kind::kReference) return kNotOneTable;
  const catalog::RangeTblEntry& base = *query.range_table[static_cast<size_t>(item.rtindex) - 1];
  if (base.undetermined) return "";
  if (base.kind != catalog::RteKind::kRelation || !CanBeUpdated(base.relation_kind)) return kNotOneTable;
  if (base.has_table_sample) return "Views containing TABLESAMPLE are not automatically updatable.";
  const bool has_updatable_column =
      std::any_of(query.target_list.begin(), query.target_list.end(), [&](const auto& entry) {
        const auto* column = catalog::As<catalog::Var>(entry->expression);
        return !entry->junk && column != nullptr && column->varno == item.rtindex && column->varlevelsup == 0 &&
               column->varattno > 0;
      });
  return has_updatable_column ? "" : "Views that have no updatable columns are not automatically updatable.";
}

}  // namespace pgtidy::ddl
