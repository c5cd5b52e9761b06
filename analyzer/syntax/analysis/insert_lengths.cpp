#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "analyzer/syntax/analysis/checks.h"

namespace pgtidy::syntax::analysis {
namespace {

// checkInsertTargets refuses a column that is named twice before anything is counted. x.a and x.b are different parts.
bool NamesColumnTwice(const Items<ResTarget>& columns) {
  struct Name {
    std::string_view column;
    bool in_part = false;
    bool operator<(const Name& other) const {
      return column != other.column ? column < other.column : in_part < other.in_part;
    }
  };
  std::vector<Name> names;
  names.reserve(columns.size());
  for (const ResTarget* column : columns) {
    names.push_back({column->name == nullptr ? "" : column->name, column->indirection != nullptr});
  }
  std::sort(names.begin(), names.end());
  // Whole columns come before their parts.
  const auto twice = [](const Name& a, const Name& b) { return a.column == b.column && !a.in_part; };
  return std::adjacent_find(names.begin(), names.end(), twice) != names.end();
}

// exprLocation of the analyzed expression: of a literal with a type nothing but the literal is left, unless its length
// must be brought to the type's.
int AnalyzedLocation(const Node* node) {
  if (const auto* target = As<ResTarget>(node, T_ResTarget)) node = target->val;
  if (const auto* cast = As<TypeCast>(node, T_TypeCast)) {
    const auto* literal = As<A_Const>(cast->arg, T_A_Const);
    const bool untyped = literal != nullptr && (literal->isnull || literal->val.node.type == T_String);
    if (untyped && cast->typeName->typmods == nullptr) return literal->location;
  }
  // Subscripts and fields start with what they are taken of.
  while (const auto* indirection = As<A_Indirection>(node, T_A_Indirection)) node = indirection->arg;
  return exprLocation(node);
}

}  // namespace

int ListLocation(const List* list) {
  const Items<Node> items(list);
  return items.size() == 0 ? -1 : AnalyzedLocation(items[0]);
}

std::optional<AnalysisError> CheckInsertRow(const List* targets, const List* row, bool located) {
  const Items<ResTarget> columns(targets);
  const std::optional<size_t> count = ColumnCount(row);
  if (!count || *count == columns.size()) return std::nullopt;
  AnalysisError error;
  if (*count > columns.size()) {
    error.message = "INSERT has more expressions than target columns";
    if (located) error.location = AnalyzedLocation(Items<Node>(row)[columns.size()]);
  } else {
    error.message = "INSERT has more target columns than expressions";
    error.location = columns[*count]->location;
  }
  if (NamesColumnTwice(columns)) return std::nullopt;
  return error;
}

std::optional<AnalysisError> CheckValuesLengths(const SelectStmt& values) {
  const Items<List> rows(values.valuesLists);
  if (rows.size() < 2) return std::nullopt;
  const std::optional<size_t> expected = ColumnCount(rows[0]);
  if (!expected) return std::nullopt;
  for (const List* row : rows) {
    const std::optional<size_t> count = ColumnCount(row);
    if (!count) return std::nullopt;
    if (*count != *expected) {
      return AnalysisError{"VALUES lists must all be the same length", ListLocation(row)};
    }
  }
  return std::nullopt;
}

bool IsPlainValues(const SelectStmt& select) {
  return select.valuesLists != nullptr && select.sortClause == nullptr && select.limitCount == nullptr &&
         select.limitOffset == nullptr && select.lockingClause == nullptr && select.withClause == nullptr;
}

std::optional<AnalysisError> CheckInsertLengths(const InsertStmt& insert) {
  const auto* select = As<SelectStmt>(insert.selectStmt, T_SelectStmt);
  if (select == nullptr || insert.cols == nullptr) return std::nullopt;
  // What a set operation gives, its first query names.
  const SelectStmt* first = FirstQuery(select);
  if (first->valuesLists == nullptr) return CheckInsertRow(insert.cols, first->targetList, true);
  return CheckInsertRow(insert.cols, Items<List>(first->valuesLists)[0], IsPlainValues(*select));
}

}  // namespace pgtidy::syntax::analysis
