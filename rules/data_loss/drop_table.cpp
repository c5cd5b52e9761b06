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
    ForeignRule{"squawk", "ban-drop-table"},
    ForeignRule{"pgls", "banDropTable"},
    ForeignRule{"atlas", "DS102"},
    ForeignRule{"pgrubic", "US021"},
    ForeignRule{"pg-migration-lint", "PGM201"},
    ForeignRule{"migrationpilot", "MP026"},
    ForeignRule{"diesel-guard", "DropTableCheck"},
};

constexpr engine::RuleInfo kInfo = {
    .id = "data-loss/drop-table",
    .summary = "DROP TABLE deletes the table with all its rows",
    .severity = Severity::kWarning,
    .stability = engine::Stability::kStable,
    .since = "0.1.0",
    .docs =
        R"md(A dropped table is gone with its rows, and every program that still uses it fails. When the table has foreign keys, the
tables they refer to are locked too.

Rename the table first, wait until nothing has asked for it, and drop it then.

Not reported: a table that the same file creates.

Source: the manual, DROP TABLE.

```sql invalid
DROP TABLE playlist;
```
```sql valid
CREATE TEMPORARY TABLE staging (id bigint);
DROP TABLE staging;
```
)md",
    .foreign = kForeign,
};

class DropTable final : public engine::Rule {
 public:
  [[nodiscard]] const engine::RuleInfo& info() const override { return kInfo; }

  void CheckStatement(const engine::StatementContext& statement, const engine::Reporter& reporter) const override {
    for (const auto* dropped : statement.effects().Of<ddl::ObjectDropped>()) {
      if (dropped->kind != ddl::ObjectKind::kTable || statement.CreatedHere(dropped->name)) continue;
      if (dropped->name.schema == "pg_temp") continue;
      auto finding = reporter.Report(statement.At(dropped->name.range));
      finding.Message(fmt::format("DROP TABLE deletes '{}' with all its rows", dropped->name.Display()));
      if (dropped->cascade) finding.Note("CASCADE also drops the views, constraints and functions that depend on it");
      finding.Help("make sure that no running program uses the table, and that its rows are kept elsewhere");
    }
  }
};

}  // namespace

std::unique_ptr<engine::Rule> MakeDropTable() { return std::make_unique<DropTable>(); }

}  // namespace pgtidy::rules
