#include <fmt/format.h>

#include <memory>
#include <string>

#include "analyzer/engine/rule.h"
#include "rules/shared/history_problem.h"

namespace pgtidy::rules {
namespace {

using diagnostics::Severity;

constexpr engine::RuleInfo kInfo = {
    .id = "history/version-out-of-order",
    .summary = "a new migration is older than one that is applied",
    .severity = Severity::kError,
    .stability = engine::Stability::kStable,
    .since = "0.1.0",
    .docs =
        R"md(Frameworks differ in what they do with a migration whose version lies before one that is applied: some refuse, some pass it over in
silence for ever, and some apply it. It happens when two branches are merged in the other order than their migrations were numbered.
A refusal is an error, silence a warning; nothing is reported where the framework applies the file.

```sql invalid
-- @framework goose
-- @file pgtidy.lock
2	2_track.sql	-	12c83f983b0c94b9c7010dcc92149589d5fb01a3d32af8f6d699545d95db9040
-- @file 1_album.sql
-- +goose Up
CREATE TABLE album (id int);
-- @file 2_track.sql
-- +goose Up
CREATE TABLE track (id int);
```
```sql valid
-- @framework goose
-- @file pgtidy.lock
2	2_track.sql	-	12c83f983b0c94b9c7010dcc92149589d5fb01a3d32af8f6d699545d95db9040
-- @file 2_track.sql
-- +goose Up
CREATE TABLE track (id int);
-- @file 3_album.sql
-- +goose Up
CREATE TABLE album (id int);
```
)md",
};

class VersionOutOfOrder final : public engine::Rule {
 public:
  [[nodiscard]] const engine::RuleInfo& info() const override { return kInfo; }

  void CheckHistory(const migrations::HistoryProblem& problem, const engine::Reporter& reporter) const override {
    if (problem.kind != migrations::HistoryProblemKind::kOutOfOrder) return;
    const bool refused = problem.consequence == migrations::Consequence::kRefusal;
    auto finding = reporter.ReportAtMost(refused ? Severity::kError : Severity::kWarning, problem.location);
    finding.Message(
        fmt::format("migration {} is new and comes before {}, which is applied", problem.version, problem.other));
    AddRecord(problem, finding);
    finding.Note(
        refused ? fmt::format("{} stops here{}", problem.framework->name, Quoted(problem))
                : fmt::format("{} never runs it on a database that has {}", problem.framework->name, problem.other));
    finding.Help("give the file a version behind all that are applied");
  }
};

}  // namespace

std::unique_ptr<engine::Rule> MakeVersionOutOfOrder() { return std::make_unique<VersionOutOfOrder>(); }

}  // namespace pgtidy::rules
