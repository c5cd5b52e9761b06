#include <fmt/format.h>

#include <memory>

#include "clang-plugin/checks/column_reads.h"
#include "clang-plugin/checks/site_rule.h"

namespace pgtidy::checks {
namespace {

using diagnostics::Severity;

constexpr engine::RuleInfo kInfo = {
    .id = "cxx/result-column-count",
    .summary = "the program takes another number of columns than the query returns",
    .severity = Severity::kError,
    .stability = engine::Stability::kStable,
    .since = "0.1.0",
    .docs =
        R"md(A tuple, a structure, a list of `into()` or the parameters of a callback take the columns of a row by position. Where there are more of
them than columns, or where the library wants just as many, it refuses the result when the line runs.

```cpp
for (auto [id, title] : transaction.query<int, std::string>("SELECT id FROM track")) {  // reported: 1 column, 2 taken
  show(id, title);
}
```
)md",
};

class ResultColumnCount final : public SiteRule {
 public:
  [[nodiscard]] const engine::RuleInfo& info() const override { return kInfo; }

  void CheckSite(const SiteContext& site, const engine::Reporter& reporter) const override {
    const sites::ResultUse& use = site.site().result;
    if (!site.columns() || !use.columns) return;
    for (const std::vector<ResultColumn>& columns : *site.columns()) {
      if (*use.columns == columns.size() || (!use.must_equal_columns && *use.columns < columns.size())) return;
    }
    const std::vector<ResultColumn>& columns = site.columns()->front();
    const text::Location location = site.AtOrCall(use.columns_place);
    diagnostics::DiagnosticBuilder finding = reporter.Report(location);
    finding.Message(fmt::format("the query returns {}, and the program takes {}",
                                columns.size() == 1 ? "1 column" : fmt::format("{} columns", columns.size()),
                                *use.columns));
    if (!columns.empty()) finding.Note(fmt::format("its columns are {}", fmt::join(NamesOf(columns), ", ")));
    AddQueryNote(site, location, finding);
  }
};

}  // namespace

std::unique_ptr<engine::Rule> MakeResultColumnCount() { return std::make_unique<ResultColumnCount>(); }

}  // namespace pgtidy::checks
