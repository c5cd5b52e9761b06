#include <memory>

#include "analyzer/engine/rule.h"
#include "rules/shared/schema_problem.h"

namespace pgtidy::rules {
namespace {

using diagnostics::Severity;

constexpr engine::RuleInfo kInfo = {
    .id = "schema/invalid-definition",
    .summary = "the definition contradicts itself or what is there",
    .severity = Severity::kError,
    .stability = engine::Stability::kStable,
    .since = "0.1.0",
    .docs =
        R"md(What the statement defines cannot be: a table with two primary keys, a view that is replaced by one with other columns, a
generated column that refers to itself, a function that is replaced by one with another result, an aggregate over a column that
is not grouped. SQLSTATE 42P16, 42P17, 42P13, 42P10, 42P20, 42611, 42803 and their like.

```sql setup
CREATE TABLE track (id integer PRIMARY KEY, title text);
```
```sql invalid
ALTER TABLE track ADD PRIMARY KEY (title);
```
```sql invalid
CREATE VIEW titles AS SELECT title, count(*) FROM track;
```
```sql valid
CREATE VIEW titles AS SELECT title, count(*) FROM track GROUP BY title;
```
)md",
};

class InvalidDefinition final : public engine::Rule {
 public:
  [[nodiscard]] const engine::RuleInfo& info() const override { return kInfo; }

  void CheckSchemaError(const engine::SchemaProblem& problem, const engine::Reporter& reporter) const override {
    if (problem.kind != engine::SchemaProblemKind::kInvalidDefinition) return;
    ReportSchemaProblem(problem, reporter);
  }
};

}  // namespace

std::unique_ptr<engine::Rule> MakeInvalidDefinition() { return std::make_unique<InvalidDefinition>(); }

}  // namespace pgtidy::rules
