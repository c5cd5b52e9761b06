#include "analyzer/cli/findings.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "analyzer/cli/terminal.h"
#include "analyzer/diagnostics/fingerprint.h"
#include "analyzer/engine/baseline.h"
#include "analyzer/report/report.h"
#include "analyzer/support/files.h"

namespace pgtidy::cli {
namespace {

std::string Render(const ReportOptions& options, const ProjectOptions& project, const report::Report& report) {
  if (options.format == "json") return report::RenderJson(report);
  if (options.format == "sarif") return report::RenderSarif(report);
  if (options.format == "github") return report::RenderGithub(report);
  if (options.format == "gitlab") return report::RenderGitlab(report);
  if (options.format == "junit") return report::RenderJunit(report);
  if (options.format == "checkstyle") return report::RenderCheckstyle(report);
  return report::RenderText(report, {.color = options.output.empty() && UseColor(project.color),
                                     .show_suppressed = options.show_suppressed,
                                     .quiet = project.quiet});
}

support::Status ApplyBaseline(const std::string& path, Findings& findings, bool quiet) {
  support::Result<std::string> text = support::ReadFile(path);
  if (!text) return text.error();
  support::Result<engine::Baseline> baseline = engine::Baseline::Parse(*text, path);
  if (!baseline) return baseline.error();
  baseline->Apply(findings.diagnostics);
  // Only of files that were checked it is known what they no longer hold.
  const std::vector<engine::Baseline::Entry> missing = baseline->Missing(findings.diagnostics);
  const auto gone = std::count_if(missing.begin(), missing.end(), [&](const engine::Baseline::Entry& entry) {
    return findings.checked.contains(entry.path);
  });
  if (gone > 0 && !quiet) {
    Log(fmt::format("{} finding{} of the baseline '{}' no longer exist{}: write it anew with --write-baseline", gone,
                    gone == 1 ? "" : "s", path, gone == 1 ? "s" : ""));
  }
  return {};
}

}  // namespace

ExitStatus ReportFindings(Findings findings, const ReportOptions& options, const ProjectOptions& project,
                          const engine::Config& config, const text::SourceMap& sources) {
  diagnostics::Severity fail_level = config.fail_level;
  if (!options.fail_level.empty()) fail_level = *diagnostics::ParseSeverity(options.fail_level);
  std::string baseline = options.baseline;
  if (baseline.empty() && !config.baseline.empty()) baseline = config.PathFromFolder(config.baseline);
  const bool prints_fingerprints = options.format == "json" || options.format == "sarif" || options.format == "gitlab";
  if (prints_fingerprints || !baseline.empty() || !options.write_baseline.empty()) {
    diagnostics::AssignFingerprints(findings.diagnostics, sources);
  }

  if (!options.write_baseline.empty()) {
    const std::string text = engine::Baseline::Render(findings.diagnostics, sources);
    if (support::Status written = support::WriteFileAtomically(options.write_baseline, text); !written.ok()) {
      return Fail(written.error());
    }
    const auto count = std::count_if(
        findings.diagnostics.begin(), findings.diagnostics.end(),
        [](const auto& diagnostic) { return diagnostic.suppression == diagnostics::SuppressionKind::kNone; });
    if (!project.quiet) Log(fmt::format("{} findings written to '{}'", count, options.write_baseline));
    return ExitStatus::kClean;
  }
  if (!baseline.empty()) {
    if (support::Status applied = ApplyBaseline(baseline, findings, project.quiet); !applied.ok()) {
      return Fail(applied.error());
    }
  }

  const report::Report report{.sources = sources,
                              .diagnostics = findings.diagnostics,
                              .rules = std::move(findings.rules),
                              .files_checked = findings.files_checked,
                              .has_baseline = !baseline.empty()};
  const std::string text = Render(options, project, report);
  const support::Status written =
      options.output.empty() ? Print(text) : support::WriteFileAtomically(options.output, text);
  if (!written.ok()) return Fail(written.error());

  const bool failed =
      std::any_of(findings.diagnostics.begin(), findings.diagnostics.end(), [&](const auto& diagnostic) {
        return diagnostic.suppression == diagnostics::SuppressionKind::kNone && diagnostic.severity >= fail_level;
      });
  return failed ? ExitStatus::kFindings : ExitStatus::kClean;
}

}  // namespace pgtidy::cli
