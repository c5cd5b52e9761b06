#include "analyzer/engine/change_set.h"

#include <fmt/format.h>

#include <filesystem>
#include <set>
#include <string_view>
#include <system_error>
#include <utility>

#include "analyzer/support/subprocess.h"

namespace pgtidy::engine {
namespace {

using support::EnvironmentError;
using support::Error;
using support::ProcessOutput;
using support::Result;
using support::UsageError;

std::string_view FirstLine(std::string_view text) { return text.substr(0, text.find('\n')); }

std::string Shown(const std::string& base) { return base.empty() ? "." : base; }

// One git command after another in one folder.
class Git {
 public:
  explicit Git(std::string folder) : folder_(std::move(folder)) {}

  [[nodiscard]] Result<ProcessOutput> Run(std::vector<std::string> arguments) const {
    arguments.insert(arguments.begin(), "git");
    return support::RunProgram(arguments, folder_);
  }

  // Returns what the command prints; that it fails is an error of the environment.
  [[nodiscard]] Result<std::string> Ask(const std::vector<std::string>& arguments) const {
    Result<ProcessOutput> output = Run(arguments);
    if (!output) return output.error();
    if (output->exit_status == 0) return std::move(output->out);
    return EnvironmentError(
        fmt::format("`git {}` fails in '{}': {}", arguments.front(), Shown(folder_), FirstLine(output->err)));
  }

  // Returns an error unless the folder lies in the work tree of a repository.
  [[nodiscard]] support::Status CheckWorkTree() const {
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

  [[nodiscard]] bool IsShallow() const {
    const Result<std::string> answer = Ask({"rev-parse", "--is-shallow-repository"});
    return answer && FirstLine(*answer) == "true";
  }

 private:
  std::string folder_;
};

Error WithAdviceForShallowClone(const Git& git, std::string message) {
  if (git.IsShallow()) {
    message += "; this clone is shallow: deepen it with `git fetch --unshallow`, or let the CI fetch all commits";
  }
  return UsageError(std::move(message));
}

// Returns the id of the commit at which HEAD and the revision parted.
Result<std::string> FindMergeBase(const Git& git, const std::string& revision) {
  const Result<ProcessOutput> commit =
      git.Run({"rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}"});
  if (!commit) return commit.error();
  if (commit->exit_status != 0 || revision.empty()) {
    return WithAdviceForShallowClone(git, fmt::format("git knows no revision '{}'", revision));
  }
  const Result<ProcessOutput> merge_base = git.Run({"merge-base", std::string(FirstLine(commit->out)), "HEAD"});
  if (!merge_base) return merge_base.error();
  if (merge_base->exit_status != 0) {
    return WithAdviceForShallowClone(git, fmt::format("revision '{}' and HEAD have no commit in common", revision));
  }
  return std::string(FirstLine(merge_base->out));
}

// Adds the names of a list in which NUL ends each.
void AddPaths(std::string_view list, std::set<std::string>& paths) {
  while (!list.empty()) {
    const size_t end = list.find('\0');
    const std::string_view path = list.substr(0, end);
    // A name with a slash at its end is a repository inside this one.
    if (!path.empty() && path.back() != '/') paths.emplace(path);
    if (end == std::string_view::npos) return;
    list.remove_prefix(end + 1);
  }
}

// The options keep out what a user's configuration could change: external diff programs, colours, names of submodules.
std::vector<std::string> DiffCommand(const std::vector<std::string>& what) {
  std::vector<std::string> command = {"diff",
                                      "--name-only",
                                      "-z",
                                      "--no-ext-diff",
                                      "--no-color",
                                      "--relative",
                                      "--diff-filter=d",
                                      "--ignore-submodules=all"};
  command.insert(command.end(), what.begin(), what.end());
  command.emplace_back("--");
  return command;
}

}  // namespace

Result<std::vector<std::string>> ChangedSince(const std::string& revision, const std::string& base) {
  const Git git(base);
  if (const support::Status status = git.CheckWorkTree(); !status.ok()) return status.error();
  const Result<std::string> merge_base = FindMergeBase(git, revision);
  if (!merge_base) return merge_base.error();
  const Result<std::string> changed = git.Ask(DiffCommand({*merge_base}));
  if (!changed) return changed.error();
  const Result<std::string> unknown = git.Ask({"ls-files", "--others", "--exclude-standard", "-z"});
  if (!unknown) return unknown.error();
  std::set<std::string> paths;
  AddPaths(*changed, paths);
  AddPaths(*unknown, paths);
  return std::vector<std::string>(paths.begin(), paths.end());
}

Result<std::vector<std::string>> StagedFiles(const std::string& base) {
  const Git git(base);
  if (const support::Status status = git.CheckWorkTree(); !status.ok()) return status.error();
  const Result<std::string> staged = git.Ask(DiffCommand({"--cached"}));
  if (!staged) return staged.error();
  std::set<std::string> paths;
  AddPaths(*staged, paths);
  return std::vector<std::string>(paths.begin(), paths.end());
}

Result<std::string> StagedContent(const std::string& path, const std::string& base) {
  const Git git(base);
  if (const support::Status status = git.CheckWorkTree(); !status.ok()) return status.error();
  // `:./` makes git read the path as it is and from this folder.
  Result<ProcessOutput> content = git.Run({"cat-file", "blob", ":./" + path});
  if (!content) return content.error();
  if (content->exit_status == 0) return std::move(content->out);
  return EnvironmentError(fmt::format("cannot read '{}' as it is staged: {}", path, FirstLine(content->err)));
}

}  // namespace pgtidy::engine
