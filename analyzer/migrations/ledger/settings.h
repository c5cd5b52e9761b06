#pragma once

#include "analyzer/migrations/ledger/format.h"
#include "analyzer/migrations/migration.h"
#include "analyzer/support/result.h"

namespace pgtidy::migrations {

/// Returns what a project has set for its framework's ledger: of SQLx the [migrate] table of the sqlx.toml that lies in
/// the set's folder or the nearest above it, up to the root of the repository. What the framework does by itself if
/// there is no such file, or for another framework. Errors: the file cannot be read, or is no TOML. Source:
/// sqlx-core/src/config/migrate.rs.
support::Result<LedgerSettings> ReadLedgerSettings(const MigrationSet& set);

}  // namespace pgtidy::migrations
