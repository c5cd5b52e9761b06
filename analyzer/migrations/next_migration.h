#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "analyzer/migrations/migration.h"
#include "analyzer/support/result.h"

namespace pgtidy::migrations {

/// A file that is to be written.
struct NewMigration {
  std::string path;  ///< As the user would write it.
  std::string content;
};

/// Returns the migration that comes after all of the set, named as its newest one is: the version counted on in the
/// same width, or the present time where versions are times; the same prefix, separator, folders and extension; the
/// markers that the framework wants around `statements`. `now` is in seconds since 1970, UTC. Errors (kUsage): a
/// framework whose list or chain of files only its own program writes, or names from which no next one can be told.
support::Result<NewMigration> NextMigration(const MigrationSet& set, std::string_view name, std::string_view statements,
                                            int64_t now);

}  // namespace pgtidy::migrations
