#include "analyzer/types/input/date_time_fields.h"

#include <algorithm>
#include <array>
#include <iterator>

#include "analyzer/types/input/characters.h"

namespace pgtidy::types {
namespace {

constexpr size_t kMaximumFields = 25;  // MAXDATEFIELDS.
constexpr size_t kTokenLength = 10;    // TOKMAXLEN: how much of a word is compared.

struct DateWordEntry {
  std::string_view name;
  DateWord word;
  int value;
};

constexpr int Value(ReservedDate value) { return static_cast<int>(value); }
constexpr int Value(DateUnit value) { return static_cast<int>(value); }

constexpr DateWordEntry kDateWords[] = {
    {"-infinity", DateWord::kReserved, Value(ReservedDate::kMinusInfinity)},
    {"infinity", DateWord::kReserved, Value(ReservedDate::kInfinity)},
    {"epoch", DateWord::kReserved, Value(ReservedDate::kEpoch)},
    {"now", DateWord::kReserved, Value(ReservedDate::kNow)},
    {"today", DateWord::kReserved, Value(ReservedDate::kToday)},
    {"tomorrow", DateWord::kReserved, Value(ReservedDate::kTomorrow)},
    {"yesterday", DateWord::kReserved, Value(ReservedDate::kYesterday)},
    {"allballs", DateWord::kReserved, Value(ReservedDate::kZulu)},
    {"jan", DateWord::kMonth, 1},
    {"january", DateWord::kMonth, 1},
    {"feb", DateWord::kMonth, 2},
    {"february", DateWord::kMonth, 2},
    {"mar", DateWord::kMonth, 3},
    {"march", DateWord::kMonth, 3},
    {"apr", DateWord::kMonth, 4},
    {"april", DateWord::kMonth, 4},
    {"may", DateWord::kMonth, 5},
    {"jun", DateWord::kMonth, 6},
    {"june", DateWord::kMonth, 6},
    {"jul", DateWord::kMonth, 7},
    {"july", DateWord::kMonth, 7},
    {"aug", DateWord::kMonth, 8},
    {"august", DateWord::kMonth, 8},
    {"sep", DateWord::kMonth, 9},
    {"sept", DateWord::kMonth, 9},
    {"september", DateWord::kMonth, 9},
    {"oct", DateWord::kMonth, 10},
    {"october", DateWord::kMonth, 10},
    {"nov", DateWord::kMonth, 11},
    {"november", DateWord::kMonth, 11},
    {"dec", DateWord::kMonth, 12},
    {"december", DateWord::kMonth, 12},
    {"sun", DateWord::kDayOfWeek, 0},
    {"sunday", DateWord::kDayOfWeek, 0},
    {"mon", DateWord::kDayOfWeek, 1},
    {"monday", DateWord::kDayOfWeek, 1},
    {"tue", DateWord::kDayOfWeek, 2},
    {"tues", DateWord::kDayOfWeek, 2},
    {"tuesday", DateWord::kDayOfWeek, 2},
    {"wed", DateWord::kDayOfWeek, 3},
    {"weds", DateWord::kDayOfWeek, 3},
    {"wednesday", DateWord::kDayOfWeek, 3},
    {"thu", DateWord::kDayOfWeek, 4},
    {"thur", DateWord::kDayOfWeek, 4},
    {"thurs", DateWord::kDayOfWeek, 4},
    {"thursday", DateWord::kDayOfWeek, 4},
    {"fri", DateWord::kDayOfWeek, 5},
    {"friday", DateWord::kDayOfWeek, 5},
    {"sat", DateWord::kDayOfWeek, 6},
    {"saturday", DateWord::kDayOfWeek, 6},
    {"am", DateWord::kMeridian, 0},
    {"pm", DateWord::kMeridian, 1},
    {"ad", DateWord::kEra, 0},
    {"bc", DateWord::kEra, 1},
    {"at", DateWord::kIgnored, 0},
    {"on", DateWord::kIgnored, 0},
    {"dst", DateWord::kDaylightModifier, 3600},
    {"t", DateWord::kIsoTime, Value(DateUnit::kTime)},
    {"j", DateWord::kUnit, Value(DateUnit::kJulian)},
    {"jd", DateWord::kUnit, Value(DateUnit::kJulian)},
    {"julian", DateWord::kUnit, Value(DateUnit::kJulian)},
    {"d", DateWord::kUnit, Value(DateUnit::kOther)},
    {"dow", DateWord::kUnit, Value(DateUnit::kOther)},
    {"doy", DateWord::kUnit, Value(DateUnit::kOther)},
    {"h", DateWord::kUnit, Value(DateUnit::kOther)},
    {"isodow", DateWord::kUnit, Value(DateUnit::kOther)},
    {"isoyear", DateWord::kUnit, Value(DateUnit::kOther)},
    {"m", DateWord::kUnit, Value(DateUnit::kOther)},
    {"mm", DateWord::kUnit, Value(DateUnit::kOther)},
    {"s", DateWord::kUnit, Value(DateUnit::kOther)},
    {"y", DateWord::kUnit, Value(DateUnit::kOther)},
};

struct IntervalWordEntry {
  std::string_view name;
  IntervalUnit unit;
};

constexpr IntervalWordEntry kIntervalWords[] = {
    {"@", IntervalUnit::kIgnored},
    {"ago", IntervalUnit::kAgo},
    {"us", IntervalUnit::kMicrosecond},
    {"usec", IntervalUnit::kMicrosecond},
    {"usecs", IntervalUnit::kMicrosecond},
    {"useconds", IntervalUnit::kMicrosecond},
    {"usecond", IntervalUnit::kMicrosecond},
    {"microsecon", IntervalUnit::kMicrosecond},
    {"ms", IntervalUnit::kMillisecond},
    {"msec", IntervalUnit::kMillisecond},
    {"msecs", IntervalUnit::kMillisecond},
    {"mseconds", IntervalUnit::kMillisecond},
    {"msecond", IntervalUnit::kMillisecond},
    {"millisecon", IntervalUnit::kMillisecond},
    {"s", IntervalUnit::kSecond},
    {"sec", IntervalUnit::kSecond},
    {"secs", IntervalUnit::kSecond},
    {"second", IntervalUnit::kSecond},
    {"seconds", IntervalUnit::kSecond},
    {"m", IntervalUnit::kMinute},
    {"min", IntervalUnit::kMinute},
    {"mins", IntervalUnit::kMinute},
    {"minute", IntervalUnit::kMinute},
    {"minutes", IntervalUnit::kMinute},
    {"h", IntervalUnit::kHour},
    {"hr", IntervalUnit::kHour},
    {"hrs", IntervalUnit::kHour},
    {"hour", IntervalUnit::kHour},
    {"hours", IntervalUnit::kHour},
    {"d", IntervalUnit::kDay},
    {"day", IntervalUnit::kDay},
    {"days", IntervalUnit::kDay},
    {"w", IntervalUnit::kWeek},
    {"week", IntervalUnit::kWeek},
    {"weeks", IntervalUnit::kWeek},
    {"mon", IntervalUnit::kMonth},
    {"mons", IntervalUnit::kMonth},
    {"month", IntervalUnit::kMonth},
    {"months", IntervalUnit::kMonth},
    {"y", IntervalUnit::kYear},
    {"yr", IntervalUnit::kYear},
    {"yrs", IntervalUnit::kYear},
    {"year", IntervalUnit::kYear},
    {"years", IntervalUnit::kYear},
    {"dec", IntervalUnit::kDecade},
    {"decs", IntervalUnit::kDecade},
    {"decade", IntervalUnit::kDecade},
    {"decades", IntervalUnit::kDecade},
    {"c", IntervalUnit::kCentury},
    {"cent", IntervalUnit::kCentury},
    {"century", IntervalUnit::kCentury},
    {"centuries", IntervalUnit::kCentury},
    {"mil", IntervalUnit::kMillennium},
    {"mils", IntervalUnit::kMillennium},
    {"millennia", IntervalUnit::kMillennium},
    {"millennium", IntervalUnit::kMillennium},
    {"qtr", IntervalUnit::kRefused},
    {"quarter", IntervalUnit::kRefused},
    {"timezone", IntervalUnit::kRefused},
    {"timezone_h", IntervalUnit::kRefused},
    {"timezone_m", IntervalUnit::kRefused},
};

struct AbbreviationEntry {
  std::string_view name;
  TimeZoneMeaning::Kind kind;
  int offset;
};

constexpr TimeZoneMeaning::Kind kStandard = TimeZoneMeaning::Kind::kStandard;
constexpr TimeZoneMeaning::Kind kDaylight = TimeZoneMeaning::Kind::kDaylight;
constexpr TimeZoneMeaning::Kind kVaries = TimeZoneMeaning::Kind::kVaries;

constexpr AbbreviationEntry kAbbreviations[] = {
#include "analyzer/types/input/time_zone_abbreviations.inc"
};

// The names of letters only. A word that is none of them nor an abbreviation is no time zone.
constexpr std::string_view kUtcNames[] = {"utc", "uct", "gmt", "greenwich", "universal", "zulu"};
constexpr std::string_view kOtherZoneNames[] = {
    "cet",       "cuba",       "eet",      "egypt",     "eire",   "est",     "factory", "gb",
    "hongkong",  "hst",        "iceland",  "iran",      "israel", "jamaica", "japan",   "libya",
    "localtime", "kwajalein",  "met",      "mst",       "navajo", "nz",      "poland",  "prc",
    "roc",       "posixrules", "portugal", "singapore", "rok",    "turkey",  "wet",
};

template <typename Entries>
auto Find(const Entries& entries, std::string_view word) {
  return std::find_if(std::begin(entries), std::end(entries),
                      [&](const auto& entry) { return entry.name == word.substr(0, kTokenLength); });
}

bool IsOneOf(std::string_view word, auto const& names) {
  return std::find(std::begin(names), std::end(names), word) != std::end(names);
}

// Collects the characters of fields as far as the server's buffer holds them.
class Splitter {
 public:
  Splitter(std::string_view text, size_t buffer_size) : cursor_(text), buffer_size_(buffer_size) {}

