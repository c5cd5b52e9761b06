#include <fmt/format.h>

#include <memory>

#include "analyzer/engine/rule.h"

namespace pgtidy::rules {
namespace {

using diagnostics::Severity;

constexpr engine::RuleInfo kInfo = {
    .id = "query/constant-condition",
    .summary = "a condition has the same outcome for every row",
    .severity = Severity::kWarning,
    .stability = engine::Stability::kStable,
    .since = "0.1.0",
    .docs =
        R"md(The schema decides the outcome whatever the row holds: the column cannot be NULL, the number is out of the range of
its type, the text is longer than the column can hold. A part of WHERE that is never true returns nothing; one that is
always true checks nothing. Most often another column was meant, or another type.

Looked at are the conditions of WHERE, ON, HAVING and CASE, and their parts:

- `c IS NULL` on a column that is NOT NULL, and `c = c` on such a column;
- a `smallint` or `integer` column compared with a constant that does not fit its type;
- a `varchar(n)` or `char(n)` column that is to equal a longer text.

Not reported: `IS NOT NULL` on a column that is NOT NULL, columns of a side that an outer join may leave out, columns of views and subqueries, the parts of
BETWEEN and IN, and constants alone as in `WHERE true` or `1 = 1`.

Source: the manual, numeric types, character types, constraints.

```sql setup
CREATE TABLE track (id integer PRIMARY KEY, rating smallint, code varchar(4) NOT NULL, title text);
```

```sql invalid
DELETE FROM track WHERE title = 'x' AND id IS NULL;
```
```sql invalid
CREATE VIEW best AS SELECT id FROM track WHERE rating > 40000;
```
```sql invalid
SELECT id, CASE WHEN code = 'ABCDE' THEN 1 END FROM track;
```
```sql valid
DELETE FROM track WHERE title IS NULL;
```
```sql valid
SELECT t.id FROM track t LEFT JOIN track o ON o.id = t.id + 1 WHERE o.id IS NULL;
```
```sql valid
SELECT id FROM track WHERE rating > 4 AND code = 'ABCD' AND 1 = 1;
```
)md",
};

std::string WhyOf(const query::ConstantCondition& fact) {
  using Reason = query::ConstantCondition::Reason;
  switch (fact.reason) {
    case Reason::kNotNull: return fmt::format("'{}' is NOT NULL", fact.column);
    case Reason::kSameColumn: return fmt::format("'{}' is compared with itself", fact.column);
    case Reason::kOutOfRange:
      return fmt::format("the constant is out of range for '{}', which is {}", fact.column, fact.type);
    case Reason::kTooLong: return fmt::format("the text is longer than '{}', which is {}", fact.column, fact.type);
  }
  return {};
}

class ConstantCondition final : public engine::Rule {
 public:
  [[nodiscard]] const engine::RuleInfo& info() const override { return kInfo; }

  void CheckQuery(const engine::QueryContext& context, const engine::Reporter& reporter) const override {
    context.ForEach<query::ConstantCondition>([&](const query::ConstantCondition& fact, text::Location location) {
      // Who asks a second time takes care, and loses nothing.
      if (fact.value && fact.reason == query::ConstantCondition::Reason::kNotNull) return;
      const std::string_view outcome = !fact.value        ? "is never true"
                                       : fact.unless_null ? "is true for every value"
                                                          : "is always true";
      reporter.Report(location)
          .Message(fmt::format("the condition {}: {}", outcome, WhyOf(fact)))
          .Help(fact.value ? "remove the condition, or compare what was meant" : "compare what was meant");
    });
  }
};

}  // namespace

std::unique_ptr<engine::Rule> MakeConstantCondition() { return std::make_unique<ConstantCondition>(); }

}  // namespace pgtidy::rules
