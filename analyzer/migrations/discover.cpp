#include "analyzer/migrations/discover.h"

#include <fmt/format.h>
#include <sys/stat.h>

#include <algorithm>
#include <cerrno>
#include <filesystem>
#include <map>
#include <system_error>
#include <tuple>
#include <unordered_set>

#include "analyzer/migrations/file_tree.h"
#include "analyzer/migrations/files_from.h"
#include "analyzer/migrations/layout.h"
#include "analyzer/migrations/names.h"
#include "analyzer/support/suggest.h"

namespace pgtidy::migrations {
namespace {

// How many folders above a given file or folder may be the root of its set: "deploy/schemas/app.sql" has its plan
// there.
constexpr size_t kMaxDepthOfFile = 3;

const Layout* FindLayout(std::string_view id) {
  for (const Layout* layout : AllLayouts()) {
    if (layout->info.id == id) return layout;
  }
  return nullptr;
}

// Returns the path without "./", doubled slashes and a slash at the end; "" is the present folder.
std::string NormalizePath(const std::string& path) {
  std::string normal = std::filesystem::path(path).lexically_normal().generic_string();
  if (normal.size() > 1 && normal.ends_with('/')) normal.pop_back();
  return normal == "." ? "" : normal;
}

// Returns the folder above, or nothing above the present folder and the root of the file system.
std::optional<std::string> ParentOf(const std::string& path) {
  if (path.empty() || path == "/" || BaseName(path) == "..") return std::nullopt;
  const size_t slash = path.rfind('/');
  if (slash == std::string::npos) return "";
  return slash == 0 ? "/" : path.substr(0, slash);
}

bool IsInside(std::string_view path, std::string_view folder) {
  if (folder.empty()) return !path.starts_with('/') && path != ".." && !path.starts_with("../");
  if (!path.starts_with(folder)) return false;
  return folder.ends_with('/') || path.size() == folder.size() || path[folder.size()] == '/';
}

bool IsBetter(const Evidence& candidate, const Evidence& best) {
  const auto key = [](const Evidence& evidence) {
    const bool nearby = evidence.strength == Strength::kNearby;
    return std::tuple(evidence.strength, nearby ? -evidence.distance : 0, nearby ? 0 : evidence.files);
  };
  return key(candidate) > key(best);
}

struct Choice {
  const Layout* layout = nullptr;
  Evidence evidence;
};

// A set that was found, before its files have their ids.
struct Found {
  const Layout* layout = nullptr;
  SetDraft draft;
  std::string folder;
  bool is_scripts = false;  // Plain files without numbers: perhaps no migrations at all.
};

class Discovery {
 public:
  explicit Discovery(const DiscoverOptions& options)
      : forced_(options.framework.empty() ? nullptr : FindLayout(options.framework)),
        tree_(options.exclude, options.base, options.content, options.added) {}

  support::Status AddPath(const std::string& given) {
    const std::string path = NormalizePath(given);
    struct stat status{};
    if (::stat(path.empty() ? "." : path.c_str(), &status) != 0) {
      const std::string reason = std::generic_category().message(errno);
      return errno == ENOENT || errno == ENOTDIR
                 ? support::UsageError(fmt::format("cannot find '{}': {}", given, reason))
                 : support::EnvironmentError(fmt::format("cannot read '{}': {}", given, reason));
    }
    if (S_ISDIR(status.st_mode)) {
      AddFolder(path);
    } else {
      AddFile(path);
    }
    if (tree_.failed()) return tree_.failure();
    return {};
  }

  std::vector<MigrationSet> Finish(text::SourceMap& sources) {
    std::sort(found_.begin(), found_.end(), [](const Found& left, const Found& right) {
      return std::tie(left.draft.set.root, left.layout->info.id, left.folder) <
             std::tie(right.draft.set.root, right.layout->info.id, right.folder);
    });
    std::vector<MigrationSet> sets;
    for (Found& found : found_) {
      AddToSources(found.draft, sources);
      sets.push_back(std::move(found.draft.set));
    }
    return sets;
  }

  [[nodiscard]] const FileTree& tree() const { return tree_; }

