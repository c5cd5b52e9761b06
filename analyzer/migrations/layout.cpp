#include "analyzer/migrations/layout.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <iterator>

#include "analyzer/migrations/names.h"

namespace pgtidy::migrations {

std::span<const Layout* const> AllLayouts() {
  static constexpr std::array<const Layout*, 19> kLayouts = {
      &kSqitchLayout,        &kDrizzleLayout,   &kPrismaLayout, &kGraphileMigrateLayout,
      &kDieselLayout,        &kGooseLayout,     &kDbmateLayout, &kSqlMigrateLayout,
      &kTernLayout,          &kLiquibaseLayout, &kAtlasLayout,  &kNodePgMigrateLayout,
      &kPopLayout,           &kRefineryLayout,  &kFlywayLayout, &kSqlxLayout,
      &kGolangMigrateLayout, &kDumpLayout,      &kPlainLayout};
  return kLayouts;
}

MigrationFile WholeFile(std::string path, std::string_view bytes, Direction direction, TransactionMode mode) {
  MigrationFile file;
  file.path = std::move(path);
  file.direction = direction;
  file.sections.push_back({.range = {0, static_cast<uint32_t>(bytes.size())},
                           .direction = direction,
                           .transaction = mode,
                           .transaction_directive = std::nullopt});
  return file;
}

void SetDirectionFromSections(MigrationFile& file) {
  if (file.sections.empty()) return;
  const bool goes_up = std::any_of(file.sections.begin(), file.sections.end(),
                                   [](const Section& section) { return section.direction == Direction::kUp; });
  file.direction = goes_up ? Direction::kUp : file.sections.front().direction;
}

void Ignore(SetDraft& draft, std::string path, IgnoredReason reason, std::string explanation,
            std::optional<text::ByteRange> at) {
  IgnoredFile ignored;
  ignored.path = std::move(path);
  ignored.reason = reason;
  ignored.explanation = std::move(explanation);
  ignored.at = at;
  draft.set.ignored.push_back(std::move(ignored));
}

void ArrangePairs(std::vector<MigrationFile>& files,
                  int (*compare_versions)(std::string_view left, std::string_view right)) {
  std::sort(files.begin(), files.end(), [&](const MigrationFile& left, const MigrationFile& right) {
    const int order = compare_versions(left.normalized_version, right.normalized_version);
    return order != 0 ? order < 0 : left.path < right.path;
  });
  const auto stem = [](const MigrationFile& file) { return SplitDirection(file.path).stem; };
  std::vector<MigrationFile> arranged;
  arranged.reserve(files.size());
  for (size_t begin = 0; begin < files.size();) {
    size_t end = begin + 1;
    while (end < files.size() && files[end].normalized_version == files[begin].normalized_version) ++end;
    std::vector<char> taken(end - begin, 0);
    for (size_t up = begin; up < end; ++up) {
      if (files[up].direction == Direction::kDown) continue;
      const std::string own_stem(stem(files[up]));
      arranged.push_back(std::move(files[up]));
      taken[up - begin] = 1;
      for (size_t down = begin; down < end; ++down) {
        if (taken[down - begin] != 0 || files[down].direction != Direction::kDown || stem(files[down]) != own_stem)
          continue;
        arranged.push_back(std::move(files[down]));
        taken[down - begin] = 1;
      }
    }
    for (size_t rest = begin; rest < end; ++rest) {
      if (taken[rest - begin] == 0) arranged.push_back(std::move(files[rest]));
    }
    begin = end;
  }
  files = std::move(arranged);
}

std::string CountFiles(size_t count) { return count == 1 ? "1 file" : fmt::format("{} files", count); }

Evidence MarkerEvidence(size_t files, std::string_view marker) {
  if (files == 0) return {};
  return {.strength = Strength::kContents,
          .files = files,
          .distance = 0,
          .reason = fmt::format("`{}` in {}", marker, CountFiles(files))};
}

Evidence OtherDatabaseEvidence() {
  return {.strength = Strength::kListed, .files = 0, .distance = 0, .reason = "", .is_other_database = true};
}

Evidence NearbyEvidence(const Site& site, Clue clue) {
  std::optional<Sighting> sighting = site.Find(clue);
  if (!sighting) return {};
  const char* where = sighting->distance == 0 ? "in the folder" : "above the folder";
  std::string reason = sighting->word.empty() ? fmt::format("{} lies {}", sighting->file, where)
                                              : fmt::format("{} {} names {}", sighting->file, where, sighting->word);
  return {.strength = Strength::kNearby,
          .files = site.folder.sql.size(),
          .distance = sighting->distance,
          .reason = std::move(reason)};
}

bool HasNumberedScripts(const Site& site) {
  return std::any_of(site.folder.sql.begin(), site.folder.sql.end(), [](std::string_view name) {
    if (name.starts_with('v') || name.starts_with('V')) name.remove_prefix(1);
    return !LeadingDigits(name).empty();
  });
}

}  // namespace pgtidy::migrations
