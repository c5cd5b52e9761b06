#include <memory>

#include "analyzer/engine/rule.h"
#include "rules/shared/schema_problem.h"

namespace pgtidy::rules {
namespace {

using diagnostics::Severity;

constexpr engine::RuleInfo kInfo = {
    .id = "schema/undefined-column",
    .summary = "the statement names a column that does not exist",
    .severity = Severity::kError,
    .stability = engine::Stability::kStable,
    .since = "0.1.0",
    .fix = diagnostics::Applicability::kUnsafe,
    .docs =
        R"md(The table has no column of that name at this point of the history; the server stops with SQLSTATE 42703. Often the column was
renamed or dropped by an earlier migration, or the name is misspelt. The finding shows the statement that took the column away,
and suggests the name that it has now. Queries in views, functions written in SQL, policies and the conditions of triggers are
checked as well.

```sql setup
CREATE TABLE track (id integer PRIMARY KEY, title text NOT NULL, added timestamptz NOT NULL);
```

```sql invalid
CREATE INDEX track_titel ON track (titel);
```
```sql fixed
CREATE INDEX track_titel ON track (title);
```
```sql invalid
ALTER TABLE track RENAME COLUMN added TO added_at;
UPDATE track SET added = now() WHERE id = 1;
```
```sql fixed
ALTER TABLE track RENAME COLUMN added TO added_at;
UPDATE track SET added_at = now() WHERE id = 1;
```
```sql valid
CREATE INDEX track_title ON track (title);
```
```sql valid
ALTER TABLE track DROP COLUMN IF EXISTS lyrics;
```
)md",
};

class UndefinedColumn final : public engine::Rule {
 public:
  [[nodiscard]] const engine::RuleInfo& info() const override { return kInfo; }

  void CheckSchemaError(const engine::SchemaProblem& problem, const engine::Reporter& reporter) const override {
    if (problem.kind != engine::SchemaProblemKind::kUndefinedColumn) return;
    diagnostics::DiagnosticBuilder finding = ReportSchemaProblem(problem, reporter);
    SuggestNearNames(problem, finding);
  }
};

}  // namespace

std::unique_ptr<engine::Rule> MakeUndefinedColumn() { return std::make_unique<UndefinedColumn>(); }

}  // namespace pgtidy::rules
