#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "analyzer/migrations/discover.h"
#include "analyzer/migrations/migration.h"
#include "analyzer/support/result.h"
#include "analyzer/text/source_map.h"

namespace pgtidy::engine {

/// A file of a set in two states. Borrows everything.
struct ChangedMigration {
  const migrations::MigrationSet& set;
  const migrations::MigrationFile& file;  ///< As it is now.
  std::string_view applied;               ///< The whole file as it was applied.
  const text::SourceMap& sources;
  const migrations::DiscoverOptions& discover;  ///< How the set was found.
  int server_version = 18;
};

/// Returns the statements that bring a database which has the applied file to where the present one would have brought
/// it: the new statements themselves if others were only added, else ALTER statements from the difference of the
/// catalogues.
/// "" if there is none. Errors (kUsage): a difference that has no such statements; the message names it.
support::Result<std::string> StatementsBetween(const ChangedMigration& migration);

}  // namespace pgtidy::engine
