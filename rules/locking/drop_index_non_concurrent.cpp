#include <fmt/format.h>

#include <array>
#include <memory>

#include "analyzer/ddl/effects.h"
#include "analyzer/engine/rule.h"
#include "rules/shared/concurrently.h"

namespace pgtidy::rules {
namespace {

using diagnostics::Severity;
using engine::ForeignRule;

constexpr std::array kForeign = {
    ForeignRule{"squawk", "require-concurrent-index-deletion"},
    ForeignRule{"pgls", "requireConcurrentIndexDeletion"},
    ForeignRule{"atlas", "PG102"},
    ForeignRule{"pgrubic", "US019"},
    ForeignRule{"pg-migration-lint", "PGM002"},
    ForeignRule{"migrationpilot", "MP009"},
    ForeignRule{"diesel-guard", "DropIndexCheck"},
};

constexpr engine::RuleInfo kInfo = {
    .id = "locking/drop-index-non-concurrent",
    .summary = "DROP INDEX without CONCURRENTLY blocks every read and write of the table",
    .severity = Severity::kWarning,
    .stability = engine::Stability::kStable,
    .since = "0.1.0",
    .fix = diagnostics::Applicability::kSafe,
    .docs =
        R"md(`DROP INDEX` takes an ACCESS EXCLUSIVE lock on the index and on its table. The lock is short, but it waits for the oldest
running query, and everything that comes after waits behind it. `DROP INDEX CONCURRENTLY` does not.

CONCURRENTLY drops one index a statement, without CASCADE and outside a transaction; it is not for indexes of partitioned
tables or of constraints.

Not reported: an index that the same file creates, and CASCADE, which has no concurrent form.

Source: the manual, DROP INDEX; the lock was measured on PostgreSQL 15 to 18.

```sql invalid
DROP INDEX track_album;
```
```sql fixed
DROP INDEX CONCURRENTLY track_album;
```
```sql valid
DROP INDEX CONCURRENTLY IF EXISTS track_album;
```
)md",
    .foreign = kForeign,
};

class DropIndexNonConcurrent final : public engine::Rule {
 public:
  [[nodiscard]] const engine::RuleInfo& info() const override { return kInfo; }

  void CheckStatement(const engine::StatementContext& statement, const engine::Reporter& reporter) const override {
    for (const auto* dropped : statement.effects().Of<ddl::ObjectDropped>()) {
      if (dropped->kind != ddl::ObjectKind::kIndex || dropped->concurrently || dropped->cascade) continue;
      if (statement.CreatedHere(dropped->name)) continue;
      auto finding = reporter.Report(statement.At(dropped->name.range));
      finding.Message(fmt::format("DROP INDEX '{}' blocks reads and writes of its table", dropped->name.Display()));
      finding.Note("it waits for an ACCESS EXCLUSIVE lock on the table, and all later queries wait behind it");
      if (dropped->object_count > 1) {
        finding.Help("drop each index by a statement of its own, with CONCURRENTLY");
      } else {
        SuggestConcurrently(statement, dropped->concurrently_at, finding);
      }
    }
  }
};

}  // namespace

std::unique_ptr<engine::Rule> MakeDropIndexNonConcurrent() { return std::make_unique<DropIndexNonConcurrent>(); }

}  // namespace pgtidy::rules
