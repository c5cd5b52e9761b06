#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace pgtidy::ddl::plpgsql {

/// A value while code is interpreted: known, partly known or not known at all.
struct Value {
  enum class Kind : unsigned char {
    kUnknown,
    kNull,
    kText,     ///< As the type's output function prints it.
    kPartial,  ///< A text in which kGap and kDigitGap stand for parts that are not known.
    kArray,
    kRow,
  };
  /// What the text means where that matters.
  enum class Type : unsigned char { kText, kNumber, kBoolean, kRelation, kType, kRoutine, kNamespace };

  Kind kind = Kind::kUnknown;
  Type type = Type::kText;
  std::string text;                ///< Of kRelation and its like the object's number.
  std::vector<Value> elements;     ///< Of arrays and rows.
  std::vector<std::string> names;  ///< Of rows.

  static Value Unknown() { return {}; }
  static Value Null() { return {.kind = Kind::kNull}; }
  static Value Text(std::string_view text, Type type = Type::kText) {
    return {.kind = Kind::kText, .type = type, .text = std::string(text)};
  }
  static Value Number(long long number) { return Text(std::to_string(number), Type::kNumber); }
  static Value Boolean(bool value) { return Text(value ? "t" : "f", Type::kBoolean); }
  static Value Array(std::vector<Value> elements) { return {.kind = Kind::kArray, .elements = std::move(elements)}; }

  [[nodiscard]] bool is_unknown() const { return kind == Kind::kUnknown; }
  [[nodiscard]] bool is_null() const { return kind == Kind::kNull; }
  [[nodiscard]] bool is_text() const { return kind == Kind::kText; }
};

/// Stands for an unknown part of a text; no text of SQL has this byte.
inline constexpr char kGap = '\x01';
/// Stands for one unknown digit.
inline constexpr char kDigitGap = '\x02';
/// A text with gaps as MarkUndetermined() and MatchesPattern() of the catalogue take it.
[[nodiscard]] std::string NamePattern(std::string_view text_with_gaps);

/// Three-valued logic with a fourth: not known.
enum class Truth : unsigned char { kFalse, kTrue, kNull, kUnknown };
[[nodiscard]] Truth TruthOf(const Value& value);
[[nodiscard]] Value ValueOf(Truth truth);

/// The field of a row, or unknown.
[[nodiscard]] Value Field(const Value& row, std::string_view name);

/// A text for use in a larger one: unknown values become a gap, a null stays null.
[[nodiscard]] Value Concatenate(const std::vector<Value>& parts);

/// Compares known values: negative, zero, positive. Numbers by value, all else by bytes.
[[nodiscard]] int Compare(const Value& left, const Value& right);
[[nodiscard]] bool BothKnown(const Value& left, const Value& right);

/// Reads the text of an array: `{a,"b c"}`. Unknown if it is malformed or nested.
[[nodiscard]] Value ParseArray(std::string_view text);

}  // namespace pgtidy::ddl::plpgsql
