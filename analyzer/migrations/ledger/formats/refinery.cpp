// refinery. Source: refinery_core/src/{runner,util,traits/mod}.rs of rust-db/refinery.

#include <array>

#include "analyzer/migrations/checksums/checksums.h"
#include "analyzer/migrations/ledger/format.h"
#include "analyzer/migrations/names.h"

namespace pgtidy::migrations {
namespace {

constexpr std::array<std::string_view, 1> kTables = {"refinery_schema_history"};
constexpr std::array<std::string_view, 4> kColumns = {"version", "name", "applied_on", "checksum"};

void Read(const LedgerTable& table, Ledger& ledger) {
  for (const LedgerTable::Row& values : table.rows) {
    const LedgerRow row(table, values);
    AppliedMigration& entry = ledger.migrations.emplace_back();
    entry.version = row.Text("version");
    entry.key = NormalizeInteger(entry.version);
    entry.description = row.Text("name");
    entry.checksum = row.Find("checksum");
    entry.applied_at = row.Text("applied_on");
    entry.place = row.place();
  }
}

std::optional<std::string> ChecksumAs(const UnitContent& content, RefineryVersion type) {
  const std::optional<int64_t> version = ParseInt64(content.unit.key);
  if (!version) return std::nullopt;
  return RefineryChecksum(content.unit.description, *version, type, content.content);
}

std::optional<std::string> Checksum(const UnitContent& content) {
  std::optional<std::string> checksum = ChecksumAs(content, RefineryVersion::kInt4);
  return checksum ? checksum : ChecksumAs(content, RefineryVersion::kInt8);
}

// The type of the versions is chosen where the program is built.
bool Accepts(std::string_view recorded, const UnitContent& content) {
  return recorded == ChecksumAs(content, RefineryVersion::kInt4) ||
         recorded == ChecksumAs(content, RefineryVersion::kInt8);
}

}  // namespace

const LedgerFormat kRefineryLedger = {
    .framework = "refinery",
    .tables = kTables,
    .columns = kColumns,
    .order_by = "version",
    .read = Read,
    .units = UnitsByVersion,
    .checksum = Checksum,
    .accepts = Accepts,
    .compare = CompareIntegers,
    .compares_names = true,
    .edited = Consequence::kRefusal,
    .removed = Consequence::kRefusal,
    .removed_newest = Consequence::kRefusal,
    .out_of_order = Consequence::kRefusal,
    .edited_message = "applied migration V{} is different than filesystem one",
    .removed_message = "migration V{} is missing from the filesystem",
    .out_of_order_message = "migration V{} is missing from the filesystem",
};

}  // namespace pgtidy::migrations
