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
    ForeignRule{"pgls", "updateWithoutWhere"},
    ForeignRule{"pgrubic", "GN022"},
    ForeignRule{"migrationpilot", "MP011"},
};

constexpr engine::RuleInfo kInfo = {
    .id = "data-loss/update-without-where",
    .summary = "UPDATE without WHERE changes every row of the table",
    .severity = Severity::kWarning,
    .stability = engine::Stability::kStable,
    .since = "0.1.0",
    .docs =
        R"md(An `UPDATE` without WHERE writes a new version of every row: the old values are gone, all rows stay locked until the
transaction ends, and the table doubles in size until it is vacuumed. If every row is meant, do it in batches outside the
migration.

`WHERE true` and `WHERE 1 = 1` count as no WHERE. Not reported: a statement with FROM, which may narrow the rows down, and a table that the same file creates.

Source: the manual, UPDATE.

```sql invalid
UPDATE track SET rating = 0;
```
```sql valid
UPDATE track SET rating = 5 WHERE plays > 1000;
```
)md",
    .foreign = kForeign,
};

class UpdateWithoutWhere final : public engine::Rule {
 public:
  [[nodiscard]] const engine::RuleInfo& info() const override { return kInfo; }

  void CheckStatement(const engine::StatementContext& statement, const engine::Reporter& reporter) const override {
    for (const auto* changed : statement.effects().Of<ddl::RowsChanged>()) {
      if (changed->change != ddl::RowChange::kUpdate || !changed->every_row) continue;
      if (statement.CreatedHere(changed->table)) continue;
      reporter.Report(statement.At(changed->range))
          .Message(fmt::format("UPDATE without WHERE changes every row of '{}'", changed->table.Display()))
          .Help("add a WHERE, or write the rows in batches outside the migration");
    }
  }
};

}  // namespace

std::unique_ptr<engine::Rule> MakeUpdateWithoutWhere() { return std::make_unique<UpdateWithoutWhere>(); }

}  // namespace pgtidy::rules
