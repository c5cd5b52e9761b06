#include <memory>

#include "analyzer/engine/rule.h"
#include "rules/shared/schema_problem.h"

namespace pgtidy::rules {
namespace {

using diagnostics::Severity;

constexpr engine::RuleInfo kInfo = {
    .id = "schema/invalid-literal",
    .summary = "a literal is no value of the type that it is read as",
    .severity = Severity::kError,
    .stability = engine::Stability::kStable,
    .since = "0.1.0",
    .docs =
        R"md(The server reads a literal in quotes as the type that its place asks for, and stops if the text does not fit: SQLSTATE 22P02,
22007 and 22008 for dates and times, 22003 for numbers out of range, and others of class 22. pgtidy reads literals by the
server's own rules; of types that it cannot read it says nothing.

```sql setup
CREATE TABLE album (id integer PRIMARY KEY, released date);
```
```sql invalid
UPDATE album SET released = '2019-02-30' WHERE id = 1;
```
```sql invalid
INSERT INTO album (id, released) VALUES ('one', NULL);
```
```sql valid
INSERT INTO album (id, released) VALUES ('1', '2019-02-28');
```
)md",
};

class InvalidLiteral final : public engine::Rule {
 public:
  [[nodiscard]] const engine::RuleInfo& info() const override { return kInfo; }

  void CheckSchemaError(const engine::SchemaProblem& problem, const engine::Reporter& reporter) const override {
    if (problem.kind != engine::SchemaProblemKind::kInvalidLiteral) return;
    diagnostics::DiagnosticBuilder finding = ReportSchemaProblem(problem, reporter);
    SuggestNearNames(problem, finding);
  }
};

}  // namespace

std::unique_ptr<engine::Rule> MakeInvalidLiteral() { return std::make_unique<InvalidLiteral>(); }

}  // namespace pgtidy::rules
