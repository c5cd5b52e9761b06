#include "analyzer/types/input/json_parser.h"

#include "analyzer/text/utf8.h"
#include "analyzer/types/input/characters.h"
#include "analyzer/types/input/input_functions.h"

namespace pgtidy::types {
namespace {

// The server's limit is that of its stack, which a text of some thousand levels reaches.
constexpr int kMaximumDepth = 1000;

LiteralValue InvalidJson(std::string detail) {
  return LiteralValue::Error("22P02", "invalid input syntax for type json", std::move(detail));
}

void AppendUtf8(std::string& to, unsigned code_point) {
  const auto append = [&](unsigned byte) { to += static_cast<char>(byte); };
  if (code_point < 0x80) {
    append(code_point);
  } else if (code_point < 0x800) {
    append(0xC0 | code_point >> 6);
    append(0x80 | (code_point & 0x3F));
  } else if (code_point < 0x10000) {
    append(0xE0 | code_point >> 12);
    append(0x80 | (code_point >> 6 & 0x3F));
    append(0x80 | (code_point & 0x3F));
  } else {
    append(0xF0 | code_point >> 18);
    append(0x80 | (code_point >> 12 & 0x3F));
    append(0x80 | (code_point >> 6 & 0x3F));
    append(0x80 | (code_point & 0x3F));
  }
}

enum class Token { kString, kNumber, kTrue, kFalse, kNull, kPunctuation, kEnd };

class Parser {
 public:
  Parser(std::string_view text, bool for_jsonb) : cursor_(text), for_jsonb_(for_jsonb) {}

  JsonParse Parse() {
    JsonValue value;
    if (!Lex() || !ParseValue(value, 0) || !ExpectEnd()) return {.value = std::nullopt, .failure = std::move(failure_)};
    return {
        .value = std::move(value), .numbers_are_certain = numbers_are_certain_, .failure = LiteralValue::Accepted()};
  }

 private:
  bool Fail(std::string detail) {
    failure_ = InvalidJson(std::move(detail));
    return false;
  }
  bool FailAtToken(std::string_view expectation) {
    if (token_ == Token::kEnd) return Fail("The input string ended unexpectedly.");
    return Fail(std::string(expectation) + ", but found \"" + std::string(token_text_) + "\".");
  }
  bool ExpectEnd() { return token_ == Token::kEnd || FailAtToken("Expected end of input"); }
  [[nodiscard]] bool Is(char punctuation) const {
    return token_ == Token::kPunctuation && token_text_[0] == punctuation;
  }

  // Reads the next token. Source: json_lex().
  bool Lex() {
    while (cursor_.Peek() == ' ' || cursor_.Peek() == '\t' || cursor_.Peek() == '\n' || cursor_.Peek() == '\r') {
      cursor_.Advance();
    }
    const size_t begin = cursor_.offset();
    token_text_ = {};
    if (cursor_.AtEnd()) {
      token_ = Token::kEnd;
      return true;
    }
    const char c = cursor_.Peek();
    bool ok = true;
    if (std::string_view("{}[],:").find(c) != std::string_view::npos) {
      cursor_.Advance();
      token_ = Token::kPunctuation;
    } else if (c == '"') {
      token_ = Token::kString;
      if (!LexString()) return false;
    } else if (c == '-' || IsDigit(c)) {
      token_ = Token::kNumber;
      ok = LexNumber();
    } else {
      ok = LexWord();
    }
    token_text_ = cursor_.Since(begin);
    return ok || Fail("Token \"" + std::string(token_text_) + "\" is invalid.");
  }

  static bool IsWordCharacter(char c) { return IsAlphanumeric(c) || c == '_' || HasHighBit(c); }

  bool LexWord() {
    const size_t begin = cursor_.offset();
    while (IsWordCharacter(cursor_.Peek())) cursor_.Advance();
    const std::string_view word = cursor_.Since(begin);
    if (word.empty()) cursor_.Advance();
    if (word == "true") {
      token_ = Token::kTrue;
    } else if (word == "false") {
      token_ = Token::kFalse;
    } else if (word == "null") {
      token_ = Token::kNull;
    } else {
      return false;
    }
    return true;
  }

