#include <limits>

#include "analyzer/types/input/characters.h"
#include "analyzer/types/input/input_functions.h"

namespace pgtidy::types {

// lc_monetary decides on the symbols, the separators and the number of fractional digits, so that no text is certainly
// wrong or out of range, and no output certain.
LiteralValue ReadMoney(std::string_view text) {
  constexpr int kFractionalDigits = 2;
  constexpr int kSafeDigits = std::numeric_limits<int64_t>::digits10 - kFractionalDigits;
  Cursor cursor(text);
  const auto skip_symbol = [&] {
    cursor.SkipSpace();
    cursor.Accept('$');
    cursor.SkipSpace();
  };
  skip_symbol();
  if (!cursor.Accept('-') && !cursor.Accept('(')) cursor.Accept('+');
  skip_symbol();
  int integer_digits = 0;
  while (IsDigit(cursor.Peek()) || cursor.Peek() == ',') {
    if (IsDigit(cursor.Next())) ++integer_digits;
  }
  if (cursor.Accept('.')) cursor.SkipDigits();
  while (IsSpace(cursor.Peek()) || cursor.Peek() == ')') cursor.Advance();
  if (!cursor.AtEnd() || integer_digits > kSafeDigits) return LiteralValue::Undetermined();
  return LiteralValue::Accepted();
}

}  // namespace pgtidy::types
