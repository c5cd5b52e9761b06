#include "analyzer/types/input/characters.h"
#include "analyzer/types/input/literal.h"
#include "analyzer/types/input/quoted_field.h"

namespace pgtidy::types {
namespace {

LiteralValue Malformed(std::string_view text, std::string detail) {
  return LiteralValue::Error("22P02", "malformed record literal: \"" + std::string(text) + "\"", std::move(detail));
}

}  // namespace

LiteralValue ReadRecordLiteral(std::string_view text, size_t field_count,
                               const std::function<LiteralValue(size_t field, std::string_view text)>& read_field) {
  Cursor cursor(text);
  cursor.SkipSpace();
  if (!cursor.Accept('(')) return Malformed(text, "Missing left parenthesis.");
  std::string result = "(";
  bool is_certain = true;
  for (size_t field = 0; field < field_count; ++field) {
    if (field > 0) {
      if (!cursor.Accept(',')) return Malformed(text, "Too few columns.");
      result += ',';
    }
    if (cursor.Peek() == ',' || cursor.Peek() == ')') continue;
    const std::optional<std::string> field_text = ReadQuotedField(cursor, ",)");
    if (!field_text) return Malformed(text, "Unexpected end of input.");
    const LiteralValue value = read_field(field, *field_text);
    if (value.outcome != LiteralValue::Outcome::kValue) return value;
    is_certain &= value.text_is_certain;
    AppendQuotedField(result, value.text, "(),");
  }
  if (!cursor.Accept(')')) return Malformed(text, "Too many columns.");
  cursor.SkipSpace();
  if (!cursor.AtEnd()) return Malformed(text, "Junk after right parenthesis.");
  return is_certain ? LiteralValue::Value(result + ")") : LiteralValue::Accepted();
}

}  // namespace pgtidy::types
