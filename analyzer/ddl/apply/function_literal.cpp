#include "analyzer/ddl/apply/function_literal.h"

#include <algorithm>
#include <optional>

#include "analyzer/syntax/pg_nodes.h"
#include "analyzer/text/utf8.h"

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

int ByteOfCharacter(std::string_view text, int character) {
  size_t offset = 0;
  for (int i = 1; i < character && offset < text.size(); ++i) offset += text::CharacterLength(text, offset);
  return static_cast<int>(offset);
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

// The parser allocates in the current memory context, which is that of the statement that makes the function.
struct FunctionTextParse::Memory {
  Memory() : outer(CurrentMemoryContext), own(pg_query_enter_memory_context()) {}
  ~Memory() {
    pg_query_exit_memory_context(own);
    if (outer != nullptr) MemoryContextSwitchTo(outer);
  }
  Memory(const Memory&) = delete;
  Memory& operator=(const Memory&) = delete;

  MemoryContext outer;
  MemoryContext own;
};

FunctionTextParse::FunctionTextParse(std::string_view text) : memory_(std::make_unique<Memory>()) {
  std::string buffer(text);
  std::replace(buffer.begin(), buffer.end(), '\0', ' ');
  const PgQueryInternalParsetreeAndError result = pg_query_raw_parse(buffer.c_str(), PG_QUERY_PARSE_DEFAULT);
  std::free(result.stderr_buffer);
  if (result.error == nullptr) {
    tree_ = result.tree;
    return;
  }
  message_ = result.error->message;
  if (result.error->cursorpos > 0) location_ = ByteOfCharacter(buffer, result.error->cursorpos);
  pg_query_free_error(result.error);
}

FunctionTextParse::~FunctionTextParse() = default;

}  // namespace pgtidy::ddl