  // Source: json_lex_number().
  bool LexNumber() {
    bool ok = true;
    const auto digits = [&] {
      if (!IsDigit(cursor_.Peek())) ok = false;
      cursor_.SkipDigits();
    };
    cursor_.Accept('-');
    if (!cursor_.Accept('0')) digits();
    if (cursor_.Accept('.')) digits();
    if (ToLower(cursor_.Peek()) == 'e') {
      cursor_.Advance();
      if (!cursor_.Accept('+')) cursor_.Accept('-');
      digits();
    }
    // What sticks to a number makes it a token that is wrong as a whole.
    while (IsWordCharacter(cursor_.Peek())) {
      ok = false;
      cursor_.Advance();
    }
    return ok;
  }

  // Source: json_lex_string().
  bool LexString() {
    const size_t begin = cursor_.offset();
    const auto ended = [&] { return Fail("Token \"" + std::string(cursor_.Since(begin)) + "\" is invalid."); };
    string_.clear();
    high_surrogate_ = 0;
    cursor_.Advance();
    while (true) {
      if (cursor_.AtEnd()) return ended();
      const char c = cursor_.Peek();
      if (c == '"') break;
      if (static_cast<unsigned char>(c) < 0x20) {
        if (high_surrogate_ != 0) return FailOnSurrogate();
        std::string code;
        AppendHexByte(code, static_cast<unsigned char>(c));
        return Fail("Character with value 0x" + code + " must be escaped.");
      }
      if (c != '\\') {
        if (high_surrogate_ != 0) return FailOnSurrogate();
        if (for_jsonb_) string_ += c;
        cursor_.Advance();
        continue;
      }
      cursor_.Advance();
      if (cursor_.AtEnd()) return ended();
      if (cursor_.Peek() == 'u') {
        unsigned code_point = 0;
        for (int i = 0; i < 4; ++i) {
          cursor_.Advance();
          if (cursor_.AtEnd()) return ended();
          if (!IsHexDigit(cursor_.Peek())) return Fail("\"\\u\" must be followed by four hexadecimal digits.");
          code_point = code_point * 16 + static_cast<unsigned>(HexDigitValue(cursor_.Peek()));
        }
        cursor_.Advance();
        if (for_jsonb_ && !AppendCodePoint(code_point)) return false;
      } else if (!LexEscape()) {
        return false;
      }
    }
    if (high_surrogate_ != 0) return FailOnSurrogate();
    cursor_.Advance();
    return true;
  }

  bool FailOnSurrogate() { return Fail("Unicode low surrogate must follow a high surrogate."); }

  bool LexEscape() {
    if (high_surrogate_ != 0) return FailOnSurrogate();
    constexpr std::string_view kEscapes = "\"\\/bfnrt";
    constexpr std::string_view kMeanings = "\"\\/\b\f\n\r\t";
    const size_t which = kEscapes.find(cursor_.Peek());
    if (which == std::string_view::npos) {
      const std::string_view rest = cursor_.Rest();
      const std::string_view character = rest.substr(0, text::CharacterLength(rest, 0));
      return Fail("Escape sequence \"\\" + std::string(character) + "\" is invalid.");
    }
    if (for_jsonb_) string_ += kMeanings[which];
    cursor_.Advance();
    return true;
  }

