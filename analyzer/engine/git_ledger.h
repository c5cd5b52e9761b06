#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "analyzer/migrations/discover.h"
#include "analyzer/migrations/ledger/format.h"
#include "analyzer/migrations/ledger/git_base.h"
#include "analyzer/migrations/ledger/ledger.h"
#include "analyzer/migrations/migration.h"
#include "analyzer/support/result.h"
#include "analyzer/text/source_map.h"

namespace pgtidy::engine {

/// The name of a base that means: do not compare with git.
inline constexpr std::string_view kNoBase = "none";

/// What ReadGitLedger() compares. Borrows everything.
struct GitLedgerInput {
  const migrations::MigrationSet& set;
  const std::vector<migrations::LedgerUnit>& units;
  const migrations::LedgerFormat& format;
  const std::string& base;  ///< A revision; empty: the base branch, as CI's variables or the remote tell.
  bool staged;              ///< What is staged counts, not what lies in the folder.
  const migrations::DiscoverOptions& discover;
};

/// Returns the migrations that the base branch has, as a ledger: those of the commit at which HEAD parted from it count
/// as applied, and those that came to it since as applied elsewhere. What differs carries its content; a file that is
/// gone is added to the sources. Nothing if no base is known. Errors: git fails, or does not know the base.
support::Result<std::optional<migrations::Ledger>> ReadGitLedger(const GitLedgerInput& input, text::SourceMap& sources);

/// Returns whether a folder lies in a repository of git, without asking git.
[[nodiscard]] bool LiesInRepository(const std::string& folder);

/// Returns the newest former content of a file of the set, or of any file below its root if `path` is empty, that
/// `matches` accepts, from git's history, with its path as the user would write it; nothing if there is none, or git
/// cannot be asked.
[[nodiscard]] std::optional<migrations::FormerContent> FindAppliedContent(
    const migrations::MigrationSet& set, const std::string& path, const std::function<bool(std::string_view)>& matches);

}  // namespace pgtidy::engine
