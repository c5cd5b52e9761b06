#pragma once

#include <string>
#include <vector>

#include "analyzer/support/result.h"

namespace pgtidy::engine {

/// Returns the paths of files that differ from the commit at which HEAD and a revision of git parted (added, changed or
/// renamed, committed or not, and files git does not know yet), relative to the folder `base` and below it, sorted,
/// with forward slashes; deleted files are left out. Errors: git is missing, `base` is in no repository, the revision
/// is unknown or has nothing in common with HEAD (in a shallow clone the message says how to deepen it).
support::Result<std::vector<std::string>> ChangedSince(const std::string& revision, const std::string& base);

/// Returns the paths of files that are staged for the next commit, in the same form.
support::Result<std::vector<std::string>> StagedFiles(const std::string& base);

/// Returns the content of a file as it is staged, not as it lies in the folder. `path` is relative to `base`.
/// Errors: as above, and the file is not in git's index or in conflict.
support::Result<std::string> StagedContent(const std::string& path, const std::string& base);

}  // namespace pgtidy::engine
