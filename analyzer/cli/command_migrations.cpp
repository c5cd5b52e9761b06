#include "analyzer/cli/commands.h"
#include "analyzer/cli/project.h"
#include "analyzer/cli/terminal.h"
#include "analyzer/migrations/listing.h"

namespace pgtidy::cli {

ExitStatus RunMigrations(const ListOptions& options) {
  const support::Result<Project> project = LoadProject(options.project);
  if (!project) return Fail(project.error());
  const std::string text = options.format == "json" ? migrations::RenderMigrationsJson(project->sets, project->sources)
                                                    : migrations::RenderMigrationTable(project->sets, project->sources);
  const support::Status printed = Print(text);
  return printed.ok() ? ExitStatus::kClean : Fail(printed.error());
}

}  // namespace pgtidy::cli
