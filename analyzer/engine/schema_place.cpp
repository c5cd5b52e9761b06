#include "analyzer/engine/schema_place.h"

#include <algorithm>
#include <string>

#include "analyzer/ddl/error_subject.h"
#include "analyzer/syntax/lexer.h"
#include "analyzer/syntax/ranges.h"

namespace pgtidy::engine {

namespace {

using syntax::Token;
using syntax::TokenKind;

std::string_view Slice(std::string_view text, text::ByteRange range) { return text.substr(range.begin, range.size()); }

bool IsIdentifier(const Token& token) {
  return token.kind == TokenKind::kWord || token.kind == TokenKind::kQuotedIdentifier;
}

// An identifier as the catalogue holds it. Source: downcase_truncate_identifier() for what is not quoted.
std::string IdentifierOf(std::string_view token) {
  std::string name;
  if (token.starts_with('"')) {
    for (size_t i = 1; i + 1 < token.size(); ++i) {
      name += token[i];
      if (token[i] == '"') ++i;
    }
    return name;
  }
  name = token;
  std::transform(name.begin(), name.end(), name.begin(),
                 [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
  return name;
}

// The texts that stand in quotes in a message.
std::vector<std::string_view> QuotedNames(std::string_view message) {
  std::vector<std::string_view> names;
  for (size_t open = message.find('"'); open != std::string_view::npos;) {
    const size_t close = message.find('"', open + 1);
    if (close == std::string_view::npos) break;
    if (close > open + 1) names.push_back(message.substr(open + 1, close - open - 1));
    open = message.find('"', close + 1);
  }
  return names;
}

std::optional<text::ByteRange> FindNamed(std::string_view message, std::string_view text, text::ByteRange statement) {
  for (const std::string_view name : QuotedNames(message)) {
    if (const auto found = FindIdentifier(text, statement, name)) return found;
    const size_t dot = name.rfind('.');
    if (dot == std::string_view::npos) continue;
    if (const auto found = FindIdentifier(text, statement, name.substr(dot + 1))) return found;
  }
  return std::nullopt;
}

// `function f(integer) does not exist` names without quotes.
std::optional<text::ByteRange> FindRoutine(std::string_view message, std::string_view text, text::ByteRange statement) {
  const size_t begin = message.find(' ');
  const size_t end = message.find('(');
  if (begin == std::string_view::npos || end == std::string_view::npos || end < begin) return std::nullopt;
  const std::string_view name = message.substr(begin + 1, end - begin - 1);
  const size_t dot = name.rfind('.');
  return FindIdentifier(text, statement, dot == std::string_view::npos ? name : name.substr(dot + 1));
}

// `cannot drop table a because other objects depend on it`, `cannot drop column b of table a because ...`.
std::optional<text::ByteRange> FindDropped(std::string_view message, std::string_view text, text::ByteRange statement) {
  constexpr std::string_view kCannotDrop = "cannot drop ";
  constexpr std::string_view kColumn = "column ";
  if (!message.starts_with(kCannotDrop)) return std::nullopt;
  message = message.substr(kCannotDrop.size(), message.find(" because ") - kCannotDrop.size());
  if (message.starts_with(kColumn)) {
    message = message.substr(kColumn.size());
    message = message.substr(0, message.find(" of "));
  }
  message = message.substr(0, message.find('('));
  message = message.substr(message.find_last_of(" .") + 1);
  return FindIdentifier(text, statement, IdentifierOf(message));
}

// A block or the body of a function holds statements of its own.
std::optional<text::ByteRange> FindNamedInBody(std::string_view message, std::string_view text,
                                               const syntax::StatementTokens& tokens) {
  for (const Token& token : tokens.tokens()) {
    if (token.kind != TokenKind::kDollarString) continue;
    const size_t tag = text.find('$', token.range.begin + 1) + 1 - token.range.begin;
    if (token.range.size() < 2 * tag) continue;
    const auto tag_size = static_cast<uint32_t>(tag);
    const text::ByteRange body{token.range.begin + tag_size, token.range.end - tag_size};
    if (const auto named = FindNamed(message, text, body)) return named;
  }
  return std::nullopt;
}

// CREATE TABLE, ALTER TABLE ...: the words before the first name that is no keyword are two in most statements.
text::ByteRange FirstWords(const syntax::StatementTokens& tokens) {
  if (tokens.tokens().empty()) return tokens.statement();
  const Token& first = tokens.tokens().front();
  if (tokens.tokens().size() == 1 || tokens.tokens()[1].kind != TokenKind::kWord) return first.range;
  return first.range.Join(tokens.tokens()[1].range);
}

// A literal may hold SQL of its own: the body of a function.
text::ByteRange RangeAt(const syntax::StatementTokens& tokens, std::string_view text, uint32_t offset) {
  const auto after = std::upper_bound(tokens.tokens().begin(), tokens.tokens().end(), offset,
                                      [](uint32_t at, const Token& token) { return at < token.range.begin; });
  if (after == tokens.tokens().begin()) return FirstWords(tokens);
  const Token& token = *std::prev(after);
  if (token.range.begin == offset) return IsIdentifier(token) ? tokens.NameAt(offset) : token.range;
  if (!token.range.Contains(offset)) return token.range;
  text::ByteRange inside = TokenAt(text.substr(0, token.range.end), offset);
  inside.end = std::min(inside.end, token.range.end);
  return inside;
}

bool StandsInDefault(const syntax::StatementTokens& tokens, std::string_view text, uint32_t offset) {
  int depth = 0;
  bool after_comma = false;
  for (size_t i = tokens.tokens().size(); i-- > 0;) {
    const Token& token = tokens.tokens()[i];
    if (token.range.begin >= offset) continue;
    const std::string_view word = Slice(text, token.range);
    if (token.kind == TokenKind::kPunctuation) {
      if (word == ")") ++depth;
      if (word == "(" && --depth < 0) {
        depth = 0;
        after_comma = false;
      }
      after_comma = after_comma || (word == "," && depth == 0);
    }
    if (depth > 0 || token.kind != TokenKind::kWord) continue;
    if (syntax::IsKeyword(word, "default")) return !after_comma;
    for (const std::string_view other : {"check", "values", "generated", "where", "select", "using"}) {
      if (syntax::IsKeyword(word, other)) return false;
    }
  }
  return false;
}

}  // namespace

text::ByteRange TokenAt(std::string_view text, uint32_t offset) {
  if (offset >= text.size()) return {offset, offset};
  syntax::Lexer lexer(text, {}, offset);
  const Token first = lexer.Next();
  if (!IsIdentifier(first)) return first.range;
  text::ByteRange name = first.range;
  while (true) {
    const Token dot = lexer.Next();
    if (dot.kind != TokenKind::kPunctuation || Slice(text, dot.range) != ".") return name;
    const Token part = lexer.Next();
    if (!IsIdentifier(part)) return name;
    name = name.Join(part.range);
  }
}

std::optional<text::ByteRange> FindIdentifier(std::string_view text, text::ByteRange part, std::string_view name) {
  syntax::Lexer lexer(text.substr(0, part.end), {}, part.begin);
  for (Token token = lexer.Next(); token.kind != TokenKind::kEnd; token = lexer.Next()) {
    if (IsIdentifier(token) && IdentifierOf(Slice(text, token.range)) == name) return token.range;
  }
  return std::nullopt;
}

text::ByteRange PlaceOfNote(std::string_view text, uint32_t offset, std::string_view message) {
  const text::ByteRange token = TokenAt(text, offset);
  const std::vector<std::string_view> names = QuotedNames(message);
  if (names.empty() || FindIdentifier(text, token, names.front())) return token;
  // Only for the eye: a semicolon in a literal makes the part smaller.
  const size_t before = text.rfind(';', offset);
  const auto begin = static_cast<uint32_t>(before == std::string_view::npos || before == offset ? 0 : before + 1);
  const auto end = static_cast<uint32_t>(std::min(text.find(';', offset), text.size()));
  if (const auto behind = FindIdentifier(text, {offset, end}, names.front())) return *behind;
  return FindIdentifier(text, {begin, end}, names.front()).value_or(token);
}

std::vector<std::string> IdentifiersIn(std::string_view text, text::ByteRange part) {
  std::vector<std::string> names;
  syntax::Lexer lexer(text.substr(0, part.end), {}, part.begin);
  for (Token token = lexer.Next(); token.kind != TokenKind::kEnd; token = lexer.Next()) {
    if (IsIdentifier(token)) names.push_back(IdentifierOf(Slice(text, token.range)));
  }
  return names;
}

SchemaPlace PlaceOf(const ddl::StatementError& error, text::ByteRange statement, std::string_view text, int file) {
  const syntax::StatementTokens tokens(text, statement);
  const auto place = [&](text::ByteRange range) {
    return SchemaPlace{.range = range, .in_default = StandsInDefault(tokens, text, range.begin)};
  };
  if (error.offset && statement.Contains(*error.offset)) {
    const text::ByteRange range = RangeAt(tokens, text, *error.offset);
    // The server may point at the beginning of the clause in which the name stands.
    const std::optional<ddl::ErrorSubject> subject = ddl::SubjectOf(error);
    if (!subject || FindIdentifier(text, range, subject->name)) return place(range);
    return place(FindIdentifier(text, {range.begin, statement.end}, subject->name).value_or(range));
  }
  // The name of a foreign key says less than its column.
  const bool foreign_key = error.sqlstate == "42804" && error.message.starts_with("foreign key constraint ");
  if (const auto named = FindNamed(error.message, text, statement); named && !foreign_key) return place(*named);
  if (error.sqlstate == "42883") {
    if (const auto routine = FindRoutine(error.message, text, statement)) return place(*routine);
  }
  if (error.sqlstate == "2BP01") {
    if (const auto dropped = FindDropped(error.message, text, statement)) return place(*dropped);
  }
  for (const types::RelatedPlace& related : error.related) {
    if (related.file != file || !statement.Contains(related.range.begin)) continue;
    return place(related.range.empty() ? RangeAt(tokens, text, related.range.begin) : related.range);
  }
  if (const auto named = FindNamed(error.detail, text, statement)) return place(*named);
  if (const auto named = FindNamedInBody(error.message, text, tokens)) return place(*named);
  return place(FirstWords(tokens));
}

}  // namespace pgtidy::engine
