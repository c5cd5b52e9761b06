#include "clang-plugin/tool/file_states.h"

#include <sys/stat.h>

#include <algorithm>
#include <chrono>

namespace pgtidy::tool {
namespace {

int64_t Nanoseconds(const timespec& time) {
  constexpr int64_t kPerSecond = 1'000'000'000;
  return time.tv_sec * kPerSecond + time.tv_nsec;
}

}  // namespace

FileStates::FileStates()
    : start_(std::chrono::duration_cast<std::chrono::nanoseconds>(std::chrono::system_clock::now().time_since_epoch())
                 .count()) {}

const FileState& FileStates::Of(const std::string& path) {
  const auto [known, is_new] = states_.try_emplace(path);
  if (is_new) {
    struct stat status{};
    if (::stat(path.c_str(), &status) == 0) {
      known->second = {.size = static_cast<uint64_t>(status.st_size),
                       .modified = Nanoseconds(status.st_mtim),
                       .changed = Nanoseconds(status.st_ctim),
                       .inode = std::max<uint64_t>(1, status.st_ino)};
    }
  }
  return known->second;
}

FileState FileStates::Trusted(const FileState& state) const {
  // Some file systems count whole seconds, and a server's clock may differ a little.
  constexpr int64_t kMargin = 2'000'000'000;
  return std::max(state.modified, state.changed) < start_ - kMargin ? state : FileState();
}

}  // namespace pgtidy::tool
