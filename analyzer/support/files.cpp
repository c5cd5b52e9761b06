#include "analyzer/support/files.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdint>
#include <cstdlib>
#include <memory>
#include <system_error>
#include <utility>

namespace pgtidy::support {
namespace {

constexpr uint64_t kLargestFile = 0xFFFFFFF0;

class FileDescriptor {
 public:
  explicit FileDescriptor(int descriptor) : descriptor_(descriptor) {}
  FileDescriptor(const FileDescriptor&) = delete;
  FileDescriptor& operator=(const FileDescriptor&) = delete;
  ~FileDescriptor() {
    if (descriptor_ >= 0) ::close(descriptor_);
  }
  [[nodiscard]] int get() const { return descriptor_; }
  // Returns what close() says: some file systems report a full disk only there.
  int Close() { return ::close(std::exchange(descriptor_, -1)); }

 private:
  int descriptor_;
};

// False with errno if a byte could not be written.
bool WriteAll(int file, std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t count = ::write(file, bytes.data(), bytes.size());
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) return false;
    bytes.remove_prefix(static_cast<size_t>(count));
  }
  return true;
}

Error SystemError(const char* action, const std::string& path) {
  return EnvironmentError(fmt::format("cannot {} '{}': {}", action, path, std::generic_category().message(errno)));
}

Error TooLarge(const std::string& path) {
  return EnvironmentError(fmt::format("cannot read '{}': it is larger than 4 GiB", path));
}

}  // namespace

Result<FileStart> ReadFileStart(const std::string& path, size_t limit) {
  // A named pipe that nobody writes to must not stop us for ever: it reads as empty.
  const FileDescriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
  if (file.get() < 0) return SystemError("read", path);
  struct stat status{};
  if (::fstat(file.get(), &status) != 0) return SystemError("read", path);
  if (S_ISDIR(status.st_mode)) return EnvironmentError(fmt::format("cannot read '{}': it is a folder", path));

  FileStart start;
  std::string& bytes = start.bytes;
  const bool has_size = S_ISREG(status.st_mode) && status.st_size > 0;
  const auto size = static_cast<size_t>(status.st_size);
  if (has_size && size > limit && limit > kLargestFile) return TooLarge(path);
  // A pipe and the files of /proc have no size.
  constexpr size_t kFirstRead = 65536;
  size_t capacity = std::min(has_size ? size : kFirstRead, limit);
  size_t filled = 0;
  while (true) {
    bytes.resize(capacity);
    const ssize_t count = ::read(file.get(), bytes.data() + filled, bytes.size() - filled);
    if (count < 0 && errno == EINTR) continue;
    if (count < 0 && errno == EAGAIN) {
      pollfd readable{file.get(), POLLIN, 0};
      ::poll(&readable, 1, -1);
      continue;
    }
    if (count < 0) return SystemError("read", path);
    if (count == 0) break;
    filled += static_cast<size_t>(count);
    // What was added to the file since it was opened belongs to the next run.
    if ((has_size && filled == size) || filled == limit) break;
    if (filled == bytes.size()) capacity = std::min(filled * 2, limit);
  }
  bytes.resize(filled);
  start.whole = filled < limit || (has_size && filled == size);
  return start;
}

Result<std::string> ReadFile(const std::string& path) {
  Result<FileStart> start = ReadFileStart(path, kLargestFile + 1);
  if (!start) return start.error();
  if (start->bytes.size() > kLargestFile) return TooLarge(path);
  return std::move(start->bytes);
}

namespace {

// A device or a pipe: there is nothing to be replaced.
Status WriteInto(const std::string& path, std::string_view bytes) {
  FileDescriptor file(::open(path.c_str(), O_WRONLY | O_CLOEXEC));
  if (file.get() < 0 || !WriteAll(file.get(), bytes) || file.Close() != 0) return SystemError("write", path);
  return {};
}

// What a link leads to is what is written, as in a shell's `>`; a link to nothing is left to the system.
std::string BehindLinks(const std::string& path) {
  const std::unique_ptr<char, decltype(&std::free)> real(::realpath(path.c_str(), nullptr), &std::free);
  return real ? std::string(real.get()) : path;
}

}  // namespace

Status WriteFileAtomically(const std::string& name, std::string_view bytes) {
  struct stat existing{};
  const bool exists = ::stat(name.c_str(), &existing) == 0;
  if (exists && !S_ISREG(existing.st_mode) && !S_ISDIR(existing.st_mode)) return WriteInto(name, bytes);
  const std::string path = BehindLinks(name);
  std::string temporary = path + ".XXXXXX";
  FileDescriptor file(::mkstemp(temporary.data()));
  if (file.get() < 0) return SystemError("write", path);
  const auto fail = [&](const char* action) {
    Error error = SystemError(action, path);
    ::unlink(temporary.c_str());
    return error;
  };
  const mode_t mask = ::umask(0);
  ::umask(mask);
  const mode_t mode = exists ? existing.st_mode & 07777 : 0666 & ~mask;
  // Only root can keep the owner; then the mode comes last, for a change of the owner takes bits of it away.
  if (exists && ::geteuid() == 0 && ::fchown(file.get(), existing.st_uid, existing.st_gid) != 0) return fail("write");
  if (::fchmod(file.get(), mode) != 0) return fail("write");
  if (!WriteAll(file.get(), bytes)) return fail("write");
  if (::fsync(file.get()) != 0 || file.Close() != 0) return fail("write");
  if (::rename(temporary.c_str(), path.c_str()) != 0) return fail("replace");
  return {};
}

}  // namespace pgtidy::support
