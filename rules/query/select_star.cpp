#include <fmt/format.h>

#include <memory>

#include "analyzer/engine/rule.h"

namespace pgtidy::rules {
namespace {

using diagnostics::Severity;

constexpr engine::RuleInfo kInfo = {
    .id = "query/select-star",
    .summary = "* in a view or a program stands for the columns of one moment",
    .severity = Severity::kInfo,
    .stability = engine::Stability::kPreview,
    .since = "0.1.0",
    .docs =
        R"md(A view keeps the columns that `*` stood for when it was created: what is added to the table later is not in the view.
A program gets other columns, or the same in another order, as soon as the table changes.

Name the columns.

Reported are `*` and `t.*` of tables and views in the outermost target list of a view, a materialised view and the
query of a program. Not reported: `*` of a subquery or WITH query, whose columns stand beside it; `count(*)`;
subqueries and EXISTS; CREATE TABLE AS and statements that run once; bodies of functions, whose result often is the
row of the table.

Source: the manual, CREATE VIEW.

```sql setup
CREATE TABLE track (id integer PRIMARY KEY, title text, plays integer);
```

```sql invalid
CREATE VIEW loud AS SELECT * FROM track WHERE plays > 100;
```
```sql invalid
CREATE VIEW loud AS SELECT t.*, t.plays * 2 AS twice FROM track t;
```
```sql valid
CREATE VIEW loud AS SELECT id, title FROM track WHERE plays > 100;
```
```sql valid
CREATE VIEW totals AS SELECT count(*) AS tracks FROM track;
```
```sql valid
CREATE TABLE track_copy AS SELECT * FROM track;
```
)md",
};

class SelectStar final : public engine::Rule {
 public:
  [[nodiscard]] const engine::RuleInfo& info() const override { return kInfo; }

  void CheckQuery(const engine::QueryContext& context, const engine::Reporter& reporter) const override {
    const bool lasts =
        context.holder == engine::QueryHolder::kRelation || context.holder == engine::QueryHolder::kProgram;
    if (!lasts) return;
    context.ForEach<query::StarOfTable>([&](const query::StarOfTable& fact, text::Location location) {
      reporter.Report(location)
          .Message(fmt::format("* stands for the columns that '{}' has now", fact.table))
          .Help("name the columns");
    });
  }
};

}  // namespace

std::unique_ptr<engine::Rule> MakeSelectStar() { return std::make_unique<SelectStar>(); }

}  // namespace pgtidy::rules
