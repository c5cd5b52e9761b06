#include <memory>

#include "analyzer/engine/rule.h"

namespace pgtidy::rules {
namespace {

using diagnostics::Severity;

constexpr engine::RuleInfo kInfo = {
    .id = "syntax/invalid-encoding",
    .summary = "the file holds bytes that are not UTF-8",
    .severity = Severity::kError,
    .stability = engine::Stability::kStable,
    .since = "0.1.0",
    .docs =
        R"md(The server refuses text that is not valid in the database's encoding (SQLSTATE 22021), and most migration frameworks cannot
even read such a file. A NUL byte is refused in every encoding. The first such byte of a file is reported. The rest of the
file is still checked, unless it holds NUL bytes: then it is UTF-16, or no text at all.

```sql invalid
-- @hex
494e5345525420494e544f207420285829 20 56414c5545532028 27 ff 27 293b
```
```sql valid
INSERT INTO t (x) VALUES ('ÿ');
```
)md",
};

class InvalidEncoding final : public engine::Rule {
 public:
  [[nodiscard]] const engine::RuleInfo& info() const override { return kInfo; }

  void CheckText(const engine::TextProblem& problem, const engine::Reporter& reporter) const override {
    if (problem.kind != engine::TextProblemKind::kEncoding) return;
    reporter.Report(problem.location)
        .Sqlstate(problem.sqlstate)
        .Message(problem.message)
        .Help("save the file as UTF-8");
  }
};

}  // namespace

std::unique_ptr<engine::Rule> MakeInvalidEncoding() { return std::make_unique<InvalidEncoding>(); }

}  // namespace pgtidy::rules