  std::optional<std::vector<DateTimeField>> Split() {
    while (!cursor_.AtEnd()) {
      const char c = cursor_.Peek();
      if (IsSpace(c)) {
        cursor_.Advance();
        continue;
      }
      if (fields_.size() == kMaximumFields) return std::nullopt;
      field_ = {};
      if (IsDigit(c)) {
        Number();
      } else if (c == '.') {
        Take();
        TakeDigits();
      } else if (IsAlpha(c)) {
        Word();
      } else if (c == '+' || c == '-') {
        if (!Signed()) return std::nullopt;
      } else if (IsPunctuation(c)) {
        cursor_.Advance();
        continue;
      } else {
        return std::nullopt;
      }
      if (has_overflowed_) return std::nullopt;
      ++used_;  // The NUL behind a field.
      fields_.push_back(std::move(field_));
    }
    return std::move(fields_);
  }

 private:
  void Take() {
    if (used_ + 1 >= buffer_size_) has_overflowed_ = true;
    ++used_;
    field_.text += ToLower(cursor_.Next());
  }
  template <typename Predicate>
  void TakeWhile(Predicate predicate) {
    while (!cursor_.AtEnd() && predicate(cursor_.Peek())) Take();
  }
  void TakeDigits() { TakeWhile(IsDigit); }

