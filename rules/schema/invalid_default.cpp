#include <memory>

#include "analyzer/engine/rule.h"
#include "rules/shared/schema_problem.h"

namespace pgtidy::rules {
namespace {

using diagnostics::Severity;

constexpr engine::RuleInfo kInfo = {
    .id = "schema/invalid-default",
    .summary = "the default of a column is no value of its type",
    .severity = Severity::kError,
    .stability = engine::Stability::kStable,
    .since = "0.1.0",
    .docs =
        R"md(The expression after DEFAULT cannot be assigned to the column (42804), or its literal is none of the type (class 22). The server
stops when the table is made. A default that is a function call is checked by its type alone: what it returns is known only
when a row is written.

```sql invalid
CREATE TABLE play_count (plays bigint NOT NULL DEFAULT 'none');
```
```sql invalid
CREATE TABLE play_count (counted boolean NOT NULL DEFAULT 0);
```
```sql valid
CREATE TABLE play_count (plays bigint NOT NULL DEFAULT 0, counted boolean NOT NULL DEFAULT false);
```
)md",
};

class InvalidDefault final : public engine::Rule {
 public:
  [[nodiscard]] const engine::RuleInfo& info() const override { return kInfo; }

  void CheckSchemaError(const engine::SchemaProblem& problem, const engine::Reporter& reporter) const override {
    if (problem.kind != engine::SchemaProblemKind::kInvalidDefault) return;
    diagnostics::DiagnosticBuilder finding = ReportSchemaProblem(problem, reporter);
    SuggestNearNames(problem, finding);
  }
};

}  // namespace

std::unique_ptr<engine::Rule> MakeInvalidDefault() { return std::make_unique<InvalidDefault>(); }

}  // namespace pgtidy::rules
