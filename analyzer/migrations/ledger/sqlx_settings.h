#pragma once

#include <string>
#include <vector>

#include "analyzer/migrations/migration.h"
#include "analyzer/support/result.h"

namespace pgtidy::migrations {

/// What sqlx.toml says of migrations.
struct SqlxSettings {
  std::vector<std::string> ignored_characters;  ///< `ignored-chars`, each one character in UTF-8.
  std::string table_name;                       ///< `table-name`; empty: SQLx's own.
};

/// Returns the [migrate] table of the sqlx.toml that lies in the set's folder or the nearest above it, up to the root
/// of the repository; what SQLx does without one if there is none or the set is not SQLx's. Errors: it cannot be read,
/// or is no TOML. Source: sqlx-core/src/config/migrate.rs.
support::Result<SqlxSettings> ReadSqlxSettings(const MigrationSet& set);

}  // namespace pgtidy::migrations
