#include <cmath>
#include <cstdlib>
#include <limits>

#include "analyzer/types/input/characters.h"
#include "analyzer/types/input/date_time_fields.h"
#include "analyzer/types/input/date_time_parts.h"
#include "analyzer/types/input/input_functions.h"
#include "analyzer/types/input/interval_value.h"

namespace pgtidy::types {
namespace {

using Error = DateTimeError;

constexpr unsigned Bit(IntervalUnit unit) { return 1U << static_cast<unsigned>(unit); }
constexpr unsigned kAllSeconds =
    Bit(IntervalUnit::kMicrosecond) | Bit(IntervalUnit::kMillisecond) | Bit(IntervalUnit::kSecond);
constexpr unsigned kTimeUnits = Bit(IntervalUnit::kHour) | Bit(IntervalUnit::kMinute) | kAllSeconds;
constexpr unsigned kDateUnits = Bit(IntervalUnit::kYear) | Bit(IntervalUnit::kMonth) | Bit(IntervalUnit::kDay);

// The version with infinite intervals, which also refuses units without a number.
constexpr int kInfiniteIntervalsVersion = 17;

// Decodes fields backwards, for a unit stands behind its number. Source: DecodeInterval().
class Decoder {
 public:
  Decoder(const std::vector<DateTimeField>& fields, const IntervalTypmod& typmod, int server_version)
      : fields_(fields), typmod_(typmod), is_strict_(server_version >= kInfiniteIntervalsVersion) {}

  Error Decode(IntervalInput& interval) {
    for (size_t i = fields_.size(); i-- > 0;) {
      found_ = 0;
      const Error error = DecodeField(i);
      if (error != Error::kNone) return error;
      if ((found_ & seen_) != 0) return Error::kBadFormat;
      seen_ |= found_;
    }
    if (seen_ == 0 || (is_strict_ && needs_number_)) return Error::kBadFormat;
    if (is_ago_ && !interval_.Negate()) return Error::kFieldOverflow;
    interval = interval_;
    return Error::kNone;
  }

 private:
  Error DecodeField(size_t i) {
    const std::string& text = fields_[i].text;
    switch (fields_[i].shape) {
      case FieldShape::kTime: return Time(text, false);
      case FieldShape::kZone:
        // A signed time, or a signed number.
        if (text.find(':') != std::string::npos && Time(text.substr(1), text[0] == '-') == Error::kNone) {
          return Error::kNone;
        }
        return Number(text);
      case FieldShape::kDate:
      case FieldShape::kNumber: return Number(text);
      case FieldShape::kString:
      case FieldShape::kSpecial: return Word(i);
    }
    return Error::kBadFormat;
  }

  Error Time(const std::string& text, bool negative) {
    TimeOfDay time;
    const Error error = DecodeTime(text, typmod_.IsMinuteToSecond(), time);
    if (error != Error::kNone) return error;
    int64_t microseconds = time.microsecond;
    if (!AddProduct(time.hour, kMicrosecondsPerHour, microseconds) ||
        !AddProduct(time.minute, kMicrosecondsPerMinute, microseconds) ||
        !AddProduct(time.second, kMicrosecondsPerSecond, microseconds)) {
      return Error::kFieldOverflow;
    }
    interval_.microseconds = negative ? -microseconds : microseconds;
    found_ = kTimeUnits;
    unit_ = IntervalUnit::kDay;
    needs_number_ = false;
    return Error::kNone;
  }

  Error Number(const std::string& text) {
    if (unit_ == IntervalUnit::kUnknown) unit_ = typmod_.RightmostUnit();
    const IntegerPrefix number = ReadInteger64Prefix(text, 0);
    if (number.out_of_range) return Error::kFieldOverflow;
    int64_t value = number.value;
    double fraction = 0;
    const char next = number.end < text.size() ? text[number.end] : '\0';
    if (next == '-') {
      // Years and months, as in SQL.
      const IntegerPrefix months = ReadIntegerPrefix(text, number.end + 1);
      if (months.out_of_range || months.value < 0 || months.value >= 12) return Error::kFieldOverflow;
      if (months.end != text.size()) return Error::kBadFormat;
      unit_ = IntervalUnit::kMonth;
      int64_t total = text[0] == '-' ? -months.value : months.value;
      if (!AddProduct(value, 12, total)) return Error::kFieldOverflow;
      value = total;
    } else if (next == '.') {
      const Error error = ReadFraction(std::string_view(text).substr(number.end), fraction);
      if (error != Error::kNone) return error;
      if (text[0] == '-') fraction = -fraction;
    } else if (next != '\0') {
      return Error::kBadFormat;
    }
    needs_number_ = false;
    found_ = unit_ == IntervalUnit::kSecond && fraction != 0 ? kAllSeconds : Bit(unit_);
    if (unit_ == IntervalUnit::kUnknown || unit_ == IntervalUnit::kRefused) return Error::kBadFormat;
    if (!interval_.Add(unit_, value, fraction)) return Error::kFieldOverflow;
    // The number before hours without a unit is one of days.
    if (unit_ == IntervalUnit::kHour) unit_ = IntervalUnit::kDay;
    return Error::kNone;
  }

