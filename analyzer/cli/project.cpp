#include "analyzer/cli/project.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <map>
#include <memory>
#include <set>
#include <utility>

#include "analyzer/cli/all_rules.h"
#include "analyzer/cli/terminal.h"
#include "analyzer/engine/change_set.h"
#include "analyzer/migrations/discover.h"

namespace pgtidy::cli {
namespace {

std::string Normalized(const std::string& path) {
  std::error_code error;
  const std::filesystem::path absolute = std::filesystem::absolute(path, error);
  return (error ? std::filesystem::path(path) : absolute).lexically_normal().string();
}

// The folder from which a configuration is looked for: that of the first path, as clang-tidy and ruff do.
std::string StartOfSearch(const ProjectOptions& options) {
  std::string start = !options.paths.empty()        ? options.paths.front()
                      : !options.migrations.empty() ? options.migrations.front()
                                                    : options.files_from;
  std::error_code error;
  if (start.empty() || std::filesystem::is_directory(start, error)) return start;
  return std::filesystem::path(start).parent_path().string();
}

support::Status ApplyRuleOption(const std::string& text, engine::Config& config) {
  const size_t equals = text.rfind('=');
  const std::string selector = text.substr(0, equals);
  const std::string severity = equals == std::string::npos ? "" : text.substr(equals + 1);
  support::Result<engine::Config> parsed =
      engine::ParseConfig(fmt::format("[rules]\n\"{}\" = \"{}\"\n", selector, severity), "--rule",
                          engine::InfosOf(AllRules()), FrameworkIds());
  if (!parsed || equals == std::string::npos || selector.find_first_of("\"\\\n") != std::string::npos) {
    return support::UsageError(fmt::format(
        "--rule {}: expected RULE=SEVERITY with a rule, a family or 'all', and off, info, warning, error or on{}", text,
        parsed ? "" : " (" + parsed.error().message + ")"));
  }
  config.rules.insert(config.rules.end(), parsed->rules.begin(), parsed->rules.end());
  // The command line is the last word: over the overrides for some paths, too.
  config.overrides.push_back({.paths = {"**"}, .rules = parsed->rules});
  return {};
}

struct Changes {
  std::set<std::string> paths;                  // Normalized.
  std::map<std::string, std::string> contents;  // By normalized path, where the folder's own content does not count.
};

support::Result<Changes> FindChanges(const ProjectOptions& options) {
  Changes changes;
  support::Result<std::vector<std::string>> paths =
      options.staged ? engine::StagedFiles(".") : engine::ChangedSince(options.changed_since, ".");
  if (!paths) return paths.error();
  for (const std::string& path : *paths) {
    changes.paths.insert(Normalized(path));
    if (!options.staged || !path.ends_with(".sql")) continue;
    support::Result<std::string> content = engine::StagedContent(path, ".");
    if (!content) return content.error();
    changes.contents.emplace(Normalized(path), std::move(*content));
  }
  return changes;
}

}  // namespace

std::vector<std::string> FrameworkIds() {
  std::vector<std::string> ids;
  for (const migrations::FrameworkInfo* framework : migrations::AllFrameworks()) ids.emplace_back(framework->id);
  return ids;
}

support::Result<engine::Config> LoadConfig(const ProjectOptions& options) {
  engine::Config config = engine::DefaultConfig();
  std::string path = options.config;
  if (path.empty() && !options.no_config) path = engine::FindConfig(StartOfSearch(options)).value_or("");
  if (!path.empty()) {
    support::Result<engine::Config> read = engine::ReadConfig(path, engine::InfosOf(AllRules()), FrameworkIds());
    if (!read) return read.error();
    config = std::move(*read);
  }
  if (!options.framework.empty()) config.framework = options.framework;
  if (!options.pg_versions.empty()) config.pg_versions = options.pg_versions;
  config.preview = config.preview || options.preview;
  for (const std::string& rule : options.rules) {
    if (support::Status applied = ApplyRuleOption(rule, config); !applied.ok()) return applied.error();
  }
  return config;
}

support::Result<Project> LoadProject(const ProjectOptions& options) {
  support::Result<engine::Config> config = LoadConfig(options);
  if (!config) return config.error();
  Project project;
  project.config = std::move(*config);

  migrations::DiscoverOptions discover;
  discover.paths = options.paths;
  discover.paths.insert(discover.paths.end(), options.migrations.begin(), options.migrations.end());
  discover.files_from = options.files_from;
  if (discover.paths.empty() && discover.files_from.empty()) {
    for (const std::string& path : project.config.migrations) {
      discover.paths.push_back(project.config.PathFromFolder(path));
    }
  }
  discover.framework = project.config.framework;
  discover.exclude = project.config.exclude;
  discover.base = project.config.folder;

  const bool only_changes = options.staged || !options.changed_since.empty();
  const auto changes = std::make_shared<Changes>();
  if (only_changes) {
    support::Result<Changes> found = FindChanges(options);
    if (!found) return found.error();
    *changes = std::move(*found);
    discover.content = [changes](const std::string& path) -> const std::string* {
      const auto known = changes->contents.find(Normalized(path));
      return known == changes->contents.end() ? nullptr : &known->second;
    };
  }
  support::Result<std::vector<migrations::MigrationSet>> sets = migrations::Discover(discover, project.sources);
  if (!sets) return sets.error();
  project.sets = std::move(*sets);
  support::Result<engine::SchemaStart> start = engine::ReadSchemaStart(project.config, project.sources);
  if (!start) return start.error();
  project.start = std::move(*start);
  project.discover = discover;
  if (only_changes) {
    for (migrations::MigrationSet& set : project.sets) {
      for (auto& file : set.files) file.selected = file.selected && changes->paths.contains(Normalized(file.path));
      for (auto& file : set.ignored) file.selected = file.selected && changes->paths.contains(Normalized(file.path));
    }
  }
  return project;
}

support::Result<engine::Histories> LoadHistories(const ProjectOptions& options, Project& project) {
  engine::HistoryOptions history;
  history.csv = options.ledger_csv;
  history.base = options.base;
  history.staged = options.staged;
  history.discover = project.discover;
  if (!options.quiet) history.log = [](const std::string& message) { Log(message); };
  constexpr std::string_view kVariable = "env:";
  history.database = options.database;
  if (options.database.starts_with(kVariable)) {
    const std::string name = options.database.substr(kVariable.size());
    const char* value = std::getenv(name.c_str());
    if (value == nullptr || *value == '\0') {
      return support::UsageError(fmt::format("--database: the environment has no variable '{}'", name));
    }
    history.database = value;
  }
  return engine::ReadHistories(project.sets, project.config, history, project.sources);
}

}  // namespace pgtidy::cli
