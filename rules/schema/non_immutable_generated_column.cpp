#include <memory>

#include "analyzer/engine/rule.h"
#include "rules/shared/schema_problem.h"

namespace pgtidy::rules {
namespace {

using diagnostics::Severity;

constexpr engine::RuleInfo kInfo = {
    .id = "schema/non-immutable-generated-column",
    .summary = "a generated column uses a function that is not IMMUTABLE",
    .severity = Severity::kError,
    .stability = engine::Stability::kStable,
    .since = "0.1.0",
    .docs =
        R"md(A generated column is computed once, when its row is written, so every function in its expression must be IMMUTABLE; the server
stops with SQLSTATE 42P17: `generation expression is not immutable`. The function that decides is named. Concatenating with
`concat()` or casting a timestamptz to text depends on settings; `||` on texts does not.

```sql invalid
CREATE TABLE track (id integer, added timestamptz, day date GENERATED ALWAYS AS (added::date) STORED);
```
```sql valid
CREATE TABLE track (
    id integer,
    added timestamptz,
    day date GENERATED ALWAYS AS ((added AT TIME ZONE 'UTC')::date) STORED
);
```
)md",
};

class NonImmutableGeneratedColumn final : public engine::Rule {
 public:
  [[nodiscard]] const engine::RuleInfo& info() const override { return kInfo; }

  void CheckSchemaError(const engine::SchemaProblem& problem, const engine::Reporter& reporter) const override {
    if (problem.kind != engine::SchemaProblemKind::kNonImmutableGeneratedColumn) return;
    ReportSchemaProblem(problem, reporter)
        .Help("use what does not depend on settings, or fill the column with a trigger");
  }
};

}  // namespace

std::unique_ptr<engine::Rule> MakeNonImmutableGeneratedColumn() {
  return std::make_unique<NonImmutableGeneratedColumn>();
}

}  // namespace pgtidy::rules
