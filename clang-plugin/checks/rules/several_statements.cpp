#include <fmt/format.h>

#include <algorithm>
#include <memory>

#include "clang-plugin/checks/site_rule.h"

namespace pgtidy::checks {
namespace {

using diagnostics::Severity;

constexpr engine::RuleInfo kInfo = {
    .id = "cxx/several-statements",
    .summary = "the call takes one statement and is given several",
    .severity = Severity::kError,
    .stability = engine::Stability::kStable,
    .since = "0.1.0",
    .docs =
        R"md(A text that is sent with parameters or is prepared can hold one statement only: `cannot insert multiple commands into a prepared
statement` (SQLSTATE 42601).

```cpp
transaction.exec_params("DELETE FROM play WHERE track = $1; DELETE FROM track WHERE id = $1", id);  // reported
```
)md",
};

class SeveralStatements final : public SiteRule {
 public:
  [[nodiscard]] const engine::RuleInfo& info() const override { return kInfo; }

  void CheckSite(const SiteContext& site, const engine::Reporter& reporter) const override {
    if (site.site().takes_several_statements) return;
    for (const TextFacts& text : site.own_texts()) {
      if (!text.is_readable || text.statements.size() < 2) continue;
      if (std::any_of(text.statements.begin(), text.statements.end(),
                      [](const auto& one) { return one.error.has_value(); })) {
        continue;
      }
      const text::ByteRange second = text.server_text.ToGiven(text.statements[1].range);
      reporter.Report(site.InText(text, {second.begin, second.begin + 1}))
          .Sqlstate("42601")
          .Message(fmt::format("the call takes one statement, and the text holds {}", text.statements.size()))
          .Help("send them one by one");
    }
  }
};

}  // namespace

std::unique_ptr<engine::Rule> MakeSeveralStatements() { return std::make_unique<SeveralStatements>(); }

}  // namespace pgtidy::checks
