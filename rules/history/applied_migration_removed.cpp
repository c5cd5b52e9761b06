#include <fmt/format.h>

#include <memory>
#include <string>

#include "analyzer/engine/rule.h"
#include "rules/shared/history_problem.h"

namespace pgtidy::rules {
namespace {

using diagnostics::Severity;

constexpr engine::RuleInfo kInfo = {
    .id = "history/applied-migration-removed",
    .summary = "an applied migration has no file any more",
    .severity = Severity::kError,
    .stability = engine::Stability::kStable,
    .since = "0.1.0",
    .docs =
        R"md(A migration that some database has applied is gone from the files. A framework that looks for it stops with an error; with the
others new databases are built without it, and differ from old ones. Not reported where the framework takes no notice and nothing
goes wrong.

```sql invalid
-- @framework sqlx
-- @file pgtidy.lock
1	1_track.sql	e1cc0b49a7d453bb345d9fc52670c0bfd4a694b2befb7061a9bad55916701e1ef4ddd22ee7cb1c80b4317a1b5780422c	12c83f983b0c94b9c7010dcc92149589d5fb01a3d32af8f6d699545d95db9040
-- @file 2_album.sql
CREATE TABLE album (id int);
```
```sql valid
-- @framework sqlx
-- @file 1_track.sql
CREATE TABLE t (id int);
-- @file 2_drop_track.sql
DROP TABLE t;
```
)md",
};

class AppliedMigrationRemoved final : public engine::Rule {
 public:
  [[nodiscard]] const engine::RuleInfo& info() const override { return kInfo; }

  void CheckHistory(const migrations::HistoryProblem& problem, const engine::Reporter& reporter) const override {
    if (problem.kind != migrations::HistoryProblemKind::kRemoved) return;
    if (problem.consequence == migrations::Consequence::kNone) return;
    const bool refused = problem.consequence == migrations::Consequence::kRefusal;
    auto finding = reporter.ReportAtMost(refused ? Severity::kError : Severity::kWarning, problem.location);
    finding.Message(problem.other.empty() ? fmt::format("migration {} is applied and has no file", problem.version)
                                          : fmt::format("migration {} is applied and its file '{}' is gone",
                                                        problem.version, problem.other));
    AddRecord(problem, finding);
    finding.Note(refused ? fmt::format("{} stops here{}", problem.framework->name, Quoted(problem))
                         : std::string("a new database is built without it and differs from those that have it"));
    finding.Help(
        fmt::format("put the file back with `pgtidy ledger restore {}`; to undo what it did, write a new migration",
                    problem.version));
  }
};

}  // namespace

std::unique_ptr<engine::Rule> MakeAppliedMigrationRemoved() { return std::make_unique<AppliedMigrationRemoved>(); }

}  // namespace pgtidy::rules
