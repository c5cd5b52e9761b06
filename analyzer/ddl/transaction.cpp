#include "analyzer/ddl/statement_view.h"
#include "analyzer/syntax/pg_nodes.h"

namespace pgtidy::ddl {

void DescribeTransaction(const TransactionStmt& statement, Effects& effects) {
  TransactionControlled controlled{.chain = statement.chain};
  switch (statement.kind) {
    case TRANS_STMT_BEGIN:
    case TRANS_STMT_START: controlled.command = TransactionCommand::kBegin; break;
    case TRANS_STMT_COMMIT:
    case TRANS_STMT_PREPARE: controlled.command = TransactionCommand::kCommit; break;
    case TRANS_STMT_ROLLBACK: controlled.command = TransactionCommand::kRollback; break;
    default: break;
  }
  effects.all.emplace_back(controlled);
}

}  // namespace pgtidy::ddl
