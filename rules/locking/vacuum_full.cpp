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
    ForeignRule{"squawk", "prefer-repack"},
    ForeignRule{"pgrubic", "US026"},
    ForeignRule{"pg-migration-lint", "PGM021"},
    ForeignRule{"migrationpilot", "MP006"},
};

constexpr engine::RuleInfo kInfo = {
    .id = "locking/vacuum-full",
    .summary = "VACUUM FULL rewrites the table while every read and write waits",
    .severity = Severity::kWarning,
    .stability = engine::Stability::kStable,
    .since = "0.1.0",
    .docs =
        R"md(`VACUUM FULL` copies the table and builds all its indexes anew under an ACCESS EXCLUSIVE lock, and needs the disk space of
both copies. It cannot run inside a transaction. A plain `VACUUM` gives the space back to the table without such a lock.

Source: the manual, VACUUM; the lock was measured on PostgreSQL 15 to 18.

```sql invalid
VACUUM FULL track;
```
```sql invalid
VACUUM (ANALYZE, FULL) track;
```
```sql valid
VACUUM (ANALYZE) track;
```
```sql valid
VACUUM (FULL false) track;
```
)md",
    .foreign = kForeign,
};

class VacuumFull final : public engine::Rule {
 public:
  [[nodiscard]] const engine::RuleInfo& info() const override { return kInfo; }

  void CheckStatement(const engine::StatementContext& statement, const engine::Reporter& reporter) const override {
    for (const auto* rewritten : statement.effects().Of<ddl::TableRewritten>()) {
      if (rewritten->reason != ddl::RewriteReason::kVacuumFull) continue;
      if (rewritten->table && statement.CreatedHere(*rewritten->table)) continue;
      const std::string what =
          rewritten->table ? "'" + rewritten->table->Display() + "'" : "every table of the database";
      reporter.Report(statement.At(rewritten->table ? rewritten->table->range : rewritten->range))
          .Message(fmt::format("VACUUM FULL rewrites {} while reads and writes wait", what))
          .Note("it holds an ACCESS EXCLUSIVE lock until the table and all its indexes are written anew")
          .Help("use VACUUM without FULL, or a tool that rewrites online, such as pg_repack");
    }
  }
};

}  // namespace

std::unique_ptr<engine::Rule> MakeVacuumFull() { return std::make_unique<VacuumFull>(); }

}  // namespace pgtidy::rules
