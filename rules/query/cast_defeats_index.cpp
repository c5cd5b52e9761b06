#include <fmt/format.h>

#include <memory>

#include "analyzer/engine/rule.h"

namespace pgtidy::rules {
namespace {

using diagnostics::Severity;

constexpr engine::RuleInfo kInfo = {
    .id = "query/cast-defeats-index",
    .summary = "a cast of an indexed column keeps the index from being used",
    .severity = Severity::kWarning,
    .stability = engine::Stability::kPreview,
    .since = "0.1.0",
    .docs =
        R"md(An index holds the values of its column. A comparison of something else, of the column cast to another type, cannot
use it: the server reads the whole table. The cast need not be written: `id = 1.0` compares as `numeric`, as does a
parameter of a wider type.

Cast the other side to the type of the column. A day is a range: `created_at >= '2025-01-01' AND created_at <
'2025-01-02'` in place of `created_at::date = '2025-01-01'`. Or make an index on the expression.

Reported are conditions of views, functions and programs by `=`, `<`, `<=`, `>`, `>=` and `= ANY` on the first column
of a btree or hash index. Not reported: statements that run once; a column that stands in an expression or predicate
of any index; a table that another condition finds by an index.

Source: the manual, indexes on expressions.

```sql setup
CREATE TABLE track (id integer PRIMARY KEY, title text, created_at timestamptz NOT NULL);
CREATE INDEX track_created_at ON track (created_at);
```

```sql invalid
CREATE VIEW of_today AS SELECT id FROM track WHERE created_at::date = current_date;
```
```sql invalid
CREATE VIEW one AS SELECT title FROM track WHERE id = 7.0;
```
```sql valid
CREATE VIEW of_today AS SELECT id FROM track WHERE created_at >= current_date AND created_at < current_date + 1;
```
```sql valid
CREATE VIEW one AS SELECT title FROM track WHERE id = 7 AND created_at::date = current_date;
```
)md",
};

class CastDefeatsIndex final : public engine::Rule {
 public:
  [[nodiscard]] const engine::RuleInfo& info() const override { return kInfo; }

  void CheckQuery(const engine::QueryContext& context, const engine::Reporter& reporter) const override {
    // A statement that runs once reads the whole table once.
    if (context.holder == engine::QueryHolder::kStatement || context.holder == engine::QueryHolder::kNewTable) return;

    context.ForEach<query::DefeatedIndex>([&](const query::DefeatedIndex& fact, text::Location location) {
      if (fact.by == query::DefeatedIndex::By::kFunction) return;
      const bool is_implicit = fact.by == query::DefeatedIndex::By::kImplicitCast;
      auto finding = reporter.Report(location);
      if (is_implicit) {
        finding.Message(fmt::format("'{}' is compared as {}, which its index '{}' does not serve", fact.column,
                                    fact.name, fact.index));
        finding.Help(fmt::format("cast the other side to {}", fact.column_type));
      } else {
        finding.Message(fmt::format("the cast to {} keeps the index '{}' on '{}' from being used", fact.name,
                                    fact.index, fact.column));
        finding.Help("compare the column itself, or make an index on the expression");
      }
    });
  }
};

}  // namespace

std::unique_ptr<engine::Rule> MakeCastDefeatsIndex() { return std::make_unique<CastDefeatsIndex>(); }

}  // namespace pgtidy::rules
