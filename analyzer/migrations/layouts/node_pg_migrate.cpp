// node-pg-migrate. Source: src/{sqlMigration,migrationLoader}.ts and src/utils/fileNameUtils.ts of
// salsita/node-pg-migrate. The ledger keeps whole names, so no two versions are ever the same.

#include <algorithm>
#include <chrono>

#include "analyzer/migrations/layout.h"
#include "analyzer/migrations/lines.h"
#include "analyzer/migrations/names.h"

namespace pgtidy::migrations {
namespace {

constexpr FrameworkInfo kInfo = {
    .id = "node-pg-migrate",
    .name = "node-pg-migrate",
    .transaction = TransactionMode::kWrapped,
    .leave_transaction = "",
    .placeholders = {},
    .forbids_gaps = false,
    .accepts_out_of_order = false,
    .byte_order_mark_is_sent = true,
    .detects_non_transactional = false,
};

// Returns the value that files are ordered by: the number, or for one of 17 digits (a date in UTC down to the
// millisecond) the milliseconds since 1970, so that it compares with the older names made of such milliseconds.
std::string OrderKey(std::string_view digits) {
  if (digits.size() != 17) return TrimLeadingZeros(digits);
  const auto part = [&](size_t at, size_t length) {
    return static_cast<int64_t>(*ParseUint64(digits.substr(at, length)));
  };
  const auto date =
      std::chrono::year(static_cast<int>(part(0, 4))) / static_cast<int>(part(4, 2)) / static_cast<int>(part(6, 2));
  const int64_t days = std::chrono::sys_days(date).time_since_epoch().count();
  const int64_t milliseconds = (((days * 24 + part(8, 2)) * 60 + part(10, 2)) * 60 + part(12, 2)) * 1000 + part(14, 3);
  return std::to_string(milliseconds);
}

struct Markers {
  std::optional<Line> up;
  std::optional<Line> down;
};

// The first marker of each direction counts.
Markers FindMarkers(std::string_view text) {
  Markers found;
  LineReader lines(text, text.starts_with("\xEF\xBB\xBF") ? 3 : 0);
  for (Line line; lines.Next(line) && !(found.up && found.down);) {
    if (!found.up && IsNodePgMigrateMarker(line.text, "up")) found.up = line;
    if (!found.down && IsNodePgMigrateMarker(line.text, "down")) found.down = line;
  }
  return found;
}

std::vector<Section> ReadSections(std::string_view text) {
  const auto size = static_cast<uint32_t>(text.size());
  const auto section = [](uint32_t begin, uint32_t end, Direction direction) {
    return Section{.range = {begin, end},
                   .direction = direction,
                   .transaction = TransactionMode::kWrapped,
                   .transaction_directive = std::nullopt};
  };
  const Markers markers = FindMarkers(text);
  // Without an up marker the whole file goes up, a down part included: that is what runs.
  if (!markers.up) return {section(0, size, Direction::kUp)};
  if (!markers.down) return {section(markers.up->next, size, Direction::kUp)};
  const bool up_first = markers.up->range.begin < markers.down->range.begin;
  const Line& first = up_first ? *markers.up : *markers.down;
  const Line& second = up_first ? *markers.down : *markers.up;
  return {section(first.next, second.range.begin, up_first ? Direction::kUp : Direction::kDown),
          section(second.next, size, up_first ? Direction::kDown : Direction::kUp)};
}

bool Fits(const Site& site) {
  return std::any_of(site.folder.sql.begin(), site.folder.sql.end(),
                     [](const std::string& name) { return name.ends_with(".sql") && !LeadingDigits(name).empty(); });
}

Evidence Weigh(const Site& site) {
  if (Evidence marked = MarkerEvidence(site.markers().node_pg_migrate, "-- Up Migration"); marked.files > 0)
    return marked;
  return NearbyEvidence(site, Clue::kNodePgMigrate);
}

void Arrange(const Site& site, SetDraft& draft) {
  for (const std::string& name : site.folder.sql) {
    const std::string path = site.folder.PathOf(name);
    const std::string_view digits = LeadingDigits(name);
    if (!name.ends_with(".sql")) {
      Ignore(draft, path, IgnoredReason::kNameNotRecognised, "node-pg-migrate runs only names that end in .sql");
      continue;
    }
    if (digits.empty()) {
      Ignore(draft, path, IgnoredReason::kNameIsError,
             "node-pg-migrate stops here: the name does not begin with a number");
      continue;
    }
    const std::string_view bytes = site.Read(name);
    const DirectedName parts = SplitDirection(name);
    MigrationFile file;
    if (parts.direction) {
      file = WholeFile(path, bytes, *parts.direction, TransactionMode::kWrapped);
    } else {
      file.path = path;
      file.sections = ReadSections(bytes);
      SetDirectionFromSections(file);
    }
    file.version = digits;
    // Only for the sorting below.
    file.normalized_version = OrderKey(digits);
    std::string_view description = parts.stem.substr(digits.size());
    if (description.starts_with('_') || description.starts_with('-')) description.remove_prefix(1);
    file.description = description;
    draft.set.files.push_back(std::move(file));
  }
  ArrangePairs(draft.set.files, CompareIntegers);
  for (MigrationFile& file : draft.set.files) file.normalized_version.clear();
}

}  // namespace

const Layout kNodePgMigrateLayout = {.info = kInfo, .fits = Fits, .weigh = Weigh, .arrange = Arrange};

}  // namespace pgtidy::migrations
