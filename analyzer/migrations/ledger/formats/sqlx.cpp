// SQLx. Source: sqlx-postgres/src/migrate.rs and sqlx-core/src/migrate/migrator.rs of transact-rs/sqlx.

#include <array>

#include "analyzer/migrations/checksums/checksums.h"
#include "analyzer/migrations/ledger/format.h"
#include "analyzer/migrations/names.h"

namespace pgtidy::migrations {
namespace {

constexpr std::array<std::string_view, 1> kTables = {"_sqlx_migrations"};
constexpr std::array<std::string_view, 3> kColumns = {"version", "success", "checksum"};

void Read(const LedgerTable& table, Ledger& ledger) {
  for (const LedgerTable::Row& values : table.rows) {
    const LedgerRow row(table, values);
    AppliedMigration& entry = ledger.migrations.emplace_back();
    entry.version = row.Text("version");
    entry.key = NormalizeInteger(entry.version);
    entry.description = row.Text("description");
    entry.checksum = row.Bytes("checksum");
    entry.applied_at = row.Text("installed_on");
    entry.place = row.place();
    if (row.IsTrue("success")) continue;
    entry.state = AppliedState::kFailed;
    entry.failure = "success is false";
  }
}

std::optional<std::string> Checksum(const UnitContent& content) {
  return SqlxChecksum(content.content, content.settings.ignored_characters);
}

}  // namespace

const LedgerFormat kSqlxLedger = {
    .framework = "sqlx",
    .tables = kTables,
    .columns = kColumns,
    .order_by = "version",
    .read = Read,
    .units = UnitsByVersion,
    .checksum = Checksum,
    .compare = CompareIntegers,
    .edited = Consequence::kRefusal,
    .removed = Consequence::kRefusal,
    .removed_newest = Consequence::kRefusal,
    .out_of_order = Consequence::kNone,
    .edited_message = "migration {} was previously applied but has been modified",
    .removed_message = "migration {} was previously applied but is missing in the resolved migrations",
    .failed_message = "migration {} is partially applied; fix and remove row from `_sqlx_migrations` table",
};

}  // namespace pgtidy::migrations
