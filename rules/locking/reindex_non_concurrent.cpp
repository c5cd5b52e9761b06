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
    ForeignRule{"squawk", "require-concurrent-reindex"},
    ForeignRule{"pgls", "requireConcurrentReindex"},
    ForeignRule{"pgrubic", "US020"},
    ForeignRule{"pg-migration-lint", "PGM022"},
    ForeignRule{"migrationpilot", "MP021"},
    ForeignRule{"diesel-guard", "ReindexCheck"},
};

constexpr engine::RuleInfo kInfo = {
    .id = "locking/reindex-non-concurrent",
    .summary = "REINDEX without CONCURRENTLY blocks writes, and reads that would use the index",
    .severity = Severity::kWarning,
    .stability = engine::Stability::kStable,
    .since = "0.1.0",
    .fix = diagnostics::Applicability::kSafe,
    .docs =
        R"md(`REINDEX` holds a SHARE lock on the table, so that writes wait, and an ACCESS EXCLUSIVE lock on the index, so that even
the planner of a reading query waits. `REINDEX ... CONCURRENTLY` (PostgreSQL 12 and later) builds a new index beside the
old one instead.

Not reported: `REINDEX SYSTEM`, which has no concurrent form, and an index or table that the same file creates.

Source: the manual, REINDEX, "Rebuilding Indexes Concurrently"; the locks were measured on PostgreSQL 15 to 18.

```sql invalid
REINDEX TABLE track;
```
```sql fixed
REINDEX TABLE CONCURRENTLY track;
```
```sql valid
REINDEX (CONCURRENTLY, VERBOSE) INDEX track_album;
```
)md",
    .foreign = kForeign,
};

class ReindexNonConcurrent final : public engine::Rule {
 public:
  [[nodiscard]] const engine::RuleInfo& info() const override { return kInfo; }

  void CheckStatement(const engine::StatementContext& statement, const engine::Reporter& reporter) const override {
    for (const auto* rebuilt : statement.effects().Of<ddl::IndexRebuilt>()) {
      if (rebuilt->concurrently || rebuilt->target == "system") continue;
      if (!rebuilt->name.name.empty() && statement.CreatedHere(rebuilt->name)) continue;
      const std::string of = rebuilt->name.name.empty() ? "" : fmt::format(" '{}'", rebuilt->name.Display());
      auto finding = reporter.Report(statement.At(rebuilt->range));
      finding.Message(
          fmt::format("REINDEX of {}{} blocks writes, and reads that plan with the index", rebuilt->target, of));
      finding.Note("it holds a SHARE lock on the table and an ACCESS EXCLUSIVE lock on each index");
      SuggestConcurrently(statement, rebuilt->concurrently_at, finding);
    }
  }
};

}  // namespace

std::unique_ptr<engine::Rule> MakeReindexNonConcurrent() { return std::make_unique<ReindexNonConcurrent>(); }

}  // namespace pgtidy::rules
