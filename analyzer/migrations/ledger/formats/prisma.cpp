// Prisma. Source: schema-engine/connectors/schema-connector/src/migration_persistence.rs and
// schema-engine/commands/src/commands/apply_migrations.rs of prisma/prisma-engines.

#include <array>

#include "analyzer/migrations/checksums/checksums.h"
#include "analyzer/migrations/ledger/format.h"
#include "analyzer/migrations/names.h"

namespace pgtidy::migrations {
namespace {

constexpr std::array<std::string_view, 1> kTables = {"_prisma_migrations"};
constexpr std::array<std::string_view, 4> kColumns = {"checksum", "migration_name", "finished_at", "rolled_back_at"};

void Read(const LedgerTable& table, Ledger& ledger) {
  for (const LedgerTable::Row& values : table.rows) {
    const LedgerRow row(table, values);
    if (row.Find("rolled_back_at")) continue;
    AppliedMigration& entry = ledger.migrations.emplace_back();
    entry.key = row.Text("migration_name");
    entry.version = LeadingDigits(entry.key);
    entry.description = entry.key;
    entry.checksum = row.Find("checksum");
    entry.applied_at = row.Text("finished_at");
    entry.place = row.place();
    if (row.Find("finished_at")) continue;
    entry.state = AppliedState::kFailed;
    entry.failure = "finished_at is NULL";
  }
}

std::string FolderOf(const MigrationFile& file) {
  const std::string_view path = file.path;
  const size_t slash = path.rfind('/');
  return std::string(slash == std::string_view::npos ? path : BaseName(path.substr(0, slash)));
}

std::optional<std::vector<LedgerUnit>> Units(const MigrationSet& set, const text::SourceMap& /*sources*/) {
  return UnitsByName(set, FolderOf);
}

std::optional<std::string> Checksum(const UnitContent& content) { return PrismaChecksum(content.content); }

bool Accepts(std::string_view recorded, const UnitContent& content) { return PrismaAccepts(recorded, content.content); }

}  // namespace

const LedgerFormat kPrismaLedger = {
    .framework = "prisma",
    .tables = kTables,
    .columns = kColumns,
    .order_by = "started_at",
    .read = Read,
    .units = Units,
    .checksum = Checksum,
    .accepts = Accepts,
    .compare = CompareText,
    .edited = Consequence::kSilence,
    .removed = Consequence::kNone,
    .removed_newest = Consequence::kNone,
    .out_of_order = Consequence::kNone,
    .failed_message = "migrate found failed migrations in the target database, new migrations will not be applied",
};

}  // namespace pgtidy::migrations
