#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace pgtidy::types {

/// A day of the proleptic Gregorian calendar. The year before 1 is 0, that is 1 BC.
struct CalendarDay {
  int64_t year = 0;
  int month = 0;
  int day = 0;
};

inline constexpr int64_t kUnixEpochJulianDay = 2440588;      // UNIX_EPOCH_JDATE.
inline constexpr int64_t kPostgresEpochJulianDay = 2451545;  // POSTGRES_EPOCH_JDATE.
inline constexpr int64_t kEndOfDatesJulianDay = 2147483494;  // DATE_END_JULIAN.

/// Returns the Julian day, for any number of a month or day. Source: date2j().
[[nodiscard]] int64_t JulianDay(const CalendarDay& day);
/// Source: j2date().
[[nodiscard]] CalendarDay DayOfJulian(int64_t julian_day);
/// Returns the number of days of a month, 1 to 12.
[[nodiscard]] int DaysInMonth(int64_t year, int month);

/// Prints a day as date_out() does with DateStyle ISO, without the mark of years before 1.
[[nodiscard]] std::string FormatDay(const CalendarDay& day);
/// Prints a date. Source: EncodeDateOnly().
[[nodiscard]] std::string FormatDate(const CalendarDay& day);
/// Reads what FormatDate() prints; nothing for the infinities and other texts. Returns the Julian day.
[[nodiscard]] std::optional<int64_t> ReadFormattedDate(std::string_view text);

}  // namespace pgtidy::types