  void Number() {
    TakeDigits();
    const char delimiter = cursor_.Peek();
    if (delimiter == ':') {
      field_.shape = FieldShape::kTime;
      TakeWhile([](char c) { return IsDigit(c) || c == ':' || c == '.'; });
    } else if (delimiter == '-' || delimiter == '/' || delimiter == '.') {
      Take();
      if (!IsDigit(cursor_.Peek())) {
        // The name of a month.
        field_.shape = FieldShape::kDate;
        TakeWhile([&](char c) { return IsAlphanumeric(c) || c == delimiter; });
        return;
      }
      field_.shape = delimiter == '.' ? FieldShape::kNumber : FieldShape::kDate;
      TakeDigits();
      if (cursor_.Peek() == delimiter) {
        field_.shape = FieldShape::kDate;
        TakeWhile([&](char c) { return IsDigit(c) || c == delimiter; });
      }
    }
  }

  void Word() {
    field_.shape = FieldShape::kString;
    TakeWhile(IsAlpha);
    const char c = cursor_.Peek();
    const bool is_date = c == '-' || c == '/' || c == '.' ||
                         ((c == '+' || IsDigit(c)) && Find(kDateWords, field_.text) == std::end(kDateWords));
    if (!is_date) return;
    field_.shape = FieldShape::kDate;
    TakeWhile([](char part) {
      return IsAlphanumeric(part) || std::string_view("+-/_.:").find(part) != std::string_view::npos;
    });
  }

