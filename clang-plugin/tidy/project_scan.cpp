#include "clang-plugin/tidy/project_scan.h"

#include <clang/Basic/FileManager.h>
#include <clang/Basic/SourceManager.h>
#include <llvm/ADT/SmallString.h>

#include <filesystem>
#include <system_error>
#include <utility>

#include "analyzer/cli/program_queries.h"
#include "analyzer/cli/project.h"
#include "analyzer/engine/config.h"
#include "clang-plugin/core/extractor.h"
#include "clang-plugin/tool/compile_database.h"
#include "clang-plugin/tool/configured_libraries.h"

namespace pgtidy::tidy {
namespace {

std::string MainFile(const clang::SourceManager& sources) {
  const clang::OptionalFileEntryRef entry = sources.getFileEntryRefForID(sources.getMainFileID());
  if (!entry) return {};
  llvm::SmallString<256> path(entry->getName());
  (void)sources.getFileManager().makeAbsolutePath(path);
  return tool::AbsolutePath({path.data(), path.size()}, "");
}

// clang-tidy runs in the folder of the compiler, and what .clang-tidy says is meant from the project's: a relative path
// is one from the folder of the source, or the nearest above that has it.
std::string Resolve(const std::string& path, const std::string& folder) {
  if (path.empty() || std::filesystem::path(path).is_absolute()) return path;
  std::error_code ignored;
  for (std::filesystem::path above = folder; above.has_relative_path(); above = above.parent_path()) {
    if (std::filesystem::exists(above / path, ignored)) return (above / path).string();
  }
  return path;
}

}  // namespace

ProjectScan::ProjectScan(clang::ASTContext& context, const ScanOptions& options) {
  const std::string main_file = MainFile(context.getSourceManager());
  if (main_file.empty()) return;
  const std::string folder = std::filesystem::path(main_file).parent_path().string();
  cli::ProjectOptions project_options;
  project_options.quiet = true;
  project_options.config =
      options.config.empty() ? engine::FindConfig(folder).value_or("") : Resolve(options.config, folder);
  project_options.no_config = project_options.config.empty();
  if (!options.migrations.empty()) project_options.migrations.push_back(Resolve(options.migrations, folder));
  const support::Result<engine::Config> config = cli::LoadConfig(project_options);
  if (!config) {
    problem_ = config.error().message;
    return;
  }
  const tool::ConfiguredLibraries libraries = tool::LibrariesOf(config->cxx);
  extraction_ = cxx::ExtractSites(context, {.libraries = libraries.libraries});
  // Most units send nothing: then nobody waits for the migrations.
  if (extraction_.sites.empty() && extraction_.wrapper_candidates.empty()) return;
  support::Result<cli::Project> project = cli::LoadProject(project_options);
  if (!project) {
    problem_ = project.error().message;
    return;
  }
  support::Result<checks::SiteCheckResult> result = cli::CheckProgram(
      *project, {extraction_}, {.query_cache = Resolve(options.query_cache, folder), .is_whole_program = false});
  if (!result) {
    problem_ = result.error().message;
    return;
  }
  for (diagnostics::Diagnostic& finding : result->diagnostics) {
    if (finding.suppression == diagnostics::SuppressionKind::kNone) findings_.push_back(std::move(finding));
  }
  paths_.reserve(project->sources.size());
  for (uint32_t i = 0; i < project->sources.size(); ++i) {
    paths_.push_back(tool::AbsolutePath(project->sources.file(text::FileId{i}).path(), ""));
  }
}

FilePlace ProjectScan::PlaceOf(text::Location location) const {
  return {.path = paths_[static_cast<size_t>(location.file)], .range = location.range};
}

std::optional<FilePlace> ProjectScan::CallOf(const FilePlace& place) const {
  const auto holds = [&](const sites::TextSegment& segment) {
    return segment.place && extraction_.files[segment.place->file] == place.path &&
           segment.place->range.begin <= place.range.begin && place.range.begin <= segment.place->range.end;
  };
  for (const sites::QuerySite& site : extraction_.sites) {
    for (const sites::SqlText& text : site.texts) {
      if (!std::any_of(text.segments.begin(), text.segments.end(), holds)) continue;
      return FilePlace{.path = extraction_.files[site.call.file], .range = site.call.range};
    }
  }
  return std::nullopt;
}

}  // namespace pgtidy::tidy
