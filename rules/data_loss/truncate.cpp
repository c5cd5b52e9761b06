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
    ForeignRule{"squawk", "ban-truncate-cascade"},
    ForeignRule{"pgrubic", "US029"},
    ForeignRule{"pg-migration-lint", "PGM203"},
    ForeignRule{"diesel-guard", "TruncateTableCheck"},
};

constexpr engine::RuleInfo kInfo = {
    .id = "data-loss/truncate",
    .summary = "TRUNCATE deletes every row of the table",
    .severity = Severity::kWarning,
    .stability = engine::Stability::kStable,
    .since = "0.1.0",
    .docs =
        R"md(`TRUNCATE` deletes all rows at once, under an ACCESS EXCLUSIVE lock and without calling the triggers that DELETE would call.
With CASCADE it also empties every table with a foreign key to it, and those with a foreign key to these.

Not reported: a table that the same file creates.

Source: the manual, TRUNCATE; the lock was measured on PostgreSQL 15 to 18.

```sql invalid
TRUNCATE play_count;
```
```sql valid
DELETE FROM play_count WHERE day < '2020-01-01';
```
)md",
    .foreign = kForeign,
};

class Truncate final : public engine::Rule {
 public:
  [[nodiscard]] const engine::RuleInfo& info() const override { return kInfo; }

  void CheckStatement(const engine::StatementContext& statement, const engine::Reporter& reporter) const override {
    for (const auto* truncated : statement.effects().Of<ddl::TableTruncated>()) {
      if (statement.CreatedHere(truncated->table)) continue;
      auto finding = reporter.Report(statement.At(truncated->table.range));
      finding.Message(fmt::format("TRUNCATE deletes every row of '{}'", truncated->table.Display()));
      if (truncated->cascade) {
        finding.Note("CASCADE also empties every table with a foreign key to it, and so on from there");
      }
      finding.Help("delete the rows in batches if they are not all to go, and make sure that they are kept elsewhere");
    }
  }
};

}  // namespace

std::unique_ptr<engine::Rule> MakeTruncate() { return std::make_unique<Truncate>(); }

}  // namespace pgtidy::rules
