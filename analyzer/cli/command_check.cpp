#include <iterator>
#include <string>
#include <utility>
#include <vector>

#include "analyzer/cli/all_rules.h"
#include "analyzer/cli/commands.h"
#include "analyzer/cli/findings.h"
#include "analyzer/cli/program_queries.h"
#include "analyzer/cli/progress.h"
#include "analyzer/cli/project.h"
#include "analyzer/cli/sql_files.h"
#include "analyzer/cli/terminal.h"
#include "analyzer/diagnostics/order.h"
#include "analyzer/engine/lint.h"

namespace pgtidy::cli {

namespace {

// The queries of programs: those that are given, else those of the build and the files of SQL that the configuration
// names. Where only changed files are asked for, a program would have to be read whole to tell.
support::Status AddProgramFindings(const CheckOptions& options, Project& project, Findings& findings) {
  const bool is_partial = options.project.staged || !options.project.changed_since.empty();
  const bool has_program = !options.sites.empty() || !project.config.cxx.build.empty();
  if (options.sites.empty() && ((!has_program && project.config.cxx.sql.empty()) || is_partial)) return {};
  support::Result<std::vector<sites::Extraction>> extractions = std::vector<sites::Extraction>();
  if (has_program) {
    extractions = options.sites.empty() ? ExtractProgram(project, options.project) : ReadSiteFiles(options.sites);
  }
  if (!extractions) return extractions.error();
  support::Result<std::vector<sites::Extraction>> sql = ReadSqlFiles(project.config, project.sets);
  if (!sql) return sql.error();
  extractions->insert(extractions->end(), std::make_move_iterator(sql->begin()), std::make_move_iterator(sql->end()));
  support::Result<checks::SiteCheckResult> checked = CheckProgram(
      project, *extractions, {.query_cache = {}, .is_whole_program = has_program && project.config.cxx.files.empty()});
  if (!checked) return checked.error();
  for (const support::Error& error : checked->unreadable) Log(error.message);
  findings.diagnostics.insert(findings.diagnostics.end(), std::make_move_iterator(checked->diagnostics.begin()),
                              std::make_move_iterator(checked->diagnostics.end()));
  diagnostics::SortDiagnostics(findings.diagnostics);
  AddProgramFiles(*extractions, findings);
  return {};
}

}  // namespace

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
  if (support::Status status = AddProgramFindings(options, *project, findings); !status.ok()) {
    return Fail(status.error());
  }
  return ReportFindings(std::move(findings), options.report, options.project, project->config, project->sources);
}

}  // namespace pgtidy::cli
