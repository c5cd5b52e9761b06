#pragma once

#include <fmt/format.h>

#include <array>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "analyzer/engine/suppression.h"
#include "analyzer/syntax/splitter.h"
#include "analyzer/text/line_index.h"
#include "tests/unit/engine/test_rules.h"

namespace pgtidy::engine::testing {

/// What suppressing comments did to a text.
struct Suppressed {
  std::vector<std::string> left;        ///< "2 drop-table": line and rule of what is not suppressed.
  std::vector<std::string> suppressed;  ///< "2 drop-table" or "2 drop-table: reason".
  std::vector<std::string> problems;    ///< "1:21 unused drop-table", "1:1 unknown drop-tabel (drop-table)".
};

inline std::string_view KindName(SuppressionProblemKind kind) {
  switch (kind) {
    case SuppressionProblemKind::kUnknownRule: return "unknown";
    case SuppressionProblemKind::kUnused: return "unused";
    case SuppressionProblemKind::kMissingReason: return "no-reason";
    case SuppressionProblemKind::kUnclosed: return "unclosed";
    case SuppressionProblemKind::kUnknownDirective: return "directive";
  }
  return "";
}

/// Finds "DROP TABLE", "CREATE INDEX", "VACUUM" and "TRUNCATE" outside comments, each one a finding of the rule against
/// it, and applies the text's comments. `inactive` are ids of rules that did not run.
inline Suppressed Suppress(std::string_view text, const SuppressionSettings& settings = {},
                           const std::vector<std::string_view>& inactive = {"data-loss/truncate"}) {
  constexpr std::array<std::pair<std::string_view, const RuleInfo*>, 5> kFindings = {{
      {"DROP TABLE", &kDropTable},
      {"CREATE INDEX", &kIndex},
      {"VACUUM", &kVacuum},
      {"TRUNCATE", &kTruncate},
      {"OWN", &kUnused},
  }};
  const syntax::SplitText split = syntax::SplitStatements(text, {0, static_cast<uint32_t>(text.size())}, {});
  std::vector<text::ByteRange> statements;
  for (const syntax::StatementSource& statement : split.statements) statements.push_back(statement.range);
  std::vector<diagnostics::Diagnostic> diagnostics;
  for (const auto& [words, rule] : kFindings) {
    for (size_t at = text.find(words); at != std::string_view::npos; at = text.find(words, at + 1)) {
      const auto begin = static_cast<uint32_t>(at);
      bool in_comment = false;
      for (const syntax::Comment& comment : split.comments) in_comment = in_comment || comment.range.Contains(begin);
      if (in_comment) continue;
      diagnostics::Diagnostic& diagnostic = diagnostics.emplace_back();
      diagnostic.rule = rule->id;
      diagnostic.location.range = {begin, begin + static_cast<uint32_t>(words.size())};
    }
  }
  Suppressions suppressions(text, split.comments, statements, settings, Rules());
  suppressions.Apply(diagnostics);

  Suppressed result;
  const text::LineIndex lines(text);
  for (const diagnostics::Diagnostic& diagnostic : diagnostics) {
    std::string shown = fmt::format("{} {}", lines.LineOf(diagnostic.location.range.begin),
                                    diagnostic.rule.substr(diagnostic.rule.find('/') + 1));
    if (diagnostic.suppression == diagnostics::SuppressionKind::kNone) {
      result.left.push_back(std::move(shown));
    } else {
      if (!diagnostic.justification.empty()) shown += ": " + diagnostic.justification;
      result.suppressed.push_back(std::move(shown));
    }
  }
  std::vector<std::string_view> active;
  for (const RuleInfo* rule : Rules()) {
    bool ran = true;
    for (const std::string_view id : inactive) ran = ran && id != rule->id;
    if (ran) active.push_back(rule->id);
  }
  for (const SuppressionProblem& problem : suppressions.Problems(active)) {
    const text::LineColumn place = lines.Find(problem.range.begin);
    std::string shown = fmt::format("{}:{} {} {}", place.line, place.column, KindName(problem.kind), problem.subject);
    if (!problem.suggestion.empty()) shown += fmt::format(" ({})", problem.suggestion);
    result.problems.push_back(std::move(shown));
  }
  return result;
}

}  // namespace pgtidy::engine::testing
