#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "analyzer/text/byte_range.h"

namespace pgtidy::text {

/// The unit in which a column is counted.
enum class ColumnUnit { kByte, kCharacter, kUtf16 };

/// A place for a person or an editor: both parts count from 1.
struct LineColumn {
  uint32_t line = 1;
  uint32_t column = 1;

  friend constexpr auto operator<=>(const LineColumn&, const LineColumn&) = default;
};

/// Translates byte offsets of one text into lines and columns. Lines end with \n, \r\n or a lone \r.
/// Any look-up takes a time that does not grow with the length of a line. Borrows the text: it must outlive the index.
class LineIndex {
 public:
  explicit LineIndex(std::string_view text);

  /// Returns the number of lines; an empty text has one.
  [[nodiscard]] uint32_t line_count() const { return static_cast<uint32_t>(line_starts_.size()); }

  /// Returns the place of a byte offset; an offset past the end counts as the end.
  [[nodiscard]] LineColumn Find(uint32_t offset, ColumnUnit unit = ColumnUnit::kCharacter) const;

  /// Returns the line (from 1) of a byte offset.
  [[nodiscard]] uint32_t LineOf(uint32_t offset) const;

  /// Returns the bytes of a line (from 1) without its line end. `line` must exist.
  [[nodiscard]] ByteRange LineRange(uint32_t line) const;

 private:
  // Characters and UTF-16 units before each block of kBlockSize bytes.
  struct Checkpoint {
    uint32_t characters = 0;
    uint32_t utf16_units = 0;
  };
  static constexpr uint32_t kBlockSize = 1024;

  [[nodiscard]] uint32_t CountBefore(uint32_t offset, ColumnUnit unit) const;

  std::string_view text_;
  std::vector<uint32_t> line_starts_;
  std::vector<Checkpoint> checkpoints_;
  bool ascii_ = true;
};

}  // namespace pgtidy::text
