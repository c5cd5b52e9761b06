#include "analyzer/engine/lint.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>
#include <utility>

#include "analyzer/diagnostics/order.h"
#include "analyzer/engine/lint_file.h"
#include "analyzer/engine/schema_check.h"
#include "analyzer/support/parallel.h"

namespace pgtidy::engine {
namespace {

using DiagnosticsByFile = std::map<text::FileId, std::vector<diagnostics::Diagnostic>>;

// Rules over whole sets first run with their own severity: only the file of a finding tells what is configured for it.
DiagnosticsByFile CheckSets(const std::vector<migrations::MigrationSet>& sets, const text::SourceMap& sources,
                            const std::vector<const Rule*>& rules, const Config& config, const Histories& histories) {
  DiagnosticsByFile by_file;
  for (const Rule* rule : rules) {
    const RuleSettings settings = config.SettingsFor(rule->info(), "");
    diagnostics::DiagnosticSink sink;
    for (const migrations::MigrationSet& set : sets) {
      rule->CheckMigrations(set, sources, Reporter(rule->info(), settings, sink));
    }
    for (const migrations::SetHistory& history : histories) {
      for (const migrations::HistoryProblem& problem : history.problems) {
        rule->CheckHistory(problem, Reporter(rule->info(), settings, sink));
      }
    }
    for (diagnostics::Diagnostic& diagnostic : sink.Take()) {
      const text::FileId file = diagnostic.location.file;
      const diagnostics::Severity configured = config.SettingsFor(rule->info(), sources.file(file).path()).severity;
      // A finding that is milder than its rule stays so.
      diagnostic.severity =
          diagnostic.severity < settings.severity ? std::min(diagnostic.severity, configured) : configured;
      if (diagnostic.severity != diagnostics::Severity::kOff) by_file[file].push_back(std::move(diagnostic));
    }
  }
  return by_file;
}

// Findings in files that belong to no set: a lock file, a removed migration. No comment suppresses these.
void TakeFindingsOfLedgers(const std::vector<migrations::MigrationSet>& sets, DiagnosticsByFile& by_file,
                           std::vector<diagnostics::Diagnostic>& diagnostics) {
  std::set<text::FileId> of_sets;
  for (const migrations::MigrationSet& set : sets) {
    for (const migrations::MigrationFile& file : set.files) of_sets.insert(file.file);
    for (const migrations::IgnoredFile& file : set.ignored) of_sets.insert(file.file);
  }
  for (auto& [file, found] : by_file) {
    if (of_sets.contains(file)) continue;
    diagnostics.insert(diagnostics.end(), std::make_move_iterator(found.begin()), std::make_move_iterator(found.end()));
  }
}

ActiveRules FindActiveRules(const std::vector<const Rule*>& rules, const Config& config,
                            const std::vector<size_t>& overrides) {
  ActiveRules active;
  for (const Rule* rule : rules) {
    RuleSettings settings = config.SettingsFor(rule->info(), overrides);
    if (settings.severity == diagnostics::Severity::kOff) continue;
    active.rules.push_back({rule, std::move(settings)});
    active.ids.push_back(rule->info().id);
  }
  active.known = InfosOf(rules);
  return active;
}

}  // namespace

LintResult Lint(const std::vector<migrations::MigrationSet>& sets, const text::SourceMap& sources,
                const std::vector<const Rule*>& rules, const Config& config, const LintOptions& options) {
  const Histories unknown;
  DiagnosticsByFile of_sets =
      CheckSets(sets, sources, rules, config, options.histories == nullptr ? unknown : *options.histories);

  std::vector<FileToLint> files;
  for (const migrations::MigrationSet& set : sets) {
    for (const migrations::MigrationFile& file : set.files) {
      if (file.selected) files.push_back({.set = &set, .file = file.file, .sections = &file.sections});
    }
    for (const migrations::IgnoredFile& file : set.ignored) {
      if (file.selected) files.push_back({.set = &set, .file = file.file, .sections = nullptr});
    }
  }
  std::map<std::vector<size_t>, ActiveRules> by_overrides;
  for (FileToLint& file : files) {
    const std::vector<size_t> overrides = config.MatchingOverrides(sources.file(file.file).path());
    const auto [active, is_new] = by_overrides.try_emplace(overrides);
    if (is_new) active->second = FindActiveRules(rules, config, overrides);
    file.active = &active->second;
    const auto found = of_sets.find(file.file);
    if (found != of_sets.end()) file.of_set = std::move(found->second);
  }
  LintResult result;
  TakeFindingsOfLedgers(sets, of_sets, result.diagnostics);

  const bool needs_schema = std::any_of(by_overrides.begin(), by_overrides.end(), [](const auto& entry) {
    return std::any_of(entry.second.rules.begin(), entry.second.rules.end(), [](const ActiveRule& active) {
      const std::string_view family = active.rule->info().family();
      return family == "schema" || family == "query";
    });
  });
  const std::vector<int> versions = needs_schema ? config.pg_versions : std::vector<int>();
  const SchemaStart nothing;
  std::vector<SchemaCheck> by_version(versions.size());
  std::vector<FileLint> lints;
  lints.reserve(files.size());
  for (const FileToLint& file : files) lints.emplace_back(file, sources, config);
  // A history must be read from its beginning to its end, so it begins first; the files go beside it.
  support::ParallelFor(versions.size() + files.size(), options.jobs, [&](size_t i) {
    if (i < versions.size()) {
      by_version[i] = CheckSchema(sets, sources, options.start == nullptr ? nothing : *options.start, versions[i]);
      return;
    }
    lints[i - versions.size()].CheckStatements();
    if (options.step) options.step(files.size());
  });

  std::map<text::FileId, SchemaCheck> checks;
  // What is hardly meant is so in every version.
  for (QueryContext& query : by_version.empty() ? std::vector<QueryContext>() : std::move(by_version.back().queries)) {
    checks[query.file].queries.push_back(std::move(query));
  }
  std::vector<std::vector<SchemaProblem>> problems;
  for (SchemaCheck& check : by_version) problems.push_back(std::move(check.problems));
  for (SchemaProblem& problem : JoinVersions(std::move(problems), versions)) {
    checks[problem.location.file].problems.push_back(std::move(problem));
  }
  std::vector<std::vector<diagnostics::Diagnostic>> found(files.size());
  support::ParallelFor(files.size(), options.jobs, [&](size_t i) {
    const auto of_file = checks.find(files[i].file);
    found[i] = lints[i].Finish(of_file == checks.end() ? SchemaCheck() : of_file->second);
  });

  for (const FileToLint& file : files) result.files_checked += file.sections == nullptr ? 0 : 1;
  for (std::vector<diagnostics::Diagnostic>& of_file : found) {
    result.diagnostics.insert(result.diagnostics.end(), std::make_move_iterator(of_file.begin()),
                              std::make_move_iterator(of_file.end()));
  }
  diagnostics::SortDiagnostics(result.diagnostics);
  return result;
}

}  // namespace pgtidy::engine
