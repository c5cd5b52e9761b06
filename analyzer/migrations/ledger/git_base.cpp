#include "analyzer/migrations/ledger/git_base.h"

#include <algorithm>
#include <array>
#include <set>
#include <utility>

namespace pgtidy::migrations {
namespace {

using support::FirstLine;
using support::Git;
using support::Result;

// Variables that name the branch into which a request is to be merged.
constexpr std::array<const char*, 9> kTargetVariables = {
    "GITHUB_BASE_REF",                      // GitHub Actions
    "CI_MERGE_REQUEST_TARGET_BRANCH_NAME",  // GitLab
    "BITBUCKET_PR_DESTINATION_BRANCH",      // Bitbucket Pipelines
    "SYSTEM_PULLREQUEST_TARGETBRANCH",      // Azure Pipelines
    "CHANGE_TARGET",                        // Jenkins
    "BUILDKITE_PULL_REQUEST_BASE_BRANCH",   // Buildkite
    "DRONE_TARGET_BRANCH",                  // Drone
    "CI_COMMIT_TARGET_BRANCH",              // Woodpecker
    "APPVEYOR_PULL_REQUEST_BASE_BRANCH",    // AppVeyor
};

bool Knows(const Git& git, const std::string& revision) { return git.FindCommit(revision).has_value(); }

// What `git diff --raw -z` and `git log --raw -z` print of one file.
struct RawChange {
  std::string_view old_blob;
  std::string_view new_blob;
  char status = ' ';
  std::string_view path;      // The old one of a rename.
  std::string_view new_path;  // Of a rename; else as path.
};

// Takes one change off the front of the parts; nothing if the front is none.
std::optional<RawChange> TakeChange(const std::vector<std::string_view>& parts, size_t& at) {
  if (at >= parts.size()) return std::nullopt;
  std::array<std::string_view, 5> fields;
  std::string_view rest = parts[at];
  // A log parts the words of a commit from its changes.
  if (rest.starts_with('\n')) rest.remove_prefix(1);
  if (!rest.starts_with(':')) return std::nullopt;
  rest.remove_prefix(1);
  for (std::string_view& field : fields) {
    const size_t space = std::min(rest.find(' '), rest.size());
    field = rest.substr(0, space);
    rest.remove_prefix(std::min(space + 1, rest.size()));
  }
  if (fields[4].empty() || at + 1 >= parts.size()) return std::nullopt;
  RawChange change = {.old_blob = fields[2],
                      .new_blob = fields[3],
                      .status = fields[4].front(),
                      .path = parts[at + 1],
                      .new_path = parts[at + 1]};
  at += 2;
  if ((change.status == 'R' || change.status == 'C') && at < parts.size()) change.new_path = parts[at++];
  return change;
}

// Keeps out what a user's configuration could change.
std::vector<std::string> RawDiff(std::vector<std::string> what) {
  std::vector<std::string> command = {"diff",         "--raw",         "-z",
                                      "--no-abbrev",  "--no-ext-diff", "--no-color",
                                      "--no-renames", "--relative",    "--ignore-submodules=all"};
  command.insert(command.end(), std::make_move_iterator(what.begin()), std::make_move_iterator(what.end()));
  command.emplace_back("--");
  command.emplace_back(".");
  return command;
}

}  // namespace

std::optional<std::string> FindBaseRevision(const Git& git, const std::function<std::string(const char*)>& variable) {
  constexpr std::string_view kHeads = "refs/heads/";
  for (const char* name : kTargetVariables) {
    std::string branch = variable(name);
    if (branch.starts_with(kHeads)) branch.erase(0, kHeads.size());
    if (branch.empty()) continue;
    if (Knows(git, "origin/" + branch)) return "origin/" + branch;
    // If git does not know it, whoever opens it says so.
    return Knows(git, branch) ? branch : "origin/" + branch;
  }
  if (const auto head = git.Ask({"symbolic-ref", "--quiet", "--short", "refs/remotes/origin/HEAD"}); head) {
    std::string branch(FirstLine(*head));
    if (Knows(git, branch)) return branch;
  }
  for (const char* branch : {"origin/main", "origin/master"}) {
    if (Knows(git, branch)) return branch;
  }
  return std::nullopt;
}

Result<GitBase> OpenBase(const Git& git, const std::string& revision) {
  Result<std::string> commit = git.FindCommit(revision);
  if (!commit) return commit.error();
  Result<std::string> merge_base = git.FindMergeBase(revision);
  if (!merge_base) return merge_base.error();
  return GitBase{revision, std::move(*commit), std::move(*merge_base)};
}

Result<GitDifference> CompareWithBase(const Git& git, const GitBase& base, bool staged) {
  const Result<std::string> listed = git.Ask(RawDiff(staged ? std::vector<std::string>{"--cached", base.merge_base}
                                                            : std::vector<std::string>{base.merge_base}));
  if (!listed) return listed.error();
  GitDifference difference;
  const std::vector<std::string_view> parts = support::SplitAtNul(*listed);
  for (size_t at = 0; at < parts.size();) {
    const std::optional<RawChange> change = TakeChange(parts, at);
    if (!change) break;
    switch (change->status) {
      case 'A': difference.added.emplace_back(change->path); break;
      case 'D': difference.removed.emplace(change->path, change->old_blob); break;
      default: difference.changed.emplace(change->path, change->old_blob);
    }
  }
  if (staged) return difference;
  const Result<std::string> unknown = git.Ask({"ls-files", "--others", "--exclude-standard", "-z", "--", "."});
  if (!unknown) return unknown.error();
  for (const std::string_view path : support::SplitAtNul(*unknown)) difference.added.emplace_back(path);
  return difference;
}

Result<std::map<std::string, std::string>> AddedOnBase(const Git& git, const GitBase& base) {
  std::map<std::string, std::string> added;
  if (base.commit == base.merge_base) return added;
  const Result<std::string> listed = git.Ask(RawDiff({"--diff-filter=A", base.merge_base, base.commit}));
  if (!listed) return listed.error();
  const std::vector<std::string_view> parts = support::SplitAtNul(*listed);
  for (size_t at = 0; at < parts.size();) {
    const std::optional<RawChange> change = TakeChange(parts, at);
    if (!change) break;
    added.emplace(change->path, change->new_blob);
  }
  return added;
}

Result<std::string> ReadBlob(const Git& git, const std::string& blob) { return git.Ask({"cat-file", "blob", blob}); }

Result<std::optional<FormerContent>> FindFormerContent(const Git& git, const std::string& path,
                                                       const std::function<bool(std::string_view)>& matches) {
  // --follow goes with one path and the commits of one branch at a time, so the other branches come in a second round.
  std::vector<std::vector<std::string>> rounds = {{"--follow", "HEAD"}, {"--all"}};
  // Renames of a folder cannot be followed, and need not.
  if (path == ".") rounds.erase(rounds.begin());
  constexpr size_t kMostContents = 1000;
  std::set<std::string> seen;
  for (const std::vector<std::string>& round : rounds) {
    std::vector<std::string> command = {"log",
                                        "--raw",
                                        "-z",
                                        "--no-abbrev",
                                        "--no-color",
                                        "--no-ext-diff",
                                        "--relative",
                                        "--diff-merges=first-parent",
                                        "--format=%H%x00%cs%x00%an"};
    command.insert(command.end(), round.begin(), round.end());
    command.insert(command.end(), {"--", path});
    const Result<std::string> log = git.Ask(command);
    if (!log) return log.error();
    const std::vector<std::string_view> parts = support::SplitAtNul(*log);
    FormerContent former;
    for (size_t at = 0; at < parts.size();) {
      if (parts[at].empty() || parts[at] == "\n") {
        ++at;
        continue;
      }
      const std::optional<RawChange> change = TakeChange(parts, at);
      if (!change) {
        if (at + 2 >= parts.size()) break;
        former.commit = parts[at];
        former.date = parts[at + 1];
        former.author = parts[at + 2];
        at += 3;
        continue;
      }
      // What a commit took away was there in the one before it.
      for (const std::string_view blob : {change->new_blob, change->old_blob}) {
        if (blob.find_first_not_of('0') == std::string_view::npos || !seen.insert(std::string(blob)).second) continue;
        if (seen.size() > kMostContents) return std::optional<FormerContent>();
        Result<std::string> content = ReadBlob(git, std::string(blob));
        if (!content || !matches(*content)) continue;
        former.path = blob == change->new_blob ? change->new_path : change->path;
        former.content = std::move(*content);
        return std::optional<FormerContent>(std::move(former));
      }
    }
  }
  return std::optional<FormerContent>();
}

}  // namespace pgtidy::migrations
