#pragma once

#include <map>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "analyzer/migrations/file_tree.h"
#include "analyzer/migrations/migration.h"
#include "analyzer/migrations/surroundings.h"

namespace pgtidy::migrations {

/// A folder that may be the root of a migration set, with what a layout may look at. All borrowed; the caller owns
/// them.
struct Site {
  FileTree& tree;
  const Folder& folder;
  Surroundings& surroundings;

  /// Returns the bytes of a file of the folder; `name` may lead into a folder below.
  [[nodiscard]] std::string_view Read(std::string_view name) const { return tree.Read(folder.PathOf(name)); }
  /// Returns a folder below; `name` must be one of the folder's.
  [[nodiscard]] const Folder& Open(std::string_view name) const { return tree.Open(folder.PathOf(name)); }
  /// Returns which markers stand in the .sql files of the folder itself.
  [[nodiscard]] const MarkerCounts& markers() const { return tree.MarkersOf(folder); }
  [[nodiscard]] std::optional<Sighting> Find(Clue clue) const { return surroundings.Find(folder.path, clue); }
};

/// How good a proof is. The order is that of weight.
enum class Strength {
  kNone,
  kNames,     ///< The names fit; they may fit another framework too.
  kNearby,    ///< A file beside or above names the framework.
  kContents,  ///< Names or markers that only this framework has.
  kListed,    ///< The framework's own list lies in the folder.
};

/// Why a folder is taken for that of a framework.
struct Evidence {
  Strength strength = Strength::kNone;
  size_t files = 0;    ///< How many files speak for it; decides between markers and between names.
  int distance = 0;    ///< How far the file that names the framework lies above; decides between neighbours.
  std::string reason;  ///< In the user's words: "`-- +goose` in 12 files".
  bool is_other_database = false;  ///< The framework says that the folder is for another database: nobody reads it.
};

/// Evidence that the framework's own settings name another database.
[[nodiscard]] Evidence OtherDatabaseEvidence();

/// A set under construction. FileIds are given when it is finished.
struct SetDraft {
  MigrationSet set;
  std::set<std::string> claimed;  ///< Names of the folders below whose files belong to the set: not searched again.
  /// For files whose directives stand in another file (Flyway's .conf, Diesel's metadata.toml): that file's path.
  std::map<std::string, std::string> side_files;
};

/// One framework: what is known of it, and how to tell and read a folder of it. Stateless.
struct Layout {
  const FrameworkInfo& info;
  /// Returns whether the folder holds anything that the framework would run; what is asked if the framework is given.
  bool (*fits)(const Site& site);
  /// Returns what speaks for this framework; asked only if it fits.
  Evidence (*weigh)(const Site& site);
  /// Fills the draft: files in the framework's order, and what it ignores.
  void (*arrange)(const Site& site, SetDraft& draft);
  /// The set takes files from folders below its root: a file given alone may belong to a root above its folder.
  bool is_deep = false;
};

/// All layouts. Where the same evidence speaks for two, the earlier one wins.
[[nodiscard]] std::span<const Layout* const> AllLayouts();

extern const Layout kAtlasLayout;
extern const Layout kDbmateLayout;
extern const Layout kDieselLayout;
extern const Layout kDrizzleLayout;
extern const Layout kDumpLayout;
extern const Layout kFlywayLayout;
extern const Layout kGolangMigrateLayout;
extern const Layout kGooseLayout;
extern const Layout kGraphileMigrateLayout;
extern const Layout kLiquibaseLayout;
extern const Layout kNodePgMigrateLayout;
extern const Layout kPlainLayout;
extern const Layout kPopLayout;
extern const Layout kPrismaLayout;
extern const Layout kRefineryLayout;
extern const Layout kSqitchLayout;
extern const Layout kSqlMigrateLayout;
extern const Layout kSqlxLayout;
extern const Layout kTernLayout;

/// The framework of a --files-from list: it has no layout.
extern const FrameworkInfo kFilesFromInfo;

/// Returns a file with one section that holds all of its bytes.
[[nodiscard]] MigrationFile WholeFile(std::string path, std::string_view bytes, Direction direction,
                                      TransactionMode mode);

/// Sets the file's direction from its sections: up if one goes up, else that of the first.
void SetDirectionFromSections(MigrationFile& file);

/// Adds a file that the framework does not run.
void Ignore(SetDraft& draft, std::string path, IgnoredReason reason, std::string explanation,
            std::optional<text::ByteRange> at = std::nullopt);

/// Sorts by a comparison of versions, then by path, and puts each down file after the up file of its version: after the
/// one with the same stem if several share the version.
void ArrangePairs(std::vector<MigrationFile>& files,
                  int (*compare_versions)(std::string_view left, std::string_view right));

/// Returns "1 file" or "12 files", for a reason.
[[nodiscard]] std::string CountFiles(size_t count);

/// Evidence of kContents from markers that stand in so many files; kNone if in none. `marker` as it stands in a file.
[[nodiscard]] Evidence MarkerEvidence(size_t files, std::string_view marker);

/// Evidence of kNearby from the nearest sighting of a clue; kNone if there is none.
[[nodiscard]] Evidence NearbyEvidence(const Site& site, Clue clue);

/// Returns whether the site has a file whose name begins with a number, or with a 'v' and a number.
[[nodiscard]] bool HasNumberedScripts(const Site& site);

}  // namespace pgtidy::migrations
