// sql-migrate. Source: migrate.go of rubenv/sql-migrate.

#include <array>

#include "analyzer/migrations/ledger/format.h"
#include "analyzer/migrations/names.h"

namespace pgtidy::migrations {
namespace {

constexpr std::array<std::string_view, 1> kTables = {"gorp_migrations"};
constexpr std::array<std::string_view, 2> kColumns = {"id", "applied_at"};

void Read(const LedgerTable& table, Ledger& ledger) {
  for (const LedgerTable::Row& values : table.rows) {
    const LedgerRow row(table, values);
    AppliedMigration& entry = ledger.migrations.emplace_back();
    entry.key = row.Text("id");
    entry.version = entry.key;
    entry.applied_at = row.Text("applied_at");
    entry.place = row.place();
  }
}

// A file without a part that goes up is recorded too, and nothing of it is run.
std::optional<std::vector<LedgerUnit>> Units(const MigrationSet& set, const text::SourceMap& /*sources*/) {
  std::vector<LedgerUnit> units;
  for (size_t i = 0; i < set.files.size(); ++i) {
    units.push_back(WholeFileUnit(set, i, std::string(BaseName(set.files[i].path))));
  }
  return units;
}

}  // namespace

const LedgerFormat kSqlMigrateLedger = {
    .framework = "sql-migrate",
    .tables = kTables,
    .columns = kColumns,
    .order_by = "id",
    .read = Read,
    .units = Units,
    .edited = Consequence::kSilence,
    .removed = Consequence::kRefusal,
    .removed_newest = Consequence::kRefusal,
    .out_of_order = Consequence::kNone,
    .removed_message = "unknown migration in database",
};

}  // namespace pgtidy::migrations
