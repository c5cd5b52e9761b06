#include "analyzer/engine/lint.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <utility>

#include "analyzer/diagnostics/order.h"
#include "analyzer/engine/lint_file.h"
#include "analyzer/support/parallel.h"

namespace pgtidy::engine {
namespace {

using DiagnosticsByFile = std::map<text::FileId, std::vector<diagnostics::Diagnostic>>;

// Rules over whole sets first run with their own severity: only the file of a finding tells what is configured for it.
DiagnosticsByFile CheckSets(const std::vector<migrations::MigrationSet>& sets, const text::SourceMap& sources,
                            const std::vector<const Rule*>& rules, const Config& config) {
  DiagnosticsByFile by_file;
  for (const Rule* rule : rules) {
    const RuleSettings settings = config.SettingsFor(rule->info(), "");
    diagnostics::DiagnosticSink sink;
    for (const migrations::MigrationSet& set : sets) {
      rule->CheckMigrations(set, sources, Reporter(rule->info(), settings, sink));
    }
    for (diagnostics::Diagnostic& diagnostic : sink.Take()) {
      const text::FileId file = diagnostic.location.file;
      diagnostic.severity = config.SettingsFor(rule->info(), sources.file(file).path()).severity;
      if (diagnostic.severity != diagnostics::Severity::kOff) by_file[file].push_back(std::move(diagnostic));
    }
  }
  return by_file;
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
  DiagnosticsByFile of_sets = CheckSets(sets, sources, rules, config);

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

  std::vector<std::vector<diagnostics::Diagnostic>> found(files.size());
  support::ParallelFor(files.size(), options.jobs, [&](size_t i) {
    found[i] = LintFile(files[i], sources, config);
    if (options.step) options.step(files.size());
  });

  LintResult result;
  for (const FileToLint& file : files) result.files_checked += file.sections == nullptr ? 0 : 1;
  for (std::vector<diagnostics::Diagnostic>& of_file : found) {
    result.diagnostics.insert(result.diagnostics.end(), std::make_move_iterator(of_file.begin()),
                              std::make_move_iterator(of_file.end()));
  }
  diagnostics::SortDiagnostics(result.diagnostics);
  return result;
}

}  // namespace pgtidy::engine
