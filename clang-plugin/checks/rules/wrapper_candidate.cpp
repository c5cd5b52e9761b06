#include <fmt/format.h>

#include <memory>

#include "clang-plugin/checks/site_rule.h"

namespace pgtidy::checks {
namespace {

using diagnostics::Severity;

constexpr engine::RuleInfo kInfo = {
    .id = "cxx/wrapper-candidate",
    .summary = "a function passes a text on to a call that sends SQL",
    .severity = Severity::kInfo,
    .stability = engine::Stability::kPreview,
    .since = "0.1.0",
    .docs =
        R"md(Queries that go through a function of the project's own are seen only once the function is declared in the configuration. This rule names
such functions.

```cpp
pqxx::result run(pqxx::work& transaction, const std::string& sql) {  // reported
  return transaction.exec(sql);
}
```
)md",
};

class WrapperCandidate final : public SiteRule {
 public:
  [[nodiscard]] const engine::RuleInfo& info() const override { return kInfo; }

  void CheckWrapperCandidate(const sites::WrapperCandidate& candidate, text::Location location,
                             const engine::Reporter& reporter) const override {
    reporter.Report(location)
        .Message(fmt::format("the parameter '{}' of '{}' is sent as SQL by {}", candidate.parameter_name,
                             candidate.function, candidate.sink))
        .Help("declare the function in the configuration to have its calls checked");
  }
};

}  // namespace

std::unique_ptr<engine::Rule> MakeWrapperCandidate() { return std::make_unique<WrapperCandidate>(); }

}  // namespace pgtidy::checks
