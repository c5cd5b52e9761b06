#include <fmt/format.h>

#include <memory>
#include <string>

#include "analyzer/engine/rule.h"
#include "rules/shared/history_problem.h"

namespace pgtidy::rules {
namespace {

using diagnostics::Severity;

constexpr engine::RuleInfo kInfo = {
    .id = "history/checksum-explained",
    .summary = "line ends or a byte order mark make a migration look changed",
    .severity = Severity::kError,
    .stability = engine::Stability::kStable,
    .since = "0.1.0",
    .docs =
        R"md(The framework's checksum counts every byte. An editor, a formatter or git's `autocrlf` changed line ends, a byte order mark, the end
of the file or white space at the ends of lines, and the framework takes the migration for another one. pgtidy finds which change
it was by trying them: the checksum that was recorded is that of the file without it.

```sql invalid
-- @framework sqlx
-- @file pgtidy.lock
1	1_track.sql	e1cc0b49a7d453bb345d9fc52670c0bfd4a694b2befb7061a9bad55916701e1ef4ddd22ee7cb1c80b4317a1b5780422c	12c83f983b0c94b9c7010dcc92149589d5fb01a3d32af8f6d699545d95db9040
-- @file 1_track.sql
-- @crlf
CREATE TABLE t (id int);
```
```sql valid
-- @framework sqlx
-- @file pgtidy.lock
1	1_track.sql	e1cc0b49a7d453bb345d9fc52670c0bfd4a694b2befb7061a9bad55916701e1ef4ddd22ee7cb1c80b4317a1b5780422c	12c83f983b0c94b9c7010dcc92149589d5fb01a3d32af8f6d699545d95db9040
-- @file 1_track.sql
CREATE TABLE t (id int);
```
)md",
};

class ChecksumExplained final : public engine::Rule {
 public:
  [[nodiscard]] const engine::RuleInfo& info() const override { return kInfo; }

  void CheckHistory(const migrations::HistoryProblem& problem, const engine::Reporter& reporter) const override {
    if (problem.kind != migrations::HistoryProblemKind::kChecksumDiffers) return;
    auto finding = reporter.Report(problem.location);
    finding.Message(fmt::format("migration {} has {} since it was applied, which changes its checksum", problem.version,
                                problem.difference));
    AddRecord(problem, finding);
    finding.Note(fmt::format("{} stops here{}", problem.framework->name, Quoted(problem)));
    finding.Help(fmt::format("put it back with `pgtidy ledger restore {}`", problem.version));
    if (problem.is_line_ends) finding.Help("keep the line ends of migrations in .gitattributes: `*.sql text eol=lf`");
  }
};

}  // namespace

std::unique_ptr<engine::Rule> MakeChecksumExplained() { return std::make_unique<ChecksumExplained>(); }

}  // namespace pgtidy::rules
