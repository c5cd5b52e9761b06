#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace pgtidy::text {

/// Returns the offset of the first byte that PostgreSQL would refuse as UTF-8, or nothing if all is well formed.
/// Overlong forms, surrogates and code points above U+10FFFF are refused; a NUL byte is accepted here.
/// Source: pg_utf8_islegal(), src/common/wchar.c.
[[nodiscard]] std::optional<size_t> FindInvalidUtf8(std::string_view text);

/// Returns the length in bytes of the character that starts at `offset`: 1 to 4; a byte that starts no well-formed
/// character counts as a character of length 1. `offset` must be inside `text`.
[[nodiscard]] size_t CharacterLength(std::string_view text, size_t offset);

/// Returns the number of characters (code points); a malformed byte counts as one.
[[nodiscard]] size_t CountCharacters(std::string_view text);

/// Returns the number of UTF-16 code units that the text would take; a malformed byte counts as one.
[[nodiscard]] size_t CountUtf16Units(std::string_view text);

/// Returns the text with every malformed byte replaced by U+FFFD, for formats that must be UTF-8 (JSON, XML).
[[nodiscard]] std::string ToValidUtf8(std::string_view text);

/// Writes `with`, one ASCII character, over every malformed byte; no other byte moves.
void OverwriteInvalidUtf8(std::string& text, char with);

/// True for a UTF-8 byte order mark (EF BB BF) at the start.
[[nodiscard]] constexpr bool StartsWithByteOrderMark(std::string_view text) {
  return text.substr(0, 3) == "\xEF\xBB\xBF";
}

}  // namespace pgtidy::text
