#include <compare>
#include <cstdlib>
#include <limits>

#include "analyzer/types/input/calendar.h"
#include "analyzer/types/input/characters.h"
#include "analyzer/types/input/literal.h"
#include "analyzer/types/input/order.h"
#include "analyzer/types/input/quoted_field.h"

namespace pgtidy::types {
namespace {

LiteralValue MalformedRange(std::string_view text, std::string detail) {
  return LiteralValue::Error("22P02", "malformed range literal: \"" + std::string(text) + "\"", std::move(detail));
}

LiteralValue MalformedMultirange(std::string_view text, std::string detail) {
  return LiteralValue::Error("22P02", "malformed multirange literal: \"" + std::string(text) + "\"", std::move(detail));
}

struct Bound {
  std::optional<std::string> text;  // Nothing for an infinite bound.
  bool is_inclusive = false;
};

struct ParsedRange {
  bool is_empty = false;
  Bound lower;
  Bound upper;
};

// Returns what is wrong, or nothing. Source: range_parse().
std::optional<LiteralValue> ParseRange(std::string_view text, ParsedRange& range) {
  Cursor cursor(text);
  cursor.SkipSpace();
  if (cursor.AcceptIgnoringCase("empty")) {
    cursor.SkipSpace();
    if (!cursor.AtEnd()) return MalformedRange(text, "Junk after \"empty\" key word.");
    range.is_empty = true;
    return std::nullopt;
  }
  constexpr std::string_view kEnds = ",)]";
  const auto read_bound = [&](Bound& bound) {
    if (!cursor.AtEnd() && kEnds.find(cursor.Peek()) != std::string_view::npos) return true;
    bound.text = ReadQuotedField(cursor, kEnds);
    return bound.text.has_value();
  };
  range.lower.is_inclusive = cursor.Accept('[');
  if (!range.lower.is_inclusive && !cursor.Accept('(')) {
    return MalformedRange(text, "Missing left parenthesis or bracket.");
  }
  if (!read_bound(range.lower)) return MalformedRange(text, "Unexpected end of input.");
  if (!cursor.Accept(',')) return MalformedRange(text, "Missing comma after lower bound.");
  if (!read_bound(range.upper)) return MalformedRange(text, "Unexpected end of input.");
  range.upper.is_inclusive = cursor.Accept(']');
  if (!range.upper.is_inclusive && !cursor.Accept(')')) return MalformedRange(text, "Too many commas.");
  cursor.SkipSpace();
  if (!cursor.AtEnd()) return MalformedRange(text, "Junk after right parenthesis or bracket.");
  // An infinite bound is never inclusive.
  range.lower.is_inclusive &= range.lower.text.has_value();
  range.upper.is_inclusive &= range.upper.text.has_value();
  return std::nullopt;
}

// Moves a bound of a discrete type to the next value. False if there is none.
// Source: int4range_canonical(), int8range_canonical(), daterange_canonical().
bool Increment(Oid subtype, std::string& text) {
  if (subtype == kDateType) {
    const std::optional<int64_t> day = ReadFormattedDate(text);
    if (!day) return false;
    if (*day + 1 >= kEndOfDatesJulianDay) return false;
    text = FormatDate(DayOfJulian(*day + 1));
    return true;
  }
  const int64_t value = std::strtoll(text.c_str(), nullptr, 10);
  const int64_t maximum =
      subtype == kInt4Type ? std::numeric_limits<int32_t>::max() : std::numeric_limits<int64_t>::max();
  if (value == maximum) return false;
  text = std::to_string(value + 1);
  return true;
}

LiteralValue IncrementFailure(Oid subtype) {
  if (subtype == kDateType) return LiteralValue::Error("22008", "date out of range");
  return LiteralValue::Error("22003", std::string(subtype == kInt4Type ? "integer" : "bigint") + " out of range");
}

bool IsInfiniteDate(Oid subtype, const std::string& text) {
  return subtype == kDateType && (text == "infinity" || text == "-infinity");
}

// Makes the lower bound inclusive and the upper one exclusive.
std::optional<LiteralValue> Canonicalize(Oid subtype, ParsedRange& range) {
  for (Bound* bound : {&range.lower, &range.upper}) {
    const bool should_be_inclusive = bound == &range.lower;
    if (!bound->text || bound->is_inclusive == should_be_inclusive || IsInfiniteDate(subtype, *bound->text)) continue;
    if (!Increment(subtype, *bound->text)) return IncrementFailure(subtype);
    bound->is_inclusive = should_be_inclusive;
  }
  if (range.lower.text && range.lower.text == range.upper.text &&
      !(range.lower.is_inclusive && range.upper.is_inclusive)) {
    range.is_empty = true;
  }
  return std::nullopt;
}

std::string Format(const ParsedRange& range) {
  constexpr std::string_view kSpecial = "()[],";
  if (range.is_empty) return "empty";
  std::string result = range.lower.is_inclusive ? "[" : "(";
  if (range.lower.text) AppendQuotedField(result, *range.lower.text, kSpecial);
  result += ',';
  if (range.upper.text) AppendQuotedField(result, *range.upper.text, kSpecial);
  return result + (range.upper.is_inclusive ? "]" : ")");
}

}  // namespace

LiteralValue ReadRangeLiteral(std::string_view text, Oid subtype, bool discrete, const ElementReader& read_bound) {
  ParsedRange range;
  if (std::optional<LiteralValue> failure = ParseRange(text, range)) return std::move(*failure);
  bool is_certain = true;
  for (Bound* bound : {&range.lower, &range.upper}) {
    if (!bound->text) continue;
    LiteralValue value = read_bound(*bound->text);
    if (value.outcome != LiteralValue::Outcome::kValue) return value;
    is_certain &= value.text_is_certain;
    bound->text = std::move(value.text);
  }
  if (range.is_empty) return LiteralValue::Value("empty");
  const bool has_both = range.lower.text && range.upper.text;
  if (!is_certain) return has_both ? LiteralValue::Undetermined() : LiteralValue::Accepted();
  if (has_both) {
    const std::optional<std::strong_ordering> order = CompareOutput(subtype, *range.lower.text, *range.upper.text);
    if (!order) return LiteralValue::Undetermined();
    if (*order > 0) {
      return LiteralValue::Error("22000", "range lower bound must be less than or equal to range upper bound");
    }
    if (*order == 0 && !(range.lower.is_inclusive && range.upper.is_inclusive)) return LiteralValue::Value("empty");
  }
  if (discrete) {
    if (std::optional<LiteralValue> failure = Canonicalize(subtype, range)) return std::move(*failure);
  }
  return LiteralValue::Value(Format(range));
}

LiteralValue ReadMultirangeLiteral(std::string_view text, const ElementReader& read_range) {
  Cursor cursor(text);
  cursor.SkipSpace();
  if (!cursor.Accept('{')) return MalformedMultirange(text, "Missing left brace.");
  std::vector<std::string> ranges;  // Those that are not empty.
  bool is_certain = true;
  bool has_ranges = false;
  while (true) {
    cursor.SkipSpace();
    if (cursor.AtEnd()) return MalformedMultirange(text, "Unexpected end of input.");
    if (!has_ranges && cursor.Accept('}')) break;
    const size_t begin = cursor.offset();
    if (!cursor.AcceptIgnoringCase("empty")) {
      if (cursor.Peek() != '[' && cursor.Peek() != '(') return MalformedMultirange(text, "Expected range start.");
      if (!ReadQuotedField(cursor, "])")) return MalformedMultirange(text, "Unexpected end of input.");
      cursor.Advance();
      LiteralValue range = read_range(cursor.Since(begin));
      if (range.outcome != LiteralValue::Outcome::kValue) return range;
      is_certain &= range.text_is_certain;
      if (range.text != "empty") ranges.push_back(std::move(range.text));
    }
    has_ranges = true;
    cursor.SkipSpace();
    if (cursor.AtEnd()) return MalformedMultirange(text, "Unexpected end of input.");
    if (cursor.Accept('}')) break;
    if (!cursor.Accept(',')) return MalformedMultirange(text, "Expected comma or end of multirange.");
  }
  cursor.SkipSpace();
  if (!cursor.AtEnd()) return MalformedMultirange(text, "Junk after closing right brace.");
  // How several ranges are ordered and joined is up to their subtype.
  if (!is_certain || ranges.size() > 1) return LiteralValue::Accepted();
  return LiteralValue::Value("{" + (ranges.empty() ? "" : ranges.front()) + "}");
}

}  // namespace pgtidy::types
