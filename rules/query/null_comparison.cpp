#include <fmt/format.h>

#include <memory>

#include "analyzer/engine/rule.h"

namespace pgtidy::rules {
namespace {

using diagnostics::Severity;

constexpr engine::RuleInfo kInfo = {
    .id = "query/null-comparison",
    .summary = "a comparison with NULL is NULL for every row",
    .severity = Severity::kWarning,
    .stability = engine::Stability::kStable,
    .since = "0.1.0",
    .docs =
        R"md(`x = NULL` and `x <> NULL` are neither true nor false but NULL, whatever `x` is: as a condition they let no row through.
`IS NULL` and `IS NOT NULL` ask what was meant; `IS DISTINCT FROM` compares and takes NULL for a value.

Source: the manual, comparison functions and operators.

```sql setup
CREATE TABLE track (id integer PRIMARY KEY, title text, deleted_at timestamptz);
```

```sql invalid
DELETE FROM track WHERE title = NULL;
```
```sql invalid
CREATE VIEW live_track AS SELECT id, title FROM track WHERE NULL <> deleted_at;
```
```sql valid
DELETE FROM track WHERE title IS NULL;
```
```sql valid
UPDATE track SET title = NULL WHERE id = 1;
```
```sql valid
CREATE VIEW live_track AS SELECT id, title FROM track WHERE deleted_at IS NOT DISTINCT FROM NULL;
```
)md",
};

class NullComparison final : public engine::Rule {
 public:
  [[nodiscard]] const engine::RuleInfo& info() const override { return kInfo; }

  void CheckQuery(const engine::QueryContext& context, const engine::Reporter& reporter) const override {
    context.ForEach<query::NullComparison>([&](const query::NullComparison& comparison, text::Location location) {
      auto finding = reporter.Report(location);
      finding.Message(fmt::format("a comparison with NULL by {} is never true", comparison.operator_name));
      const bool negated = comparison.operator_name == "<>";
      if (negated || comparison.operator_name == "=") {
        finding.Help(fmt::format("use IS {}NULL", negated ? "NOT " : ""));
      }
    });
  }
};

}  // namespace

std::unique_ptr<engine::Rule> MakeNullComparison() { return std::make_unique<NullComparison>(); }

}  // namespace pgtidy::rules
