#include <memory>

#include "analyzer/engine/rule.h"
#include "rules/shared/schema_problem.h"

namespace pgtidy::rules {
namespace {

using diagnostics::Severity;

constexpr engine::RuleInfo kInfo = {
    .id = "schema/rejected-statement",
    .summary = "the server refuses the statement",
    .severity = Severity::kError,
    .stability = engine::Stability::kStable,
    .since = "0.1.0",
    .docs =
        R"md(The server would refuse the statement for a reason that no other rule of this family stands for: a setting that does not take the
value, a privilege that the kind of object does not have, a command that the object's state forbids. The message and the
SQLSTATE are the server's.

```sql invalid
SET statement_timeout = 'soon';
```
```sql valid
SET statement_timeout = '5s';
```
)md",
};

class RejectedStatement final : public engine::Rule {
 public:
  [[nodiscard]] const engine::RuleInfo& info() const override { return kInfo; }

  void CheckSchemaError(const engine::SchemaProblem& problem, const engine::Reporter& reporter) const override {
    if (problem.kind != engine::SchemaProblemKind::kRejectedStatement) return;
    ReportSchemaProblem(problem, reporter);
  }
};

}  // namespace

std::unique_ptr<engine::Rule> MakeRejectedStatement() { return std::make_unique<RejectedStatement>(); }

}  // namespace pgtidy::rules
