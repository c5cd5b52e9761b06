#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "analyzer/diagnostics/diagnostic.h"
#include "analyzer/diagnostics/fingerprint.h"
#include "analyzer/diagnostics/order.h"
#include "analyzer/engine/rule_info.h"
#include "analyzer/report/report.h"
#include "analyzer/support/check.h"
#include "analyzer/text/source_map.h"

namespace pgtidy::report {

/// A run that a test puts together file by file and finding by finding.
class TestRun {
 public:
  text::FileId AddFile(std::string path, std::string bytes) { return sources_.Add(std::move(path), std::move(bytes)); }

  /// The place of the first `needle` in the file.
  [[nodiscard]] text::Location At(text::FileId file, std::string_view needle) const {
    const size_t begin = sources_.file(file).text().find(needle);
    PGTIDY_CHECK(begin != std::string_view::npos, "the text of a test is in its file");
    return {file, {static_cast<uint32_t>(begin), static_cast<uint32_t>(begin + needle.size())}};
  }

  /// The empty place at the end of the file.
  [[nodiscard]] text::Location End(text::FileId file) const {
    const auto size = static_cast<uint32_t>(sources_.file(file).text().size());
    return {file, {size, size}};
  }

  diagnostics::Diagnostic& Add(text::Location location, std::string rule = "test/rule",
                               diagnostics::Severity severity = diagnostics::Severity::kError,
                               std::string message = "message") {
    diagnostics::Diagnostic& diagnostic = diagnostics_.emplace_back();
    diagnostic.rule = std::move(rule);
    diagnostic.severity = severity;
    diagnostic.message = std::move(message);
    diagnostic.location = location;
    return diagnostic;
  }

  void AddRule(const engine::RuleInfo& rule) { rules_.push_back(&rule); }
  void SetBaseline() { has_baseline_ = true; }

  /// Sorts, fingerprints and hands out; references that Add() returned are not to be used any more.
  [[nodiscard]] Report Finish() {
    diagnostics::SortDiagnostics(diagnostics_);
    diagnostics::AssignFingerprints(diagnostics_, sources_);
    return {sources_, diagnostics_, rules_, sources_.size(), has_baseline_};
  }

  [[nodiscard]] const text::SourceMap& sources() const { return sources_; }

 private:
  text::SourceMap sources_;
  std::vector<diagnostics::Diagnostic> diagnostics_;
  std::vector<const engine::RuleInfo*> rules_;
  bool has_baseline_ = false;
};

inline constexpr engine::RuleInfo kUndefinedColumn = {.id = "correctness/undefined-column",
                                                      .summary = "a column is named that the table does not have",
                                                      .severity = diagnostics::Severity::kError,
                                                      .stability = engine::Stability::kStable,
                                                      .since = "0.1.0",
                                                      .fix = std::nullopt,
                                                      .docs = R"md(
PostgreSQL refuses the statement, and the migration
stops there.

```sql setup
CREATE TABLE orders (id bigint);
```
```sql invalid
ALTER TABLE orders DROP COLUMN town;
```
)md",
                                                      .options = {},
                                                      .foreign = {}};

inline constexpr engine::RuleInfo kCreateIndexNonConcurrent = {
    .id = "locking/create-index-non-concurrent",
    .summary = "CREATE INDEX keeps writers out while it builds",
    .severity = diagnostics::Severity::kWarning,
    .stability = engine::Stability::kStable,
    .since = "0.1.0",
    .fix = diagnostics::Applicability::kSafe,
    .docs = "\n```sql invalid\nCREATE INDEX ON orders (id);\n```\n",
    .options = {},
    .foreign = {}};

inline constexpr engine::RuleInfo kReservedWord = {.id = "naming/reserved-word",
                                                   .summary = "a name is a reserved word",
                                                   .severity = diagnostics::Severity::kInfo,
                                                   .stability = engine::Stability::kPreview,
                                                   .since = "0.1.0",
                                                   .fix = std::nullopt,
                                                   .docs = "",
                                                   .options = {},
                                                   .foreign = {}};

