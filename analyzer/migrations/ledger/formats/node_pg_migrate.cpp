// node-pg-migrate. Source: src/runner.ts of salsita/node-pg-migrate.

#include <array>

#include "analyzer/migrations/ledger/format.h"
#include "analyzer/migrations/names.h"

namespace pgtidy::migrations {
namespace {

constexpr std::array<std::string_view, 1> kTables = {"pgmigrations"};
constexpr std::array<std::string_view, 2> kColumns = {"name", "run_on"};

void Read(const LedgerTable& table, Ledger& ledger) {
  for (const LedgerTable::Row& values : table.rows) {
    const LedgerRow row(table, values);
    AppliedMigration& entry = ledger.migrations.emplace_back();
    entry.key = row.Text("name");
    entry.version = entry.key;
    entry.applied_at = row.Text("run_on");
    entry.place = row.place();
  }
}

// The name without its extension, and without the direction of a pair.
std::string NameOf(const MigrationFile& file) { return std::string(SplitDirection(BaseName(file.path)).stem); }

std::optional<std::vector<LedgerUnit>> Units(const MigrationSet& set, const text::SourceMap& /*sources*/) {
  return UnitsByName(set, NameOf);
}

}  // namespace

const LedgerFormat kNodePgMigrateLedger = {
    .framework = "node-pg-migrate",
    .tables = kTables,
    .columns = kColumns,
    .order_by = "run_on",
    .read = Read,
    .units = Units,
    .edited = Consequence::kSilence,
    .removed = Consequence::kRefusal,
    .removed_newest = Consequence::kNone,
    .out_of_order = Consequence::kRefusal,
    .out_of_order_message = "Not run migration {} is preceding already run migration",
};

}  // namespace pgtidy::migrations
