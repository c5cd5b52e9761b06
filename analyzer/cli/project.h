#pragma once

#include <string>
#include <vector>

#include "analyzer/cli/options.h"
#include "analyzer/engine/config.h"
#include "analyzer/engine/history.h"
#include "analyzer/engine/schema_start.h"
#include "analyzer/migrations/discover.h"
#include "analyzer/migrations/migration.h"
#include "analyzer/support/result.h"
#include "analyzer/text/source_map.h"

namespace pgtidy::cli {

/// What a command works on.
struct Project {
  engine::Config config;
  text::SourceMap sources;
  std::vector<migrations::MigrationSet> sets;
  engine::SchemaStart start;
  migrations::DiscoverOptions discover;  ///< How the sets were found.
};

/// Reads the configuration that the options name or that is found, with the options over it.
support::Result<engine::Config> LoadConfig(const ProjectOptions& options);

/// Reads configuration and migrations; with --changed-since or --staged only the changed files stay selected.
support::Result<Project> LoadProject(const ProjectOptions& options);

/// Reads what is applied of the project's sets, from all ledgers that the options name or that are found.
support::Result<engine::Histories> LoadHistories(const ProjectOptions& options, Project& project);

/// Returns the ids of all frameworks that configuration may name.
[[nodiscard]] std::vector<std::string> FrameworkIds();

}  // namespace pgtidy::cli
