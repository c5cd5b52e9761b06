#include <cerrno>
#include <cstdlib>
#include <limits>

#include "analyzer/types/input/characters.h"
#include "analyzer/types/input/input_functions.h"

namespace pgtidy::types {
namespace {

struct Number {
  uint64_t value = 0;
  char next = '\0';  // What follows the number.
  size_t length = 0;
  bool out_of_range = false;
};

// Reads a number as strtoull() does: white space and a sign may stand before it, and nothing is zero.
Number ReadNumber(std::string_view text) {
  const std::string copy(text);
  char* end = nullptr;
  errno = 0;
  Number number;
  number.value = std::strtoull(copy.c_str(), &end, 10);
  number.next = *end;
  number.length = static_cast<size_t>(end - copy.c_str());
  number.out_of_range = errno == ERANGE;
  return number;
}

}  // namespace

LiteralValue ReadTid(std::string_view text, int server_version) {
  // The block stands behind the first parenthesis or comma, the offset behind the next comma.
  size_t coordinates[2] = {};
  size_t count = 0;
  for (size_t i = 0; i < text.size() && count < 2 && text[i] != ')'; ++i) {
    if (text[i] == ',' || (text[i] == '(' && count == 0)) coordinates[count++] = i + 1;
  }
  if (count < 2) return InvalidSyntax("tid", text);
  const Number block = ReadNumber(text.substr(coordinates[0]));
  const auto low = static_cast<uint32_t>(block.value);
  const auto sign_extended = static_cast<uint64_t>(static_cast<int64_t>(static_cast<int32_t>(low)));
  // Before 15, a number of more bits was cut.
  const bool fits = server_version < 15 || block.value == low || block.value == sign_extended;
  if (block.out_of_range || block.next != ',' || !fits) {
    return InvalidSyntax("tid", text);
  }
  const Number offset = ReadNumber(text.substr(coordinates[1]));
  if (offset.out_of_range || offset.next != ')' || offset.value > std::numeric_limits<uint16_t>::max()) {
    return InvalidSyntax("tid", text);
  }
  return LiteralValue::Value("(" + std::to_string(low) + "," + std::to_string(offset.value) + ")");
}

LiteralValue ReadPgLsn(std::string_view text) {
  constexpr size_t kMaximumDigits = 8;
  std::string result;
  Cursor cursor(text);
  for (const char end : {'/', '\0'}) {
    const size_t begin = cursor.offset();
    while (IsHexDigit(cursor.Peek())) cursor.Advance();
    std::string_view digits = cursor.Since(begin);
    if (digits.empty() || digits.size() > kMaximumDigits || cursor.Peek() != end) return InvalidSyntax("pg_lsn", text);
    while (digits.size() > 1 && digits[0] == '0') digits.remove_prefix(1);
    for (const char c : digits) result += ToUpper(c);
    if (end != '\0') result += end;
    cursor.Advance();
  }
  return LiteralValue::Value(std::move(result));
}

LiteralValue ReadSnapshot(std::string_view text) {
  const auto error = [&] { return InvalidSyntax("pg_snapshot", text); };
  Cursor cursor(text);
  uint64_t bounds[2] = {};
  for (uint64_t& bound : bounds) {
    const Number number = ReadNumber(cursor.Rest());
    if (number.next != ':') return error();
    bound = number.value;
    cursor.Advance(number.length + 1);
  }
  const auto [minimum, maximum] = bounds;
  if (minimum == 0 || maximum == 0 || maximum < minimum) return error();
  std::string result = std::to_string(minimum) + ":" + std::to_string(maximum) + ":";
  uint64_t last = 0;
  bool is_first = true;
  while (!cursor.AtEnd()) {
    const Number number = ReadNumber(cursor.Rest());
    if (number.value < minimum || number.value >= maximum || number.value < last) return error();
    cursor.Advance(number.length);
    if (number.value != last) {
      if (!is_first) result += ',';
      is_first = false;
      result += std::to_string(number.value);
    }
    last = number.value;
    if (!cursor.Accept(',') && !cursor.AtEnd()) return error();
  }
  return LiteralValue::Value(std::move(result));
}

}  // namespace pgtidy::types
