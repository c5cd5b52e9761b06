#pragma once

#include <string>
#include <vector>

#include "analyzer/migrations/file_tree.h"
#include "analyzer/migrations/migration.h"
#include "analyzer/support/result.h"
#include "analyzer/text/source_map.h"

namespace pgtidy::migrations {

struct DiscoverOptions {
  std::vector<std::string> paths{};  ///< Files and folders; empty: the present folder.
  std::string files_from{};  ///< A list of files in order, relative to the list's folder; framework detection is off.
  std::string framework{};   ///< Id of the framework to assume; empty: find out.
  std::vector<std::string> exclude{};  ///< Glob patterns of paths to leave out (`*`, `**`, `?`), relative to `base`.
  std::string base{};                  ///< Folder that patterns are relative to; empty: the present one.
  /// Returns the bytes to take for a path instead of those on disk (what is staged, what an editor holds), or null.
  ContentOverride content = {};
  AddedFiles added = {};  ///< Files to take as if they lay on disk, by path as the search would write it.
};

/// Returns the migration sets under the paths, sorted by root, with every file of them added to `sources` in the order
/// of the sets. A folder is searched downwards, leaving out hidden folders and those of dependencies and build
/// products; a file brings the rest of its set along, not selected. A .sql file that belongs to no framework's layout
/// forms a plain set with its neighbours, or one alone if it was named.
/// What a search of a folder leaves out without a word, and what naming it brings in: folders named for another
/// database ("mysql", "migrations_sqlite"); a dump of the schema (schema.sql, structure.sql) beside migrations, which
/// made it; scripts without a number, if the same search finds migrations.
/// Errors: a path that does not exist or cannot be read, an unknown framework, a files-from list that names a missing
/// file.
support::Result<std::vector<MigrationSet>> Discover(const DiscoverOptions& options, text::SourceMap& sources);

/// Returns all frameworks that a configuration may name, sorted by id.
[[nodiscard]] const std::vector<const FrameworkInfo*>& AllFrameworks();

}  // namespace pgtidy::migrations
