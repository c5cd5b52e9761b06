#include <fmt/format.h>

#include <memory>

#include "analyzer/engine/rule.h"

namespace pgtidy::rules {
namespace {

using diagnostics::Severity;

constexpr engine::RuleInfo kInfo = {
    .id = "query/left-join-made-inner",
    .summary = "a condition in WHERE takes away the rows that an outer join adds",
    .severity = Severity::kWarning,
    .stability = engine::Stability::kStable,
    .since = "0.1.0",
    .docs =
        R"md(An outer join keeps the rows that nothing matches and fills the other side up with NULL. A condition in WHERE on that
side is not true for NULL, so these rows are gone again: the join is an inner one, and what reads like "with the other
side, if there is one" is not so.

If the rows without a match are meant to stay, the condition belongs into ON. If not, write JOIN.

Not reported: a condition that asks for nothing but NULL, as `IS NOT NULL` on a column of that side, for that is said
on purpose; conditions that may be true for NULL, as `IS NULL`, `coalesce(...)` and IS DISTINCT FROM.

Source: the manual, table expressions, joined tables.

```sql setup
CREATE TABLE artist (id integer PRIMARY KEY, name text NOT NULL);
CREATE TABLE track (id integer PRIMARY KEY, artist_id integer REFERENCES artist, plays integer);
```

```sql invalid
CREATE VIEW heard AS
SELECT a.name, t.id FROM artist a LEFT JOIN track t ON t.artist_id = a.id WHERE t.plays > 100;
```
```sql invalid
SELECT a.name, t.id FROM track t RIGHT JOIN artist a ON t.artist_id = a.id WHERE a.id > 5 AND t.plays IN (1, 2);
```
```sql valid
SELECT a.name, t.id FROM artist a LEFT JOIN track t ON t.artist_id = a.id AND t.plays > 100;
```
```sql valid
SELECT a.name FROM artist a LEFT JOIN track t ON t.artist_id = a.id WHERE t.id IS NULL;
```
```sql valid
SELECT a.name, t.id FROM artist a LEFT JOIN track t ON t.artist_id = a.id WHERE t.plays > 100 OR t.plays IS NULL;
```
)md",
};

std::string_view NameOf(catalog::JoinType type) {
  switch (type) {
    case catalog::JoinType::kLeft: return "LEFT JOIN";
    case catalog::JoinType::kRight: return "RIGHT JOIN";
    case catalog::JoinType::kFull: return "FULL JOIN";
    case catalog::JoinType::kInner: break;
  }
  return "JOIN";
}

class LeftJoinMadeInner final : public engine::Rule {
 public:
  [[nodiscard]] const engine::RuleInfo& info() const override { return kInfo; }

  void CheckQuery(const engine::QueryContext& context, const engine::Reporter& reporter) const override {
    context.ForEach<query::DefeatedOuterJoin>([&](const query::DefeatedOuterJoin& fact, text::Location location) {
      auto finding = reporter.Report(location);
      const std::string_view join = NameOf(fact.written);
      if (fact.keeps_other_side) {
        finding.Message(fmt::format("the condition on '{}' takes the rows without '{}' from the {}", fact.column,
                                    fact.table, join));
        finding.Help("move the condition into ON, or write LEFT or RIGHT JOIN");
        return;
      }
      finding.Message(fmt::format("the condition on '{}' makes the {} an inner join", fact.column, join));
      finding.Note(
          fmt::format("it is not true for the rows in which '{}' is NULL because nothing matches", fact.column));
      finding.Help("move the condition into ON, or write JOIN");
    });
  }
};

}  // namespace

std::unique_ptr<engine::Rule> MakeLeftJoinMadeInner() { return std::make_unique<LeftJoinMadeInner>(); }

}  // namespace pgtidy::rules
