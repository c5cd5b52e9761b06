#include <fmt/format.h>

#include <memory>
#include <string>
#include <vector>

#include "analyzer/engine/rule.h"
#include "rules/shared/schema_problem.h"

namespace pgtidy::rules {
namespace {

using diagnostics::Severity;

constexpr engine::RuleInfo kInfo = {
    .id = "schema/undefined-function",
    .summary = "no function or operator fits the name and the arguments",
    .severity = Severity::kError,
    .stability = engine::Stability::kStable,
    .since = "0.1.0",
    .fix = diagnostics::Applicability::kUnsafe,
    .docs =
        R"md(The server knows no function, procedure, aggregate or operator of that name that takes such arguments, and stops with SQLSTATE
42883. Functions that bear the name are shown: a cast of an argument is often what is missing. Functions of an extension exist
only after its `CREATE EXTENSION`.

The bodies of functions in the languages SQL and PL/pgSQL are looked at when they are made, as far as the server does it then.

```sql setup
CREATE TABLE track (id integer PRIMARY KEY, title text NOT NULL, added timestamptz NOT NULL);
```

```sql invalid
ALTER TABLE track ADD COLUMN slug text DEFAULT lowre('A');
```
```sql fixed
ALTER TABLE track ADD COLUMN slug text DEFAULT lower('A');
```
```sql invalid
SELECT id FROM track WHERE title > 5;
```
```sql invalid
CREATE INDEX track_trigrams ON track (similarity(title, 'a'));
```
```sql valid
CREATE EXTENSION pg_trgm;
CREATE INDEX track_trigrams ON track (similarity(title, 'a'));
```
)md",
};

class UndefinedFunction final : public engine::Rule {
 public:
  [[nodiscard]] const engine::RuleInfo& info() const override { return kInfo; }

  void CheckSchemaError(const engine::SchemaProblem& problem, const engine::Reporter& reporter) const override {
    if (problem.kind != engine::SchemaProblemKind::kUndefinedFunction) return;
    diagnostics::DiagnosticBuilder finding = ReportSchemaProblem(problem, reporter);
    const std::vector<std::string>& others = problem.other_signatures;
    if (!others.empty()) finding.Note(fmt::format("there is {}", fmt::join(others, ", ")));
    SuggestNearNames(problem, finding);
  }
};

}  // namespace

std::unique_ptr<engine::Rule> MakeUndefinedFunction() { return std::make_unique<UndefinedFunction>(); }

}  // namespace pgtidy::rules
