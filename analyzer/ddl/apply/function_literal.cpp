#include "analyzer/ddl/apply/function_literal.h"

#include <optional>

namespace pgtidy::ddl {

namespace {

// Compares the text with a quoted literal that begins at `begin`; where they agree, the place of `offset` in it.
// Source: match_prosrc_to_literal().
std::optional<size_t> MatchQuoted(std::string_view statement, size_t begin, std::string_view text, size_t offset) {
  size_t place = begin + offset;
  size_t at = begin;
  for (size_t i = 0; i < text.size(); ++i, ++at) {
    if (at >= statement.size()) return std::nullopt;
    const bool doubled = statement[at] == '\'';
    if (doubled && (at + 1 >= statement.size() || statement[at + 1] != '\'')) return std::nullopt;
    if (doubled || statement[at] == '\\') {
      ++at;
      if (i <= offset) ++place;
    }
    if (at >= statement.size() || statement[at] != text[i]) return std::nullopt;
  }
  const bool ends =
      at < statement.size() && statement[at] == '\'' && (at + 1 >= statement.size() || statement[at + 1] != '\'');
  return ends ? std::optional(place) : std::nullopt;
}

bool MatchesDollarQuoted(std::string_view statement, size_t begin, std::string_view text) {
  const size_t end = begin + text.size();
  return end < statement.size() && statement[end] == '$' && statement.substr(begin, text.size()) == text;
}

}  // namespace

int LocationInStatement(std::string_view statement, int from, std::string_view text, int offset) {
  if (from < 0 || offset < 0) return -1;
  for (auto i = static_cast<size_t>(from); i < statement.size(); ++i) {
    if (statement[i] == '$' && MatchesDollarQuoted(statement, i + 1, text)) {
      return static_cast<int>(i) + 1 + offset;
    }
    if (statement[i] != '\'') continue;
    const std::optional<size_t> place = MatchQuoted(statement, i + 1, text, static_cast<size_t>(offset));
    if (place) return static_cast<int>(*place);
  }
  return -1;
}

}  // namespace pgtidy::ddl
