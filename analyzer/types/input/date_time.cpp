#include <limits>

#include "analyzer/types/input/calendar.h"
#include "analyzer/types/input/date_time_decoder.h"
#include "analyzer/types/input/date_time_fields.h"
#include "analyzer/types/input/input_functions.h"

namespace pgtidy::types {
namespace {

constexpr int kMaximumPrecision = 6;
// What a timestamp holds, in microseconds from 2000-01-01. Source: MIN_TIMESTAMP, END_TIMESTAMP.
constexpr int64_t kMinimumTimestamp = -211813488000000000;
constexpr int64_t kEndTimestamp = 9223371331200000000;

std::string TwoDigits(int64_t number) { return (number < 10 ? "0" : "") + std::to_string(number); }

std::string FormatTime(int64_t microseconds) {
  const int64_t seconds = microseconds / kMicrosecondsPerSecond;
  return TwoDigits(seconds / 3600) + ":" + TwoDigits(seconds / 60 % 60) + ":" +
         FormatSeconds(static_cast<int>(seconds % 60), microseconds % kMicrosecondsPerSecond);
}

// Source: EncodeTimezone().
std::string FormatOffset(int offset) {
  const int seconds = offset < 0 ? -offset : offset;
  std::string result = offset < 0 ? "-" : "+";
  result += TwoDigits(seconds / 3600);
  if (seconds % 3600 != 0) result += ":" + TwoDigits(seconds / 60 % 60);
  if (seconds % 60 != 0) result += ":" + TwoDigits(seconds % 60);
  return result;
}

// Source: EncodeDateTime().
std::string FormatTimestamp(int64_t timestamp, std::string_view zone) {
  int64_t days = timestamp / kMicrosecondsPerDay;
  int64_t time = timestamp % kMicrosecondsPerDay;
  if (time < 0) {
    time += kMicrosecondsPerDay;
    --days;
  }
  const CalendarDay day = DayOfJulian(days + kPostgresEpochJulianDay);
  return FormatDay(day) + " " + FormatTime(time) + std::string(zone) + (day.year <= 0 ? " BC" : "");
}

// Source: IS_VALID_JULIAN().
bool IsValidJulian(const CalendarDay& day) {
  if (day.year < -4713 || (day.year == -4713 && day.month < 11)) return false;
  return day.year < 5874898 || (day.year == 5874898 && day.month < 6);
}

std::optional<LiteralValue> ReadInfinity(const DateTime& value) {
  if (value.kind == DateTime::Kind::kInfinity) return LiteralValue::Value("infinity");
  if (value.kind == DateTime::Kind::kMinusInfinity) return LiteralValue::Value("-infinity");
  return std::nullopt;
}

DateTimeResult Decode(std::string_view text, size_t buffer_size, const LiteralSettings& settings, bool is_time_only) {
  if (settings.server_version < 15 && HasBarePoint(text)) return {DateTimeError::kUndetermined, {}};
  std::optional<std::vector<DateTimeField>> fields = SplitDateTime(text, buffer_size);
  if (!fields) return {DateTimeError::kBadFormat, {}};
  return is_time_only ? DecodeTimeOnly(std::move(*fields), settings) : DecodeDateTime(std::move(*fields), settings);
}

// Returns the microseconds from 2000-01-01, or nothing if a timestamp does not hold it. Source: tm2timestamp().
std::optional<int64_t> ToTimestamp(const DateTime& value, int offset) {
  if (!IsValidJulian(value.day)) return std::nullopt;
  const int64_t days = JulianDay(value.day) - kPostgresEpochJulianDay;
  if (days > std::numeric_limits<int64_t>::max() / kMicrosecondsPerDay - 2) return std::nullopt;
  const int64_t timestamp = days * kMicrosecondsPerDay + value.time.Microseconds() - offset * kMicrosecondsPerSecond;
  if (timestamp < kMinimumTimestamp || timestamp >= kEndTimestamp) return std::nullopt;
  return timestamp;
}

}  // namespace

LiteralValue ReadDate(std::string_view text, const LiteralSettings& settings) {
  const DateTimeResult result = Decode(text, kDateBufferSize, settings, false);
  if (result.error != DateTimeError::kNone) return DateTimeFailure(result.error, "date", text);
  const DateTime& value = result.value;
  if (std::optional<LiteralValue> infinity = ReadInfinity(value)) return std::move(*infinity);
  if (value.kind == DateTime::Kind::kEpoch) return LiteralValue::Value(FormatDate({1970, 1, 1}));
  if (value.uses_clock) return LiteralValue::Accepted();
  const int64_t julian_day = IsValidJulian(value.day) ? JulianDay(value.day) : -1;
  if (julian_day < 0 || julian_day >= kEndOfDatesJulianDay) {
    return LiteralValue::Error("22008", "date out of range: \"" + std::string(text) + "\"");
  }
  return LiteralValue::Value(FormatDate(value.day));
}

LiteralValue ReadTime(Oid type, std::string_view text, int32_t typmod, const LiteralSettings& settings) {
  const bool has_zone = type == kTimetzType;
  const DateTimeResult result = Decode(text, kDateBufferSize, settings, true);
  if (result.error != DateTimeError::kNone) {
    return DateTimeFailure(result.error, has_zone ? "time with time zone" : "time", text);
  }
  if (result.value.uses_clock || (has_zone && !result.value.offset)) return LiteralValue::Accepted();
  int64_t time = result.value.time.Microseconds();
  if (typmod >= 0 && typmod <= kMaximumPrecision) time = RoundMicroseconds(time, typmod);
  return LiteralValue::Value(FormatTime(time) + (has_zone ? FormatOffset(*result.value.offset) : ""));
}

LiteralValue ReadTimestamp(Oid type, std::string_view text, int32_t typmod, const LiteralSettings& settings) {
  const bool has_zone = type == kTimestamptzType;
  const DateTimeResult result = Decode(text, kTimestampBufferSize, settings, false);
  if (result.error != DateTimeError::kNone) {
    return DateTimeFailure(result.error, has_zone ? "timestamp with time zone" : "timestamp", text);
  }
  DateTime value = result.value;
  if (std::optional<LiteralValue> infinity = ReadInfinity(value)) return std::move(*infinity);
  if (value.uses_clock) return LiteralValue::Accepted();
  if (value.kind == DateTime::Kind::kEpoch) {
    value = {};
    value.day = {1970, 1, 1};
  }
  // An offset that is not known may make the difference at the ends of the range.
  constexpr int kMaximumOffset = 16 * 3600;
  std::optional<int64_t> timestamp = ToTimestamp(value, has_zone ? value.offset.value_or(0) : 0);
  if (has_zone && !value.offset) {
    const bool fits_east = ToTimestamp(value, kMaximumOffset).has_value();
    const bool fits_west = ToTimestamp(value, -kMaximumOffset).has_value();
    if (timestamp && fits_east && fits_west) return LiteralValue::Accepted();
    if (timestamp || fits_east || fits_west) return LiteralValue::Undetermined();
  }
  if (!timestamp) return LiteralValue::Error("22008", "timestamp out of range: \"" + std::string(text) + "\"");
  if (typmod >= 0 && typmod < kMaximumPrecision) timestamp = RoundMicroseconds(*timestamp, typmod);
  if (!has_zone) return LiteralValue::Value(FormatTimestamp(*timestamp, ""));
  if (!IsUtc(settings.time_zone)) return LiteralValue::Accepted();
  return LiteralValue::Value(FormatTimestamp(*timestamp, FormatOffset(0)));
}

}  // namespace pgtidy::types
