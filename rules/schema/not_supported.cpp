#include <memory>

#include "analyzer/engine/rule.h"
#include "rules/shared/schema_problem.h"

namespace pgtidy::rules {
namespace {

using diagnostics::Severity;

constexpr engine::RuleInfo kInfo = {
    .id = "schema/not-supported",
    .summary = "PostgreSQL does not support what the statement asks for",
    .severity = Severity::kError,
    .stability = engine::Stability::kStable,
    .since = "0.1.0",
    .docs =
        R"md(The statement is understood, and the server answers that it cannot do this: SQLSTATE 0A000. Some of it came with a later version;
if `pg-version` names several, the finding says which of them refuse it.

```sql setup
CREATE TABLE track (id integer PRIMARY KEY, title text);
CREATE VIEW listing AS SELECT title FROM track;
```
```sql invalid
ALTER TABLE track ALTER COLUMN title TYPE varchar(200);
```
```sql valid
DROP VIEW listing;
ALTER TABLE track ALTER COLUMN title TYPE varchar(200);
```
)md",
};

class NotSupported final : public engine::Rule {
 public:
  [[nodiscard]] const engine::RuleInfo& info() const override { return kInfo; }

  void CheckSchemaError(const engine::SchemaProblem& problem, const engine::Reporter& reporter) const override {
    if (problem.kind != engine::SchemaProblemKind::kNotSupported) return;
    ReportSchemaProblem(problem, reporter);
  }
};

}  // namespace

std::unique_ptr<engine::Rule> MakeNotSupported() { return std::make_unique<NotSupported>(); }

}  // namespace pgtidy::rules
