#include "clang-plugin/tool/recording_file_system.h"

#include <llvm/ADT/SmallString.h>
#include <llvm/Support/MemoryBuffer.h>

#include <algorithm>
#include <system_error>
#include <utility>

namespace pgtidy::tool {

using llvm::vfs::File;

// Takes the hash of the very bytes that the compiler gets.
class RecordingFileSystem::RecordingFile : public File {
 public:
  RecordingFile(std::unique_ptr<File> file, std::string path, RecordingFileSystem& owner)
      : file_(std::move(file)), path_(std::move(path)), owner_(owner) {}

  llvm::ErrorOr<llvm::vfs::Status> status() override { return file_->status(); }
  llvm::ErrorOr<std::string> getName() override { return file_->getName(); }
  std::error_code close() override { return file_->close(); }

  llvm::ErrorOr<std::unique_ptr<llvm::MemoryBuffer>> getBuffer(const llvm::Twine& name, int64_t size,
                                                               bool needs_terminator, bool is_volatile) override {
    auto buffer = file_->getBuffer(name, size, needs_terminator, is_volatile);
    if (buffer) {
      const llvm::StringRef bytes = (*buffer)->getBuffer();
      owner_.read_.insert_or_assign(path_, HashOf({bytes.data(), bytes.size()}));
    }
    return buffer;
  }

 protected:
  void setPath(const llvm::Twine& path) override { File::setPath(path); }

 private:
  std::unique_ptr<File> file_;
  std::string path_;
  RecordingFileSystem& owner_;
};

RecordingFileSystem::RecordingFileSystem(const std::string& directory)
    : ProxyFileSystem(llvm::IntrusiveRefCntPtr<FileSystem>(llvm::vfs::createPhysicalFileSystem().release())) {
  [[maybe_unused]] const std::error_code ignored = setCurrentWorkingDirectory(directory);
}

std::string RecordingFileSystem::Absolute(const llvm::Twine& path) const {
  llvm::SmallString<256> absolute;
  path.toVector(absolute);
  [[maybe_unused]] const std::error_code ignored = makeAbsolute(absolute);
  return std::string(absolute);
}

void RecordingFileSystem::Asked(const llvm::Twine& path, std::error_code error) {
  // Nothing has no name.
  if (path.isTriviallyEmpty() || path.str().empty()) return;
  // What cannot be opened, as a folder, is there all the same.
  const bool is_there = error != std::errc::no_such_file_or_directory && error != std::errc::not_a_directory;
  asked_.insert_or_assign(Absolute(path), is_there);
}

llvm::ErrorOr<llvm::vfs::Status> RecordingFileSystem::status(const llvm::Twine& path) {
  auto result = ProxyFileSystem::status(path);
  Asked(path, result.getError());
  return result;
}

bool RecordingFileSystem::exists(const llvm::Twine& path) {
  const bool result = ProxyFileSystem::exists(path);
  Asked(path, result ? std::error_code() : std::make_error_code(std::errc::no_such_file_or_directory));
  return result;
}

llvm::ErrorOr<std::unique_ptr<File>> RecordingFileSystem::openFileForRead(const llvm::Twine& path) {
  const auto there = ProxyFileSystem::status(path);
  // Reading from a pipe may never end.
  const bool is_odd = there && !there->isRegularFile() && !there->isDirectory();
  auto result = is_odd ? llvm::ErrorOr<std::unique_ptr<File>>(std::make_error_code(std::errc::invalid_argument))
                       : ProxyFileSystem::openFileForRead(path);
  Asked(path, result.getError());
  has_unreadable_ = has_unreadable_ || (!result && there && !there->isDirectory());
  if (!result) return result;
  return std::unique_ptr<File>(std::make_unique<RecordingFile>(std::move(*result), Absolute(path), *this));
}

llvm::vfs::directory_iterator RecordingFileSystem::dir_begin(const llvm::Twine& path, std::error_code& error) {
  auto result = ProxyFileSystem::dir_begin(path, error);
  if (error) {
    Asked(path, error);
    return result;
  }
  std::string absolute = Absolute(path);
  const ContentHash hash = HashOfListing(absolute);
  listed_.insert_or_assign(std::move(absolute), hash);
  return result;
}

std::vector<Dependency> RecordingFileSystem::Dependencies() const {
  std::vector<Dependency> result;
  for (const auto& [path, hash] : read_) result.push_back({DependencyKind::kContent, path, hash});
  for (const auto& [path, is_there] : asked_) {
    if (read_.contains(path)) continue;
    result.push_back({is_there ? DependencyKind::kPresence : DependencyKind::kAbsence, path, {}});
  }
  for (const auto& [path, hash] : listed_) result.push_back({DependencyKind::kListing, path, hash});
  std::sort(result.begin(), result.end());
  return result;
}

}  // namespace pgtidy::tool
