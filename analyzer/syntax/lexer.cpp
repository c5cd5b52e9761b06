#include "analyzer/syntax/lexer.h"

#include <array>
#include <cstring>

namespace pgtidy::syntax {
namespace {

enum CharacterClass : uint8_t {
  kSpace = 1,
  kDigit = 2,
  kIdentifierStart = 4,
  kOperatorCharacter = 8,
  kPunctuationCharacter = 16,
};

constexpr std::array<uint8_t, 256> MakeClasses() {
  std::array<uint8_t, 256> classes{};
  const auto add = [&](std::string_view characters, uint8_t bit) {
    for (const char c : characters) classes[static_cast<unsigned char>(c)] |= bit;
  };
  add(" \t\n\r\f\v", kSpace);
  add("0123456789", kDigit);
  add("~!@#^&|`?+-*/%<>=", kOperatorCharacter);
  add("()[],;.:", kPunctuationCharacter);
  for (unsigned c = 'a'; c <= 'z'; ++c) classes[c] |= kIdentifierStart;
  for (unsigned c = 'A'; c <= 'Z'; ++c) classes[c] |= kIdentifierStart;
  for (unsigned c = 0x80; c <= 0xFF; ++c) classes[c] |= kIdentifierStart;
  classes['_'] |= kIdentifierStart;
  return classes;
}

constexpr std::array<uint8_t, 256> kClasses = MakeClasses();

bool Is(char c, uint8_t bits) { return (kClasses[static_cast<unsigned char>(c)] & bits) != 0; }

char FoldAscii(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

bool IsLineEnd(char c) { return c == '\n' || c == '\r'; }

}  // namespace

bool IsIdentifierStart(char c) { return Is(c, kIdentifierStart); }
bool IsIdentifierPart(char c) { return Is(c, kIdentifierStart | kDigit) || c == '$'; }
bool IsSpace(char c) { return Is(c, kSpace); }

bool IsKeyword(std::string_view word, std::string_view keyword) {
  if (word.size() != keyword.size()) return false;
  for (size_t i = 0; i < word.size(); ++i) {
    if (FoldAscii(word[i]) != keyword[i]) return false;
  }
  return true;
}

Token Lexer::Make(TokenKind kind, uint32_t begin, uint32_t end) {
  position_ = end;
  return {kind, {begin, end}};
}

Token Lexer::Next() {
  const auto size = static_cast<uint32_t>(text_.size());
  uint32_t begin = position_;
  while (begin < size && Is(text_[begin], kSpace)) ++begin;
  if (begin >= size) return Make(TokenKind::kEnd, size, size);
  const char c = text_[begin];
  const char next = At(begin + 1);

  if (Is(c, kIdentifierStart)) return WordOrPrefixedString(begin);
  if (c == '\'') return Quoted(TokenKind::kString, begin, begin, false);
  if (Is(c, kDigit) || (c == '.' && Is(next, kDigit))) return Number(begin);
  if (c == '"') return Quoted(TokenKind::kQuotedIdentifier, begin, begin, false);
  if (c == '-' && next == '-') return LineComment(begin);
  if (c == '/' && next == '*') return BlockComment(begin);
  if (c == '$') return Dollar(begin);
  if (Is(c, kPunctuationCharacter)) {
    if ((c == ':' && (next == ':' || next == '=')) || (c == '.' && next == '.')) {
      return Make(TokenKind::kOperator, begin, begin + 2);
    }
    return Make(TokenKind::kPunctuation, begin, begin + 1);
  }
  if (Is(c, kOperatorCharacter)) return Operator(begin);
  if (c == '\\' && options_.psql) {
    uint32_t end = begin;
    while (end < size && !IsLineEnd(text_[end])) ++end;
    return Make(TokenKind::kMetaCommand, begin, end);
  }
  if (c == '{' && next == '{' && options_.double_brace) return Until(TokenKind::kPlaceholder, begin, "}}");
  return Make(TokenKind::kInvalid, begin, begin + 1);
}

Token Lexer::Until(TokenKind kind, uint32_t begin, std::string_view end_mark) {
  // A placeholder is short; without a limit many openings without an end would be searched again and again.
  constexpr size_t kLongestPlaceholder = 1024;
  const size_t found = text_.substr(0, begin + kLongestPlaceholder).find(end_mark, begin + 2);
  if (found == std::string_view::npos) return Make(TokenKind::kInvalid, begin, begin + 1);
  return Make(kind, begin, static_cast<uint32_t>(found + end_mark.size()));
}

// Returns the offset after the quote that continues a string on a further line, or 0 if the string ends here.
//   'first part'   -- a comment may stand here
//   'second part'
//   ^ this one
uint32_t Lexer::Continuation(uint32_t after_quote) const {
  bool line_end = false;
  uint32_t offset = after_quote;
  while (offset < text_.size()) {
    const char c = text_[offset];
    if (c == '\'') return line_end ? offset + 1 : 0;
    if (line_end && c == '-' && At(offset + 1) == '-') {
      while (offset < text_.size() && !IsLineEnd(text_[offset])) ++offset;
      continue;
    }
    if (!Is(c, kSpace)) return 0;
    line_end = line_end || IsLineEnd(c);
    ++offset;
  }
  return 0;
}

Token Lexer::Quoted(TokenKind kind, uint32_t begin, uint32_t open_quote, bool backslash_escapes) {
  const auto size = static_cast<uint32_t>(text_.size());
  const char quote = text_[open_quote];
  uint32_t offset = open_quote + 1;
  while (offset < size) {
    if (backslash_escapes) {
      while (offset < size && text_[offset] != quote && text_[offset] != '\\') ++offset;
      if (offset < size && text_[offset] == '\\') {
        offset += 2;
        continue;
      }
    } else {
      const void* found = std::memchr(text_.data() + offset, quote, size - offset);
      offset = found == nullptr ? size : static_cast<uint32_t>(static_cast<const char*>(found) - text_.data());
    }
    if (offset >= size) break;
    if (At(offset + 1) == quote) {
      offset += 2;
      continue;
    }
    ++offset;
    const uint32_t continued = kind == TokenKind::kQuotedIdentifier ? 0 : Continuation(offset);
    if (continued == 0) return Make(kind, begin, offset);
    offset = continued;
  }
  return Make(TokenKind::kUnterminated, begin, size);
}

Token Lexer::LineComment(uint32_t begin) {
  uint32_t end = begin;
  while (end < text_.size() && !IsLineEnd(text_[end])) ++end;
  return Make(TokenKind::kLineComment, begin, end);
}

Token Lexer::BlockComment(uint32_t begin) {
  const auto size = static_cast<uint32_t>(text_.size());
  uint32_t depth = 1;
  uint32_t offset = begin + 2;
  while (offset + 1 < size) {
    if (text_[offset] == '/' && text_[offset + 1] == '*') {
      ++depth;
      offset += 2;
    } else if (text_[offset] == '*' && text_[offset + 1] == '/') {
      offset += 2;
      if (--depth == 0) return Make(TokenKind::kBlockComment, begin, offset);
    } else {
      ++offset;
    }
  }
  return Make(TokenKind::kUnterminated, begin, size);
}

Token Lexer::Dollar(uint32_t begin) {
  const auto size = static_cast<uint32_t>(text_.size());
  uint32_t offset = begin + 1;
  if (Is(At(offset), kDigit)) {
    while (offset < size && Is(text_[offset], kDigit)) ++offset;
    return Make(TokenKind::kParameter, begin, offset);
  }
  if (At(offset) == '{' && options_.dollar_brace) return Until(TokenKind::kPlaceholder, begin, "}");
  if (offset < size && Is(text_[offset], kIdentifierStart)) {
    while (offset < size && Is(text_[offset], kIdentifierStart | kDigit)) ++offset;
  }
  if (At(offset) != '$') return Make(TokenKind::kInvalid, begin, begin + 1);
  const std::string_view tag = text_.substr(begin, offset + 1 - begin);
  const size_t end = text_.find(tag, offset + 1);
  if (end == std::string_view::npos) return Make(TokenKind::kUnterminated, begin, size);
  return Make(TokenKind::kDollarString, begin, static_cast<uint32_t>(end + tag.size()));
}

Token Lexer::Number(uint32_t begin) {
  uint32_t offset = begin;
  const auto skip_digits = [&] {
    while (Is(At(offset), kDigit) || (At(offset) == '_' && Is(At(offset + 1), kDigit | kIdentifierStart))) ++offset;
  };
  const char base = FoldAscii(At(begin + 1));
  if (At(begin) == '0' && (base == 'x' || base == 'o' || base == 'b')) {
    offset += 2;
    while (IsIdentifierPart(At(offset))) ++offset;
    return Make(TokenKind::kNumber, begin, offset);
  }
  skip_digits();
  if (At(offset) == '.' && At(offset + 1) != '.') {
    ++offset;
    skip_digits();
  }
  if (FoldAscii(At(offset)) == 'e') {
    const uint32_t sign = At(offset + 1) == '+' || At(offset + 1) == '-' ? 1 : 0;
    if (Is(At(offset + 1 + sign), kDigit)) {
      offset += 1 + sign;
      skip_digits();
    }
  }
  // What PostgreSQL calls "trailing junk after numeric literal" belongs to the number it follows.
  while (IsIdentifierPart(At(offset)) && offset < text_.size()) ++offset;
  return Make(TokenKind::kNumber, begin, offset);
}

Token Lexer::Operator(uint32_t begin) {
  uint32_t end = begin;
  bool special = false;
  while (end < text_.size() && Is(text_[end], kOperatorCharacter)) {
    if ((text_[end] == '-' && At(end + 1) == '-') || (text_[end] == '/' && At(end + 1) == '*')) break;
    special = special || std::strchr("~!@#^&|`?%", text_[end]) != nullptr;
    ++end;
  }
  // A trailing + or - is an operator of its own unless a special character stands before it: `a=-1`.
  while (!special && end - begin > 1 && (text_[end - 1] == '+' || text_[end - 1] == '-')) --end;
  return Make(TokenKind::kOperator, begin, end);
}

Token Lexer::WordOrPrefixedString(uint32_t begin) {
  const char prefix = FoldAscii(text_[begin]);
  const char next = At(begin + 1);
  if (next == '\'') {
    if (prefix == 'e') return Quoted(TokenKind::kString, begin, begin + 1, true);
    if (prefix == 'n') return Quoted(TokenKind::kString, begin, begin + 1, false);
    if (prefix == 'b' || prefix == 'x') return Quoted(TokenKind::kBitString, begin, begin + 1, false);
  }
  if (prefix == 'u' && next == '&') {
    if (At(begin + 2) == '\'') return Quoted(TokenKind::kString, begin, begin + 2, false);
    if (At(begin + 2) == '"') return Quoted(TokenKind::kQuotedIdentifier, begin, begin + 2, false);
  }
  uint32_t end = begin + 1;
  while (end < text_.size() && IsIdentifierPart(text_[end])) ++end;
  return Make(TokenKind::kWord, begin, end);
}

}  // namespace pgtidy::syntax
