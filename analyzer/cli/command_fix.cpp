#include <fmt/format.h>

#include <set>
#include <string>
#include <vector>

#include "analyzer/cli/all_rules.h"
#include "analyzer/cli/commands.h"
#include "analyzer/cli/make_fixes.h"
#include "analyzer/cli/project.h"
#include "analyzer/cli/terminal.h"
#include "analyzer/engine/fixes.h"
#include "analyzer/engine/lint.h"

namespace pgtidy::cli {

namespace {

// Takes the fixes off findings in files that are applied, which must stay as they are, and returns how many had some.
size_t LeaveApplied(const Project& project, const engine::Histories& histories,
                    std::vector<diagnostics::Diagnostic>& diagnostics) {
  std::set<text::FileId> applied;
  for (size_t i = 0; i < histories.size(); ++i) {
    for (const migrations::MigrationStatus& status : histories[i].statuses) {
      if (!status.unit || status.state == migrations::MigrationStatus::State::kPending) continue;
      applied.insert(project.sets[i].files[histories[i].units[*status.unit].file].file);
    }
  }
  size_t left = 0;
  for (diagnostics::Diagnostic& diagnostic : diagnostics) {
    if (diagnostic.fixes.empty() || !applied.contains(diagnostic.location.file)) continue;
    diagnostic.fixes.clear();
    ++left;
  }
  return left;
}

}  // namespace

ExitStatus RunFix(const FixOptions& options) {
  if (options.project.staged && !options.diff) {
    return Fail(support::UsageError("--staged reads what is staged, which `fix` cannot write: use --diff with it"));
  }
  support::Result<Project> project = LoadProject(options.project);
  if (!project) return Fail(project.error());
  const support::Result<engine::Histories> histories = LoadHistories(options.project, *project);
  if (!histories) return Fail(histories.error());
  engine::LintResult result =
      engine::Lint(project->sets, project->sources, AllRules(), project->config,
                   {.jobs = options.project.jobs, .start = &project->start, .histories = &*histories});
  const size_t left = LeaveApplied(*project, *histories, result.diagnostics);
  const engine::ChosenFixes chosen = engine::ChooseFixes(
      result.diagnostics, options.unsafe ? diagnostics::Applicability::kUnsafe : diagnostics::Applicability::kSafe);

  if (support::Status made = MakeFixes(chosen, project->sources, options.diff); !made.ok()) return Fail(made.error());
  if (!options.project.quiet) {
    std::string summary = SummaryOfFixes(chosen, result.diagnostics, options.diff);
    if (left > 0)
      summary += fmt::format("; {} more in migrations that are applied, which have to stay as they are", left);
    Log(summary);
  }
  return options.diff && chosen.fixed > 0 ? ExitStatus::kFindings : ExitStatus::kClean;
}

}  // namespace pgtidy::cli
