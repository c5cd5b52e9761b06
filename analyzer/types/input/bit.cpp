#include "analyzer/text/utf8.h"
#include "analyzer/types/input/characters.h"
#include "analyzer/types/input/input_functions.h"

namespace pgtidy::types {

LiteralValue ReadBitString(Oid type, std::string_view text, int32_t typmod) {
  const char marker = text.empty() ? '\0' : ToLower(text[0]);
  const bool is_hexadecimal = marker == 'x';
  const std::string_view digits = marker == 'x' || marker == 'b' ? text.substr(1) : text;

  // The length is checked before the digits are read.
  const size_t length = digits.size() * (is_hexadecimal ? 4 : 1);
  if (typmod > 0 && type == kBitType && length != static_cast<size_t>(typmod)) {
    return LiteralValue::Error("22026", "bit string length " + std::to_string(length) + " does not match type bit(" +
                                            std::to_string(typmod) + ")");
  }
  if (typmod > 0 && type == kVarbitType && length > static_cast<size_t>(typmod)) {
    return LiteralValue::Error("22001", "bit string too long for type bit varying(" + std::to_string(typmod) + ")");
  }

  std::string result;
  for (size_t i = 0; i < digits.size(); ++i) {
    const int value = HexDigitValue(digits[i]);
    if (value < 0 || (!is_hexadecimal && value > 1)) {
      const std::string_view character = digits.substr(i, text::CharacterLength(digits, i));
      return LiteralValue::Error("22P02", "\"" + std::string(character) + "\" is not a valid " +
                                              (is_hexadecimal ? "hexadecimal" : "binary") + " digit");
    }
    for (int bit = is_hexadecimal ? 3 : 0; bit >= 0; --bit) result += (value >> bit & 1) != 0 ? '1' : '0';
  }
  return LiteralValue::Value(std::move(result));
}

}  // namespace pgtidy::types
