#include <string>
#include <utility>

#include "analyzer/cli/all_rules.h"
#include "analyzer/cli/commands.h"
#include "analyzer/cli/findings.h"
#include "analyzer/cli/progress.h"
#include "analyzer/cli/project.h"
#include "analyzer/cli/terminal.h"
#include "analyzer/engine/lint.h"

namespace pgtidy::cli {

ExitStatus RunCheck(const CheckOptions& options) {
  support::Result<Project> project = LoadProject(options.project);
  if (!project) return Fail(project.error());
  const support::Result<engine::Histories> histories = LoadHistories(options.project, *project);
  if (!histories) return Fail(histories.error());
  engine::LintResult result;
  {
    Progress progress(!options.project.quiet);
    result = engine::Lint(
        project->sets, project->sources, AllRules(), project->config,
        {.jobs = options.project.jobs, .start = &project->start, .histories = &*histories, .step = [&](size_t total) {
           progress.Step(total);
         }});
  }
  Findings findings{.diagnostics = std::move(result.diagnostics),
                    .rules = engine::InfosOf(AllRules()),
                    .files_checked = result.files_checked,
                    .checked = {}};
  for (const migrations::MigrationSet& set : project->sets) {
    for (const migrations::MigrationFile& file : set.files) {
      if (file.selected) findings.checked.insert(file.path);
    }
  }
  return ReportFindings(std::move(findings), options.report, options.project, project->config, project->sources);
}

}  // namespace pgtidy::cli
