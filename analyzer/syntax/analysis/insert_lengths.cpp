#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "analyzer/syntax/analysis/checks.h"

namespace pgtidy::syntax::analysis {
namespace {

// checkInsertTargets refuses a column that is named twice before anything is counted.
bool NamesColumnTwice(const Items<ResTarget>& columns) {
  std::vector<std::string_view> names;
  names.reserve(columns.size());
  bool in_parts = false;
  for (const ResTarget* column : columns) {
    names.emplace_back(column->name == nullptr ? "" : column->name);
    in_parts = in_parts || column->indirection != nullptr;
  }
  // x.a and x.b are different parts of x; whether they go together is not asked here.
  if (in_parts) return false;
  std::sort(names.begin(), names.end());
  return std::adjacent_find(names.begin(), names.end()) != names.end();
}

std::optional<AnalysisError> CompareRow(const Items<ResTarget>& columns, const List* row) {
  const std::optional<size_t> count = ColumnCount(row);
  if (!count || *count == columns.size()) return std::nullopt;
  AnalysisError error;
  if (*count > columns.size()) {
    error.message = "INSERT has more expressions than target columns";
    const Node* extra = Items<Node>(row)[columns.size()];
    if (const auto* target = As<ResTarget>(extra, T_ResTarget)) extra = target->val;
    error.location = exprLocation(extra);
  } else {
    error.message = "INSERT has more target columns than expressions";
    error.location = columns[*count]->location;
  }
  if (NamesColumnTwice(columns)) return std::nullopt;
  return error;
}

}  // namespace

std::optional<AnalysisError> CheckValuesLengths(const SelectStmt& values) {
  const Items<List> rows(values.valuesLists);
  if (rows.size() < 2) return std::nullopt;
  const std::optional<size_t> expected = ColumnCount(rows[0]);
  if (!expected) return std::nullopt;
  for (const List* row : rows) {
    const std::optional<size_t> count = ColumnCount(row);
    if (!count) return std::nullopt;
    if (*count != *expected) {
      return AnalysisError{"VALUES lists must all be the same length", exprLocation(Items<Node>(row)[0])};
    }
  }
  return std::nullopt;
}

std::optional<AnalysisError> CheckInsertLengths(const InsertStmt& insert) {
  const auto* select = As<SelectStmt>(insert.selectStmt, T_SelectStmt);
  if (select == nullptr || insert.cols == nullptr) return std::nullopt;
  const Items<ResTarget> columns(insert.cols);
  const List* row = select->valuesLists == nullptr ? nullptr : Items<List>(select->valuesLists)[0];
  if (select->op == SETOP_NONE) return CompareRow(columns, row == nullptr ? select->targetList : row);
  // What a set operation gives, its first query names.
  const SelectStmt* first = select;
  while (first->op != SETOP_NONE) first = first->larg;
  if (!QueryColumnCount(first)) return std::nullopt;
  return CompareRow(columns, first->valuesLists == nullptr ? first->targetList : Items<List>(first->valuesLists)[0]);
}

}  // namespace pgtidy::syntax::analysis
