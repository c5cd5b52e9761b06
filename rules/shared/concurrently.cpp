#include "rules/shared/concurrently.h"

#include <fmt/format.h>

#include "analyzer/diagnostics/diagnostic.h"

namespace pgtidy::rules {

void SuggestConcurrently(const engine::StatementContext& statement, uint32_t offset,
                         diagnostics::DiagnosticBuilder& finding) {
  using diagnostics::Applicability;
  const text::Location place = statement.At({offset, offset});
  const auto add_fix = [&](Applicability applicability) {
    finding.Fix("add CONCURRENTLY", applicability,
                {{.file = place.file, .range = place.range, .replacement = " CONCURRENTLY"}});
  };
  switch (statement.transaction()) {
    case engine::TransactionState::kNone:
      add_fix(Applicability::kSafe);
      finding.Help("add CONCURRENTLY");
      return;
    case engine::TransactionState::kUnknown:
      add_fix(Applicability::kUnsafe);
      finding.Help("add CONCURRENTLY, and make sure that the file does not run inside a transaction");
      return;
    case engine::TransactionState::kExplicit:
      finding.Help("move the statement out of the transaction and add CONCURRENTLY");
      return;
    case engine::TransactionState::kMultiStatementString:
      finding.Help(
          fmt::format("move the statement into a file of its own and add CONCURRENTLY: {} sends all statements "
                      "of a file as one implicit transaction",
                      statement.framework().name));
      return;
    case engine::TransactionState::kFramework:
      if (statement.framework().leave_transaction.empty()) {
        finding.Help(
            fmt::format("{} runs every migration in a transaction, where CONCURRENTLY is refused: "
                        "run the statement with CONCURRENTLY outside of it beforehand",
                        statement.framework().name));
      } else {
        finding.Help(fmt::format("move the statement into a migration of its own, {}, and add CONCURRENTLY",
                                 statement.framework().leave_transaction));
      }
      return;
  }
}

}  // namespace pgtidy::rules
