// Drizzle. Source: drizzle-orm/src/pg-core/dialect.ts of drizzle-team/drizzle-orm.

#include <array>

#include "analyzer/migrations/checksums/checksums.h"
#include "analyzer/migrations/ledger/format.h"
#include "analyzer/migrations/names.h"

namespace pgtidy::migrations {
namespace {

constexpr std::array<std::string_view, 2> kTables = {"drizzle.__drizzle_migrations", "__drizzle_migrations"};
constexpr std::array<std::string_view, 2> kColumns = {"hash", "created_at"};

void Read(const LedgerTable& table, Ledger& ledger) {
  for (const LedgerTable::Row& values : table.rows) {
    const LedgerRow row(table, values);
    AppliedMigration& entry = ledger.migrations.emplace_back();
    entry.key = row.Text("created_at");
    entry.version = entry.key;
    entry.checksum = row.Find("hash");
    entry.place = row.place();
  }
}

std::optional<std::string> Checksum(const UnitContent& content) { return DrizzleChecksum(content.content); }

}  // namespace

const LedgerFormat kDrizzleLedger = {
    .framework = "drizzle",
    .tables = kTables,
    .columns = kColumns,
    .order_by = "created_at",
    .read = Read,
    .units = UnitsByLedgerKey,
    .checksum = Checksum,
    .compare = CompareIntegers,
    .edited = Consequence::kSilence,
    .removed = Consequence::kNone,
    .out_of_order = Consequence::kSilence,
};

}  // namespace pgtidy::migrations
