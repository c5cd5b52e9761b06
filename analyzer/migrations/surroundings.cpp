#include "analyzer/migrations/surroundings.h"

#include <unistd.h>

#include <filesystem>
#include <system_error>

#include "analyzer/migrations/names.h"
#include "analyzer/support/files.h"

namespace pgtidy::migrations {
namespace {

constexpr int kMaxLevels = 12;

struct Presence {
  Clue clue;
  std::string_view name;
};

// Files and folders whose being there is the clue.
constexpr std::array<Presence, 14> kPresences = {{
    {Clue::kSqlx, "sqlx.toml"},
    {Clue::kSqlx, ".sqlx"},
    {Clue::kSqlx, "sqlx-data.json"},
    {Clue::kRefinery, "refinery.toml"},
    {Clue::kDiesel, "diesel.toml"},
    {Clue::kSqlMigrate, "dbconfig.yml"},
    {Clue::kTern, "tern.conf"},
    {Clue::kDrizzle, "drizzle.config.ts"},
    {Clue::kDrizzle, "drizzle.config.js"},
    {Clue::kDrizzle, "drizzle.config.json"},
    {Clue::kFlyway, "flyway.conf"},
    {Clue::kFlyway, "flyway.toml"},
    {Clue::kGraphile, ".gmrc"},
    {Clue::kGraphile, ".gmrc.js"},
}};

struct Mention {
  Clue clue;
  std::string_view file;
  std::string_view word;
};

// Words in the files that list a project's dependencies.
constexpr std::array<Mention, 13> kMentions = {{
    {Clue::kSqlx, "Cargo.toml", "sqlx"},
    {Clue::kRefinery, "Cargo.toml", "refinery"},
    {Clue::kDiesel, "Cargo.toml", "diesel"},
    {Clue::kDiesel, "Cargo.toml", "diesel_migrations"},
    {Clue::kGoose, "go.mod", "pressly/goose"},
    {Clue::kGolangMigrate, "go.mod", "golang-migrate/migrate"},
    {Clue::kSqlMigrate, "go.mod", "rubenv/sql-migrate"},
    {Clue::kTern, "go.mod", "jackc/tern"},
    {Clue::kPop, "go.mod", "gobuffalo/pop"},
    {Clue::kPop, "go.mod", "ory/pop"},
    {Clue::kPop, "go.mod", "ory/x"},
    {Clue::kNodePgMigrate, "package.json", "node-pg-migrate"},
    {Clue::kDrizzle, "package.json", "drizzle-orm"},
}};

bool IsWordCharacter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

bool HasWord(std::string_view text, std::string_view word) {
  for (size_t at = text.find(word); at != std::string_view::npos; at = text.find(word, at + 1)) {
    const size_t end = at + word.size();
    const bool starts = at == 0 || !IsWordCharacter(text[at - 1]);
    const bool ends = end == text.size() || !IsWordCharacter(text[end]);
    if (starts && ends) return true;
  }
  return false;
}

bool Exists(const std::string& path) { return ::access(path.c_str(), F_OK) == 0; }

}  // namespace

const Surroundings::Level& Surroundings::LevelOf(const std::string& absolute) {
  const auto [slot, is_new] = levels_.try_emplace(absolute);
  Level& level = slot->second;
  if (!is_new) return level;
  level.is_repository_root = Exists(JoinPath(absolute, ".git"));
  for (const Presence& presence : kPresences) {
    if (!Exists(JoinPath(absolute, presence.name))) continue;
    level.sightings.push_back({presence.clue, 0, presence.name, {}});
  }
  std::string_view file;
  std::string text;
  for (const Mention& mention : kMentions) {
    if (mention.file != file) {
      file = mention.file;
      const std::string path = JoinPath(absolute, file);
      // A clue that cannot be read is no clue; nobody asked for this file.
      auto bytes = Exists(path) ? support::ReadFile(path) : support::Result<std::string>(std::string());
      text = bytes ? *std::move(bytes) : std::string();
    }
    if (!HasWord(text, mention.word)) continue;
    level.sightings.push_back({mention.clue, 0, mention.file, mention.word});
  }
  return level;
}

const std::vector<std::string>& Surroundings::LadderOf(const std::string& path) {
  const auto [slot, is_new] = ladders_.try_emplace(path);
  std::vector<std::string>& ladder = slot->second;
  if (!is_new) return ladder;
  std::error_code failed;
  std::filesystem::path level = std::filesystem::canonical(path.empty() ? "." : path, failed);
  if (failed) return ladder;
  for (int distance = 0; distance < kMaxLevels; ++distance) {
    ladder.push_back(level.string());
    if (!level.has_relative_path() || LevelOf(ladder.back()).is_repository_root) break;
    level = level.parent_path();
  }
  return ladder;
}

bool Surroundings::IsRepositoryRoot(const std::string& path) {
  const std::vector<std::string>& ladder = LadderOf(path);
  return !ladder.empty() && LevelOf(ladder.front()).is_repository_root;
}

std::optional<Sighting> Surroundings::Find(const std::string& path, Clue clue) {
  int distance = 0;
  for (const std::string& level : LadderOf(path)) {
    for (const Sighting& sighting : LevelOf(level).sightings) {
      if (sighting.clue != clue) continue;
      Sighting found = sighting;
      found.distance = distance;
      return found;
    }
    ++distance;
  }
  return std::nullopt;
}

}  // namespace pgtidy::migrations
