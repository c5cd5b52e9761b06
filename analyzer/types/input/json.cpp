#include <algorithm>
#include <numeric>

#include "analyzer/types/input/characters.h"
#include "analyzer/types/input/input_functions.h"
#include "analyzer/types/input/json_parser.h"

namespace pgtidy::types {
namespace {

// Source: escape_json().
void AppendString(std::string& to, std::string_view text) {
  constexpr std::string_view kSpecial = "\"\\\b\f\n\r\t";
  constexpr std::string_view kEscapes = "\"\\bfnrt";
  to += '"';
  for (const char c : text) {
    if (const size_t which = kSpecial.find(c); which != std::string_view::npos) {
      to += '\\';
      to += kEscapes[which];
    } else if (static_cast<unsigned char>(c) < 0x20) {
      to += "\\u00";
      AppendHexByte(to, static_cast<unsigned char>(c));
    } else {
      to += c;
    }
  }
  to += '"';
}

// Returns the indexes of an object's fields in jsonb's order, with the last of each key only.
// Source: uniqueifyJsonbObject(), lengthCompareJsonbString().
std::vector<size_t> OrderFields(const JsonValue& object) {
  std::vector<size_t> order(object.keys.size());
  std::iota(order.begin(), order.end(), size_t{0});
  std::sort(order.begin(), order.end(), [&](size_t a, size_t b) {
    const std::string& left = object.keys[a];
    const std::string& right = object.keys[b];
    if (left.size() != right.size()) return left.size() < right.size();
    if (left != right) return left < right;
    return a > b;
  });
  order.erase(
      std::unique(order.begin(), order.end(), [&](size_t a, size_t b) { return object.keys[a] == object.keys[b]; }),
      order.end());
  return order;
}

void AppendValue(std::string& to, const JsonValue& value) {
  switch (value.kind) {
    case JsonValue::Kind::kNull: to += "null"; break;
    case JsonValue::Kind::kFalse: to += "false"; break;
    case JsonValue::Kind::kTrue: to += "true"; break;
    case JsonValue::Kind::kNumber: to += value.text; break;
    case JsonValue::Kind::kString: AppendString(to, value.text); break;
    case JsonValue::Kind::kArray: {
      std::string_view separator;
      to += '[';
      for (const JsonValue& element : value.elements) {
        to += separator;
        separator = ", ";
        AppendValue(to, element);
      }
      to += ']';
      break;
    }
    case JsonValue::Kind::kObject: {
      std::string_view separator;
      to += '{';
      for (const size_t field : OrderFields(value)) {
        to += separator;
        separator = ", ";
        AppendString(to, value.keys[field]);
        to += ": ";
        AppendValue(to, value.elements[field]);
      }
      to += '}';
      break;
    }
  }
}

}  // namespace

LiteralValue ReadJson(std::string_view text) {
  JsonParse parse = ParseJson(text, false);
  if (!parse.value) return std::move(parse.failure);
  return LiteralValue::Value(std::string(text));
}

LiteralValue ReadJsonb(std::string_view text) {
  JsonParse parse = ParseJson(text, true);
  if (!parse.value) return std::move(parse.failure);
  if (!parse.numbers_are_certain) return LiteralValue::Accepted();
  std::string result;
  AppendValue(result, *parse.value);
  return LiteralValue::Value(std::move(result));
}

}  // namespace pgtidy::types
