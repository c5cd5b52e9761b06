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
    ForeignRule{"squawk", "renaming-table"},
    ForeignRule{"pgls", "renamingTable"},
    ForeignRule{"atlas", "BC101"},
    ForeignRule{"pgrubic", "US022"},
    ForeignRule{"pg-migration-lint", "PGM504"},
    ForeignRule{"migrationpilot", "MP028"},
    ForeignRule{"diesel-guard", "RenameTableCheck"},
};

constexpr engine::RuleInfo kInfo = {
    .id = "compatibility/rename-table",
    .summary = "a renamed table breaks every program that uses the old name",
    .severity = Severity::kWarning,
    .stability = engine::Stability::kStable,
    .since = "0.1.0",
    .docs =
        R"md(Renaming a table is instant, but programs that are running know the old name, and the new version knows only the new one:
between the two, one of them fails.

Rename the table and create a view with the old name in the same transaction: a view over one table can be written to as
the table could. Drop the view when nothing uses it any more.

Not reported: a table that the same file creates.

Source: the manual, ALTER TABLE, RENAME; CREATE VIEW, "Updatable Views".

```sql invalid
ALTER TABLE track RENAME TO song;
```
```sql valid
CREATE TABLE song_new (id bigint);
ALTER TABLE song_new RENAME TO song;
```
)md",
    .foreign = kForeign,
};

class RenameTable final : public engine::Rule {
 public:
  [[nodiscard]] const engine::RuleInfo& info() const override { return kInfo; }

  void CheckStatement(const engine::StatementContext& statement, const engine::Reporter& reporter) const override {
    for (const auto* renamed : statement.effects().Of<ddl::ObjectRenamed>()) {
      if (renamed->kind != ddl::ObjectKind::kTable || statement.CreatedHere(renamed->from)) continue;
      reporter.Report(statement.At(renamed->from.range))
          .Message(fmt::format("renaming table '{}' to '{}' breaks the programs that use the old name",
                               renamed->from.Display(), renamed->to))
          .Help(fmt::format("create a view '{}' over the renamed table in the same transaction",
                            renamed->from.Display()));
    }
  }
};

}  // namespace

std::unique_ptr<engine::Rule> MakeRenameTable() { return std::make_unique<RenameTable>(); }

}  // namespace pgtidy::rules
