// Flyway. Source: flyway-core, ChecksumCalculator.java, MigrationInfoImpl.java, JdbcTableSchemaHistory.java.

#include <algorithm>
#include <array>
#include <utility>

#include "analyzer/migrations/checksums/checksums.h"
#include "analyzer/migrations/ledger/format.h"
#include "analyzer/migrations/names.h"

namespace pgtidy::migrations {
namespace {

constexpr std::array<std::string_view, 1> kTables = {"flyway_schema_history"};
constexpr std::array<std::string_view, 5> kColumns = {"installed_rank", "version", "type", "script", "success"};

std::string KeyOf(const std::string& version, const std::string& description) {
  return version.empty() ? "R " + description : NormalizeDotted(version);
}

// A version that Flyway itself writes: digits, with dots between.
bool IsVersion(std::string_view version) {
  return !version.empty() && version.find_first_not_of("0123456789.") == std::string_view::npos &&
         version.front() != '.' && version.back() != '.' && version.find("..") == std::string_view::npos;
}

// The last row of a migration holds; one that was undone or deleted is not applied.
void Read(const LedgerTable& table, Ledger& ledger) {
  for (const LedgerTable::Row& values : table.rows) {
    const LedgerRow row(table, values);
    const std::string type = row.Text("type");
    if (type == "SCHEMA" || type == "CREATED") continue;
    AppliedMigration entry;
    entry.version = row.Text("version");
    if (!entry.version.empty() && !IsVersion(entry.version)) continue;
    entry.description = row.Text("description");
    entry.key = KeyOf(entry.version, entry.description);
    entry.checksum = row.Find("checksum");
    entry.applied_at = row.Text("installed_on");
    entry.place = row.place();
    std::erase_if(ledger.migrations, [&](const AppliedMigration& other) { return other.key == entry.key; });
    if (type.starts_with("UNDO") || type == "DELETE") continue;
    if (type.ends_with("BASELINE")) entry.state = AppliedState::kBaseline;
    if (!row.IsTrue("success")) {
      entry.state = AppliedState::kFailed;
      entry.failure = "success is false";
    }
    ledger.migrations.push_back(std::move(entry));
  }
}

std::optional<std::vector<LedgerUnit>> Units(const MigrationSet& set, const text::SourceMap& /*sources*/) {
  std::vector<LedgerUnit> units;
  for (size_t i = 0; i < set.files.size(); ++i) {
    const MigrationFile& file = set.files[i];
    if (file.direction != Direction::kDown)
      units.push_back(WholeFileUnit(set, i, KeyOf(file.version, file.description)));
  }
  return units;
}

std::optional<std::string> Checksum(const UnitContent& content) {
  const bool is_repeatable = content.set.files[content.unit.file].direction == Direction::kRepeatable;
  const std::optional<int32_t> checksum =
      FlywayChecksum(content.content, is_repeatable ? PlaceholderUse::kBeforeChecksum : PlaceholderUse::kAfterChecksum);
  return checksum ? std::optional<std::string>(std::to_string(*checksum)) : std::nullopt;
}

// A repeatable file is applied again when it changes: that is what it is for.
bool Accepts(std::string_view recorded, const UnitContent& content) {
  if (content.set.files[content.unit.file].direction == Direction::kRepeatable) return true;
  return recorded == Checksum(content);
}

// Repeatable files come after all versions.
int Compare(std::string_view left, std::string_view right) {
  const bool left_repeats = left.starts_with('R');
  const bool right_repeats = right.starts_with('R');
  if (left_repeats || right_repeats) return left_repeats && right_repeats ? 0 : left_repeats ? 1 : -1;
  return CompareDotted(left, right);
}

}  // namespace

const LedgerFormat kFlywayLedger = {
    .framework = "flyway",
    .tables = kTables,
    .columns = kColumns,
    .order_by = "installed_rank",
    .read = Read,
    .units = Units,
    .checksum = Checksum,
    .accepts = Accepts,
    .compare = Compare,
    .compares_names = true,
    .edited = Consequence::kRefusal,
    .removed = Consequence::kRefusal,
    .removed_newest = Consequence::kRefusal,
    .out_of_order = Consequence::kRefusal,
    .edited_message = "Migration checksum mismatch for migration version {}",
    .removed_message = "Detected applied migration not resolved locally: {}",
    .out_of_order_message = "Detected resolved migration not applied to database: {}",
    .failed_message = "Detected failed migration to version {}",
};

}  // namespace pgtidy::migrations
