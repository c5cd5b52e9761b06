#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <iterator>
#include <string>
#include <utility>
#include <vector>

#include "analyzer/cli/all_rules.h"
#include "analyzer/cli/findings.h"
#include "analyzer/cli/make_fixes.h"
#include "analyzer/cli/program_queries.h"
#include "analyzer/cli/progress.h"
#include "analyzer/cli/project.h"
#include "analyzer/cli/sql_files.h"
#include "analyzer/cli/terminal.h"
#include "analyzer/engine/fixes.h"
#include "analyzer/support/files.h"
#include "clang-plugin/checks/check_sites.h"
#include "clang-plugin/tool/compile_database.h"
#include "clang-plugin/tool/export_fixes.h"
#include "clang-plugin/tool/prefilter.h"
#include "clang-plugin/tool/tool_options.h"
#include "clang-plugin/tool/unit_messages.h"
#include "clang-plugin/tool/unit_set.h"

namespace pgtidy::tool {
namespace {

struct Queries {
  std::vector<sites::Extraction> extractions;
  cli::ExitStatus status = cli::ExitStatus::kClean;  // Of reading the units.
  bool are_all = true;                               // No query of the program is left out.
  std::string project_root;                          // Absolute.
};

support::Result<Queries> ReadSites(const ToolOptions& options, const engine::Config& config) {
  support::Result<std::vector<sites::Extraction>> read = cli::ReadSiteFiles(options.sites);
  if (!read) return read.error();
  // The sources of an extraction lie around the project's configuration.
  const std::string folder = std::filesystem::path(config.path).parent_path().string();
  return Queries{.extractions = std::move(*read),
                 .project_root = options.root.empty() ? AbsolutePath(folder.empty() ? "." : folder, "")
                                                      : AbsolutePath(options.root, "")};
}

support::Result<Queries> ReadSources(const ToolOptions& options, const engine::Config& config) {
  const support::Result<UnitSet> set = CollectUnits(options, config);
  if (!set) return set.error();
  ExtractOutcome outcome;
  {
    cli::Progress progress(!options.project.quiet);
    ExtractSettings settings = SettingsOf(options, config, *set);
    settings.step = [&](size_t total) { progress.Step(total); };
    outcome = ExtractUnits(set->units, settings);
  }
  Queries queries;
  const UnitMessages messages = ReadUnits(set->units, outcome, queries.extractions);
  queries.status = TellOfUnits(options, *set, outcome, messages);
  const bool is_whole_build =
      options.files.empty() && config.cxx.files.empty() && options.exclude.empty() && !options.command;
  queries.are_all = is_whole_build && messages.lost == 0;
  queries.project_root = set->project_root;
  return queries;
}

// What is not the project's own is not changed.
void DropForeignFixes(std::vector<diagnostics::Diagnostic>& diagnostics, const text::SourceMap& sources,
                      const std::string& root) {
  const auto is_foreign = [&](const diagnostics::Fix& fix) {
    return std::any_of(fix.edits.begin(), fix.edits.end(), [&](const text::TextEdit& edit) {
      return !IsInside(AbsolutePath(sources.file(edit.file).path(), ""), root);
    });
  };
  for (diagnostics::Diagnostic& diagnostic : diagnostics) std::erase_if(diagnostic.fixes, is_foreign);
}

// The worse of both: what could not be done weighs more than what was found.
cli::ExitStatus Join(cli::ExitStatus left, cli::ExitStatus right) { return std::max(left, right); }

support::Status MakeTheFixes(const ToolOptions& options, const std::vector<diagnostics::Diagnostic>& diagnostics,
                             const text::SourceMap& sources) {
  const diagnostics::Applicability least =
      options.unsafe ? diagnostics::Applicability::kUnsafe : diagnostics::Applicability::kSafe;
  const engine::ChosenFixes chosen = engine::ChooseFixes(diagnostics, least);
  if (support::Status made = cli::MakeFixes(chosen, sources, options.diff); !made.ok()) return made;
  if (!options.project.quiet) cli::Log(cli::SummaryOfFixes(chosen, diagnostics, options.diff));
  return {};
}

}  // namespace

cli::ExitStatus RunCheckSites(const ToolOptions& options) {
  support::Result<cli::Project> project = cli::LoadProject(options.project);
  if (!project) return cli::Fail(project.error());
  support::Result<Queries> queries =
      options.sites.empty() ? ReadSources(options, project->config) : ReadSites(options, project->config);
  if (!queries) return cli::Fail(queries.error());

  if (project->sets.empty() && project->start.baseline.empty() && !options.project.quiet) {
    cli::Log("no migrations are found: names of tables and columns are not checked");
  }
  if (options.files.empty() && !options.command) {
    support::Result<std::vector<sites::Extraction>> sql = cli::ReadSqlFiles(project->config, project->sets);
    if (!sql) return cli::Fail(sql.error());
    queries->extractions.insert(queries->extractions.end(), std::make_move_iterator(sql->begin()),
                                std::make_move_iterator(sql->end()));
  }
  support::Result<checks::SiteCheckResult> checked = cli::CheckProgram(
      *project, queries->extractions, {.query_cache = options.query_cache, .is_whole_program = queries->are_all});
  if (!checked) return cli::Fail(checked.error());
  checks::SiteCheckResult& result = *checked;
  for (const support::Error& error : result.unreadable) cli::Log(error.message);
  DropForeignFixes(result.diagnostics, project->sources, queries->project_root);
  if (options.verbose) {
    cli::Log(fmt::format("{} calls send queries; {} texts of them were checked", result.sites_checked,
                         result.texts_checked));
  }

  if (!options.export_fixes.empty()) {
    const diagnostics::Applicability least =
        options.unsafe ? diagnostics::Applicability::kUnsafe : diagnostics::Applicability::kSafe;
    const support::Status written =
        support::WriteFileAtomically(options.export_fixes, RenderFixes(result.diagnostics, project->sources, least));
    if (!written.ok()) return cli::Fail(written.error());
  }
  if (options.fix || options.diff) {
    const support::Status made = MakeTheFixes(options, result.diagnostics, project->sources);
    return made.ok() ? queries->status : cli::Fail(made.error());
  }
  cli::Findings findings{.diagnostics = std::move(result.diagnostics),
                         .rules = engine::InfosOf(cli::AllRules()),
                         .files_checked = 0,
                         .checked = {}};
  cli::AddProgramFiles(queries->extractions, findings);
  return Join(queries->status, cli::ReportFindings(std::move(findings), options.report, options.project,
                                                   project->config, project->sources));
}

}  // namespace pgtidy::tool
