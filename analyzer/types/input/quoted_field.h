#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "analyzer/types/input/characters.h"

namespace pgtidy::types {

/// Reads a field of a record or a bound of a range up to one of `ends` outside quotes, with quotes and backslashes
/// resolved. Nothing if the text ends before. Source: record_in(), range_parse_bound().
[[nodiscard]] inline std::optional<std::string> ReadQuotedField(Cursor& cursor, std::string_view ends) {
  std::string field;
  for (bool in_quotes = false; in_quotes || cursor.AtEnd() || ends.find(cursor.Peek()) == std::string_view::npos;) {
    if (cursor.AtEnd()) return std::nullopt;
    const char c = cursor.Next();
    if (c == '\\') {
      if (cursor.AtEnd()) return std::nullopt;
      field += cursor.Next();
    } else if (c == '"') {
      // A doubled quote inside quotes is a quote.
      if (in_quotes && cursor.Accept('"')) {
        field += '"';
      } else {
        in_quotes = !in_quotes;
      }
    } else {
      field += c;
    }
  }
  return field;
}

/// Prints a field or a bound, in quotes if it is empty or holds white space, a quote, a backslash or one of `special`.
/// Source: record_out(), range_bound_escape().
inline void AppendQuotedField(std::string& to, std::string_view field, std::string_view special) {
  bool needs_quotes = field.empty();
  for (const char c : field) {
    needs_quotes |= c == '"' || c == '\\' || IsSpace(c) || special.find(c) != std::string_view::npos;
  }
  if (needs_quotes) to += '"';
  for (const char c : field) {
    if (c == '"' || c == '\\') to += c;
    to += c;
  }
  if (needs_quotes) to += '"';
}

}  // namespace pgtidy::types
