#pragma once

#include <optional>
#include <string>

#include "analyzer/migrations/ledger/format.h"
#include "analyzer/migrations/ledger/ledger_table.h"
#include "analyzer/support/postgres_client.h"
#include "analyzer/support/result.h"

namespace pgtidy::migrations {

/// Returns the table in which a framework records what it has applied, read from a server; nothing if the database has
/// none, because nothing was ever applied. `table` is the name that the project gave it, as SQL writes it; "": the
/// framework's usual names. Errors: the table cannot be read, or is not the framework's.
support::Result<std::optional<LedgerTable>> ReadLedgerFromDatabase(const support::PostgresClient& client,
                                                                   const LedgerFormat& format,
                                                                   const std::string& table);

/// Returns the first column of the format that the table has not; nothing if it has all.
[[nodiscard]] std::optional<std::string> MissingColumn(const LedgerTable& table, const LedgerFormat& format);

}  // namespace pgtidy::migrations