 private:
  // Chooses once for each folder.
  const Choice& Choose(const Site& site) {
    const auto [slot, is_new] = choices_.try_emplace(site.folder.path);
    if (is_new) slot->second = MakeChoice(site);
    return slot->second;
  }

  [[nodiscard]] Choice MakeChoice(const Site& site) const {
    if (forced_ != nullptr) {
      const std::string reason = fmt::format("framework = \"{}\"", forced_->info.id);
      if (!forced_->fits(site)) return {};
      return {forced_, {.strength = Strength::kListed, .files = 0, .distance = 0, .reason = reason}};
    }
    Choice best;
    for (const Layout* layout : AllLayouts()) {
      if (!layout->fits(site)) continue;
      Evidence evidence = layout->weigh(site);
      if (evidence.strength != Strength::kNone && IsBetter(evidence, best.evidence))
        best = {layout, std::move(evidence)};
    }
    return best;
  }

  bool IsForOtherDatabase(const Folder& folder) {
    return Choose({tree_, folder, surroundings_}).evidence.is_other_database;
  }

  // Plain files without numbers: nothing says that they are migrations.
  static bool IsScripts(const Site& site, const Choice& choice) {
    return choice.layout == &kPlainLayout && choice.evidence.strength == Strength::kNames && !HasNumberedScripts(site);
  }

  std::optional<Found> ReadSet(const Folder& folder) {
    const Site site = {tree_, folder, surroundings_};
    const Choice& choice = Choose(site);
    if (choice.layout == nullptr || choice.evidence.is_other_database) return std::nullopt;
    Found found;
    found.layout = choice.layout;
    found.folder = folder.path;
    found.is_scripts = IsScripts(site, choice);
    found.draft.set.framework = &choice.layout->info;
    found.draft.set.root = folder.path.empty() ? "." : folder.path;
    found.draft.set.reason = choice.evidence.reason;
    choice.layout->arrange(site, found.draft);
    MigrationSet& set = found.draft.set;
    std::sort(set.ignored.begin(), set.ignored.end(),
              [](const IgnoredFile& left, const IgnoredFile& right) { return left.path < right.path; });
    if (set.files.empty() && set.ignored.empty() && set.missing.empty()) return std::nullopt;
    return found;
  }

  // Searches downwards. Links to folders come last, so that a folder is shown by its own path.
  void Search(const std::string& start, std::vector<Found>& found) {
    std::vector<std::string> links;
    Visit(start, found, links);
    for (size_t i = 0; i < links.size(); ++i) {
      const std::string link = links[i];
      Visit(link, found, links);
    }
  }

  void Visit(const std::string& path, std::vector<Found>& found, std::vector<std::string>& links) {
    const Folder& folder = tree_.Open(path);
    if (tree_.failed() || !visited_.insert(IdentityKey(folder)).second) return;
    std::set<std::string> claimed;
    if (IsForOtherDatabase(folder)) return;
    if (auto set = ReadSet(folder)) {
      claimed = set->draft.claimed;
      for (const std::string& name : claimed) {
        if (folder.HasFolder(name)) visited_.insert(IdentityKey(tree_.Open(folder.PathOf(name))));
      }
      found.push_back(*std::move(set));
    }
    for (const std::string& name : folder.folders) {
      if (!claimed.contains(name) && !IsFolderOfOtherDatabase(name)) Visit(folder.PathOf(name), found, links);
    }
    for (const std::string& name : folder.linked_folders) {
      if (!claimed.contains(name) && !IsFolderOfOtherDatabase(name)) links.push_back(folder.PathOf(name));
    }
  }

  static std::string IdentityKey(const Folder& folder) {
    return fmt::format("{}:{}", folder.identity.first, folder.identity.second);
  }

  void AddFolder(const std::string& path) {
    if (AddFromAbove(path, /*is_folder=*/true)) return;
    visited_.clear();
    std::vector<Found> found;
    Search(path, found);
    LeaveOutScripts(found);
    LeaveOutDumps(found);
    for (Found& set : found) Merge(std::move(set), path);
  }

  static void LeaveOutScripts(std::vector<Found>& found) {
    const bool has_migrations = std::any_of(
        found.begin(), found.end(), [](const Found& set) { return !set.is_scripts && set.layout != &kDumpLayout; });
    if (has_migrations) std::erase_if(found, [](const Found& set) { return set.is_scripts; });
  }

