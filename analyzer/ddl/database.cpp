#include "analyzer/ddl/database.h"

#include <fmt/format.h>

#include "analyzer/ddl/apply/recovery.h"
#include "analyzer/ddl/apply/settings.h"
#include "analyzer/ddl/apply/statements.h"
#include "analyzer/syntax/analysis_error.h"
#include "analyzer/syntax/pg_nodes.h"

namespace pgtidy::ddl {

namespace {

// Commands that a failed transaction still takes. Source: IsAbortedTransactionBlockState().
bool EndsTransaction(const ::Node* statement) {
  const auto* command = syntax::As<::TransactionStmt>(statement, T_TransactionStmt);
  if (command == nullptr) return false;
  return command->kind == TRANS_STMT_COMMIT || command->kind == TRANS_STMT_ROLLBACK ||
         command->kind == TRANS_STMT_ROLLBACK_TO || command->kind == TRANS_STMT_PREPARE;
}

}  // namespace

StatementError ToStatementError(const types::SqlError& error, uint32_t tree_offset) {
  StatementError converted{
      .sqlstate = error.sqlstate(), .message = error.message(), .detail = error.detail(), .hint = error.hint()};
  converted.related = error.related();
  converted.missing = error.missing();
  if (error.location() >= 0) converted.offset = tree_offset + static_cast<uint32_t>(error.location());
  return converted;
}

Database::Database(int server_version, AfterError after_error)
    : catalog_(std::make_unique<catalog::Catalog>(server_version)), after_error_(after_error) {}
Database::~Database() = default;

StatementOutcome Database::Apply(const syntax::Statement& statement, std::string_view text, int file) {
  StatementOutcome outcome;
  if (statement.error) {
    outcome.error = StatementError{.sqlstate = statement.error->sqlstate,
                                   .message = statement.error->message,
                                   .offset = statement.error->range.begin};
    Recover(statement, text, outcome);
    return outcome;
  }
  if (statement.tree == nullptr) {
    outcome.undetermined = true;
    catalog_->MarkEverythingUndetermined();
    return outcome;
  }
  const catalog::Catalog::Mark mark = catalog_->CurrentMark();
  catalog_->SetStatement({file, statement.range});
  try {
    if (failed_ && !EndsTransaction(statement.tree)) {
      throw SqlError("25P02", "current transaction is aborted, commands ignored until end of transaction block");
    }
    if (statement.tree->type == T_TransactionStmt) {
      ApplyTransactionCommand(statement.tree);
    } else {
      ApplyContext context{.catalog = *catalog_,
                           .source = text.substr(statement.tree_offset),
                           .file = file,
                           .tree_offset = statement.tree_offset,
                           .in_transaction_block = in_block_ || in_implicit_};
      context.extension_definitions = &extension_definitions_;
      ApplyNode(context, statement.tree);
      outcome.notices = std::move(context.notices);
      outcome.queries = std::move(context.queries);
      outcome.unknown_extensions = std::move(context.unknown_extensions);
    }
  } catch (const SqlError& error) {
    catalog_->UndoTo(mark);
    outcome.error = ToStatementError(error, statement.tree_offset);
    Recover(statement, text, outcome);
  } catch (const Undetermined& undetermined) {
    catalog_->UndoTo(mark);
    outcome.undetermined = true;
    outcome.why_undetermined = undetermined.what();
    MarkUndeterminedBy(*catalog_, statement.tree);
  }
  if (!in_block_ && !in_implicit_) catalog_->ForgetJournal();
  return outcome;
}

void Database::Recover(const syntax::Statement& statement, std::string_view text, StatementOutcome& outcome) {
  // What something unknown made or removed cannot be found, or is still there.
  if (statement.tree != nullptr && FollowsFromUndetermined(*catalog_, *outcome.error)) {
    outcome.why_undetermined = outcome.error->message;
    outcome.error.reset();
    outcome.undetermined = true;
    return MarkUndeterminedBy(*catalog_, statement.tree);
  }
  if (after_error_ == AfterError::kAsServer) {
    if (in_block_) failed_ = true;
    return;
  }
  if (statement.tree == nullptr) {
    return MarkUndeterminedByText(*catalog_, text.substr(statement.range.begin, statement.range.size()));
  }
  MarkUndeterminedByFailure(*catalog_, statement.tree, *outcome.error);
}

void Database::ApplyTransactionCommand(const ::Node* statement) {
  const auto& command = *reinterpret_cast<const ::TransactionStmt*>(statement);
  switch (command.kind) {
    case TRANS_STMT_BEGIN:
    case TRANS_STMT_START: in_block_ = true; return;
    case TRANS_STMT_COMMIT:
      if (failed_) return Rollback();
      return Commit();
    case TRANS_STMT_PREPARE: return Commit();
    case TRANS_STMT_ROLLBACK: return Rollback();
    case TRANS_STMT_SAVEPOINT:
      if (!in_block_ && !in_implicit_) {
        throw SqlError("25P01", "SAVEPOINT can only be used in transaction blocks");
      }
      savepoints_.push_back({command.savepoint_name, catalog_->CurrentMark()});
      return;
    case TRANS_STMT_RELEASE:
    case TRANS_STMT_ROLLBACK_TO: {
      for (size_t i = savepoints_.size(); i-- > 0;) {
        if (savepoints_[i].name != command.savepoint_name) continue;
        if (command.kind == TRANS_STMT_RELEASE) {
          savepoints_.resize(i);
        } else {
          catalog_->UndoTo(savepoints_[i].mark);
          savepoints_.resize(i + 1);
          failed_ = false;
        }
        return;
      }
      throw SqlError("3B001", fmt::format("savepoint \"{}\" does not exist", command.savepoint_name));
    }
    default: return;
  }
}

void Database::Commit() {
  in_block_ = false;
  failed_ = false;
  savepoints_.clear();
  catalog_->SetSession(SessionAfterTransaction(catalog_->session()));
  catalog_->ForgetJournal();
}

void Database::Rollback() {
  in_block_ = false;
  failed_ = false;
  savepoints_.clear();
  catalog_->UndoTo(0);
}

void Database::BeginImplicitTransaction() { in_implicit_ = true; }

void Database::EndImplicitTransaction(bool commit) {
  in_implicit_ = false;
  if (commit && !failed_) {
    Commit();
  } else {
    Rollback();
  }
}

void Database::Reconnect() {
  Rollback();
  in_implicit_ = false;
  catalog_->SetStatement({});
  catalog_->SetSession(catalog::Session());
  if (const Oid temporary = catalog_->FindNamespace("pg_temp"); temporary != types::kInvalidOid) {
    std::vector<ObjectAddress> dropped;
    for (const auto& relation : catalog_->All<catalog::Relation>()) {
      if (relation->namespace_oid == temporary && relation->index == nullptr) {
        dropped.push_back({ObjectClass::kRelation, relation->oid});
      }
    }
    ApplyContext context{.catalog = *catalog_, .source = {}};
    if (!dropped.empty()) DropObjects(context, dropped, DropBehaviour::kCascade);
  }
  catalog_->ForgetJournal();
}

}  // namespace pgtidy::ddl
