#include <fmt/format.h>

#include <memory>

#include "analyzer/engine/rule.h"

namespace pgtidy::rules {
namespace {

using diagnostics::Severity;

constexpr engine::RuleInfo kInfo = {
    .id = "query/implicit-cross-join",
    .summary = "no condition connects two tables of FROM",
    .severity = Severity::kWarning,
    .stability = engine::Stability::kPreview,
    .since = "0.1.0",
    .docs =
        R"md(Tables separated by commas in FROM are joined by conditions in WHERE. Without one, each row of the one is paired with
each row of the other: a forgotten condition gives too many rows, and an UPDATE or DELETE concerns too many.

Add the condition, or write CROSS JOIN if all pairs are meant.

Not reported: CROSS JOIN; functions, VALUES, subqueries and LATERAL; a table of which at most one row is read; a table
of which conditions pick rows by `=` or IN; tables that any condition names together, be it within OR or a subquery;
and tables of which no column is named.

Source: the manual, table expressions.

```sql setup
CREATE TABLE artist (id integer PRIMARY KEY, name text NOT NULL);
CREATE TABLE track (id integer PRIMARY KEY, artist_id integer REFERENCES artist, title text);
```

```sql invalid
CREATE VIEW pairs AS SELECT a.name, t.title FROM artist a, track t WHERE t.id > 10;
```
```sql valid
CREATE VIEW pairs AS SELECT a.name, t.title FROM artist a, track t WHERE t.artist_id = a.id;
```
```sql valid
CREATE VIEW pairs AS SELECT a.name, t.title FROM artist a CROSS JOIN track t;
```
```sql valid
SELECT a.name, t.title FROM artist a, track t WHERE a.id = 1;
```
)md",
};

class ImplicitCrossJoin final : public engine::Rule {
 public:
  [[nodiscard]] const engine::RuleInfo& info() const override { return kInfo; }

  void CheckQuery(const engine::QueryContext& context, const engine::Reporter& reporter) const override {
    context.ForEach<query::UnconnectedTable>([&](const query::UnconnectedTable& fact, text::Location location) {
      reporter.Report(location)
          .Message(fmt::format("no condition connects '{}' with '{}'", fact.table, fact.other))
          .Help("add the condition, or write CROSS JOIN if all pairs are meant");
    });
  }
};

}  // namespace

std::unique_ptr<engine::Rule> MakeImplicitCrossJoin() { return std::make_unique<ImplicitCrossJoin>(); }

}  // namespace pgtidy::rules
