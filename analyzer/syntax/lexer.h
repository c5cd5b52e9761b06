#pragma once

#include <cstdint>
#include <string_view>

#include "analyzer/syntax/token.h"

namespace pgtidy::syntax {

/// What a lexer takes beside PostgreSQL's own tokens.
struct LexerOptions {
  bool psql = false;          ///< A backslash starts a psql command; otherwise it is an invalid byte.
  bool dollar_brace = false;  ///< ${name} is one token.
  bool double_brace = false;  ///< {{ expression }} is one token.
};

/// Cuts a text into PostgreSQL's tokens. It accepts any bytes: what PostgreSQL would refuse becomes kInvalid or
/// kUnterminated. Strings follow standard_conforming_strings = on.
/// Source: src/backend/parser/scan.l; a test holds the two together on real files.
class Lexer {
 public:
  /// Reads `text` from byte `begin` on. Borrows the text.
  explicit Lexer(std::string_view text, LexerOptions options = {}, uint32_t begin = 0)
      : text_(text), options_(options), position_(begin) {}

  /// Returns the next token, comments included; kEnd at the end, and again after it.
  Token Next();

  [[nodiscard]] uint32_t position() const { return position_; }
  /// Goes on reading at another place, which must not be inside a token.
  void Seek(uint32_t position) { position_ = position; }

 private:
  [[nodiscard]] char At(uint32_t offset) const { return offset < text_.size() ? text_[offset] : '\0'; }
  Token Make(TokenKind kind, uint32_t begin, uint32_t end);
  Token Quoted(TokenKind kind, uint32_t begin, uint32_t open_quote, bool backslash_escapes);
  Token LineComment(uint32_t begin);
  Token BlockComment(uint32_t begin);
  Token Dollar(uint32_t begin);
  Token Number(uint32_t begin);
  Token Operator(uint32_t begin);
  Token WordOrPrefixedString(uint32_t begin);
  Token Until(TokenKind kind, uint32_t begin, std::string_view end_mark);
  [[nodiscard]] uint32_t Continuation(uint32_t after_quote) const;

  std::string_view text_;
  LexerOptions options_;
  uint32_t position_;
};

/// Compares a word of SQL with a keyword given in lower case, ignoring the case of ASCII letters.
[[nodiscard]] bool IsKeyword(std::string_view word, std::string_view keyword);

/// The character classes of scan.l.
[[nodiscard]] bool IsIdentifierStart(char c);
[[nodiscard]] bool IsIdentifierPart(char c);
[[nodiscard]] bool IsSpace(char c);

}  // namespace pgtidy::syntax
