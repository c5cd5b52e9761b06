#include <fmt/format.h>

#include <memory>
#include <string>

#include "analyzer/engine/rule.h"
#include "rules/shared/history_problem.h"

namespace pgtidy::rules {
namespace {

using diagnostics::Severity;

constexpr engine::RuleInfo kInfo = {
    .id = "history/dirty-ledger",
    .summary = "a migration was begun and did not end",
    .severity = Severity::kError,
    .stability = engine::Stability::kStable,
    .since = "0.1.0",
    .docs =
        R"md(The ledger says of a migration that it failed half-way. The framework does nothing more until somebody has looked at what was done,
put the database right and corrected the row.

```sql invalid
-- @framework sqlx
-- @config [ledger]
-- @config csv = "applied.csv"
-- @file applied.csv
version,description,installed_on,success,checksum,execution_time
1,track,2026-01-01 09:00:00+00,f,\xe1cc0b49a7d453bb345d9fc52670c0bfd4a694b2befb7061a9bad55916701e1ef4ddd22ee7cb1c80b4317a1b5780422c,1
-- @file 1_track.sql
CREATE TABLE t (id int);
```
```sql valid
-- @framework sqlx
-- @config [ledger]
-- @config csv = "applied.csv"
-- @file applied.csv
version,description,installed_on,success,checksum,execution_time
1,track,2026-01-01 09:00:00+00,t,\xe1cc0b49a7d453bb345d9fc52670c0bfd4a694b2befb7061a9bad55916701e1ef4ddd22ee7cb1c80b4317a1b5780422c,1
-- @file 1_track.sql
CREATE TABLE t (id int);
```
)md",
};

class DirtyLedger final : public engine::Rule {
 public:
  [[nodiscard]] const engine::RuleInfo& info() const override { return kInfo; }

  void CheckHistory(const migrations::HistoryProblem& problem, const engine::Reporter& reporter) const override {
    if (problem.kind != migrations::HistoryProblemKind::kFailed) return;
    auto finding = reporter.Report(problem.location);
    finding.Message(fmt::format("migration {} was begun and did not end: {}", problem.version, problem.other));
    AddRecord(problem, finding);
    finding.Note(fmt::format("{} applies nothing until this is put right{}", problem.framework->name,
                             Quoted(problem.format->failed_message, problem.version)));
    finding.Help("look at what the migration has done, undo or finish it by hand, then correct the row of the ledger");
  }
};

}  // namespace

std::unique_ptr<engine::Rule> MakeDirtyLedger() { return std::make_unique<DirtyLedger>(); }

}  // namespace pgtidy::rules
