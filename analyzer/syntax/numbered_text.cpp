#include "analyzer/syntax/numbered_text.h"

#include <algorithm>
#include <array>

#include "analyzer/syntax/lexer.h"

namespace pgtidy::syntax {

namespace {

// Operators behind which a placeholder may stand without a blank: `a =?`. Others are longer operators with the mark in
// them.
constexpr std::array<std::string_view, 13> kOperatorsBefore = {
    "=", "<", ">", "<=", ">=", "<>", "!=", "+", "-", "*", "/", "||", "%"};

// Words that no operand ends with.
constexpr std::array<std::string_view, 38> kWordsBefore = {
    "all",   "and",   "any",    "between", "by",    "case",   "distinct",  "else",   "escape", "except",
    "fetch", "first", "from",   "having",  "ilike", "in",     "intersect", "is",     "like",   "limit",
    "next",  "not",   "offset", "on",      "or",    "return", "returning", "select", "set",    "similar",
    "some",  "then",  "to",     "union",   "using", "values", "when",      "where"};

class Numberer {
 public:
  Numberer(std::string_view query, PlaceholderStyle style) : query_(query), style_(style) {}

  NumberedText Run() {
    Lexer lexer(query_);
    int brackets = 0;
    uint32_t copied = 0;
    for (Token token = lexer.Next(); token.kind != TokenKind::kEnd; token = lexer.Next()) {
      if (token.kind == TokenKind::kLineComment || token.kind == TokenKind::kBlockComment) continue;
      const std::string_view word = query_.substr(token.range.begin, token.range.size());
      if (word == "[") ++brackets;
      if (word == "]") --brackets;
      const uint32_t mark = MarkIn(token, word, brackets);
      if (mark == kNone) {
        after_operand_ = EndsOperand(token, word);
        continue;
      }
      result_.text += query_.substr(copied, mark - copied);
      copied = Replace(mark);
      lexer.Seek(copied);
      after_operand_ = true;
    }
    result_.text += query_.substr(copied);
    return std::move(result_);
  }

 private:
  static constexpr uint32_t kNone = UINT32_MAX;

  [[nodiscard]] bool NameFollows(uint32_t offset) const {
    return offset < query_.size() && IsIdentifierStart(query_[offset]);
  }

  // SOCI and Qt take numbers for names.
  [[nodiscard]] bool DigitFollows(uint32_t offset) const {
    return offset < query_.size() && query_[offset] >= '0' && query_[offset] <= '9';
  }

  // Where in a token a placeholder begins, or kNone.
  [[nodiscard]] uint32_t MarkIn(const Token& token, std::string_view word, int brackets) const {
    const uint32_t last = token.range.end - 1;
    switch (style_) {
      case PlaceholderStyle::kDollar: return kNone;
      case PlaceholderStyle::kColon:
        return word == ":" && brackets == 0 && (NameFollows(token.range.end) || DigitFollows(token.range.end))
                   ? token.range.begin
                   : kNone;
      case PlaceholderStyle::kAt: {
        if (token.kind != TokenKind::kOperator || !word.ends_with('@') || !NameFollows(token.range.end)) return kNone;
        // `<@` is an operator of its own.
        const std::string_view before = word.substr(0, word.size() - 1);
        return before.empty() || (before != "<" && IsOperatorBefore(before)) ? last : kNone;
      }
      case PlaceholderStyle::kQuestion: {
        if (token.kind != TokenKind::kOperator || !word.ends_with('?')) return kNone;
        const std::string_view before = word.substr(0, word.size() - 1);
        return before.empty() ? (after_operand_ ? kNone : last) : (IsOperatorBefore(before) ? last : kNone);
      }
    }
    return kNone;
  }

  static bool IsOperatorBefore(std::string_view text) {
    return std::find(kOperatorsBefore.begin(), kOperatorsBefore.end(), text) != kOperatorsBefore.end();
  }

  static bool EndsOperand(const Token& token, std::string_view word) {
    switch (token.kind) {
      case TokenKind::kWord:
        return std::none_of(kWordsBefore.begin(), kWordsBefore.end(),
                            [&](std::string_view known) { return IsKeyword(word, known); });
      case TokenKind::kPunctuation: return word == ")" || word == "]";
      case TokenKind::kOperator: return false;
      default: return true;
    }
  }

  // Appends the parameter for the placeholder at `mark`; returns where the query goes on behind it.
  uint32_t Replace(uint32_t mark) {
    uint32_t end = mark + 1;
    if (style_ != PlaceholderStyle::kQuestion) {
      while (end < query_.size() && IsIdentifierPart(query_[end]) && query_[end] != '$') ++end;
    }
    const std::string name(query_.substr(mark + 1, end - mark - 1));
    auto known = name.empty() ? result_.names.end() : std::find(result_.names.begin(), result_.names.end(), name);
    if (known == result_.names.end()) known = result_.names.insert(result_.names.end(), name);
    const auto begin = static_cast<uint32_t>(result_.text.size());
    result_.text += "$" + std::to_string(known - result_.names.begin() + 1);
    result_.replacements.push_back({begin, static_cast<uint32_t>(result_.text.size()), mark, end});
    return end;
  }

  std::string_view query_;
  PlaceholderStyle style_;
  NumberedText result_;
  bool after_operand_ = false;
};

}  // namespace

uint32_t NumberedText::OriginalOffset(uint32_t offset) const {
  uint32_t text_end = 0;
  uint32_t original_end = 0;
  for (const Replacement& replacement : replacements) {
    if (offset < replacement.begin) break;
    if (offset < replacement.end) return replacement.original_begin;
    text_end = replacement.end;
    original_end = replacement.original_end;
  }
  return original_end + (offset - text_end);
}

NumberedText NumberPlaceholders(std::string_view query, PlaceholderStyle style) {
  if (style == PlaceholderStyle::kDollar) return {.text = std::string(query), .names = {}, .replacements = {}};
  return Numberer(query, style).Run();
}

}  // namespace pgtidy::syntax
