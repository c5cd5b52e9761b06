#include <memory>

#include "analyzer/engine/rule.h"

namespace pgtidy::rules {
namespace {

using diagnostics::Severity;

constexpr engine::RuleInfo kInfo = {
    .id = "query/limit-without-order",
    .summary = "LIMIT without ORDER BY takes any of the rows",
    .severity = Severity::kInfo,
    .stability = engine::Stability::kPreview,
    .since = "0.1.0",
    .docs =
        R"md(Without ORDER BY, the rows come in whatever order the plan gives, and LIMIT takes the first of them. The same query
may return other rows after an update, a VACUUM or with another plan.

Add ORDER BY over columns that make the order complete, a key for one.

Reported where FROM takes its rows from tables, materialised views and views without an order. Not reported: a query
that returns at most one row anyway, `LIMIT 0`, EXISTS, queries that return constants only, statements that change
rows (batches), locked rows, TABLESAMPLE, subqueries in FROM.

Source: the manual, LIMIT and OFFSET.

```sql setup
CREATE TABLE track (id integer PRIMARY KEY, title text, plays integer);
```

```sql invalid
CREATE VIEW some_tracks AS SELECT id, title FROM track WHERE plays > 10 LIMIT 20;
```
```sql valid
CREATE VIEW some_tracks AS SELECT id, title FROM track WHERE plays > 10 ORDER BY id LIMIT 20;
```
```sql valid
SELECT title FROM track WHERE id = 7 LIMIT 1;
```
```sql valid
DELETE FROM track WHERE id IN (SELECT id FROM track WHERE plays = 0 LIMIT 1000);
```
)md",
};

class LimitWithoutOrder final : public engine::Rule {
 public:
  [[nodiscard]] const engine::RuleInfo& info() const override { return kInfo; }

  void CheckQuery(const engine::QueryContext& context, const engine::Reporter& reporter) const override {
    context.ForEach<query::UnorderedLimit>([&](const query::UnorderedLimit&, text::Location location) {
      reporter.Report(location)
          .Message("LIMIT without ORDER BY takes any of the rows")
          .Help("add ORDER BY over columns that make the order complete");
    });
  }
};

}  // namespace

std::unique_ptr<engine::Rule> MakeLimitWithoutOrder() { return std::make_unique<LimitWithoutOrder>(); }

}  // namespace pgtidy::rules
