#include <fmt/format.h>

#include <memory>

#include "clang-plugin/checks/column_reads.h"
#include "clang-plugin/checks/site_rule.h"

namespace pgtidy::checks {
namespace {

using diagnostics::Severity;

constexpr engine::RuleInfo kInfo = {
    .id = "cxx/result-type",
    .summary = "a column is read as a type of C++ that can never hold it",
    .severity = Severity::kError,
    .stability = engine::Stability::kStable,
    .since = "0.1.0",
    .docs =
        R"md(What a library makes of a column differs: userver and ozo compare the types, libpqxx, SOCI and taopq parse the text that the server
sends, and `atoi()` and Qt give 0 for what is no number. Reported is what fails for every value; where nothing tells of it, as a warning.

```cpp
auto rows = transaction.exec("SELECT key FROM session");  // key is uuid
rows[0]["key"].as<int>();                                 // reported: pqxx::conversion_error
```
)md",
};

class ResultType final : public SiteRule {
 public:
  [[nodiscard]] const engine::RuleInfo& info() const override { return kInfo; }

  void CheckSite(const SiteContext& site, const engine::Reporter& reporter) const override {
    const LibraryDecoding* decoding = FindDecoding(site.site().library);
    for (const KnownRead& known : KnownReads(site)) {
      if (known.read->only_null_check) continue;
      const sites::CxxType& into = known.read->type.Value();
      const Decoding outcome = decoding->value(into, known.type);
      const bool is_wrong = outcome.outcome == Outcome::kWrong;
      if (outcome.outcome != Outcome::kFails && !is_wrong) continue;
      const text::Location location = site.AtOrCall(known.read->place);
      diagnostics::DiagnosticBuilder finding =
          reporter.ReportAtMost(is_wrong ? Severity::kWarning : Severity::kError, location);
      finding.Message(fmt::format("{} is {} and is read as {}", Describe(*known.column, *known.read),
                                  site.TypeName(known.column->type), into.name.empty() ? "another type" : into.name));
      finding.Note(outcome.consequence);
      AddQueryNote(site, location, finding);
    }
  }
};

}  // namespace

std::unique_ptr<engine::Rule> MakeResultType() { return std::make_unique<ResultType>(); }

}  // namespace pgtidy::checks
