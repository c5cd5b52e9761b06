#include "analyzer/text/utf8.h"
#include "analyzer/types/input/characters.h"
#include "analyzer/types/input/input_functions.h"

namespace pgtidy::types {
namespace {

constexpr int32_t kVarlenaHeaderSize = 4;  // VARHDRSZ: what a typmod counts besides the characters.
constexpr size_t kNameDataLength = 64;     // NAMEDATALEN, with the NUL.

// Returns the offset behind the first `count` characters.
size_t OffsetOfCharacter(std::string_view text, size_t count) {
  size_t offset = 0;
  for (; count > 0 && offset < text.size(); --count) offset += text::CharacterLength(text, offset);
  return offset;
}

// Returns the text cut to `limit` characters, or nothing if it would lose something else than spaces.
std::optional<std::string> CutSpaces(std::string_view text, size_t limit) {
  const size_t end = OffsetOfCharacter(text, limit);
  if (text.find_first_not_of(' ', end) != std::string_view::npos) return std::nullopt;
  return std::string(text.substr(0, end));
}

LiteralValue TooLong(std::string_view type_name, size_t limit) {
  return LiteralValue::Error("22001",
                             "value too long for type " + std::string(type_name) + "(" + std::to_string(limit) + ")");
}

}  // namespace

LiteralValue ReadBpchar(std::string_view text, int32_t typmod) {
  if (typmod < kVarlenaHeaderSize) return LiteralValue::Value(std::string(text));
  const auto limit = static_cast<size_t>(typmod - kVarlenaHeaderSize);
  const size_t length = text::CountCharacters(text);
  if (length <= limit) return LiteralValue::Value(std::string(text) + std::string(limit - length, ' '));
  std::optional<std::string> cut = CutSpaces(text, limit);
  if (!cut) return TooLong("character", limit);
  return LiteralValue::Value(std::move(*cut));
}

LiteralValue ReadVarchar(std::string_view text, int32_t typmod) {
  if (typmod < kVarlenaHeaderSize) return LiteralValue::Value(std::string(text));
  const auto limit = static_cast<size_t>(typmod - kVarlenaHeaderSize);
  std::optional<std::string> cut = CutSpaces(text, limit);
  if (!cut) return TooLong("character varying", limit);
  return LiteralValue::Value(std::move(*cut));
}

LiteralValue ReadName(std::string_view text) {
  size_t end = 0;
  while (end < text.size()) {
    const size_t next = end + text::CharacterLength(text, end);
    if (next >= kNameDataLength) break;
    end = next;
  }
  return LiteralValue::Value(std::string(text.substr(0, end)));
}

LiteralValue ReadChar(std::string_view text, int server_version) {
  const bool has_escapes = server_version >= 15;
  if (has_escapes && text.size() == 4 && text[0] == '\\' && IsOctalDigit(text[1]) && IsOctalDigit(text[2]) &&
      IsOctalDigit(text[3])) {
    const int value = ((text[1] - '0') * 64 + (text[2] - '0') * 8 + (text[3] - '0')) & 0xFF;
    if (value == 0) return LiteralValue::Value("");
    if (value < 0x80) return LiteralValue::Value(std::string(1, static_cast<char>(value)));
    std::string canonical(text);
    canonical[1] = static_cast<char>('0' + value / 64);
    return LiteralValue::Value(std::move(canonical));
  }
  if (text.empty()) return LiteralValue::Value("");
  if (!HasHighBit(text[0])) return LiteralValue::Value(std::string(text.substr(0, 1)));
  // Without escapes, what it prints is no text.
  if (!has_escapes) return LiteralValue::Accepted();
  const auto byte = static_cast<unsigned char>(text[0]);
  std::string result = "\\";
  for (const int shift : {6, 3, 0}) result += static_cast<char>('0' + ((byte >> shift) & 7));
  return LiteralValue::Value(std::move(result));
}

}  // namespace pgtidy::types
