#include "analyzer/cli/program_queries.h"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <iterator>
#include <system_error>
#include <utility>

#include "analyzer/cache/sqlx_cache.h"
#include "analyzer/cli/all_rules.h"
#include "analyzer/cli/terminal.h"
#include "analyzer/engine/schema.h"
#include "analyzer/support/files.h"
#include "analyzer/support/subprocess.h"

namespace pgtidy::cli {
namespace {

constexpr std::string_view kExtractor = "pgtidy-cxx";

// The program of the same installation comes first.
std::string FindExtractor() {
  std::error_code ignored;
  const std::filesystem::path self = std::filesystem::read_symlink("/proc/self/exe", ignored);
  const std::filesystem::path beside = self.parent_path() / kExtractor;
  return !self.empty() && std::filesystem::exists(beside, ignored) ? beside.string() : std::string(kExtractor);
}

}  // namespace

support::Result<std::vector<sites::Extraction>> ReadSiteFiles(const std::vector<std::string>& files) {
  std::vector<sites::Extraction> extractions;
  for (const std::string& file : files) {
    const support::Result<std::string> text = support::ReadFile(file);
    if (!text) return text.error();
    support::Result<std::vector<sites::Extraction>> read = sites::ReadJsonLines(*text, file);
    if (!read) return read.error();
    for (const sites::Extraction& unit : *read) {
      if (!unit.failure.empty()) {
        Log(fmt::format("{}: not analysed: {}", checks::ShownPath(unit.main_file), unit.failure));
      }
    }
    extractions.insert(extractions.end(), std::make_move_iterator(read->begin()), std::make_move_iterator(read->end()));
  }
  return extractions;
}

support::Result<std::vector<sites::Extraction>> ExtractProgram(const Project& project, const ProjectOptions& options) {
  std::vector<std::string> command = {FindExtractor(), "--extract", "--build",
                                      project.config.PathFromFolder(project.config.cxx.build)};
  if (!project.config.path.empty()) command.insert(command.end(), {"--config", project.config.path});
  if (options.quiet) command.emplace_back("--quiet");
  const support::Result<support::ProcessOutput> output = support::RunProgram(command);
  if (!output) {
    return support::EnvironmentError(fmt::format(
        "the configuration has [cxx] build, and {} is not to be had: install it, or remove the entry", kExtractor));
  }
  std::string_view said = output->err;
  while (!said.empty()) {
    const std::string_view line = said.substr(0, said.find('\n'));
    said.remove_prefix(std::min(said.size(), line.size() + 1));
    Log(std::string(line.starts_with("pgtidy: ") ? line.substr(8) : line));
  }
  if (output->exit_status != 0) {
    return support::EnvironmentError(
        fmt::format("{} could not read the program (exit status {})", kExtractor, output->exit_status));
  }
  return sites::ReadJsonLines(output->out, std::string(kExtractor));
}

support::Result<checks::SiteCheckResult> CheckProgram(Project& project,
                                                      const std::vector<sites::Extraction>& extractions,
                                                      const ProgramOptions& options) {
  std::optional<cache::QueryCache> query_cache;
  std::string folder = options.query_cache;
  if (folder.empty() && !project.config.cxx.query_cache.empty()) {
    folder = project.config.PathFromFolder(project.config.cxx.query_cache);
  }
  if (!folder.empty()) {
    support::Result<cache::QueryCache> read = cache::ReadQueryCache(folder);
    if (!read) return read.error();
    query_cache = std::move(*read);
  }
  std::optional<engine::Schema> schema;
  if (!project.sets.empty() || !project.start.baseline.empty()) {
    const std::vector<int>& versions = project.config.pg_versions;
    schema = engine::BuildSchema(project.sets, project.sources,
                                 {.server_version = *std::max_element(versions.begin(), versions.end()),
                                  .at = {},
                                  .start = &project.start,
                                  .go_on = true});
  }
  const bool is_whole = options.is_whole_program && std::all_of(extractions.begin(), extractions.end(),
                                                                [](const auto& unit) { return unit.IsWhole(); });
  return checks::CheckSites(extractions, project.sources, AllRules(), project.config,
                            {.schema = schema ? &*schema : nullptr,
                             .query_cache = query_cache ? &*query_cache : nullptr,
                             .is_whole_program = is_whole});
}

void AddProgramFiles(const std::vector<sites::Extraction>& extractions, Findings& findings) {
  const size_t before = findings.checked.size();
  for (const sites::Extraction& extraction : extractions) {
    for (const std::string& file : extraction.files) findings.checked.insert(checks::ShownPath(file));
    if (!extraction.main_file.empty()) findings.checked.insert(checks::ShownPath(extraction.main_file));
  }
  findings.files_checked += findings.checked.size() - before;
}

}  // namespace pgtidy::cli
