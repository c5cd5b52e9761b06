#include <fmt/format.h>

#include <algorithm>
#include <memory>

#include "analyzer/support/suggest.h"
#include "clang-plugin/checks/column_reads.h"
#include "clang-plugin/checks/site_rule.h"

namespace pgtidy::checks {
namespace {

using diagnostics::Severity;

constexpr engine::RuleInfo kInfo = {
    .id = "cxx/unknown-result-column",
    .summary = "the program reads a column that the result does not have",
    .severity = Severity::kError,
    .stability = engine::Stability::kStable,
    .since = "0.1.0",
    .fix = diagnostics::Applicability::kUnsafe,
    .docs =
        R"md(A name that the result does not have is found when the line runs: libpqxx and others throw, `PQfnumber` returns -1, Qt gives an invalid
value and goes on. Names are compared as the library does: libpq, libpqxx, drogon and taopq fold a name without quotes to lower case.

```cpp
auto rows = transaction.exec("SELECT id, title FROM track");
rows[0]["titel"].as<std::string>();  // reported; did you mean 'title'?
```
)md",
};

class UnknownResultColumn final : public SiteRule {
 public:
  [[nodiscard]] const engine::RuleInfo& info() const override { return kInfo; }

  void CheckSite(const SiteContext& site, const engine::Reporter& reporter) const override {
    const LibraryDecoding* decoding = FindDecoding(site.site().library);
    if (decoding == nullptr || !site.columns()) return;
    for (const sites::ColumnRead& read : site.site().result.reads) {
      if (!read.name || read.index) continue;
      // Qt takes `table.column` apart.
      if (site.site().library == "qtsql" && read.name->find('.') != std::string::npos) continue;
      const auto& texts = *site.columns();
      const bool is_found = std::any_of(texts.begin(), texts.end(), [&](const std::vector<ResultColumn>& columns) {
        return FindColumn(decoding->names, *read.name, NamesOf(columns)).has_value();
      });
      if (!is_found) Report(site, read, texts.front(), decoding->names, reporter);
    }
  }

 private:
  static void Report(const SiteContext& site, const sites::ColumnRead& read, const std::vector<ResultColumn>& columns,
                     NameMatch match, const engine::Reporter& reporter) {
    const text::Location location = site.AtOrCall(read.place);
    // Qt goes on with an invalid value.
    const auto most = site.site().library == "qtsql" ? Severity::kWarning : Severity::kError;
    diagnostics::DiagnosticBuilder finding = reporter.ReportAtMost(most, location);
    if (columns.empty()) {
      finding.Message(fmt::format("the result has no column '{}': the statement returns no columns", *read.name));
    } else {
      finding.Message(fmt::format("the result has no column '{}'", *read.name));
      finding.Note(fmt::format("its columns are {}", fmt::join(NamesOf(columns), ", ")));
    }
    AddQueryNote(site, location, finding);
    const std::optional<std::string> near = support::Suggest(*read.name, NamesOf(columns));
    if (!near) return;
    if (match == NameMatch::kFolded && FoldedName(*near) != *near) {
      finding.Note(fmt::format("the library looks for '{}': it folds a name without quotes to lower case",
                               FoldedName(*read.name)));
      finding.Help(fmt::format("put the name in quotes: '\"{}\"'", *near));
      return;
    }
    finding.Help(fmt::format("did you mean '{}'?", *near));
    const auto place = site.At(read.place);
    const bool is_plain = near->find_first_of("\"\\\r\n") == std::string::npos;
    const bool is_there = place && site.program().sources.Slice(*place) == *read.name;
    if (!read.name_is_verbatim || !is_plain || !is_there) return;
    finding.Fix(fmt::format("write '{}'", *near), diagnostics::Applicability::kUnsafe,
                {{.file = place->file, .range = place->range, .replacement = *near}});
  }
};

}  // namespace

std::unique_ptr<engine::Rule> MakeUnknownResultColumn() { return std::make_unique<UnknownResultColumn>(); }

}  // namespace pgtidy::checks
