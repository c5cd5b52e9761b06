#include "analyzer/types/input/date_time_decoder.h"

#include <cstdlib>
#include <limits>

#include "analyzer/types/input/characters.h"

namespace pgtidy::types {
namespace {

using Error = DateTimeError;

// The fields that a text has given so far.
enum Mask : unsigned {
  kYear = 1U << 0,
  kMonth = 1U << 1,
  kDay = 1U << 2,
  kTime = 1U << 3,  // Hour, minute and second: they always come together.
  kZone = 1U << 4,
  kDaylightZone = 1U << 5,
  kVaryingZone = 1U << 6,
  kDaylightModifier = 1U << 7,
  kDayOfYear = 1U << 8,
  kDayOfWeek = 1U << 9,
  kMeridian = 1U << 10,
  kEra = 1U << 11,
  kReserved = 1U << 12,
};
constexpr unsigned kFullDate = kYear | kMonth | kDay;

// The version that refuses labels of fields such as `y2001m02d04`, and units without a number.
constexpr int kStrictUnitsVersion = 16;

// Decodes what a date-and-time and a time alone have in common: the fields one by one, and their meaning in the end.
class Decoder {
 public:
  Decoder(std::vector<DateTimeField> fields, const LiteralSettings& settings, bool is_time_only)
      : fields_(std::move(fields)),
        settings_(settings),
        is_time_only_(is_time_only),
        is_strict_(settings.server_version >= kStrictUnitsVersion) {}

  DateTimeResult Decode() {
    Error error = DecodeFields();
    if (error == Error::kNone) error = Finish();
    return {error, value_};
  }

 private:
  Error DecodeFields() {
    for (size_t i = 0; i < fields_.size(); ++i) {
      found_ = 0;
      skip_ = false;
      const Error error = DecodeField(i);
      if (error != Error::kNone) return error;
      if (skip_) continue;
      if ((found_ & seen_) != 0) return Error::kBadFormat;
      seen_ |= found_;
    }
    if (is_strict_ && unit_ != DateUnit::kNone) return Error::kBadFormat;
    return Error::kNone;
  }

  Error DecodeField(size_t i) {
    std::string& text = fields_[i].text;
    switch (fields_[i].shape) {
      case FieldShape::kDate: return is_time_only_ ? DateInTime(i) : DateInDateTime(text);
      case FieldShape::kTime: return Time(text);
      case FieldShape::kZone: {
        int offset = 0;
        const Error error = DecodeZoneOffset(text, offset);
        value_.offset = offset;
        found_ = kZone;
        return error;
      }
      case FieldShape::kNumber: return unit_ != DateUnit::kNone ? NumberOfUnit(text) : Number(i);
      case FieldShape::kString:
      case FieldShape::kSpecial: return Word(i);
    }
    return Error::kBadFormat;
  }

  // A field with delimiters: a date, or, behind one, the name of a time zone or a time with one.
  Error DateInDateTime(const std::string& text) {
    if (unit_ == DateUnit::kJulian) {
      // A Julian day with a time zone stuck to it.
      const IntegerPrefix number = ReadIntegerPrefix(text, 0);
      if (number.out_of_range || number.value < 0) return Error::kFieldOverflow;
      SetJulianDay(number.value);
      found_ = kFullDate | kTime | kZone;
      unit_ = DateUnit::kNone;
      return DecodeZoneInto(text.substr(number.end));
    }
    const bool has_month_and_day = (seen_ & (kMonth | kDay)) == (kMonth | kDay);
    if (unit_ == DateUnit::kNone && !has_month_and_day) return DecodeDate(text);
    if (!IsDigit(text[0]) && unit_ == DateUnit::kNone) {
      // Any name with punctuation may be that of a time zone, be it in the format of POSIX.
      return Error::kUndetermined;
    }
    if (unit_ != DateUnit::kNone) {
      if (unit_ != DateUnit::kTime) return Error::kBadFormat;
      unit_ = DateUnit::kNone;
    }
    return TimeWithZone(text, seen_);
  }

