#include "analyzer/types/input/date_time_parts.h"

#include <algorithm>
#include <cerrno>
#include <cmath>
#include <cstdlib>
#include <limits>

#include "analyzer/types/input/characters.h"

namespace pgtidy::types {
namespace {

IntegerPrefix ReadPrefix(const std::string& text, size_t offset) {
  const char* begin = text.c_str() + std::min(offset, text.size());
  char* end = nullptr;
  errno = 0;
  const int64_t value = std::strtoll(begin, &end, 10);
  return {value, static_cast<size_t>(end - text.c_str()), errno == ERANGE};
}

}  // namespace

LiteralValue DateTimeFailure(DateTimeError error, std::string_view type_name, std::string_view text) {
  const std::string quoted = "\"" + std::string(text) + "\"";
  switch (error) {
    case DateTimeError::kFieldOverflow:
      return LiteralValue::Error("22008", "date/time field value out of range: " + quoted);
    case DateTimeError::kIntervalOverflow:
      return LiteralValue::Error("22015", "interval field value out of range: " + quoted);
    case DateTimeError::kZoneDisplacementOverflow:
      return LiteralValue::Error("22009", "time zone displacement out of range: " + quoted);
    case DateTimeError::kBadFormat:
      return LiteralValue::Error("22007", "invalid input syntax for type " + std::string(type_name) + ": " + quoted);
    case DateTimeError::kNone:
    case DateTimeError::kUndetermined: break;
  }
  return LiteralValue::Undetermined();
}

IntegerPrefix ReadIntegerPrefix(const std::string& text, size_t offset) {
  IntegerPrefix prefix = ReadPrefix(text, offset);
  if (prefix.value != static_cast<int32_t>(prefix.value)) prefix.out_of_range = true;
  return prefix;
}

IntegerPrefix ReadInteger64Prefix(const std::string& text, size_t offset) { return ReadPrefix(text, offset); }

DateTimeError ReadFraction(std::string_view text, double& fraction) {
  fraction = 0;
  if (text.size() == 1) return DateTimeError::kNone;
  if (text.find_first_not_of("0123456789", 1) != std::string_view::npos) return DateTimeError::kBadFormat;
  errno = 0;
  fraction = std::strtod(std::string(text).c_str(), nullptr);
  return errno != 0 ? DateTimeError::kBadFormat : DateTimeError::kNone;
}

DateTimeError ReadFractionalSecond(std::string_view text, int64_t& microseconds) {
  double fraction = 0;
  const DateTimeError error = ReadFraction(text, fraction);
  if (error == DateTimeError::kNone) microseconds = std::llrint(fraction * static_cast<double>(kMicrosecondsPerSecond));
  return error;
}

bool HasBarePoint(std::string_view text) {
  for (size_t point = text.find('.'); point != std::string_view::npos; point = text.find('.', point + 1)) {
    if (point + 1 == text.size() || !IsDigit(text[point + 1])) return true;
  }
  return false;
}

DateTimeError DecodeTime(const std::string& text, bool is_minute_to_second, TimeOfDay& time) {
  const auto at = [&](size_t offset) { return offset < text.size() ? text[offset] : '\0'; };
  const IntegerPrefix first = ReadInteger64Prefix(text, 0);
  if (first.out_of_range) return DateTimeError::kFieldOverflow;
  if (at(first.end) != ':') return DateTimeError::kBadFormat;
  const IntegerPrefix second = ReadIntegerPrefix(text, first.end + 1);
  if (second.out_of_range) return DateTimeError::kFieldOverflow;
  TimeOfDay result{.hour = first.value, .minute = static_cast<int>(second.value)};
  if (at(second.end) == ':') {
    const IntegerPrefix third = ReadIntegerPrefix(text, second.end + 1);
    if (third.out_of_range) return DateTimeError::kFieldOverflow;
    result.second = static_cast<int>(third.value);
    if (at(third.end) == '.') {
      const DateTimeError error = ReadFractionalSecond(std::string_view(text).substr(third.end), result.microsecond);
      if (error != DateTimeError::kNone) return error;
    } else if (third.end != text.size()) {
      return DateTimeError::kBadFormat;
    }
  } else if (at(second.end) == '.' || (second.end == text.size() && is_minute_to_second)) {
    // Minutes and seconds.
    if (at(second.end) == '.') {
      const DateTimeError error = ReadFractionalSecond(std::string_view(text).substr(second.end), result.microsecond);
      if (error != DateTimeError::kNone) return error;
    }
    if (first.value > std::numeric_limits<int>::max() || first.value < std::numeric_limits<int>::min()) {
      return DateTimeError::kFieldOverflow;
    }
    result.second = result.minute;
    result.minute = static_cast<int>(first.value);
    result.hour = 0;
  } else if (second.end != text.size()) {
    return DateTimeError::kBadFormat;
  }
  if (result.hour < 0 || result.minute < 0 || result.minute > 59 || result.second < 0 || result.second > 60 ||
      result.microsecond < 0 || result.microsecond > kMicrosecondsPerSecond) {
    return DateTimeError::kFieldOverflow;
  }
  time = result;
  return DateTimeError::kNone;
}

DateTimeError DecodeZoneOffset(const std::string& text, int& offset) {
  constexpr int64_t kMaximumHour = 15;  // MAX_TZDISP_HOUR.
  if (text.empty() || (text[0] != '+' && text[0] != '-')) return DateTimeError::kBadFormat;
  IntegerPrefix part = ReadIntegerPrefix(text, 1);
  if (part.out_of_range) return DateTimeError::kZoneDisplacementOverflow;
  int64_t hour = part.value;
  int64_t minute = 0;
  int64_t second = 0;
  const auto at = [&](size_t end) { return end < text.size() ? text[end] : '\0'; };
  if (at(part.end) == ':') {
    part = ReadIntegerPrefix(text, part.end + 1);
    if (part.out_of_range) return DateTimeError::kZoneDisplacementOverflow;
    minute = part.value;
    if (at(part.end) == ':') {
      part = ReadIntegerPrefix(text, part.end + 1);
      if (part.out_of_range) return DateTimeError::kZoneDisplacementOverflow;
      second = part.value;
    }
  } else if (part.end == text.size() && text.size() > 3) {
    minute = hour % 100;
    hour = hour / 100;
  }
  if (hour < 0 || hour > kMaximumHour || minute < 0 || minute >= 60 || second < 0 || second >= 60) {
    return DateTimeError::kZoneDisplacementOverflow;
  }
  offset = static_cast<int>((hour * 60 + minute) * 60 + second);
  if (text[0] == '-') offset = -offset;
  return part.end == text.size() ? DateTimeError::kNone : DateTimeError::kBadFormat;
}

int64_t RoundMicroseconds(int64_t microseconds, int precision) {
  int64_t scale = 1;
  for (int digit = precision; digit < 6; ++digit) scale *= 10;
  const int64_t half = scale / 2;
  return microseconds >= 0 ? (microseconds + half) / scale * scale : -((-microseconds + half) / scale * scale);
}

std::string FormatSeconds(int second, int64_t microsecond) {
  std::string result = std::to_string(second);
  if (result.size() < 2) result.insert(0, "0");
  if (microsecond == 0) return result;
  std::string fraction = std::to_string(microsecond);
  fraction.insert(0, 6 - fraction.size(), '0');
  fraction.erase(fraction.find_last_not_of('0') + 1);
  return result + "." + fraction;
}

}  // namespace pgtidy::types
