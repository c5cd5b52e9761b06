#include <algorithm>
#include <array>
#include <cerrno>
#include <charconv>
#include <cmath>
#include <cstdlib>
#include <limits>

#include "analyzer/types/input/characters.h"
#include "analyzer/types/input/input_functions.h"

namespace pgtidy::types {
namespace {

// Returns whether `digits` * 10 ** `exponent` is exactly between `value` and one of its neighbours. Then it reads back
// as `value` only by the rule of the even mantissa, on which the server's output does not rely. Only integers can be
// such: a fraction between two numbers has more digits than either.
template <typename Float>
bool IsBetweenNeighbours(Float value, std::string_view digits, int exponent) {
  if (exponent < 0) return false;
  uint64_t decimal = 0;
  std::from_chars(digits.data(), digits.data() + digits.size(), decimal);
  for (int i = 0; i < exponent; ++i) {
    if (__builtin_mul_overflow(decimal, 5, &decimal)) return false;
  }
  int binary_exponent = 0;
  const Float fraction = std::frexp(std::fabs(value), &binary_exponent);
  const auto mantissa = static_cast<uint64_t>(std::ldexp(fraction, std::numeric_limits<Float>::digits));
  binary_exponent -= std::numeric_limits<Float>::digits;
  // Below a power of two, the next number is half as far.
  const bool is_power_of_two = (mantissa & (mantissa - 1)) == 0;
  const uint64_t midpoints[] = {mantissa * 4 + 2, mantissa * 4 - (is_power_of_two ? 1 : 2)};
  const int shift = binary_exponent - 2 - exponent;
  for (uint64_t midpoint : midpoints) {
    uint64_t scaled_decimal = decimal;
    uint64_t& smaller = shift >= 0 ? midpoint : scaled_decimal;
    bool overflows = false;
    for (int i = 0; i < std::abs(shift) && !overflows; ++i) overflows = __builtin_mul_overflow(smaller, 2, &smaller);
    if (!overflows && midpoint == scaled_decimal) return true;
  }
  return false;
}

struct Scientific {
  std::string digits;  // Without a decimal point, which stands behind the first.
  int exponent = 0;
};

Scientific SplitScientific(std::string_view text) {
  Scientific result;
  const size_t mark = text.find('e');
  for (const char c : text.substr(0, mark)) {
    if (IsDigit(c)) result.digits += c;
  }
  result.digits.erase(std::max<size_t>(1, result.digits.find_last_not_of('0') + 1));
  result.exponent = std::atoi(std::string(text.substr(mark + 1)).c_str());
  return result;
}

// Returns the shortest digits that read back as `value`.
template <typename Float>
Scientific ShortestDigits(Float value) {
  std::array<char, 64> buffer{};
  const auto print = [&](auto... precision) {
    const auto end =
        std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, std::chars_format::scientific, precision...);
    return SplitScientific({buffer.data(), static_cast<size_t>(end.ptr - buffer.data())});
  };
  Scientific result = print();
  const auto is_between = [&] {
    return IsBetweenNeighbours(value, result.digits, result.exponent - static_cast<int>(result.digits.size()) + 1);
  };
  for (auto precision = static_cast<int>(result.digits.size());
       is_between() && precision < std::numeric_limits<Float>::max_digits10; ++precision) {
    Scientific longer = print(precision);
    Float read_back = 0;
    std::string text = (value < 0 ? "-" : "") + longer.digits + "e" +
                       std::to_string(longer.exponent - static_cast<int>(longer.digits.size()) + 1);
    std::from_chars(text.data(), text.data() + text.size(), read_back);
    if (read_back == value) result = std::move(longer);
  }
  return result;
}

// Lays out the shortest digits as the server does: fixed notation while the decimal exponent is small.
// Source: double_to_shortest_decimal_bufn(), float_to_shortest_decimal_bufn().
template <typename Float>
std::string FormatShortest(Float value, int fixed_notation_digits) {
  if (std::isnan(value)) return "NaN";
  if (std::isinf(value)) return value < 0 ? "-Infinity" : "Infinity";
  if (value == 0) return std::signbit(value) ? "-0" : "0";
  auto [digits, exponent] = ShortestDigits(value);
  std::string result = value < 0 ? "-" : "";
  if (exponent < -4 || exponent >= fixed_notation_digits) {
    result += digits[0];
    if (digits.size() > 1) result += "." + digits.substr(1);
    const std::string magnitude = std::to_string(std::abs(exponent));
    return result + (exponent < 0 ? "e-" : "e+") + (magnitude.size() < 2 ? "0" : "") + magnitude;
  }
  if (exponent < 0) {
    result += "0.";
    result.append(static_cast<size_t>(-exponent - 1), '0');
    return result + digits;
  }
  const size_t integer_digits = static_cast<size_t>(exponent) + 1;
  if (digits.size() <= integer_digits) {
    digits.resize(integer_digits, '0');
    return result + digits;
  }
  return result + digits.substr(0, integer_digits) + "." + digits.substr(integer_digits);
}

template <typename Float>
struct Prefix {
  Float value = 0;
  size_t length = 0;
  size_t number_begin = 0;
  size_t number_end = 0;
  bool out_of_range = false;
};

// strtod() of glibc knows nan, inf, infinity and hexadecimal numbers itself.
template <typename Float>
Prefix<Float> ReadPrefix(std::string_view text) {
  Cursor cursor(text);
  cursor.SkipSpace();
  const std::string copy(cursor.Rest());
  char* end = nullptr;
  errno = 0;
  Float value = 0;
  if constexpr (sizeof(Float) == sizeof(float)) {
    value = std::strtof(copy.c_str(), &end);
  } else {
    value = std::strtod(copy.c_str(), &end);
  }
  Prefix<Float> result;
  result.number_begin = cursor.offset();
  result.number_end = cursor.offset() + static_cast<size_t>(end - copy.c_str());
  if (result.number_end == result.number_begin) return result;
  result.value = value;
  result.out_of_range = errno == ERANGE && (value == 0 || std::isinf(value));
  cursor.Advance(result.number_end - result.number_begin);
  cursor.SkipSpace();
  result.length = cursor.offset();
  return result;
}

template <typename Float>
LiteralValue Read(std::string_view text, std::string_view type_name, bool shows_number, std::string (*format)(Float)) {
  const Prefix<Float> prefix = ReadPrefix<Float>(text);
  if (prefix.length == 0) return InvalidSyntax(type_name, text);
  if (prefix.out_of_range) {
    const std::string_view number = text.substr(prefix.number_begin, prefix.number_end - prefix.number_begin);
    return FloatOutOfRange(type_name, shows_number ? number : text);
  }
  if (prefix.length != text.size()) return InvalidSyntax(type_name, text);
  return LiteralValue::Value(format(prefix.value));
}

}  // namespace

std::string FormatFloat8(double value) { return FormatShortest(value, 15); }
std::string FormatFloat4(float value) { return FormatShortest(value, 6); }

LiteralValue FloatOutOfRange(std::string_view type_name, std::string_view number) {
  return LiteralValue::Error("22003",
                             "\"" + std::string(number) + "\" is out of range for type " + std::string(type_name));
}

Float8Prefix ReadFloat8Prefix(std::string_view text) {
  const Prefix<double> prefix = ReadPrefix<double>(text);
  return {prefix.value, prefix.length, prefix.out_of_range,
          text.substr(prefix.number_begin, prefix.number_end - prefix.number_begin)};
}

LiteralValue ReadFloat(Oid type, std::string_view text, int server_version) {
  if (type == kFloat4Type) return Read<float>(text, "real", server_version >= 16, FormatFloat4);
  return Read<double>(text, "double precision", true, FormatFloat8);
}

}  // namespace pgtidy::types
