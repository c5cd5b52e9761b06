#include <fmt/format.h>

#include <algorithm>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "analyzer/cli/commands.h"
#include "analyzer/cli/progress.h"
#include "analyzer/cli/project.h"
#include "analyzer/cli/terminal.h"
#include "analyzer/diagnostics/fingerprint.h"
#include "analyzer/engine/baseline.h"
#include "analyzer/engine/lint.h"
#include "analyzer/report/report.h"
#include "analyzer/support/files.h"
#include "rules/registry.h"

namespace pgtidy::cli {
namespace {

std::string Render(const CheckOptions& options, const report::Report& report) {
  if (options.format == "json") return report::RenderJson(report);
  if (options.format == "sarif") return report::RenderSarif(report);
  if (options.format == "github") return report::RenderGithub(report);
  if (options.format == "gitlab") return report::RenderGitlab(report);
  if (options.format == "junit") return report::RenderJunit(report);
  if (options.format == "checkstyle") return report::RenderCheckstyle(report);
  return report::RenderText(report, {.color = options.output.empty() && UseColor(options.project.color),
                                     .show_suppressed = options.show_suppressed,
                                     .quiet = options.project.quiet});
}

support::Status ApplyBaseline(const std::string& path, const Project& project, engine::LintResult& result, bool quiet) {
  support::Result<std::string> text = support::ReadFile(path);
  if (!text) return text.error();
  support::Result<engine::Baseline> baseline = engine::Baseline::Parse(*text, path);
  if (!baseline) return baseline.error();
  baseline->Apply(result.diagnostics);
  // Only of files that were checked it is known what they no longer hold.
  std::set<std::string_view> checked;
  for (const migrations::MigrationSet& set : project.sets) {
    for (const migrations::MigrationFile& file : set.files) {
      if (file.selected) checked.insert(file.path);
    }
  }
  const std::vector<engine::Baseline::Entry> missing = baseline->Missing(result.diagnostics);
  const auto gone = std::count_if(missing.begin(), missing.end(),
                                  [&](const engine::Baseline::Entry& entry) { return checked.contains(entry.path); });
  if (gone > 0 && !quiet) {
    Log(fmt::format("{} finding{} of the baseline '{}' no longer exist{}: write it anew with --write-baseline", gone,
                    gone == 1 ? "" : "s", path, gone == 1 ? "s" : ""));
  }
  return {};
}

}  // namespace

ExitStatus RunCheck(const CheckOptions& options) {
  support::Result<Project> project = LoadProject(options.project);
  if (!project) return Fail(project.error());
  const engine::Config& config = project->config;
  diagnostics::Severity fail_level = config.fail_level;
  if (!options.fail_level.empty()) fail_level = *diagnostics::ParseSeverity(options.fail_level);

  const support::Result<engine::Histories> histories = LoadHistories(options.project, *project);
  if (!histories) return Fail(histories.error());
  engine::LintResult result;
  {
    Progress progress(!options.project.quiet);
    result = engine::Lint(
        project->sets, project->sources, rules::AllRules(), config,
        {.jobs = options.project.jobs, .start = &project->start, .histories = &*histories, .step = [&](size_t total) {
           progress.Step(total);
         }});
  }

  std::string baseline = options.baseline;
  if (baseline.empty() && !config.baseline.empty()) baseline = config.PathFromFolder(config.baseline);
  const bool prints_fingerprints = options.format == "json" || options.format == "sarif" || options.format == "gitlab";
  if (prints_fingerprints || !baseline.empty() || !options.write_baseline.empty()) {
    diagnostics::AssignFingerprints(result.diagnostics, project->sources);
  }

  if (!options.write_baseline.empty()) {
    const std::string text = engine::Baseline::Render(result.diagnostics, project->sources);
    if (support::Status written = support::WriteFileAtomically(options.write_baseline, text); !written.ok()) {
      return Fail(written.error());
    }
    const auto count = std::count_if(result.diagnostics.begin(), result.diagnostics.end(), [](const auto& diagnostic) {
      return diagnostic.suppression == diagnostics::SuppressionKind::kNone;
    });
    if (!options.project.quiet) Log(fmt::format("{} findings written to '{}'", count, options.write_baseline));
    return ExitStatus::kClean;
  }
  if (!baseline.empty()) {
    if (support::Status applied = ApplyBaseline(baseline, *project, result, options.project.quiet); !applied.ok()) {
      return Fail(applied.error());
    }
  }

  const report::Report report{.sources = project->sources,
                              .diagnostics = result.diagnostics,
                              .rules = engine::InfosOf(rules::AllRules()),
                              .files_checked = result.files_checked,
                              .has_baseline = !baseline.empty()};
  const std::string text = Render(options, report);
  const support::Status written =
      options.output.empty() ? Print(text) : support::WriteFileAtomically(options.output, text);
  if (!written.ok()) return Fail(written.error());

  const bool failed = std::any_of(result.diagnostics.begin(), result.diagnostics.end(), [&](const auto& diagnostic) {
    return diagnostic.suppression == diagnostics::SuppressionKind::kNone && diagnostic.severity >= fail_level;
  });
  return failed ? ExitStatus::kFindings : ExitStatus::kClean;
}

}  // namespace pgtidy::cli
