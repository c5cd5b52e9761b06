// graphile-migrate. Source: src/{migration,pgReal,hash}.ts of graphile/migrate.

#include <array>

#include "analyzer/migrations/checksums/graphile.h"
#include "analyzer/migrations/ledger/format.h"
#include "analyzer/migrations/names.h"

namespace pgtidy::migrations {
namespace {

constexpr std::array<std::string_view, 1> kTables = {"graphile_migrate.migrations"};
constexpr std::array<std::string_view, 3> kColumns = {"hash", "previous_hash", "filename"};

void Read(const LedgerTable& table, Ledger& ledger) {
  for (const LedgerTable::Row& values : table.rows) {
    const LedgerRow row(table, values);
    AppliedMigration& entry = ledger.migrations.emplace_back();
    entry.description = row.Text("filename");
    entry.version = LeadingDigits(entry.description);
    entry.key = TrimLeadingZeros(entry.version);
    entry.checksum = row.Find("hash");
    entry.applied_at = row.Text("date");
    entry.place = row.place();
  }
}

std::optional<std::string> Checksum(const UnitContent& content) {
  const GraphileHeader header = ReadGraphileHeader(content.content);
  if (header.fault != GraphileFault::kNone || !header.previous) return std::nullopt;
  const std::string_view previous = *header.previous == "-" ? std::string_view() : std::string_view(*header.previous);
  return GraphileHash(previous, content.content.substr(header.body));
}

// A file that allows a wrong hash is recorded by the one in its header.
bool Accepts(std::string_view recorded, const UnitContent& content) {
  const GraphileHeader header = ReadGraphileHeader(content.content);
  return header.allows_invalid_hash ? recorded == header.hash : recorded == Checksum(content);
}

}  // namespace

const LedgerFormat kGraphileMigrateLedger = {
    .framework = "graphile-migrate",
    .tables = kTables,
    .columns = kColumns,
    .order_by = "filename",
    .read = Read,
    .units = UnitsByVersion,
    .checksum = Checksum,
    .accepts = Accepts,
    .compare = CompareIntegers,
    // What is applied is not looked at again; the hash in the header is compared where the file is run.
    .edited = Consequence::kSilence,
    .removed = Consequence::kRefusal,
    .removed_newest = Consequence::kNone,
    .out_of_order = Consequence::kRefusal,
};

}  // namespace pgtidy::migrations
