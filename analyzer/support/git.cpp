#include "analyzer/support/git.h"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <system_error>
#include <utility>

namespace pgtidy::support {
namespace {

std::string Shown(const std::string& folder) { return folder.empty() ? "." : folder; }

}  // namespace

std::string_view FirstLine(std::string_view text) { return text.substr(0, text.find('\n')); }

std::vector<std::string_view> SplitAtNul(std::string_view list) {
  std::vector<std::string_view> parts;
  while (!list.empty()) {
    const size_t end = std::min(list.find('\0'), list.size());
    parts.push_back(list.substr(0, end));
    list.remove_prefix(std::min(end + 1, list.size()));
  }
  return parts;
}

Result<ProcessOutput> Git::Run(std::vector<std::string> arguments) const {
  arguments.insert(arguments.begin(), "git");
  return RunProgram(arguments, folder_);
}

Result<std::string> Git::Ask(const std::vector<std::string>& arguments) const {
  Result<ProcessOutput> output = Run(arguments);
  if (!output) return output.error();
  if (output->exit_status == 0) return std::move(output->out);
  return EnvironmentError(
      fmt::format("`git {}` fails in '{}': {}", arguments.front(), Shown(folder_), FirstLine(output->err)));
}

Status Git::CheckWorkTree() const {
  std::error_code failure;
  // A program that cannot be started in a folder looks like one that does not exist.
  if (!folder_.empty() && !std::filesystem::is_directory(folder_, failure)) {
    return UsageError(fmt::format("there is no folder '{}'", folder_));
  }
  const Result<ProcessOutput> output = Run({"rev-parse", "--is-inside-work-tree"});
  if (!output) return output.error();
  if (output->exit_status != 0) {
    return EnvironmentError(
        fmt::format("'{}' is in no repository that git can read: {}", Shown(folder_), FirstLine(output->err)));
  }
  if (FirstLine(output->out) == "true") return {};
  return EnvironmentError(fmt::format("'{}' is in no work tree of git", Shown(folder_)));
}

Error Git::WithAdviceForShallowClone(std::string message) const {
  const Result<std::string> answer = Ask({"rev-parse", "--is-shallow-repository"});
  if (answer && FirstLine(*answer) == "true") {
    message += "; this clone is shallow: deepen it with `git fetch --unshallow`, or let the CI fetch all commits";
  }
  return UsageError(std::move(message));
}

Result<std::string> Git::FindCommit(const std::string& revision) const {
  const Result<ProcessOutput> commit =
      Run({"rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}"});
  if (!commit) return commit.error();
  if (commit->exit_status != 0 || revision.empty()) {
    return WithAdviceForShallowClone(fmt::format("git knows no revision '{}'", revision));
  }
  return std::string(FirstLine(commit->out));
}

Result<std::string> Git::FindMergeBase(const std::string& revision) const {
  const Result<std::string> commit = FindCommit(revision);
  if (!commit) return commit.error();
  const Result<ProcessOutput> merge_base = Run({"merge-base", *commit, "HEAD"});
  if (!merge_base) return merge_base.error();
  if (merge_base->exit_status != 0) {
    return WithAdviceForShallowClone(fmt::format("revision '{}' and HEAD have no commit in common", revision));
  }
  return std::string(FirstLine(merge_base->out));
}

}  // namespace pgtidy::support
