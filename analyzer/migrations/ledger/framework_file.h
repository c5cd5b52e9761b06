#pragma once

#include <optional>

#include "analyzer/migrations/ledger/format.h"
#include "analyzer/migrations/ledger/ledger.h"
#include "analyzer/migrations/migration.h"
#include "analyzer/support/result.h"
#include "analyzer/text/source_map.h"

namespace pgtidy::migrations {

/// Returns what the framework itself keeps of its files in the repository: atlas.sum of Atlas, which is added to the
/// sources, and the hashes in the headers of graphile-migrate. Nothing if the framework or the project keeps nothing.
/// Errors: a file that is there and cannot be read.
support::Result<std::optional<Ledger>> ReadFrameworkFile(const MigrationSet& set, const LedgerFormat& format,
                                                         text::SourceMap& sources);

}  // namespace pgtidy::migrations
