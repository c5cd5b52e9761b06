#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "analyzer/syntax/splitter.h"
#include "analyzer/text/byte_range.h"
#include "analyzer/text/line_index.h"

namespace pgtidy::engine {

/// Finds the statements that a comment belongs to. Borrows all it is given.
class StatementFinder {
 public:
  /// `comments` and `statements` are sorted; statements are without their `;`.
  StatementFinder(std::string_view text, const std::vector<syntax::Comment>& comments,
                  const std::vector<text::ByteRange>& statements);

  /// Returns the bytes from the first to the last statement that the comment (an index) belongs to, with the `;`:
  /// the statement around it, else those on its lines, else the one that follows it with nothing but white space and
  /// comments between them. Nothing: there is none.
  [[nodiscard]] std::optional<text::ByteRange> StatementsOf(size_t comment) const;

  /// Returns how many comments at the start of the file form a header: line comments, one below the other, set off by
  /// an empty line or the end of the file.
  [[nodiscard]] size_t HeaderSize() const;

 private:
  [[nodiscard]] uint32_t SkipBlank(uint32_t offset) const;
  [[nodiscard]] uint32_t SkipBlankAndComments(uint32_t offset) const;
  [[nodiscard]] uint32_t EndOf(size_t statement) const;
  [[nodiscard]] std::optional<text::ByteRange> OnLines(text::ByteRange lines) const;

  std::string_view text_;
  const std::vector<syntax::Comment>& comments_;
  const std::vector<text::ByteRange>& statements_;
  text::LineIndex lines_;
  // Of each comment: where something follows that is neither blank nor a comment. Filled from the last to the first.
  std::vector<uint32_t> after_;
};

}  // namespace pgtidy::engine
