#include <fmt/format.h>

#include <memory>

#include "analyzer/engine/rule.h"

namespace pgtidy::rules {
namespace {

using diagnostics::Severity;

constexpr engine::RuleInfo kInfo = {
    .id = "query/count-of-nullable-column",
    .summary = "count() of a column leaves out the rows in which it is NULL",
    .severity = Severity::kInfo,
    .stability = engine::Stability::kPreview,
    .since = "0.1.0",
    .docs =
        R"md(`count(c)` counts the rows in which `c` is not NULL. Where all rows are meant, the result is too small as soon as one
is NULL.

Use `count(*)` for all rows. If the others are to be left out, `count(*) FILTER (WHERE c IS NOT NULL)` says so.

Reported are columns of tables that are not NOT NULL. Not reported: columns of a side that an outer join may leave
out, where this is the way to count matches; `count(DISTINCT c)`; a query that has `count(*)`, too; columns that a
condition keeps from being NULL.

Source: the manual, aggregate functions.

```sql setup
CREATE TABLE track (id integer PRIMARY KEY, artist_id integer, title text NOT NULL);
```

```sql invalid
CREATE VIEW totals AS SELECT count(artist_id) AS tracks FROM track;
```
```sql valid
CREATE VIEW totals AS SELECT count(*) AS tracks, count(artist_id) AS known FROM track;
```
```sql valid
CREATE VIEW totals AS SELECT count(title) AS tracks FROM track;
```
```sql valid
CREATE VIEW totals AS SELECT count(artist_id) AS tracks FROM track WHERE artist_id > 10;
```
)md",
};

class CountOfNullableColumn final : public engine::Rule {
 public:
  [[nodiscard]] const engine::RuleInfo& info() const override { return kInfo; }

  void CheckQuery(const engine::QueryContext& context, const engine::Reporter& reporter) const override {
    context.ForEach<query::CountOfNullable>([&](const query::CountOfNullable& fact, text::Location location) {
      reporter.Report(location)
          .Message(fmt::format("count() leaves out the rows in which '{}' is NULL", fact.column))
          .Help("use count(*) if all rows are meant");
    });
  }
};

}  // namespace

std::unique_ptr<engine::Rule> MakeCountOfNullableColumn() { return std::make_unique<CountOfNullableColumn>(); }

}  // namespace pgtidy::rules
