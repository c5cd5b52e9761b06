#include <fmt/format.h>

#include <algorithm>
#include <memory>

#include "clang-plugin/checks/site_rule.h"

namespace pgtidy::checks {
namespace {

using diagnostics::Severity;

constexpr engine::RuleInfo kInfo = {
    .id = "cxx/parameter-count",
    .summary = "the call gives more or fewer values than the query has parameters",
    .severity = Severity::kError,
    .stability = engine::Stability::kStable,
    .since = "0.1.0",
    .docs =
        R"md(The server refuses a query that is given more or fewer values than it has parameters (SQLSTATE 08P01), and most libraries throw before
that. Reported are calls of which all values are known: of a prepared statement, those of the call that runs it. Where values have
names, a name without a value and a value without a name are reported; Qt then sends NULL and says nothing.

```cpp
transaction.exec_params("SELECT title FROM track WHERE id = $1 AND plays > $2", id);  // reported: one value is missing
transaction.exec_params("SELECT title FROM track WHERE id = $1", id);                 // fine
```
)md",
};

std::string Values(size_t count) {
  if (count == 0) return "none";
  return count == 1 ? "1 value" : fmt::format("{} values", count);
}
std::string Parameters(size_t count) {
  if (count == 0) return "no parameters";
  return count == 1 ? "1 parameter" : fmt::format("{} parameters", count);
}

// A value that some libraries spread over several parameters.
bool MaySpread(const sites::Argument& argument) {
  const sites::CxxTypeKind kind = argument.type.kind;
  return kind == sites::CxxTypeKind::kTuple || kind == sites::CxxTypeKind::kNamed ||
         kind == sites::CxxTypeKind::kUnknown;
}

class ParameterCount final : public SiteRule {
 public:
  [[nodiscard]] const engine::RuleInfo& info() const override { return kInfo; }

  void CheckSite(const SiteContext& site, const engine::Reporter& reporter) const override {
    const bool runs =
        site.site().role == sites::SiteRole::kExecute || site.site().role == sites::SiteRole::kExecutePrepared;
    if (!runs || !site.site().arguments) return;
    const std::vector<sites::Argument>& arguments = *site.site().arguments;
    const bool spreads = site.site().library == "taopq" || site.site().library == "wrapper";
    if (spreads && std::any_of(arguments.begin(), arguments.end(), MaySpread)) return;
    // Of several texts all must be wrong: which of them goes with which values is not known.
    const TextFacts* wrong = nullptr;
    for (const TextFacts& text : site.texts()) {
      const std::optional<size_t> count = text.ParameterCount();
      if (!count || IsRight(text, arguments, *count)) return;
      if (wrong == nullptr) wrong = &text;
    }
    if (wrong != nullptr) Report(site, *wrong, arguments, reporter);
  }

 private:
  static bool HasNames(const std::vector<sites::Argument>& arguments) {
    return std::any_of(arguments.begin(), arguments.end(), [](const auto& one) { return !one.name.empty(); });
  }

  static bool Gives(const std::vector<sites::Argument>& arguments, const std::string& name) {
    return std::any_of(arguments.begin(), arguments.end(), [&](const auto& one) { return one.name == name; });
  }

  static size_t Given(const std::vector<sites::Argument>& arguments) {
    size_t given = 0;
    size_t in_order = 0;
    for (const sites::Argument& argument : arguments) {
      given = std::max<size_t>(given, argument.number ? *argument.number : ++in_order);
    }
    return given;
  }

  static bool IsRight(const TextFacts& text, const std::vector<sites::Argument>& arguments, size_t count) {
    if (!HasNames(arguments)) return Given(arguments) == count;
    const std::vector<std::string>& names = text.server_text.parameters;
    // Values by position and by name together are more than can be told here.
    const bool is_mixed =
        std::any_of(arguments.begin(), arguments.end(), [](const auto& one) { return one.name.empty(); });
    if (is_mixed) return true;
    return std::all_of(names.begin(), names.end(), [&](const auto& name) { return Gives(arguments, name); }) &&
           std::all_of(arguments.begin(), arguments.end(),
                       [&](const auto& one) { return std::find(names.begin(), names.end(), one.name) != names.end(); });
  }

  static void Report(const SiteContext& site, const TextFacts& text, const std::vector<sites::Argument>& arguments,
                     const engine::Reporter& reporter) {
    if (HasNames(arguments)) return ReportNames(site, text, arguments, reporter);
    const size_t count = text.server_text.parameters.size();
    const size_t given = Given(arguments);
    text::Location location = site.Call();
    if (given > count && count < arguments.size()) location = site.AtOrCall(arguments[count].place);
    diagnostics::DiagnosticBuilder finding = reporter.Report(location);
    finding.Message(fmt::format("the query has {}, and the call gives {}", Parameters(count), Values(given)));
    if (site.is_prepared_elsewhere()) finding.Note(site.TextOf(text), "the statement is prepared from this text");
    if (given < count) finding.Help(fmt::format("give a value for ${}", given + 1));
  }

  static void ReportNames(const SiteContext& site, const TextFacts& text, const std::vector<sites::Argument>& arguments,
                          const engine::Reporter& reporter) {
    const bool is_silent = site.site().library == "qtsql";
    const auto most = is_silent ? Severity::kWarning : Severity::kError;
    const std::vector<std::string>& names = text.server_text.parameters;
    // A value by a name that the query has not is the one that a placeholder lacks: one mistake.
    const bool has_strange_name = std::any_of(arguments.begin(), arguments.end(), [&](const auto& one) {
      return std::find(names.begin(), names.end(), one.name) == names.end();
    });
    for (size_t i = 0; i < names.size() && !has_strange_name; ++i) {
      const bool is_told = std::find(names.begin(), names.begin() + static_cast<ptrdiff_t>(i), names[i]) !=
                           names.begin() + static_cast<ptrdiff_t>(i);
      if (is_told || Gives(arguments, names[i])) continue;
      diagnostics::DiagnosticBuilder finding = reporter.ReportAtMost(most, site.Call());
      finding.Message(fmt::format("the placeholder ':{}' is given no value", names[i]));
      if (is_silent) finding.Note("Qt sends NULL for it and says nothing");
    }
    for (const sites::Argument& argument : arguments) {
      if (std::find(names.begin(), names.end(), argument.name) != names.end()) continue;
      reporter.ReportAtMost(most, site.AtOrCall(argument.place))
          .Message(fmt::format("the query has no placeholder ':{}'", argument.name));
    }
  }
};

}  // namespace

std::unique_ptr<engine::Rule> MakeParameterCount() { return std::make_unique<ParameterCount>(); }

}  // namespace pgtidy::checks
