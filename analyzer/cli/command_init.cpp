#include <fmt/format.h>

#include <filesystem>
#include <string>

#include "analyzer/cli/commands.h"
#include "analyzer/cli/project.h"
#include "analyzer/cli/terminal.h"
#include "analyzer/engine/init.h"
#include "analyzer/support/files.h"

namespace pgtidy::cli {

ExitStatus RunInit(const InitOptions& options) {
  constexpr const char* kFile = "pgtidy.toml";
  std::error_code error;
  if (!options.force && std::filesystem::exists(kFile, error)) {
    return Fail(support::UsageError(fmt::format("'{}' is there already; --force replaces it", kFile)));
  }
  ProjectOptions project_options = options.project;
  // What is to be replaced must not decide what is found.
  project_options.no_config = true;
  const support::Result<Project> project = LoadProject(project_options);
  if (!project) return Fail(project.error());

  engine::InitOptions found{.pg_versions = options.project.pg_versions, .version = PGTIDY_VERSION};
  for (const migrations::MigrationSet& set : project->sets) {
    found.migrations.push_back(set.root);
    // One file describes one framework; with several it is found out for each folder.
    const std::string id(set.framework->id);
    found.framework = found.migrations.size() == 1 || found.framework == id ? id : "";
  }
  const support::Result<engine::InitFiles> files = engine::MakeInitFiles(found);
  if (!files) return Fail(files.error());
  if (support::Status written = support::WriteFileAtomically(kFile, files->config); !written.ok()) {
    return Fail(written.error());
  }
  if (options.project.quiet) return ExitStatus::kClean;
  const support::Status printed =
      Print(fmt::format("{} written.\n\nFor .pre-commit-config.yaml:\n\n{}\nFor .github/workflows/pgtidy.yml:\n\n{}\n"
                        "For .gitlab-ci.yml:\n\n{}",
                        kFile, files->pre_commit, files->github, files->gitlab));
  return printed.ok() ? ExitStatus::kClean : Fail(printed.error());
}

}  // namespace pgtidy::cli
