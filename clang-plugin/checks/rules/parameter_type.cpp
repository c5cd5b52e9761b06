#include <fmt/format.h>

#include <algorithm>
#include <memory>

#include "clang-plugin/checks/column_reads.h"
#include "clang-plugin/checks/site_rule.h"

namespace pgtidy::checks {
namespace {

using diagnostics::Severity;

constexpr engine::RuleInfo kInfo = {
    .id = "cxx/parameter-type",
    .summary = "a value can never be one of the parameter's type",
    .severity = Severity::kError,
    .stability = engine::Stability::kStable,
    .since = "0.1.0",
    .docs =
        R"md(The server works out the type of each parameter from the query. A value that the library sends in a form that the server cannot read as
that type fails each time: an integer of C++ of another width than the parameter's, where the library sends the bytes of the integer
(drogon), or a number for a uuid.

```cpp
client->execSqlSync("SELECT title FROM track WHERE id = $1", 42);  // reported where id is bigint: int has 4 bytes
client->execSqlSync("SELECT title FROM track WHERE id = $1", int64_t{42});
```
)md",
};

class ParameterType final : public SiteRule {
 public:
  [[nodiscard]] const engine::RuleInfo& info() const override { return kInfo; }

  void CheckSite(const SiteContext& site, const engine::Reporter& reporter) const override {
    const LibraryDecoding* decoding = FindDecoding(site.site().library);
    const bool is_known = decoding != nullptr && decoding->argument != nullptr && site.site().arguments;
    if (!is_known || site.texts().size() != 1) return;
    const TextFacts& text = site.texts().front();
    const engine::QueryDescription* description = text.WithColumns();
    if (description == nullptr) return;
    size_t in_order = 0;
    for (const sites::Argument& argument : *site.site().arguments) {
      const size_t position = in_order++;
      std::optional<size_t> index = argument.number ? *argument.number - 1 : position;
      if (!argument.name.empty()) index = IndexOf(text.server_text.parameters, argument.name);
      if (!index || *index >= description->info.parameters.size()) continue;
      const types::SqlType type = description->info.parameters[*index];
      const Decoding outcome = decoding->argument(argument, FactsOf(site.catalog(), type.oid));
      if (outcome.outcome != Outcome::kFails && outcome.outcome != Outcome::kWrong) continue;
      const std::string name = argument.name.empty() ? fmt::format("${}", *index + 1) : ":" + argument.name;
      diagnostics::DiagnosticBuilder finding = reporter.Report(site.AtOrCall(argument.place));
      finding.Message(fmt::format("the parameter {} is {}, and the value is {}", name, site.TypeName(type.oid),
                                  argument.type.name.empty() ? "of another type" : argument.type.name));
      finding.Note(outcome.consequence);
      if (argument.binary_bytes) SuggestCast(*argument.binary_bytes, name, finding);
    }
  }

 private:
  static void SuggestCast(uint16_t bytes, const std::string& name, diagnostics::DiagnosticBuilder& finding) {
    const std::string_view type = bytes == 2 ? "smallint" : bytes == 4 ? "integer" : bytes == 8 ? "bigint" : "";
    if (type.empty()) return;
    finding.Help(fmt::format("give a value of the parameter's own width, or write {}::{} in the query", name, type));
  }

  static std::optional<size_t> IndexOf(const std::vector<std::string>& names, const std::string& name) {
    const auto found = std::find(names.begin(), names.end(), name);
    return found == names.end() ? std::nullopt : std::optional(static_cast<size_t>(found - names.begin()));
  }
};

}  // namespace

std::unique_ptr<engine::Rule> MakeParameterType() { return std::make_unique<ParameterType>(); }

}  // namespace pgtidy::checks
