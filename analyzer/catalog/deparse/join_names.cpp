#include <algorithm>
#include <set>

#include "analyzer/catalog/deparse/query_names.h"

namespace pgtidy::catalog::deparse {

namespace {

// The rtindex of a side of a join.
int IndexOf(const FromItem* item) { return item == nullptr ? 0 : item->rtindex; }

// Whether a join without a name merges columns into something that is no plain column: there is then no other way to
// refer to it than by its bare name. Source: has_dangerous_join_using().
bool MergesIntoExpression(const QueryNames& query, const FromItem* item) {
  if (item == nullptr) return false;
  if (item->kind == FromItem::Kind::kFrom) {
    return std::ranges::any_of(item->items, [&](const auto& part) { return MergesIntoExpression(query, part.get()); });
  }
  if (item->kind != FromItem::Kind::kJoin) return false;
  const RangeTblEntry* join = query.Entry(item->rtindex);
  if (join != nullptr && join->alias == nullptr && !item->using_columns.empty()) {
    for (size_t i = 0; i < static_cast<size_t>(join->join_merged_columns) && i < join->join_alias_vars.size(); ++i) {
      if (As<Var>(join->join_alias_vars[i]) == nullptr) return true;
    }
  }
  return MergesIntoExpression(query, item->left.get()) || MergesIntoExpression(query, item->right.get());
}

void SetName(ColumnNames& columns, int number, const std::string& name) {
  if (number <= 0) return;
  if (columns.names.size() < static_cast<size_t>(number)) columns.names.resize(static_cast<size_t>(number));
  columns.names[static_cast<size_t>(number) - 1] = name;
}

int At(const std::vector<int>& numbers, size_t index) { return index < numbers.size() ? numbers[index] : 0; }

// Source: identify_join_columns().
void IdentifyJoinColumns(const RangeTblEntry& join, const FromItem& item, ColumnNames& columns) {
  columns.left = IndexOf(item.left.get());
  columns.right = IndexOf(item.right.get());
  columns.left_columns = join.join_left_columns;
  columns.right_columns = join.join_right_columns;
}

void NameMergedColumnsOf(QueryNames& query, const FromItem* item, const std::vector<std::string>& parent_using) {
  if (item == nullptr) return;
  if (item->kind == FromItem::Kind::kFrom) {
    for (const auto& part : item->items) NameMergedColumnsOf(query, part.get(), parent_using);
    return;
  }
  if (item->kind != FromItem::Kind::kJoin) return;
  const RangeTblEntry* join = query.Entry(item->rtindex);
  const int left_index = IndexOf(item->left.get());
  const int right_index = IndexOf(item->right.get());
  if (join == nullptr || query.Entry(left_index) == nullptr || query.Entry(right_index) == nullptr) return;
  ColumnNames& columns = query.Columns(item->rtindex);
  ColumnNames& left = query.Columns(left_index);
  ColumnNames& right = query.Columns(right_index);
  IdentifyJoinColumns(*join, *item, columns);
  if (join->alias == nullptr) {
    // What is wanted of a join without a name is wanted of its sides.
    for (size_t i = 0; i < columns.names.size(); ++i) {
      if (!columns.names[i]) continue;
      SetName(left, At(columns.left_columns, i), *columns.names[i]);
      SetName(right, At(columns.right_columns, i), *columns.names[i]);
    }
  }
  std::vector<std::string> merged = parent_using;
  if (columns.names.size() < item->using_columns.size()) columns.names.resize(item->using_columns.size());
  for (size_t i = 0; i < item->using_columns.size(); ++i) {
    if (!columns.names[i]) {
      const bool aliased = join->alias != nullptr && i < join->alias->column_names.size();
      const std::string& wanted = aliased ? join->alias->column_names[i] : item->using_columns[i];
      columns.names[i] = FreeColumnName(wanted, query, columns);
      if (query.unique_using) query.using_names.push_back(*columns.names[i]);
    }
    const std::string& name = *columns.names[i];
    columns.using_names.push_back(name);
    merged.push_back(name);
    SetName(left, At(columns.left_columns, i), name);
    SetName(right, At(columns.right_columns, i), name);
  }
  left.parent_using = merged;
  right.parent_using = merged;
  NameMergedColumnsOf(query, item->left.get(), merged);
  NameMergedColumnsOf(query, item->right.get(), merged);
}

// The name that a join's column has in the side it comes from; nothing if it was dropped there.
std::optional<std::string> NameInSide(const QueryNames& query, const RangeTblEntry& join, const ColumnNames& columns,
                                      size_t index) {
  const auto name_in = [&](int rtindex, int number) {
    const auto& names = query.Columns(rtindex).names;
    return static_cast<size_t>(number) <= names.size() ? names[static_cast<size_t>(number) - 1] : std::nullopt;
  };
  if (const int number = At(columns.left_columns, index); number > 0) return name_in(columns.left, number);
  if (const int number = At(columns.right_columns, index); number > 0) return name_in(columns.right, number);
  return join.eref.column_names[index];
}

// Appends the columns of one side that are not merged to what the join shows; `next` is the join's next column.
// True if an added column had to be renamed.
bool AppendSide(const QueryNames& query, bool named, const ColumnNames& side, const std::vector<int>& merged,
                ColumnNames& columns, size_t& next) {
  const std::set<int> merged_numbers(merged.begin(), merged.end());
  bool changed = false;
  size_t number = 0;
  for (const ColumnNames::Visible& column : side.visible) {
    if (column.is_new) {
      // A join without a name shows what its sides show.
      const std::string name = named ? FreeColumnName(column.name, query, columns) : column.name;
      changed = changed || name != column.name;
      columns.visible.push_back({.name = name, .is_new = true});
      continue;
    }
    while (number < side.names.size() && !side.names[number]) ++number;
    ++number;
    if (merged_numbers.contains(static_cast<int>(number))) continue;
    while (next < columns.names.size() && !columns.names[next]) ++next;
    if (next >= columns.names.size()) return changed;
    columns.visible.push_back({.name = *columns.names[next], .is_new = false});
    ++next;
  }
  return changed;
}

}  // namespace

void NameMergedColumns(QueryNames& query, const FromItem& join_tree) {
  query.unique_using = MergesIntoExpression(query, &join_tree);
  NameMergedColumnsOf(query, &join_tree, {});
}

void NameJoinColumns(QueryNames& query, int rtindex) {
  const RangeTblEntry& join = *query.Entry(rtindex);
  ColumnNames& columns = query.Columns(rtindex);
  const size_t count = join.eref.column_names.size();
  if (columns.names.size() < count) columns.names.resize(count);
  if (query.Entry(columns.left) == nullptr || query.Entry(columns.right) == nullptr) return;
  const bool named = join.alias != nullptr;
  bool changed = false;
  for (size_t i = columns.using_names.size(); i < count; ++i) {
    const auto real = NameInSide(query, join, columns, i);
    if (!real || !named) {
      columns.names[i] = real;
      continue;
    }
    if (!columns.names[i]) {
      const bool aliased = i < join.alias->column_names.size();
      columns.names[i] = FreeColumnName(aliased ? join.alias->column_names[i] : *real, query, columns);
    }
    changed = changed || *columns.names[i] != *real;
  }

  // What the text shows when it is read back: merged columns, then the others of the left side, then of the right.
  std::vector<int> merged_left;
  std::vector<int> merged_right;
  size_t next = 0;
  while (next < count && At(columns.left_columns, next) != 0 && At(columns.right_columns, next) != 0) {
    columns.visible.push_back({.name = columns.names[next].value_or(""), .is_new = false});
    merged_left.push_back(At(columns.left_columns, next));
    merged_right.push_back(At(columns.right_columns, next));
    ++next;
  }
  changed |= AppendSide(query, named, query.Columns(columns.left), merged_left, columns, next);
  changed |= AppendSide(query, named, query.Columns(columns.right), merged_right, columns, next);
  columns.print_aliases = named && changed;
}

}  // namespace pgtidy::catalog::deparse
