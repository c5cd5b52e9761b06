#include <fmt/format.h>

#include <memory>

#include "analyzer/engine/rule.h"

namespace pgtidy::rules {
namespace {

using diagnostics::Severity;

constexpr engine::RuleInfo kInfo = {
    .id = "query/function-defeats-index",
    .summary = "a function over an indexed column keeps the index from being used",
    .severity = Severity::kInfo,
    .stability = engine::Stability::kPreview,
    .since = "0.1.0",
    .docs =
        R"md(An index holds the values of its column. A comparison of `lower(c)` or `coalesce(c, 0)` cannot use an index on `c`:
the server reads the whole table.

Compare the column itself, a range for one, or make an index on the expression.

Reported are conditions of views, functions and programs by `=`, `<`, `<=`, `>`, `>=` and `= ANY` on the first column
of a btree or hash index. Not reported: statements that run once; volatile functions and those that are not known; a
column that stands in an expression or predicate of any index; a table that another condition finds by an index.

Source: the manual, indexes on expressions.

```sql setup
CREATE TABLE track (id integer PRIMARY KEY, title text NOT NULL);
CREATE INDEX track_title ON track (title);
```

```sql invalid
CREATE VIEW x_tracks AS SELECT id FROM track WHERE lower(title) = 'x';
```
```sql valid
CREATE VIEW x_tracks AS SELECT id FROM track WHERE title = lower('X');
```
```sql valid
CREATE INDEX track_lower ON track (lower(title));
CREATE VIEW x_tracks AS SELECT id FROM track WHERE lower(title) = 'x';
```
)md",
};

class FunctionDefeatsIndex final : public engine::Rule {
 public:
  [[nodiscard]] const engine::RuleInfo& info() const override { return kInfo; }

  void CheckQuery(const engine::QueryContext& context, const engine::Reporter& reporter) const override {
    // A statement that runs once reads the whole table once.
    if (context.holder == engine::QueryHolder::kStatement || context.holder == engine::QueryHolder::kNewTable) return;

    context.ForEach<query::DefeatedIndex>([&](const query::DefeatedIndex& fact, text::Location location) {
      if (fact.by != query::DefeatedIndex::By::kFunction) return;
      reporter.Report(location)
          .Message(fmt::format("{}() keeps the index '{}' on '{}' from being used", fact.name, fact.index, fact.column))
          .Help("compare the column itself, or make an index on the expression");
    });
  }
};

}  // namespace

std::unique_ptr<engine::Rule> MakeFunctionDefeatsIndex() { return std::make_unique<FunctionDefeatsIndex>(); }

}  // namespace pgtidy::rules
