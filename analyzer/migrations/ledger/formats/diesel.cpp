// Diesel. Source: diesel_migrations/src/migration_harness.rs of diesel-rs/diesel.

#include <array>

#include "analyzer/migrations/ledger/format.h"
#include "analyzer/migrations/names.h"

namespace pgtidy::migrations {
namespace {

constexpr std::array<std::string_view, 1> kTables = {"__diesel_schema_migrations"};
constexpr std::array<std::string_view, 2> kColumns = {"version", "run_on"};

void Read(const LedgerTable& table, Ledger& ledger) {
  for (const LedgerTable::Row& values : table.rows) {
    const LedgerRow row(table, values);
    AppliedMigration& entry = ledger.migrations.emplace_back();
    entry.version = row.Text("version");
    entry.key = entry.version;
    entry.applied_at = row.Text("run_on");
    entry.place = row.place();
  }
}

int Compare(std::string_view left, std::string_view right) { return left.compare(right); }

}  // namespace

const LedgerFormat kDieselLedger = {
    .framework = "diesel",
    .tables = kTables,
    .columns = kColumns,
    .order_by = "version",
    .read = Read,
    .units = UnitsByVersion,
    .compare = Compare,
    .edited = Consequence::kSilence,
    .removed = Consequence::kNone,
    .out_of_order = Consequence::kNone,
};

}  // namespace pgtidy::migrations
