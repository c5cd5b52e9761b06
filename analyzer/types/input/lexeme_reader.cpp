#include "analyzer/types/input/lexeme_reader.h"

#include <algorithm>
#include <cstdlib>

namespace pgtidy::types {
namespace {

bool IsOperator(char c) { return c == '!' || c == '&' || c == '|' || c == '(' || c == ')' || c == '<'; }

std::optional<int> ReadWeight(char c) {
  switch (ToLower(c)) {
    case 'a':
    case '*': return 3;
    case 'b': return 2;
    case 'c': return 1;
    case 'd': return 0;
    default: return std::nullopt;
  }
}

}  // namespace

bool LexemeReader::Next(Cursor& cursor, Lexeme& lexeme) {
  lexeme = {};
  cursor.SkipSpace();
  if (cursor.AtEnd()) return false;
  if (is_tsquery_ && IsOperator(cursor.Peek())) return Fail();
  if (!cursor.Accept('\'')) return ReadPlain(cursor, lexeme);
  if (!ReadQuoted(cursor, lexeme)) return false;
  return is_tsquery_ || cursor.Peek() != ':' || ReadPositions(cursor, lexeme);
}

LiteralValue LexemeReader::SyntaxError() const {
  return LiteralValue::Error("42601", std::string("syntax error in ") + (is_tsquery_ ? "tsquery" : "tsvector") +
                                          ": \"" + std::string(text_) + "\"");
}

bool LexemeReader::Fail() {
  failure_ = SyntaxError();
  return false;
}

bool LexemeReader::FailWith(std::string_view message) {
  failure_ = LiteralValue::Error("42601", std::string(message) + ": \"" + std::string(text_) + "\"");
  return false;
}

bool LexemeReader::ReadEscaped(Cursor& cursor, Lexeme& lexeme) {
  cursor.Advance();
  if (cursor.AtEnd()) return FailWith("there is no escaped character");
  lexeme.text += cursor.Next();
  return true;
}

bool LexemeReader::ReadPlain(Cursor& cursor, Lexeme& lexeme) {
  // Any character may be the first.
  if (cursor.Peek() != '\\') lexeme.text += cursor.Next();
  while (true) {
    const char c = cursor.Peek();
    if (c == '\\') {
      if (!ReadEscaped(cursor, lexeme)) return false;
    } else if (cursor.AtEnd() || IsSpace(c) || (is_tsquery_ && (IsOperator(c) || c == ':'))) {
      return true;
    } else if (c == ':') {
      return ReadPositions(cursor, lexeme);
    } else {
      lexeme.text += cursor.Next();
    }
  }
}

bool LexemeReader::ReadQuoted(Cursor& cursor, Lexeme& lexeme) {
  while (true) {
    if (cursor.AtEnd()) return Fail();
    if (cursor.Peek() == '\\') {
      if (!ReadEscaped(cursor, lexeme)) return false;
    } else if (!cursor.Accept('\'')) {
      lexeme.text += cursor.Next();
    } else if (cursor.Accept('\'')) {
      lexeme.text += '\'';
    } else {
      return !lexeme.text.empty() || Fail();
    }
  }
}

bool LexemeReader::ReadPositions(Cursor& cursor, Lexeme& lexeme) {
  // The colon, and then each comma, must have a number behind it.
  do {
    cursor.Advance();
    if (!IsDigit(cursor.Peek())) return Fail();
    const size_t begin = cursor.offset();
    cursor.SkipDigits();
    const std::string_view digits = cursor.Since(begin);
    constexpr size_t kSafeDigits = 9;
    if (digits.size() > kSafeDigits) {
      failure_ = LiteralValue::Undetermined();
      return false;
    }
    Lexeme::Position& position = lexeme.positions.emplace_back();
    position.position = std::min(std::atoi(std::string(digits).c_str()), kMaximumLexemePosition);
    if (position.position == 0) return FailWith("wrong position info in tsvector");
    while (!cursor.AtEnd() && !IsSpace(cursor.Peek()) && cursor.Peek() != ',') {
      const char c = cursor.Next();
      const std::optional<int> weight = ReadWeight(c);
      if (weight) {
        if (position.weight != 0) return Fail();
        position.weight = *weight;
      } else if (!IsDigit(c)) {
        return Fail();
      }
    }
  } while (cursor.Peek() == ',');
  return true;
}

bool MayHoldUnicodeSpace(std::string_view text) {
  for (const std::string_view space :
       {"\xC2\x85", "\xC2\xA0", "\xE1\x9A\x80", "\xE1\xA0\x8E", "\xE2\x80", "\xE2\x81\x9F", "\xE3\x80\x80"}) {
    if (text.find(space) != std::string_view::npos) return true;
  }
  return false;
}

void AppendLexeme(std::string& to, std::string_view lexeme) {
  to += '\'';
  for (const char c : lexeme) {
    if (c == '\'' || c == '\\') to += c;
    to += c;
  }
  to += '\'';
}

}  // namespace pgtidy::types
