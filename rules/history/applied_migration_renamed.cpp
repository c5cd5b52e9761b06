#include <fmt/format.h>

#include <memory>
#include <string>

#include "analyzer/engine/rule.h"
#include "rules/shared/history_problem.h"

namespace pgtidy::rules {
namespace {

using diagnostics::Severity;

constexpr engine::RuleInfo kInfo = {
    .id = "history/applied-migration-renamed",
    .summary = "an applied migration has another name",
    .severity = Severity::kError,
    .stability = engine::Stability::kStable,
    .since = "0.1.0",
    .docs =
        R"md(The framework knows a migration by its version or name. Under another one the applied migration is missing, and the file is a new
migration that will be run again, where its tables exist already. A change of name that the framework does not look at is not
reported.

```sql invalid
-- @framework sqlx
-- @file pgtidy.lock
1	1_track.sql	e1cc0b49a7d453bb345d9fc52670c0bfd4a694b2befb7061a9bad55916701e1ef4ddd22ee7cb1c80b4317a1b5780422c	12c83f983b0c94b9c7010dcc92149589d5fb01a3d32af8f6d699545d95db9040
-- @file 2_track.sql
CREATE TABLE t (id int);
```
```sql valid
-- @framework sqlx
-- @file pgtidy.lock
1	1_track.sql	e1cc0b49a7d453bb345d9fc52670c0bfd4a694b2befb7061a9bad55916701e1ef4ddd22ee7cb1c80b4317a1b5780422c	12c83f983b0c94b9c7010dcc92149589d5fb01a3d32af8f6d699545d95db9040
-- @file 001_songs.sql
CREATE TABLE t (id int);
```
)md",
};

class AppliedMigrationRenamed final : public engine::Rule {
 public:
  [[nodiscard]] const engine::RuleInfo& info() const override { return kInfo; }

  void CheckHistory(const migrations::HistoryProblem& problem, const engine::Reporter& reporter) const override {
    if (problem.kind != migrations::HistoryProblemKind::kRenamed) return;
    auto finding = reporter.Report(problem.location);
    finding.Message(fmt::format("this migration is applied as '{}'", problem.other));
    AddRecord(problem, finding);
    finding.Note(fmt::format("{} takes it for another migration", problem.framework->name));
    finding.Help(fmt::format("give the file its name back: '{}'", problem.other));
  }
};

}  // namespace

std::unique_ptr<engine::Rule> MakeAppliedMigrationRenamed() { return std::make_unique<AppliedMigrationRenamed>(); }

}  // namespace pgtidy::rules
