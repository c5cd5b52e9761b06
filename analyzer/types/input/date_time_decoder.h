#pragma once

#include <optional>
#include <vector>

#include "analyzer/types/input/calendar.h"
#include "analyzer/types/input/date_time_fields.h"
#include "analyzer/types/input/date_time_parts.h"
#include "analyzer/types/input/literal.h"

namespace pgtidy::types {

/// A decoded date and time.
struct DateTime {
  enum class Kind { kDate, kEpoch, kInfinity, kMinusInfinity };
  Kind kind = Kind::kDate;
  CalendarDay day;
  TimeOfDay time;
  /// Seconds east of UTC; nothing if the offset is not known.
  std::optional<int> offset = 0;
  bool uses_clock = false;  ///< The date or the time is the current one.
};

struct DateTimeResult {
  DateTimeError error = DateTimeError::kNone;
  DateTime value;
};

/// Source: DecodeDateTime().
[[nodiscard]] DateTimeResult DecodeDateTime(std::vector<DateTimeField> fields, const LiteralSettings& settings);
/// Source: DecodeTimeOnly().
[[nodiscard]] DateTimeResult DecodeTimeOnly(std::vector<DateTimeField> fields, const LiteralSettings& settings);

}  // namespace pgtidy::types
