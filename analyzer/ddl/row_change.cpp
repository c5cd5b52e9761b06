#include "analyzer/ddl/statement_view.h"
#include "analyzer/syntax/pg_nodes.h"

namespace pgtidy::ddl {
namespace {

// TRUE, or two equal integers: `WHERE 1 = 1`.
bool IsConstantTrue(const Node* condition) {
  if (const auto* constant = syntax::As<A_Const>(condition, T_A_Const)) {
    return !constant->isnull && constant->val.node.type == T_Boolean && constant->val.boolval.boolval;
  }
  const auto* comparison = syntax::As<A_Expr>(condition, T_A_Expr);
  if (comparison == nullptr || comparison->kind != AEXPR_OP) return false;
  const syntax::Items<Node> name(comparison->name);
  if (name.size() != 1 || syntax::StringValue(name[0]) != "=") return false;
  const auto* left = syntax::As<A_Const>(comparison->lexpr, T_A_Const);
  const auto* right = syntax::As<A_Const>(comparison->rexpr, T_A_Const);
  return left != nullptr && right != nullptr && !left->isnull && !right->isnull && left->val.node.type == T_Integer &&
         right->val.node.type == T_Integer && left->val.ival.ival == right->val.ival.ival;
}

void Changed(const StatementView& view, RowChange change, const RangeVar* relation, const List* other_tables,
             const Node* condition, Effects& effects) {
  RowsChanged changed{.change = change, .table = view.Name(relation)};
  const bool narrowed = condition != nullptr && !IsConstantTrue(condition);
  changed.every_row = !narrowed && other_tables == nullptr;
  const auto word =
      view.tokens().WordBefore(change == RowChange::kUpdate ? "update" : "delete", changed.table.range.begin);
  changed.range = word ? word->Join(changed.table.range) : changed.table.range;
  effects.all.emplace_back(std::move(changed));
}

}  // namespace

void DescribeUpdate(const StatementView& view, const UpdateStmt& statement, Effects& effects) {
  DescribeWith(view, statement.withClause, effects);
  Changed(view, RowChange::kUpdate, statement.relation, statement.fromClause, statement.whereClause, effects);
}

void DescribeDelete(const StatementView& view, const DeleteStmt& statement, Effects& effects) {
  DescribeWith(view, statement.withClause, effects);
  Changed(view, RowChange::kDelete, statement.relation, statement.usingClause, statement.whereClause, effects);
}

void DescribeWith(const StatementView& view, const WithClause* with, Effects& effects) {
  if (with == nullptr) return;
  for (const CommonTableExpr* table : syntax::Items<CommonTableExpr>(with->ctes)) {
    if (const auto* update = syntax::As<UpdateStmt>(table->ctequery, T_UpdateStmt))
      DescribeUpdate(view, *update, effects);
    if (const auto* removal = syntax::As<DeleteStmt>(table->ctequery, T_DeleteStmt))
      DescribeDelete(view, *removal, effects);
    if (const auto* insert = syntax::As<InsertStmt>(table->ctequery, T_InsertStmt)) {
      DescribeWith(view, insert->withClause, effects);
    }
  }
}

}  // namespace pgtidy::ddl
