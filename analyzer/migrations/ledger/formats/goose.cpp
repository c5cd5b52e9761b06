// goose. Source: database/dialects/postgres.go and provider_run.go of pressly/goose.

#include <array>
#include <utility>

#include "analyzer/migrations/ledger/format.h"
#include "analyzer/migrations/names.h"

namespace pgtidy::migrations {
namespace {

constexpr std::array<std::string_view, 1> kTables = {"goose_db_version"};
constexpr std::array<std::string_view, 2> kColumns = {"version_id", "is_applied"};

void Read(const LedgerTable& table, Ledger& ledger) {
  for (const LedgerTable::Row& values : table.rows) {
    const LedgerRow row(table, values);
    AppliedMigration entry;
    entry.version = row.Text("version_id");
    // The row that goose writes when it makes the table.
    if (entry.version == "0") continue;
    entry.key = NormalizeInteger(entry.version);
    entry.applied_at = row.Text("tstamp");
    entry.place = row.place();
    // Old versions added a row when a migration was taken back.
    std::erase_if(ledger.migrations, [&](const AppliedMigration& other) { return other.key == entry.key; });
    if (row.IsTrue("is_applied")) ledger.migrations.push_back(std::move(entry));
  }
}

}  // namespace

const LedgerFormat kGooseLedger = {
    .framework = "goose",
    .tables = kTables,
    .columns = kColumns,
    .order_by = "id",
    .read = Read,
    .units = UnitsByVersion,
    .compare = CompareIntegers,
    .edited = Consequence::kSilence,
    .removed = Consequence::kNone,
    .out_of_order = Consequence::kRefusal,
    .out_of_order_message = "found 1 missing migrations before current version",
};

}  // namespace pgtidy::migrations
