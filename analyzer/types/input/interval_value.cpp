#include "analyzer/types/input/interval_value.h"

#include <cmath>
#include <limits>

#include "analyzer/types/input/characters.h"

namespace pgtidy::types {
namespace {

constexpr int kMonthsPerYear = 12;
constexpr int kDaysPerMonth = 30;
constexpr int kDaysPerWeek = 7;

bool AddInt(int64_t value, int factor, int32_t& sum) {
  if (value < std::numeric_limits<int32_t>::min() || value > std::numeric_limits<int32_t>::max()) return false;
  const int64_t product = value * factor;
  if (product < std::numeric_limits<int32_t>::min() || product > std::numeric_limits<int32_t>::max()) return false;
  return !__builtin_add_overflow(sum, static_cast<int32_t>(product), &sum);
}

bool AddFractionOfMicroseconds(double fraction, int64_t scale, IntervalInput& interval) {
  fraction *= static_cast<double>(scale);
  auto microseconds = static_cast<int64_t>(fraction);
  fraction -= static_cast<double>(microseconds);
  if (fraction > 0.5) ++microseconds;
  if (fraction < -0.5) --microseconds;
  return !__builtin_add_overflow(interval.microseconds, microseconds, &interval.microseconds);
}

bool AddFractionOfDays(double fraction, int scale, IntervalInput& interval) {
  fraction *= scale;
  const auto days = static_cast<int>(fraction);
  if (__builtin_add_overflow(interval.days, days, &interval.days)) return false;
  return AddFractionOfMicroseconds(fraction - days, kMicrosecondsPerDay, interval);
}

bool AddYears(int64_t value, double fraction, int scale, IntervalInput& interval) {
  if (!AddInt(value, scale, interval.years)) return false;
  const auto months = static_cast<int>(std::rint(fraction * scale * kMonthsPerYear));
  return !__builtin_add_overflow(interval.months, months, &interval.months);
}

bool AddMicroseconds(int64_t value, double fraction, int64_t scale, IntervalInput& interval) {
  return AddProduct(value, scale, interval.microseconds) && AddFractionOfMicroseconds(fraction, scale, interval);
}

}  // namespace

bool AddProduct(int64_t value, int64_t factor, int64_t& sum) {
  int64_t product = 0;
  return !__builtin_mul_overflow(value, factor, &product) && !__builtin_add_overflow(sum, product, &sum);
}

bool IntervalInput::Add(IntervalUnit unit, int64_t value, double fraction) {
  switch (unit) {
    case IntervalUnit::kMicrosecond: return AddMicroseconds(value, fraction, 1, *this);
    case IntervalUnit::kMillisecond: return AddMicroseconds(value, fraction, 1000, *this);
    case IntervalUnit::kSecond: return AddMicroseconds(value, fraction, kMicrosecondsPerSecond, *this);
    case IntervalUnit::kMinute: return AddMicroseconds(value, fraction, kMicrosecondsPerMinute, *this);
    case IntervalUnit::kHour: return AddMicroseconds(value, fraction, kMicrosecondsPerHour, *this);
    case IntervalUnit::kDay:
      return AddInt(value, 1, days) && AddFractionOfMicroseconds(fraction, kMicrosecondsPerDay, *this);
    case IntervalUnit::kWeek:
      return AddInt(value, kDaysPerWeek, days) && AddFractionOfDays(fraction, kDaysPerWeek, *this);
    case IntervalUnit::kMonth: return AddInt(value, 1, months) && AddFractionOfDays(fraction, kDaysPerMonth, *this);
    case IntervalUnit::kYear: return AddYears(value, fraction, 1, *this);
    case IntervalUnit::kDecade: return AddYears(value, fraction, 10, *this);
    case IntervalUnit::kCentury: return AddYears(value, fraction, 100, *this);
    case IntervalUnit::kMillennium: return AddYears(value, fraction, 1000, *this);
    case IntervalUnit::kUnknown:
    case IntervalUnit::kIgnored:
    case IntervalUnit::kAgo:
    case IntervalUnit::kRefused: break;
  }
  return false;
}

bool IntervalInput::Negate() {
  return !__builtin_sub_overflow(0, microseconds, &microseconds) && !__builtin_sub_overflow(0, days, &days) &&
         !__builtin_sub_overflow(0, months, &months) && !__builtin_sub_overflow(0, years, &years);
}

std::optional<Interval> IntervalInput::ToInterval() const {
  const int64_t total = static_cast<int64_t>(years) * kMonthsPerYear + months;
  if (total < std::numeric_limits<int32_t>::min() || total > std::numeric_limits<int32_t>::max()) return std::nullopt;
  return Interval{static_cast<int32_t>(total), days, microseconds};
}

namespace {

// Masks of fields in a typmod. Source: INTERVAL_MASK().
constexpr int kMonth = 1 << 1;
constexpr int kDay = 1 << 3;
constexpr int kHour = 1 << 10;
constexpr int kMinute = 1 << 11;
constexpr int kSecond = 1 << 12;
constexpr int kFullRange = 0x7FFF;
constexpr int kFullPrecision = 0xFFFF;

}  // namespace

IntervalTypmod::IntervalTypmod(int32_t typmod) {
  if (typmod < 0) return;
  const int range = typmod >> 16 & kFullRange;
  const int precision = typmod & 0xFFFF;
  if (range != kFullRange) range_ = range;
  if (precision != kFullPrecision) precision_ = precision;
}

IntervalUnit IntervalTypmod::RightmostUnit() const {
  const int range = range_.value_or(kSecond);
  if ((range & kSecond) != 0) return IntervalUnit::kSecond;
  if ((range & kMinute) != 0) return IntervalUnit::kMinute;
  if ((range & kHour) != 0) return IntervalUnit::kHour;
  if ((range & kDay) != 0) return IntervalUnit::kDay;
  if ((range & kMonth) != 0) return IntervalUnit::kMonth;
  return IntervalUnit::kYear;
}

bool IntervalTypmod::IsMinuteToSecond() const { return range_ == (kMinute | kSecond); }

bool IntervalTypmod::Apply(Interval& interval) const {
  if (range_) {
    switch (RightmostUnit()) {
      case IntervalUnit::kYear: interval.months -= interval.months % kMonthsPerYear; [[fallthrough]];
      case IntervalUnit::kMonth: interval.days = 0; [[fallthrough]];
      case IntervalUnit::kDay: interval.microseconds = 0; break;
      case IntervalUnit::kHour: interval.microseconds -= interval.microseconds % kMicrosecondsPerHour; break;
      case IntervalUnit::kMinute: interval.microseconds -= interval.microseconds % kMicrosecondsPerMinute; break;
      default: break;
    }
  }
  if (!precision_ || *precision_ >= 6) return true;
  constexpr int64_t kMargin = kMicrosecondsPerSecond;
  if (interval.microseconds > std::numeric_limits<int64_t>::max() - kMargin ||
      interval.microseconds < std::numeric_limits<int64_t>::min() + kMargin) {
    return false;
  }
  interval.microseconds = RoundMicroseconds(interval.microseconds, *precision_);
  return true;
}

std::string FormatInterval(const Interval& interval) {
  std::string result;
  bool follows_negative = false;
  const auto append = [&](int64_t value, const char* unit) {
    if (value == 0) return;
    if (!result.empty()) result += ' ';
    if (follows_negative && value > 0) result += '+';
    result += std::to_string(value) + " " + unit + (value != 1 ? "s" : "");
    follows_negative = value < 0;
  };
  append(interval.months / kMonthsPerYear, "year");
  append(interval.months % kMonthsPerYear, "mon");
  append(interval.days, "day");
  if (!result.empty() && interval.microseconds == 0) return result;
  const bool negative = interval.microseconds < 0;
  if (!result.empty()) result += ' ';
  if (negative) {
    result += '-';
  } else if (follows_negative) {
    result += '+';
  }
  // In unsigned numbers, for the lowest number has no positive counterpart.
  const uint64_t microseconds =
      negative ? 0 - static_cast<uint64_t>(interval.microseconds) : static_cast<uint64_t>(interval.microseconds);
  const auto two_digits = [](uint64_t number) { return (number < 10 ? "0" : "") + std::to_string(number); };
  const uint64_t seconds = microseconds / kMicrosecondsPerSecond;
  return result + two_digits(seconds / 3600) + ":" + two_digits(seconds / 60 % 60) + ":" +
         FormatSeconds(static_cast<int>(seconds % 60), static_cast<int64_t>(microseconds % kMicrosecondsPerSecond));
}

}  // namespace pgtidy::types
