#include "analyzer/engine/change_set.h"

#include <fmt/format.h>

#include <set>
#include <string_view>
#include <utility>

#include "analyzer/support/git.h"

namespace pgtidy::engine {
namespace {

using support::FirstLine;
using support::Git;
using support::ProcessOutput;
using support::Result;

// Adds the names of a list in which NUL ends each.
void AddPaths(std::string_view list, std::set<std::string>& paths) {
  for (const std::string_view path : support::SplitAtNul(list)) {
    // A name with a slash at its end is a repository inside this one.
    if (!path.empty() && path.back() != '/') paths.emplace(path);
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
  const Result<std::string> merge_base = git.FindMergeBase(revision);
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
  return support::EnvironmentError(fmt::format("cannot read '{}' as it is staged: {}", path, FirstLine(content->err)));
}

}  // namespace pgtidy::engine
