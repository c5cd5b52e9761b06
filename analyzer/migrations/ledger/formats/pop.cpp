// pop. Source: migrator.go of gobuffalo/pop.

#include <array>

#include "analyzer/migrations/ledger/format.h"
#include "analyzer/migrations/names.h"

namespace pgtidy::migrations {
namespace {

constexpr std::array<std::string_view, 2> kTables = {"schema_migration", "schema_migrations"};
constexpr std::array<std::string_view, 1> kColumns = {"version"};

void Read(const LedgerTable& table, Ledger& ledger) {
  for (const LedgerTable::Row& values : table.rows) {
    const LedgerRow row(table, values);
    AppliedMigration& entry = ledger.migrations.emplace_back();
    entry.version = row.Text("version");
    entry.key = entry.version;
    entry.place = row.place();
  }
}

int Compare(std::string_view left, std::string_view right) { return left.compare(right); }

}  // namespace

const LedgerFormat kPopLedger = {
    .framework = "pop",
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
