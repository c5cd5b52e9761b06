#include <fmt/format.h>

#include <memory>

#include "analyzer/engine/rule.h"
#include "rules/shared/schema_problem.h"

namespace pgtidy::rules {
namespace {

using diagnostics::Severity;

constexpr engine::RuleInfo kInfo = {
    .id = "schema/unknown-extension",
    .summary = "nothing is known of the objects that an extension brings",
    .severity = Severity::kInfo,
    .stability = engine::Stability::kStable,
    .since = "0.1.0",
    .docs =
        R"md(pgtidy knows the extensions that come with PostgreSQL and many others. Of this one it does not know which types, functions and
operators it brings, so from here on a missing name may be the extension's, and nothing is said of it.

Describe the extension, and everything is checked again:

```toml
[extensions.ltree_extras]
definitions = "ltree_extras.sql"
```

The file holds the SQL that `CREATE EXTENSION` runs on the server (`SHAREDIR/extension/NAME--VERSION.sql`), or as much of it as
the migrations need: functions and types in the language C are taken as they are declared.

```sql invalid
CREATE EXTENSION ltree_extras;
```
```sql valid
CREATE EXTENSION pg_trgm;
```
)md",
};

class UnknownExtension final : public engine::Rule {
 public:
  [[nodiscard]] const engine::RuleInfo& info() const override { return kInfo; }

  void CheckSchemaError(const engine::SchemaProblem& problem, const engine::Reporter& reporter) const override {
    if (problem.kind != engine::SchemaProblemKind::kUnknownExtension) return;
    diagnostics::DiagnosticBuilder finding = reporter.Report(problem.location);
    if (problem.detail.empty()) {
      finding.Message(
          fmt::format("nothing is known of extension '{}', so names that it may bring are not checked", problem.name));
    } else {
      finding.Message(
          fmt::format("the definitions of extension '{}' are refused, so names that it may bring are not "
                      "checked",
                      problem.name));
      finding.Note(problem.detail);
    }
    finding.Help(fmt::format("describe it: [extensions.{}] definitions = \"FILE.sql\" in pgtidy.toml", problem.name));
  }
};

}  // namespace

std::unique_ptr<engine::Rule> MakeUnknownExtension() { return std::make_unique<UnknownExtension>(); }

}  // namespace pgtidy::rules
