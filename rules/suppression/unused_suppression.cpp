#include <fmt/format.h>

#include <memory>

#include "analyzer/engine/rule.h"

namespace pgtidy::rules {
namespace {

using diagnostics::Severity;

constexpr engine::RuleInfo kInfo = {
    .id = "suppression/unused-suppression",
    .summary = "a suppressing comment suppresses nothing",
    .severity = Severity::kWarning,
    .stability = engine::Stability::kStable,
    .since = "0.1.0",
    .docs =
        R"md(A comment that suppresses a finding which is no longer there hides the next one that appears in its place. It is not reported
while the rule that it names is off for the file, and never for comments of other tools. `report-unused = false` in
`[suppression]` turns it off for all files.

```sql invalid
-- pgtidy:ignore data-loss/drop-table -- the table was renamed away
SELECT 1;
```
```sql valid
-- pgtidy:ignore data-loss/drop-table -- archived in release 12
DROP TABLE playlist;
```
)md",
};

class UnusedSuppression final : public engine::Rule {
 public:
  [[nodiscard]] const engine::RuleInfo& info() const override { return kInfo; }

  void CheckSuppression(const engine::SuppressionProblem& problem, text::Location location,
                        const engine::Reporter& reporter) const override {
    if (problem.kind != engine::SuppressionProblemKind::kUnused) return;
    reporter.Report(location).Message(fmt::format("'{}' suppresses nothing here", problem.subject)).Help("remove it");
  }
};

}  // namespace

std::unique_ptr<engine::Rule> MakeUnusedSuppression() { return std::make_unique<UnusedSuppression>(); }

}  // namespace pgtidy::rules