  Error DateInTime(size_t i) {
    const std::string& text = fields_[i].text;
    const bool may_be_date = i == 0 && fields_.size() >= 2 &&
                             (fields_.back().shape == FieldShape::kDate || fields_[1].shape == FieldShape::kTime);
    if (may_be_date) return DecodeDate(text);
    if (!IsDigit(text[0])) return Error::kUndetermined;
    return TimeWithZone(text, seen_ | kFullDate);
  }

  // Such as 040506-07.
  Error TimeWithZone(const std::string& text, unsigned context) {
    if ((seen_ & kTime) != 0) return Error::kBadFormat;
    const size_t sign = text.find('-');
    if (sign == std::string::npos) return Error::kBadFormat;
    Error error = DecodeZoneInto(text.substr(sign));
    if (error != Error::kNone) return error;
    error = DecodeNumberField(text.substr(0, sign), context);
    found_ |= kZone;
    return error;
  }

  Error Time(const std::string& text) {
    const bool is_checked = is_strict_ || !is_time_only_;
    if (unit_ != DateUnit::kNone && is_checked) {
      if (unit_ != DateUnit::kTime) return Error::kBadFormat;
      unit_ = DateUnit::kNone;
    }
    const Error error = DecodeTime(text, false, value_.time);
    if (error != Error::kNone) return error;
    if (value_.time.hour > std::numeric_limits<int>::max()) return Error::kFieldOverflow;
    found_ = kTime;
    return !is_time_only_ && Overflows() ? Error::kFieldOverflow : Error::kNone;
  }

  // A number that a unit before it labels.
  Error NumberOfUnit(const std::string& text) {
    const IntegerPrefix number = ReadIntegerPrefix(text, 0);
    if (number.out_of_range) return Error::kFieldOverflow;
    if (number.end < text.size() && text[number.end] != '.') return Error::kBadFormat;
    const DateUnit unit = unit_;
    unit_ = DateUnit::kNone;
    // Even if an old version has read `infinity` before.
    value_.kind = DateTime::Kind::kDate;
    if (unit == DateUnit::kTime) {
      const Error error = DecodeNumberField(text, seen_ | kFullDate);
      if (error != Error::kNone) return error;
      return found_ == kTime ? Error::kNone : Error::kBadFormat;
    }
    // Old versions took labels of any field of a date.
    if (unit != DateUnit::kJulian) return is_strict_ ? Error::kBadFormat : Error::kUndetermined;
    if (number.value < 0) return Error::kFieldOverflow;
    SetJulianDay(number.value);
    found_ = kFullDate;
    if (number.end == text.size()) return Error::kNone;
    double fraction = 0;
    const Error error = ReadFraction(std::string_view(text).substr(number.end), fraction);
    if (error != Error::kNone) return error;
    auto microseconds = static_cast<int64_t>(fraction * static_cast<double>(kMicrosecondsPerDay));
    value_.time.hour = microseconds / kMicrosecondsPerHour;
    microseconds %= kMicrosecondsPerHour;
    value_.time.minute = static_cast<int>(microseconds / kMicrosecondsPerMinute);
    microseconds %= kMicrosecondsPerMinute;
    value_.time.second = static_cast<int>(microseconds / kMicrosecondsPerSecond);
    value_.time.microsecond = microseconds % kMicrosecondsPerSecond;
    found_ |= kTime;
    return Error::kNone;
  }

  Error Number(size_t i) {
    const std::string& text = fields_[i].text;
    const size_t point = text.find('.');
    if (is_time_only_) {
      if (point != std::string::npos) {
        if (i == 0 && fields_.size() >= 2 && fields_.back().shape == FieldShape::kDate) return DecodeDate(text);
        if (point <= 2) return Error::kBadFormat;
        return DecodeNumberField(text, seen_ | kFullDate);
      }
      if (text.size() > 4) return DecodeNumberField(text, seen_ | kFullDate);
      return DecodeNumber(text, seen_ | kFullDate, false);
    }
    if (point != std::string::npos && (seen_ & kFullDate) == 0) return DecodeDate(text);
    if (point != std::string::npos && point > 2) return DecodeNumberField(text, seen_);
    // Six digits or more are a date or a time that is run together, unless both are known: then they are a year.
    if (text.size() >= 6 && ((seen_ & kFullDate) == 0 || (seen_ & kTime) == 0)) return DecodeNumberField(text, seen_);
    return DecodeNumber(text, seen_, has_text_month_);
  }

