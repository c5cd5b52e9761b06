#include "analyzer/ddl/plpgsql/token_stream.h"

#include <algorithm>

namespace pgtidy::ddl::plpgsql {

using syntax::Token;
using syntax::TokenKind;

TokenStream::TokenStream(std::string_view text) : text_(text) {
  syntax::Lexer lexer(text);
  while (true) {
    const Token token = lexer.Next();
    if (token.kind == TokenKind::kLineComment || token.kind == TokenKind::kBlockComment) continue;
    tokens_.push_back(token);
    if (token.kind == TokenKind::kEnd) break;
  }
}

const Token& TokenStream::Peek(size_t ahead) const { return tokens_[std::min(next_ + ahead, tokens_.size() - 1)]; }

std::string_view TokenStream::Text(size_t ahead) const {
  const Token& token = Peek(ahead);
  return text_.substr(token.range.begin, token.range.size());
}

bool TokenStream::Is(std::string_view word, size_t ahead) const {
  const Token& token = Peek(ahead);
  if (token.kind == TokenKind::kWord) return syntax::IsKeyword(Text(ahead), word);
  if (token.kind == TokenKind::kOperator || token.kind == TokenKind::kPunctuation) return Text(ahead) == word;
  return false;
}

bool TokenStream::Accept(std::string_view word) {
  if (!Is(word)) return false;
  Advance();
  return true;
}

void TokenStream::Expect(std::string_view word) {
  if (!Accept(word)) throw NotUnderstood();
}

bool TokenStream::IsName(size_t ahead) const {
  return Peek(ahead).kind == TokenKind::kWord || Peek(ahead).kind == TokenKind::kQuotedIdentifier;
}

std::string TokenStream::TakeName() {
  if (!IsName()) throw NotUnderstood();
  std::string name(Text());
  if (Peek().kind == TokenKind::kQuotedIdentifier) {
    std::string plain;
    for (size_t i = 1; i + 1 < name.size(); ++i) {
      plain += name[i];
      if (name[i] == '"') ++i;
    }
    name = std::move(plain);
  } else {
    std::transform(name.begin(), name.end(), name.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
  }
  Advance();
  return name;
}

std::string TokenStream::TakeTarget() {
  std::string target;
  if (Peek().kind == TokenKind::kParameter) {
    target = Text();
    Advance();
  } else {
    target = TakeName();
  }
  while (true) {
    if (Accept(".")) {
      target += '.' + TakeName();
    } else if (Is("[")) {
      Advance();
      static_cast<void>(TakeUntil({"]"}));
      Expect("]");
    } else {
      return target;
    }
  }
}

Fragment TokenStream::TakeUntil(const std::vector<std::string_view>& words) {
  const uint32_t begin = Peek().range.begin;
  uint32_t end = begin;
  int parentheses = 0;
  int cases = 0;
  while (!AtEnd()) {
    if (parentheses == 0 && cases == 0) {
      for (const std::string_view word : words) {
        if (Is(word)) return {std::string(text_.substr(begin, end - begin)), begin};
      }
    }
    if (Is("(") || Is("[")) ++parentheses;
    if (Is(")") || Is("]")) --parentheses;
    if (Is("case")) ++cases;
    if (Is("end") && cases > 0) --cases;
    if (Is(";")) break;
    end = Peek().range.end;
    Advance();
  }
  if (std::find(words.begin(), words.end(), ";") == words.end() || !Is(";")) throw NotUnderstood();
  return {std::string(text_.substr(begin, end - begin)), begin};
}

std::vector<Fragment> TokenStream::TakeListUntil(const std::vector<std::string_view>& words) {
  std::vector<std::string_view> stops = words;
  stops.emplace_back(",");
  std::vector<Fragment> items;
  do {
    items.push_back(TakeUntil(stops));
  } while (Accept(","));
  return items;
}

bool TokenStream::HasAhead(std::string_view op) const {
  int parentheses = 0;
  for (size_t ahead = 0; Peek(ahead).kind != TokenKind::kEnd; ++ahead) {
    if (Is("(", ahead) || Is("[", ahead)) ++parentheses;
    if (Is(")", ahead) || Is("]", ahead)) --parentheses;
    if (parentheses > 0) continue;
    if (Is(";", ahead) || Is("loop", ahead)) return false;
    if (Is(op, ahead)) return true;
  }
  return false;
}

}  // namespace pgtidy::ddl::plpgsql
