#pragma once

#include <functional>
#include <string>
#include <vector>

#include "analyzer/engine/config.h"
#include "analyzer/migrations/discover.h"
#include "analyzer/migrations/ledger/judge.h"
#include "analyzer/migrations/migration.h"
#include "analyzer/support/result.h"
#include "analyzer/text/source_map.h"

namespace pgtidy::engine {

/// Where to look for what is applied, beside what the configuration says.
struct HistoryOptions {
  std::string csv{};       ///< A ledger as a CSV file; over the configuration's.
  std::string database{};  ///< A connection string; empty: no database is asked.
  std::string base{};      ///< A revision of git; over the configuration's.
  bool use_git = true;     ///< Without a base, look for one; false where nothing outside of the files may count.
  bool staged = false;     ///< What is staged counts, not what lies in the folder.
  migrations::DiscoverOptions discover{};         ///< How the sets were found.
  std::function<void(const std::string&)> log{};  ///< Takes what the user should know and is no error; may be empty.
};

/// The history of each set, in the order of the sets.
using Histories = std::vector<migrations::SetHistory>;

/// Reads all ledgers of the sets, adds their files to the sources, and compares. Errors: a ledger that was asked for
/// and cannot be read, a malformed lock file, a base that git does not know; a lock file where there are no migrations
/// at all; a base that was looked for and is not there is only logged.
support::Result<Histories> ReadHistories(const std::vector<migrations::MigrationSet>& sets, const Config& config,
                                         const HistoryOptions& options, text::SourceMap& sources);

/// Returns the path of the project's lock file, as the user would write it.
[[nodiscard]] std::string LockFilePath(const Config& config);

/// Returns the parts of a file that go up, if it held `content`.
[[nodiscard]] std::vector<text::ByteRange> PartsThatGoUp(const migrations::MigrationSet& set,
                                                         const migrations::MigrationFile& file,
                                                         std::string_view content, const text::SourceMap& sources,
                                                         const migrations::DiscoverOptions& discover);

}  // namespace pgtidy::engine
