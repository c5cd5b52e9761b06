#include <memory>

#include "analyzer/engine/rule.h"
#include "rules/shared/schema_problem.h"

namespace pgtidy::rules {
namespace {

using diagnostics::Severity;

constexpr engine::RuleInfo kInfo = {
    .id = "schema/wrong-object-type",
    .summary = "the object is of another kind than the statement takes",
    .severity = Severity::kError,
    .stability = engine::Stability::kStable,
    .since = "0.1.0",
    .docs =
        R"md(The name exists, but it is a view where a table is wanted, an index where a table is wanted, a procedure where a function is, and
so on; the server stops with SQLSTATE 42809.

```sql setup
CREATE TABLE track (id integer PRIMARY KEY, title text);
CREATE VIEW listing AS SELECT title FROM track;
```
```sql invalid
DROP TABLE listing;
```
```sql valid
DROP VIEW listing;
```
)md",
};

class WrongObjectType final : public engine::Rule {
 public:
  [[nodiscard]] const engine::RuleInfo& info() const override { return kInfo; }

  void CheckSchemaError(const engine::SchemaProblem& problem, const engine::Reporter& reporter) const override {
    if (problem.kind != engine::SchemaProblemKind::kWrongObjectType) return;
    ReportSchemaProblem(problem, reporter);
  }
};

}  // namespace

std::unique_ptr<engine::Rule> MakeWrongObjectType() { return std::make_unique<WrongObjectType>(); }

}  // namespace pgtidy::rules
