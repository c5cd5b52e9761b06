#include <memory>

#include "analyzer/engine/rule.h"

namespace pgtidy::rules {
namespace {

using diagnostics::Severity;

constexpr engine::RuleInfo kInfo = {
    .id = "suppression/missing-reason",
    .summary = "a suppressing comment gives no reason",
    .severity = Severity::kWarning,
    .stability = engine::Stability::kStable,
    .since = "0.1.0",
    .docs = R"md(With `require-reason = true` in `[suppression]` every suppressing comment says why, after ` -- `.

```sql invalid
-- @config [suppression]
-- @config require-reason = true
-- pgtidy:ignore data-loss/drop-table
DROP TABLE playlist;
```
```sql valid
-- @config [suppression]
-- @config require-reason = true
-- pgtidy:ignore data-loss/drop-table -- archived in release 12
DROP TABLE playlist;
```
)md",
};

class MissingReason final : public engine::Rule {
 public:
  [[nodiscard]] const engine::RuleInfo& info() const override { return kInfo; }

  void CheckSuppression(const engine::SuppressionProblem& problem, text::Location location,
                        const engine::Reporter& reporter) const override {
    if (problem.kind != engine::SuppressionProblemKind::kMissingReason) return;
    reporter.Report(location).Message("the comment gives no reason").Help("add one after ` -- `");
  }
};

}  // namespace

std::unique_ptr<engine::Rule> MakeMissingReason() { return std::make_unique<MissingReason>(); }

}  // namespace pgtidy::rules
