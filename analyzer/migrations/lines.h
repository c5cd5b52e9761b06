#pragma once

#include <string_view>

#include "analyzer/text/byte_range.h"

namespace pgtidy::migrations {

/// One line of a text.
struct Line {
  std::string_view text;  ///< Without the line end; a \r before \n is dropped, as Go's bufio.ScanLines does.
  text::ByteRange range;  ///< Of `text`.
  uint32_t next = 0;      ///< Where the next line begins; the size of the text for the last one.
};

/// Reads a text line by line, without copying. Lines end with \n or \r\n; a lone \r belongs to the line, as it does for
/// the frameworks that look for markers. Borrows the text.
class LineReader {
 public:
  explicit LineReader(std::string_view text, uint32_t offset = 0) : text_(text), offset_(offset) {}

  /// Moves to the next line and returns whether there is one; a line end at the end starts no other line.
  bool Next(Line& line) {
    if (offset_ >= text_.size()) return false;
    const size_t newline = text_.find('\n', offset_);
    size_t end = newline == std::string_view::npos ? text_.size() : newline;
    line.next = static_cast<uint32_t>(newline == std::string_view::npos ? end : newline + 1);
    if (end > offset_ && text_[end - 1] == '\r') --end;
    line.range = {offset_, static_cast<uint32_t>(end)};
    line.text = text_.substr(offset_, end - offset_);
    offset_ = line.next;
    return true;
  }

 private:
  std::string_view text_;
  uint32_t offset_;
};

/// Returns whether a line, read word by word up to a word that starts with "--", ends in ';'.
/// Source: endsWithSemicolon(), goose internal/sqlparser/parser.go and sql-migrate sqlparse/sqlparse.go.
[[nodiscard]] bool EndsWithSemicolon(std::string_view line);

}  // namespace pgtidy::migrations
