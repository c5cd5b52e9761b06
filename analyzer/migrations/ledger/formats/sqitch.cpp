// Sqitch. Source: lib/App/Sqitch/Engine/pg.pm and lib/App/Sqitch/Engine.pm of sqitchers/sqitch.

#include "analyzer/migrations/checksums/sqitch.h"

#include <array>

#include "analyzer/migrations/ledger/format.h"

namespace pgtidy::migrations {
namespace {

constexpr std::array<std::string_view, 1> kTables = {"sqitch.changes"};
constexpr std::array<std::string_view, 3> kColumns = {"change_id", "change", "script_hash"};

void Read(const LedgerTable& table, Ledger& ledger) {
  for (const LedgerTable::Row& values : table.rows) {
    const LedgerRow row(table, values);
    AppliedMigration& entry = ledger.migrations.emplace_back();
    entry.key = row.Text("change_id");
    entry.version = row.Text("change");
    entry.description = entry.version;
    entry.checksum = row.Find("script_hash");
    entry.applied_at = row.Text("committed_at");
    entry.place = row.place();
  }
}

// A change is called by its name.
std::optional<std::vector<LedgerUnit>> Units(const MigrationSet& set, const text::SourceMap& sources) {
  std::optional<std::vector<LedgerUnit>> units = UnitsByLedgerKey(set, sources);
  if (!units) return units;
  for (LedgerUnit& unit : *units) unit.version = unit.description;
  return units;
}

std::optional<std::string> Checksum(const UnitContent& content) { return SqitchScriptHash(content.content); }

}  // namespace

const LedgerFormat kSqitchLedger = {
    .framework = "sqitch",
    .tables = kTables,
    .columns = kColumns,
    .order_by = "committed_at",
    .read = Read,
    .units = Units,
    .checksum = Checksum,
    .edited = Consequence::kSilence,
    .removed = Consequence::kRefusal,
    .removed_newest = Consequence::kRefusal,
    .out_of_order = Consequence::kRefusal,
};

}  // namespace pgtidy::migrations
