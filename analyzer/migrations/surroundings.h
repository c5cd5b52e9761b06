#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace pgtidy::migrations {

/// What a file beside the migrations, or in a folder above them, says about how they are run.
enum class Clue {
  kSqlx,           ///< sqlx.toml, .sqlx, sqlx-data.json, or Cargo.toml names sqlx.
  kRefinery,       ///< refinery.toml, or Cargo.toml names refinery.
  kDiesel,         ///< diesel.toml, or Cargo.toml names diesel.
  kGoose,          ///< go.mod names pressly/goose.
  kGolangMigrate,  ///< go.mod names golang-migrate.
  kSqlMigrate,     ///< dbconfig.yml, or go.mod names rubenv/sql-migrate.
  kTern,           ///< tern.conf, or go.mod names jackc/tern.
  kPop,            ///< go.mod names gobuffalo/pop or ory/pop.
  kNodePgMigrate,  ///< package.json names node-pg-migrate.
  kDrizzle,        ///< drizzle.config.*, or package.json names drizzle-orm.
  kFlyway,         ///< flyway.conf or flyway.toml.
  kGraphile,       ///< .gmrc.
};

/// A clue with the place where it was found.
struct Sighting {
  Clue clue{};
  int distance = 0;       ///< Folders between: 0 for the folder of the migrations itself.
  std::string_view file;  ///< "Cargo.toml", ".sqlx"
  std::string_view word;  ///< What the file names: "sqlx"; empty if its being there is the clue.
};

/// Looks for clues from a folder upwards to the root of its repository (the folder that holds .git), at most 12 levels.
/// A folder is looked at once. Not for several threads.
class Surroundings {
 public:
  /// Returns the nearest sighting of a clue from a folder upwards, if there is one. `path` as the user would write it.
  std::optional<Sighting> Find(const std::string& path, Clue clue);

  /// Returns whether the folder holds .git.
  bool IsRepositoryRoot(const std::string& path);

 private:
  struct Level {
    std::vector<Sighting> sightings;  ///< With distance 0.
    bool is_repository_root = false;
  };
  const Level& LevelOf(const std::string& absolute);
  const std::vector<std::string>& LadderOf(const std::string& path);

  std::unordered_map<std::string, Level> levels_;
  // For each folder asked about: itself and the folders above it, as absolute paths.
  std::unordered_map<std::string, std::vector<std::string>> ladders_;
};

}  // namespace pgtidy::migrations
