#include "analyzer/text/utf8.h"

#include <cstdint>
#include <cstring>

namespace pgtidy::text {
namespace {

// Length of the well-formed character at `offset`, or 0.
size_t WellFormedLength(std::string_view text, size_t offset) {
  const auto byte = [&](size_t i) { return static_cast<unsigned char>(text[offset + i]); };
  const auto is_tail = [&](size_t i) { return (byte(i) & 0xC0) == 0x80; };
  const size_t left = text.size() - offset;
  const unsigned char first = byte(0);
  if (first < 0x80) return 1;
  if (first >= 0xC2 && first <= 0xDF) return left >= 2 && is_tail(1) ? 2 : 0;
  if (first >= 0xE0 && first <= 0xEF) {
    if (left < 3 || !is_tail(1) || !is_tail(2)) return 0;
    if (first == 0xE0 && byte(1) < 0xA0) return 0;
    if (first == 0xED && byte(1) > 0x9F) return 0;
    return 3;
  }
  if (first >= 0xF0 && first <= 0xF4) {
    if (left < 4 || !is_tail(1) || !is_tail(2) || !is_tail(3)) return 0;
    if (first == 0xF0 && byte(1) < 0x90) return 0;
    if (first == 0xF4 && byte(1) > 0x8F) return 0;
    return 4;
  }
  return 0;
}

// Skips eight ASCII bytes at a time: most migrations hold nothing else.
size_t SkipAscii(std::string_view text, size_t offset) {
  while (offset + 8 <= text.size()) {
    uint64_t word = 0;
    std::memcpy(&word, text.data() + offset, sizeof word);
    if ((word & 0x8080808080808080ULL) != 0) break;
    offset += 8;
  }
  return offset;
}

}  // namespace

std::optional<size_t> FindInvalidUtf8(std::string_view text) {
  size_t offset = 0;
  while ((offset = SkipAscii(text, offset)) < text.size()) {
    const size_t length = WellFormedLength(text, offset);
    if (length == 0) return offset;
    offset += length;
  }
  return std::nullopt;
}

size_t CharacterLength(std::string_view text, size_t offset) {
  if (static_cast<unsigned char>(text[offset]) < 0x80) return 1;
  const size_t length = WellFormedLength(text, offset);
  return length == 0 ? 1 : length;
}

size_t CountCharacters(std::string_view text) {
  size_t count = 0;
  for (size_t offset = 0; offset < text.size(); ++count) {
    const size_t after = SkipAscii(text, offset);
    if (after != offset) {
      count += after - offset - 1;
      offset = after;
      continue;
    }
    offset += CharacterLength(text, offset);
  }
  return count;
}

size_t CountUtf16Units(std::string_view text) {
  size_t count = 0;
  for (size_t offset = 0; offset < text.size();) {
    const size_t length = CharacterLength(text, offset);
    count += length == 4 ? 2 : 1;
    offset += length;
  }
  return count;
}

std::string ToValidUtf8(std::string_view text) {
  std::string result;
  result.reserve(text.size());
  for (size_t offset = 0; offset < text.size();) {
    const size_t length = WellFormedLength(text, offset);
    if (length == 0) {
      result += "\xEF\xBF\xBD";
      ++offset;
      continue;
    }
    result += text.substr(offset, length);
    offset += length;
  }
  return result;
}

void OverwriteInvalidUtf8(std::string& text, char with) {
  size_t offset = 0;
  while ((offset = SkipAscii(text, offset)) < text.size()) {
    const size_t length = WellFormedLength(text, offset);
    if (length == 0) text[offset] = with;
    offset += length == 0 ? 1 : length;
  }
}

}  // namespace pgtidy::text
