#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "analyzer/types/input/literal.h"

/// What the texts of dates, times and intervals have in common: numbers, times of day, errors.
namespace pgtidy::types {

inline constexpr int64_t kMicrosecondsPerSecond = 1'000'000;
inline constexpr int64_t kMicrosecondsPerMinute = 60 * kMicrosecondsPerSecond;
inline constexpr int64_t kMicrosecondsPerHour = 60 * kMicrosecondsPerMinute;
inline constexpr int64_t kMicrosecondsPerDay = 24 * kMicrosecondsPerHour;

/// What may be wrong with the text of a date, time or interval. Source: DTERR_*.
enum class DateTimeError {
  kNone,
  kBadFormat,
  kFieldOverflow,
  kIntervalOverflow,
  kZoneDisplacementOverflow,
  kUndetermined,  ///< It depends on what the text does not show whether it is wrong.
};

/// Returns the server's error. Source: DateTimeParseError().
[[nodiscard]] LiteralValue DateTimeFailure(DateTimeError error, std::string_view type_name, std::string_view text);

/// A time of day as the fields say it: not normalised.
struct TimeOfDay {
  int64_t hour = 0;
  int minute = 0;
  int second = 0;
  int64_t microsecond = 0;

  [[nodiscard]] int64_t Microseconds() const {
    return hour * kMicrosecondsPerHour + minute * kMicrosecondsPerMinute + second * kMicrosecondsPerSecond +
           microsecond;
  }
};

/// The number at the start of a text, as strtol() reads it, and the offset behind it.
struct IntegerPrefix {
  int64_t value = 0;
  size_t end = 0;
  bool out_of_range = false;
};
/// Reads an int at `offset`. Source: strtoint().
[[nodiscard]] IntegerPrefix ReadIntegerPrefix(const std::string& text, size_t offset);
/// Reads an int64 at `offset`.
[[nodiscard]] IntegerPrefix ReadInteger64Prefix(const std::string& text, size_t offset);

/// Reads a decimal point and the digits behind it, up to the end of `text`. Source: ParseFraction().
[[nodiscard]] DateTimeError ReadFraction(std::string_view text, double& fraction);
/// The same in microseconds. Source: ParseFractionalSecond().
[[nodiscard]] DateTimeError ReadFractionalSecond(std::string_view text, int64_t& microseconds);

/// True for a text with a decimal point that no digit follows, which versions before 15 refuse at some places.
[[nodiscard]] bool HasBarePoint(std::string_view text);

/// Reads `hh:mm[:ss[.fraction]]`; two numbers are minutes and seconds if `is_minute_to_second`.
/// Source: DecodeTimeCommon().
[[nodiscard]] DateTimeError DecodeTime(const std::string& text, bool is_minute_to_second, TimeOfDay& time);

/// Reads the offset of a time zone, `+hh[:mm[:ss]]` or `+hhmm`, in seconds east of UTC. Source: DecodeTimezone().
[[nodiscard]] DateTimeError DecodeZoneOffset(const std::string& text, int& offset);

/// Rounds to `precision` fractional digits of a second, half away from zero; not for a negative precision.
[[nodiscard]] int64_t RoundMicroseconds(int64_t microseconds, int precision);
/// Prints `ss[.fraction]`. Source: AppendSeconds().
[[nodiscard]] std::string FormatSeconds(int second, int64_t microsecond);

}  // namespace pgtidy::types
