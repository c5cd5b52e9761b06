#include "clang-plugin/tool/source_scan.h"

#include <algorithm>
#include <array>

namespace pgtidy::tool {
namespace {

// FNV-1a; source: Fowler, Noll and Vo.
constexpr uint32_t kFirst = 2166136261U;
constexpr uint32_t kPrime = 16777619U;

constexpr std::array<bool, 256> WordBytes() {
  std::array<bool, 256> is_word{};
  for (unsigned c = 0; c < is_word.size(); ++c) {
    is_word[c] = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c >= 0x80;
  }
  return is_word;
}
constexpr std::array<bool, 256> kWordBytes = WordBytes();

bool IsWordByte(char c) { return kWordBytes[static_cast<unsigned char>(c)]; }
bool IsDigit(char c) { return c >= '0' && c <= '9'; }

void SortUnique(std::vector<uint32_t>& numbers) {
  std::sort(numbers.begin(), numbers.end());
  numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
}

class Scanner {
 public:
  explicit Scanner(std::string_view text) : text_(text) {}

  SourceScan Run() {
    while (at_ < text_.size()) {
      const char c = text_[at_];
      if (IsWordByte(c)) {
        Word();
      } else if (c == '\n') {
        ++at_;
        at_line_start_ = true;
        in_macro_ = in_macro_ && EndsWithSplice();
        continue;
      } else if (c == ' ' || c == '\t' || c == '\r') {
        ++at_;
        continue;
      } else if (c == '/' && Next() == '/') {
        LineComment();
        continue;
      } else if (c == '/' && Next() == '*') {
        const size_t end = text_.find("*/", at_ + 2);
        at_ = end == std::string_view::npos ? text_.size() : end + 2;
        continue;
      } else if (c == '"' || c == '\'') {
        Literal(c);
      } else if (c == '#' && at_line_start_) {
        Directive();
        continue;
      } else {
        ++at_;
      }
      at_line_start_ = false;
    }
    SortUnique(scan_.words);
    SortUnique(scan_.include_words);
    for (SourceScan::Macro& macro : scan_.macros) SortUnique(macro.body);
    return std::move(scan_);
  }

 private:
  [[nodiscard]] char Next() const { return at_ + 1 < text_.size() ? text_[at_ + 1] : '\0'; }

  // The line that ends before at_ goes on behind a backslash.
  [[nodiscard]] bool EndsWithSplice() const {
    size_t end = at_ - 1;
    if (end > 0 && text_[end - 1] == '\r') --end;
    return end > 0 && text_[end - 1] == '\\';
  }

  void LineComment() {
    while (at_ < text_.size()) {
      // Old files end lines with CR alone.
      const size_t end = text_.find_first_of("\r\n", at_);
      at_ = end == std::string_view::npos ? text_.size() : end + 1;
      if (at_ < text_.size() && text_[end] == '\r' && text_[at_] == '\n') ++at_;
      if (at_ == text_.size() || !EndsWithSplice()) break;
    }
    at_line_start_ = true;
    in_macro_ = false;
  }

  std::string_view TakeWord() {
    const size_t begin = at_;
    while (at_ < text_.size() && IsWordByte(text_[at_])) ++at_;
    return text_.substr(begin, at_ - begin);
  }

  void Keep(uint32_t number) {
    scan_.words.push_back(number);
    if (in_macro_) scan_.macros.back().body.push_back(number);
  }

  void Word() {
    const std::string_view word = TakeWord();
    const bool is_number = IsDigit(word.front());
    const char next = at_ < text_.size() ? text_[at_] : '\0';
    if (is_number) {
      // 1'000: no literal of characters begins here.
      while (at_ < text_.size() && text_[at_] == '\'' && IsWordByte(Next())) {
        ++at_;
        TakeWord();
      }
      return;
    }
    if (next == '"' && (word == "R" || word == "LR" || word == "uR" || word == "UR" || word == "u8R")) {
      RawLiteral();
      return;
    }
    Keep(WordNumber(word));
  }

  void Literal(char quote) {
    const size_t begin = at_ + 1;
    for (++at_; at_ < text_.size(); ++at_) {
      const char c = text_[at_];
      if (c == '\\') {
        ++at_;
      } else if (c == quote) {
        if (text_.substr(begin, at_ - begin) == kQueryAnnotation) Keep(WordNumber(kQueryAnnotation));
        ++at_;
        return;
      } else if (c == '\n') {
        return;
      }
    }
    at_ = std::min(at_, text_.size());
  }

  void RawLiteral() {
    const size_t open = text_.find('(', at_);
    constexpr size_t kLongestDelimiter = 16;
    if (open == std::string_view::npos || open - at_ > kLongestDelimiter + 1) {
      Literal('"');
      return;
    }
    std::string end = ")";
    end += text_.substr(at_ + 1, open - at_ - 1);
    end += '"';
    const size_t found = text_.find(end, open);
    at_ = found == std::string_view::npos ? text_.size() : found + end.size();
  }

  void SkipBlank() {
    while (at_ < text_.size() && (text_[at_] == ' ' || text_[at_] == '\t')) ++at_;
  }

  void Directive() {
    ++at_;
    SkipBlank();
    const std::string_view name = TakeWord();
    SkipBlank();
    at_line_start_ = false;
    if (name == "include" || name == "include_next" || name == "import") {
      Include();
    } else if (name == "define") {
      SourceScan::Macro& macro = scan_.macros.emplace_back();
      macro.name = WordNumber(TakeWord());
      in_macro_ = true;
    } else if (name == "if" || name == "ifdef" || name == "ifndef") {
      // The first of a file is the guard against being included twice.
      if (name != "ifndef" || has_directive_) ++depth_;
    } else if (name == "endif" && depth_ > 0) {
      --depth_;
    }
    has_directive_ = has_directive_ || name != "pragma";
  }

  void Include() {
    if (at_ >= text_.size()) return;
    const char open = text_[at_];
    if (open != '"' && open != '<') {
      scan_.includes_macro = true;
      return;
    }
    const char close = open == '"' ? '"' : '>';
    const size_t line_end = std::min(text_.find('\n', at_), text_.size());
    const size_t end = text_.find(close, at_ + 1);
    if (end >= line_end) return;
    const std::string_view file = text_.substr(at_ + 1, end - at_ - 1);
    scan_.includes.push_back({std::string(file), open == '"', depth_ > 0});
    while (++at_ < end) {
      if (IsWordByte(text_[at_])) {
        scan_.include_words.push_back(WordNumber(TakeWord()));
        --at_;
      }
    }
    at_ = end + 1;
  }

  std::string_view text_;
  size_t at_ = 0;
  bool at_line_start_ = true;
  bool in_macro_ = false;
  bool has_directive_ = false;
  unsigned depth_ = 0;  // Of conditions.
  SourceScan scan_;
};

}  // namespace

uint32_t WordNumber(std::string_view word) {
  uint32_t number = kFirst;
  for (const char c : word) number = (number ^ static_cast<unsigned char>(c)) * kPrime;
  return number;
}

SourceScan ScanSource(std::string_view text) { return Scanner(text).Run(); }

}  // namespace pgtidy::tool
