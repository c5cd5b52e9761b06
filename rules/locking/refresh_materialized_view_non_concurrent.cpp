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
    ForeignRule{"pgrubic", "US028"},
    ForeignRule{"migrationpilot", "MP033"},
    ForeignRule{"diesel-guard", "RefreshMatViewCheck"},
};

constexpr engine::RuleInfo kInfo = {
    .id = "locking/refresh-materialized-view-non-concurrent",
    .summary = "REFRESH MATERIALIZED VIEW without CONCURRENTLY blocks every read of the view",
    .severity = Severity::kWarning,
    .stability = engine::Stability::kStable,
    .since = "0.1.0",
    .fix = diagnostics::Applicability::kUnsafe,
    .docs =
        R"md(`REFRESH MATERIALIZED VIEW` runs the view's query under an ACCESS EXCLUSIVE lock on the view: readers wait for all of it.
With CONCURRENTLY readers see the old rows until the new ones are there. That needs a unique index over plain columns of
the view, and it may run inside a transaction.

Not reported: `WITH NO DATA`, which runs no query, and a view that the same file creates.

Source: the manual, REFRESH MATERIALIZED VIEW; the lock was measured on PostgreSQL 15 to 18.

```sql invalid
REFRESH MATERIALIZED VIEW track_plays;
```
```sql fixed
REFRESH MATERIALIZED VIEW CONCURRENTLY track_plays;
```
```sql valid
REFRESH MATERIALIZED VIEW CONCURRENTLY track_plays;
```
```sql valid
CREATE MATERIALIZED VIEW track_plays AS SELECT 1 AS n WITH NO DATA;
REFRESH MATERIALIZED VIEW track_plays;
```
)md",
    .foreign = kForeign,
};

class RefreshMaterializedViewNonConcurrent final : public engine::Rule {
 public:
  [[nodiscard]] const engine::RuleInfo& info() const override { return kInfo; }

  void CheckStatement(const engine::StatementContext& statement, const engine::Reporter& reporter) const override {
    for (const auto* refreshed : statement.effects().Of<ddl::MaterializedViewRefreshed>()) {
      if (refreshed->concurrently || !refreshed->with_data || statement.CreatedHere(refreshed->view)) continue;
      reporter.Report(statement.At(refreshed->range.Join(refreshed->view.range)))
          .Message(fmt::format("REFRESH MATERIALIZED VIEW '{}' blocks reads of the view until its query is done",
                               refreshed->view.Display()))
          .Note("it holds an ACCESS EXCLUSIVE lock on the view")
          .Help("add CONCURRENTLY; the view needs a unique index over plain columns")
          .Fix("add CONCURRENTLY", diagnostics::Applicability::kUnsafe,
               {{.file = statement.At(refreshed->range).file,
                 .range = {refreshed->concurrently_at, refreshed->concurrently_at},
                 .replacement = " CONCURRENTLY"}});
    }
  }
};

}  // namespace

std::unique_ptr<engine::Rule> MakeRefreshMaterializedViewNonConcurrent() {
  return std::make_unique<RefreshMaterializedViewNonConcurrent>();
}

}  // namespace pgtidy::rules
