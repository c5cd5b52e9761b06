#include <memory>

#include "analyzer/engine/rule.h"

namespace pgtidy::rules {
namespace {

using diagnostics::Severity;

constexpr engine::RuleInfo kInfo = {
    .id = "syntax/syntax-error",
    .summary = "PostgreSQL's parser refuses the statement",
    .severity = Severity::kError,
    .stability = engine::Stability::kStable,
    .since = "0.1.0",
    .docs =
        R"md(The statement is not SQL that PostgreSQL knows. The message, the SQLSTATE and the place are those of the server: the check is
done by PostgreSQL's own parser. Each broken statement is reported once, and the rest of the file is still checked.

Placeholders that a framework replaces (`${name}` of Flyway, `{{ }}` of Go templates, `:name` of psql) are taken for names
where the framework is known to replace them; where the outcome then is no valid statement, nothing is reported.

```sql invalid
CREATE TABEL track (id bigint);
```
```sql valid
CREATE TABLE track (id bigint);
```
)md",
};

class SyntaxError final : public engine::Rule {
 public:
  [[nodiscard]] const engine::RuleInfo& info() const override { return kInfo; }

  void CheckText(const engine::TextProblem& problem, const engine::Reporter& reporter) const override {
    if (problem.kind != engine::TextProblemKind::kSyntax) return;
    reporter.Report(problem.location).Sqlstate(problem.sqlstate).Message(problem.message);
  }
};

}  // namespace

std::unique_ptr<engine::Rule> MakeSyntaxError() { return std::make_unique<SyntaxError>(); }

}  // namespace pgtidy::rules
