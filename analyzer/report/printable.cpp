#include "analyzer/report/printable.h"

#include <fmt/format.h>

#include <cstdint>
#include <iterator>

#include "analyzer/text/utf8.h"

namespace pgtidy::report {
namespace {

constexpr std::string_view kReplacementCharacter = "\xEF\xBF\xBD";

// The code point of a well-formed character of two bytes or more.
uint32_t Decode(std::string_view character) {
  const auto byte = [&](size_t i) { return static_cast<uint32_t>(static_cast<unsigned char>(character[i])); };
  uint32_t code = byte(0) & (0x7FU >> character.size());
  for (size_t i = 1; i < character.size(); ++i) code = code << 6 | (byte(i) & 0x3F);
  return code;
}

// Characters that a terminal obeys or hides instead of showing them: C1 controls, directional marks, embeddings,
// overrides and isolates, line and paragraph separators, zero-width space, byte order mark.
bool IsInvisible(uint32_t code) {
  return (code >= 0x80 && code <= 0x9F) || code == 0x061C || code == 0x200B || code == 0x200E || code == 0x200F ||
         (code >= 0x2028 && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069) || code == 0xFEFF;
}

}  // namespace

size_t AppendPrintable(std::string& out, std::string_view character) {
  const auto first = static_cast<unsigned char>(character[0]);
  const size_t before = out.size();
  if (character.size() == 1) {
    if (first >= 0x80) {
      out += kReplacementCharacter;
      return 1;
    }
    if ((first >= 0x20 && first != 0x7F) || first == '\t') {
      out += character;
      return 1;
    }
    fmt::format_to(std::back_inserter(out), "\\x{:02x}", first);
    return out.size() - before;
  }
  const uint32_t code = Decode(character);
  if (!IsInvisible(code)) {
    out += character;
    return 1;
  }
  fmt::format_to(std::back_inserter(out), "\\u{:04x}", code);
  return out.size() - before;
}

std::string Printable(std::string_view text) {
  std::string printable;
  printable.reserve(text.size());
  for (size_t offset = 0; offset < text.size();) {
    // Nearly everything is plain ASCII, and is taken over in one piece.
    size_t plain = offset;
    while (plain < text.size() && text[plain] >= 0x20 && text[plain] < 0x7F) ++plain;
    printable += text.substr(offset, plain - offset);
    offset = plain;
    if (offset == text.size()) break;
    const size_t length = text::CharacterLength(text, offset);
    AppendPrintable(printable, text.substr(offset, length));
    offset += length;
  }
  return printable;
}

}  // namespace pgtidy::report
