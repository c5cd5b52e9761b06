#include "analyzer/migrations/next_migration.h"

#include <fmt/chrono.h>
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <ctime>
#include <optional>

#include "analyzer/migrations/names.h"

namespace pgtidy::migrations {
namespace {

// What stands around the statements of a file.
struct Markers {
  std::string_view framework;
  std::string_view before;
  std::string_view after;
};
constexpr std::array kMarkers = {
    Markers{"goose", "-- +goose Up\n", ""},
    Markers{"dbmate", "-- migrate:up\n", "\n-- migrate:down\n"},
    Markers{"sql-migrate", "-- +migrate Up\n", ""},
};
// Frameworks whose list of files, or chain of hashes, their own program writes.
constexpr std::array<std::string_view, 4> kOwnProgram = {"drizzle", "graphile-migrate", "liquibase", "sqitch"};

std::string Format(const char* pattern, int64_t now) {
  const auto time = static_cast<std::time_t>(now);
  return fmt::format(fmt::runtime(fmt::format("{{:{}}}", pattern)), fmt::gmtime(time));
}

// The next number in the same width.
std::string CountOn(std::string_view digits) {
  std::string next(digits);
  for (size_t i = next.size(); i > 0; --i) {
    if (next[i - 1] != '9') {
      ++next[i - 1];
      return next;
    }
    next[i - 1] = '0';
  }
  return "1" + next;
}

bool LooksLikeYear(std::string_view digits) { return digits.starts_with("19") || digits.starts_with("20"); }

// Nothing if no next version can be told.
std::optional<std::string> NextVersion(std::string_view newest, int64_t now) {
  constexpr size_t kTimestamp = 14;  // YYYYMMDDHHMMSS
  constexpr size_t kSeconds = 10;    // Since 1970.
  if (IsDigits(newest)) {
    std::string next;
    if (newest.size() == kTimestamp && LooksLikeYear(newest)) next = Format("%Y%m%d%H%M%S", now);
    if (newest.size() == kSeconds && newest.starts_with('1')) next = std::to_string(now);
    return next > newest ? next : CountOn(newest);
  }
  const size_t digits = newest.find_last_not_of("0123456789");
  if (LooksLikeYear(newest) && newest.find('-') != std::string_view::npos) return Format("%Y-%m-%d-%H%M%S", now);
  if (digits == std::string_view::npos || digits + 1 == newest.size() || newest[digits] != '.') return std::nullopt;
  return std::string(newest.substr(0, digits + 1)) + CountOn(newest.substr(digits + 1));
}

// The newest file that goes up and bears a version.
const MigrationFile* NewestFile(const MigrationSet& set) {
  const auto newest = std::find_if(set.files.rbegin(), set.files.rend(), [](const MigrationFile& file) {
    return file.direction == Direction::kUp && !file.version.empty();
  });
  return newest == set.files.rend() ? nullptr : &*newest;
}

}  // namespace

support::Result<NewMigration> NextMigration(const MigrationSet& set, std::string_view name, std::string_view statements,
                                            int64_t now) {
  const std::string_view framework = set.framework->id;
  if (std::find(kOwnProgram.begin(), kOwnProgram.end(), framework) != kOwnProgram.end()) {
    return support::UsageError(
        fmt::format("only {} itself can add a migration to its list: add one with it, and write the "
                    "statements there",
                    set.framework->name));
  }
  const MigrationFile* newest = NewestFile(set);
  const std::optional<std::string> version = newest == nullptr ? std::nullopt : NextVersion(newest->version, now);
  const size_t at = version ? newest->path.rfind(newest->version) : std::string::npos;
  if (at == std::string::npos) {
    return support::UsageError(
        fmt::format("the names in '{}' do not tell what the next migration is called", set.root));
  }
  // Where the framework names a folder, the file in it keeps its name.
  const std::string_view path = newest->path;
  const size_t after = at + newest->version.size();
  const size_t separator_end = std::min(path.find_first_not_of("_-", after), path.size());
  const std::string_view separator = path.substr(after, separator_end - after);
  const size_t slash = path.find('/', after);
  const std::string_view last = path.substr(std::min(slash, path.size()));
  std::string_view extension = last;
  if (last.empty()) extension = SplitDirection(BaseName(path)).direction ? ".up.sql" : ".sql";
  NewMigration migration;
  migration.path =
      fmt::format("{}{}{}{}{}", path.substr(0, at), *version, separator.empty() ? "_" : separator, name, extension);
  const auto markers =
      std::find_if(kMarkers.begin(), kMarkers.end(), [&](const Markers& each) { return each.framework == framework; });
  if (markers != kMarkers.end()) migration.content += markers->before;
  migration.content += statements;
  if (!statements.ends_with('\n')) migration.content += '\n';
  if (markers != kMarkers.end()) migration.content += markers->after;
  return migration;
}

}  // namespace pgtidy::migrations
