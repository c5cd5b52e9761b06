#include <fmt/format.h>

#include <memory>

#include "analyzer/engine/rule.h"

namespace pgtidy::rules {
namespace {

using diagnostics::Severity;

constexpr engine::RuleInfo kInfo = {
    .id = "query/multiplied-aggregate",
    .summary = "an aggregate over a join takes each row several times",
    .severity = Severity::kWarning,
    .stability = engine::Stability::kStable,
    .since = "0.1.0",
    .docs =
        R"md(Where two tables are joined to the same row of a third, each row of the one meets each row of the other. A `sum` or
`count` over the first then takes each of its rows as often as the second has rows: with three orders and two
addresses, the sum of the orders is doubled.

Aggregate each table in a subquery of its own and join the results, or count keys with `count(DISTINCT ...)`.

Reported are `sum`, `count`, `avg` (without GROUP BY), `array_agg`, `string_agg`, `json_agg` and `jsonb_agg` without
DISTINCT, where both tables hang on a whole unique key of the third and no unique index of theirs limits them to one
row. Not reported: `min`, `max` and the like; a query in which any aggregate has DISTINCT; where any condition but the
join itself concerns the table that repeats, which may leave one row of it, or GROUP BY names it.

Source: the manual, joined tables and aggregate functions.

```sql setup
CREATE TABLE artist (id integer PRIMARY KEY, name text NOT NULL);
CREATE TABLE album (id integer PRIMARY KEY, artist_id integer NOT NULL REFERENCES artist, price numeric NOT NULL);
CREATE TABLE concert (id integer PRIMARY KEY, artist_id integer NOT NULL REFERENCES artist);
CREATE TABLE biography (artist_id integer PRIMARY KEY REFERENCES artist, words integer);
```

```sql invalid
CREATE VIEW earnings AS
SELECT a.id, sum(b.price) AS total
FROM artist a JOIN album b ON b.artist_id = a.id LEFT JOIN concert c ON c.artist_id = a.id
GROUP BY a.id;
```
```sql valid
SELECT a.id, sum(b.price) AS total FROM artist a JOIN album b ON b.artist_id = a.id GROUP BY a.id;
```
```sql valid
SELECT a.id, sum(b.price) AS total
FROM artist a JOIN album b ON b.artist_id = a.id JOIN biography g ON g.artist_id = a.id
GROUP BY a.id;
```
```sql valid
SELECT a.id, count(DISTINCT b.id), count(DISTINCT c.id)
FROM artist a JOIN album b ON b.artist_id = a.id JOIN concert c ON c.artist_id = a.id
GROUP BY a.id;
```
)md",
};

class MultipliedAggregate final : public engine::Rule {
 public:
  [[nodiscard]] const engine::RuleInfo& info() const override { return kInfo; }

  void CheckQuery(const engine::QueryContext& context, const engine::Reporter& reporter) const override {
    context.ForEach<query::MultipliedAggregate>([&](const query::MultipliedAggregate& fact, text::Location location) {
      reporter.Report(location)
          .Message(fmt::format("{}() takes each row of '{}' once for each row of '{}'", fact.function, fact.table,
                               fact.repeated_by))
          .Note(fmt::format("both are joined to the same row of '{}', and not to each other", fact.parent))
          .Help("aggregate each of them in a subquery of its own");
    });
  }
};

}  // namespace

std::unique_ptr<engine::Rule> MakeMultipliedAggregate() { return std::make_unique<MultipliedAggregate>(); }

}  // namespace pgtidy::rules
