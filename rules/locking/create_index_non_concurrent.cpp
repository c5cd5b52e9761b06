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
    ForeignRule{"squawk", "require-concurrent-index-creation"},
    ForeignRule{"eugene", "E6"},
    ForeignRule{"pgls", "requireConcurrentIndexCreation"},
    ForeignRule{"atlas", "PG101"},
    ForeignRule{"pgfence", "create-index-not-concurrent"},
    ForeignRule{"pgrubic", "US016"},
    ForeignRule{"pgsafe", "add-index-non-concurrent"},
    ForeignRule{"pg-migration-lint", "PGM001"},
    ForeignRule{"migrationpilot", "MP001"},
    ForeignRule{"diesel-guard", "AddIndexCheck"},
};

constexpr engine::RuleInfo kInfo = {
    .id = "locking/create-index-non-concurrent",
    .summary = "CREATE INDEX without CONCURRENTLY blocks every write to the table",
    .severity = Severity::kWarning,
    .stability = engine::Stability::kStable,
    .since = "0.1.0",
    .fix = diagnostics::Applicability::kSafe,
    .docs =
        R"md(A plain `CREATE INDEX` holds a SHARE lock on the table until the index is built: reads go on, every INSERT, UPDATE and
DELETE waits. On a large table that is an outage. `CREATE INDEX CONCURRENTLY` takes a SHARE UPDATE EXCLUSIVE lock, which
lets writes go on.

CONCURRENTLY cannot run inside a transaction, and a build that fails leaves an invalid index behind, which must be
dropped before the next try.

Not reported: an index on a table or materialized view that the same file creates, and `ON ONLY`, which builds nothing.

Source: the manual, CREATE INDEX, "Building Indexes Concurrently"; the lock was measured on PostgreSQL 15 to 18.

```sql invalid
CREATE INDEX track_album ON track (album_id);
```
```sql fixed
CREATE INDEX CONCURRENTLY track_album ON track (album_id);
```
```sql valid
CREATE INDEX CONCURRENTLY track_album ON track (album_id);
```
```sql valid
CREATE TABLE playlist (id bigint PRIMARY KEY, owner bigint);
CREATE INDEX playlist_owner ON playlist (owner);
```
)md",
    .foreign = kForeign,
};

class CreateIndexNonConcurrent final : public engine::Rule {
 public:
  [[nodiscard]] const engine::RuleInfo& info() const override { return kInfo; }

  void CheckStatement(const engine::StatementContext& statement, const engine::Reporter& reporter) const override {
    for (const auto* built : statement.effects().Of<ddl::IndexBuilt>()) {
      if (built->concurrently || built->only || statement.CreatedHere(built->table)) continue;
      auto finding = reporter.Report(statement.At(built->range));
      finding.Message(fmt::format("CREATE INDEX on '{}' blocks writes to the table until the index is built",
                                  built->table.Display()));
      finding.Note("it holds a SHARE lock, which every INSERT, UPDATE and DELETE waits for");
      SuggestConcurrently(statement, built->concurrently_at, finding);
    }
  }
};

}  // namespace

std::unique_ptr<engine::Rule> MakeCreateIndexNonConcurrent() { return std::make_unique<CreateIndexNonConcurrent>(); }

}  // namespace pgtidy::rules
