#include <fmt/format.h>

#include <memory>

#include "analyzer/engine/rule.h"

namespace pgtidy::rules {
namespace {

using diagnostics::Severity;

constexpr engine::RuleInfo kInfo = {
    .id = "query/unused-cte",
    .summary = "a query in WITH that nothing reads is not run",
    .severity = Severity::kWarning,
    .stability = engine::Stability::kStable,
    .since = "0.1.0",
    .docs =
        R"md(The server does not run a SELECT in WITH that nothing refers to. It is a rest of something, or the statement reads
something else than was meant.

Not reported: INSERT, UPDATE, DELETE and MERGE in WITH, which are run in any case; queries that lock rows, call a
volatile function or one that is not known.

Source: the manual, WITH queries.

```sql setup
CREATE TABLE track (id integer PRIMARY KEY, title text, plays integer);
```

```sql invalid
WITH loud AS (SELECT id FROM track WHERE plays > 100) UPDATE track SET plays = 0 WHERE id > 7;
```
```sql valid
WITH loud AS (SELECT id FROM track WHERE plays > 100) UPDATE track SET plays = 0 WHERE id IN (SELECT id FROM loud);
```
```sql valid
WITH gone AS (DELETE FROM track WHERE plays = 0) SELECT id FROM track;
```
)md",
};

class UnusedCte final : public engine::Rule {
 public:
  [[nodiscard]] const engine::RuleInfo& info() const override { return kInfo; }

  void CheckQuery(const engine::QueryContext& context, const engine::Reporter& reporter) const override {
    context.ForEach<query::UnusedCte>([&](const query::UnusedCte& fact, text::Location location) {
      reporter.Report(location)
          .Message(fmt::format("nothing reads the WITH query '{}'", fact.name))
          .Note("the server does not run it")
          .Help("remove it, or read from it");
    });
  }
};

}  // namespace

std::unique_ptr<engine::Rule> MakeUnusedCte() { return std::make_unique<UnusedCte>(); }

}  // namespace pgtidy::rules
