#include <memory>

#include "analyzer/engine/rule.h"
#include "rules/shared/schema_problem.h"

namespace pgtidy::rules {
namespace {

using diagnostics::Severity;

constexpr engine::RuleInfo kInfo = {
    .id = "schema/undefined-table",
    .summary = "the statement names a table or view that does not exist",
    .severity = Severity::kError,
    .stability = engine::Stability::kStable,
    .since = "0.1.0",
    .fix = diagnostics::Applicability::kUnsafe,
    .docs =
        R"md(The migrations before this one, applied to an empty database, have not made a table, view, sequence or index of that name, or
another one has dropped or renamed it, which the finding then shows; the server stops with SQLSTATE 42P01. Names without a
schema are looked for along the search path, as the server does it. A table that is missing is reported once, at the first place,
and taken for there afterwards.

If another tool makes the table, or the folder holds only the later migrations, tell pgtidy what there is before the first
one: `baseline` in the table `[schema]` of `pgtidy.toml` names SQL files (a dump of the schema, for one) that are applied
first.

Not reported: tables that a statement made whose effect cannot be known (dynamic SQL, an extension that pgtidy does not
know), that a migration of another folder makes, or in which the framework itself keeps its history.

```sql setup
CREATE TABLE track (id integer PRIMARY KEY, title text NOT NULL, added timestamptz NOT NULL);
```

```sql invalid
ALTER TABLE trakc ADD COLUMN lyrics text;
```
```sql fixed
ALTER TABLE track ADD COLUMN lyrics text;
```
```sql invalid
CREATE VIEW recent AS SELECT * FROM playlist;
CREATE TABLE playlist (id integer PRIMARY KEY);
```
```sql valid
ALTER TABLE track ADD COLUMN lyrics text;
```
```sql valid
ALTER TABLE IF EXISTS playlist ADD COLUMN name text;
```
)md",
};

class UndefinedTable final : public engine::Rule {
 public:
  [[nodiscard]] const engine::RuleInfo& info() const override { return kInfo; }

  void CheckSchemaError(const engine::SchemaProblem& problem, const engine::Reporter& reporter) const override {
    if (problem.kind != engine::SchemaProblemKind::kUndefinedTable) return;
    diagnostics::DiagnosticBuilder finding = ReportSchemaProblem(problem, reporter);
    const bool is_known = SuggestNearNames(problem, finding) || !problem.notes.empty();
    if (!is_known && !problem.name.empty()) SuggestBaseline(finding);
  }
};

}  // namespace

std::unique_ptr<engine::Rule> MakeUndefinedTable() { return std::make_unique<UndefinedTable>(); }

}  // namespace pgtidy::rules
