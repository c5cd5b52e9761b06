#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

#include "analyzer/types/oid.h"

namespace pgtidy::types {

/// What a type's input function says of a literal.
struct LiteralValue {
  enum class Outcome {
    kValue,         ///< Accepted; `text` is what the output function prints, if that is certain.
    kError,         ///< Refused with `sqlstate` and `message`.
    kUndetermined,  ///< It depends on what the files do not show (the clock, a setting, an unknown type).
  };
  Outcome outcome = Outcome::kUndetermined;
  /// For kValue. The server's output with the settings that a fresh server has (DateStyle ISO, MDY; IntervalStyle
  /// postgres; TimeZone from the session: see `time_zone_matters`).
  std::string text = {};
  bool text_is_certain = true;  ///< For kValue: false if the value is accepted but its output text is not known.
  std::string sqlstate = {};
  std::string message = {};
  std::string detail = {};  ///< The server's DETAIL, or empty.

  [[nodiscard]] static LiteralValue Value(std::string text) {
    return {.outcome = Outcome::kValue, .text = std::move(text)};
  }
  [[nodiscard]] static LiteralValue Accepted() { return {.outcome = Outcome::kValue, .text_is_certain = false}; }
  [[nodiscard]] static LiteralValue Error(std::string sqlstate, std::string message, std::string detail = {}) {
    return {.outcome = Outcome::kError,
            .sqlstate = std::move(sqlstate),
            .message = std::move(message),
            .detail = std::move(detail)};
  }
  [[nodiscard]] static LiteralValue Undetermined() { return {}; }
};

/// The order of the fields of a date in numbers, as DateStyle gives it.
enum class DateOrder {
  kMonthDayYear,  ///< The default of a fresh cluster in most locales.
  kDayMonthYear,
  kYearMonthDay,
  kUnknown,  ///< Dates that another order would read otherwise have no certain text; those that it refuses are
             ///< undetermined. initdb takes the order from the locale, and `25/12/2024` is an error in one order only.
};

/// What reading a literal may depend on besides the text.
struct LiteralSettings {
  int server_version = 18;             ///< 14 to 18.
  std::string_view time_zone = "UTC";  ///< Only "UTC" (and its synonyms) make the text of timestamptz certain.
  DateOrder date_order = DateOrder::kMonthDayYear;
};

/// Reads `text` as a literal of the built-in scalar type `type` would be read, and prints it as its output function
/// would. `typmod` is applied as the input function applies it (-1: none); note that the server reads constants of
/// varchar, bpchar, bit and numeric with typmod -1 and applies a length coercion function afterwards.
/// kUndetermined for types that it does not know, arrays, ranges, enums, domains and composites included, and for the
/// reg* types, which need the catalogue. Source: the type's input and output functions.
[[nodiscard]] LiteralValue ReadScalarLiteral(Oid type, std::string_view text, int32_t typmod,
                                             const LiteralSettings& settings);

/// Reads one element of an array or one bound of a range.
using ElementReader = std::function<LiteralValue(std::string_view element)>;

/// Reads an array literal such as `{1,2,NULL}` or `[0:1]={a,b}`, its elements by `read_element`; prints it as
/// array_out() does. `delimiter` is that of the element type. Source: array_in(), array_out().
[[nodiscard]] LiteralValue ReadArrayLiteral(std::string_view text, char delimiter, int server_version,
                                            const ElementReader& read_element);

/// Reads a range literal such as `[1,10)`, its bounds by `read_bound`. `discrete` is the subtype's oid if the range has
/// a built-in canonical function (int4, int8, date), so that `[1,3]` prints as `[1,4)`; else kInvalidOid.
/// Order of the bounds is checked for built-in subtypes where text decides it. Source: range_in(), range_out().
[[nodiscard]] LiteralValue ReadRangeLiteral(std::string_view text, Oid subtype, bool discrete,
                                            const ElementReader& read_bound);

/// Reads a multirange literal such as `{[1,2),[5,6)}`, its ranges by `read_range` (each in the text of a range).
/// Source: multirange_in().
[[nodiscard]] LiteralValue ReadMultirangeLiteral(std::string_view text, const ElementReader& read_range);

/// Splits a composite literal such as `(1,"a b",)` and reads its fields by `read_field(i, text)`; `field_count` is the
/// number of columns. Source: record_in(), record_out().
[[nodiscard]] LiteralValue ReadRecordLiteral(
    std::string_view text, size_t field_count,
    const std::function<LiteralValue(size_t field, std::string_view text)>& read_field);

}  // namespace pgtidy::types
