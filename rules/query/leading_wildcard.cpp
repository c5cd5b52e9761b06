#include <fmt/format.h>

#include <memory>

#include "analyzer/engine/rule.h"

namespace pgtidy::rules {
namespace {

using diagnostics::Severity;

constexpr engine::RuleInfo kInfo = {
    .id = "query/leading-wildcard",
    .summary = "a pattern that begins with a wildcard cannot use a btree index",
    .severity = Severity::kInfo,
    .stability = engine::Stability::kPreview,
    .since = "0.1.0",
    .docs =
        R"md(A btree finds texts by how they begin. Of a pattern as `'%son'` the beginning is not known, so LIKE reads the whole
table, whatever the index on the column.

A gin or gist index with the operator class `gin_trgm_ops` or `gist_trgm_ops` of `pg_trgm` serves such patterns.

Reported are LIKE and ILIKE in views, functions and programs, on the first column of a btree or hash index. Not
reported: statements that run once, NOT LIKE, and columns with an index of another kind, and tables that another
condition finds by an index.

Source: the manual, pg_trgm.

```sql setup
CREATE TABLE track (id integer PRIMARY KEY, title text NOT NULL);
CREATE INDEX track_title ON track (title text_pattern_ops);
```

```sql invalid
CREATE VIEW sons AS SELECT id FROM track WHERE title LIKE '%son';
```
```sql valid
CREATE VIEW sons AS SELECT id FROM track WHERE title LIKE 'son%';
```
)md",
};

class LeadingWildcard final : public engine::Rule {
 public:
  [[nodiscard]] const engine::RuleInfo& info() const override { return kInfo; }

  void CheckQuery(const engine::QueryContext& context, const engine::Reporter& reporter) const override {
    // A statement that runs once reads the whole table once.
    if (context.holder == engine::QueryHolder::kStatement || context.holder == engine::QueryHolder::kNewTable) return;

    context.ForEach<query::LeadingWildcard>([&](const query::LeadingWildcard& fact, text::Location location) {
      reporter.Report(location)
          .Message(fmt::format("a pattern that begins with a wildcard cannot use the index '{}' on '{}'", fact.index,
                               fact.column))
          .Help("make a gin index with gin_trgm_ops of pg_trgm on the column");
    });
  }
};

}  // namespace

std::unique_ptr<engine::Rule> MakeLeadingWildcard() { return std::make_unique<LeadingWildcard>(); }

}  // namespace pgtidy::rules
