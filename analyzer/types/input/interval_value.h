#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "analyzer/types/input/date_time_fields.h"
#include "analyzer/types/input/date_time_parts.h"

namespace pgtidy::types {

/// Adds value * factor to `sum`; false if that overflows.
[[nodiscard]] bool AddProduct(int64_t value, int64_t factor, int64_t& sum);

/// An interval as it is stored.
struct Interval {
  int32_t months = 0;
  int32_t days = 0;
  int64_t microseconds = 0;
};

/// An interval while its fields are read. Source: struct pg_itm_in.
struct IntervalInput {
  int32_t years = 0;
  int32_t months = 0;
  int32_t days = 0;
  int64_t microseconds = 0;
  int infinity = 0;  ///< 1 or -1 for an infinite interval.

  /// Adds a number of a unit, its fraction spread to smaller units; false if that overflows.
  /// Source: AdjustMicroseconds(), AdjustDays(), AdjustMonths(), AdjustYears() and those of fractions.
  [[nodiscard]] bool Add(IntervalUnit unit, int64_t value, double fraction);
  /// False if that overflows.
  [[nodiscard]] bool Negate();
  /// Nothing if the months overflow. Source: itmin2interval().
  [[nodiscard]] std::optional<Interval> ToInterval() const;
};

/// The fields and the precision that a typmod of interval limits it to. Source: intervaltypmodin().
class IntervalTypmod {
 public:
  explicit IntervalTypmod(int32_t typmod);

  /// The unit of a number that has none.
  [[nodiscard]] IntervalUnit RightmostUnit() const;
  [[nodiscard]] bool IsMinuteToSecond() const;
  /// Drops the fields that the typmod does not have; false if rounding overflows. Source: AdjustIntervalForTypmod().
  [[nodiscard]] bool Apply(Interval& interval) const;

 private:
  std::optional<int> range_;
  std::optional<int> precision_;
};

/// Source: DecodeISO8601Interval().
[[nodiscard]] DateTimeError DecodeIso8601Interval(std::string_view text, IntervalInput& interval);

/// Prints with IntervalStyle postgres. Source: EncodeInterval().
[[nodiscard]] std::string FormatInterval(const Interval& interval);

}  // namespace pgtidy::types