  bool AppendCodePoint(unsigned code_point) {
    const bool is_high = code_point >= 0xD800 && code_point <= 0xDBFF;
    const bool is_low = code_point >= 0xDC00 && code_point <= 0xDFFF;
    if (is_high) {
      if (high_surrogate_ != 0) return Fail("Unicode high surrogate must not follow a high surrogate.");
      high_surrogate_ = code_point;
      return true;
    }
    if (is_low != (high_surrogate_ != 0)) return FailOnSurrogate();
    if (is_low) {
      code_point = 0x10000 + ((high_surrogate_ & 0x3FF) << 10) + (code_point & 0x3FF);
      high_surrogate_ = 0;
    }
    if (code_point == 0) {
      failure_ =
          LiteralValue::Error("22P05", "unsupported Unicode escape sequence", "\\u0000 cannot be converted to text.");
      return false;
    }
    AppendUtf8(string_, code_point);
    return true;
  }

  bool ParseValue(JsonValue& value, int depth) {
    if (depth > kMaximumDepth) {
      failure_ = LiteralValue::Undetermined();
      return false;
    }
    if (Is('{')) return ParseObject(value, depth);
    if (Is('[')) return ParseArray(value, depth);
    return ParseScalar(value);
  }

  // The token behind a scalar is read before the scalar is looked at. Source: parse_scalar().
  bool ParseScalar(JsonValue& value) {
    switch (token_) {
      case Token::kString: value.kind = JsonValue::Kind::kString; break;
      case Token::kNumber: value.kind = JsonValue::Kind::kNumber; break;
      case Token::kTrue: value.kind = JsonValue::Kind::kTrue; break;
      case Token::kFalse: value.kind = JsonValue::Kind::kFalse; break;
      case Token::kNull: value.kind = JsonValue::Kind::kNull; break;
      default: return FailAtToken("Expected JSON value");
    }
    if (value.kind == JsonValue::Kind::kString) value.text = std::move(string_);
    if (value.kind == JsonValue::Kind::kNumber) value.text = token_text_;
    if (!Lex()) return false;
    if (for_jsonb_ && value.kind == JsonValue::Kind::kNumber) {
      // No JSON number is one of those that versions read differently.
      LiteralValue number = ReadNumeric(value.text, -1, 16);
      if (number.outcome != LiteralValue::Outcome::kValue) {
        failure_ = std::move(number);
        return false;
      }
      numbers_are_certain_ &= number.text_is_certain;
      value.text = std::move(number.text);
    }
    return true;
  }

  bool ParseArray(JsonValue& value, int depth) {
    value.kind = JsonValue::Kind::kArray;
    if (!Lex()) return false;
    if (!Is(']')) {
      while (true) {
        if (!ParseValue(value.elements.emplace_back(), depth + 1)) return false;
        if (!Is(',')) break;
        if (!Lex()) return false;
      }
    }
    if (!Is(']')) return FailAtToken("Expected \",\" or \"]\"");
    return Lex();
  }

  bool ParseObject(JsonValue& value, int depth) {
    value.kind = JsonValue::Kind::kObject;
    if (!Lex()) return false;
    if (token_ == Token::kString) {
      if (!ParseField(value, depth)) return false;
      while (Is(',')) {
        if (!Lex() || !ParseField(value, depth)) return false;
      }
      if (!Is('}')) return FailAtToken("Expected \",\" or \"}\"");
    } else if (!Is('}')) {
      return FailAtToken("Expected string or \"}\"");
    }
    return Lex();
  }

  bool ParseField(JsonValue& object, int depth) {
    if (token_ != Token::kString) return FailAtToken("Expected string");
    object.keys.push_back(std::move(string_));
    if (!Lex()) return false;
    if (!Is(':')) return FailAtToken("Expected \":\"");
    return Lex() && ParseValue(object.elements.emplace_back(), depth + 1);
  }

  Cursor cursor_;
  bool for_jsonb_;
  Token token_ = Token::kEnd;
  std::string_view token_text_;
  std::string string_;  // The characters of the last string.
  unsigned high_surrogate_ = 0;
  bool numbers_are_certain_ = true;
  LiteralValue failure_;
};

}  // namespace

JsonParse ParseJson(std::string_view text, bool for_jsonb) { return Parser(text, for_jsonb).Parse(); }

}  // namespace pgtidy::types
