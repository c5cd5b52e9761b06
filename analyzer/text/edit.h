#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "analyzer/text/byte_range.h"

namespace pgtidy::text {

/// Replaces the bytes of `range` in `file`; an empty range inserts.
struct TextEdit {
  FileId file{};
  ByteRange range;
  std::string replacement;

  friend auto operator<=>(const TextEdit&, const TextEdit&) = default;
};

/// Returns whether two edits of the same file touch the same bytes or insert at the same place.
[[nodiscard]] bool Conflict(const TextEdit& left, const TextEdit& right);

/// Returns `text` with the edits made, in whatever order they are given; equal edits are made once.
/// All must be edits of this text. Returns nothing if two of them conflict or one lies outside the text.
[[nodiscard]] std::optional<std::string> ApplyEdits(std::string_view text, std::vector<TextEdit> edits);

}  // namespace pgtidy::text