  Error Word(size_t i) {
    const std::string& text = fields_[i].text;
    const TimeZoneMeaning zone = LookUpTimeZoneAbbreviation(text, settings_);
    if (zone.kind == TimeZoneMeaning::Kind::kUndetermined) return Error::kUndetermined;
    if (zone.kind != TimeZoneMeaning::Kind::kUnknown) {
      fields_[i].shape = FieldShape::kZone;
      return Abbreviation(zone);
    }
    const DateWordMeaning meaning = LookUpDateWord(text, settings_.server_version);
    switch (meaning.word) {
      case DateWord::kIgnored: skip_ = true; return Error::kNone;
      case DateWord::kReserved: return Reserved(static_cast<ReservedDate>(meaning.value));
      case DateWord::kMonth:
        if (is_time_only_) return Error::kBadFormat;
        found_ = kMonth;
        // A number that was taken for the month was the day.
        if ((seen_ & kMonth) != 0 && !has_text_month_ && (seen_ & kDay) == 0 && value_.day.month >= 1 &&
            value_.day.month <= 31) {
          value_.day.day = value_.day.month;
          found_ = kDay;
        }
        has_text_month_ = true;
        value_.day.month = meaning.value;
        return Error::kNone;
      case DateWord::kDayOfWeek:
        if (is_time_only_) return Error::kBadFormat;
        found_ = kDayOfWeek;
        return Error::kNone;
      case DateWord::kMeridian:
        found_ = kMeridian;
        is_afternoon_ = meaning.value != 0;
        return Error::kNone;
      case DateWord::kEra:
        found_ = kEra;
        is_before_christ_ = meaning.value != 0;
        return Error::kNone;
      case DateWord::kDaylightModifier:
        found_ = kDaylightModifier | kDaylightZone;
        if (value_.offset) *value_.offset += meaning.value;
        return CheckModifierOfAbbreviation();
      case DateWord::kUnit:
        if (unit_ != DateUnit::kNone && is_strict_) return Error::kBadFormat;
        unit_ = static_cast<DateUnit>(meaning.value);
        return Error::kNone;
      case DateWord::kIsoTime: return IsoTime(i);
      case DateWord::kUnknown: return ZoneName(text);
    }
    return Error::kBadFormat;
  }

  Error Abbreviation(const TimeZoneMeaning& zone) {
    found_ = kZone;
    if (zone.kind == TimeZoneMeaning::Kind::kDaylight) found_ |= kDaylightZone;
    if (zone.kind == TimeZoneMeaning::Kind::kVaries) found_ |= kVaryingZone;
    if (zone.is_certain && zone.kind != TimeZoneMeaning::Kind::kVaries) {
      value_.offset = zone.offset;
    } else {
      value_.offset.reset();
    }
    is_uncertain_abbreviation_ = !zone.is_certain;
    return CheckModifierOfAbbreviation();
  }

  // Whether `DST` may modify an abbreviation depends on its kind.
  Error CheckModifierOfAbbreviation() {
    const bool has_modifier = ((seen_ | found_) & kDaylightModifier) != 0;
    return is_uncertain_abbreviation_ && has_modifier ? Error::kUndetermined : Error::kNone;
  }

  Error IsoTime(size_t i) {
    if (!is_time_only_ && (seen_ & kFullDate) != kFullDate) return Error::kBadFormat;
    if (is_strict_) {
      if (unit_ != DateUnit::kNone) return Error::kBadFormat;
    } else {
      const bool has_time = i + 1 < fields_.size() &&
                            (fields_[i + 1].shape == FieldShape::kNumber || fields_[i + 1].shape == FieldShape::kTime ||
                             fields_[i + 1].shape == FieldShape::kDate);
      if (!has_time) return Error::kBadFormat;
    }
    unit_ = DateUnit::kTime;
    return Error::kNone;
  }

  Error ZoneName(const std::string& text) {
    const TimeZoneName name = LookUpTimeZoneName(text);
    if (name == TimeZoneName::kUnknown) return Error::kBadFormat;
    found_ = kZone;
    is_named_zone_ = true;
    if (name == TimeZoneName::kUtc) {
      value_.offset = 0;
    } else {
      value_.offset.reset();
    }
    return Error::kNone;
  }

