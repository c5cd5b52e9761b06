#include <fmt/format.h>

#include <memory>
#include <string>

#include "analyzer/engine/rule.h"

namespace pgtidy::rules {
namespace {

using diagnostics::Severity;

constexpr engine::RuleInfo kInfo = {
    .id = "history/ledger-conflict",
    .summary = "the base branch has another migration of this version",
    .severity = Severity::kError,
    .stability = engine::Stability::kStable,
    .since = "0.1.0",
    .docs =
        R"md(Two branches added a migration of one version. After the merge the framework refuses both, applies one of them, or fails with a
duplicate key, and a database that has run the one will never run the other. Found before the merge by comparing with the base
branch in git, and after it by the two lines in `pgtidy.lock`.

```sql invalid
-- @framework sqlx
-- @file pgtidy.lock
2	2_album.sql	5d2087af2eee0a3e79836e5ccfc2ef6ae53b26864cfdc417b6d218c2dd1522ed2396443b0e3f5628aa8eb299d6e62e54	a0b2936afe701d0b5977db886ecfcca8453faebe08b31130fe6688c518bf1a8f
2	2_artist.sql	5dd45502b371ae2a483e52dda5b974eedb7d7934c8ad9b81ef7d84ededdad61b879c628622ae9d4b2c3ea328898f6d81	098df54483baebfb246b57a229295532b731988a18db747bec69bc6f262128d9
-- @file 2_album.sql
CREATE TABLE album (id int);
```
```sql valid
-- @framework sqlx
-- @file pgtidy.lock
2	2_album.sql	5d2087af2eee0a3e79836e5ccfc2ef6ae53b26864cfdc417b6d218c2dd1522ed2396443b0e3f5628aa8eb299d6e62e54	a0b2936afe701d0b5977db886ecfcca8453faebe08b31130fe6688c518bf1a8f
-- @file 3_artist.sql
CREATE TABLE artist (id int);
-- @file 2_album.sql
CREATE TABLE album (id int);
```
)md",
};

class LedgerConflict final : public engine::Rule {
 public:
  [[nodiscard]] const engine::RuleInfo& info() const override { return kInfo; }

  void CheckHistory(const migrations::HistoryProblem& problem, const engine::Reporter& reporter) const override {
    if (problem.kind != migrations::HistoryProblemKind::kVersionTaken) return;
    auto finding = reporter.Report(problem.location);
    finding.Note("both branches added a migration of this version");
    if (problem.source == migrations::LedgerSource::kGit) {
      finding.Message(fmt::format("version {} is taken on {} by '{}'", problem.version, problem.ledger, problem.other));
      finding.Help(fmt::format("merge {} and give this file the next version", problem.ledger));
    } else {
      finding.Message(fmt::format("version {} is taken by '{}', too", problem.version, problem.other));
      if (problem.recorded_at) finding.Note(*problem.recorded_at, "recorded here");
      finding.Help("give the one that no database has yet the next version, and take its line out of the lock file");
    }
  }
};

}  // namespace

std::unique_ptr<engine::Rule> MakeLedgerConflict() { return std::make_unique<LedgerConflict>(); }

}  // namespace pgtidy::rules
