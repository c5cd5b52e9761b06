#include <fmt/format.h>

#include <memory>

#include "analyzer/engine/rule.h"

namespace pgtidy::rules {
namespace {

using diagnostics::Severity;

constexpr engine::RuleInfo kInfo = {
    .id = "suppression/unclosed-range",
    .summary = "a suppressed range has no end, or no beginning",
    .severity = Severity::kWarning,
    .stability = engine::Stability::kStable,
    .since = "0.1.0",
    .docs =
        R"md(`-- pgtidy:ignore-begin` needs a `-- pgtidy:ignore-end` with the same names below it. Without one the range reaches to the end
of the file.

```sql invalid
-- pgtidy:ignore-begin drop-table -- cleaned up by hand
DROP TABLE playlist;
```
```sql valid
-- pgtidy:ignore-begin drop-table -- cleaned up by hand
DROP TABLE playlist;
-- pgtidy:ignore-end drop-table
```
)md",
};

class UnclosedRange final : public engine::Rule {
 public:
  [[nodiscard]] const engine::RuleInfo& info() const override { return kInfo; }

  void CheckSuppression(const engine::SuppressionProblem& problem, text::Location location,
                        const engine::Reporter& reporter) const override {
    if (problem.kind != engine::SuppressionProblemKind::kUnclosed) return;
    reporter.Report(location)
        .Message(fmt::format("'{}' has no counterpart", problem.subject))
        .Help("pair each pgtidy:ignore-begin with a pgtidy:ignore-end of the same rules");
  }
};

}  // namespace

std::unique_ptr<engine::Rule> MakeUnclosedRange() { return std::make_unique<UnclosedRange>(); }

}  // namespace pgtidy::rules
