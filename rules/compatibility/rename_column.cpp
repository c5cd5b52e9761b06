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
    ForeignRule{"squawk", "renaming-column"},
    ForeignRule{"pgls", "renamingColumn"},
    ForeignRule{"atlas", "BC102"},
    ForeignRule{"pgrubic", "US003"},
    ForeignRule{"pg-migration-lint", "PGM505"},
    ForeignRule{"migrationpilot", "MP010"},
    ForeignRule{"diesel-guard", "RenameColumnCheck"},
};

constexpr engine::RuleInfo kInfo = {
    .id = "compatibility/rename-column",
    .summary = "a renamed column breaks every program that uses the old name",
    .severity = Severity::kWarning,
    .stability = engine::Stability::kStable,
    .since = "0.1.0",
    .docs =
        R"md(Renaming a column is instant, but programs that are running know the old name, and the new version knows only the new one:
between the two, one of them fails. Functions in PL/pgSQL keep the old name too; views do not.

Add a column with the new name, write both, copy the old values, read the new one, and drop the old one later.

Not reported: a table or view that the same file creates.

Source: the manual, ALTER TABLE, RENAME.

```sql invalid
ALTER TABLE track RENAME COLUMN title TO name;
```
```sql valid
CREATE TABLE label (id bigint, title text);
ALTER TABLE label RENAME COLUMN title TO name;
```
)md",
    .foreign = kForeign,
};

class RenameColumn final : public engine::Rule {
 public:
  [[nodiscard]] const engine::RuleInfo& info() const override { return kInfo; }

  void CheckStatement(const engine::StatementContext& statement, const engine::Reporter& reporter) const override {
    for (const auto* renamed : statement.effects().Of<ddl::ColumnRenamed>()) {
      if (statement.CreatedHere(renamed->table)) continue;
      reporter.Report(statement.At(renamed->range))
          .Message(fmt::format("renaming '{}.{}' to '{}' breaks the programs that use the old name",
                               renamed->table.Display(), renamed->from, renamed->to))
          .Help("add a new column, write both, and drop the old one when nothing uses it any more");
    }
  }
};

}  // namespace

std::unique_ptr<engine::Rule> MakeRenameColumn() { return std::make_unique<RenameColumn>(); }

}  // namespace pgtidy::rules
