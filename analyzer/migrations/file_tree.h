#pragma once

#include <sys/types.h>

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "analyzer/migrations/markers.h"
#include "analyzer/support/result.h"

namespace pgtidy::migrations {

/// One folder as it lies on disk. All names are sorted bytewise.
struct Folder {
  std::string path;                ///< As the user would write it; "" for the present folder.
  std::vector<std::string> files;  ///< Everything that is not a folder.
  /// Those of `files` that end in ".sql" in any case, without hidden ones and those for another database, as a part of
  /// the name between dots says ("1_a.mysql.up.sql").
  std::vector<std::string> sql;
  std::vector<std::string> folders;         ///< Without hidden ones and those of dependencies and build products.
  std::vector<std::string> linked_folders;  ///< Symbolic links to folders, by the same rule.
  std::pair<dev_t, ino_t> identity;         ///< Tells whether two paths lead to the same folder.

  [[nodiscard]] bool HasFile(std::string_view name) const;
  [[nodiscard]] bool HasFolder(std::string_view name) const;
  /// Returns the path of a name in this folder.
  [[nodiscard]] std::string PathOf(std::string_view name) const;
};

/// Returns the bytes to take for a path instead of those on disk, or null. May be empty: none are replaced.
using ContentOverride = std::function<const std::string*(const std::string&)>;

/// Files to take as if they lay on disk: their bytes by path.
using AddedFiles = std::map<std::string, std::string>;

/// Reads folders and files, each once, and remembers the first failure: callers go on with nothing and the one who
/// started the work asks failed() at the end. Not for several threads.
class FileTree {
 public:
  /// Paths that match a pattern of `exclude`, relative to `base`, do not exist for this tree. `added` come before what
  /// `content` and the disk have.
  FileTree(std::vector<std::string> exclude, std::string base, ContentOverride content, AddedFiles added = {});

  /// Returns the folder of that path. One that cannot be read is empty and a failure.
  const Folder& Open(const std::string& path);

  /// Returns the bytes of a file; valid until Take(). One that cannot be read is empty and a failure.
  std::string_view Read(const std::string& path);

  /// Returns which markers stand in the .sql files of a folder; the first call reads them.
  const MarkerCounts& MarkersOf(const Folder& folder);

  /// Moves out the bytes of a file, reading it if it was not read.
  std::string Take(const std::string& path);

  [[nodiscard]] bool failed() const { return failure_.has_value(); }
  /// Forgets failures: what could not be read is not needed after all.
  void ForgetFailure() { failure_.reset(); }
  /// Returns the first failure; there must be one.
  [[nodiscard]] const support::Error& failure() const { return *failure_; }

  /// Returns whether a pattern of `exclude` leaves out the path or a folder above it.
  [[nodiscard]] bool IsExcluded(const std::string& path) const;

 private:
  void Fail(support::Error error);
  bool OpenAdded(Folder& folder) const;

  std::vector<std::string> exclude_;
  std::string base_;
  ContentOverride content_;
  AddedFiles added_;
  std::unordered_map<std::string, std::unique_ptr<Folder>> folders_;
  std::unordered_map<std::string, std::unique_ptr<std::string>> files_;
  std::unordered_map<std::string, MarkerCounts> markers_;
  std::optional<support::Error> failure_;
};

}  // namespace pgtidy::migrations
