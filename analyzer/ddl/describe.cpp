#include "analyzer/ddl/describe.h"

#include "analyzer/ddl/statement_view.h"
#include "analyzer/syntax/pg_nodes.h"

namespace pgtidy::ddl {
namespace {

using syntax::To;

void Refuses(const StatementView& view, std::string command, Effects& effects) {
  effects.all.emplace_back(RefusesTransaction{.command = std::move(command), .range = view.range()});
}

}  // namespace

Effects Describe(const syntax::Statement& statement, std::string_view text) {
  Effects effects;
  const Node* node = statement.tree;
  if (node == nullptr) return effects;
  const StatementView view(statement, text);
  switch (node->type) {
    case T_AlterTableStmt: DescribeAlterTable(view, To<AlterTableStmt>(node), effects); break;
    case T_CreateStmt: DescribeCreateTable(view, To<CreateStmt>(node), effects); break;
    case T_CreateForeignTableStmt: DescribeCreateTable(view, To<CreateForeignTableStmt>(node).base, effects); break;
    case T_CreateTableAsStmt: DescribeCreateTableAs(view, To<CreateTableAsStmt>(node), effects); break;
    case T_ViewStmt: DescribeCreateView(view, To<ViewStmt>(node), effects); break;
    case T_CreateSchemaStmt: DescribeCreateSchema(view, To<CreateSchemaStmt>(node), effects); break;
    case T_IndexStmt: DescribeCreateIndex(view, To<IndexStmt>(node), effects); break;
    case T_ReindexStmt: DescribeReindex(view, To<ReindexStmt>(node), effects); break;
    case T_DropStmt: DescribeDrop(view, To<DropStmt>(node), effects); break;
    case T_RenameStmt: DescribeRename(view, To<RenameStmt>(node), effects); break;
    case T_TruncateStmt: DescribeTruncate(view, To<TruncateStmt>(node), effects); break;
    case T_VacuumStmt: DescribeVacuum(view, To<VacuumStmt>(node), effects); break;
    case T_ClusterStmt: DescribeCluster(view, To<ClusterStmt>(node), effects); break;
    case T_RefreshMatViewStmt: DescribeRefresh(view, To<RefreshMatViewStmt>(node), effects); break;
    case T_UpdateStmt: DescribeUpdate(view, To<UpdateStmt>(node), effects); break;
    case T_DeleteStmt: DescribeDelete(view, To<DeleteStmt>(node), effects); break;
    case T_InsertStmt: DescribeWith(view, To<InsertStmt>(node).withClause, effects); break;
    case T_SelectStmt: DescribeSelectInto(view, To<SelectStmt>(node), effects); break;
    case T_TransactionStmt: DescribeTransaction(To<TransactionStmt>(node), effects); break;
    // The rest of those that call PreventInTransactionBlock() whatever their options.
    case T_CreatedbStmt: Refuses(view, "CREATE DATABASE", effects); break;
    case T_DropdbStmt: Refuses(view, "DROP DATABASE", effects); break;
    case T_CreateTableSpaceStmt: Refuses(view, "CREATE TABLESPACE", effects); break;
    case T_DropTableSpaceStmt: Refuses(view, "DROP TABLESPACE", effects); break;
    case T_AlterSystemStmt: Refuses(view, "ALTER SYSTEM", effects); break;
    default: break;
  }
  return effects;
}

}  // namespace pgtidy::ddl
