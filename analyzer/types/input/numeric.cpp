#include <algorithm>
#include <cstdlib>
#include <limits>
#include <vector>

#include "analyzer/types/input/characters.h"
#include "analyzer/types/input/input_functions.h"

namespace pgtidy::types {
namespace {

constexpr int64_t kMaximumIntegerDigits = 131072;  // NUMERIC_WEIGHT_MAX in decimal digits.
constexpr int64_t kMaximumDscale = 16383;          // NUMERIC_DSCALE_MAX.
// How many digits are printed: a few characters can stand for many digits, which no one needs to know.
constexpr int64_t kMaximumPrintedDigits = 2000;
// How long an integer of another base may be before its conversion is not worth the time.
constexpr size_t kMaximumNonDecimalDigits = 4096;

// The number 0.<digits> times ten to the power of `point`, with `dscale` digits to show behind the decimal point.
struct Decimal {
  bool negative = false;
  std::string digits;  // Without zeros at either end; empty for zero.
  int64_t point = 0;
  int64_t dscale = 0;

  void Strip() {
    const size_t leading = std::min(digits.find_first_not_of('0'), digits.size());
    digits.erase(0, leading);
    point -= static_cast<int64_t>(leading);
    digits.erase(digits.find_last_not_of('0') + 1);
    if (digits.empty()) {
      point = 0;
      negative = false;
    }
  }
};

LiteralValue Overflow() { return LiteralValue::Error("22003", "value overflows numeric format"); }

enum class Reading { kOk, kInvalidSyntax, kOverflow, kTooLong };

// Reads the digits of the exponent. Until 15 it is what strtol() reads, white space before it included.
Reading ReadExponent(Cursor& cursor, bool has_underscores, int64_t& exponent) {
  constexpr int64_t kLimit = std::numeric_limits<int32_t>::max() / 2;
  if (!has_underscores) {
    const std::string rest(cursor.Rest());
    char* end = nullptr;
    exponent = std::strtol(rest.c_str(), &end, 10);
    if (end == rest.c_str()) return Reading::kInvalidSyntax;
    cursor.Advance(static_cast<size_t>(end - rest.c_str()));
    return exponent >= kLimit || exponent <= -kLimit ? Reading::kOverflow : Reading::kOk;
  }
  const bool negative = cursor.Peek() == '-';
  if (!cursor.Accept('-')) cursor.Accept('+');
  if (!IsDigit(cursor.Peek())) return Reading::kInvalidSyntax;
  while (true) {
    if (IsDigit(cursor.Peek())) {
      exponent = exponent * 10 + (cursor.Next() - '0');
      if (exponent > kLimit) return Reading::kOverflow;
    } else if (cursor.Accept('_')) {
      if (!IsDigit(cursor.Peek())) return Reading::kInvalidSyntax;
    } else {
      break;
    }
  }
  if (negative) exponent = -exponent;
  return Reading::kOk;
}

// Source: set_var_from_str().
Reading ReadDecimal(Cursor& cursor, bool has_underscores, Decimal& value) {
  bool has_point = cursor.Accept('.');
  if (!IsDigit(cursor.Peek())) return Reading::kInvalidSyntax;
  while (true) {
    if (IsDigit(cursor.Peek())) {
      value.digits += cursor.Next();
      ++(has_point ? value.dscale : value.point);
    } else if (cursor.Peek() == '.') {
      if (has_point) return Reading::kInvalidSyntax;
      has_point = true;
      cursor.Advance();
      if (has_underscores && cursor.Peek() == '_') return Reading::kInvalidSyntax;
    } else if (has_underscores && cursor.Accept('_')) {
      if (!IsDigit(cursor.Peek())) return Reading::kInvalidSyntax;
    } else {
      break;
    }
  }
  if (ToLower(cursor.Peek()) == 'e') {
    cursor.Advance();
    int64_t exponent = 0;
    const Reading reading = ReadExponent(cursor, has_underscores, exponent);
    if (reading != Reading::kOk) return reading;
    value.point += exponent;
    value.dscale = std::max<int64_t>(0, value.dscale - exponent);
  }
  value.Strip();
  return Reading::kOk;
}

// Multiplies the number by `base` and adds `digit`; the groups hold nine decimal digits each, the lowest first.
void AppendDigit(std::vector<uint32_t>& groups, unsigned base, unsigned digit) {
  constexpr uint64_t kGroup = 1'000'000'000;
  uint64_t carry = digit;
  for (uint32_t& group : groups) {
    const uint64_t product = static_cast<uint64_t>(group) * base + carry;
    group = static_cast<uint32_t>(product % kGroup);
    carry = product / kGroup;
  }
  if (carry != 0) groups.push_back(static_cast<uint32_t>(carry));
}

// Source: set_var_from_non_decimal_integer_str().
Reading ReadNonDecimalInteger(Cursor& cursor, unsigned base, Decimal& value) {
  const auto is_digit = [&](char c) { return IsHexDigit(c) && static_cast<unsigned>(HexDigitValue(c)) < base; };
  std::vector<uint32_t> groups;
  const size_t begin = cursor.offset();
  while (true) {
    if (is_digit(cursor.Peek())) {
      AppendDigit(groups, base, static_cast<unsigned>(HexDigitValue(cursor.Next())));
      if (cursor.offset() - begin > kMaximumNonDecimalDigits) return Reading::kTooLong;
    } else if (cursor.Accept('_')) {
      if (!is_digit(cursor.Peek())) return Reading::kInvalidSyntax;
    } else {
      break;
    }
  }
  if (cursor.offset() == begin) return Reading::kInvalidSyntax;
  for (auto group = groups.rbegin(); group != groups.rend(); ++group) {
    const std::string digits = std::to_string(*group);
    value.digits += std::string(9 - digits.size(), '0') + digits;
  }
  value.point = static_cast<int64_t>(value.digits.size());
  value.Strip();
  return Reading::kOk;
}

// Rounds half away from zero. `scale` may be negative. Source: round_var().
void Round(Decimal& value, int64_t scale) {
  value.dscale = std::max<int64_t>(scale, 0);
  const int64_t kept = value.point + scale;
  if (kept >= static_cast<int64_t>(value.digits.size())) return;
  if (kept < 0) {
    value.digits.clear();
  } else {
    const auto count = static_cast<size_t>(kept);
    bool carry = value.digits[count] >= '5';
    value.digits.resize(count);
    for (size_t i = count; carry && i > 0; --i) {
      carry = value.digits[i - 1] == '9';
      value.digits[i - 1] = carry ? '0' : static_cast<char>(value.digits[i - 1] + 1);
    }
    if (carry) {
      value.digits.insert(value.digits.begin(), '1');
      ++value.point;
    }
  }
  value.Strip();
}

struct Typmod {
  int precision;
  int scale;
};

std::optional<Typmod> ReadTypmod(int32_t typmod) {
  constexpr int32_t kVarlenaHeaderSize = 4;
  if (typmod < kVarlenaHeaderSize) return std::nullopt;
  const int32_t packed = typmod - kVarlenaHeaderSize;
  // The scale is a signed number of 11 bits.
  return Typmod{packed >> 16 & 0xFFFF, ((packed & 0x7FF) ^ 0x400) - 0x400};
}

LiteralValue FieldOverflow(const Typmod& typmod, const std::string& what) {
  return LiteralValue::Error("22003", "numeric field overflow",
                             "A field with precision " + std::to_string(typmod.precision) + ", scale " +
                                 std::to_string(typmod.scale) + " " + what + ".");
}

// Source: get_str_from_var().
std::string Format(const Decimal& value) {
  std::string result = value.negative ? "-" : "";
  const auto digit_at = [&](int64_t position) {
    const int64_t index = position + value.point;
    return index >= 0 && index < static_cast<int64_t>(value.digits.size()) ? value.digits[static_cast<size_t>(index)]
                                                                           : '0';
  };
  if (value.point <= 0) result += '0';
  for (int64_t position = -value.point; position < 0; ++position) result += digit_at(position);
  if (value.dscale > 0) result += '.';
  for (int64_t position = 0; position < value.dscale; ++position) result += digit_at(position);
  return result;
}

// Reads NaN and the infinities; nothing if the text is none.
std::optional<LiteralValue> ReadSpecial(std::string_view text, int32_t typmod) {
  const std::string_view word = TrimSpace(text);
  const auto is = [&](std::string_view special) {
    return word.size() == special.size() && StartsWithIgnoringCase(word, special);
  };
  if (is("nan")) return LiteralValue::Value("NaN");
  const bool is_negative = is("-infinity") || is("-inf");
  if (!is_negative && !is("infinity") && !is("+infinity") && !is("inf") && !is("+inf")) return std::nullopt;
  if (const auto limits = ReadTypmod(typmod)) return FieldOverflow(*limits, "cannot hold an infinite value");
  return LiteralValue::Value(is_negative ? "-Infinity" : "Infinity");
}

unsigned BaseOf(const Cursor& cursor) {
  if (cursor.Peek() != '0') return 10;
  switch (ToLower(cursor.Peek(1))) {
    case 'x': return 16;
    case 'o': return 8;
    case 'b': return 2;
    default: return 10;
  }
}

}  // namespace

LiteralValue ReadNumeric(std::string_view text, int32_t typmod, int server_version) {
  if (std::optional<LiteralValue> special = ReadSpecial(text, typmod)) return std::move(*special);
  // 16 reads the integers of the SQL standard of 2023.
  const bool is_standard = server_version >= 16;
  Cursor cursor(text);
  cursor.SkipSpace();
  Decimal value;
  const bool negative = cursor.Peek() == '-';
  if (!cursor.Accept('-')) cursor.Accept('+');
  const unsigned base = is_standard ? BaseOf(cursor) : 10;
  Reading reading = Reading::kOk;
  if (base == 10) {
    reading = ReadDecimal(cursor, is_standard, value);
  } else {
    cursor.Advance(2);
    reading = ReadNonDecimalInteger(cursor, base, value);
  }
  if (reading == Reading::kTooLong) return LiteralValue::Undetermined();
  if (reading == Reading::kOverflow) return Overflow();
  if (reading == Reading::kInvalidSyntax) return InvalidSyntax("numeric", text);
  cursor.SkipSpace();
  if (!cursor.AtEnd()) return InvalidSyntax("numeric", text);
  value.negative = negative && !value.digits.empty();

  if (const std::optional<Typmod> limits = ReadTypmod(typmod)) {
    Round(value, limits->scale);
    const int maximum_digits = limits->precision - limits->scale;
    if (!value.digits.empty() && value.point > maximum_digits) {
      return FieldOverflow(*limits, "must round to an absolute value less than " +
                                        (maximum_digits != 0 ? "10^" + std::to_string(maximum_digits) : "1"));
    }
  }
  if (value.point > kMaximumIntegerDigits || value.dscale > kMaximumDscale) return Overflow();
  if (value.point + value.dscale > kMaximumPrintedDigits) return LiteralValue::Accepted();
  return LiteralValue::Value(Format(value));
}

}  // namespace pgtidy::types
