#include "tests/support/project_on_disk.h"

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>

#include "analyzer/migrations/discover.h"
#include "analyzer/support/check.h"
#include "rules/registry.h"

namespace pgtidy::tests {

TemporaryFolder::TemporaryFolder() : previous_(std::filesystem::current_path().string()) {
  std::string pattern = (std::filesystem::temp_directory_path() / "pgtidy-test-XXXXXX").string();
  PGTIDY_CHECK(::mkdtemp(pattern.data()) != nullptr, "a temporary folder can be made");
  path_ = pattern;
  std::filesystem::current_path(path_);
}

TemporaryFolder::~TemporaryFolder() {
  std::error_code ignored;
  std::filesystem::current_path(previous_, ignored);
  std::filesystem::remove_all(path_, ignored);
}

void TemporaryFolder::Write(const std::string& path, const std::string& bytes) const {
  const std::filesystem::path full = std::filesystem::path(path_) / path;
  std::filesystem::create_directories(full.parent_path());
  std::ofstream(full, std::ios::binary) << bytes;
}

void CheckProject(const TestProject& project, TestOutcome& outcome) {
  const TemporaryFolder folder;
  for (const auto& [path, bytes] : project.files) folder.Write(path, bytes);

  std::vector<const engine::Rule*> rules;
  for (const engine::Rule* rule : rules::AllRules()) {
    const bool wanted = project.rules.empty() ||
                        std::find(project.rules.begin(), project.rules.end(), rule->info().id) != project.rules.end();
    if (wanted) rules.push_back(rule);
  }
  std::vector<std::string> frameworks;
  for (const migrations::FrameworkInfo* framework : migrations::AllFrameworks()) {
    frameworks.emplace_back(framework->id);
  }
  support::Result<engine::Config> config =
      engine::ParseConfig(project.config, "pgtidy.toml", engine::InfosOf(rules::AllRules()), frameworks);
  if (!config) {
    outcome.error = config.error().message;
    return;
  }
  config->preview = true;
  migrations::DiscoverOptions options{.framework = project.framework == "auto" ? "" : project.framework,
                                      .exclude = config->exclude};
  support::Result<std::vector<migrations::MigrationSet>> sets = migrations::Discover(options, outcome.sources);
  if (!sets) {
    outcome.error = sets.error().message;
    return;
  }
  outcome.sets = std::move(*sets);
  const support::Result<engine::SchemaStart> start = engine::ReadSchemaStart(*config, outcome.sources);
  if (!start) {
    outcome.error = start.error().message;
    return;
  }
  // What lies above the temporary folder must not count.
  const support::Result<engine::Histories> histories =
      engine::ReadHistories(outcome.sets, *config, {.use_git = false, .discover = options}, outcome.sources);
  if (!histories) {
    outcome.error = histories.error().message;
    return;
  }
  outcome.result = engine::Lint(outcome.sets, outcome.sources, rules, *config,
                                {.jobs = 1, .start = &*start, .histories = &*histories});
}

}  // namespace pgtidy::tests
