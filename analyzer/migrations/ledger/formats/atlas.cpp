// Atlas. Source: cmd/atlas/internal/migrate and sql/migrate/{migrate,dir}.go of ariga/atlas.

#include <algorithm>
#include <array>

#include "analyzer/migrations/checksums/atlas_sum.h"
#include "analyzer/migrations/ledger/format.h"
#include "analyzer/migrations/names.h"

namespace pgtidy::migrations {
namespace {

constexpr std::array<std::string_view, 1> kTables = {"atlas_schema_revisions.atlas_schema_revisions"};
constexpr std::array<std::string_view, 4> kColumns = {"version", "applied", "total", "hash"};

void Read(const LedgerTable& table, Ledger& ledger) {
  // ent's flags of the type of a revision: 1 is a baseline.
  constexpr int64_t kBaseline = 1;
  for (const LedgerTable::Row& values : table.rows) {
    const LedgerRow row(table, values);
    const std::string version = row.Text("version");
    if (version == ".atlas_cloud_identifier") continue;
    AppliedMigration& entry = ledger.migrations.emplace_back();
    entry.version = version;
    entry.key = version;
    entry.description = row.Text("description");
    if (const auto hash = row.Find("hash"); hash && !hash->empty()) entry.checksum = hash;
    entry.applied_at = row.Text("executed_at");
    entry.place = row.place();
    const std::optional<int64_t> type = ParseInt64(row.Text("type"));
    if (type && (*type & kBaseline) != 0) entry.state = AppliedState::kBaseline;
    if (entry.state == AppliedState::kApplied && row.Text("applied") != row.Text("total")) {
      entry.state = AppliedState::kFailed;
      entry.failure = row.Text("applied") + " of " + row.Text("total") + " statements are applied";
    }
  }
}

// The hash of a file counts in all files before it, so it is right only if they are.
std::optional<std::string> Checksum(const UnitContent& content) {
  std::vector<AtlasFile> files;
  const std::string& own = content.set.files[content.unit.file].path;
  for (const MigrationFile& file : content.set.files) {
    const bool is_own = file.path == own;
    files.push_back({BaseName(file.path), is_own ? content.content : content.sources.file(file.file).text()});
  }
  std::sort(files.begin(), files.end(),
            [](const AtlasFile& left, const AtlasFile& right) { return left.name < right.name; });
  const AtlasSum sum = ComputeAtlasSum(files);
  const auto entry = std::find_if(sum.entries.begin(), sum.entries.end(),
                                  [&](const AtlasSumEntry& each) { return each.name == BaseName(own); });
  return entry == sum.entries.end() ? std::nullopt : std::optional<std::string>(entry->hash);
}

}  // namespace

const LedgerFormat kAtlasLedger = {
    .framework = "atlas",
    .tables = kTables,
    .columns = kColumns,
    .order_by = "version",
    .read = Read,
    .units = UnitsByVersion,
    .checksum = Checksum,
    .compare = CompareText,
    .is_chain = true,
    // What the database has recorded is not compared: atlas.sum is.
    .edited = Consequence::kSilence,
    .removed = Consequence::kNone,
    .removed_newest = Consequence::kNone,
    .out_of_order = Consequence::kRefusal,
    .edited_message = "checksum mismatch",
    .removed_message = "checksum mismatch",
    .out_of_order_message = "migration file {} was added out of order",
};

}  // namespace pgtidy::migrations
