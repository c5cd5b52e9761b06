#include "analyzer/types/input/characters.h"
#include "analyzer/types/input/input_functions.h"

namespace pgtidy::types {

LiteralValue ReadUuid(std::string_view text) {
  constexpr size_t kBytes = 16;
  std::string result;
  Cursor cursor(text);
  const bool has_braces = cursor.Accept('{');
  for (size_t i = 0; i < kBytes; ++i) {
    for (int digit = 0; digit < 2; ++digit) {
      if (!IsHexDigit(cursor.Peek())) return InvalidSyntax("uuid", text);
      result += ToLower(cursor.Next());
    }
    // Hyphens may stand behind any group of four digits; they are printed at their usual places.
    if (i % 2 == 1 && i < kBytes - 1) cursor.Accept('-');
    if (i == 3 || i == 5 || i == 7 || i == 9) result += '-';
  }
  if (has_braces && !cursor.Accept('}')) return InvalidSyntax("uuid", text);
  if (!cursor.AtEnd()) return InvalidSyntax("uuid", text);
  return LiteralValue::Value(std::move(result));
}

}  // namespace pgtidy::types
