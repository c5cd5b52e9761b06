#include "analyzer/text/utf8.h"
#include "analyzer/types/input/characters.h"
#include "analyzer/types/input/input_functions.h"

namespace pgtidy::types {
namespace {

// Source: hex_decode_safe().
LiteralValue ReadHex(std::string_view digits) {
  std::string result = "\\x";
  const auto invalid_digit = [&](size_t offset) {
    const std::string_view character = digits.substr(offset, text::CharacterLength(digits, offset));
    return LiteralValue::Error("22023", "invalid hexadecimal digit: \"" + std::string(character) + "\"");
  };
  for (size_t i = 0; i < digits.size();) {
    const char c = digits[i];
    if (c == ' ' || c == '\n' || c == '\t' || c == '\r') {
      ++i;
      continue;
    }
    if (!IsHexDigit(c)) return invalid_digit(i);
    if (i + 1 >= digits.size()) {
      return LiteralValue::Error("22023", "invalid hexadecimal data: odd number of digits");
    }
    if (!IsHexDigit(digits[i + 1])) return invalid_digit(i + 1);
    result += ToLower(c);
    result += ToLower(digits[i + 1]);
    i += 2;
  }
  return LiteralValue::Value(std::move(result));
}

}  // namespace

LiteralValue ReadBytea(std::string_view text) {
  if (text.substr(0, 2) == "\\x") return ReadHex(text.substr(2));
  std::string result = "\\x";
  for (size_t i = 0; i < text.size();) {
    if (text[i] != '\\') {
      AppendHexByte(result, static_cast<unsigned char>(text[i]));
      ++i;
    } else if (i + 3 < text.size() && text[i + 1] >= '0' && text[i + 1] <= '3' && IsOctalDigit(text[i + 2]) &&
               IsOctalDigit(text[i + 3])) {
      AppendHexByte(
          result, static_cast<unsigned char>((text[i + 1] - '0') * 64 + (text[i + 2] - '0') * 8 + (text[i + 3] - '0')));
      i += 4;
    } else if (i + 1 < text.size() && text[i + 1] == '\\') {
      AppendHexByte(result, '\\');
      i += 2;
    } else {
      return LiteralValue::Error("22P02", "invalid input syntax for type bytea");
    }
  }
  return LiteralValue::Value(std::move(result));
}

}  // namespace pgtidy::types
