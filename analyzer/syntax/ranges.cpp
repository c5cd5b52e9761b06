#include "analyzer/syntax/ranges.h"

#include <algorithm>

#include "analyzer/syntax/lexer.h"

namespace pgtidy::syntax {

StatementTokens::StatementTokens(std::string_view text, text::ByteRange statement)
    : text_(text.substr(0, statement.end)), statement_(statement) {
  Lexer lexer(text_, {}, statement.begin);
  for (Token token = lexer.Next(); token.kind != TokenKind::kEnd; token = lexer.Next()) {
    if (token.kind != TokenKind::kLineComment && token.kind != TokenKind::kBlockComment) tokens_.push_back(token);
  }
}

size_t StatementTokens::IndexAtOrAfter(uint32_t offset) const {
  const auto found = std::lower_bound(tokens_.begin(), tokens_.end(), offset,
                                      [](const Token& token, uint32_t at) { return token.range.begin < at; });
  return static_cast<size_t>(found - tokens_.begin());
}

bool StatementTokens::IsWord(size_t index, std::string_view word) const {
  if (index >= tokens_.size() || tokens_[index].kind != TokenKind::kWord) return false;
  const text::ByteRange range = tokens_[index].range;
  return IsKeyword(text_.substr(range.begin, range.size()), word);
}

bool StatementTokens::IsName(size_t index) const {
  return index < tokens_.size() &&
         (tokens_[index].kind == TokenKind::kWord || tokens_[index].kind == TokenKind::kQuotedIdentifier);
}

char StatementTokens::Punctuation(size_t index) const {
  if (index >= tokens_.size() || tokens_[index].kind != TokenKind::kPunctuation) return '\0';
  return text_[tokens_[index].range.begin];
}

// Returns the index after the dotted name that starts at `index`.
size_t StatementTokens::EndOfName(size_t index) const {
  if (!IsName(index)) return index;
  ++index;
  while (Punctuation(index) == '.' && IsName(index + 1)) index += 2;
  return index;
}

text::ByteRange StatementTokens::NameAt(uint32_t offset) const {
  const size_t begin = IndexAtOrAfter(offset);
  const size_t end = EndOfName(begin);
  if (end == begin || tokens_[begin].range.begin != offset) return statement_;
  return tokens_[begin].range.Join(tokens_[end - 1].range);
}

std::optional<text::ByteRange> StatementTokens::FindWords(std::initializer_list<std::string_view> words,
                                                          uint32_t from) const {
  int depth = 0;
  for (size_t i = IndexAtOrAfter(from); i < tokens_.size(); ++i) {
    const char c = Punctuation(i);
    if (c == '(' || c == '[') ++depth;
    if (c == ')' || c == ']') --depth;
    if (depth != 0) continue;
    size_t matched = 0;
    for (const std::string_view word : words) {
      if (!IsWord(i + matched, word)) break;
      ++matched;
    }
    if (matched == words.size()) return tokens_[i].range.Join(tokens_[i + matched - 1].range);
  }
  return std::nullopt;
}

std::optional<text::ByteRange> StatementTokens::WordBefore(std::string_view word, uint32_t offset) const {
  for (size_t i = IndexAtOrAfter(offset); i-- > 0;) {
    if (IsWord(i, word)) return tokens_[i].range;
  }
  return std::nullopt;
}

text::ByteRange StatementTokens::LeadingWords(std::initializer_list<std::string_view> words) const {
  size_t count = 0;
  for (const std::string_view word : words) {
    if (IsWord(count, word)) ++count;
  }
  if (count == 0) return statement_;
  return tokens_.front().range.Join(tokens_[count - 1].range);
}

text::ByteRange StatementTokens::NameAfter(uint32_t from, std::initializer_list<std::string_view> skipped) const {
  size_t index = IndexAtOrAfter(from);
  for (const std::string_view word : skipped) {
    if (!IsWord(index, word)) continue;
    // `DROP if` drops a column of that name.
    if (!IsName(index + 1)) break;
    ++index;
  }
  const size_t end = EndOfName(index);
  if (end == index) return statement_;
  return tokens_[index].range.Join(tokens_[end - 1].range);
}

std::vector<text::ByteRange> StatementTokens::SplitAtCommas(size_t begin, size_t end) const {
  std::vector<text::ByteRange> parts;
  int depth = 0;
  size_t part = begin;
  for (size_t i = begin; i <= end; ++i) {
    const char c = i < end ? Punctuation(i) : ',';
    if (c == '(' || c == '[') ++depth;
    if (c == ')' || c == ']') --depth;
    if (i < end && (c != ',' || depth > 0)) continue;
    if (i > part) parts.push_back(tokens_[part].range.Join(tokens_[i - 1].range));
    part = i + 1;
  }
  return parts;
}

std::vector<text::ByteRange> StatementTokens::AlterCommands(text::ByteRange name) const {
  size_t begin = IndexAtOrAfter(name.end);
  // ALTER TABLE ONLY (t) ..., ALTER TABLE t * ...
  if (Punctuation(begin) == ')') ++begin;
  if (begin < tokens_.size() && tokens_[begin].kind == TokenKind::kOperator) ++begin;
  return SplitAtCommas(begin, tokens_.size());
}

std::vector<text::ByteRange> StatementTokens::DroppedObjects() const {
  // The kinds are reserved for nothing: a table may be called "view", so the first word always belongs to the kind.
  size_t begin = 1;
  if (IsWord(0, "drop")) {
    if (IsWord(1, "materialized") || IsWord(1, "foreign") || IsWord(1, "event") || IsWord(1, "access") ||
        IsWord(1, "procedural")) {
      ++begin;
    } else if (IsWord(1, "text") && IsWord(2, "search")) {
      begin += 2;
    }
    if (IsWord(1, "foreign") && IsWord(2, "data")) ++begin;
    ++begin;
    if (IsWord(begin, "concurrently") && IsName(begin + 1)) ++begin;
    if (IsWord(begin, "if") && IsWord(begin + 1, "exists")) begin += 2;
  } else if (IsWord(1, "table") && IsName(2)) {
    ++begin;
  }
  size_t end = tokens_.size();
  if (end > begin && Punctuation(end - 1) == ';') --end;
  if (end > begin + 1 && (IsWord(end - 1, "cascade") || IsWord(end - 1, "restrict")) && Punctuation(end - 2) != ',')
    --end;
  if (end > begin + 2 && IsWord(end - 1, "identity")) end -= 2;
  return begin < end ? SplitAtCommas(begin, end) : std::vector<text::ByteRange>();
}

}  // namespace pgtidy::syntax
