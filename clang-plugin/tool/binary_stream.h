#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "clang-plugin/tool/dependency.h"
#include "clang-plugin/tool/file_states.h"

namespace pgtidy::tool {

/// Writes numbers and texts as bytes that BinaryReader reads.
class BinaryWriter {
 public:
  void Number(uint64_t value);
  void Text(std::string_view text);
  void Hash(ContentHash hash);
  void State(const FileState& state);

  /// Returns all that was written, with `magic` before it and a checksum behind it.
  [[nodiscard]] std::string Sealed(std::string_view magic) const;
  [[nodiscard]] const std::string& bytes() const { return bytes_; }

 private:
  std::string bytes_;
};

/// Reads what BinaryWriter wrote. Behind the end, and after anything that makes no sense, everything is 0 and empty.
class BinaryReader {
 public:
  explicit BinaryReader(std::string_view bytes) : rest_(bytes) {}

  /// Returns the bytes that Sealed() was given; nothing if magic or checksum are others.
  [[nodiscard]] static std::string_view Unseal(std::string_view bytes, std::string_view magic);

  uint64_t Number();
  /// A number of things to come, each of at least one byte: never more than there are bytes.
  size_t Count();
  std::string_view Text();
  ContentHash Hash();
  FileState State();

  [[nodiscard]] bool failed() const { return failed_; }

 private:
  void Fail();

  std::string_view rest_;
  bool failed_ = false;
};

}  // namespace pgtidy::tool
