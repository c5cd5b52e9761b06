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
    ForeignRule{"pgls", "deleteWithoutWhere"},
    ForeignRule{"pgrubic", "GN023"},
    ForeignRule{"migrationpilot", "MP067"},
};

constexpr engine::RuleInfo kInfo = {
    .id = "data-loss/delete-without-where",
    .summary = "DELETE without WHERE deletes every row of the table",
    .severity = Severity::kWarning,
    .stability = engine::Stability::kStable,
    .since = "0.1.0",
    .docs =
        R"md(A `DELETE` without WHERE deletes every row, one by one, and keeps all of them locked until the transaction ends. If every
row is meant, say so with TRUNCATE, or delete in batches outside the migration.

`WHERE true` and `WHERE 1 = 1` count as no WHERE. Not reported: a statement with USING, which may narrow the rows down, and a table that the same file creates.

Source: the manual, DELETE.

```sql invalid
DELETE FROM play_count;
```
```sql valid
DELETE FROM play_count WHERE plays > 1000;
```
)md",
    .foreign = kForeign,
};

class DeleteWithoutWhere final : public engine::Rule {
 public:
  [[nodiscard]] const engine::RuleInfo& info() const override { return kInfo; }

  void CheckStatement(const engine::StatementContext& statement, const engine::Reporter& reporter) const override {
    for (const auto* changed : statement.effects().Of<ddl::RowsChanged>()) {
      if (changed->change != ddl::RowChange::kDelete || !changed->every_row) continue;
      if (statement.CreatedHere(changed->table)) continue;
      reporter.Report(statement.At(changed->range))
          .Message(fmt::format("DELETE without WHERE deletes every row of '{}'", changed->table.Display()))
          .Help("add a WHERE, or use TRUNCATE if the table is to be empty");
    }
  }
};

}  // namespace

std::unique_ptr<engine::Rule> MakeDeleteWithoutWhere() { return std::make_unique<DeleteWithoutWhere>(); }

}  // namespace pgtidy::rules
