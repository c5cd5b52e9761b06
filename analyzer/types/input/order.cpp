#include "analyzer/types/input/order.h"

#include <algorithm>
#include <cstdlib>
#include <string>
#include <tuple>

#include "analyzer/types/input/calendar.h"
#include "analyzer/types/input/characters.h"

namespace pgtidy::types {
namespace {

// -1 and 1 for the infinities, 2 for NaN, which is the greatest value, 0 for other values.
int SpecialRank(std::string_view text) {
  if (text == "NaN") return 2;
  if (text == "Infinity" || text == "infinity") return 1;
  return text == "-Infinity" || text == "-infinity" ? -1 : 0;
}

std::strong_ordering CompareMagnitudes(std::string_view left, std::string_view right) {
  const auto split = [](std::string_view number) {
    const size_t point = std::min(number.find('.'), number.size());
    std::string_view integer = number.substr(0, point);
    while (!integer.empty() && integer[0] == '0') integer.remove_prefix(1);
    std::string_view fraction = number.substr(std::min(point + 1, number.size()));
    while (!fraction.empty() && fraction.back() == '0') fraction.remove_suffix(1);
    return std::tuple(integer.size(), integer, fraction);
  };
  return split(left) <=> split(right);
}

// Compares numbers in decimal notation without an exponent.
std::strong_ordering CompareDecimals(std::string_view left, std::string_view right) {
  const bool left_negative = left.substr(0, 1) == "-";
  const bool right_negative = right.substr(0, 1) == "-";
  if (left_negative != right_negative) return right_negative <=> left_negative;
  if (left_negative) return CompareMagnitudes(right.substr(1), left.substr(1));
  return CompareMagnitudes(left, right);
}

std::strong_ordering CompareFloats(std::string_view left, std::string_view right) {
  const double a = std::strtod(std::string(left).c_str(), nullptr);
  const double b = std::strtod(std::string(right).c_str(), nullptr);
  if (a < b) return std::strong_ordering::less;
  return a > b ? std::strong_ordering::greater : std::strong_ordering::equal;
}

// Compares `date[ time[+00]][ BC]`; the time is of a fixed width up to its fraction.
std::optional<std::strong_ordering> CompareTimes(std::string_view left, std::string_view right) {
  const auto split = [](std::string_view text) -> std::optional<std::tuple<int64_t, std::string_view>> {
    const bool is_before_christ = text.size() > 3 && text.substr(text.size() - 3) == " BC";
    if (is_before_christ) text.remove_suffix(3);
    const size_t space = std::min(text.find(' '), text.size());
    std::string_view time = text.substr(std::min(space + 1, text.size()));
    time = time.substr(0, time.find('+'));
    const auto day = ReadFormattedDate(std::string(text.substr(0, space)) + (is_before_christ ? " BC" : ""));
    if (!day) return std::nullopt;
    return std::tuple(*day, time);
  };
  const auto a = split(left);
  const auto b = split(right);
  if (!a || !b) return std::nullopt;
  return *a <=> *b;
}

}  // namespace

std::optional<std::strong_ordering> CompareOutput(Oid type, std::string_view left, std::string_view right) {
  if (left == right) return std::strong_ordering::equal;
  switch (type) {
    case kInt2Type:
    case kInt4Type:
    case kInt8Type:
    case kOidType:
    case kXid8Type:
    case kNumericType:
    case kFloat4Type:
    case kFloat8Type:
    case kDateType:
    case kTimestampType:
    case kTimestamptzType: break;
    default: return std::nullopt;
  }
  const int left_rank = SpecialRank(left);
  const int right_rank = SpecialRank(right);
  if (left_rank != 0 || right_rank != 0) return left_rank <=> right_rank;
  if (type == kFloat4Type || type == kFloat8Type) return CompareFloats(left, right);
  if (type == kDateType || type == kTimestampType || type == kTimestamptzType) return CompareTimes(left, right);
  return CompareDecimals(left, right);
}

}  // namespace pgtidy::types
