#include "clang-plugin/checks/straight_line.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

namespace pgtidy::checks {

namespace {

// What leaves the straight line, or changes what a name stands for.
constexpr std::array<std::string_view, 26> kWords = {
    "and",      "asm",    "break",  "case",   "catch", "co_await", "co_return", "co_yield", "continue",
    "default",  "delete", "do",     "else",   "for",   "goto",     "if",        "new",      "not",
    "operator", "or",     "return", "switch", "throw", "try",      "while",     "xor"};
constexpr std::array<std::string_view, 8> kMarks = {"{", "}", "?", ":", "&&", "||", "#", "~"};
// Calls that do nothing to a connection but prepare.
constexpr std::array<std::string_view, 4> kCalls = {"PQclear", "PQprepare", "PQsendPrepare", "prepare"};

template <size_t N>
bool IsOneOf(std::string_view word, const std::array<std::string_view, N>& words) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

bool IsWordByte(char byte) {
  return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || (byte >= '0' && byte <= '9') || byte == '_' ||
         static_cast<unsigned char>(byte) >= 0x80;
}

struct Token {
  size_t begin = 0;
  std::string_view text;  // A literal is its quote alone.
  bool is_name = false;
};

// Cuts the source into tokens, up to a place.
class Cutter {
 public:
  explicit Cutter(std::string_view source) : source_(source) {}

  std::vector<Token> CutTo(size_t end) {
    while (at_ < source_.size() && at_ <= end) Next();
    return std::move(tokens_);
  }

 private:
  [[nodiscard]] bool Sees(std::string_view text) const { return source_.substr(at_).starts_with(text); }

  void SkipTo(std::string_view text) {
    const size_t found = source_.find(text, at_);
    at_ = found == std::string_view::npos ? source_.size() : found + text.size();
  }

  void Add(size_t size, bool is_name = false) {
    tokens_.push_back({at_, source_.substr(at_, size), is_name});
    at_ += size;
  }

  void Next() {
    const char byte = source_[at_];
    if (byte == ' ' || byte == '\t' || byte == '\r' || byte == '\n' || byte == '\f' || byte == '\v') {
      ++at_;
    } else if (Sees("//")) {
      SkipLine();
    } else if (Sees("/*")) {
      at_ += 2;
      SkipTo("*/");
    } else if (byte == '#') {
      Add(1);
      SkipLine();
    } else if (byte == '"' || byte == '\'') {
      SkipLiteral(byte);
    } else if (IsWordByte(byte)) {
      Word();
    } else {
      Add(Sees("::") || Sees("&&") || Sees("||") || Sees("==") || Sees("!=") || Sees("->") ? 2 : 1);
    }
  }

  // A backslash at its end continues it.
  void SkipLine() {
    for (;;) {
      SkipTo("\n");
      size_t last = at_ - 1;
      if (at_ >= source_.size() || last == 0) return;
      if (source_[last - 1] == '\r') --last;
      if (last == 0 || source_[last - 1] != '\\') return;
    }
  }

  void SkipLiteral(char quote) {
    Add(1);
    for (; at_ < source_.size() && source_[at_] != '\n'; ++at_) {
      if (source_[at_] == '\\') {
        ++at_;
      } else if (source_[at_] == quote) {
        ++at_;
        return;
      }
    }
  }

  void Word() {
    size_t end = at_;
    const bool is_number = source_[at_] >= '0' && source_[at_] <= '9';
    // `1'000'000`
    while (end < source_.size() && (IsWordByte(source_[end]) || (is_number && source_[end] == '\''))) ++end;
    const std::string_view word = source_.substr(at_, end - at_);
    const bool is_raw = end < source_.size() && source_[end] == '"' && word.ends_with('R');
    Add(end - at_, !is_number);
    if (!is_raw) return;
    const size_t open = source_.find('(', end);
    if (open == std::string_view::npos) return;
    const std::string closing = ")" + std::string(source_.substr(end + 1, open - end - 1)) + "\"";
    at_ = open + 1;
    SkipTo(closing);
  }

  std::string_view source_;
  size_t at_ = 0;
  std::vector<Token> tokens_;
};

bool IsPlain(const std::vector<Token>& tokens, size_t i) {
  const Token& token = tokens[i];
  if (IsOneOf(token.text, kMarks)) return false;
  if (!token.is_name) return true;
  const bool is_call = i + 1 < tokens.size() && tokens[i + 1].text == "(";
  return !IsOneOf(token.text, kWords) && (!is_call || IsOneOf(token.text, kCalls));
}

bool BeginsPlainly(const std::vector<Token>& tokens, size_t call) {
  for (size_t i = call; i-- > 0;) {
    const std::string_view text = tokens[i].text;
    if (text == ";" || text == "{" || text == "}") return true;
    // A `)` ends the condition of a branch or loop.
    if (text == ")" || !IsPlain(tokens, i)) return false;
  }
  return false;
}

}  // namespace

bool FollowsInStraightLine(std::string_view source, text::ByteRange first, text::ByteRange second) {
  if (first.begin >= second.begin || second.end > source.size()) return false;
  const std::vector<Token> tokens = Cutter(source).CutTo(second.end);
  const auto find = [&](text::ByteRange range) {
    return std::find_if(tokens.begin(), tokens.end(), [&](const Token& token) { return token.begin == range.begin; });
  };
  const auto begin = find(first);
  const auto end = find(second);
  if (begin == tokens.end() || end == tokens.end()) return false;
  if (!BeginsPlainly(tokens, static_cast<size_t>(begin - tokens.begin()))) return false;
  bool is_assignment = false;
  bool has_call = false;
  for (auto token = begin; token != end; ++token) {
    const auto index = static_cast<size_t>(token - tokens.begin());
    if (!IsPlain(tokens, index)) return false;
    is_assignment = is_assignment || token->text == "=";
    has_call = has_call || (token->is_name && IsOneOf(token->text, kCalls));
    if (token->text != ";") continue;
    // What is assigned may be the connection.
    if (is_assignment && !has_call) return false;
    is_assignment = has_call = false;
  }
  return true;
}

}  // namespace pgtidy::checks
