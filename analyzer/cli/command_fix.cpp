#include <fmt/format.h>

#include <set>
#include <string>
#include <vector>

#include "analyzer/cli/commands.h"
#include "analyzer/cli/project.h"
#include "analyzer/cli/terminal.h"
#include "analyzer/engine/fixes.h"
#include "analyzer/engine/lint.h"
#include "analyzer/support/check.h"
#include "analyzer/support/files.h"
#include "analyzer/text/unified_diff.h"
#include "rules/registry.h"

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
      engine::Lint(project->sets, project->sources, rules::AllRules(), project->config,
                   {.jobs = options.project.jobs, .start = &project->start, .histories = &*histories});
  const size_t left = LeaveApplied(*project, *histories, result.diagnostics);
  const engine::ChosenFixes chosen = engine::ChooseFixes(
      result.diagnostics, options.unsafe ? diagnostics::Applicability::kUnsafe : diagnostics::Applicability::kSafe);

  for (const auto& [id, edits] : chosen.edits) {
    const text::SourceFile& file = project->sources.file(id);
    const std::optional<std::string> fixed = text::ApplyEdits(file.text(), edits);
    PGTIDY_CHECK(fixed.has_value(), "edits that were chosen together do not conflict");
    if (options.diff) {
      const std::string diff = text::UnifiedDiff(file.path(), file.path(), file.text(), *fixed);
      if (support::Status printed = Print(diff); !printed.ok()) return Fail(printed.error());
      continue;
    }
    // Whoever changed the file in the meantime must not lose that.
    support::Result<std::string> present = support::ReadFile(file.path());
    if (!present) return Fail(present.error());
    if (*present != file.text()) {
      return Fail(support::EnvironmentError(fmt::format("'{}' changed while it was checked; run again", file.path())));
    }
    if (support::Status written = support::WriteFileAtomically(file.path(), *fixed); !written.ok()) {
      return Fail(written.error());
    }
  }

  if (!options.project.quiet) {
    const engine::ChosenFixes with_unsafe =
        engine::ChooseFixes(result.diagnostics, diagnostics::Applicability::kUnsafe);
    std::string summary =
        fmt::format("{} {} finding{} in {} file{}", options.diff ? "would fix" : "fixed", chosen.fixed,
                    chosen.fixed == 1 ? "" : "s", chosen.edits.size(), chosen.edits.size() == 1 ? "" : "s");
    if (chosen.skipped > 0) summary += fmt::format("; {} more overlap with these: run again", chosen.skipped);
    if (with_unsafe.fixed > chosen.fixed) {
      summary += fmt::format("; {} more with --unsafe", with_unsafe.fixed - chosen.fixed);
    }
    if (left > 0)
      summary += fmt::format("; {} more in migrations that are applied, which have to stay as they are", left);
    Log(summary);
  }
  return options.diff && chosen.fixed > 0 ? ExitStatus::kFindings : ExitStatus::kClean;
}

}  // namespace pgtidy::cli
