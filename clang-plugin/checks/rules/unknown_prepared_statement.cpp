#include <fmt/format.h>

#include <memory>

#include "analyzer/support/suggest.h"
#include "clang-plugin/checks/site_rule.h"

namespace pgtidy::checks {
namespace {

using diagnostics::Severity;

constexpr engine::RuleInfo kInfo = {
    .id = "cxx/unknown-prepared-statement",
    .summary = "a statement is run by a name under which nothing is prepared",
    .severity = Severity::kError,
    .stability = engine::Stability::kStable,
    .since = "0.1.0",
    .docs =
        R"md(The server refuses a name that it does not know (SQLSTATE 26000). Reported only where all of the program is read and each statement that
it prepares has a name that is known, PREPARE in SQL included.

```cpp
connection.prepare("find_track", "SELECT title FROM track WHERE id = $1");
transaction.exec_prepared("find_trak", 1);  // reported; did you mean 'find_track'?
```
)md",
};

class UnknownPreparedStatement final : public SiteRule {
 public:
  [[nodiscard]] const engine::RuleInfo& info() const override { return kInfo; }

  void CheckSite(const SiteContext& site, const engine::Reporter& reporter) const override {
    const bool by_name =
        site.site().role == sites::SiteRole::kExecutePrepared || site.site().role == sites::SiteRole::kDescribePrepared;
    const Program& program = site.program();
    if (!by_name || !site.site().statement_name || !program.is_whole) return;
    if (program.libraries_with_unknown_names.contains(site.site().library)) return;
    const std::string& name = *site.site().statement_name;
    if (program.prepared_by_name.contains(name) || program.prepared_by_sql.contains(name)) return;
    std::vector<std::string> names;
    for (const auto& [known, prepares] : program.prepared_by_name) names.push_back(known);
    diagnostics::DiagnosticBuilder finding = reporter.Report(site.AtOrCall(site.site().name_place));
    finding.Message(name.empty() ? std::string("the unnamed statement is run, and nothing prepares it")
                                 : fmt::format("nothing is prepared under the name '{}'", name));
    finding.Sqlstate("26000");
    if (const auto near = support::Suggest(name, names)) finding.Help(fmt::format("did you mean '{}'?", *near));
  }
};

}  // namespace

std::unique_ptr<engine::Rule> MakeUnknownPreparedStatement() { return std::make_unique<UnknownPreparedStatement>(); }

}  // namespace pgtidy::checks
