#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "analyzer/types/input/literal.h"

/// The fields that the text of a date, time or interval is made of, and their words.
namespace pgtidy::types {

/// What a field looks like. Source: ParseDateTime().
enum class FieldShape {
  kNumber,   ///< DTK_NUMBER: digits and maybe a decimal point.
  kDate,     ///< DTK_DATE: digits and delimiters, or text with delimiters, which may be the name of a time zone.
  kTime,     ///< DTK_TIME: digits and colons.
  kString,   ///< DTK_STRING: letters.
  kSpecial,  ///< DTK_SPECIAL: a sign and letters.
  kZone,     ///< DTK_TZ: a sign and digits.
};

struct DateTimeField {
  FieldShape shape = FieldShape::kNumber;
  std::string text;  // In lower case.
};

/// The buffers in which the server holds fields: a text that does not fit is refused.
inline constexpr size_t kDateBufferSize = 129;
inline constexpr size_t kTimestampBufferSize = 153;
inline constexpr size_t kIntervalBufferSize = 256;

/// Splits a text into its fields; nothing if that is an error (of format). Source: ParseDateTime().
[[nodiscard]] std::optional<std::vector<DateTimeField>> SplitDateTime(std::string_view text, size_t buffer_size);

/// The kinds of words in dates and times. Source: datetktbl.
enum class DateWord {
  kUnknown,
  kReserved,  ///< RESERV: value is a ReservedDate.
  kMonth,     ///< 1 to 12.
  kDayOfWeek,
  kMeridian,  ///< AMPM: 0 for AM, 1 for PM.
  kEra,       ///< ADBC: 0 for AD, 1 for BC.
  kUnit,      ///< UNITS: value is a DateUnit.
  kIsoTime,   ///< The T before a time.
  kIgnored,
  kDaylightModifier,  ///< DTZMOD: value is the seconds that it adds.
};
enum class ReservedDate { kNow, kToday, kTomorrow, kYesterday, kZulu, kEpoch, kInfinity, kMinusInfinity };
enum class DateUnit { kNone, kJulian, kTime, kOther };

struct DateWordMeaning {
  DateWord word = DateWord::kUnknown;
  int value = 0;
};
/// Looks up a word in lower case. Source: DecodeSpecial().
[[nodiscard]] DateWordMeaning LookUpDateWord(std::string_view word, int server_version);

/// Words of intervals. Source: deltatktbl.
enum class IntervalUnit {
  kUnknown,
  kIgnored,
  kAgo,
  kMicrosecond,
  kMillisecond,
  kSecond,
  kMinute,
  kHour,
  kDay,
  kWeek,
  kMonth,
  kYear,
  kDecade,
  kCentury,
  kMillennium,
  kRefused,  ///< A unit that no interval has, such as a quarter.
};
/// Looks up a word in lower case. Source: DecodeUnits().
[[nodiscard]] IntervalUnit LookUpIntervalUnit(std::string_view word);

/// What is known of the name of a time zone.
struct TimeZoneMeaning {
  enum class Kind {
    kUnknown,       ///< It is none.
    kStandard,      ///< An abbreviation of a fixed offset.
    kDaylight,      ///< The same, of daylight saving time.
    kVaries,        ///< An abbreviation whose offset depends on the date.
    kUndetermined,  ///< It may be one.
  };
  Kind kind = Kind::kUnknown;
  int offset = 0;          ///< Seconds east of UTC, for kStandard and kDaylight.
  bool is_certain = true;  ///< False if the session's zone may give it another kind and offset.
};
/// Looks up an abbreviation in lower case. Source: DecodeTimezoneAbbrev().
[[nodiscard]] TimeZoneMeaning LookUpTimeZoneAbbreviation(std::string_view word, const LiteralSettings& settings);

enum class TimeZoneName { kUnknown, kUtc, kOther };
/// Looks up the name of a time zone, of letters only, in lower case. Source: pg_tzset().
[[nodiscard]] TimeZoneName LookUpTimeZoneName(std::string_view word);
/// True if the session's zone is one of the names of UTC, so that it does not matter.
[[nodiscard]] bool IsUtc(std::string_view time_zone);

}  // namespace pgtidy::types
