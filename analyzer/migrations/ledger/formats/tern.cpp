// tern. Source: migrate/migrate.go of jackc/tern.

#include <array>

#include "analyzer/migrations/ledger/format.h"
#include "analyzer/migrations/names.h"

namespace pgtidy::migrations {
namespace {

constexpr std::array<std::string_view, 1> kTables = {"schema_version"};
constexpr std::array<std::string_view, 1> kColumns = {"version"};

// One row says how far the database has come.
void Read(const LedgerTable& table, Ledger& ledger) {
  for (const LedgerTable::Row& values : table.rows) {
    ledger.applied_up_to = NormalizeInteger(LedgerRow(table, values).Text("version"));
  }
}

}  // namespace

const LedgerFormat kTernLedger = {
    .framework = "tern",
    .tables = kTables,
    .columns = kColumns,
    .order_by = "version",
    .read = Read,
    .units = UnitsByVersion,
    .compare = CompareIntegers,
    .edited = Consequence::kSilence,
    .removed = Consequence::kRefusal,
    .removed_newest = Consequence::kRefusal,
    .out_of_order = Consequence::kSilence,
    .removed_message = "Missing migration {}",
};

}  // namespace pgtidy::migrations