  // "db/schema.sql" beside "db/migrations", or "schema/schema.sql" beside it.
  static void LeaveOutDumps(std::vector<Found>& found) {
    std::vector<std::string> roots;
    for (const Found& set : found) {
      if (set.layout != &kDumpLayout) roots.push_back(set.folder);
    }
    std::erase_if(found, [&](const Found& set) {
      if (set.layout != &kDumpLayout) return false;
      const std::string above = ParentOf(set.folder).value_or(set.folder);
      return std::any_of(roots.begin(), roots.end(), [&](const std::string& root) { return IsInside(root, above); });
    });
  }

  static bool Holds(const SetDraft& draft, const std::string& path, bool is_folder) {
    const auto is_it = [&](const auto& file) { return is_folder ? IsInside(file.path, path) : file.path == path; };
    return std::any_of(draft.set.files.begin(), draft.set.files.end(), is_it) ||
           std::any_of(draft.set.ignored.begin(), draft.set.ignored.end(), is_it);
  }

  // Whether the folder may be a part of a set whose root lies above: it holds scripts and nothing in it names a
  // framework, or it is one of those that Sqitch and Graphile Migrate keep theirs in.
  bool MayBelongAbove(const std::string& path) {
    for (const std::string_view name : {"deploy", "revert", "committed", "current"}) {
      if (BaseName(path) == name) return true;
    }
    const Folder& folder = tree_.Open(path);
    return !folder.sql.empty() && Choose({tree_, folder, surroundings_}).evidence.strength <= Strength::kNames;
  }

  // A folder or file may be a part of a set whose root lies above. The outermost root holds, as it would in a search.
  bool AddFromAbove(const std::string& path, bool is_folder) {
    std::optional<std::string> folder = is_folder ? path : ParentOf(path).value_or("");
    std::vector<std::string> above;
    if (!MayBelongAbove(*folder)) return false;
    while (above.size() < kMaxDepthOfFile && !surroundings_.IsRepositoryRoot(*folder)) {
      folder = ParentOf(*folder);
      if (!folder || *folder == "/") break;
      above.push_back(*folder);
    }
    std::reverse(above.begin(), above.end());
    const bool had_failed = tree_.failed();
    for (const std::string& root : above) {
      // What lies above is only looked at: that some of it cannot be read harms nobody.
      if (!had_failed) tree_.ForgetFailure();
      // Most layouts lie in one folder; whether this one reaches deeper is known before its files are read.
      const Folder& candidate = tree_.Open(root);
      const Site site = {tree_, candidate, surroundings_};
      const Choice& choice = Choose(site);
      if (choice.layout == nullptr || !choice.layout->is_deep || IsScripts(site, choice)) continue;
      auto set = ReadSet(candidate);
      if (!set || !Holds(set->draft, path, is_folder)) continue;
      Merge(*std::move(set), path);
      return true;
    }
    if (!had_failed) tree_.ForgetFailure();
    return false;
  }

  void AddFile(const std::string& path) {
    if (tree_.IsExcluded(path) || SelectAgain(path) || AddFromAbove(path, /*is_folder=*/false)) return;
    const std::string folder = ParentOf(path).value_or("");
    auto set = ReadSet(tree_.Open(folder));
    if (set && !set->is_scripts && set->layout != &kDumpLayout && Holds(set->draft, path, /*is_folder=*/false)) {
      Merge(*std::move(set), path);
      return;
    }
    Found alone;
    alone.layout = &kPlainLayout;
    alone.folder = path;
    alone.draft.set.framework = &kPlainLayout.info;
    alone.draft.set.root = folder.empty() ? "." : folder;
    alone.draft.set.reason = "a file given by itself";
    MigrationFile file = WholeFile(path, tree_.Read(path), Direction::kUp, TransactionMode::kUnknown);
    const std::string_view name = BaseName(path);
    file.description = name.substr(0, name.rfind('.'));
    alone.draft.set.files.push_back(std::move(file));
    Merge(std::move(alone), path);
  }

