#include <memory>

#include "analyzer/engine/rule.h"
#include "rules/shared/schema_problem.h"

namespace pgtidy::rules {
namespace {

using diagnostics::Severity;

constexpr engine::RuleInfo kInfo = {
    .id = "schema/foreign-key-without-unique",
    .summary = "a foreign key points at columns that no unique constraint holds together",
    .severity = Severity::kError,
    .stability = engine::Stability::kStable,
    .since = "0.1.0",
    .docs =
        R"md(A foreign key needs a primary key, a unique constraint or a unique index over just the columns that it points at, without a
condition and not deferrable. Otherwise the server stops with SQLSTATE 42830: `there is no unique constraint matching given
keys`. Without a list of columns it means the primary key, so the table must have one (42704).

Source: transformFkeyCheckAttrs(), src/backend/commands/tablecmds.c.

```sql setup
CREATE TABLE listener (id integer PRIMARY KEY, email text NOT NULL);
```
```sql invalid
CREATE TABLE invitation (email text NOT NULL REFERENCES listener (email));
```
```sql valid
ALTER TABLE listener ADD CONSTRAINT listener_email_key UNIQUE (email);
CREATE TABLE invitation (email text NOT NULL REFERENCES listener (email));
```
)md",
};

class ForeignKeyWithoutUnique final : public engine::Rule {
 public:
  [[nodiscard]] const engine::RuleInfo& info() const override { return kInfo; }

  void CheckSchemaError(const engine::SchemaProblem& problem, const engine::Reporter& reporter) const override {
    if (problem.kind != engine::SchemaProblemKind::kForeignKeyWithoutUnique) return;
    ReportSchemaProblem(problem, reporter)
        .Help("make the columns that it points at UNIQUE, or let it point at the primary key");
  }
};

}  // namespace

std::unique_ptr<engine::Rule> MakeForeignKeyWithoutUnique() { return std::make_unique<ForeignKeyWithoutUnique>(); }

}  // namespace pgtidy::rules
