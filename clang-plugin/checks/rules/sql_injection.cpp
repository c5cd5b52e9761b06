#include <fmt/format.h>

#include <memory>
#include <string_view>

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

Reported are values in the place of an operand and inside of a quoted literal. Not reported: numbers, dates, what a function of the client
has quoted or escaped, and what stands where a parameter cannot: names of tables and columns, whole conditions, all of a list, operands of
statements that take no parameters.

```cpp
transaction.exec("SELECT id FROM account WHERE name = '" + name + "'");  // reported
transaction.exec_params("SELECT id FROM account WHERE name = $1", name);
transaction.exec("SELECT id FROM account WHERE name = " + transaction.quote(name));
```
)md",
};

// Whether an expression is the text of a date, a time or a UUID of Qt, whose format only their types take: such a text
// has no quote in it.
bool IsOfDateOrUuid(std::string_view expression) {
  const size_t call = expression.find("toString(");
  if (call == std::string_view::npos || !expression.ends_with(')')) return false;
  const std::string_view format = expression.substr(call + std::string_view("toString(").size());
  if (!format.starts_with("Qt::ISODate") && !format.starts_with("QUuid::")) return false;
  // More than one object may give more than one text.
  constexpr std::string_view kOfObjects = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_:.->()";
  return expression.substr(0, call).find_first_not_of(kOfObjects) == std::string_view::npos &&
         format.find_first_of(",()") == format.size() - 1;
}

class SqlInjection final : public SiteRule {
 public:
  [[nodiscard]] const engine::RuleInfo& info() const override { return kInfo; }

  void CheckSite(const SiteContext& site, const engine::Reporter& reporter) const override {
    for (const TextFacts& text : site.own_texts()) {
      for (const Hole& hole : text.holes) {
        const sites::TextSegment& segment = *hole.segment;
        if (segment.is_number || segment.is_escaped || IsOfDateOrUuid(segment.expression)) continue;
        const bool in_literal = hole.position == HolePosition::kLiteral;
        if (!in_literal && hole.position != HolePosition::kValue) continue;
        diagnostics::DiagnosticBuilder finding = reporter.Report(site.AtOrCall(segment.place));
        const std::string what = segment.expression.empty() ? "a value" : fmt::format("'{}'", segment.expression);
        finding.Message(in_literal ? fmt::format("{} becomes a part of a literal in the query", what)
                                   : fmt::format("{} becomes a part of the query", what));
        finding.Note(in_literal ? "a quote in it ends the literal, and what follows is read as SQL"
                                : "whatever it holds is read as SQL");
        finding.Help(!hole.takes_parameters ? "the statement takes no parameters: let a function of the client quote it"
                     : in_literal           ? "give it as a parameter, in the place of the whole literal"
                                            : "give it as a parameter");
      }
    }
  }
};

}  // namespace

std::unique_ptr<engine::Rule> MakeSqlInjection() { return std::make_unique<SqlInjection>(); }

}  // namespace pgtidy::checks
