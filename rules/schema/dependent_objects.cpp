#include <memory>

#include "analyzer/engine/rule.h"
#include "rules/shared/schema_problem.h"

namespace pgtidy::rules {
namespace {

using diagnostics::Severity;

constexpr engine::RuleInfo kInfo = {
    .id = "schema/dependent-objects",
    .summary = "other objects depend on what is to be dropped",
    .severity = Severity::kError,
    .stability = engine::Stability::kStable,
    .since = "0.1.0",
    .docs =
        R"md(DROP without CASCADE is refused with SQLSTATE 2BP01 as long as a view, a foreign key, a function written with BEGIN ATOMIC, a
default or another object needs what is to go. The objects and the places where they were made are shown.

CASCADE drops them too: look at the list before you write it. Drop or change the dependents first, in the same migration, if
they are still needed in another form.

```sql setup
CREATE TABLE track (id integer PRIMARY KEY, title text);
CREATE VIEW listing AS SELECT title FROM track;
```
```sql invalid
ALTER TABLE track DROP COLUMN title;
```
```sql valid
DROP VIEW listing;
ALTER TABLE track DROP COLUMN title;
```
)md",
};

class DependentObjects final : public engine::Rule {
 public:
  [[nodiscard]] const engine::RuleInfo& info() const override { return kInfo; }

  void CheckSchemaError(const engine::SchemaProblem& problem, const engine::Reporter& reporter) const override {
    if (problem.kind != engine::SchemaProblemKind::kDependentObjects) return;
    ReportSchemaProblem(problem, reporter);
  }
};

}  // namespace

std::unique_ptr<engine::Rule> MakeDependentObjects() { return std::make_unique<DependentObjects>(); }

}  // namespace pgtidy::rules
