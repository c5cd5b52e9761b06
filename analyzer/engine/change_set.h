#pragma once

#include <string>
#include <vector>

#include "analyzer/support/result.h"

namespace pgtidy::engine {

/// Returns the paths of files that differ from a revision of git (added, changed or renamed, committed or not, and
/// files git does not know yet), relative to the folder `base`, sorted, with forward slashes. Errors: git is missing,
/// `base` is in no repository, the revision is unknown (in a shallow clone the message says how to deepen it).
support::Result<std::vector<std::string>> ChangedSince(const std::string& revision, const std::string& base);

/// Returns the paths of files that are staged for the next commit, in the same form.
support::Result<std::vector<std::string>> StagedFiles(const std::string& base);

/// Returns the content of a file as it is staged, not as it lies in the folder. `path` is relative to `base`.
support::Result<std::string> StagedContent(const std::string& path, const std::string& base);

}  // namespace pgtidy::engine
