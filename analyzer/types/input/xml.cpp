#include <string>
#include <vector>

#include "analyzer/types/input/characters.h"
#include "analyzer/types/input/input_functions.h"

namespace pgtidy::types {
namespace {

bool IsNameStart(char c) { return IsAlpha(c) || c == '_'; }
bool IsNamePart(char c) { return IsNameStart(c) || IsDigit(c) || c == '-' || c == '.'; }

std::string_view ReadName(Cursor& cursor) {
  const size_t begin = cursor.offset();
  if (!IsNameStart(cursor.Peek())) return {};
  while (IsNamePart(cursor.Peek())) cursor.Advance();
  return cursor.Since(begin);
}

// Reads the attributes of a tag up to its end; false if it is not plain.
bool ReadAttributes(Cursor& cursor) {
  std::vector<std::string_view> names;
  while (IsSpace(cursor.Peek())) {
    cursor.SkipSpace();
    if (cursor.Peek() == '>' || cursor.Peek() == '/') return true;
    const std::string_view name = ReadName(cursor);
    if (name.empty() || !cursor.Accept('=')) return false;
    for (const std::string_view other : names) {
      if (name == other) return false;
    }
    names.push_back(name);
    const char quote = cursor.Next();
    if (quote != '"' && quote != '\'') return false;
    while (cursor.Peek() != quote) {
      if (cursor.AtEnd() || cursor.Peek() == '<' || cursor.Peek() == '&') return false;
      cursor.Advance();
    }
    cursor.Advance();
  }
  return true;
}

}  // namespace

// Documents, entities, comments and the like are libxml's to judge.
LiteralValue ReadXml(std::string_view text) {
  std::vector<std::string_view> open;
  Cursor cursor(text);
  while (!cursor.AtEnd()) {
    const char c = cursor.Next();
    // The end of a CDATA section must not stand in a text.
    const bool is_refused = c == '&' || (c == ']' && cursor.Peek() == ']') ||
                            (static_cast<unsigned char>(c) < ' ' && c != '\t' && c != '\n' && c != '\r');
    if (is_refused) return LiteralValue::Undetermined();
    if (c != '<') continue;
    const bool is_end = cursor.Accept('/');
    const std::string_view name = ReadName(cursor);
    if (name.empty() || (!is_end && !ReadAttributes(cursor))) return LiteralValue::Undetermined();
    const bool is_empty = !is_end && cursor.Accept('/');
    if (!cursor.Accept('>')) return LiteralValue::Undetermined();
    if (is_end) {
      if (open.empty() || open.back() != name) return LiteralValue::Undetermined();
      open.pop_back();
    } else if (!is_empty) {
      open.push_back(name);
    }
  }
  return open.empty() ? LiteralValue::Value(std::string(text)) : LiteralValue::Undetermined();
}

}  // namespace pgtidy::types
