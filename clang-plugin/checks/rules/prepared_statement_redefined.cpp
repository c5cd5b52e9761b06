#include <fmt/format.h>

#include <algorithm>
#include <memory>

#include "clang-plugin/checks/site_rule.h"
#include "clang-plugin/checks/straight_line.h"

namespace pgtidy::checks {
namespace {

using diagnostics::Severity;

constexpr engine::RuleInfo kInfo = {
    .id = "cxx/prepared-statement-redefined",
    .summary = "two texts are prepared under one name on one connection",
    .severity = Severity::kWarning,
    .stability = engine::Stability::kStable,
    .since = "0.1.0",
    .docs =
        R"md(A name can be prepared once on a connection; the second time, the server refuses it (SQLSTATE 42P05). Reported where the texts differ and
one call always follows the other: both stand in one block and name the same connection, and between them is nothing but more statements
that are prepared. The unnamed statement can be prepared again and again.

```cpp
connection.prepare("find", "SELECT title FROM track WHERE id = $1");
connection.prepare("find", "SELECT name FROM artist WHERE id = $1");  // reported
```
)md",
};

class PreparedStatementRedefined final : public SiteRule {
 public:
  [[nodiscard]] const engine::RuleInfo& info() const override { return kInfo; }

  void CheckSite(const SiteContext& site, const engine::Reporter& reporter) const override {
    const sites::QuerySite& own = site.site();
    if (own.role != sites::SiteRole::kPrepare || !own.statement_name || own.statement_name->empty()) return;
    const auto found = site.program().prepared_by_name.find(*own.statement_name);
    const std::optional<std::string> text = TextOf(own);
    if (found == site.program().prepared_by_name.end() || own.connection.empty() || !text) return;
    // Where the name is taken back in between, it is free again.
    const bool is_taken_back =
        std::any_of(site.program().sites.begin(), site.program().sites.end(), [&](const ProgramSite& one) {
          return one.site->role == sites::SiteRole::kDescribePrepared && one.site->statement_name == own.statement_name;
        });
    if (is_taken_back) return;
    for (const ProgramSite* other : found->second) {
      if (other->site == &own) return;
      const std::optional<std::string> other_text = TextOf(*other->site);
      const bool differs = other_text && *other_text != *text;
      if (other->site->connection != own.connection || !differs) continue;
      const auto place = Locate(*other->files, site.program().sources, other->site->call);
      if (!place || !Follows(site, *place)) continue;
      diagnostics::DiagnosticBuilder finding = reporter.Report(site.AtOrCall(own.name_place));
      finding.Message(fmt::format("'{}' is prepared already, from another text", *own.statement_name))
          .Sqlstate("42P05");
      finding.Note(*place, "it is prepared here");
      finding.Help("give one of them another name");
      return;
    }
  }

 private:
  // Elsewhere the connection may be another by then, or the way through the program takes only one of both calls.
  static bool Follows(const SiteContext& site, text::Location first) {
    const text::Location second = site.Call();
    if (first.file != second.file) return false;
    return FollowsInStraightLine(site.program().sources.file(first.file).text(), first.range, second.range);
  }

  static std::optional<std::string> TextOf(const sites::QuerySite& site) {
    if (site.texts.size() != 1 || !site.texts.front().IsComplete()) return std::nullopt;
    return site.texts.front().text;
  }
};

}  // namespace

std::unique_ptr<engine::Rule> MakePreparedStatementRedefined() {
  return std::make_unique<PreparedStatementRedefined>();
}

}  // namespace pgtidy::checks
