#include "analyzer/engine/git_ledger.h"

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <map>
#include <set>
#include <system_error>
#include <utility>

#include "analyzer/migrations/names.h"
#include "analyzer/support/git.h"

namespace pgtidy::engine {
namespace {

using migrations::AppliedMigration;
using migrations::Ledger;
using support::Git;
using support::Result;

std::string FolderOf(const migrations::MigrationSet& set) { return set.root == "." ? "" : set.root; }

// The path of a file below the set's root.
std::string Inside(const migrations::MigrationSet& set, const std::string& path) {
  const std::string folder = FolderOf(set);
  return folder.empty() || !path.starts_with(folder + "/") ? path : path.substr(folder.size() + 1);
}

// What decides which files are migrations, and what they hold.
bool Matters(std::string_view path) {
  return migrations::EndsWithIgnoringCase(path, ".sql") || migrations::BaseName(path) == "_journal.json" ||
         migrations::BaseName(path) == "sqitch.plan";
}

std::string Variable(const char* name) {
  const char* value = std::getenv(name);
  return value == nullptr ? "" : value;
}

class GitLedgerReader {
 public:
  GitLedgerReader(const GitLedgerInput& input, text::SourceMap& sources)
      : input_(input), sources_(sources), git_(FolderOf(input.set)) {}

  Result<std::optional<Ledger>> Read() {
    if (const support::Status status = git_.CheckWorkTree(); !status.ok()) return status.error();
    std::string revision = input_.base;
    if (revision.empty()) revision = migrations::FindBaseRevision(git_, Variable).value_or("");
    if (revision.empty()) return std::optional<Ledger>();
    Result<migrations::GitBase> base = migrations::OpenBase(git_, revision);
    if (!base) return base.error();
    Result<migrations::GitDifference> difference = migrations::CompareWithBase(git_, *base, input_.staged);
    if (!difference) return difference.error();
    Result<std::map<std::string, std::string>> added_on_base = migrations::AddedOnBase(git_, *base);
    if (!added_on_base) return added_on_base.error();
    difference_ = std::move(*difference);
    added_here_.insert(difference_.added.begin(), difference_.added.end());
    ledger_.source = migrations::LedgerSource::kGit;
    ledger_.name = revision;
    for (auto* files : {&difference_.changed, &difference_.removed, &*added_on_base}) {
      std::erase_if(*files, [](const auto& file) { return !Matters(file.first); });
    }
    if (difference_.changed.empty() && difference_.removed.empty() && added_on_base->empty()) {
      AddUnchanged();
      return std::optional<Ledger>(std::move(ledger_));
    }
    added_on_base_ = std::move(*added_on_base);
    if (support::Status status = AddFormer(); !status.ok()) return status.error();
    return std::optional<Ledger>(std::move(ledger_));
  }

 private:
  void AddUnchanged() {
    for (const migrations::LedgerUnit& unit : input_.units) {
      const std::string& path = input_.set.files[unit.file].path;
      if (added_here_.contains(Inside(input_.set, path))) continue;
      ledger_.migrations.push_back(EntryOf(unit, path));
      ledger_.migrations.back().is_unchanged = true;
    }
  }

  static AppliedMigration EntryOf(const migrations::LedgerUnit& unit, const std::string& path) {
    AppliedMigration entry;
    entry.key = unit.key;
    entry.version = unit.version;
    entry.description = unit.description;
    entry.path = path;
    return entry;
  }

  // Reads the folder as it was, so that the framework's own rules say which files were migrations.
  support::Status AddFormer() {
    migrations::DiscoverOptions options = input_.discover;
    options.paths = {input_.set.root};
    options.files_from.clear();
    options.framework = input_.set.framework->id;
    for (const auto* files : {&added_on_base_, &difference_.changed, &difference_.removed}) {
      for (const auto& [path, blob] : *files) {
        Result<std::string> content = migrations::ReadBlob(git_, blob);
        if (!content) return content.error();
        options.added[migrations::JoinPath(FolderOf(input_.set), path)] = std::move(*content);
      }
    }
    text::SourceMap former_sources;
    const auto sets = migrations::Discover(options, former_sources);
    if (!sets) return sets.error();
    for (const migrations::MigrationSet& set : *sets) {
      if (set.root != input_.set.root) continue;
      const std::optional<std::vector<migrations::LedgerUnit>> units = input_.format.units(set, former_sources);
      if (!units) continue;
      for (const migrations::LedgerUnit& unit : *units) {
        const std::string& path = set.files[unit.file].path;
        AddFormerUnit(unit, path, former_sources.file(set.files[unit.file].file).text());
      }
    }
    return {};
  }

  void AddFormerUnit(const migrations::LedgerUnit& unit, const std::string& path, std::string_view content) {
    const std::string inside = Inside(input_.set, path);
    const bool is_elsewhere = added_on_base_.contains(inside);
    if (!is_elsewhere && added_here_.contains(inside)) return;
    AppliedMigration entry = EntryOf(unit, path);
    entry.is_elsewhere = is_elsewhere;
    if (is_elsewhere || difference_.changed.contains(inside) || difference_.removed.contains(inside)) {
      entry.content = content;
    } else {
      entry.is_unchanged = true;
    }
    if (difference_.removed.contains(inside)) {
      const auto [file, is_new] = removed_files_.try_emplace(path);
      if (is_new) file->second = sources_.Add(path, std::string(content));
      entry.place = text::Location{file->second, unit.range};
    }
    ledger_.migrations.push_back(std::move(entry));
  }

  const GitLedgerInput& input_;
  text::SourceMap& sources_;
  Git git_;
  migrations::GitDifference difference_;
  std::map<std::string, std::string> added_on_base_;
  std::set<std::string> added_here_;
  std::map<std::string, text::FileId> removed_files_;
  Ledger ledger_;
};

}  // namespace

Result<std::optional<Ledger>> ReadGitLedger(const GitLedgerInput& input, text::SourceMap& sources) {
  return GitLedgerReader(input, sources).Read();
}

bool LiesInRepository(const std::string& folder) {
  std::error_code failed;
  std::filesystem::path path = std::filesystem::absolute(folder.empty() ? "." : folder, failed).lexically_normal();
  if (failed) return false;
  while (true) {
    if (std::filesystem::exists(path / ".git", failed)) return true;
    if (!path.has_relative_path()) return false;
    path = path.parent_path();
  }
}

std::optional<migrations::FormerContent> FindAppliedContent(const migrations::MigrationSet& set,
                                                            const std::string& path,
                                                            const std::function<bool(std::string_view)>& matches) {
  Result<std::optional<migrations::FormerContent>> former =
      migrations::FindFormerContent(Git(FolderOf(set)), path.empty() ? "." : Inside(set, path), matches);
  if (!former || !*former) return std::nullopt;
  (*former)->path = migrations::JoinPath(FolderOf(set), (*former)->path);
  return std::move(*former);
}

}  // namespace pgtidy::engine
