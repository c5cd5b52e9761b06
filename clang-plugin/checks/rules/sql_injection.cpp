#include <fmt/format.h>

#include <memory>

#include "clang-plugin/checks/site_rule.h"

namespace pgtidy::checks {
namespace {

using diagnostics::Severity;

constexpr engine::RuleInfo kInfo = {
    .id = "cxx/sql-injection",
    .summary = "a value becomes a part of the query's text",
    .severity = Severity::kWarning,
    .stability = engine::Stability::kStable,
    .since = "0.1.0",
    .docs =
        R"md(A value that is put into the text can end the literal or operand in which it stands and go on with SQL of its own. A parameter cannot, and
lets the server keep the plan.

Reported are values in the place of an operand and inside of a quoted literal. Not reported: numbers, what a function of the client has
quoted or escaped, and what stands where a parameter cannot: names of tables and columns, whole conditions.

```cpp
transaction.exec("SELECT id FROM account WHERE name = '" + name + "'");  // reported
transaction.exec_params("SELECT id FROM account WHERE name = $1", name);
transaction.exec("SELECT id FROM account WHERE name = " + transaction.quote(name));
```
)md",
};

class SqlInjection final : public SiteRule {
 public:
  [[nodiscard]] const engine::RuleInfo& info() const override { return kInfo; }

  void CheckSite(const SiteContext& site, const engine::Reporter& reporter) const override {
    for (const TextFacts& text : site.own_texts()) {
      for (const Hole& hole : text.holes) {
        const sites::TextSegment& segment = *hole.segment;
        if (segment.is_number || segment.is_escaped) continue;
        const bool in_literal = hole.position == HolePosition::kLiteral;
        if (!in_literal && hole.position != HolePosition::kValue) continue;
        diagnostics::DiagnosticBuilder finding = reporter.Report(site.AtOrCall(segment.place));
        const std::string what = segment.expression.empty() ? "a value" : fmt::format("'{}'", segment.expression);
        finding.Message(in_literal ? fmt::format("{} becomes a part of a literal in the query", what)
                                   : fmt::format("{} becomes a part of the query", what));
        finding.Note(in_literal ? "a quote in it ends the literal, and what follows is read as SQL"
                                : "whatever it holds is read as SQL");
        finding.Help(in_literal ? "give it as a parameter, in the place of the whole literal"
                                : "give it as a parameter");
      }
    }
  }
};

}  // namespace

std::unique_ptr<engine::Rule> MakeSqlInjection() { return std::make_unique<SqlInjection>(); }

}  // namespace pgtidy::checks