/// The findings that every format renders for the goldens. They hold one of everything: each severity, kind of fix
/// and suppression; notes with and without a place; ranges that are empty, of one and of several lines; tabs, wide and
/// malformed characters, control characters, a very long line, and paths that each format has to escape.
inline void FillSampleRun(TestRun& run) {
  using diagnostics::Applicability;
  using diagnostics::Severity;
  using diagnostics::SuppressionKind;
  const std::string undefined_column(kUndefinedColumn.id);
  const std::string create_index(kCreateIndexNonConcurrent.id);
  const std::string reserved_word(kReservedWord.id);
  run.AddRule(kUndefinedColumn);
  run.AddRule(kCreateIndexNonConcurrent);
  run.AddRule(kReservedWord);

  const text::FileId init = run.AddFile("migrations/0001_init.sql",
                                        "CREATE TABLE orders (id bigint, \"größe\" int);\n"
                                        "\n"
                                        "ALTER TABLE orders\n"
                                        "\tALTER COLUMN id SET NOT NULL,\n"
                                        "\tDROP COLUMN town;\n"
                                        "CREATE INDEX orders_id ON orders (id);\n"
                                        "-- pgtidy: allow create-index-non-concurrent: the table is empty\n"
                                        "CREATE INDEX orders_all ON orders (id, \"größe\");\n"
                                        "SELECT 1");
  {
    diagnostics::Diagnostic& finding = run.Add(run.At(init, "town"), undefined_column, Severity::kError,
                                               "column 'town' of relation 'orders' does not exist");
    finding.sqlstate = "42703";
    finding.notes.push_back({run.At(init, "orders"), "table created here"});
    finding.notes.push_back({std::nullopt, "the migration stops here"});
    finding.help.push_back("drop the column only if it exists:\nALTER TABLE orders DROP COLUMN IF EXISTS town;");
    finding.fixes.push_back(
        {"add IF EXISTS",
         Applicability::kUnsafe,
         {{init, {run.At(init, "town").range.begin, run.At(init, "town").range.begin}, "IF EXISTS "}}});
    finding.fixes.push_back({"name a column that exists", Applicability::kDisplayOnly, {}});
  }
  {
    const text::Location statement = run.At(init, "CREATE INDEX orders_id ON orders (id)");
    diagnostics::Diagnostic& finding =
        run.Add(statement, create_index, Severity::kWarning, "CREATE INDEX on 'orders' keeps writers out");
    const uint32_t after_index = statement.range.begin + 12;
    finding.fixes.push_back({"build the index CONCURRENTLY",
                             Applicability::kSafe,
                             {{init, {statement.range.begin, statement.range.begin}, "-- pgtidy: no-transaction\n"},
                              {init, {after_index, after_index}, " CONCURRENTLY"}}});
  }
  {
    diagnostics::Diagnostic& finding = run.Add(run.At(init, "CREATE INDEX orders_all"), create_index,
                                               Severity::kWarning, "CREATE INDEX on 'orders' keeps writers out");
    finding.suppression = SuppressionKind::kInSource;
    finding.justification = "the table is empty";
  }
  run.Add(run.At(init, "ALTER TABLE orders\n\tALTER COLUMN id SET NOT NULL"), create_index, Severity::kWarning,
          "this range has two lines");
  run.Add(run.At(init, "\"größe\""), reserved_word, Severity::kInfo, "'größe' needs quotes everywhere");
  run.Add(run.End(init), undefined_column, Severity::kError, "syntax error at end of input").sqlstate = "42601";

  const text::FileId clean = run.AddFile("migrations/0002_clean.sql", "SELECT 1;\n");
  const text::FileId odd = run.AddFile("./odd names/50%, a:b <&> \"größe\"/\xFF\x1B[31m.sql",
                                       "\xEF\xBB\xBFSELECT '\x1B[31m', '\xC3(', '\xE2\x80\xAE', '幅広', bad;\r\n"
                                       "DROP TABLE old;\r\n");
  {
    diagnostics::Diagnostic& finding = run.Add(run.At(odd, "bad"), undefined_column, Severity::kError,
                                               "100% of <columns> & \"names\" like '\x1B[2J\xFF' are unknown: a,b");
    finding.sqlstate = "42703";
    finding.notes.push_back({run.At(clean, "SELECT"), "a note in\nanother file"});
  }
  {
    diagnostics::Diagnostic& finding =
        run.Add(run.At(odd, "DROP TABLE old;\r\n"), reserved_word, Severity::kInfo, "this was known");
    finding.suppression = SuppressionKind::kBaseline;
  }

  std::string dump = "INSERT INTO orders VALUES ";
  for (int i = 0; i < 500; ++i) dump += "(" + std::to_string(i) + ", 'größe'), ";
  dump += "(500);\n";
  const text::FileId long_line = run.AddFile("dump.sql", dump);
  run.Add(run.At(long_line, "(250, 'größe')"), undefined_column, Severity::kError, "INSERT has more expressions");
  run.SetBaseline();
}

}  // namespace pgtidy::report
