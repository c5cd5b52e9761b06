#pragma once

#include <optional>
#include <string>
#include <vector>

#include "analyzer/support/result.h"
#include "analyzer/text/source_map.h"

namespace pgtidy::migrations {

/// The name of the file in which a project keeps what is applied.
inline constexpr std::string_view kLockFileName = "pgtidy.lock";

/// One line of pgtidy.lock.
struct LockEntry {
  std::string version;                  ///< The key of the migration in its framework's ledger.
  std::string path;                     ///< Relative to the folder of the lock file, with forward slashes.
  std::optional<std::string> checksum;  ///< In the framework's own algorithm; else pgtidy's hash of the statements.
  std::string sha256;                   ///< Of the whole file, 64 hexadecimal digits.
  std::optional<text::Location> place;  ///< The line, where it was read.
};

/// Returns the lines of a lock file of the sources. They may stand in any order, and equal lines count once: that is
/// how a merge leaves them. Errors (kUsage) name the line: marks of a merge conflict, a line without its four fields.
support::Result<std::vector<LockEntry>> ReadLockFile(text::FileId file, const text::SourceMap& sources);

/// Returns the lock file: a comment, then one line an entry, sorted by path and version. Fields are separated by tabs;
/// a tab, a line end or a backslash in one is written \t, \n or \\.
[[nodiscard]] std::string RenderLockFile(std::vector<LockEntry> entries);

}  // namespace pgtidy::migrations
