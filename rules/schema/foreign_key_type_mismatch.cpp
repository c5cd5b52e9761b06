#include <memory>

#include "analyzer/engine/rule.h"
#include "rules/shared/schema_problem.h"

namespace pgtidy::rules {
namespace {

using diagnostics::Severity;

constexpr engine::RuleInfo kInfo = {
    .id = "schema/foreign-key-type-mismatch",
    .summary = "a foreign key joins columns whose types cannot be compared",
    .severity = Severity::kError,
    .stability = engine::Stability::kStable,
    .since = "0.1.0",
    .docs =
        R"md(A foreign key compares its column with the key it points at, with the operator `=` of that key's index. If there is none for
the two types, such as `uuid` and `integer`, the server stops with SQLSTATE 42804: `foreign key constraint ... cannot be
implemented`. Both places are shown.

Types that can be compared although they differ, such as `integer` and `bigint`, or `varchar` and `text`, are accepted by the
server and not reported.

Source: ATAddForeignKeyConstraint(), src/backend/commands/tablecmds.c.

```sql setup
CREATE TABLE listener (id integer PRIMARY KEY);
```
```sql invalid
CREATE TABLE playlist (id integer PRIMARY KEY, owner uuid NOT NULL REFERENCES listener (id));
```
```sql valid
CREATE TABLE playlist (id integer PRIMARY KEY, owner bigint NOT NULL REFERENCES listener (id));
```
)md",
};

class ForeignKeyTypeMismatch final : public engine::Rule {
 public:
  [[nodiscard]] const engine::RuleInfo& info() const override { return kInfo; }

  void CheckSchemaError(const engine::SchemaProblem& problem, const engine::Reporter& reporter) const override {
    if (problem.kind != engine::SchemaProblemKind::kForeignKeyTypeMismatch) return;
    ReportSchemaProblem(problem, reporter).Help("give both columns the same type");
  }
};

}  // namespace

std::unique_ptr<engine::Rule> MakeForeignKeyTypeMismatch() { return std::make_unique<ForeignKeyTypeMismatch>(); }

}  // namespace pgtidy::rules
