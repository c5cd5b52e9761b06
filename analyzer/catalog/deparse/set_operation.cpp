#include "analyzer/catalog/deparse/printer.h"

namespace pgtidy::catalog::deparse {

namespace {

// Source: PRETTYINDENT_STD.
constexpr int kIndentNested = 8;

}  // namespace

void Printer::SetOperationLeaf(const SetOperation& leaf) {
  const RangeTblEntry* entry = names_->Entry(leaf.rtindex);
  if (entry == nullptr || entry->subquery == nullptr) return;
  const Query& part = *entry->subquery;
  const bool parentheses = !part.cte_list.empty() || !part.sort_clause.empty() || !part.row_marks.empty() ||
                           part.limit_offset != nullptr || part.limit_count != nullptr ||
                           part.set_operations != nullptr;
  if (parentheses) Text("(");
  NestedQuery(part, result_columns_, column_names_matter_);
  if (parentheses) Text(")");
}

// Source: get_setop_query().
void Printer::SetOperations(const SetOperation& operation) {
  if (operation.kind == SetOperation::Kind::kLeaf) return SetOperationLeaf(operation);

  // Nested operations have parentheses, but for a chain of the same one on the left.
  const SetOperation& left = *operation.left;
  const bool left_nested =
      left.kind != SetOperation::Kind::kLeaf && (left.kind != operation.kind || left.all != operation.all);
  const int left_indent = left_nested ? kIndentNested : 0;
  if (left_nested) {
    Text("(");
    Keyword("", left_indent, 0, 0);
  }
  SetOperations(left);
  if (left_nested) {
    Keyword(") ", -left_indent, 0, 0);
  } else if (layout_.indent) {
    NewLine();
  } else {
    Text(" ");
  }

  switch (operation.kind) {
    case SetOperation::Kind::kUnion: Text("UNION "); break;
    case SetOperation::Kind::kIntersect: Text("INTERSECT "); break;
    case SetOperation::Kind::kExcept: Text("EXCEPT "); break;
    case SetOperation::Kind::kLeaf: break;
  }
  if (operation.all) Text("ALL ");

  const bool right_nested = operation.right->kind != SetOperation::Kind::kLeaf;
  const int right_indent = right_nested ? kIndentNested : 0;
  if (right_nested) Text("(");
  Keyword("", right_indent, 0, 0);
  const bool outer = column_names_matter_;
  column_names_matter_ = false;
  SetOperations(*operation.right);
  column_names_matter_ = outer;
  if (layout_.indent) indent_level_ -= right_indent;
  if (right_nested) Keyword(")", 0, 0, 0);
}

}  // namespace pgtidy::catalog::deparse