  // Selects a file of a set that another path brought along.
  bool SelectAgain(const std::string& path) {
    const auto select = [&](auto& files) {
      const auto file = std::find_if(files.begin(), files.end(), [&](const auto& each) { return each.path == path; });
      if (file != files.end()) file->selected = true;
      return file != files.end();
    };
    return std::any_of(found_.begin(), found_.end(),
                       [&](Found& found) { return select(found.draft.set.files) || select(found.draft.set.ignored); });
  }

  // Adds a set, or the selection of one that another path found already. What lies under `selected` is selected.
  void Merge(Found set, const std::string& selected) {
    const auto same = std::find_if(found_.begin(), found_.end(), [&](const Found& other) {
      return SamePlace(other.folder, set.folder) && other.layout == set.layout;
    });
    const bool is_new = same == found_.end();
    const auto mark = [&](auto& files, const auto& fresh) {
      for (size_t i = 0; i < files.size(); ++i) {
        const bool hit = IsInside(fresh[i].path, selected);
        files[i].selected = is_new ? hit : files[i].selected || hit;
      }
    };
    if (is_new) {
      mark(set.draft.set.files, set.draft.set.files);
      mark(set.draft.set.ignored, set.draft.set.ignored);
      found_.push_back(std::move(set));
    } else {
      mark(same->draft.set.files, set.draft.set.files);
      mark(same->draft.set.ignored, set.draft.set.ignored);
    }
  }

  static bool SamePlace(const std::string& left, const std::string& right) {
    if (left == right) return true;
    std::error_code failed;
    return std::filesystem::equivalent(left.empty() ? "." : left, right.empty() ? "." : right, failed) && !failed;
  }

  void AddToSources(SetDraft& draft, text::SourceMap& sources) {
    for (MigrationFile& file : draft.set.files) {
      file.file = sources.Add(file.path, tree_.Take(file.path));
      text::FileId directives = file.file;
      if (const auto side = draft.side_files.find(file.path); side != draft.side_files.end()) {
        const auto [known, is_new] = side_ids_.try_emplace(side->second);
        if (is_new) known->second = sources.Add(side->second, tree_.Take(side->second));
        directives = known->second;
      }
      for (Section& section : file.sections) {
        if (section.transaction_directive) section.transaction_directive->file = directives;
      }
    }
    for (IgnoredFile& file : draft.set.ignored) file.file = sources.Add(file.path, tree_.Take(file.path));
  }

  const Layout* forced_;  // May be null; static.
  FileTree tree_;
  Surroundings surroundings_;
  std::unordered_set<std::string> visited_;
  std::vector<Found> found_;
  std::map<std::string, Choice> choices_;
  std::map<std::string, text::FileId> side_ids_;
};

}  // namespace

const std::vector<const FrameworkInfo*>& AllFrameworks() {
  static const std::vector<const FrameworkInfo*> kFrameworks = [] {
    std::vector<const FrameworkInfo*> frameworks;
    for (const Layout* layout : AllLayouts()) frameworks.push_back(&layout->info);
    std::sort(frameworks.begin(), frameworks.end(),
              [](const FrameworkInfo* left, const FrameworkInfo* right) { return left->id < right->id; });
    return frameworks;
  }();
  return kFrameworks;
}

support::Result<std::vector<MigrationSet>> Discover(const DiscoverOptions& options, text::SourceMap& sources) {
  if (!options.files_from.empty()) return ReadFilesFrom(options.files_from, sources);
  if (!options.framework.empty() && FindLayout(options.framework) == nullptr) {
    std::vector<std::string> ids;
    for (const FrameworkInfo* framework : AllFrameworks()) ids.emplace_back(framework->id);
    std::string message = fmt::format("unknown framework '{}'", options.framework);
    if (const auto meant = support::Suggest(options.framework, ids))
      message += fmt::format("; did you mean '{}'?", *meant);
    return support::UsageError(std::move(message));
  }
  Discovery discovery(options);
  const std::vector<std::string> here = {"."};
  for (const std::string& path : options.paths.empty() ? here : options.paths) {
    if (const support::Status status = discovery.AddPath(path); !status.ok()) return status.error();
  }
  std::vector<MigrationSet> sets = discovery.Finish(sources);
  if (discovery.tree().failed()) return discovery.tree().failure();
  return sets;
}

}  // namespace pgtidy::migrations
