#include <fmt/format.h>

#include <array>
#include <memory>

#include "analyzer/ddl/effects.h"
#include "analyzer/engine/rule.h"

namespace pgtidy::rules {
namespace {

using diagnostics::Severity;
using engine::ForeignRule;

constexpr std::array kForeign = {
    ForeignRule{"squawk", "ban-concurrent-index-creation-in-transaction"},
    ForeignRule{"pgls", "banConcurrentIndexCreationInTransaction"},
    ForeignRule{"atlas", "PG103"},
    ForeignRule{"pgsafe", "concurrently-in-transaction"},
    ForeignRule{"pg-migration-lint", "PGM003"},
    ForeignRule{"migrationpilot", "MP025"},
};

constexpr engine::RuleInfo kInfo = {
    .id = "transaction/concurrently-in-transaction",
    .summary = "CONCURRENTLY inside a transaction is refused by the server",
    .severity = Severity::kError,
    .stability = engine::Stability::kStable,
    .since = "0.1.0",
    .docs =
        R"md(`CREATE INDEX CONCURRENTLY`, `DROP INDEX CONCURRENTLY`, `REINDEX ... CONCURRENTLY` and `DETACH PARTITION ... CONCURRENTLY`
commit in between, so the server refuses them inside a transaction: `ERROR: CREATE INDEX CONCURRENTLY cannot run inside a
transaction block` (SQLSTATE 25001). A transaction is open after BEGIN, in a file that the migration framework wraps, and
in a file of several statements that the framework sends as one string.

`REFRESH MATERIALIZED VIEW CONCURRENTLY` may run in a transaction and is not reported. Nothing is reported if it is not
known how the file is run.

Source: PreventInTransactionBlock(), src/backend/access/transam/xact.c.

```sql invalid
BEGIN;
CREATE INDEX CONCURRENTLY track_album ON track (album_id);
COMMIT;
```
```sql invalid
-- @framework sqlx
CREATE INDEX CONCURRENTLY track_album ON track (album_id);
```
```sql valid
-- @framework sqlx
-- @text
-- no-transaction
CREATE INDEX CONCURRENTLY track_album ON track (album_id);
```
)md",
    .foreign = kForeign,
};

class ConcurrentlyInTransaction final : public engine::Rule {
 public:
  [[nodiscard]] const engine::RuleInfo& info() const override { return kInfo; }

  void CheckStatement(const engine::StatementContext& statement, const engine::Reporter& reporter) const override {
    using engine::TransactionState;
    const TransactionState state = statement.transaction();
    if (state == TransactionState::kUnknown || state == TransactionState::kNone) return;
    const auto& framework = statement.framework();
    for (const auto* refuses : statement.effects().Of<ddl::RefusesTransaction>()) {
      if (!refuses->concurrently) continue;
      auto finding = reporter.Report(statement.At(refuses->range));
      finding.Sqlstate("25001");
      finding.Message(fmt::format("{} cannot run inside a transaction block", refuses->command));
      if (statement.transaction_begin()) finding.Note(*statement.transaction_begin(), "the transaction begins here");
      if (state == TransactionState::kExplicit) {
        finding.Help("move the statement before BEGIN or after COMMIT");
      } else if (state == TransactionState::kMultiStatementString) {
        finding.Note(fmt::format("{} sends the {} statements of the file as one string, which is one transaction",
                                 framework.name, statement.statement_count()));
        finding.Help("move the statement into a file of its own");
      } else {
        if (!statement.transaction_begin()) {
          finding.Note(fmt::format("{} runs the file in a transaction", framework.name));
        }
        finding.Help(
            framework.leave_transaction.empty()
                ? fmt::format("{} cannot run a migration without a transaction: run the statement outside of it",
                              framework.name)
                : fmt::format("move the statement into a file of its own, and {}", framework.leave_transaction));
      }
    }
  }
};

}  // namespace

std::unique_ptr<engine::Rule> MakeConcurrentlyInTransaction() { return std::make_unique<ConcurrentlyInTransaction>(); }

}  // namespace pgtidy::rules