  Error Reserved(ReservedDate word) {
    switch (word) {
      case ReservedDate::kNow:
        found_ = is_time_only_ ? kTime : kFullDate | kTime | kZone;
        value_.uses_clock = true;
        value_.offset.reset();
        clock_gives_time_ = true;
        return Error::kNone;
      case ReservedDate::kZulu:
        found_ = kTime | kZone;
        value_.time = {};
        value_.offset = 0;
        return Error::kNone;
      default: break;
    }
    if (is_time_only_) return Error::kBadFormat;
    switch (word) {
      case ReservedDate::kToday:
      case ReservedDate::kTomorrow:
      case ReservedDate::kYesterday:
        found_ = kFullDate;
        value_.uses_clock = true;
        value_.day = {2000, 1, 1};  // Any day that is valid in each year.
        return Error::kNone;
      case ReservedDate::kEpoch: value_.kind = DateTime::Kind::kEpoch; break;
      case ReservedDate::kInfinity: value_.kind = DateTime::Kind::kInfinity; break;
      default: value_.kind = DateTime::Kind::kMinusInfinity; break;
    }
    found_ = is_strict_ ? kFullDate | kTime | kZone : kReserved;
    return Error::kNone;
  }

  void SetJulianDay(int64_t julian_day) {
    value_.day = DayOfJulian(julian_day);
    is_julian_ = true;
  }

  Error DecodeZoneInto(const std::string& text) {
    int offset = 0;
    const Error error = DecodeZoneOffset(text, offset);
    value_.offset = offset;
    return error;
  }

  // Reads a date with delimiters. Source: DecodeDate().
  Error DecodeDate(const std::string& text) {
    std::vector<std::string> parts;
    constexpr size_t kMaximumParts = 25;
    for (size_t i = 0; i < text.size() && parts.size() < kMaximumParts;) {
      while (i < text.size() && !IsAlphanumeric(text[i])) ++i;
      if (i == text.size()) return Error::kBadFormat;
      const size_t begin = i;
      const bool is_number = IsDigit(text[i]);
      while (i < text.size() && (is_number ? IsDigit(text[i]) : IsAlpha(text[i]))) ++i;
      parts.push_back(text.substr(begin, i - begin));
      // One character between the parts is dropped, even if it is a letter or digit.
      ++i;
    }
    unsigned seen = seen_;
    unsigned found = 0;
    bool has_text_month = false;
    for (const std::string& part : parts) {
      if (!IsAlpha(part[0])) continue;
      const DateWordMeaning meaning = LookUpDateWord(part, settings_.server_version);
      if (meaning.word == DateWord::kIgnored) continue;
      if (meaning.word != DateWord::kMonth || (seen & kMonth) != 0) return Error::kBadFormat;
      value_.day.month = meaning.value;
      has_text_month = true;
      seen |= kMonth;
      found |= kMonth;
    }
    for (const std::string& part : parts) {
      if (IsAlpha(part[0])) {
        // An ignored word is read as a number, too, and is none.
        if (LookUpDateWord(part, settings_.server_version).word == DateWord::kMonth) continue;
        return Error::kBadFormat;
      }
      const Error error = DecodeNumber(part, seen, has_text_month);
      if (error != Error::kNone) return error;
      if ((seen & found_) != 0) return Error::kBadFormat;
      seen |= found_;
      found |= found_;
    }
    found_ = found;
    return (seen & ~(kDayOfYear | kZone)) == kFullDate ? Error::kNone : Error::kBadFormat;
  }

