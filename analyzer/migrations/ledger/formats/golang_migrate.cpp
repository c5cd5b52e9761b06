// golang-migrate. Source: migrate.go and database/postgres/postgres.go of golang-migrate/migrate.

#include <array>

#include "analyzer/migrations/ledger/format.h"
#include "analyzer/migrations/names.h"

namespace pgtidy::migrations {
namespace {

constexpr std::array<std::string_view, 1> kTables = {"schema_migrations"};
constexpr std::array<std::string_view, 2> kColumns = {"version", "dirty"};

// One row says how far the database has come.
void Read(const LedgerTable& table, Ledger& ledger) {
  for (const LedgerTable::Row& values : table.rows) {
    const LedgerRow row(table, values);
    const std::string version = NormalizeInteger(row.Text("version"));
    ledger.applied_up_to = version;
    if (!row.IsTrue("dirty")) continue;
    AppliedMigration& entry = ledger.migrations.emplace_back();
    entry.version = row.Text("version");
    entry.key = version;
    entry.state = AppliedState::kFailed;
    entry.failure = "dirty is true";
    entry.place = row.place();
  }
}

}  // namespace

const LedgerFormat kGolangMigrateLedger = {
    .framework = "golang-migrate",
    .tables = kTables,
    .columns = kColumns,
    .order_by = "version",
    .read = Read,
    .units = UnitsByVersion,
    .compare = CompareIntegers,
    .edited = Consequence::kSilence,
    .removed = Consequence::kNone,
    .removed_newest = Consequence::kRefusal,
    .out_of_order = Consequence::kSilence,
    .removed_message = "no migration found for version {}",
    .failed_message = "Dirty database version {}. Fix and force version.",
};

}  // namespace pgtidy::migrations
