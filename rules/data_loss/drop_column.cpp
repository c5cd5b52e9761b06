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
    ForeignRule{"squawk", "ban-drop-column"},
    ForeignRule{"pgls", "banDropColumn"},
    ForeignRule{"atlas", "DS103"},
    ForeignRule{"pgrubic", "US001"},
    ForeignRule{"pg-migration-lint", "PGM009"},
    ForeignRule{"migrationpilot", "MP017"},
    ForeignRule{"diesel-guard", "DropColumnCheck"},
};

constexpr engine::RuleInfo kInfo = {
    .id = "data-loss/drop-column",
    .summary = "DROP COLUMN deletes the values of the column",
    .severity = Severity::kWarning,
    .stability = engine::Stability::kStable,
    .since = "0.1.0",
    .docs =
        R"md(A dropped column is gone with its values, and with the indexes and constraints that contain it, also those over several
columns. Programs that were started before, and that name the column or cache the table's columns, fail.

Deploy a version that no longer uses the column first, and drop it in a later release.

Not reported: a table that the same file creates.

Source: the manual, ALTER TABLE, DROP COLUMN.

```sql invalid
ALTER TABLE track DROP COLUMN lyrics;
```
```sql valid
ALTER TABLE track ADD COLUMN lyrics text;
```
)md",
    .foreign = kForeign,
};

class DropColumn final : public engine::Rule {
 public:
  [[nodiscard]] const engine::RuleInfo& info() const override { return kInfo; }

  void CheckStatement(const engine::StatementContext& statement, const engine::Reporter& reporter) const override {
    for (const auto* dropped : statement.effects().Of<ddl::ColumnDropped>()) {
      if (statement.CreatedHere(dropped->table)) continue;
      auto finding = reporter.Report(statement.At(dropped->range));
      finding.Message(
          fmt::format("DROP COLUMN deletes the values of '{}.{}'", dropped->table.Display(), dropped->column));
      if (dropped->cascade) finding.Note("CASCADE also drops the views, constraints and policies that depend on it");
      finding.Help("drop it after the release that stopped using it has been deployed");
    }
  }
};

}  // namespace

std::unique_ptr<engine::Rule> MakeDropColumn() { return std::make_unique<DropColumn>(); }

}  // namespace pgtidy::rules