  // Takes a number for what is missing most. Source: DecodeNumber().
  Error DecodeNumber(const std::string& text, unsigned seen, bool has_text_month) {
    found_ = 0;
    const IntegerPrefix number = ReadIntegerPrefix(text, 0);
    if (number.out_of_range) return Error::kFieldOverflow;
    if (number.end == 0) return Error::kBadFormat;
    if (number.end < text.size()) {
      if (text[number.end] != '.') return Error::kBadFormat;
      if (number.end > 2) return DecodeNumberField(text, seen | kFullDate);
      const Error error = ReadFractionalSecond(std::string_view(text).substr(number.end), value_.time.microsecond);
      if (error != Error::kNone) return error;
    }
    const int value = static_cast<int>(number.value);
    const unsigned date = seen & kFullDate;
    if (text.size() == 3 && date == kYear && value >= 1 && value <= 366) {
      found_ = kDayOfYear | kMonth | kDay;
      day_of_year_ = value;
      return Error::kNone;
    }
    switch (date) {
      case 0: Set(text.size() >= 3 ? kYear : FirstField(), value); break;
      case kYear: Set(kMonth, value); break;
      case kMonth: {
        const bool is_year = text.size() >= 3 || settings_.date_order == DateOrder::kYearMonthDay;
        Set(has_text_month && is_year ? kYear : kDay, value);
        break;
      }
      case kYear | kMonth:
        if (has_text_month && text.size() >= 3 && is_two_digit_year_) {
          // The first number was the day, and this one is the year.
          const auto day = static_cast<int>(value_.day.year);
          value_.day.year = value;
          is_two_digit_year_ = false;
          Set(kDay, day);
        } else {
          Set(kDay, value);
        }
        break;
      case kDay: Set(kMonth, value); break;
      case kMonth | kDay: Set(kYear, value); break;
      case kFullDate: return DecodeNumberField(text, seen);
      default: return Error::kBadFormat;
    }
    if (found_ == kYear) is_two_digit_year_ = text.size() <= 2;
    return Error::kNone;
  }

  [[nodiscard]] unsigned FirstField() const {
    if (settings_.date_order == DateOrder::kYearMonthDay) return kYear;
    return settings_.date_order == DateOrder::kDayMonthYear ? kDay : kMonth;
  }

  void Set(unsigned field, int value) {
    found_ = field;
    if (field == kYear) value_.day.year = value;
    if (field == kMonth) value_.day.month = value;
    if (field == kDay) value_.day.day = value;
  }

  // Reads a date or a time that is run together. Source: DecodeNumberField().
  Error DecodeNumberField(std::string text, unsigned seen) {
    found_ = 0;
    if (text.find_first_not_of("0123456789.") != std::string::npos) {
      return is_strict_ ? Error::kBadFormat : Error::kUndetermined;
    }
    const auto number = [&](size_t begin, size_t count) {
      return static_cast<int>(std::strtol(text.substr(begin, count).c_str(), nullptr, 10));
    };
    const size_t point = text.find('.');
    if (point != std::string::npos) {
      const bool has_second_point = text.find('.', point + 1) != std::string::npos;
      if (has_second_point && !is_strict_) return Error::kUndetermined;
      const Error error = ReadFractionalSecond(std::string_view(text).substr(point), value_.time.microsecond);
      if (error != Error::kNone) return error;
      text.resize(point);
    } else if ((seen & kFullDate) != kFullDate && text.size() >= 6) {
      found_ = kFullDate;
      const size_t year_digits = text.size() - 4;
      value_.day.day = number(text.size() - 2, 2);
      value_.day.month = number(year_digits, 2);
      value_.day.year = number(0, year_digits);
      if (year_digits == 2) is_two_digit_year_ = true;
      return Error::kNone;
    }
    if ((seen & kTime) == 0 && (text.size() == 6 || text.size() == 4)) {
      found_ = kTime;
      value_.time.second = text.size() == 6 ? number(4, 2) : 0;
      value_.time.minute = number(2, 2);
      value_.time.hour = number(0, 2);
      return Error::kNone;
    }
    return Error::kBadFormat;
  }

  // Source: ValidateDate().
  Error ValidateDate() {
    CalendarDay& day = value_.day;
    if ((seen_ & kYear) != 0 && !is_julian_ && !value_.uses_clock) {
      if (is_before_christ_) {
        if (day.year <= 0) return Error::kFieldOverflow;
        day.year = 1 - day.year;
      } else if (is_two_digit_year_) {
        if (day.year < 0) return Error::kFieldOverflow;
        day.year += day.year < 70 ? 2000 : day.year < 100 ? 1900 : 0;
      } else if (day.year <= 0) {
        return Error::kFieldOverflow;
      }
    }
    if ((seen_ & kDayOfYear) != 0) {
      // The server's arithmetic overflows.
      constexpr int64_t kLastYear = 5874897;
      if (day.year > kLastYear) return Error::kUndetermined;
      day = DayOfJulian(JulianDay({day.year, 1, 1}) + day_of_year_ - 1);
    }
    if (value_.uses_clock) return Error::kNone;
    if ((seen_ & kMonth) != 0 && (day.month < 1 || day.month > 12)) return Error::kFieldOverflow;
    if ((seen_ & kDay) != 0 && (day.day < 1 || day.day > 31)) return Error::kFieldOverflow;
    if ((seen_ & kFullDate) == kFullDate && day.day > DaysInMonth(day.year, day.month)) return Error::kFieldOverflow;
    return Error::kNone;
  }

