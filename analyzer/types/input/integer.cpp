#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <limits>

#include "analyzer/types/input/characters.h"
#include "analyzer/types/input/input_functions.h"

namespace pgtidy::types {
namespace {

// The version that reads integers as the SQL standard of 2023 writes them: 0x1F, 0o17, 0b11, 1_000.
constexpr int kNonDecimalIntegersVersion = 16;

struct IntegerType {
  std::string_view name;
  uint64_t maximum;
};

IntegerType Describe(Oid type) {
  if (type == kInt2Type) return {"smallint", std::numeric_limits<int16_t>::max()};
  if (type == kInt4Type) return {"integer", std::numeric_limits<int32_t>::max()};
  return {"bigint", std::numeric_limits<int64_t>::max()};
}

std::string Print(bool negative, uint64_t magnitude) {
  return (negative && magnitude != 0 ? "-" : "") + std::to_string(magnitude);
}

// Before 16: the value is built with its sign (as a negative number, in truth) and checked at each digit.
LiteralValue ReadDecimalInteger(const IntegerType& type, std::string_view text) {
  Cursor cursor(text);
  cursor.SkipSpace();
  const bool negative = cursor.Accept('-');
  if (!negative) cursor.Accept('+');
  if (!IsDigit(cursor.Peek())) return InvalidSyntax(type.name, text);
  const uint64_t limit = type.maximum + 1;
  uint64_t magnitude = 0;
  while (IsDigit(cursor.Peek())) {
    const auto digit = static_cast<uint64_t>(cursor.Next() - '0');
    if (magnitude > limit / 10 || magnitude * 10 > limit - digit) return OutOfRange(type.name, text);
    magnitude = magnitude * 10 + digit;
  }
  cursor.SkipSpace();
  if (!cursor.AtEnd()) return InvalidSyntax(type.name, text);
  if (!negative && magnitude == limit) return OutOfRange(type.name, text);
  return LiteralValue::Value(Print(negative, magnitude));
}

int DigitValue(char c, unsigned base) {
  const int value = HexDigitValue(c);
  return value >= 0 && static_cast<unsigned>(value) < base ? value : -1;
}

// From 16: the magnitude only has to fit the unsigned type until the end of the text is seen.
LiteralValue ReadStandardInteger(const IntegerType& type, std::string_view text) {
  Cursor cursor(text);
  cursor.SkipSpace();
  const bool negative = cursor.Accept('-');
  if (!negative) cursor.Accept('+');
  unsigned base = 10;
  if (cursor.Peek() == '0') {
    const char marker = ToLower(cursor.Peek(1));
    base = marker == 'x' ? 16 : marker == 'o' ? 8 : marker == 'b' ? 2 : 10;
    if (base != 10) cursor.Advance(2);
  }
  const uint64_t limit = type.maximum + 1;
  const size_t first_digit = cursor.offset();
  uint64_t magnitude = 0;
  while (true) {
    const char c = cursor.Peek();
    const int digit = DigitValue(c, base);
    if (digit >= 0) {
      if (magnitude > limit / base) return OutOfRange(type.name, text);
      magnitude = magnitude * base + static_cast<uint64_t>(digit);
      cursor.Advance();
    } else if (c == '_') {
      if (base == 10 && cursor.offset() == first_digit) return InvalidSyntax(type.name, text);
      cursor.Advance();
      if (DigitValue(cursor.Peek(), base) < 0) return InvalidSyntax(type.name, text);
    } else {
      break;
    }
  }
  if (cursor.offset() == first_digit) return InvalidSyntax(type.name, text);
  cursor.SkipSpace();
  if (!cursor.AtEnd()) return InvalidSyntax(type.name, text);
  if (magnitude > (negative ? limit : type.maximum)) return OutOfRange(type.name, text);
  return LiteralValue::Value(Print(negative, magnitude));
}

struct UnsignedPrefix {
  LiteralValue error;  // kValue if there is none.
  uint64_t value = 0;
  size_t length = 0;
};

// Reads a number at the start of `text`, in the way of strtoul(): after white space and with a sign.
// Source: oidin_subr(), uint32in_subr(), uint64in_subr().
UnsignedPrefix ReadUnsignedPrefix(std::string_view type_name, std::string_view text, int base, bool is_64_bit) {
  const std::string copy(text);
  char* end = nullptr;
  errno = 0;
  const uint64_t value = std::strtoull(copy.c_str(), &end, base);
  const auto length = static_cast<size_t>(end - copy.c_str());
  if (length == 0) return {.error = InvalidSyntax(type_name, text)};
  if (errno == ERANGE) return {.error = OutOfRange(type_name, text)};
  // A negative number stands for the unsigned one with the same bits.
  const auto low = static_cast<uint32_t>(value);
  const auto sign_extended = static_cast<uint64_t>(static_cast<int64_t>(static_cast<int32_t>(low)));
  if (!is_64_bit && value != low && value != sign_extended) {
    // The server looks at what follows before it looks at the range, and may have nothing to say about the range then.
    return {.error = OutOfRange(type_name, text), .value = low, .length = length};
  }
  return {.error = LiteralValue::Accepted(), .value = is_64_bit ? value : low, .length = length};
}

}  // namespace

LiteralValue ReadInteger(Oid type, std::string_view text, int server_version) {
  const IntegerType description = Describe(type);
  return server_version < kNonDecimalIntegersVersion ? ReadDecimalInteger(description, text)
                                                     : ReadStandardInteger(description, text);
}

LiteralValue ReadUnsignedInteger(Oid type, std::string_view text, int server_version) {
  const bool is_64_bit = type == kXid8Type;
  const std::string_view type_name = type == kOidType   ? "oid"
                                     : type == kXidType ? "xid"
                                     : type == kCidType ? "cid"
                                                        : "xid8";
  const bool is_old = server_version < kNonDecimalIntegersVersion;
  if (is_old && type != kOidType) {
    // These took whatever strtoul() makes of the text.
    const std::string copy(text);
    const uint64_t value = std::strtoull(copy.c_str(), nullptr, 0);
    return LiteralValue::Value(std::to_string(is_64_bit ? value : static_cast<uint32_t>(value)));
  }
  UnsignedPrefix prefix = ReadUnsignedPrefix(type_name, text, is_old ? 10 : 0, is_64_bit);
  if (prefix.length == 0) return std::move(prefix.error);
  Cursor cursor(text, prefix.length);
  cursor.SkipSpace();
  if (!cursor.AtEnd()) return InvalidSyntax(type_name, text);
  if (prefix.error.outcome == LiteralValue::Outcome::kError) return std::move(prefix.error);
  return LiteralValue::Value(std::to_string(prefix.value));
}

namespace {

// Reads elements with `read_element`, which takes a rest of the text and returns what it takes of it, and its value.
template <typename ReadElement>
LiteralValue ReadVector(std::string_view text, ReadElement read_element) {
  std::string result;
  Cursor cursor(text);
  cursor.SkipSpace();
  while (!cursor.AtEnd()) {
    size_t length = 0;
    LiteralValue element = read_element(cursor.Rest(), length);
    if (element.outcome == LiteralValue::Outcome::kError) return element;
    if (!result.empty()) result += ' ';
    result += element.text;
    cursor.Advance(length);
    cursor.SkipSpace();
  }
  return LiteralValue::Value(std::move(result));
}

// Before 15, vectors held a hundred elements at most, and their errors were others.
LiteralValue LimitOfOldVectors(LiteralValue value, int server_version) {
  constexpr std::ptrdiff_t kMaximumElements = 100;
  const bool is_long = std::count(value.text.begin(), value.text.end(), ' ') >= kMaximumElements;
  const bool is_error = value.outcome == LiteralValue::Outcome::kError;
  return server_version < 15 && (is_long || is_error) ? LiteralValue::Undetermined() : value;
}

}  // namespace

LiteralValue ReadInt2Vector(std::string_view text, int server_version) {
  LiteralValue value = ReadVector(text, [&](std::string_view rest, size_t& length) {
    const std::string copy(rest);
    char* end = nullptr;
    errno = 0;
    const long element = std::strtol(copy.c_str(), &end, 10);
    length = static_cast<size_t>(end - copy.c_str());
    if (length == 0) return InvalidSyntax("smallint", rest);
    if (errno == ERANGE || element < std::numeric_limits<int16_t>::min() ||
        element > std::numeric_limits<int16_t>::max()) {
      return OutOfRange("smallint", rest);
    }
    if (*end != '\0' && *end != ' ') return InvalidSyntax("smallint", rest);
    return LiteralValue::Value(std::to_string(element));
  });
  return LimitOfOldVectors(std::move(value), server_version);
}

LiteralValue ReadOidVector(std::string_view text, int server_version) {
  const bool is_old = server_version < kNonDecimalIntegersVersion;
  LiteralValue value = ReadVector(text, [&](std::string_view rest, size_t& length) {
    UnsignedPrefix prefix = ReadUnsignedPrefix("oid", rest, is_old ? 10 : 0, false);
    length = prefix.length;
    if (prefix.error.outcome == LiteralValue::Outcome::kError) return std::move(prefix.error);
    return LiteralValue::Value(std::to_string(prefix.value));
  });
  return LimitOfOldVectors(std::move(value), server_version);
}

}  // namespace pgtidy::types
