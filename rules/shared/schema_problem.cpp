#include "rules/shared/schema_problem.h"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

#include "analyzer/text/split_lines.h"

namespace pgtidy::rules {

namespace {

using engine::SchemaNote;
using engine::SchemaProblem;

// The server writes whole sentences, findings do not. A word in capitals is SQL.
std::string WithoutSentenceForm(std::string_view sentence) {
  std::string text(sentence);
  const auto is_upper = [](char c) { return c >= 'A' && c <= 'Z'; };
  if (text.size() > 1 && is_upper(text[0]) && !is_upper(text[1])) text[0] = static_cast<char>(text[0] - 'A' + 'a');
  if (text.ends_with('.')) text.pop_back();
  return text;
}

std::string Versions(const std::vector<int>& versions) {
  if (versions.size() == 1) return fmt::format("only PostgreSQL {} refuses it", versions.front());
  return fmt::format("only PostgreSQL {} and {} refuse it",
                     fmt::join(versions.begin(), std::prev(versions.end()), ", "), versions.back());
}

bool IsSuggestion(std::string_view hint) { return hint.starts_with("Perhaps you meant "); }

}  // namespace

diagnostics::DiagnosticBuilder ReportSchemaProblem(const SchemaProblem& problem, const engine::Reporter& reporter) {
  diagnostics::DiagnosticBuilder finding = reporter.Report(problem.location);
  finding.Message(problem.message).Sqlstate(problem.sqlstate);
  for (const SchemaNote& note : problem.notes) {
    if (note.location == problem.location) {
      finding.Note(note.message);
    } else {
      finding.Note(note.location, note.message);
    }
  }
  for (const std::string_view line : text::SplitLines(problem.detail)) {
    const bool is_told = std::any_of(problem.notes.begin(), problem.notes.end(),
                                     [&](const SchemaNote& note) { return note.message == line; });
    if (!line.empty() && !is_told) finding.Note(WithoutSentenceForm(line));
  }
  if (!problem.versions.empty()) finding.Note(Versions(problem.versions));
  const bool is_told = IsSuggestion(problem.hint) && !problem.near_names.empty();
  if (!problem.hint.empty() && !is_told) finding.Help(WithoutSentenceForm(problem.hint));
  return finding;
}

bool SuggestNearNames(const SchemaProblem& problem, diagnostics::DiagnosticBuilder& finding) {
  if (problem.near_names.empty()) return false;
  // With others of the name in sight, it is the arguments that do not fit.
  if (!problem.other_signatures.empty() && !problem.near_names.front().renamed) return false;
  std::string names;
  for (const engine::NearName& near : problem.near_names) {
    names += fmt::format("{}'{}'", names.empty() ? "" : " or ", near.name);
  }
  finding.Help(fmt::format("did you mean {}?", names));
  const engine::NearName& near = problem.near_names.front();
  if (near.certain && problem.name_range) {
    finding.Fix(fmt::format("write '{}'", near.spelling), diagnostics::Applicability::kUnsafe,
                {{.file = problem.location.file, .range = *problem.name_range, .replacement = near.spelling}});
  }
  return true;
}

void SuggestBaseline(diagnostics::DiagnosticBuilder& finding) {
  finding.Help(
      "if something else makes it before the first migration, name an SQL file that does: [schema] baseline = "
      "\"schema.sql\" in pgtidy.toml");
}

}  // namespace pgtidy::rules
