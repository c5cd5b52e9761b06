#include <memory>

#include "analyzer/engine/rule.h"
#include "rules/shared/schema_problem.h"

namespace pgtidy::rules {
namespace {

using diagnostics::Severity;

constexpr engine::RuleInfo kInfo = {
    .id = "schema/duplicate-object",
    .summary = "an object of that name exists already",
    .severity = Severity::kError,
    .stability = engine::Stability::kStable,
    .since = "0.1.0",
    .docs =
        R"md(An earlier statement has made a table, index, column, constraint, type, function or schema of this name; the server stops with
SQLSTATE 42P07, 42710, 42701, 42723 or 42P06. It happens when two branches add the same thing, or when a file is copied. The
place where the first one was made is shown.

`IF NOT EXISTS` makes the statement pass, but then nobody knows which of the two definitions holds; it is not reported here.

```sql setup
CREATE TABLE track (id integer PRIMARY KEY, title text);
```
```sql invalid
CREATE TABLE track (id bigint PRIMARY KEY);
```
```sql invalid
ALTER TABLE track ADD COLUMN title varchar(200);
```
```sql valid
ALTER TABLE track ADD COLUMN lyrics text;
```
```sql valid
DROP TABLE track;
CREATE TABLE track (id bigint PRIMARY KEY);
```
)md",
};

class DuplicateObject final : public engine::Rule {
 public:
  [[nodiscard]] const engine::RuleInfo& info() const override { return kInfo; }

  void CheckSchemaError(const engine::SchemaProblem& problem, const engine::Reporter& reporter) const override {
    if (problem.kind != engine::SchemaProblemKind::kDuplicateObject) return;
    ReportSchemaProblem(problem, reporter);
  }
};

}  // namespace

std::unique_ptr<engine::Rule> MakeDuplicateObject() { return std::make_unique<DuplicateObject>(); }

}  // namespace pgtidy::rules
