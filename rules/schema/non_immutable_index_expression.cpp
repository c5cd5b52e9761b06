#include <memory>

#include "analyzer/engine/rule.h"
#include "rules/shared/schema_problem.h"

namespace pgtidy::rules {
namespace {

using diagnostics::Severity;

constexpr engine::RuleInfo kInfo = {
    .id = "schema/non-immutable-index-expression",
    .summary = "an index uses a function that is not IMMUTABLE",
    .severity = Severity::kError,
    .stability = engine::Stability::kStable,
    .since = "0.1.0",
    .docs =
        R"md(The expression or condition of an index must give the same result for the same row for ever, so every function in it must be
IMMUTABLE; the server stops with SQLSTATE 42P17 otherwise. What surprises most are functions that depend on settings of the
session: `to_char(timestamptz, text)`, `date_trunc('day', timestamptz)` and the cast `timestamptz::date` depend on `TimeZone`,
`to_tsvector(text)` on `default_text_search_config`. The function that decides is named.

A function of your own that only claims to be IMMUTABLE passes, and the index gives wrong answers when the setting changes.

Source: CheckMutability(), src/backend/commands/indexcmds.c.

```sql setup
CREATE TABLE track (id integer PRIMARY KEY, title text NOT NULL, added timestamptz NOT NULL);
```

```sql invalid
CREATE INDEX track_by_month ON track (to_char(added, 'YYYY-MM'));
```
```sql invalid
CREATE INDEX track_recent ON track (id) WHERE added > now();
```
```sql valid
CREATE INDEX track_by_month ON track (date_trunc('month', added AT TIME ZONE 'UTC'));
```
)md",
};

class NonImmutableIndexExpression final : public engine::Rule {
 public:
  [[nodiscard]] const engine::RuleInfo& info() const override { return kInfo; }

  void CheckSchemaError(const engine::SchemaProblem& problem, const engine::Reporter& reporter) const override {
    if (problem.kind != engine::SchemaProblemKind::kNonImmutableIndexExpression) return;
    ReportSchemaProblem(problem, reporter)
        .Help(
            "use what does not depend on settings: (added AT TIME ZONE 'UTC') for a timestamptz, a configuration as "
            "the "
            "first argument of to_tsvector, or index the column itself");
  }
};

}  // namespace

std::unique_ptr<engine::Rule> MakeNonImmutableIndexExpression() {
  return std::make_unique<NonImmutableIndexExpression>();
}

}  // namespace pgtidy::rules
