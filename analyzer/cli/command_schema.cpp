#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "analyzer/catalog/dump/dump.h"
#include "analyzer/cli/commands.h"
#include "analyzer/cli/project.h"
#include "analyzer/cli/terminal.h"
#include "analyzer/engine/schema.h"
#include "analyzer/text/utf8.h"

namespace pgtidy::cli {

namespace {

catalog::DumpedError ToDumpedError(const engine::SchemaError& error, const text::SourceMap& sources) {
  const text::SourceFile& file = sources.file(error.file);
  catalog::DumpedError dumped{
      .file = std::string(file.path()), .sqlstate = error.error.sqlstate, .message = error.error.message};
  const uint32_t offset = error.error.offset.value_or(error.statement.begin);
  dumped.line = file.lines().LineOf(offset);
  if (error.error.offset) dumped.position = text::CountCharacters(file.text().substr(0, offset)) + 1;
  return dumped;
}

}  // namespace

ExitStatus RunSchema(const SchemaCommandOptions& options) {
  const support::Result<Project> project = LoadProject(options.project);
  if (!project) return Fail(project.error());
  const engine::SchemaOptions schema_options{.server_version = project->config.pg_versions.back(), .at = options.at};
  std::optional<engine::Schema> schema = engine::BuildSchema(project->sets, project->sources, schema_options);
  if (!schema) return Fail(support::UsageError("no migration has the version " + options.at));
  std::vector<catalog::DumpedError> errors;
  for (const engine::SchemaError& error : schema->errors) errors.push_back(ToDumpedError(error, project->sources));
  // Names are printed as pg_dump prints them: qualified.
  catalog::Session session = schema->database->catalog().session();
  session.search_path.clear();
  schema->database->catalog().SetSession(std::move(session));
  const support::Status printed = Print(catalog::DumpJson(schema->database->catalog(), errors));
  if (!printed.ok()) return Fail(printed.error());
  return errors.empty() ? ExitStatus::kClean : ExitStatus::kFindings;
}

}  // namespace pgtidy::cli
