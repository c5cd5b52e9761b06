#include <memory>

#include "analyzer/engine/rule.h"
#include "rules/shared/schema_problem.h"

namespace pgtidy::rules {
namespace {

using diagnostics::Severity;

constexpr engine::RuleInfo kInfo = {
    .id = "schema/undefined-object",
    .summary = "the statement names a type, schema, constraint or other object that does not exist",
    .severity = Severity::kError,
    .stability = engine::Stability::kStable,
    .since = "0.1.0",
    .fix = diagnostics::Applicability::kUnsafe,
    .docs =
        R"md(The type, schema, constraint, index, trigger, language, collation, operator class or other object was not made before, or was
dropped; the server stops with SQLSTATE 42704 or 3F000. Roles belong to the server and not to the database, so they are taken
for there.

If another tool makes the object, name an SQL file that does in `[schema] baseline` of `pgtidy.toml`; objects of extensions
that pgtidy does not know are described with `[extensions.NAME] definitions`.

```sql setup
CREATE TABLE track (id integer PRIMARY KEY, title text NOT NULL, added timestamptz NOT NULL);
```

```sql invalid
ALTER TABLE track ADD COLUMN length intreval;
```
```sql fixed
ALTER TABLE track ADD COLUMN length interval;
```
```sql invalid
CREATE TABLE archive.track (id integer);
```
```sql invalid
ALTER TABLE track DROP CONSTRAINT track_title_key;
```
```sql valid
CREATE SCHEMA archive;
CREATE TABLE archive.track (id integer);
```
```sql valid
ALTER TABLE track DROP CONSTRAINT IF EXISTS track_title_key;
```
)md",
};

class UndefinedObject final : public engine::Rule {
 public:
  [[nodiscard]] const engine::RuleInfo& info() const override { return kInfo; }

  void CheckSchemaError(const engine::SchemaProblem& problem, const engine::Reporter& reporter) const override {
    if (problem.kind != engine::SchemaProblemKind::kUndefinedObject) return;
    diagnostics::DiagnosticBuilder finding = ReportSchemaProblem(problem, reporter);
    const bool is_known = SuggestNearNames(problem, finding) || !problem.notes.empty();
    const bool is_schema = problem.sqlstate == "3F000";
    if (!is_known && is_schema && !problem.name.empty()) SuggestBaseline(finding);
  }
};

}  // namespace

std::unique_ptr<engine::Rule> MakeUndefinedObject() { return std::make_unique<UndefinedObject>(); }

}  // namespace pgtidy::rules
