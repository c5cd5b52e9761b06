#include <memory>

#include "analyzer/engine/rule.h"
#include "rules/shared/schema_problem.h"

namespace pgtidy::rules {
namespace {

using diagnostics::Severity;

constexpr engine::RuleInfo kInfo = {
    .id = "schema/ambiguous-name",
    .summary = "the name may mean more than one column, table or function",
    .severity = Severity::kError,
    .stability = engine::Stability::kStable,
    .since = "0.1.0",
    .docs =
        R"md(Two tables of a query have a column of the name that is written without its table (42702), a query lists a table twice without
an alias (42712), or a call fits several functions equally well (42725). The server does not guess. A column that a migration
adds can make a view or a function ambiguous that was right before.

```sql setup
CREATE TABLE album (id integer PRIMARY KEY, title text);
CREATE TABLE track (id integer PRIMARY KEY, album_id integer, title text);
```
```sql invalid
CREATE VIEW listing AS SELECT title FROM album JOIN track ON track.album_id = album.id;
```
```sql valid
CREATE VIEW listing AS SELECT track.title FROM album JOIN track ON track.album_id = album.id;
```
)md",
};

class AmbiguousName final : public engine::Rule {
 public:
  [[nodiscard]] const engine::RuleInfo& info() const override { return kInfo; }

  void CheckSchemaError(const engine::SchemaProblem& problem, const engine::Reporter& reporter) const override {
    if (problem.kind != engine::SchemaProblemKind::kAmbiguousName) return;
    ReportSchemaProblem(problem, reporter);
  }
};

}  // namespace

std::unique_ptr<engine::Rule> MakeAmbiguousName() { return std::make_unique<AmbiguousName>(); }

}  // namespace pgtidy::rules
