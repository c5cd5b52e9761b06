#include <fmt/format.h>

#include <algorithm>
#include <memory>

#include "clang-plugin/checks/site_rule.h"

namespace pgtidy::checks {
namespace {

using diagnostics::Severity;

constexpr engine::RuleInfo kInfo = {
    .id = "cxx/dynamic-query",
    .summary = "a query cannot be checked: its text is not known",
    .severity = Severity::kInfo,
    .stability = engine::Stability::kPreview,
    .since = "0.1.0",
    .docs =
        R"md(What is sent is put together at run time, from parts that are no constants. pgtidy says nothing of such queries otherwise; turn this rule
on to see how much of a program it does not see.

```cpp
transaction.exec(read_file("report.sql"));  // reported
```
)md",
};

class DynamicQuery final : public SiteRule {
 public:
  [[nodiscard]] const engine::RuleInfo& info() const override { return kInfo; }

  void CheckSite(const SiteContext& site, const engine::Reporter& reporter) const override {
    const sites::QuerySite& own = site.site();
    const bool has_text = own.role == sites::SiteRole::kExecute || own.role == sites::SiteRole::kPrepare;
    if (!has_text) return;
    if (own.texts.empty()) {
      reporter.Report(site.AtOrCall(own.text_place))
          .Message(
              fmt::format("not checkable: {}", own.why_unknown.empty() ? "the text is not known" : own.why_unknown));
      return;
    }
    for (const TextFacts& text : site.own_texts()) {
      if (text.is_readable) continue;
      const auto hole =
          std::find_if(text.holes.begin(), text.holes.end(), [](const Hole& one) { return !one.IsTame(); });
      if (hole != text.holes.end()) {
        const std::string what =
            hole->segment->expression.empty() ? "a part" : fmt::format("'{}'", hole->segment->expression);
        reporter.Report(site.AtOrCall(hole->segment->place))
            .Message(fmt::format("not checkable: {} is not constant", what));
      } else if (text.text->has_open_end) {
        reporter.Report(site.TextOf(text)).Message("not checkable: the text goes on behind its end");
      }
    }
  }
};

}  // namespace

std::unique_ptr<engine::Rule> MakeDynamicQuery() { return std::make_unique<DynamicQuery>(); }

}  // namespace pgtidy::checks
