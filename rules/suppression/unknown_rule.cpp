#include <fmt/format.h>

#include <memory>

#include "analyzer/engine/rule.h"

namespace pgtidy::rules {
namespace {

using diagnostics::Severity;

constexpr engine::RuleInfo kInfo = {
    .id = "suppression/unknown-rule",
    .summary = "a suppressing comment names a rule that does not exist",
    .severity = Severity::kWarning,
    .stability = engine::Stability::kStable,
    .since = "0.1.0",
    .docs =
        R"md(The name in the comment is neither a rule nor a family, or the directive is none of pgtidy's, so the comment suppresses
nothing.

```sql invalid
-- pgtidy:ignore data-loss/drop-tabel -- archived
SELECT 1;
```
```sql valid
-- pgtidy:ignore drop-table -- archived
DROP TABLE playlist;
```
)md",
};

class UnknownRule final : public engine::Rule {
 public:
  [[nodiscard]] const engine::RuleInfo& info() const override { return kInfo; }

  void CheckSuppression(const engine::SuppressionProblem& problem, text::Location location,
                        const engine::Reporter& reporter) const override {
    const bool directive = problem.kind == engine::SuppressionProblemKind::kUnknownDirective;
    if (problem.kind != engine::SuppressionProblemKind::kUnknownRule && !directive) return;
    auto finding = reporter.Report(location);
    finding.Message(fmt::format("there is no {} '{}'", directive ? "directive" : "rule", problem.subject));
    finding.Help(problem.suggestion.empty()
                     ? directive ? "the directives are pgtidy:ignore, ignore-file, ignore-begin and ignore-end"
                                 : "`pgtidy rules` lists all rules"
                     : fmt::format("did you mean '{}'?", problem.suggestion));
  }
};

}  // namespace

std::unique_ptr<engine::Rule> MakeUnknownRule() { return std::make_unique<UnknownRule>(); }

}  // namespace pgtidy::rules
