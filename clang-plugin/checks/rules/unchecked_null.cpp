#include <fmt/format.h>

#include <algorithm>
#include <memory>
#include <vector>

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
        R"md(Reported are columns of which it is known that they can be NULL: a table's column without NOT NULL, the table of an outer join that may be
missing, an aggregate over what may be no rows. A column that a condition of the query or a CHECK speaks of is not known to be NULL. What
happens then is the library's affair: libpqxx, SOCI, userver and taopq throw; libpq, drogon and Qt give 0 or an empty text and say
nothing. A value that becomes an empty text is reported as information only.

Not reported: a read into std::optional, with a default or an indicator, behind a check for NULL, and where the result is handed to other
functions, which may check.

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
    const std::vector<KnownRead> reads = KnownReads(site);
    for (const KnownRead& known : reads) {
      const sites::ColumnRead& read = *known.read;
      if (known.column->why_null.empty() || read.checks_null || read.has_default || read.only_null_check) continue;
      if (read.type.HoldsNull() || IsCheckedElsewhere(known, reads)) continue;
      // What fails for every value is told by another rule.
      if (decoding->value(read.type, known.type).outcome == Outcome::kFails) continue;
      // A check that is out of sight may stand before the read.
      if (site.site().result.state != sites::ResultUse::State::kFollowed) continue;
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
  // By index what is read by name, or by a function that is given the field.
  static bool IsCheckedElsewhere(const KnownRead& known, const std::vector<KnownRead>& reads) {
    return std::any_of(reads.begin(), reads.end(), [&](const KnownRead& other) {
      const bool may_check = other.read->only_null_check ||
                             (other.read->checks_null && other.read->type.kind == sites::CxxTypeKind::kUnknown);
      return may_check && other.column == known.column;
    });
  }

  static std::string Why(const std::string& why) {
    constexpr std::string_view kMayBe = " may be NULL";
    if (!why.ends_with(kMayBe)) return why;
    return fmt::format("{} has no NOT NULL", why.substr(0, why.size() - kMayBe.size()));
  }
};

}  // namespace

std::unique_ptr<engine::Rule> MakeUncheckedNull() { return std::make_unique<UncheckedNull>(); }

}  // namespace pgtidy::checks
