#include <fmt/format.h>

#include <memory>

#include "clang-plugin/checks/site_rule.h"

namespace pgtidy::checks {
namespace {

using diagnostics::Severity;

constexpr engine::RuleInfo kInfo = {
    .id = "cxx/uncached-query",
    .summary = "a query is not in the project's query cache",
    .severity = Severity::kWarning,
    .stability = engine::Stability::kStable,
    .since = "0.1.0",
    .docs =
        R"md(The project keeps what a server said of its queries (`.sqlx/query-*.json`), and this one is not among them. Only texts that are known to
the last byte are looked up.

```cpp
transaction.exec("SELECT title FROM track");  // reported if no file of .sqlx/ has this text
```
)md",
};

class UncachedQuery final : public SiteRule {
 public:
  [[nodiscard]] const engine::RuleInfo& info() const override { return kInfo; }

  void CheckSite(const SiteContext& site, const engine::Reporter& reporter) const override {
    if (site.program().query_cache == nullptr) return;
    for (const TextFacts& text : site.own_texts()) {
      const bool is_query = text.Described() != nullptr && text.Described()->info.query != nullptr;
      if (!is_query || !text.text->IsComplete() || site.program().query_cache->Find(text.text->text) != nullptr)
        continue;
      reporter.Report(site.TextOf(text)).Message("the query is not in the query cache").Help("make the cache anew");
    }
  }
};

}  // namespace

std::unique_ptr<engine::Rule> MakeUncachedQuery() { return std::make_unique<UncachedQuery>(); }

}  // namespace pgtidy::checks
