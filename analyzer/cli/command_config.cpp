#include "analyzer/cli/all_rules.h"
#include "analyzer/cli/commands.h"
#include "analyzer/cli/project.h"
#include "analyzer/cli/terminal.h"
#include "analyzer/engine/config.h"
#include "analyzer/engine/rule.h"

namespace pgtidy::cli {

ExitStatus RunConfig(const ConfigOptions& options) {
  if (!options.schema) {
    const std::optional<std::string> found = engine::FindConfig("");
    if (!found) {
      Log("no pgtidy.toml here or in a folder above; `pgtidy init` writes one");
      return ExitStatus::kClean;
    }
    const support::Result<engine::Config> read =
        engine::ReadConfig(*found, engine::InfosOf(AllRules()), FrameworkIds());
    if (!read) return Fail(read.error());
    const support::Status printed = Print(*found + "\n");
    return printed.ok() ? ExitStatus::kClean : Fail(printed.error());
  }
  const support::Status printed = Print(engine::ConfigSchema(engine::InfosOf(AllRules()), FrameworkIds()));
  return printed.ok() ? ExitStatus::kClean : Fail(printed.error());
}

}  // namespace pgtidy::cli
