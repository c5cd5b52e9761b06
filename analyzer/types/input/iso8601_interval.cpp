#include <cerrno>
#include <cmath>
#include <cstdlib>

#include "analyzer/types/input/characters.h"
#include "analyzer/types/input/interval_value.h"

namespace pgtidy::types {
namespace {

using Error = DateTimeError;

// Reads `P1Y2M3DT4H5M6S` and the alternative formats `P0001-02-03T04:05:06` and `P00010203T040506`.
class Iso8601Decoder {
 public:
  Iso8601Decoder(std::string_view text, IntervalInput& interval) : cursor_(text), interval_(interval) {}

  Error Decode() {
    if (cursor_.Rest().size() < 2 || !cursor_.Accept('P')) return Error::kBadFormat;
    while (!is_done_ && !cursor_.AtEnd()) {
      if (cursor_.Accept('T')) {
        StartTime();
        continue;
      }
      begin_ = cursor_.offset();
      Error error = ReadNumber();
      if (error == Error::kNone) error = is_time_ ? TimeField() : DateField();
      if (error != Error::kNone) return error;
    }
    return Error::kNone;
  }

 private:
  void StartTime() {
    is_time_ = true;
    has_field_ = false;
  }

  // Source: ParseISO8601Number().
  Error ReadNumber() {
    const std::string rest(cursor_.Rest());
    const char first = cursor_.Peek();
    if (!IsDigit(first) && first != '-' && first != '.') return Error::kBadFormat;
    char* end = nullptr;
    errno = 0;
    const double value = std::strtod(rest.c_str(), &end);
    if (end == rest.c_str() || errno != 0) return Error::kBadFormat;
    constexpr double kLimit = 1.0e15;
    if (!(value >= -kLimit && value <= kLimit)) return Error::kFieldOverflow;
    value_ = static_cast<int64_t>(value);
    fraction_ = value - static_cast<double>(value_);
    cursor_.Advance(static_cast<size_t>(end - rest.c_str()));
    return Error::kNone;
  }

  // The number of digits of the number's integer part.
  [[nodiscard]] size_t IntegerWidth(std::string_view text) const {
    Cursor number(text, begin_);
    number.Accept('-');
    const size_t begin = number.offset();
    number.SkipDigits();
    return number.offset() - begin;
  }

  Error Add(IntervalUnit unit) { return interval_.Add(unit, value_, fraction_) ? Error::kNone : Error::kFieldOverflow; }

  Error DateField() {
    const char unit = cursor_.Next();
    switch (unit) {
      case 'Y': return Finish(Add(IntervalUnit::kYear));
      case 'M': return Finish(Add(IntervalUnit::kMonth));
      case 'W': return Finish(Add(IntervalUnit::kWeek));
      case 'D': return Finish(Add(IntervalUnit::kDay));
      case 'T':
      case '\0':
        if (!has_field_ && IntegerWidth(whole_) == 8) {
          if (!interval_.Add(IntervalUnit::kYear, value_ / 10000, 0) ||
              !interval_.Add(IntervalUnit::kMonth, value_ / 100 % 100, 0) ||
              !interval_.Add(IntervalUnit::kDay, value_ % 100, fraction_)) {
            return Error::kFieldOverflow;
          }
          EndOrTime(unit);
          return Error::kNone;
        }
        return AlternativeDate(unit);
      case '-': return AlternativeDate(unit);
      default: return Error::kBadFormat;
    }
  }

  Error AlternativeDate(char next) {
    if (has_field_) return Error::kBadFormat;
    for (const IntervalUnit unit : {IntervalUnit::kYear, IntervalUnit::kMonth, IntervalUnit::kDay}) {
      Error error = Add(unit);
      if (error != Error::kNone) return error;
      if (next != '-') {
        if (next != '\0' && next != 'T') return Error::kBadFormat;
        EndOrTime(next);
        return Error::kNone;
      }
      if (unit == IntervalUnit::kDay) return Error::kBadFormat;
      error = ReadNumber();
      if (error != Error::kNone) return error;
      next = cursor_.Next();
    }
    return Error::kNone;
  }

  Error TimeField() {
    const char unit = cursor_.Next();
    switch (unit) {
      case 'H': return Finish(Add(IntervalUnit::kHour));
      case 'M': return Finish(Add(IntervalUnit::kMinute));
      case 'S': return Finish(Add(IntervalUnit::kSecond));
      case '\0':
        if (!has_field_ && IntegerWidth(whole_) == 6) {
          is_done_ = true;
          const bool fits = interval_.Add(IntervalUnit::kHour, value_ / 10000, 0) &&
                            interval_.Add(IntervalUnit::kMinute, value_ / 100 % 100, 0) &&
                            interval_.Add(IntervalUnit::kSecond, value_ % 100, 0) &&
                            interval_.Add(IntervalUnit::kMicrosecond, 0, fraction_);
          return fits ? Error::kNone : Error::kFieldOverflow;
        }
        return AlternativeTime(unit);
      case ':': return AlternativeTime(unit);
      default: return Error::kBadFormat;
    }
  }

  Error AlternativeTime(char next) {
    if (has_field_) return Error::kBadFormat;
    for (const IntervalUnit unit : {IntervalUnit::kHour, IntervalUnit::kMinute, IntervalUnit::kSecond}) {
      Error error = Add(unit);
      if (error != Error::kNone) return error;
      if (next == '\0') {
        is_done_ = true;
        return Error::kNone;
      }
      if (next != ':' || unit == IntervalUnit::kSecond) return Error::kBadFormat;
      error = ReadNumber();
      if (error != Error::kNone) return error;
      next = cursor_.Next();
    }
    return Error::kNone;
  }

  Error Finish(Error error) {
    has_field_ = true;
    return error;
  }

  void EndOrTime(char next) {
    if (next == 'T') {
      StartTime();
    } else {
      is_done_ = true;
    }
  }

  Cursor cursor_;
  std::string_view whole_ = cursor_.Rest();
  IntervalInput& interval_;
  bool is_time_ = false;    // Behind the T.
  bool has_field_ = false;  // In the current part.
  bool is_done_ = false;
  size_t begin_ = 0;  // Of the number.
  int64_t value_ = 0;
  double fraction_ = 0;
};

}  // namespace

DateTimeError DecodeIso8601Interval(std::string_view text, IntervalInput& interval) {
  return Iso8601Decoder(text, interval).Decode();
}

}  // namespace pgtidy::types
