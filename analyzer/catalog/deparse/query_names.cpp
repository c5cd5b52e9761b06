#include "analyzer/catalog/deparse/query_names.h"

#include <algorithm>
#include <unordered_map>

#include "analyzer/catalog/deparse/names.h"
#include "analyzer/types/coercion.h"

namespace pgtidy::catalog::deparse {

namespace {

// Source: NAMEDATALEN.
constexpr size_t kNameLimit = 64;

using NameList = std::vector<std::optional<std::string>>;

// Source: set_rtable_names().
std::optional<std::string> PreferredName(const Catalog& catalog, const RangeTblEntry& entry) {
  if (entry.alias != nullptr) return entry.alias->name;
  switch (entry.kind) {
    case RteKind::kRelation: {
      const Relation* relation = catalog.Find<Relation>(entry.relation);
      return relation == nullptr ? entry.eref.name : relation->name;
    }
    case RteKind::kJoin: return std::nullopt;
    default: return entry.eref.name;
  }
}

void NameRelations(const Catalog& catalog, QueryNames& query) {
  // Each name in use, with the last number that was put behind it.
  std::unordered_map<std::string, int> used;
  for (const QueryNames* level = query.parent; level != nullptr; level = level->parent) {
    for (const auto& name : level->relations) {
      if (name) used.emplace(*name, 0);
    }
    for (const std::string& name : level->taken) used.emplace(name, 0);
  }
  for (const std::string& name : query.taken) used.emplace(name, 0);
  for (const auto& entry : query.range_table) {
    auto name = PreferredName(catalog, *entry);
    if (name && !used.emplace(*name, 0).second) {
      int& number = used[*name];
      std::string numbered;
      do {
        numbered = NumberedName(*name, ++number);
      } while (used.contains(numbered));
      used.emplace(numbered, 0);
      name = numbered;
    }
    query.relations.push_back(std::move(name));
  }
}

// The columns of a function in FROM as they are now: its row type may have lost or gained some. Source: expandRTE().
NameList FunctionColumns(const Catalog& catalog, const RangeTblEntry& entry) {
  NameList names;
  const auto& eref = entry.eref.column_names;
  const auto name_at = [&](size_t index, const std::string& otherwise) {
    return index < eref.size() && !eref[index].empty() ? eref[index] : otherwise;
  };
  for (const RangeTableFunction& function : entry.functions) {
    const size_t first = names.size();
    const Relation* row = nullptr;
    if (!function.has_column_definitions && function.function != nullptr) {
      const types::Type* type = catalog.FindType(types::BaseType(catalog, ExprType(*function.function).oid));
      if (type != nullptr) row = catalog.Find<Relation>(type->relation);
    }
    const size_t count = static_cast<size_t>(std::max(function.column_count, 0));
    for (size_t i = 0; i < count || (row != nullptr && i < row->columns.size()); ++i) {
      if (row != nullptr && i < row->columns.size()) {
        // Columns that were added later stand behind all of this function's when the text is read back.
        if (i >= count && entry.functions.size() > 1) break;
        const Column& column = row->columns[i];
        if (column.dropped) {
          names.emplace_back(std::nullopt);
        } else {
          names.emplace_back(i < count ? name_at(first + i, column.name) : column.name);
        }
      } else {
        names.emplace_back(name_at(first + i, ""));
      }
    }
  }
  if (entry.with_ordinality) names.emplace_back(eref.empty() ? "ordinality" : eref.back());
  return names;
}

// The columns of an entry as they are called without aliases; nothing for dropped ones.
NameList RealColumns(const Catalog& catalog, const RangeTblEntry& entry) {
  NameList names;
  if (entry.kind == RteKind::kRelation) {
    const Relation* relation = catalog.Find<Relation>(entry.relation);
    if (relation != nullptr && !relation->undetermined) {
      for (const Column& column : relation->columns) {
        names.push_back(column.dropped ? std::nullopt : std::optional(column.name));
      }
      return names;
    }
  }
  if (entry.kind == RteKind::kFunction && !entry.functions.empty()) return FunctionColumns(catalog, entry);
  for (const std::string& name : entry.eref.column_names) {
    names.push_back(name.empty() ? std::nullopt : std::optional(name));
  }
  return names;
}

bool PrintsAliases(const RangeTblEntry& entry, bool changed) {
  switch (entry.kind) {
    case RteKind::kRelation: return changed;
    // The default names of its columns may change.
    case RteKind::kFunction: return true;
    // They are part of the clause.
    case RteKind::kTableFunction: return false;
    default: return changed || (entry.alias != nullptr && !entry.alias->column_names.empty());
  }
}

// Source: set_relation_column_names().
void NameRelationColumns(const Catalog& catalog, QueryNames& query, int rtindex) {
  const RangeTblEntry& entry = *query.Entry(rtindex);
  ColumnNames& columns = query.Columns(rtindex);
  const NameList real = RealColumns(catalog, entry);
  if (columns.names.size() < real.size()) columns.names.resize(real.size());
  std::vector<ColumnNames::Visible> visible;
  bool changed = false;
  for (size_t i = 0; i < real.size(); ++i) {
    if (!real[i]) {
      columns.names[i].reset();
      continue;
    }
    if (!columns.names[i]) {
      const bool aliased = entry.alias != nullptr && i < entry.alias->column_names.size();
      columns.names[i] = FreeColumnName(aliased ? entry.alias->column_names[i] : *real[i], query, columns);
    }
    const std::string& name = *columns.names[i];
    visible.push_back({.name = name, .is_new = i >= entry.eref.column_names.size()});
    if (name != *real[i]) changed = true;
  }
  columns.visible = std::move(visible);
  columns.print_aliases = PrintsAliases(entry, changed);
}

// Source: set_simple_column_names().
void NameAllColumns(const Catalog& catalog, QueryNames& query) {
  for (int rtindex = 1; rtindex <= static_cast<int>(query.range_table.size()); ++rtindex) {
    if (query.Entry(rtindex)->kind == RteKind::kJoin) {
      NameJoinColumns(query, rtindex);
    } else {
      NameRelationColumns(catalog, query, rtindex);
    }
  }
}

std::shared_ptr<RangeTblEntry> RelationEntry(Oid relation, const std::string& name, bool aliased) {
  auto entry = std::make_shared<RangeTblEntry>();
  entry->relation = relation;
  entry->eref.name = name;
  if (aliased) entry->alias = std::make_shared<Alias>(Alias{.name = name, .column_names = {}});
  return entry;
}

QueryNames NamesOfEntries(const Catalog& catalog, std::vector<std::shared_ptr<RangeTblEntry>> entries) {
  QueryNames names;
  names.range_table = std::move(entries);
  NameRelations(catalog, names);
  names.columns.resize(names.range_table.size());
  NameAllColumns(catalog, names);
  return names;
}

}  // namespace

std::string NumberedName(const std::string& name, int number) {
  const std::string suffix = "_" + std::to_string(number);
  size_t length = name.size();
  if (length + suffix.size() >= kNameLimit) {
    length = kNameLimit - 1 - suffix.size();
    // Whole characters are cut off.
    while (length > 0 && (static_cast<unsigned char>(name[length]) & 0xC0) == 0x80) --length;
  }
  return name.substr(0, length) + suffix;
}

bool ColumnNameIsFree(std::string_view name, const QueryNames& query, const ColumnNames& columns) {
  const auto is_name = [name](const auto& other) { return other == name; };
  return std::ranges::none_of(columns.names, is_name) &&
         std::ranges::none_of(columns.visible, is_name, &ColumnNames::Visible::name) &&
         std::ranges::none_of(columns.parent_using, is_name) && std::ranges::none_of(query.using_names, is_name);
}

std::string FreeColumnName(const std::string& name, const QueryNames& query, const ColumnNames& columns) {
  std::string free = name;
  for (int number = 1; !ColumnNameIsFree(free, query, columns); ++number) free = NumberedName(name, number);
  return free;
}

QueryNames NamesOfQuery(const Catalog& catalog, const Query& query, const QueryNames* parent,
                        std::vector<std::string> taken) {
  QueryNames names;
  names.parent = parent;
  names.range_table = query.range_table;
  names.cte_list = query.cte_list;
  names.taken = std::move(taken);
  names.old_alias = query.returning_old_alias.empty() ? "old" : query.returning_old_alias;
  names.new_alias = query.returning_new_alias.empty() ? "new" : query.returning_new_alias;
  NameRelations(catalog, names);
  names.columns.resize(names.range_table.size());
  if (query.join_tree != nullptr) NameMergedColumns(names, *query.join_tree);
  NameAllColumns(catalog, names);
  return names;
}

QueryNames NamesOfRelation(const Catalog& catalog, Oid relation) {
  return NamesOfEntries(catalog, {RelationEntry(relation, BareRelationName(catalog, relation), false)});
}

QueryNames NamesOfTrigger(const Catalog& catalog, Oid relation) {
  return NamesOfEntries(catalog, {RelationEntry(relation, "old", true), RelationEntry(relation, "new", true)});
}

}  // namespace pgtidy::catalog::deparse
