#include <memory>

#include "analyzer/engine/rule.h"
#include "rules/shared/schema_problem.h"

namespace pgtidy::rules {
namespace {

using diagnostics::Severity;

constexpr engine::RuleInfo kInfo = {
    .id = "schema/type-mismatch",
    .summary = "an expression has a type that its place does not take",
    .severity = Severity::kError,
    .stability = engine::Stability::kStable,
    .since = "0.1.0",
    .docs =
        R"md(The value has one type and its place asks for another, with no cast between them that is made by itself: SQLSTATE 42804, 42846,
42P08 or 42P18. It happens in assignments, conditions that are no boolean, the branches of CASE and UNION, the result of a
function, and when ALTER COLUMN TYPE cannot convert a column without USING.

```sql setup
CREATE TABLE track (id integer PRIMARY KEY, title text, length text);
```
```sql invalid
ALTER TABLE track ALTER COLUMN length TYPE integer;
```
```sql invalid
UPDATE track SET id = true WHERE title = 'a';
```
```sql valid
ALTER TABLE track ALTER COLUMN length TYPE integer USING length::integer;
```
)md",
};

class TypeMismatch final : public engine::Rule {
 public:
  [[nodiscard]] const engine::RuleInfo& info() const override { return kInfo; }

  void CheckSchemaError(const engine::SchemaProblem& problem, const engine::Reporter& reporter) const override {
    if (problem.kind != engine::SchemaProblemKind::kTypeMismatch) return;
    ReportSchemaProblem(problem, reporter);
  }
};

}  // namespace

std::unique_ptr<engine::Rule> MakeTypeMismatch() { return std::make_unique<TypeMismatch>(); }

}  // namespace pgtidy::rules
