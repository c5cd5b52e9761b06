#include "analyzer/types/input/array_parser.h"
#include "analyzer/types/input/characters.h"
#include "analyzer/types/input/literal.h"

namespace pgtidy::types {
namespace {

bool IsNullWord(std::string_view text) { return text.size() == 4 && StartsWithIgnoringCase(text, "null"); }

bool NeedsQuotes(std::string_view element, char delimiter) {
  if (element.empty() || IsNullWord(element)) return true;
  for (const char c : element) {
    if (c == '"' || c == '\\' || c == '{' || c == '}' || c == delimiter || IsSpace(c)) return true;
  }
  return false;
}

void AppendElement(std::string& to, const std::optional<std::string>& element, char delimiter) {
  if (!element) {
    to += "NULL";
  } else if (!NeedsQuotes(*element, delimiter)) {
    to += *element;
  } else {
    to += '"';
    for (const char c : *element) {
      if (c == '"' || c == '\\') to += '\\';
      to += c;
    }
    to += '"';
  }
}

void AppendDimension(std::string& to, const ParsedArray& array, char delimiter, size_t dimension, size_t& next) {
  to += '{';
  for (int i = 0; i < array.lengths[dimension]; ++i) {
    if (i > 0) to += delimiter;
    if (dimension + 1 == array.lengths.size()) {
      AppendElement(to, array.elements[next++], delimiter);
    } else {
      AppendDimension(to, array, delimiter, dimension + 1, next);
    }
  }
  to += '}';
}

// Source: array_out().
std::string Format(const ParsedArray& array, char delimiter) {
  if (array.elements.empty()) return "{}";
  std::string result;
  bool needs_dimensions = false;
  for (const int lower_bound : array.lower_bounds) needs_dimensions |= lower_bound != 1;
  if (needs_dimensions) {
    for (size_t i = 0; i < array.lengths.size(); ++i) {
      const int lower_bound = array.lower_bounds[i];
      result += "[" + std::to_string(lower_bound) + ":" + std::to_string(lower_bound + array.lengths[i] - 1) + "]";
    }
    result += "=";
  }
  size_t next = 0;
  AppendDimension(result, array, delimiter, 0, next);
  return result;
}

}  // namespace

LiteralValue MalformedArray(std::string_view text, std::string detail) {
  return LiteralValue::Error("22P02", "malformed array literal: \"" + std::string(text) + "\"", std::move(detail));
}

ArrayFailure ReadArrayElement(std::string_view element, const ElementReader& read_element,
                              std::optional<std::string>& value, bool& is_certain) {
  LiteralValue read = read_element(element);
  if (read.outcome != LiteralValue::Outcome::kValue) return read;
  if (!read.text_is_certain) is_certain = false;
  value = std::move(read.text);
  return std::nullopt;
}

LiteralValue ReadArrayLiteral(std::string_view text, char delimiter, int server_version,
                              const ElementReader& read_element) {
  constexpr int kOnePassVersion = 17;
  ParsedArray array;
  ArrayFailure failure = server_version >= kOnePassVersion ? ParseArray(text, delimiter, read_element, array)
                                                           : ParseArrayBefore17(text, delimiter, read_element, array);
  if (failure) return std::move(*failure);
  if (!array.texts_are_certain) return LiteralValue::Accepted();
  return LiteralValue::Value(Format(array, delimiter));
}

}  // namespace pgtidy::types
