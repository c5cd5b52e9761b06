// Atlas. Source: cmd/atlas/internal/migrate and sql/migrate/{migrate,dir}.go of ariga/atlas.

#include <algorithm>
#include <array>
#include <map>
#include <utility>

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

// The entries of atlas.sum by the names of files, if the file at `changed` held `content`. Checkpoints count too.
std::map<std::string, std::string> Hashes(const MigrationSet& set, const text::SourceMap& sources, size_t changed,
                                          std::string_view content) {
  std::vector<AtlasFile> files;
  for (size_t i = 0; i < set.files.size(); ++i) {
    files.push_back({BaseName(set.files[i].path), i == changed ? content : sources.file(set.files[i].file).text()});
  }
  for (const IgnoredFile& file : set.ignored) {
    if (file.reason != IgnoredReason::kStandsForOthers) continue;
    files.push_back({BaseName(file.path), sources.file(file.file).text()});
  }
  std::sort(files.begin(), files.end(),
            [](const AtlasFile& left, const AtlasFile& right) { return left.name < right.name; });
  std::map<std::string, std::string> hashes;
  for (AtlasSumEntry& entry : ComputeAtlasSum(files).entries) hashes.emplace(entry.name, std::move(entry.hash));
  return hashes;
}

std::optional<std::string> HashOf(const MigrationFile& file, const std::map<std::string, std::string>& hashes) {
  const auto found = hashes.find(std::string(BaseName(file.path)));
  return found == hashes.end() ? std::nullopt : std::optional<std::string>(found->second);
}

// The hash of a file counts in all files before it, so it is right only if they are.
std::optional<std::string> Checksum(const UnitContent& content) {
  return HashOf(content.set.files[content.unit.file],
                Hashes(content.set, content.sources, content.unit.file, content.content));
}

std::vector<std::optional<std::string>> PresentChecksums(const MigrationSet& set, const text::SourceMap& sources,
                                                         const std::vector<LedgerUnit>& units) {
  const std::map<std::string, std::string> hashes = Hashes(set, sources, set.files.size(), "");
  std::vector<std::optional<std::string>> checksums;
  checksums.reserve(units.size());
  for (const LedgerUnit& unit : units) checksums.push_back(HashOf(set.files[unit.file], hashes));
  return checksums;
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
    .present_checksums = PresentChecksums,
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
