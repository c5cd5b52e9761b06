#include <fmt/format.h>

#include <memory>

#include "clang-plugin/checks/column_reads.h"
#include "clang-plugin/checks/site_rule.h"

namespace pgtidy::checks {
namespace {

using diagnostics::Severity;

constexpr engine::RuleInfo kInfo = {
    .id = "cxx/unchecked-null",
    .summary = "a column that can be NULL is read as if it could not",
    .severity = Severity::kWarning,
    .stability = engine::Stability::kStable,
    .since = "0.1.0",
    .docs =
        R"md(Reported are columns of which it is known that they can be NULL: a table's column without NOT NULL, the side of an outer join that may be
missing, an aggregate over what may be no rows. Conditions of the query count: `WHERE note IS NOT NULL` leaves none. What happens then is
the library's affair: libpqxx, SOCI, userver and taopq throw; libpq, drogon and Qt give 0 or an empty text and say nothing. A value that
becomes an empty text is reported as information only.

Not reported: a read into std::optional, with a default or an indicator, and behind a check for NULL.

```cpp
auto rows = client->execSqlSync("SELECT plays FROM track");  // plays has no NOT NULL
rows[0]["plays"].as<int>();                                  // reported: 0 for NULL
```
)md",
};

class UncheckedNull final : public SiteRule {
 public:
  [[nodiscard]] const engine::RuleInfo& info() const override { return kInfo; }

  void CheckSite(const SiteContext& site, const engine::Reporter& reporter) const override {
    const LibraryDecoding* decoding = FindDecoding(site.site().library);
    for (const KnownRead& known : KnownReads(site)) {
      const sites::ColumnRead& read = *known.read;
      if (known.column->why_null.empty() || read.checks_null || read.has_default || read.only_null_check) continue;
      if (read.type.HoldsNull()) continue;
      // What fails for every value is told by another rule.
      if (decoding->value(read.type, known.type).outcome == Outcome::kFails) continue;
      // A check that is out of sight may stand before the read.
      const bool is_followed = site.site().result.state == sites::ResultUse::State::kFollowed;
      if (decoding->checks_null_apart && !is_followed) continue;
      const Decoding outcome = decoding->null(read.type, site.site());
      if (outcome.outcome == Outcome::kUnknown || outcome.outcome == Outcome::kFits) continue;
      const auto most = outcome.outcome == Outcome::kLoses ? Severity::kInfo : Severity::kError;
      const text::Location location = site.AtOrCall(read.place);
      diagnostics::DiagnosticBuilder finding = reporter.ReportAtMost(most, location);
      finding.Message(fmt::format("{} can be NULL and is read without a check", Describe(*known.column, read)));
      finding.Note(Why(known.column->why_null));
      finding.Note(outcome.consequence);
      AddQueryNote(site, location, finding);
    }
  }

 private:
  static std::string Why(const std::string& why) {
    constexpr std::string_view kMayBe = " may be NULL";
    if (!why.ends_with(kMayBe)) return why;
    return fmt::format("{} has no NOT NULL", why.substr(0, why.size() - kMayBe.size()));
  }
};

}  // namespace

std::unique_ptr<engine::Rule> MakeUncheckedNull() { return std::make_unique<UncheckedNull>(); }

}  // namespace pgtidy::checks
