#pragma once

#include <string>
#include <vector>

#include "analyzer/engine/config.h"
#include "analyzer/support/result.h"
#include "clang-plugin/tool/extract_units.h"
#include "clang-plugin/tool/parse_unit.h"
#include "clang-plugin/tool/tool_options.h"

namespace pgtidy::tool {

/// The units that a command line means.
struct UnitSet {
  std::vector<Unit> units;            ///< In the order of the build, each once.
  std::string database;               ///< Absolute path of the compile_commands.json; empty: there is none.
  std::string project_root;           ///< Absolute.
  std::vector<std::string> inferred;  ///< Files for which a command was made up of another's.
};

/// Finds the units that command line and configuration mean: of the compile_commands.json, or with the command behind
/// `--`. Errors: there is no such file, or no command for any (kUsage), or something cannot be read (kEnvironment).
support::Result<UnitSet> CollectUnits(const ToolOptions& options, const engine::Config& config);

/// Returns the settings for reading the units: libraries, wrappers, cache.
[[nodiscard]] ExtractSettings SettingsOf(const ToolOptions& options, const engine::Config& config, const UnitSet& set);

}  // namespace pgtidy::tool
