#include <fmt/format.h>

#include <algorithm>
#include <memory>

#include "clang-plugin/checks/site_rule.h"

namespace pgtidy::checks {
namespace {

using diagnostics::Severity;

constexpr engine::RuleInfo kInfo = {
    .id = "cxx/unused-result",
    .summary = "a query is run and nobody looks at its rows",
    .severity = Severity::kWarning,
    .stability = engine::Stability::kStable,
    .since = "0.1.0",
    .docs =
        R"md(A SELECT that changes nothing and whose rows nobody looks at is work for nothing; often a check was forgotten. Not reported: queries that
lock rows, call a volatile function or read no table (`SELECT 1` keeps a connection alive).

```cpp
transaction.exec_params("SELECT id FROM account WHERE name = $1", name);  // reported: nobody looks whether there is one
```
)md",
};

class UnusedResult final : public SiteRule {
 public:
  [[nodiscard]] const engine::RuleInfo& info() const override { return kInfo; }

  void CheckSite(const SiteContext& site, const engine::Reporter& reporter) const override {
    const sites::QuerySite& own = site.site();
    const bool runs = own.role == sites::SiteRole::kExecute || own.role == sites::SiteRole::kExecutePrepared;
    if (!runs || !own.has_result || own.result.state != sites::ResultUse::State::kUnused || site.texts().empty())
      return;
    for (const TextFacts& text : site.texts()) {
      const engine::QueryDescription* description = text.WithColumns();
      if (description == nullptr || !OnlyReads(*description)) return;
    }
    reporter.Report(site.Call())
        .Message("the rows of the query are not looked at")
        .Help("use the result, or leave the query out");
  }

 private:
  static bool OnlyReads(const engine::QueryDescription& description) {
    if (description.info.query == nullptr || !description.info.returns_rows) return false;
    if (description.use.volatility == 'v' || description.use.relations.empty()) return false;
    return std::all_of(description.use.relations.begin(), description.use.relations.end(), [](const auto& use) {
      return use.lock == query::TableLock::kAccessShare && use.written.empty();
    });
  }
};

}  // namespace

std::unique_ptr<engine::Rule> MakeUnusedResult() { return std::make_unique<UnusedResult>(); }

}  // namespace pgtidy::checks
