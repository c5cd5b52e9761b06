#include <fmt/format.h>

#include <algorithm>

#include "analyzer/query/clauses.h"
#include "analyzer/query/names.h"

namespace pgtidy::query {
namespace {

using catalog::Alias;
using catalog::RteKind;

constexpr const char* kTable = "table";

std::shared_ptr<Alias> CopyAlias(const Alias* alias) {
  return alias == nullptr ? nullptr : std::make_shared<Alias>(*alias);
}

[[noreturn]] void ThrowTooManyAliases(std::string_view noun, std::string_view name, std::string_view verb,
                                      size_t available, size_t given) {
  throw SqlError("42P10", fmt::format("{} \"{}\" {} {} columns available but {} columns specified", noun, name, verb,
                                      available, given));
}

// Dropped columns keep their number and take no alias. Source: buildRelationAliases().
void NameRelationColumns(RangeTblEntry& entry, const catalog::Relation& relation, std::string_view name) {
  const std::vector<std::string> aliases =
      entry.alias == nullptr ? std::vector<std::string>() : entry.alias->column_names;
  size_t next = 0;
  entry.eref.name = name;
  for (const catalog::Column& column : relation.columns) {
    if (column.dropped) {
      entry.eref.column_names.emplace_back();
    } else {
      entry.eref.column_names.push_back(next < aliases.size() ? aliases[next] : column.name);
      ++next;
    }
  }
  if (next >= aliases.size()) return;
  if (!relation.undetermined) ThrowTooManyAliases(kTable, name, "has", next, aliases.size());
  entry.eref.column_names.insert(entry.eref.column_names.end(), aliases.begin() + static_cast<std::ptrdiff_t>(next),
                                 aliases.end());
}

std::vector<ColumnType> RelationColumnTypes(const catalog::Relation& relation) {
  std::vector<ColumnType> types;
  for (const catalog::Column& column : relation.columns) {
    types.push_back(column.dropped ? ColumnType() : ColumnType{column.type, column.collation});
  }
  return types;
}

std::vector<ColumnType> TargetColumnTypes(const TargetList& target_list) {
  std::vector<ColumnType> types;
  for (const auto& entry : target_list) {
    if (entry->junk) continue;
    types.push_back({catalog::ExprType(*entry->expression), catalog::ExprCollation(*entry->expression)});
  }
  return types;
}

std::vector<ColumnType> FunctionColumnTypes(const Catalog& catalog, const RangeTblEntry& entry) {
  std::vector<ColumnType> types;
  for (const catalog::RangeTableFunction& function : entry.functions) {
    if (function.has_column_definitions) {
      for (size_t i = 0; i < function.column_types.size(); ++i) {
        types.push_back({function.column_types[i], function.column_collations[i]});
      }
    } else if (const auto fields = FunctionResultFields(catalog, function.function)) {
      for (const RowField& field : *fields) {
        types.push_back(field.dropped ? ColumnType() : ColumnType{field.type, field.collation});
      }
    } else {
      types.push_back({catalog::ExprType(*function.function), catalog::ExprCollation(*function.function)});
    }
  }
  if (entry.with_ordinality) types.push_back({{.oid = types::kInt8Type}});
  return types;
}

}  // namespace

void NameColumns(RangeTblEntry& entry, const std::vector<std::string>& names, std::string_view noun,
                 std::string_view verb) {
  const size_t given = entry.eref.column_names.size();
  if (given > names.size()) ThrowTooManyAliases(noun, entry.eref.name, verb, names.size(), given);
  entry.eref.column_names.insert(entry.eref.column_names.end(), names.begin() + static_cast<std::ptrdiff_t>(given),
                                 names.end());
}

NamespaceItemRef AddEntry(ParseState& state, RangeTblEntryRef entry, const std::vector<ColumnType>& columns) {
  state.range_table.push_back(entry);
  state.join_expressions.resize(state.range_table.size());
  auto item = std::make_shared<NamespaceItem>();
  item->rtindex = static_cast<int>(state.range_table.size());
  item->names = entry->eref;
  for (size_t i = 0; i < columns.size(); ++i) {
    NamespaceColumn& column = item->columns.emplace_back();
    if (columns[i].type.oid == types::kInvalidOid) continue;
    column.varno = item->rtindex;
    column.varattno = static_cast<int>(i) + 1;
    column.type = columns[i].type;
    column.collation = columns[i].collation;
  }
  item->rte = std::move(entry);
  return item;
}

NamespaceItemRef AddRelationRow(ParseState& state, const catalog::Relation& relation, const Alias* alias, bool inherit,
                                bool in_from_clause) {
  auto entry = std::make_shared<RangeTblEntry>();
  entry->kind = RteKind::kRelation;
  entry->relation = relation.oid;
  entry->relation_kind = static_cast<char>(relation.kind);
  entry->undetermined = relation.undetermined;
  entry->inherit = inherit;
  entry->alias = CopyAlias(alias);
  entry->in_from_clause = in_from_clause;
  NameRelationColumns(*entry, relation, alias == nullptr ? relation.name : alias->name);
  if (relation.undetermined) state.context.met_undetermined = true;
  std::vector<ColumnType> columns = RelationColumnTypes(relation);
  columns.resize(entry->eref.column_names.size(), {{.oid = types::kUndeterminedType}});
  return AddEntry(state, std::move(entry), columns);
}

NamespaceItemRef AddTransitionTable(ParseState& state, std::string_view name, const catalog::Relation& relation,
                                    const Alias* alias) {
  auto entry = std::make_shared<RangeTblEntry>();
  entry->kind = RteKind::kNamedTuplestore;
  entry->alias = CopyAlias(alias);
  NameRelationColumns(*entry, relation, alias == nullptr ? std::string(name) : alias->name);
  const std::vector<ColumnType> columns = RelationColumnTypes(relation);
  for (const ColumnType& column : columns) {
    entry->column_types.push_back(column.type);
    entry->column_collations.push_back(column.collation);
  }
  return AddEntry(state, std::move(entry), columns);
}

NamespaceItemRef AddRelation(ParseState& state, Oid relation, const Alias* alias, bool inherit, bool in_from_clause) {
  state.context.relations_read.push_back(relation);
  return AddRelationRow(state, *state.catalog().Find<catalog::Relation>(relation), alias, inherit, in_from_clause);
}

NamespaceItemRef AddUndeterminedRelation(ParseState& state, std::string_view name, const Alias* alias, bool inherit,
                                         bool in_from_clause) {
  catalog::Relation relation;
  relation.name = name;
  relation.undetermined = true;
  return AddRelationRow(state, relation, alias, inherit, in_from_clause);
}

NamespaceItemRef AddSubquery(ParseState& state, std::shared_ptr<catalog::Query> subquery, const Alias* alias,
                             bool lateral, bool in_from_clause) {
  auto entry = std::make_shared<RangeTblEntry>();
  entry->kind = RteKind::kSubquery;
  entry->subquery = std::move(subquery);
  entry->alias = CopyAlias(alias);
  entry->lateral = lateral;
  entry->in_from_clause = in_from_clause;
  entry->eref = alias == nullptr ? Alias{.name = "unnamed_subquery", .column_names = {}} : *alias;
  std::vector<std::string> names;
  for (const auto& target : VisibleTargetList(*entry->subquery)) {
    if (!target->junk) names.push_back(target->name);
  }
  NameColumns(*entry, names, kTable, "has");
  const std::vector<ColumnType> columns = TargetColumnTypes(VisibleTargetList(*entry->subquery));
  return AddEntry(state, std::move(entry), columns);
}

void AddToQuery(ParseState& state, const NamespaceItemRef& item, bool add_to_join_list, bool add_to_relation_names,
                bool add_to_column_names) {
  if (add_to_join_list) {
    auto reference = std::make_shared<FromItem>();
    reference->rtindex = item->rtindex;
    state.join_list.push_back(std::move(reference));
  }
  if (!add_to_relation_names && !add_to_column_names) return;
  item->relation_visible = add_to_relation_names;
  item->columns_visible = add_to_column_names;
  item->lateral_only = false;
  item->lateral_ok = true;
  state.namespace_items.push_back(item);
}

std::vector<ColumnType> EntryColumnTypes(const Catalog& catalog, const RangeTblEntry& entry) {
  std::vector<ColumnType> types;
  switch (entry.kind) {
    case RteKind::kRelation:
      if (const auto* relation = catalog.Find<catalog::Relation>(entry.relation)) {
        types = RelationColumnTypes(*relation);
      }
      types.resize(entry.eref.column_names.size(), {{.oid = types::kUndeterminedType}});
      break;
    case RteKind::kSubquery: types = TargetColumnTypes(VisibleTargetList(*entry.subquery)); break;
    case RteKind::kJoin:
      for (const ExprRef& column : entry.join_alias_vars) {
        types.push_back(column == nullptr ? ColumnType()
                                          : ColumnType{catalog::ExprType(*column), catalog::ExprCollation(*column)});
      }
      break;
    case RteKind::kFunction: types = FunctionColumnTypes(catalog, entry); break;
    case RteKind::kTableFunction:
    case RteKind::kValues:
    case RteKind::kCte:
    case RteKind::kNamedTuplestore:
      for (size_t i = 0; i < entry.column_types.size(); ++i) {
        types.push_back({entry.column_types[i], entry.column_collations[i]});
      }
      break;
    case RteKind::kResult: break;
  }
  return types;
}

ParseState& StateAt(ParseState& state, int levels_up) {
  ParseState* level = &state;
  while (levels_up-- > 0 && level->parent != nullptr) level = level->parent;
  return *level;
}

RangeTblEntry& RangeTableEntry(ParseState& state, int varno, int levels_up) {
  return *StateAt(state, levels_up).range_table[static_cast<size_t>(varno) - 1];
}

std::shared_ptr<CommonTableExpr> FindCte(ParseState& state, std::string_view name, int* levels_up) {
  *levels_up = 0;
  for (ParseState* level = &state; level != nullptr; level = level->parent, ++*levels_up) {
    const auto found = std::ranges::find(level->cte_namespace, name, [](const auto& cte) { return cte->name; });
    if (found != level->cte_namespace.end()) return *found;
  }
  return nullptr;
}

std::shared_ptr<CommonTableExpr> CteOfEntry(ParseState& state, const RangeTblEntry& entry, int levels_up) {
  const auto& ctes = StateAt(state, levels_up + entry.cte_levels_up).cte_namespace;
  const auto found = std::ranges::find(ctes, entry.cte_name, [](const auto& cte) { return cte->name; });
  return found == ctes.end() ? nullptr : *found;
}

const TargetList& VisibleTargetList(const catalog::Query& query) {
  return query.command == catalog::CommandType::kSelect ? query.target_list : query.returning_list;
}

const catalog::TargetEntry* TargetAt(const TargetList& target_list, int resno) {
  const auto found = std::ranges::find(target_list, resno, [](const auto& entry) { return entry->resno; });
  return found == target_list.end() ? nullptr : found->get();
}

}  // namespace pgtidy::query
