#include "analyzer/types/input/characters.h"
#include "analyzer/types/input/input_functions.h"

namespace pgtidy::types {
namespace {

std::string Fold(std::string_view text) {
  std::string result(text);
  for (char& c : result) c = ToLower(c);
  return result;
}

// Source: parse_bool_with_len().
std::optional<bool> ParseBool(std::string_view word) {
  if (word.empty()) return std::nullopt;
  const auto abbreviates = [&](std::string_view whole) { return whole.substr(0, word.size()) == word; };
  if (abbreviates("true") || abbreviates("yes") || word == "on" || word == "1") return true;
  // A lone `o` could be either.
  if (abbreviates("false") || abbreviates("no") || word == "of" || word == "off" || word == "0") return false;
  return std::nullopt;
}

}  // namespace

LiteralValue ReadBoolean(std::string_view text) {
  const std::optional<bool> value = ParseBool(Fold(TrimSpace(text)));
  if (!value) return InvalidSyntax("boolean", text);
  return LiteralValue::Value(*value ? "t" : "f");
}

}  // namespace pgtidy::types
