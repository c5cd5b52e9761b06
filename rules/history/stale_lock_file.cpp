#include <fmt/format.h>

#include <memory>
#include <string>

#include "analyzer/engine/rule.h"
#include "rules/shared/history_problem.h"

namespace pgtidy::rules {
namespace {

using diagnostics::Severity;

constexpr engine::RuleInfo kInfo = {
    .id = "history/stale-lock-file",
    .summary = "pgtidy.lock or atlas.sum does not know a migration that it should",
    .severity = Severity::kError,
    .stability = engine::Stability::kStable,
    .since = "0.1.0",
    .docs =
        R"md(The database, or an export of its ledger, has a migration that `pgtidy.lock` does not know, or knows with another checksum. Whoever
checks without the database is told less than what is true. This is a warning.

A migration that `atlas.sum` does not list is an error: Atlas refuses to run anything until it does.

```sql invalid
-- @framework sqlx
-- @config [ledger]
-- @config csv = "applied.csv"
-- @file applied.csv
version,description,installed_on,success,checksum,execution_time
1,track,2026-01-01 09:00:00+00,t,\xe1cc0b49a7d453bb345d9fc52670c0bfd4a694b2befb7061a9bad55916701e1ef4ddd22ee7cb1c80b4317a1b5780422c,1
-- @file pgtidy.lock
2	2_album.sql	5d2087af2eee0a3e79836e5ccfc2ef6ae53b26864cfdc417b6d218c2dd1522ed2396443b0e3f5628aa8eb299d6e62e54	a0b2936afe701d0b5977db886ecfcca8453faebe08b31130fe6688c518bf1a8f
-- @file 1_track.sql
CREATE TABLE t (id int);
-- @file 2_album.sql
CREATE TABLE album (id int);
```
```sql valid
-- @framework sqlx
-- @config [ledger]
-- @config csv = "applied.csv"
-- @file applied.csv
version,description,installed_on,success,checksum,execution_time
1,track,2026-01-01 09:00:00+00,t,\xe1cc0b49a7d453bb345d9fc52670c0bfd4a694b2befb7061a9bad55916701e1ef4ddd22ee7cb1c80b4317a1b5780422c,1
-- @file pgtidy.lock
1	1_track.sql	e1cc0b49a7d453bb345d9fc52670c0bfd4a694b2befb7061a9bad55916701e1ef4ddd22ee7cb1c80b4317a1b5780422c	12c83f983b0c94b9c7010dcc92149589d5fb01a3d32af8f6d699545d95db9040
-- @file 1_track.sql
CREATE TABLE t (id int);
```
)md",
};

class StaleLockFile final : public engine::Rule {
 public:
  [[nodiscard]] const engine::RuleInfo& info() const override { return kInfo; }

  void CheckHistory(const migrations::HistoryProblem& problem, const engine::Reporter& reporter) const override {
    if (problem.kind != migrations::HistoryProblemKind::kStaleLock) return;
    if (problem.source == migrations::LedgerSource::kFrameworkFile) {
      reporter.Report(problem.location)
          .Message(fmt::format("{} does not list migration {}", problem.ledger, problem.version))
          .Note(fmt::format("{} stops here{}", problem.framework->name, Quoted(problem)))
          .Help("write it anew with `atlas migrate hash`");
      return;
    }
    auto finding = reporter.ReportAtMost(Severity::kWarning, problem.location);
    finding.Message(problem.other.empty()
                        ? fmt::format("{} does not know that migration {} is applied", problem.ledger, problem.version)
                        : fmt::format("{} has {} of migration {} than was applied", problem.ledger, problem.other,
                                      problem.version));
    if (problem.recorded_at) finding.Note(*problem.recorded_at, "recorded here");
    finding.Help("write it anew with `pgtidy ledger accept`");
  }
};

}  // namespace

std::unique_ptr<engine::Rule> MakeStaleLockFile() { return std::make_unique<StaleLockFile>(); }

}  // namespace pgtidy::rules
