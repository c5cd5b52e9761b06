#include "analyzer/migrations/file_tree.h"

#include <dirent.h>
#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <filesystem>
#include <system_error>

#include "analyzer/migrations/names.h"
#include "analyzer/support/files.h"
#include "analyzer/support/parallel.h"
#include "analyzer/text/glob.h"

namespace pgtidy::migrations {
namespace {

// Folders whose .sql files belong to somebody else or are copies of the project's own.
constexpr std::array<std::string_view, 8> kForeignFolders = {"__pycache__",  "bower_components", "build",  "dist",
                                                             "node_modules", "target",           "vendor", "venv"};

bool IsForeignFolder(std::string_view name) {
  return name.starts_with('.') ||
         std::find(kForeignFolders.begin(), kForeignFolders.end(), name) != kForeignFolders.end();
}

struct DirectoryCloser {
  void operator()(DIR* directory) const { ::closedir(directory); }
};

support::Error CannotRead(const std::string& path) {
  return support::EnvironmentError(
      fmt::format("cannot read folder '{}': {}", path.empty() ? "." : path, std::generic_category().message(errno)));
}

// Looks at the parts between dots: the first one is the version and the description, the last one the extension.
bool IsForOtherDatabase(std::string_view name) {
  for (size_t dot = name.find('.'); dot != std::string_view::npos;) {
    const size_t next = name.find('.', dot + 1);
    if (next == std::string_view::npos) return false;
    if (NamesOtherDatabase(name.substr(dot + 1, next - dot - 1))) return true;
    dot = next;
  }
  return false;
}

enum class EntryKind { kFile, kFolder, kLinkedFolder };

EntryKind KindOf(DIR* directory, const dirent& entry) {
  if (entry.d_type == DT_REG) return EntryKind::kFile;
  if (entry.d_type == DT_DIR) return EntryKind::kFolder;
  struct stat status{};
  // A dangling link counts as a file: reading it then says what is wrong, if anybody wants it.
  if (::fstatat(::dirfd(directory), entry.d_name, &status, 0) != 0 || !S_ISDIR(status.st_mode)) return EntryKind::kFile;
  struct stat own{};
  const bool linked =
      ::fstatat(::dirfd(directory), entry.d_name, &own, AT_SYMLINK_NOFOLLOW) == 0 && S_ISLNK(own.st_mode);
  return linked ? EntryKind::kLinkedFolder : EntryKind::kFolder;
}

}  // namespace

bool Folder::HasFile(std::string_view name) const { return std::binary_search(files.begin(), files.end(), name); }

bool Folder::HasFolder(std::string_view name) const {
  return std::binary_search(folders.begin(), folders.end(), name) ||
         std::binary_search(linked_folders.begin(), linked_folders.end(), name);
}

std::string Folder::PathOf(std::string_view name) const { return JoinPath(path, name); }

FileTree::FileTree(std::vector<std::string> exclude, std::string base, ContentOverride content, AddedFiles added)
    : exclude_(std::move(exclude)), base_(std::move(base)), content_(std::move(content)), added_(std::move(added)) {}

void FileTree::Fail(support::Error error) {
  if (!failure_) failure_ = std::move(error);
}

bool FileTree::IsExcluded(const std::string& path) const {
  if (exclude_.empty()) return false;
  std::string relative = path;
  if (!base_.empty()) {
    std::error_code ignored;
    const auto base = std::filesystem::absolute(base_, ignored).lexically_normal();
    const auto whole = std::filesystem::absolute(path, ignored).lexically_normal();
    const auto found = whole.lexically_relative(base);
    if (!found.empty()) relative = found.generic_string();
  }
  return std::any_of(exclude_.begin(), exclude_.end(),
                     [&](const std::string& pattern) { return text::MatchesGlob(pattern, relative); });
}

// Adds the names of added files in the folder and of folders that hold some, and returns whether there are any.
bool FileTree::OpenAdded(Folder& folder) const {
  const std::string prefix = folder.path.empty() ? "" : folder.path + "/";
  bool any = false;
  for (auto file = added_.lower_bound(prefix); file != added_.end() && file->first.starts_with(prefix); ++file) {
    const std::string_view rest = std::string_view(file->first).substr(prefix.size());
    const size_t slash = rest.find('/');
    std::vector<std::string>& names = slash == std::string_view::npos ? folder.files : folder.folders;
    names.emplace_back(rest.substr(0, slash));
    any = true;
  }
  return any;
}

const Folder& FileTree::Open(const std::string& path) {
  std::unique_ptr<Folder>& slot = folders_[path];
  if (slot) return *slot;
  slot = std::make_unique<Folder>();
  Folder& folder = *slot;
  folder.path = path;
  const std::unique_ptr<DIR, DirectoryCloser> directory(::opendir(path.empty() ? "." : path.c_str()));
  struct stat status{};
  const bool is_there = directory && ::fstat(::dirfd(directory.get()), &status) == 0;
  const int failure = errno;
  if (!OpenAdded(folder) && !is_there) {
    errno = failure;
    Fail(CannotRead(path));
    return folder;
  }
  folder.identity = {status.st_dev, status.st_ino};
  while (is_there) {
    errno = 0;
    const dirent* entry = ::readdir(directory.get());
    if (entry == nullptr) {
      if (errno != 0) Fail(CannotRead(path));
      break;
    }
    const std::string name = entry->d_name;
    if (name == "." || name == ".." || IsExcluded(folder.PathOf(name))) continue;
    switch (KindOf(directory.get(), *entry)) {
      case EntryKind::kFile:
        if (!added_.contains(folder.PathOf(name))) folder.files.push_back(name);
        break;
      case EntryKind::kFolder:
        if (!IsForeignFolder(name)) folder.folders.push_back(name);
        break;
      case EntryKind::kLinkedFolder:
        if (!IsForeignFolder(name)) folder.linked_folders.push_back(name);
        break;
    }
  }
  std::sort(folder.files.begin(), folder.files.end());
  std::sort(folder.folders.begin(), folder.folders.end());
  // A folder on disk may hold added files too.
  folder.folders.erase(std::unique(folder.folders.begin(), folder.folders.end()), folder.folders.end());
  std::sort(folder.linked_folders.begin(), folder.linked_folders.end());
  std::copy_if(folder.files.begin(), folder.files.end(), std::back_inserter(folder.sql), [](const std::string& name) {
    return !name.starts_with('.') && EndsWithIgnoringCase(name, ".sql") && !IsForOtherDatabase(name);
  });
  return folder;
}

std::string_view FileTree::Read(const std::string& path) {
  std::unique_ptr<std::string>& slot = files_[path];
  if (!slot) {
    slot = std::make_unique<std::string>();
    if (const auto added = added_.find(path); added != added_.end()) {
      *slot = added->second;
      return *slot;
    }
    if (const std::string* replaced = content_ ? content_(path) : nullptr) {
      *slot = *replaced;
      return *slot;
    }
    auto bytes = support::ReadFile(path);
    if (bytes) {
      *slot = *std::move(bytes);
    } else {
      Fail(bytes.error());
    }
  }
  return *slot;
}

// Markers stand near the start. A dump that lies beside migrations is not read for them, and perhaps not at all.
const MarkerCounts& FileTree::MarkersOf(const Folder& folder) {
  constexpr size_t kEnough = 262144;
  // Below this many files a second thread costs more than it saves.
  constexpr size_t kFilesForThreads = 64;
  const auto [slot, is_new] = markers_.try_emplace(folder.path);
  if (!is_new) return slot->second;
  std::vector<std::string> paths;
  for (const std::string& name : folder.sql) {
    std::string path = folder.PathOf(name);
    const bool known = files_.contains(path) || added_.contains(path) || (content_ && content_(path) != nullptr);
    if (known) {
      CountMarkers(Read(path), slot->second);
    } else {
      paths.push_back(std::move(path));
    }
  }
  std::vector<support::Result<support::FileStart>> starts(paths.size(), support::FileStart());
  support::ParallelFor(paths.size(), paths.size() < kFilesForThreads ? 1 : 0,
                       [&](size_t i) { starts[i] = support::ReadFileStart(paths[i], kEnough); });
  for (size_t i = 0; i < paths.size(); ++i) {
    if (!starts[i]) {
      Fail(starts[i].error());
      continue;
    }
    CountMarkers(starts[i]->bytes, slot->second);
    if (starts[i]->whole) files_[paths[i]] = std::make_unique<std::string>(std::move(starts[i]->bytes));
  }
  return slot->second;
}

std::string FileTree::Take(const std::string& path) {
  Read(path);
  const auto found = files_.find(path);
  std::string bytes = std::move(*found->second);
  files_.erase(found);
  return bytes;
}

}  // namespace pgtidy::migrations
