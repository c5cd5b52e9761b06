#include <fmt/format.h>

#include <memory>

#include "clang-plugin/checks/column_reads.h"
#include "clang-plugin/checks/site_rule.h"

namespace pgtidy::checks {
namespace {

using diagnostics::Severity;

constexpr engine::RuleInfo kInfo = {
    .id = "cxx/narrowing-result",
    .summary = "a column is read as a type of C++ that cannot hold all its values",
    .severity = Severity::kWarning,
    .stability = engine::Stability::kStable,
    .since = "0.1.0",
    .docs =
        R"md(A `bigint` in an `int` works until the first large number: then an exception is thrown, or the number is cut off without a word.
Signedness alone is not reported: keys are rarely negative. Nor is what an expression gives: `count(*)`, `round(...)`, `1::bigint`.

```cpp
auto rows = transaction.exec("SELECT id FROM track");  // id is bigint
rows[0]["id"].as<int>();                               // reported; as<std::int64_t>() holds them all
```
)md",
};

class NarrowingResult final : public SiteRule {
 public:
  [[nodiscard]] const engine::RuleInfo& info() const override { return kInfo; }

  void CheckSite(const SiteContext& site, const engine::Reporter& reporter) const override {
    const LibraryDecoding* decoding = FindDecoding(site.site().library);
    for (const KnownRead& known : KnownReads(site)) {
      if (known.read->only_null_check) continue;
      const sites::CxxType& into = known.read->type.Value();
      const Decoding outcome = decoding->value(into, known.type);
      if (outcome.outcome != Outcome::kLoses) continue;
      // What an expression gives is often small, whatever its type: a count, a rank, a year.
      if (!known.column->is_of_table) continue;
      const text::Location location = site.AtOrCall(known.read->place);
      diagnostics::DiagnosticBuilder finding = reporter.Report(location);
      finding.Message(fmt::format("{} is {}, and {} does not hold all its values", Describe(*known.column, *known.read),
                                  site.TypeName(known.column->type), into.name.empty() ? "the type" : into.name));
      if (!outcome.consequence.empty()) finding.Note(outcome.consequence);
      if (IsNarrower(into, known.type)) finding.Help(fmt::format("read it as std::int{}_t", known.type.bits));
      AddQueryNote(site, location, finding);
    }
  }
};

}  // namespace

std::unique_ptr<engine::Rule> MakeNarrowingResult() { return std::make_unique<NarrowingResult>(); }

}  // namespace pgtidy::checks
