#include "analyzer/migrations/ledger/statements_hash.h"

#include "analyzer/support/hash.h"

namespace pgtidy::migrations {

syntax::LexerOptions LexerOptionsOf(const FrameworkInfo& framework) {
  return {.psql = framework.placeholders.psql_variables,
          .dollar_brace = framework.placeholders.dollar_brace,
          .double_brace = framework.placeholders.double_brace};
}

std::string StatementsHash(std::string_view text, const std::vector<text::ByteRange>& parts,
                           syntax::LexerOptions options) {
  std::string tokens;
  for (const text::ByteRange part : parts) {
    syntax::Lexer lexer(text.substr(0, part.end), options, part.begin);
    for (syntax::Token token = lexer.Next(); token.kind != syntax::TokenKind::kEnd; token = lexer.Next()) {
      if (token.kind == syntax::TokenKind::kLineComment || token.kind == syntax::TokenKind::kBlockComment) continue;
      tokens += text.substr(token.range.begin, token.range.size());
      // No token holds a NUL, so no two lists of tokens make one text.
      tokens += '\0';
    }
  }
  return std::string(kStatementsHashPrefix) + support::Sha256Hex(tokens);
}

}  // namespace pgtidy::migrations
