#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "analyzer/types/input/literal.h"

namespace pgtidy::types {

/// A JSON value as jsonb keeps it.
struct JsonValue {
  enum class Kind { kNull, kFalse, kTrue, kNumber, kString, kArray, kObject };
  Kind kind = Kind::kNull;
  std::string text = {};                 ///< The digits of a number; the characters of a string.
  std::vector<JsonValue> elements = {};  ///< Of arrays, and the values of objects.
  std::vector<std::string> keys = {};    ///< Of objects, one for each of `elements`.
};

/// The result of ParseJson(): a value, or what is wrong.
struct JsonParse {
  std::optional<JsonValue> value;
  bool numbers_are_certain = true;  ///< False if a number is so long that its text is left out.
  LiteralValue failure;             ///< kError, or kUndetermined for a text that nests too deeply to say.
};

/// Parses a JSON text. With `for_jsonb`, the escapes of strings are resolved, which may fail, and numbers must fit the
/// type numeric; without, the strings of the result are empty. Source: pg_parse_json().
[[nodiscard]] JsonParse ParseJson(std::string_view text, bool for_jsonb);

}  // namespace pgtidy::types
