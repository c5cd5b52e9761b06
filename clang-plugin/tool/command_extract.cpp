#include <fmt/format.h>

#include <string>
#include <vector>

#include "analyzer/cli/progress.h"
#include "analyzer/cli/project.h"
#include "analyzer/cli/terminal.h"
#include "analyzer/support/files.h"
#include "clang-plugin/checks/check_sites.h"
#include "clang-plugin/tool/compile_database.h"
#include "clang-plugin/tool/tool_options.h"
#include "clang-plugin/tool/unit_messages.h"
#include "clang-plugin/tool/unit_set.h"

namespace pgtidy::tool {
namespace {

support::Status Write(const ToolOptions& options, const std::string& text) {
  return options.report.output.empty() ? cli::Print(text) : support::WriteFileAtomically(options.report.output, text);
}

// As make reads it; source: GNU make's manual, section 4.3 on special characters.
std::string EscapeForMake(const std::string& path) {
  std::string escaped;
  for (const char c : path) {
    if (c == ' ' || c == '#') escaped += '\\';
    if (c == '$') escaped += '$';
    escaped += c;
  }
  return escaped;
}

std::string Depfile(const std::string& output, const ExtractedUnit& unit, const UnitSet& set,
                    const std::string& config) {
  std::string text = EscapeForMake(output) + ":";
  const auto add = [&](const std::string& path) { text += " \\\n  " + EscapeForMake(path); };
  for (const Dependency& dependency : unit.dependencies) {
    if (dependency.kind == DependencyKind::kContent) add(dependency.path);
  }
  if (!set.database.empty()) add(set.database);
  if (!config.empty()) add(AbsolutePath(config, ""));
  return text + "\n";
}

}  // namespace

cli::ExitStatus RunExtract(const ToolOptions& options) {
  const support::Result<engine::Config> config = cli::LoadConfig(options.project);
  if (!config) return cli::Fail(config.error());
  const support::Result<UnitSet> set = CollectUnits(options, *config);
  if (!set) return cli::Fail(set.error());
  ExtractOutcome outcome;
  {
    cli::Progress progress(!options.project.quiet);
    ExtractSettings settings = SettingsOf(options, *config, *set);
    settings.step = [&](size_t total) { progress.Step(total); };
    outcome = ExtractUnits(set->units, settings);
  }
  std::vector<sites::Extraction> extractions;
  const UnitMessages messages = ReadUnits(set->units, outcome, extractions);
  std::string text;
  for (const ExtractedUnit& unit : outcome.units) {
    text += unit.json_lines;
    if (unit.failure.empty()) continue;
    text += sites::ToJsonLines({.main_file = set->units[unit.unit].file, .failure = unit.failure});
  }
  if (support::Status written = Write(options, text); !written.ok()) return cli::Fail(written.error());
  return TellOfUnits(options, *set, outcome, messages);
}

cli::ExitStatus RunExtractOne(const ToolOptions& options) {
  const support::Result<engine::Config> config = cli::LoadConfig(options.project);
  if (!config) return cli::Fail(config.error());
  const support::Result<UnitSet> set = CollectUnits(options, *config);
  if (!set) return cli::Fail(set.error());
  if (set->units.size() > 1 && !options.project.quiet) {
    cli::Log(fmt::format("{}: the build compiles it in {} ways; the first is taken",
                         checks::ShownPath(set->units.front().file), set->units.size()));
  }
  ExtractSettings settings = SettingsOf(options, *config, *set);
  // The build system knows when to run this again, and it was asked for this file.
  settings.cache_folder.clear();
  settings.prefilter = false;
  const std::vector<Unit> units = {set->units.front()};
  const ExtractOutcome outcome = ExtractUnits(units, settings);
  std::vector<sites::Extraction> extractions;
  const UnitMessages messages = ReadUnits(units, outcome, extractions);
  const ExtractedUnit& unit = outcome.units.front();
  if (unit.failure.empty()) {
    if (support::Status written = Write(options, unit.json_lines); !written.ok()) return cli::Fail(written.error());
    if (!options.depfile.empty()) {
      const support::Status written =
          support::WriteFileAtomically(options.depfile, Depfile(options.report.output, unit, *set, config->path));
      if (!written.ok()) return cli::Fail(written.error());
    }
  }
  return TellOfUnits(options, *set, outcome, messages);
}

}  // namespace pgtidy::tool
