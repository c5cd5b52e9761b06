#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "analyzer/ddl/plpgsql/block.h"
#include "analyzer/syntax/lexer.h"

namespace pgtidy::ddl::plpgsql {

/// Thrown where a text is no PL/pgSQL; does not leave ParseBlock().
struct NotUnderstood {};

/// The tokens of a PL/pgSQL text, without comments.
class TokenStream {
 public:
  explicit TokenStream(std::string_view text);

  [[nodiscard]] const syntax::Token& Peek(size_t ahead = 0) const;
  [[nodiscard]] std::string_view Text(size_t ahead = 0) const;
  [[nodiscard]] bool AtEnd() const { return Peek().kind == syntax::TokenKind::kEnd; }
  /// Whether the token is this keyword (not quoted) or this punctuation or operator.
  [[nodiscard]] bool Is(std::string_view word, size_t ahead = 0) const;
  void Advance() { ++next_; }
  bool Accept(std::string_view word);
  void Expect(std::string_view word);
  /// An identifier, folded or unquoted.
  [[nodiscard]] std::string TakeName();
  [[nodiscard]] bool IsName(size_t ahead = 0) const;
  /// `a`, `a.b`, also with subscripts, which are left out.
  [[nodiscard]] std::string TakeTarget();

  /// Everything up to one of these words outside of parentheses and CASE; the word is not taken. May be empty.
  [[nodiscard]] Fragment TakeUntil(const std::vector<std::string_view>& words);
  /// As above, but stops at commas, too.
  [[nodiscard]] std::vector<Fragment> TakeListUntil(const std::vector<std::string_view>& words);
  /// Whether one of the tokens up to `;` or LOOP is this operator, outside of parentheses.
  [[nodiscard]] bool HasAhead(std::string_view op) const;

  [[nodiscard]] std::string_view source() const { return text_; }
  [[nodiscard]] size_t position() const { return next_; }
  [[nodiscard]] const syntax::Token& At(size_t index) const { return tokens_[index]; }

 private:
  std::string_view text_;
  std::vector<syntax::Token> tokens_;
  size_t next_ = 0;
};

}  // namespace pgtidy::ddl::plpgsql
