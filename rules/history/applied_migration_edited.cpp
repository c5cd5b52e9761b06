#include <fmt/format.h>

#include <algorithm>
#include <memory>
#include <string>
#include <string_view>

#include "analyzer/engine/rule.h"
#include "rules/shared/history_problem.h"

namespace pgtidy::rules {
namespace {

using diagnostics::Severity;

constexpr engine::RuleInfo kInfo = {
    .id = "history/applied-migration-edited",
    .summary = "an applied migration was changed",
    .severity = Severity::kError,
    .stability = engine::Stability::kStable,
    .since = "0.1.0",
    .docs =
        R"md(A migration that was applied does not run again: a change in its file reaches no database that has it, and new databases
differ from old ones. A framework that keeps checksums refuses to go on at all, and nothing can be deployed until the file is as
it was.

What is applied is known from the database, an export of its ledger, the framework's own file, `pgtidy.lock`, or the base branch
in git; see `pgtidy ledger --help`. Where a framework keeps no checksum, comments and white space may change, and the finding is a
warning. For those that do, it is an error whatever changed.

```sql invalid
-- @framework sqlx
-- @file pgtidy.lock
1	1_track.sql	ad8bd2db4d17a6d7ee3ea2d6a1d6f2c6ed1c9e6f0b7c3f3b0c0c1a8d0a4d4a	00
-- @file 1_track.sql
CREATE TABLE track (id bigint, length interval);
```
```sql valid
-- @framework sqlx
-- @file 1_track.sql
CREATE TABLE track (id bigint);
-- @file 2_track_length.sql
ALTER TABLE track ADD COLUMN length interval;
```
)md",
};

void AddLines(const migrations::HistoryProblem& problem, diagnostics::DiagnosticBuilder& finding) {
  constexpr size_t kMostLines = 5;
  for (size_t i = 0; i < std::min(problem.lines.size(), kMostLines); ++i) {
    const migrations::AppliedLines& lines = problem.lines[i];
    if (lines.applied.empty()) {
      finding.Note(lines.present, "this was not there when it was applied");
      continue;
    }
    std::string_view applied = lines.applied;
    while (applied.ends_with('\n') || applied.ends_with('\r')) applied.remove_suffix(1);
    finding.Note(lines.present, lines.present.range.empty() ? fmt::format("here stood `{}`", applied)
                                                            : fmt::format("applied as `{}`", applied));
  }
  if (problem.lines.size() > kMostLines) {
    finding.Note(fmt::format("and {} more places; see `pgtidy ledger explain {}`", problem.lines.size() - kMostLines,
                             problem.version));
  }
}

class AppliedMigrationEdited final : public engine::Rule {
 public:
  [[nodiscard]] const engine::RuleInfo& info() const override { return kInfo; }

  void CheckHistory(const migrations::HistoryProblem& problem, const engine::Reporter& reporter) const override {
    if (problem.kind != migrations::HistoryProblemKind::kEdited) return;
    const bool refused = problem.consequence == migrations::Consequence::kRefusal;
    auto finding = reporter.ReportAtMost(refused ? Severity::kError : Severity::kWarning, problem.location);
    const bool is_sealed = problem.source == migrations::LedgerSource::kFrameworkFile;
    finding.Message(is_sealed
                        ? fmt::format("migration {} was changed after {} was written", problem.version, problem.ledger)
                        : fmt::format("migration {} was changed after it was applied", problem.version));
    AddLines(problem, finding);
    AddRecord(problem, finding);
    if (refused) {
      finding.Note(fmt::format("{} stops here{}", problem.framework->name, Quoted(problem)));
    } else {
      finding.Note(
          fmt::format("{} does not run it again: databases that have it stay as they are", problem.framework->name));
    }
    if (problem.edit == syntax::SqlDifference::kNone) {
      finding.Note("only comments or white space differ");
    } else if (problem.edit == syntax::SqlDifference::kSpelling) {
      finding.Note("the statements are the same in other words");
    }
    finding.Help(
        fmt::format("put it back with `pgtidy ledger restore {}`{}", problem.version,
                    problem.edit == syntax::SqlDifference::kNone ? "" : " and write the change as a new migration"));
  }
};

}  // namespace

std::unique_ptr<engine::Rule> MakeAppliedMigrationEdited() { return std::make_unique<AppliedMigrationEdited>(); }

}  // namespace pgtidy::rules
