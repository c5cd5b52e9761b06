#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "analyzer/support/result.h"
#include "analyzer/support/subprocess.h"

namespace pgtidy::support {

/// One git command after another in one folder, through git's program.
class Git {
 public:
  /// `folder` is the one that git runs in; "" is the present one.
  explicit Git(std::string folder) : folder_(std::move(folder)) {}

  /// Runs `git` with the arguments. An Error only if it could not be started.
  [[nodiscard]] Result<ProcessOutput> Run(std::vector<std::string> arguments) const;

  /// Returns what the command prints; that it fails is an error of the environment with git's first line.
  [[nodiscard]] Result<std::string> Ask(const std::vector<std::string>& arguments) const;

  /// Returns an error unless the folder lies in the work tree of a repository.
  [[nodiscard]] Status CheckWorkTree() const;

  /// Returns the full id of a commit. Errors (kUsage): git knows no such revision; in a shallow clone the message says
  /// how to deepen it.
  [[nodiscard]] Result<std::string> FindCommit(const std::string& revision) const;

  /// Returns the id of the commit at which HEAD and the revision parted. Errors as FindCommit(), or they have none in
  /// common.
  [[nodiscard]] Result<std::string> FindMergeBase(const std::string& revision) const;

  [[nodiscard]] const std::string& folder() const { return folder_; }

 private:
  [[nodiscard]] Error WithAdviceForShallowClone(std::string message) const;

  std::string folder_;
};

/// Returns the text up to its first line end.
[[nodiscard]] std::string_view FirstLine(std::string_view text);

/// Returns the parts of a list in which NUL ends each, as git prints with -z. Borrows the text.
[[nodiscard]] std::vector<std::string_view> SplitAtNul(std::string_view list);

}  // namespace pgtidy::support
