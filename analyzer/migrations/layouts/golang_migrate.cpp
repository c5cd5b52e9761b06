// golang-migrate. Source: source/parse.go, source/iofs/iofs.go and database/postgres/postgres.go of
// golang-migrate/migrate. Two versions are the same if they are the same uint64.

#include <fmt/format.h>

#include <algorithm>

#include "analyzer/migrations/layout.h"
#include "analyzer/migrations/names.h"

namespace pgtidy::migrations {
namespace {

constexpr FrameworkInfo kInfo = {
    .id = "golang-migrate",
    .name = "golang-migrate",
    .transaction = TransactionMode::kSingleString,
    .leave_transaction = "leave the statement alone in its file",
    .placeholders = {},
    .forbids_gaps = false,
    .accepts_out_of_order = false,
    .byte_order_mark_is_sent = true,
    .detects_non_transactional = false,
};

struct Name {
  std::string_view version;
  std::string_view identifier;
  Direction direction = Direction::kUp;
  uint64_t number = 0;
};

// ^([0-9]+)_(.*)\.(down|up)\.(.*)$, where the second group takes as much as it can.
std::optional<Name> SplitName(std::string_view name) {
  if (!name.ends_with(".sql")) return std::nullopt;
  Name result;
  result.version = LeadingDigits(name);
  const auto number = ParseUint64(result.version);
  if (!number || !name.substr(result.version.size()).starts_with('_')) return std::nullopt;
  result.number = *number;
  const std::string_view rest = name.substr(result.version.size() + 1);
  const size_t up = rest.rfind(".up.");
  const size_t down = rest.rfind(".down.");
  if (up == std::string_view::npos && down == std::string_view::npos) return std::nullopt;
  const bool is_down = up == std::string_view::npos || (down != std::string_view::npos && down > up);
  result.direction = is_down ? Direction::kDown : Direction::kUp;
  result.identifier = rest.substr(0, is_down ? down : up);
  return result;
}

bool IsOtherNumberedScript(std::string_view name) {
  const std::string_view digits = LeadingDigits(name);
  return !digits.empty() && name.substr(digits.size()).starts_with('_') && !SplitName(name);
}

bool Fits(const Site& site) {
  return std::any_of(site.folder.sql.begin(), site.folder.sql.end(),
                     [](const std::string& name) { return SplitName(name).has_value(); });
}

Evidence Weigh(const Site& site) {
  if (Evidence nearby = NearbyEvidence(site, Clue::kGolangMigrate); nearby.strength != Strength::kNone) return nearby;
  const auto& names = site.folder.sql;
  // golang-migrate would skip 2_b.sql beside 1_a.up.sql without a word: a project that has both uses something else.
  if (std::any_of(names.begin(), names.end(), IsOtherNumberedScript)) return {};
  const auto count = static_cast<size_t>(
      std::count_if(names.begin(), names.end(), [](const std::string& name) { return SplitName(name).has_value(); }));
  return {.strength = Strength::kNames,
          .files = count,
          .distance = 0,
          .reason = fmt::format("{} named <version>_<name>.up.sql or .down.sql", CountFiles(count))};
}

void Arrange(const Site& site, SetDraft& draft) {
  for (const std::string& name : site.folder.sql) {
    const std::string path = site.folder.PathOf(name);
    const auto parts = SplitName(name);
    if (!parts) {
      Ignore(draft, path, IgnoredReason::kNameNotRecognised,
             "golang-migrate runs only <version>_<name>.up.sql and .down.sql");
      continue;
    }
    MigrationFile file = WholeFile(path, site.Read(name), parts->direction, TransactionMode::kSingleString);
    file.version = parts->version;
    file.normalized_version = std::to_string(parts->number);
    file.description = parts->identifier;
    draft.set.files.push_back(std::move(file));
  }
  ArrangePairs(draft.set.files, CompareIntegers);
}

}  // namespace

const Layout kGolangMigrateLayout = {.info = kInfo, .fits = Fits, .weigh = Weigh, .arrange = Arrange};

}  // namespace pgtidy::migrations
