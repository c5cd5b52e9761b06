#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace pgtidy::types {

// Classes of characters as the server's isspace(), isdigit() and so on see them in UTF-8: no byte above 0x7F is in any.

[[nodiscard]] constexpr bool IsSpace(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }
[[nodiscard]] constexpr bool IsDigit(char c) { return c >= '0' && c <= '9'; }
[[nodiscard]] constexpr bool IsOctalDigit(char c) { return c >= '0' && c <= '7'; }
[[nodiscard]] constexpr bool IsAlpha(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
[[nodiscard]] constexpr bool IsAlphanumeric(char c) { return IsAlpha(c) || IsDigit(c); }
[[nodiscard]] constexpr bool IsPunctuation(char c) { return c > ' ' && c < 0x7F && !IsAlphanumeric(c); }
[[nodiscard]] constexpr bool HasHighBit(char c) { return (static_cast<unsigned char>(c) & 0x80) != 0; }
[[nodiscard]] constexpr char ToLower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }
[[nodiscard]] constexpr char ToUpper(char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; }

/// Returns the value of a hexadecimal digit, or -1.
[[nodiscard]] constexpr int HexDigitValue(char c) {
  if (IsDigit(c)) return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  if (c >= 'A' && c <= 'F') return c - 'A' + 10;
  return -1;
}
[[nodiscard]] constexpr bool IsHexDigit(char c) { return HexDigitValue(c) >= 0; }

/// Appends a byte as two lower case hexadecimal digits.
inline void AppendHexByte(std::string& to, unsigned char byte) {
  constexpr std::string_view kDigits = "0123456789abcdef";
  to += kDigits[byte >> 4];
  to += kDigits[byte & 0xF];
}

/// Returns whether `text` starts with `prefix`, which is in lower case; case does not matter.
[[nodiscard]] constexpr bool StartsWithIgnoringCase(std::string_view text, std::string_view prefix) {
  if (text.size() < prefix.size()) return false;
  for (size_t i = 0; i < prefix.size(); ++i) {
    if (ToLower(text[i]) != prefix[i]) return false;
  }
  return true;
}

/// Returns the text without white space at both ends.
[[nodiscard]] constexpr std::string_view TrimSpace(std::string_view text) {
  while (!text.empty() && IsSpace(text.front())) text.remove_prefix(1);
  while (!text.empty() && IsSpace(text.back())) text.remove_suffix(1);
  return text;
}

/// A place in the text of a literal. What is behind the end reads as NUL, as in the strings that the server reads.
class Cursor {
 public:
  explicit constexpr Cursor(std::string_view text, size_t offset = 0) : text_(text), offset_(offset) {}

  [[nodiscard]] constexpr bool AtEnd() const { return offset_ >= text_.size(); }
  [[nodiscard]] constexpr size_t offset() const { return offset_; }
  [[nodiscard]] constexpr char Peek(size_t ahead = 0) const {
    return offset_ + ahead < text_.size() ? text_[offset_ + ahead] : '\0';
  }
  [[nodiscard]] constexpr std::string_view Rest() const { return AtEnd() ? std::string_view() : text_.substr(offset_); }
  /// Returns the text from `begin` up to here.
  [[nodiscard]] constexpr std::string_view Since(size_t begin) const { return text_.substr(begin, offset_ - begin); }

  constexpr void Advance(size_t count = 1) { offset_ += count; }
  constexpr char Next() {
    const char c = Peek();
    ++offset_;
    return c;
  }
  constexpr bool Accept(char c) {
    if (AtEnd() || Peek() != c) return false;
    ++offset_;
    return true;
  }
  constexpr bool AcceptIgnoringCase(std::string_view word) {
    if (!StartsWithIgnoringCase(Rest(), word)) return false;
    offset_ += word.size();
    return true;
  }
  constexpr void SkipSpace() {
    while (IsSpace(Peek())) ++offset_;
  }
  constexpr void SkipDigits() {
    while (IsDigit(Peek())) ++offset_;
  }

 private:
  std::string_view text_;
  size_t offset_;
};

}  // namespace pgtidy::types
