#include <fmt/format.h>

#include <algorithm>

#include "analyzer/query/clauses.h"

namespace pgtidy::query {
namespace {

using catalog::RteKind;

constexpr size_t kMostFuzzyDistance = 3;  // MAX_FUZZY_DISTANCE.

size_t Levenshtein(std::string_view source, std::string_view target) {
  std::vector<size_t> row(target.size() + 1);
  for (size_t j = 0; j < row.size(); ++j) row[j] = j;
  for (size_t i = 0; i < source.size(); ++i) {
    size_t diagonal = row[0];
    row[0] = i + 1;
    for (size_t j = 0; j < target.size(); ++j) {
      const size_t replaced = diagonal + (source[i] == target[j] ? 0 : 1);
      diagonal = row[j + 1];
      row[j + 1] = std::min({replaced, row[j] + 1, row[j + 1] + 1});
    }
  }
  return row.back();
}

// The columns whose names come nearest to one that does not exist. Source: FuzzyAttrMatchState.
struct NearestColumns {
  struct Column {
    const RangeTblEntry* entry = nullptr;
    std::string name;
  };
  size_t distance = kMostFuzzyDistance + 1;
  Column first;
  Column second;
  std::vector<const RangeTblEntry*> exact;

  // Source: updateFuzzyAttrMatchState().
  void Consider(const RangeTblEntry& entry, size_t entry_distance, const std::string& actual, std::string_view wanted) {
    if (entry_distance > distance || actual.empty()) return;
    size_t found = Levenshtein(actual, wanted);
    if (found > wanted.size() / 2) return;
    found += entry_distance;
    if (found < distance) {
      distance = found;
      first = {&entry, actual};
      second = {};
    } else if (found == distance) {
      if (second.entry != nullptr) {
        first = second = {};
        distance = found - 1;
      } else if (first.entry != nullptr) {
        second = {&entry, actual};
      } else if (distance <= kMostFuzzyDistance) {
        first = {&entry, actual};
      }
    }
  }
};

// Source: searchRangeTableForCol().
NearestColumns FindNearestColumns(ParseState& state, std::string_view relation, std::string_view column, int location,
                                  bool stop_at_exact) {
  NearestColumns result;
  for (const ParseState* level = &state; level != nullptr; level = level->parent) {
    for (const RangeTblEntryRef& entry : level->range_table) {
      if (entry->kind == RteKind::kJoin) continue;
      size_t entry_distance = 0;
      if (!relation.empty()) {
        entry_distance = std::min(Levenshtein(relation, entry->eref.name), kMostFuzzyDistance + 1);
      }
      const auto& names = entry->eref.column_names;
      const auto matches = std::ranges::count(names, column);
      if (matches > 1) {
        throw SqlError("42702", fmt::format("column reference \"{}\" is ambiguous", column), location);
      }
      for (const std::string& name : names) result.Consider(*entry, entry_distance, name, column);
      if (matches == 0 || entry_distance != 0) continue;
      result.exact.push_back(entry.get());
      if (stop_at_exact) return result;
    }
  }
  return result;
}

const NamespaceItem* FindItem(const ParseState& state, const RangeTblEntry& entry) {
  for (const ParseState* level = &state; level != nullptr; level = level->parent) {
    for (const NamespaceItemRef& item : level->namespace_items) {
      if (item->rte.get() == &entry) return item.get();
    }
  }
  return nullptr;
}

// Source: rte_visible_if_lateral().
bool VisibleIfLateral(const ParseState& state, const RangeTblEntry& entry) {
  if (state.lateral_active) return false;
  const NamespaceItem* item = FindItem(state, entry);
  return item != nullptr && item->lateral_only && item->lateral_ok;
}

// Source: rte_visible_if_qualified().
bool VisibleIfQualified(const ParseState& state, const RangeTblEntry& entry) {
  const NamespaceItem* item = FindItem(state, entry);
  return item != nullptr && item->relation_visible && !item->columns_visible;
}

// Source: searchRangeTableForRel().
const RangeTblEntry* FindEntry(ParseState& state, std::string_view schema, std::string_view name, int* found_level) {
  int cte_levels_up = 0;
  const bool is_cte = schema.empty() && FindCte(state, name, &cte_levels_up) != nullptr;
  Oid relation = types::kInvalidOid;
  if (!is_cte) relation = state.catalog().FindRelation(schema, name);
  *found_level = 0;
  for (const ParseState* level = &state; level != nullptr; level = level->parent, ++*found_level) {
    for (const RangeTblEntryRef& entry : level->range_table) {
      const bool same_relation =
          entry->kind == RteKind::kRelation && relation != types::kInvalidOid && entry->relation == relation;
      const bool same_cte = entry->kind == RteKind::kCte && is_cte && entry->cte_name == name &&
                            entry->cte_levels_up + *found_level == cte_levels_up;
      if (same_relation || same_cte || entry->eref.name == name) return entry.get();
    }
  }
  return nullptr;
}

std::string QualifiedColumn(const NearestColumns::Column& column) {
  return fmt::format("\"{}.{}\"", column.entry->eref.name, column.name);
}

std::string CannotBeReferenced(std::string_view column, const RangeTblEntry& entry) {
  return fmt::format(
      "There is a column named \"{}\" in table \"{}\", but it cannot be referenced from this part of the query.",
      column, entry.eref.name);
}

// The relations whose columns are looked through for one, with its qualifier or without.
std::vector<Oid> RelationsLookedIn(const ParseState& state, std::string_view qualifier) {
  std::vector<Oid> relations;
  for (const ParseState* level = &state; level != nullptr; level = level->parent) {
    for (const RangeTblEntryRef& entry : level->range_table) {
      if (entry->kind != RteKind::kRelation) continue;
      if (qualifier.empty() || entry->eref.name == qualifier) relations.push_back(entry->relation);
    }
  }
  return relations;
}

}  // namespace

void ThrowMissingRangeTableEntry(ParseState& state, std::string_view schema, std::string_view name, int location) {
  int level = 0;
  const RangeTblEntry* entry = FindEntry(state, schema, name, &level);
  if (entry == nullptr) {
    throw SqlError("42P01", fmt::format("missing FROM-clause entry for table \"{}\"", name), location);
  }
  SqlError error("42P01", fmt::format("invalid reference to FROM-clause entry for table \"{}\"", name), location);
  if (entry->alias != nullptr && entry->eref.name != name) {
    int levels_up = 0;
    const NamespaceItemRef item = FindNamespaceItem(state, "", entry->eref.name, location, &levels_up);
    if (item != nullptr && item->rte.get() == entry) {
      throw error.Hint(fmt::format("Perhaps you meant to reference the table alias \"{}\".", entry->eref.name));
    }
  }
  std::string unreachable = fmt::format(
      "There is an entry for table \"{}\", but it cannot be referenced from this part of the query.", entry->eref.name);
  if (state.catalog().server_version() < 16) throw error.Hint(std::move(unreachable));
  error.Detail(std::move(unreachable));
  if (VisibleIfLateral(state, *entry)) {
    error.Hint("To reference that table, you must mark this subquery with LATERAL.");
  }
  throw error;
}

void ThrowMissingColumn(ParseState& state, std::string_view relation, std::string_view column, int location) {
  const bool before_16 = state.catalog().server_version() < 16;
  const NearestColumns nearest = FindNearestColumns(state, relation, column, location, before_16);
  SqlError error("42703",
                 relation.empty() ? fmt::format("column \"{}\" does not exist", column)
                                  : fmt::format("column {}.{} does not exist", relation, column),
                 location);
  error.MissingIn(std::string(column), RelationsLookedIn(state, relation));
  if (!nearest.exact.empty()) {
    const RangeTblEntry& entry = *nearest.exact.front();
    if (before_16) throw error.Hint(CannotBeReferenced(column, entry));
    if (nearest.exact.size() > 1) {
      error.Detail(fmt::format(
          "There are columns named \"{}\", but they are in tables that cannot be referenced from this part of the "
          "query.",
          column));
      throw relation.empty() ? error.Hint("Try using a table-qualified name.") : error;
    }
    error.Detail(CannotBeReferenced(column, entry));
    if (VisibleIfLateral(state, entry)) {
      error.Hint("To reference that column, you must mark this subquery with LATERAL.");
    } else if (relation.empty() && VisibleIfQualified(state, entry)) {
      error.Hint("To reference that column, you must use a table-qualified name.");
    }
  } else if (nearest.second.entry != nullptr) {
    error.Hint(fmt::format("Perhaps you meant to reference the column {} or the column {}.",
                           QualifiedColumn(nearest.first), QualifiedColumn(nearest.second)));
  } else if (nearest.first.entry != nullptr) {
    error.Hint(fmt::format("Perhaps you meant to reference the column {}.", QualifiedColumn(nearest.first)));
  }
  throw error;
}

}  // namespace pgtidy::query
