#include "analyzer/types/input/calendar.h"

#include <array>
#include <cstdlib>

#include "analyzer/types/input/characters.h"

namespace pgtidy::types {
namespace {

constexpr int64_t kDaysOfFourCenturies = 146097;
constexpr int64_t kMarchOfYearZero = 1721120;  // The Julian day of 0000-03-01.

constexpr int64_t FloorDivide(int64_t a, int64_t b) { return a >= 0 ? a / b : -((-a + b - 1) / b); }

std::string Padded(int64_t number, size_t width) {
  std::string digits = std::to_string(number);
  if (digits.size() < width) digits.insert(0, width - digits.size(), '0');
  return digits;
}

}  // namespace

// Years are counted from March, so that the leap day is the last of its year.
int64_t JulianDay(const CalendarDay& day) {
  const int64_t year = day.month > 2 ? day.year : day.year - 1;
  const int64_t month = (day.month + 9) % 12;
  const int64_t cycle = FloorDivide(year, 400);
  const int64_t year_of_cycle = year - cycle * 400;
  const int64_t day_of_year = (153 * month + 2) / 5 + day.day - 1;
  const int64_t day_of_cycle = year_of_cycle * 365 + year_of_cycle / 4 - year_of_cycle / 100 + day_of_year;
  return kMarchOfYearZero + cycle * kDaysOfFourCenturies + day_of_cycle;
}

CalendarDay DayOfJulian(int64_t julian_day) {
  const int64_t days = julian_day - kMarchOfYearZero;
  const int64_t cycle = FloorDivide(days, kDaysOfFourCenturies);
  const int64_t day_of_cycle = days - cycle * kDaysOfFourCenturies;
  const int64_t year_of_cycle =
      (day_of_cycle - day_of_cycle / 1460 + day_of_cycle / 36524 - day_of_cycle / 146096) / 365;
  const int64_t day_of_year = day_of_cycle - (365 * year_of_cycle + year_of_cycle / 4 - year_of_cycle / 100);
  const int64_t month = (5 * day_of_year + 2) / 153;
  CalendarDay day;
  day.day = static_cast<int>(day_of_year - (153 * month + 2) / 5 + 1);
  day.month = static_cast<int>(month < 10 ? month + 3 : month - 9);
  day.year = year_of_cycle + cycle * 400 + (day.month <= 2 ? 1 : 0);
  return day;
}

int DaysInMonth(int64_t year, int month) {
  constexpr std::array<int, 12> kDays = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  const bool is_leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
  return kDays[static_cast<size_t>(month - 1)] + (is_leap && month == 2 ? 1 : 0);
}

std::string FormatDay(const CalendarDay& day) {
  return Padded(day.year > 0 ? day.year : 1 - day.year, 4) + "-" + Padded(day.month, 2) + "-" + Padded(day.day, 2);
}

std::string FormatDate(const CalendarDay& day) { return FormatDay(day) + (day.year <= 0 ? " BC" : ""); }

std::optional<int64_t> ReadFormattedDate(std::string_view text) {
  Cursor cursor(text);
  std::array<int64_t, 3> numbers{};
  for (size_t i = 0; i < numbers.size(); ++i) {
    if (i > 0 && !cursor.Accept('-')) return std::nullopt;
    const size_t begin = cursor.offset();
    cursor.SkipDigits();
    const std::string_view digits = cursor.Since(begin);
    if (digits.empty()) return std::nullopt;
    numbers[i] = std::atoll(std::string(digits).c_str());
  }
  const bool is_before_christ = cursor.Rest() == " BC";
  if (!is_before_christ && !cursor.AtEnd()) return std::nullopt;
  return JulianDay(
      {is_before_christ ? 1 - numbers[0] : numbers[0], static_cast<int>(numbers[1]), static_cast<int>(numbers[2])});
}

}  // namespace pgtidy::types
