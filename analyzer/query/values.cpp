#include <fmt/format.h>

#include "analyzer/query/clauses.h"
#include "analyzer/query/expression.h"
#include "analyzer/query/names.h"
#include "analyzer/query/walker.h"
#include "analyzer/syntax/pg_nodes.h"

namespace pgtidy::query {
namespace {

using syntax::Items;

int FirstLocation(const ExprList& row) {
  for (const ExprRef& expr : row) {
    const int location = LocationOf(expr);
    if (location >= 0) return location;
  }
  return -1;
}

std::vector<ExprList> TransformRows(ParseState& state, const ::List* raw) {
  std::vector<ExprList> rows;
  for (const ::List* row : Items<::List>(raw)) {
    rows.push_back(TransformExpressionList(state, row, ExprPlace::kValues, false));
    if (rows.back().size() != rows.front().size()) {
      throw SqlError("42601", "VALUES lists must all be the same length", FirstLocation(rows.back()));
    }
  }
  return rows;
}

// Gives the values of a column one type.
ColumnType UnifyColumn(ParseState& state, std::vector<ExprList>& rows, size_t column) {
  ExprList values;
  for (const ExprList& row : rows) values.push_back(row[column]);
  ColumnType result;
  result.type.oid = SelectCommonType(state, values, "VALUES");
  for (ExprRef& value : values) value = CoerceToCommonType(state, value, result.type.oid, "VALUES");
  result.type.typmod = SelectCommonTypmod(values, result.type.oid);
  result.collation = SelectCommonCollation(state, values, true);
  for (size_t i = 0; i < rows.size(); ++i) rows[i][column] = values[i];
  return result;
}

}  // namespace

NamespaceItemRef AddValues(ParseState& state, std::vector<ExprList> rows, const std::vector<ColumnType>& columns,
                           bool lateral) {
  auto entry = std::make_shared<RangeTblEntry>();
  entry->kind = catalog::RteKind::kValues;
  entry->eref.name = "*VALUES*";
  entry->lateral = lateral;
  for (size_t i = 0; i < columns.size(); ++i) {
    entry->eref.column_names.push_back(fmt::format("column{}", i + 1));
    entry->column_types.push_back(columns[i].type);
    entry->column_collations.push_back(columns[i].collation);
  }
  entry->values_lists = std::move(rows);
  return AddEntry(state, std::move(entry), columns);
}

QueryRef TransformValues(ParseState& state, const ::SelectStmt& raw) {
  auto query = std::make_shared<catalog::Query>();
  TransformWith(state, *query, raw.withClause);
  std::vector<ExprList> rows = TransformRows(state, raw.valuesLists);
  std::vector<ColumnType> columns;
  for (size_t i = 0; i < rows.front().size(); ++i) columns.push_back(UnifyColumn(state, rows, i));
  bool lateral = false;
  if (!state.range_table.empty()) {
    for (const ExprList& row : rows) {
      for (const ExprRef& value : row) lateral = lateral || FindVarOfLevel(value, 0) != nullptr;
    }
  }
  const NamespaceItemRef item = AddValues(state, std::move(rows), columns, lateral);
  AddToQuery(state, item, true, true, true);
  std::vector<std::string> names;
  const ExprList expanded = ExpandNamespaceItem(state, *item, 0, -1, &names);
  for (size_t i = 0; i < expanded.size(); ++i) {
    query->target_list.push_back(
        MakeTargetEntry(state, nullptr, expanded[i], ExprPlace::kSelectTarget, names[i].c_str(), false));
  }
  query->sort_clause = TransformSortClause(state, raw.sortClause, query->target_list, ExprPlace::kOrderBy, false);
  query->limit_with_ties = raw.limitOption == LIMIT_OPTION_WITH_TIES;
  query->limit_offset =
      TransformLimitClause(state, raw.limitOffset, ExprPlace::kOffset, "OFFSET", query->limit_with_ties);
  query->limit_count = TransformLimitClause(state, raw.limitCount, ExprPlace::kLimit, "LIMIT", query->limit_with_ties);
  if (raw.lockingClause != nullptr) {
    throw SqlError("0A000", fmt::format("{} cannot be applied to VALUES", LockingWords(raw.lockingClause)));
  }
  FinishQuery(state, *query, nullptr);
  AssignQueryCollations(state, *query);
  return query;
}

}  // namespace pgtidy::query
