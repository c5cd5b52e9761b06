#pragma once

#include <llvm/Support/VirtualFileSystem.h>

#include <map>
#include <string>
#include <system_error>
#include <vector>

#include "clang-plugin/tool/dependency.h"

namespace pgtidy::tool {

/// The file system of the machine, with a working folder of its own, that remembers what it was asked. For one thread.
class RecordingFileSystem : public llvm::vfs::ProxyFileSystem {
 public:
  /// `directory` is what relative paths are relative to.
  explicit RecordingFileSystem(const std::string& directory);

  /// Returns everything that was asked so far, sorted; of a file that was read, that alone.
  [[nodiscard]] std::vector<Dependency> Dependencies() const;
  /// True if a file was there and could not be read, so that it is not known what it holds.
  [[nodiscard]] bool has_unreadable() const { return has_unreadable_; }

  llvm::ErrorOr<llvm::vfs::Status> status(const llvm::Twine& path) override;
  bool exists(const llvm::Twine& path) override;
  llvm::ErrorOr<std::unique_ptr<llvm::vfs::File>> openFileForRead(const llvm::Twine& path) override;
  llvm::vfs::directory_iterator dir_begin(const llvm::Twine& path, std::error_code& error) override;

 private:
  class RecordingFile;

  [[nodiscard]] std::string Absolute(const llvm::Twine& path) const;
  void Asked(const llvm::Twine& path, std::error_code error);

  std::map<std::string, ContentHash> read_;
  std::map<std::string, bool> asked_;  // Whether it was there.
  std::map<std::string, ContentHash> listed_;
  bool has_unreadable_ = false;
};

}  // namespace pgtidy::tool