  Error ApplyMeridian() {
    if ((seen_ & kMeridian) == 0) return Error::kNone;
    if (clock_gives_time_) return Error::kUndetermined;
    int64_t& hour = value_.time.hour;
    if (hour > 12) return Error::kFieldOverflow;
    if (!is_afternoon_ && hour == 12) {
      hour = 0;
    } else if (is_afternoon_ && hour != 12) {
      hour += 12;
    }
    return Error::kNone;
  }

  // Source: time_overflows().
  [[nodiscard]] bool Overflows() const {
    const TimeOfDay& time = value_.time;
    return time.hour < 0 || time.hour > 24 || time.minute < 0 || time.minute >= 60 || time.second < 0 ||
           time.second > 60 || time.microsecond < 0 || time.microsecond > kMicrosecondsPerSecond ||
           time.Microseconds() > kMicrosecondsPerDay;
  }

  Error Finish() {
    const bool is_date = value_.kind == DateTime::Kind::kDate;
    // Old versions checked the fields beside `infinity`, too.
    if (is_date || !is_strict_) {
      Error error = ValidateDate();
      if (error == Error::kNone) error = ApplyMeridian();
      if (error != Error::kNone) return error;
    }
    if (!is_date) return Error::kNone;
    if (is_time_only_) {
      if (Overflows()) return Error::kFieldOverflow;
      if ((seen_ & kTime) == 0) return Error::kBadFormat;
    } else if ((seen_ & kFullDate) != kFullDate) {
      return Error::kBadFormat;
    }
    return FinishZone();
  }

  Error FinishZone() {
    const bool has_modifier = (seen_ & kDaylightModifier) != 0;
    const bool has_full_date = (seen_ & kFullDate) == kFullDate;
    const bool has_partial_date = !has_full_date && (seen_ & kFullDate) != 0;
    const bool is_varying = (seen_ & kVaryingZone) != 0;
    if ((is_named_zone_ || is_varying) && has_modifier) return Error::kBadFormat;
    if (is_named_zone_ && is_time_only_ && !has_full_date && !value_.offset) {
      // Only a zone without daylight saving time needs no date.
      return Error::kUndetermined;
    }
    if (is_varying && is_time_only_ && has_partial_date) return Error::kBadFormat;
    if ((seen_ & kZone) == 0) {
      if (has_modifier || (is_time_only_ && has_partial_date)) return Error::kBadFormat;
      if (IsUtc(settings_.time_zone)) {
        value_.offset = 0;
      } else {
        value_.offset.reset();
      }
    }
    return Error::kNone;
  }

  std::vector<DateTimeField> fields_;
  const LiteralSettings& settings_;
  bool is_time_only_;
  bool is_strict_;
  DateTime value_;
  unsigned seen_ = 0;
  unsigned found_ = 0;  // By the current field.
  bool skip_ = false;
  DateUnit unit_ = DateUnit::kNone;  // Of the number to come.
  int day_of_year_ = 0;
  bool has_text_month_ = false;
  bool is_julian_ = false;
  bool is_two_digit_year_ = false;
  bool is_before_christ_ = false;
  bool is_afternoon_ = false;
  bool is_named_zone_ = false;
  bool is_uncertain_abbreviation_ = false;
  bool clock_gives_time_ = false;
};

}  // namespace

DateTimeResult DecodeDateTime(std::vector<DateTimeField> fields, const LiteralSettings& settings) {
  return Decoder(std::move(fields), settings, false).Decode();
}

DateTimeResult DecodeTimeOnly(std::vector<DateTimeField> fields, const LiteralSettings& settings) {
  return Decoder(std::move(fields), settings, true).Decode();
}

}  // namespace pgtidy::types
