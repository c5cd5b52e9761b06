#include <string>

#include "analyzer/syntax/analysis/checks.h"

namespace pgtidy::syntax::analysis {
namespace {

bool EndsWithStar(const List* fields) {
  const Items<Node> items(fields);
  return items.size() > 0 && items[items.size() - 1]->type == T_A_Star;
}

// `t.*` and `(row).*`, which become columns; in `count(*)` there is no star.
bool IsExpansion(const Node* node) {
  if (const auto* target = As<ResTarget>(node, T_ResTarget)) node = target->val;
  if (const auto* column = As<ColumnRef>(node, T_ColumnRef)) return EndsWithStar(column->fields);
  if (const auto* indirection = As<A_Indirection>(node, T_A_Indirection)) return EndsWithStar(indirection->indirection);
  return false;
}

const char* Name(SetOperation operation) {
  switch (operation) {
    case SETOP_UNION: return "UNION";
    case SETOP_INTERSECT: return "INTERSECT";
    case SETOP_EXCEPT: return "EXCEPT";
    case SETOP_NONE: break;
  }
  return "";
}

}  // namespace

const SelectStmt* FirstQuery(const SelectStmt* select) {
  while (select != nullptr && select->op != SETOP_NONE) select = select->larg;
  return select;
}

std::optional<size_t> ColumnCount(const List* list) {
  const Items<Node> items(list);
  for (const Node* item : items) {
    if (IsExpansion(item)) return std::nullopt;
  }
  return items.size();
}

std::optional<size_t> QueryColumnCount(const SelectStmt* select) {
  const SelectStmt* first = FirstQuery(select);
  if (first == nullptr) return std::nullopt;
  return ColumnCount(first->valuesLists == nullptr ? first->targetList : Items<List>(first->valuesLists)[0]);
}

std::optional<AnalysisError> CheckSetOperation(const SelectStmt& select) {
  const std::optional<size_t> left = QueryColumnCount(select.larg);
  const std::optional<size_t> right = QueryColumnCount(select.rarg);
  if (!left || !right || *left == *right) return std::nullopt;
  AnalysisError error{std::string("each ") + Name(select.op) + " query must have the same number of columns", -1};
  const SelectStmt* first = FirstQuery(select.rarg);
  // The columns of VALUES have no place of their own.
  if (first->valuesLists == nullptr) error.location = ListLocation(first->targetList);
  return error;
}

}  // namespace pgtidy::syntax::analysis