  bool Signed() {
    Take();
    cursor_.SkipSpace();
    if (IsDigit(cursor_.Peek())) {
      field_.shape = FieldShape::kZone;
      TakeWhile([](char c) { return IsDigit(c) || c == ':' || c == '.' || c == '-'; });
      return true;
    }
    if (!IsAlpha(cursor_.Peek())) return false;
    field_.shape = FieldShape::kSpecial;
    TakeWhile(IsAlpha);
    return true;
  }

  Cursor cursor_;
  size_t buffer_size_;
  size_t used_ = 0;
  bool has_overflowed_ = false;
  DateTimeField field_;
  std::vector<DateTimeField> fields_;
};

}  // namespace

std::optional<std::vector<DateTimeField>> SplitDateTime(std::string_view text, size_t buffer_size) {
  return Splitter(text, buffer_size).Split();
}

DateWordMeaning LookUpDateWord(std::string_view word, int server_version) {
  if (word == "+infinity" && server_version >= 16) word = "infinity";
  const auto entry = Find(kDateWords, word);
  if (entry == std::end(kDateWords)) return {};
  return {entry->word, entry->value};
}

IntervalUnit LookUpIntervalUnit(std::string_view word) {
  const auto entry = Find(kIntervalWords, word);
  return entry == std::end(kIntervalWords) ? IntervalUnit::kUnknown : entry->unit;
}

TimeZoneMeaning LookUpTimeZoneAbbreviation(std::string_view word, const LiteralSettings& settings) {
  const auto entry = Find(kAbbreviations, word);
  if (entry != std::end(kAbbreviations)) {
    // From 18, the session's zone says first what an abbreviation means.
    const bool is_certain = settings.server_version < 18 || IsUtc(settings.time_zone);
    return {entry->kind, entry->offset, is_certain};
  }
  // It was taken from the list at some minor release.
  if (word == "phot") return {TimeZoneMeaning::Kind::kUndetermined};
  constexpr size_t kLongestAbbreviation = 6;
  const bool may_be_session_abbreviation = settings.server_version >= 18 && !IsUtc(settings.time_zone) &&
                                           word.size() <= kLongestAbbreviation &&
                                           Find(kDateWords, word) == std::end(kDateWords);
  if (may_be_session_abbreviation) return {TimeZoneMeaning::Kind::kUndetermined};
  return {};
}

TimeZoneName LookUpTimeZoneName(std::string_view word) {
  if (IsOneOf(word, kUtcNames)) return TimeZoneName::kUtc;
  return IsOneOf(word, kOtherZoneNames) ? TimeZoneName::kOther : TimeZoneName::kUnknown;
}

bool IsUtc(std::string_view time_zone) {
  std::string name(time_zone);
  for (char& c : name) c = ToLower(c);
  constexpr std::string_view kArea = "etc/";
  if (name.rfind(kArea, 0) == 0) name.erase(0, kArea.size());
  return IsOneOf(name, kUtcNames);
}

}  // namespace pgtidy::types
