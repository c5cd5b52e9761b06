#include "analyzer/migrations/ledger/format.h"

#include <algorithm>
#include <array>

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

std::vector<LedgerUnit> UnitsByVersion(const MigrationSet& set, const text::SourceMap& /*sources*/) {
  std::vector<LedgerUnit> units;
  for (size_t i = 0; i < set.files.size(); ++i) {
    const MigrationFile& file = set.files[i];
    if (file.direction != Direction::kUp || file.normalized_version.empty()) continue;
    units.push_back({.file = i,
                     .range = {},
                     .key = file.normalized_version,
                     .version = file.version,
                     .description = file.description});
  }
  return units;
}

std::vector<LedgerUnit> UnitsByName(const MigrationSet& set, std::string (*name_of)(const MigrationFile& file)) {
  std::vector<LedgerUnit> units;
  for (size_t i = 0; i < set.files.size(); ++i) {
    const MigrationFile& file = set.files[i];
    if (file.direction != Direction::kUp) continue;
    units.push_back(
        {.file = i, .range = {}, .key = name_of(file), .version = file.version, .description = file.description});
  }
  return units;
}

}  // namespace pgtidy::migrations
