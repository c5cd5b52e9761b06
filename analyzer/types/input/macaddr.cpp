#include <array>
#include <cstdio>
#include <vector>

#include "analyzer/types/input/characters.h"
#include "analyzer/types/input/input_functions.h"

namespace pgtidy::types {
namespace {

std::string FormatBytes(const std::vector<unsigned>& bytes) {
  std::string result;
  for (const unsigned byte : bytes) {
    if (!result.empty()) result += ':';
    AppendHexByte(result, static_cast<unsigned char>(byte));
  }
  return result;
}

// Reads six numbers by a format of scanf(), as the server does. Each format takes, in the end, anything that is no
// white space: then it matches more than six times.
std::optional<std::vector<unsigned>> Scan(const std::string& text, const char* format) {
  std::array<unsigned, 6> bytes{};
  std::array<char, 2> junk{};
  const int count = std::sscanf(text.c_str(), format, bytes.data(), &bytes[1], &bytes[2], &bytes[3], &bytes[4],
                                &bytes[5], junk.data());
  if (count != 6) return std::nullopt;
  return std::vector<unsigned>(bytes.begin(), bytes.end());
}

}  // namespace

LiteralValue ReadMacaddr(std::string_view text) {
  const std::string copy(text);
  for (const char* format :
       {"%x:%x:%x:%x:%x:%x%1s", "%x-%x-%x-%x-%x-%x%1s", "%2x%2x%2x:%2x%2x%2x%1s", "%2x%2x%2x-%2x%2x%2x%1s",
        "%2x%2x.%2x%2x.%2x%2x%1s", "%2x%2x-%2x%2x-%2x%2x%1s", "%2x%2x%2x%2x%2x%2x%1s"}) {
    const std::optional<std::vector<unsigned>> bytes = Scan(copy, format);
    if (!bytes) continue;
    for (const unsigned byte : *bytes) {
      if (byte > 0xFF) {
        return LiteralValue::Error("22003", "invalid octet value in \"macaddr\" value: \"" + copy + "\"");
      }
    }
    return LiteralValue::Value(FormatBytes(*bytes));
  }
  return InvalidSyntax("macaddr", text);
}

LiteralValue ReadMacaddr8(std::string_view text) {
  constexpr size_t kEui48Bytes = 6;
  constexpr size_t kEui64Bytes = 8;
  std::vector<unsigned> bytes;
  char separator = '\0';
  Cursor cursor(text);
  cursor.SkipSpace();
  // A single character at the end is not looked at.
  while (cursor.Peek() != '\0' && cursor.Peek(1) != '\0') {
    if (bytes.size() == kEui64Bytes || !IsHexDigit(cursor.Peek()) || !IsHexDigit(cursor.Peek(1))) {
      return InvalidSyntax("macaddr8", text);
    }
    bytes.push_back(static_cast<unsigned>(HexDigitValue(cursor.Peek()) * 16 + HexDigitValue(cursor.Peek(1))));
    cursor.Advance(2);
    const char c = cursor.Peek();
    if (c == ':' || c == '-' || c == '.') {
      if (separator != '\0' && separator != c) return InvalidSyntax("macaddr8", text);
      separator = c;
      cursor.Advance();
    }
    if ((bytes.size() == kEui48Bytes || bytes.size() == kEui64Bytes) && IsSpace(cursor.Peek())) {
      cursor.SkipSpace();
      if (!cursor.AtEnd()) return InvalidSyntax("macaddr8", text);
    }
  }
  if (bytes.size() == kEui48Bytes) bytes.insert(bytes.begin() + 3, {0xFF, 0xFE});
  if (bytes.size() != kEui64Bytes) return InvalidSyntax("macaddr8", text);
  return LiteralValue::Value(FormatBytes(bytes));
}

}  // namespace pgtidy::types
