#include <fmt/format.h>

#include <memory>

#include "analyzer/engine/rule.h"

namespace pgtidy::rules {
namespace {

using diagnostics::Severity;

constexpr engine::RuleInfo kInfo = {
    .id = "query/not-in-nullable",
    .summary = "NOT IN over a subquery that may return NULL lets no row through once it does",
    .severity = Severity::kWarning,
    .stability = engine::Stability::kStable,
    .since = "0.1.0",
    .docs =
        R"md(`x NOT IN (SELECT c ...)` and `x <> ALL (SELECT c ...)` are true only if `x` differs from each `c`, and nothing is
known to differ from NULL. One NULL among the rows of the subquery and the condition is never true: the query returns
nothing, without an error.

Use NOT EXISTS, or leave NULL out by `WHERE c IS NOT NULL` in the subquery.

Reported where `c` is a column of a table that is not NOT NULL, or of the side of an outer join that may be missing.
Not reported: expressions, columns of views and subqueries, parameters, and columns of which a condition of the
subquery or a CHECK of the table speaks in any way.

Source: the manual, subquery expressions.

```sql setup
CREATE TABLE artist (id integer PRIMARY KEY, name text NOT NULL);
CREATE TABLE track (id integer PRIMARY KEY, artist_id integer REFERENCES artist, label_id integer NOT NULL);
```

```sql invalid
DELETE FROM artist WHERE id NOT IN (SELECT artist_id FROM track);
```
```sql invalid
CREATE VIEW idle AS SELECT name FROM artist WHERE id <> ALL (SELECT t.artist_id FROM track t WHERE t.label_id = 1);
```
```sql valid
DELETE FROM artist WHERE id NOT IN (SELECT artist_id FROM track WHERE artist_id IS NOT NULL);
```
```sql valid
DELETE FROM artist a WHERE NOT EXISTS (SELECT FROM track t WHERE t.artist_id = a.id);
```
```sql valid
DELETE FROM artist WHERE id NOT IN (SELECT label_id FROM track);
```
)md",
};

class NotInNullable final : public engine::Rule {
 public:
  [[nodiscard]] const engine::RuleInfo& info() const override { return kInfo; }

  void CheckQuery(const engine::QueryContext& context, const engine::Reporter& reporter) const override {
    context.ForEach<query::NotInNullable>([&](const query::NotInNullable& fact, text::Location location) {
      reporter.Report(location)
          .Message(fmt::format("'{}' can be NULL, and one NULL makes {} let no row through", fact.column,
                               fact.is_not_in ? "NOT IN" : "<> ALL"))
          .Note(fact.why)
          .Help(fmt::format("use NOT EXISTS, or add WHERE {} IS NOT NULL to the subquery", fact.column));
    });
  }
};

}  // namespace

std::unique_ptr<engine::Rule> MakeNotInNullable() { return std::make_unique<NotInNullable>(); }

}  // namespace pgtidy::rules
