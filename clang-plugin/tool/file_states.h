#pragma once

#include <compare>
#include <cstdint>
#include <string>
#include <unordered_map>

namespace pgtidy::tool {

/// What the system says of a file or folder: as long as it says the same, the content is the same.
struct FileState {
  uint64_t size = 0;
  int64_t modified = 0;  ///< Nanoseconds since 1970; of its content.
  int64_t changed = 0;   ///< Nanoseconds since 1970; of anything about it. No program can set it back.
  uint64_t inode = 0;    ///< 0: the file does not exist, or its state says nothing about its content.

  [[nodiscard]] bool exists() const { return inode != 0; }
  friend auto operator<=>(const FileState&, const FileState&) = default;
};

/// Asks the system for the state of files, for each path once in a run.
class FileStates {
 public:
  FileStates();

  /// Returns the state that a file has, or has had when it was first asked for.
  const FileState& Of(const std::string& path);

  /// Returns the state if it can vouch for what was read of the file in this run, else an empty one: a file that
  /// changed since the run began, or right before, may have changed again within the same tick of the clock.
  [[nodiscard]] FileState Trusted(const FileState& state) const;

 private:
  int64_t start_;
  std::unordered_map<std::string, FileState> states_;
};

}  // namespace pgtidy::tool