  Error Word(size_t i) {
    if (is_strict_ && needs_number_) return Error::kBadFormat;
    const bool is_last = i + 1 == fields_.size();
    const IntervalUnit unit = LookUpIntervalUnit(fields_[i].text);
    if (unit == IntervalUnit::kUnknown) return is_strict_ ? DateWordOfInterval(i, is_last) : Error::kBadFormat;
    if (unit == IntervalUnit::kIgnored) return Error::kNone;
    if (unit == IntervalUnit::kAgo) {
      if (is_strict_ && !is_last) return Error::kBadFormat;
      is_ago_ = true;
      unit_ = IntervalUnit::kRefused;
      return Error::kNone;
    }
    unit_ = unit;
    needs_number_ = true;
    return Error::kNone;
  }

  Error DateWordOfInterval(size_t i, bool is_last) {
    const DateWordMeaning meaning = LookUpDateWord(fields_[i].text, kInfiniteIntervalsVersion);
    if (meaning.word == DateWord::kIgnored) return Error::kNone;
    if (meaning.word == DateWord::kUnit) {
      // The one label of a date's field that is no unit of intervals, but means one.
      unit_ = fields_[i].text == "mm" ? IntervalUnit::kMinute : IntervalUnit::kRefused;
      needs_number_ = true;
      return Error::kNone;
    }
    if (meaning.word != DateWord::kReserved || !is_last) return Error::kBadFormat;
    const auto reserved = static_cast<ReservedDate>(meaning.value);
    if (reserved == ReservedDate::kInfinity) {
      interval_.infinity = 1;
    } else if (reserved == ReservedDate::kMinusInfinity) {
      interval_.infinity = -1;
    } else {
      return Error::kBadFormat;
    }
    unit_ = IntervalUnit::kRefused;
    found_ = kDateUnits | kTimeUnits;
    return Error::kNone;
  }

  const std::vector<DateTimeField>& fields_;
  const IntervalTypmod& typmod_;
  bool is_strict_;
  IntervalInput interval_;
  IntervalUnit unit_ = IntervalUnit::kUnknown;  // Of the next number to the left.
  bool needs_number_ = false;
  bool is_ago_ = false;
  unsigned seen_ = 0;
  unsigned found_ = 0;
};

// Before 15, other arithmetic was used, which overflowed earlier.
bool HasLongNumber(std::string_view text) {
  constexpr size_t kSafeDigits = 7;
  size_t digits = 0;
  for (const char c : text) {
    digits = IsDigit(c) ? digits + 1 : 0;
    if (digits > kSafeDigits) return true;
  }
  return false;
}

}  // namespace

LiteralValue ReadInterval(std::string_view text, int32_t typmod_number, int server_version) {
  const bool is_old = server_version < 15;
  if (is_old && (HasBarePoint(text) || HasLongNumber(text))) return LiteralValue::Undetermined();
  const IntervalTypmod typmod(typmod_number);
  IntervalInput input;
  Error error = Error::kBadFormat;
  if (const std::optional<std::vector<DateTimeField>> fields = SplitDateTime(text, kIntervalBufferSize)) {
    error = Decoder(*fields, typmod, server_version).Decode(input);
  }
  if (error == Error::kBadFormat) {
    input = {};
    error = DecodeIso8601Interval(text, input);
  }
  if (error != Error::kNone) {
    if (error == Error::kFieldOverflow) error = Error::kIntervalOverflow;
    if (error == Error::kIntervalOverflow && is_old) return LiteralValue::Undetermined();
    return DateTimeFailure(error, "interval", text);
  }
  if (input.infinity != 0) return LiteralValue::Value(input.infinity > 0 ? "infinity" : "-infinity");
  std::optional<Interval> interval = input.ToInterval();
  const bool fits = interval && typmod.Apply(*interval);
  // The overflow of rounding went unnoticed.
  if (interval && !fits && server_version < kInfiniteIntervalsVersion) return LiteralValue::Accepted();
  if (!fits) return LiteralValue::Error("22008", "interval out of range");
  // Fractions were rounded otherwise.
  const bool is_certain = !is_old || text.find('.') == std::string_view::npos;
  return is_certain ? LiteralValue::Value(FormatInterval(*interval)) : LiteralValue::Accepted();
}

}  // namespace pgtidy::types
