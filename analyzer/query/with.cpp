#include <fmt/format.h>

#include <algorithm>

#include "analyzer/query/clauses.h"
#include "analyzer/query/expression.h"
#include "analyzer/query/names.h"
#include "analyzer/syntax/pg_nodes.h"
#include "analyzer/types/format_type.h"

namespace pgtidy::query {
namespace {

using catalog::CommandType;
using CteRef = std::shared_ptr<CommonTableExpr>;
using syntax::Items;

CteRef MakeCte(const ::CommonTableExpr& raw) {
  auto cte = std::make_shared<CommonTableExpr>();
  cte->name = raw.ctename;
  cte->alias_column_names = Strings(raw.aliascolnames);
  cte->materialize = raw.ctematerialized == CTEMaterializeAlways  ? CommonTableExpr::Materialize::kAlways
                     : raw.ctematerialized == CTEMaterializeNever ? CommonTableExpr::Materialize::kNever
                                                                  : CommonTableExpr::Materialize::kDefault;
  cte->location = raw.location;
  return cte;
}

// The type of the mark column, which the query may name already.
void TransformCycleMark(ParseState& state, const ::CTECycleClause& raw, CommonTableExpr& cte) {
  cte.cycle = std::make_shared<CommonTableExpr::Cycle>();
  CommonTableExpr::Cycle& cycle = *cte.cycle;
  cycle.columns = Strings(raw.cycle_col_list);
  cycle.mark_column = raw.cycle_mark_column;
  cycle.path_column = raw.cycle_path_column;
  const ExprRef value = TransformExpr(state, raw.cycle_mark_value, ExprPlace::kCycleMark);
  const ExprRef otherwise = TransformExpr(state, raw.cycle_mark_default, ExprPlace::kCycleMark);
  const Oid type = SelectCommonType(state, {value, otherwise}, "CYCLE");
  cycle.mark_value = CoerceToCommonType(state, value, type, "CYCLE/SET/TO");
  cycle.mark_default = CoerceToCommonType(state, otherwise, type, "CYCLE/SET/DEFAULT");
  cycle.mark_type = {type, SelectCommonTypmod({cycle.mark_value, cycle.mark_default}, type)};
  const auto* equality = state.catalog().Find<catalog::Operator>(MakeGroupOperators(state, type, -1).equality_operator);
  if (equality != nullptr && equality->negator == types::kInvalidOid) {
    throw SqlError(
        "42883", fmt::format("could not identify an inequality operator for type {}", TypeText(state.catalog(), type)));
  }
}

// The recursive term may have changed what the non-recursive one promised.
void CheckRecursiveColumns(const Catalog& catalog, const CommonTableExpr& cte) {
  size_t index = 0;
  for (const TargetEntryRef& entry : VisibleTargetList(*cte.query)) {
    if (entry->junk || index >= cte.column_types.size()) continue;
    const SqlType promised = cte.column_types[index];
    const Oid collation = cte.column_collations[index];
    ++index;
    const SqlType type = catalog::ExprType(*entry->expression);
    if (!promised.determined() || !type.determined()) continue;
    if (type != promised) {
      throw SqlError(
          "42804",
          fmt::format("recursive query \"{}\" column {} has type {} in non-recursive term but type {} overall",
                      cte.name, index, types::FormatType(catalog, promised), types::FormatType(catalog, type)),
          LocationOf(entry->expression))
          .Hint("Cast the output of the non-recursive term to the correct type.");
    }
    const Oid own_collation = catalog::ExprCollation(*entry->expression);
    if (own_collation != collation) {
      throw SqlError(
          "42P21",
          fmt::format("recursive query \"{}\" column {} has collation \"{}\" in non-recursive term but "
                      "collation \"{}\" overall",
                      cte.name, index, CollationName(catalog, collation), CollationName(catalog, own_collation)),
          LocationOf(entry->expression))
          .Hint("Use the COLLATE clause to set the collation of the non-recursive term.");
    }
  }
}

bool Contains(const std::vector<std::string>& names, std::string_view name) {
  return std::ranges::find(names, name) != names.end();
}

void CheckColumnList(const CommonTableExpr& cte, const std::vector<std::string>& columns, const char* words,
                     int location) {
  for (size_t i = 0; i < columns.size(); ++i) {
    if (!Contains(cte.column_names, columns[i])) {
      throw SqlError("42601", fmt::format("{} column \"{}\" not in WITH query column list", words, columns[i]),
                     location);
    }
    if (std::count(columns.begin(), columns.begin() + static_cast<std::ptrdiff_t>(i), columns[i]) > 0) {
      throw SqlError("42701", fmt::format("{} column \"{}\" specified more than once", words, columns[i]), location);
    }
  }
}

void CheckNewColumn(const CommonTableExpr& cte, const std::string& column, const char* words, int location) {
  if (!Contains(cte.column_names, column)) return;
  throw SqlError("42601", fmt::format("{} column name \"{}\" already used in WITH query column list", words, column),
                 location);
}

void CheckDifferent(const std::string& a, const std::string& b, const char* message, int location) {
  if (a == b) throw SqlError("42601", message, location);
}

void CheckSearchAndCycle(const CommonTableExpr& cte, const ::CommonTableExpr& raw) {
  if (cte.search == nullptr && cte.cycle == nullptr) return;
  if (!cte.recursive) throw SqlError("42601", "WITH query is not recursive", cte.location);
  const auto is_select = [](const auto& branch) { return branch->kind == catalog::SetOperation::Kind::kLeaf; };
  for (const bool left : {true, false}) {
    if (is_select(left ? cte.query->set_operations->left : cte.query->set_operations->right)) continue;
    throw SqlError("0A000", fmt::format("with a SEARCH or CYCLE clause, the {} side of the UNION must be a SELECT",
                                        left ? "left" : "right"));
  }
  const int search_location = raw.search_clause == nullptr ? -1 : raw.search_clause->location;
  const int cycle_location = raw.cycle_clause == nullptr ? -1 : raw.cycle_clause->location;
  if (cte.search != nullptr) {
    CheckColumnList(cte, cte.search->columns, "search", search_location);
    CheckNewColumn(cte, cte.search->sequence_column, "search sequence", search_location);
  }
  if (cte.cycle == nullptr) return;
  CheckColumnList(cte, cte.cycle->columns, "cycle", cycle_location);
  CheckNewColumn(cte, cte.cycle->mark_column, "cycle mark", cycle_location);
  CheckNewColumn(cte, cte.cycle->path_column, "cycle path", cycle_location);
  CheckDifferent(cte.cycle->mark_column, cte.cycle->path_column,
                 "cycle mark column name and cycle path column name are the same", cycle_location);
  if (cte.search == nullptr) return;
  CheckDifferent(cte.search->sequence_column, cte.cycle->mark_column,
                 "search sequence column name and cycle mark column name are the same", search_location);
  CheckDifferent(cte.search->sequence_column, cte.cycle->path_column,
                 "search sequence column name and cycle path column name are the same", search_location);
}

// Source: analyzeCTE().
void AnalyzeCte(ParseState& state, const ::CommonTableExpr& raw, const CteRef& cte) {
  if (raw.search_clause != nullptr) {
    cte->search = std::make_shared<CommonTableExpr::Search>();
    cte->search->columns = Strings(raw.search_clause->search_col_list);
    cte->search->breadth_first = raw.search_clause->search_breadth_first;
    cte->search->sequence_column = raw.search_clause->search_seq_column;
  }
  if (raw.cycle_clause != nullptr) TransformCycleMark(state, *raw.cycle_clause, *cte);
  cte->query = AnalyzeSubquery(state, raw.ctequery, cte.get(), false, true);
  if (cte->query->command != CommandType::kSelect && state.parent != nullptr) {
    throw SqlError("0A000", "WITH clause containing a data-modifying statement must be at the top level",
                   cte->location);
  }
  if (cte->recursive) {
    CheckRecursiveColumns(state.catalog(), *cte);
  } else {
    NameCteColumns(*cte, VisibleTargetList(*cte->query));
  }
  CheckSearchAndCycle(*cte, raw);
}

void AnalyzeRecursive(ParseState& state, const ::WithClause& raw) {
  const std::vector<RecursiveItem> items = SortRecursiveItems(raw);
  const size_t first = state.cte_namespace.size();
  for (const RecursiveItem& item : items) {
    state.cte_namespace.push_back(MakeCte(*item.raw));
    state.cte_namespace.back()->recursive = item.recursive;
  }
  for (size_t i = 0; i < items.size(); ++i) AnalyzeCte(state, *items[i].raw, state.cte_namespace[first + i]);
}

}  // namespace

void NameCteColumns(CommonTableExpr& cte, const TargetList& target_list) {
  cte.column_names = cte.alias_column_names;
  size_t count = 0;
  for (const TargetEntryRef& entry : target_list) {
    if (entry->junk) continue;
    if (++count > cte.alias_column_names.size()) cte.column_names.push_back(entry->name);
    SqlType type = catalog::ExprType(*entry->expression);
    Oid collation = catalog::ExprCollation(*entry->expression);
    if (cte.recursive && type.oid == types::kUnknownType) {
      type = {.oid = types::kTextType};
      if (collation == types::kInvalidOid) collation = types::kDefaultCollation;
    }
    cte.column_types.push_back(type);
    cte.column_collations.push_back(collation);
  }
  if (count < cte.alias_column_names.size()) {
    throw SqlError("42P10",
                   fmt::format("WITH query \"{}\" has {} columns available but {} columns specified", cte.name, count,
                               cte.alias_column_names.size()),
                   cte.location);
  }
}

void TransformWith(ParseState& state, catalog::Query& query, const ::WithClause* raw) {
  if (raw == nullptr) return;
  const Items<::CommonTableExpr> items(raw->ctes);
  for (size_t i = 0; i < items.size(); ++i) {
    for (size_t j = i + 1; j < items.size(); ++j) {
      if (std::string_view(items[i]->ctename) != items[j]->ctename) continue;
      throw SqlError("42712", fmt::format("WITH query name \"{}\" specified more than once", items[j]->ctename),
                     items[j]->location);
    }
    if (items[i]->ctequery->type != T_SelectStmt) state.has_modifying_cte = true;
  }
  query.has_recursive = raw->recursive;
  if (raw->recursive) {
    AnalyzeRecursive(state, *raw);
  } else {
    for (const ::CommonTableExpr* item : items) state.future_ctes.push_back(MakeCte(*item));
    for (const ::CommonTableExpr* item : items) {
      const CteRef cte = state.future_ctes.front();
      AnalyzeCte(state, *item, cte);
      state.cte_namespace.push_back(cte);
      state.future_ctes.erase(state.future_ctes.begin());
    }
  }
  query.cte_list = state.cte_namespace;
  query.has_modifying_cte = state.has_modifying_cte;
}

NamespaceItemRef AddCte(ParseState& state, const CteRef& cte, int levels_up, const ::RangeVar& name) {
  auto entry = std::make_shared<RangeTblEntry>();
  entry->kind = catalog::RteKind::kCte;
  entry->cte_name = cte->name;
  entry->cte_levels_up = levels_up;
  entry->self_reference = cte->query == nullptr;
  if (!entry->self_reference) {
    ++cte->reference_count;
    if (cte->query->command != CommandType::kSelect && cte->query->returning_list.empty()) {
      throw SqlError("0A000", fmt::format("WITH query \"{}\" does not have a RETURNING clause", cte->name),
                     name.location);
    }
  }
  entry->alias = MakeAlias(name.alias);
  entry->eref = entry->alias == nullptr ? catalog::Alias{cte->name, {}} : *entry->alias;
  NameColumns(*entry, cte->column_names, "table", "has");
  entry->column_types = cte->column_types;
  entry->column_collations = cte->column_collations;
  const auto add_column = [&](const std::string& column, SqlType type) {
    entry->eref.column_names.push_back(column);
    entry->column_types.push_back(type);
    entry->column_collations.push_back(CollationOfType(state.catalog(), type.oid));
  };
  const size_t visible_count = entry->column_types.size();
  if (cte->search != nullptr) {
    add_column(cte->search->sequence_column,
               {.oid = cte->search->breadth_first ? types::kRecordType : types::kRecordArrayType});
  }
  if (cte->cycle != nullptr) {
    add_column(cte->cycle->mark_column, cte->cycle->mark_type);
    add_column(cte->cycle->path_column, {.oid = types::kRecordArrayType});
  }
  const std::vector<ColumnType> columns = EntryColumnTypes(state.catalog(), *entry);
  NamespaceItemRef item = AddEntry(state, std::move(entry), columns);
  // In the query itself `*` leaves out what SEARCH and CYCLE add.
  for (size_t i = visible_count; levels_up > 0 && i < item->columns.size(); ++i) item->columns[i].dont_expand = true;
  return item;
}

}  // namespace pgtidy::query
