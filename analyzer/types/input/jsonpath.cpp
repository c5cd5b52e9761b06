#include "analyzer/types/input/characters.h"
#include "analyzer/types/input/input_functions.h"

namespace pgtidy::types {
namespace {

bool IsNameStart(char c) { return IsAlpha(c) || c == '_'; }

}  // namespace

// Members are printed in quotes, and so on: the output is not known.
LiteralValue ReadJsonpath(std::string_view text) {
  Cursor cursor(TrimSpace(text));
  if (cursor.AtEnd()) return InvalidSyntax("jsonpath", text);
  if (!cursor.AcceptIgnoringCase("lax ")) cursor.AcceptIgnoringCase("strict ");
  if (!cursor.Accept('$')) return LiteralValue::Undetermined();
  while (!cursor.AtEnd()) {
    if (cursor.Accept('.')) {
      if (cursor.Accept('*')) continue;
      if (!IsNameStart(cursor.Peek())) return LiteralValue::Undetermined();
      while (IsNameStart(cursor.Peek()) || IsDigit(cursor.Peek())) cursor.Advance();
    } else if (cursor.Accept('[')) {
      if (!cursor.Accept('*')) {
        // A number of other digits may be out of range, or octal.
        if (!IsDigit(cursor.Peek()) || IsDigit(cursor.Peek(1))) return LiteralValue::Undetermined();
        cursor.Advance();
      }
      if (!cursor.Accept(']')) return LiteralValue::Undetermined();
    } else {
      return LiteralValue::Undetermined();
    }
  }
  return LiteralValue::Accepted();
}

}  // namespace pgtidy::types
