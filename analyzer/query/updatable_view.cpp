#include "analyzer/query/updatable_view.h"

#include <fmt/format.h>

#include <algorithm>
#include <string_view>
#include <vector>

#include "analyzer/types/sql_error.h"

namespace pgtidy::query {
namespace {

using catalog::As;
using catalog::Catalog;
using catalog::CommandType;
using catalog::Query;
using catalog::RangeTblEntry;
using catalog::Relation;
using catalog::RelationKind;
using types::Oid;
using types::SqlError;

constexpr const char* kNotSingleTable =
    "Views that do not select from a single table or view are not automatically updatable.";

// The server's words for a command.
struct Words {
  const char* infinitive;
  const char* gerund;
  const char* event;
};

Words WordsOf(CommandType command) {
  switch (command) {
    case CommandType::kUpdate: return {"update", "updating", "UPDATE"};
    case CommandType::kDelete: return {"delete from", "deleting from", "DELETE"};
    default: return {"insert into", "inserting into", "INSERT"};
  }
}

// What is done to a view: one command, or one of the actions of MERGE.
struct Modification {
  CommandType command = CommandType::kInsert;
  bool by_merge = false;
  std::vector<int> columns;  ///< That are given a value, by attribute number.
};

// The only thing that a view selects from, or null.
const RangeTblEntry* OnlyEntry(const Query& query) {
  if (query.join_tree == nullptr || query.join_tree->items.size() != 1) return nullptr;
  const catalog::FromItem& item = *query.join_tree->items.front();
  if (item.kind != catalog::FromItem::Kind::kReference) return nullptr;
  return query.range_table[static_cast<size_t>(item.rtindex) - 1].get();
}

// The table or view that a view selects from, or null if it is no such view.
const RangeTblEntry* BaseEntry(const Query& query) {
  const RangeTblEntry* entry = OnlyEntry(query);
  return entry != nullptr && entry->kind == catalog::RteKind::kRelation ? entry : nullptr;
}

bool MayBeBase(const RangeTblEntry& entry) {
  if (entry.undetermined) return true;
  switch (static_cast<RelationKind>(entry.relation_kind)) {
    case RelationKind::kTable:
    case RelationKind::kForeignTable:
    case RelationKind::kView:
    case RelationKind::kPartitionedTable: return true;
    default: return false;
  }
}

// Why a column cannot be changed through the view, or null. Source: view_col_is_auto_updatable().
const char* ColumnObstacle(const Query& query, const catalog::TargetEntry& entry) {
  const auto* var = As<catalog::Var>(entry.expression);
  if (entry.junk) return "Junk view columns are not updatable.";
  if (var == nullptr || var->varlevelsup != 0 || var->varno != query.join_tree->items.front()->rtindex) {
    return "View columns that are not columns of their base relation are not updatable.";
  }
  if (var->varattno < 0) return "View columns that refer to system columns are not updatable.";
  return var->varattno == 0 ? "View columns that return whole-row references are not updatable." : nullptr;
}

// The part of view_query_is_auto_updatable() that needs no knowledge of what the view selects from.
const char* ClauseObstacle(const Query& query) {
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
  return nullptr;
}

// The rest of view_query_is_auto_updatable().
const char* BaseObstacle(const Query& query, bool needs_column) {
  const RangeTblEntry* base = BaseEntry(query);
  if (base == nullptr || !MayBeBase(*base)) return kNotSingleTable;
  if (base->has_table_sample) return "Views containing TABLESAMPLE are not automatically updatable.";
  const bool has_column = std::ranges::any_of(
      query.target_list, [&](const auto& entry) { return ColumnObstacle(query, *entry) == nullptr; });
  if (needs_column && !has_column) {
    return "Views that have no updatable columns are not automatically updatable.";
  }
  return nullptr;
}

// Whether a rule or a trigger does the work instead, or may do it.
bool IsDoneInstead(const Catalog& catalog, const Relation& view, const Modification& modification) {
  const CommandType command = modification.command;
  for (const Oid oid : catalog.RulesOf(view.oid)) {
    const auto* rule = catalog.Find<catalog::Rule>(oid);
    if (rule != nullptr && rule->instead && rule->event == command && !modification.by_merge) return true;
  }
  for (const Oid oid : catalog.TriggersOf(view.oid)) {
    const auto* trigger = catalog.Find<catalog::Trigger>(oid);
    if (trigger == nullptr || trigger->timing != 'i') continue;
    if ((command == CommandType::kInsert && trigger->on_insert) ||
        (command == CommandType::kUpdate && trigger->on_update) ||
        (command == CommandType::kDelete && trigger->on_delete)) {
      return true;
    }
  }
  return catalog.MayExist(catalog::ObjectClass::kRule, "", "") ||
         catalog.MayExist(catalog::ObjectClass::kTrigger, "", "");
}

[[noreturn]] void ThrowNotUpdatable(const Relation& view, const Modification& modification, const char* detail) {
  const Words words = WordsOf(modification.command);
  throw SqlError("55000", fmt::format("cannot {} view \"{}\"", words.infinitive, view.name))
      .Detail(detail)
      .Hint(modification.by_merge
                ? fmt::format("To enable {} the view using MERGE, provide an INSTEAD OF {} trigger.", words.gerund,
                              words.event)
                : fmt::format("To enable {} the view, provide an INSTEAD OF {} trigger or an unconditional ON {} DO "
                              "INSTEAD rule.",
                              words.gerund, words.event, words.event));
}

void CheckView(const Catalog& catalog, Oid oid, const Modification& modification) {
  const auto* view = catalog.Find<Relation>(oid);
  if (view == nullptr || view->kind != RelationKind::kView || view->view_query == nullptr || view->undetermined ||
      IsDoneInstead(catalog, *view, modification)) {
    return;
  }
  const Query& query = *view->view_query;
  const bool needs_column = modification.command != CommandType::kDelete;
  const char* view_obstacle = ClauseObstacle(query);
  if (view_obstacle == nullptr) view_obstacle = BaseObstacle(query, needs_column);
  if (view_obstacle != nullptr) ThrowNotUpdatable(*view, modification, view_obstacle);
  Modification below = modification;
  below.columns.clear();
  for (const int column : modification.columns) {
    const auto entry = std::ranges::find(query.target_list, column, [](const auto& target) { return target->resno; });
    if (entry == query.target_list.end()) continue;
    if (const char* obstacle = ColumnObstacle(query, **entry)) {
      const char* infinitive = modification.by_merge ? "merge into" : WordsOf(modification.command).infinitive;
      throw SqlError("0A000",
                     fmt::format("cannot {} column \"{}\" of view \"{}\"", infinitive, (*entry)->name, view->name))
          .Detail(obstacle);
    }
    below.columns.push_back(As<catalog::Var>((*entry)->expression)->varattno);
  }
  CheckView(catalog, BaseEntry(query)->relation, below);
}

void AddColumns(const catalog::TargetList& target_list, std::vector<int>& columns) {
  for (const auto& entry : target_list) {
    if (!entry->junk) columns.push_back(entry->resno);
  }
}

}  // namespace

const char* ViewObstacle(const Query& query) {
  if (const char* obstacle = ClauseObstacle(query)) return obstacle;
  const RangeTblEntry* only = OnlyEntry(query);
  return only != nullptr && only->undetermined ? nullptr : BaseObstacle(query, true);
}

void CheckTargetView(const Catalog& catalog, const Query& query) {
  if (query.result_relation == 0) return;
  const RangeTblEntry& target = *query.range_table[static_cast<size_t>(query.result_relation) - 1];
  if (target.undetermined || target.relation_kind != static_cast<char>(RelationKind::kView)) return;
  if (query.command != CommandType::kMerge) {
    Modification modification{.command = query.command, .by_merge = false, .columns = {}};
    AddColumns(query.target_list, modification.columns);
    if (query.on_conflict != nullptr) AddColumns(query.on_conflict->set, modification.columns);
    return CheckView(catalog, target.relation, modification);
  }
  for (const catalog::MergeAction& action : query.merge_actions) {
    if (action.command == CommandType::kSelect) continue;
    Modification modification{.command = action.command, .by_merge = true, .columns = {}};
    AddColumns(action.target_list, modification.columns);
    CheckView(catalog, target.relation, modification);
  }
}

}  // namespace pgtidy::query
