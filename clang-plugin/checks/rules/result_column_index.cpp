#include <fmt/format.h>

#include <algorithm>
#include <memory>

#include "clang-plugin/checks/column_reads.h"
#include "clang-plugin/checks/site_rule.h"

namespace pgtidy::checks {
namespace {

using diagnostics::Severity;

constexpr engine::RuleInfo kInfo = {
    .id = "cxx/result-column-index",
    .summary = "the program reads a column behind the last one",
    .severity = Severity::kError,
    .stability = engine::Stability::kStable,
    .since = "0.1.0",
    .docs =
        R"md(Columns count from 0. What lies behind the last one is an exception in some libraries, a null pointer in libpq and anything at all in
others.

```cpp
PGresult* result = PQexec(connection, "SELECT id, title FROM track");
PQgetvalue(result, 0, 2);  // reported: the last column is 1
```
)md",
};

class ResultColumnIndex final : public SiteRule {
 public:
  [[nodiscard]] const engine::RuleInfo& info() const override { return kInfo; }

  void CheckSite(const SiteContext& site, const engine::Reporter& reporter) const override {
    if (!site.columns()) return;
    for (const sites::ColumnRead& read : site.site().result.reads) {
      // Columns that are bound all at once are counted by another rule.
      const sites::ResultUse& use = site.site().result;
      if (!read.index || (use.columns && read.place == use.columns_place)) continue;
      size_t most = 0;
      for (const std::vector<ResultColumn>& columns : *site.columns()) most = std::max(most, columns.size());
      if (*read.index < most) continue;
      const text::Location location = site.AtOrCall(read.place);
      // Qt goes on with an invalid value.
      const auto severest = site.site().library == "qtsql" ? Severity::kWarning : Severity::kError;
      diagnostics::DiagnosticBuilder finding = reporter.ReportAtMost(severest, location);
      if (most == 0) {
        finding.Message("the statement returns no columns");
      } else {
        finding.Message(fmt::format("there is no column {}: the result has {}, counted from 0", *read.index,
                                    most == 1 ? "1 column" : fmt::format("{} columns", most)));
      }
      AddQueryNote(site, location, finding);
    }
  }
};

}  // namespace

std::unique_ptr<engine::Rule> MakeResultColumnIndex() { return std::make_unique<ResultColumnIndex>(); }

}  // namespace pgtidy::checks
