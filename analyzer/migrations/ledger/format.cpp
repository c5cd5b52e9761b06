#include "analyzer/migrations/ledger/format.h"

#include <algorithm>
#include <array>
#include <utility>

namespace pgtidy::migrations {
namespace {

constexpr std::array kFormats = {
    &kAtlasLedger,         &kDbmateLedger, &kDieselLedger,          &kDrizzleLedger,   &kFlywayLedger,
    &kGolangMigrateLedger, &kGooseLedger,  &kGraphileMigrateLedger, &kLiquibaseLedger, &kNodePgMigrateLedger,
    &kPopLedger,           &kPrismaLedger, &kRefineryLedger,        &kSqitchLedger,    &kSqlMigrateLedger,
    &kSqlxLedger,          &kTernLedger,
};

}  // namespace

const LedgerFormat* FindLedgerFormat(const FrameworkInfo& framework) {
  const auto found = std::find_if(kFormats.begin(), kFormats.end(),
                                  [&](const LedgerFormat* format) { return format->framework == framework.id; });
  return found == kFormats.end() ? nullptr : *found;
}

LedgerUnit WholeFileUnit(const MigrationSet& set, size_t file, std::string key) {
  return {.file = file,
          .range = {},
          .key = std::move(key),
          .version = set.files[file].version,
          .description = set.files[file].description};
}

void ReadVersionTexts(const LedgerTable& table, Ledger& ledger) {
  for (const LedgerTable::Row& values : table.rows) {
    const LedgerRow row(table, values);
    AppliedMigration& entry = ledger.migrations.emplace_back();
    entry.version = row.Text("version");
    entry.key = entry.version;
    entry.applied_at = row.Text("run_on");
    entry.place = row.place();
  }
}

int CompareText(std::string_view left, std::string_view right) { return left.compare(right); }

std::optional<std::vector<LedgerUnit>> UnitsByVersion(const MigrationSet& set, const text::SourceMap& /*sources*/) {
  std::vector<LedgerUnit> units;
  for (size_t i = 0; i < set.files.size(); ++i) {
    const MigrationFile& file = set.files[i];
    if (file.direction != Direction::kUp || file.normalized_version.empty()) continue;
    units.push_back(WholeFileUnit(set, i, file.normalized_version));
  }
  return units;
}

std::optional<std::vector<LedgerUnit>> UnitsByName(const MigrationSet& set,
                                                   std::string (*name_of)(const MigrationFile& file)) {
  std::vector<LedgerUnit> units;
  for (size_t i = 0; i < set.files.size(); ++i) {
    if (set.files[i].direction == Direction::kUp) units.push_back(WholeFileUnit(set, i, name_of(set.files[i])));
  }
  return units;
}

std::optional<std::vector<LedgerUnit>> UnitsByLedgerKey(const MigrationSet& set, const text::SourceMap& /*sources*/) {
  std::vector<LedgerUnit> units;
  for (size_t i = 0; i < set.files.size(); ++i) {
    if (set.files[i].direction != Direction::kUp) continue;
    if (set.files[i].ledger_key.empty()) return std::nullopt;
    units.push_back(WholeFileUnit(set, i, set.files[i].ledger_key));
  }
  return units;
}

}  // namespace pgtidy::migrations
