#pragma once

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "analyzer/support/git.h"
#include "analyzer/support/result.h"

namespace pgtidy::migrations {

/// The commit against which a work tree is compared.
struct GitBase {
  std::string name;        ///< As the user calls it: "origin/main".
  std::string commit;      ///< Full id of its commit.
  std::string merge_base;  ///< Full id of the commit at which it and HEAD parted.
};

/// Returns the revision that files on are taken for applied, without one being named: the target of the merge request,
/// as the variables of the CI tell (GitHub, GitLab, Bitbucket, Azure, Jenkins, Buildkite, Drone, Travis), else the
/// default branch of the remote `origin`. Nothing if neither is known to git. `variable` returns the value of an
/// environment variable, "" if there is none.
[[nodiscard]] std::optional<std::string> FindBaseRevision(const support::Git& git,
                                                          const std::function<std::string(const char*)>& variable);

/// Returns the base of that name. Errors as Git::FindMergeBase().
support::Result<GitBase> OpenBase(const support::Git& git, const std::string& revision);

/// How a folder differs from a commit. Paths are relative to git's folder.
struct GitDifference {
  /// Files that are otherwise or gone, with the id of the blob they were.
  std::map<std::string, std::string> changed;
  std::map<std::string, std::string> removed;
  /// Files that are new: on disk or staged, known to git or not.
  std::vector<std::string> added;
};

/// Returns how the files below git's folder differ from the merge base; `staged` compares the index instead of the
/// folder.
support::Result<GitDifference> CompareWithBase(const support::Git& git, const GitBase& base, bool staged);

/// Returns the files that the base branch has added below git's folder since HEAD parted from it, with their blobs.
support::Result<std::map<std::string, std::string>> AddedOnBase(const support::Git& git, const GitBase& base);

/// Returns the bytes of a blob.
support::Result<std::string> ReadBlob(const support::Git& git, const std::string& blob);

/// A content that a file once had.
struct FormerContent {
  std::string commit;  ///< Full id of the newest commit with that content.
  std::string date;    ///< Of the commit, as YYYY-MM-DD.
  std::string author;  ///< Name of the commit's author.
  std::string path;    ///< Under which the file stood then, relative to git's folder.
  std::string content;
};

/// Returns the newest content of a file, in any branch that git knows and under any former name, that `matches`
/// accepts; /// nothing if there is none. `path` is relative to git's folder; the file need not be there any more. With
/// "." all files of the folder are asked, the newest thousand contents of them.
support::Result<std::optional<FormerContent>> FindFormerContent(const support::Git& git, const std::string& path,
                                                                const std::function<bool(std::string_view)>& matches);

}  // namespace pgtidy::migrations
