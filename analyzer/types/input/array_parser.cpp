#include "analyzer/types/input/array_parser.h"

#include <array>
#include <cerrno>
#include <cstdlib>
#include <limits>

#include "analyzer/types/input/characters.h"

namespace pgtidy::types {
namespace {

constexpr int kMaximumArraySize = 134217727;  // MaxArraySize.

LiteralValue LimitExceeded(std::string message) { return LiteralValue::Error("54000", std::move(message)); }

LiteralValue TooManyDimensions() {
  return LimitExceeded("number of array dimensions exceeds the maximum allowed (" +
                       std::to_string(kMaximumArrayDimensions) + ")");
}

LiteralValue ArrayTooLarge() {
  return LimitExceeded("array size exceeds the maximum allowed (" + std::to_string(kMaximumArraySize) + ")");
}

class Parser {
 public:
  Parser(std::string_view text, char delimiter, const ElementReader& read_element, ParsedArray& array)
      : text_(text), cursor_(text), delimiter_(delimiter), read_element_(read_element), array_(array) {}

  ArrayFailure Parse() {
    if (ArrayFailure failure = ReadDimensions()) return failure;
    has_dimensions_ = !array_.lengths.empty();
    is_frozen_ = has_dimensions_;
    if (has_dimensions_) {
      if (!cursor_.Accept('=')) return Malformed("Missing \"=\" after array dimensions.");
      cursor_.SkipSpace();
      if (cursor_.Peek() != '{') return Malformed("Array contents must start with \"{\".");
    } else if (cursor_.Peek() != '{') {
      return Malformed("Array value must start with \"{\" or dimension information.");
    }
    do {
      if (ArrayFailure failure = ReadToken()) return failure;
    } while (level_ > 0);
    cursor_.SkipSpace();
    if (!cursor_.AtEnd()) return Malformed("Junk after closing right brace.");
    return std::nullopt;
  }

 private:
  ArrayFailure Malformed(std::string detail) { return MalformedArray(text_, std::move(detail)); }
  ArrayFailure Unexpected(char c) { return Malformed(std::string("Unexpected \"") + c + "\" character."); }
  ArrayFailure UnexpectedEnd() { return Malformed("Unexpected end of input."); }
  ArrayFailure DimensionMismatch() {
    return Malformed(has_dimensions_ ? "Specified array dimensions do not match array contents."
                                     : "Multidimensional arrays must have sub-arrays with matching dimensions.");
  }

  // Source: ReadDimensionInt(). The value is left alone if there is no number.
  ArrayFailure ReadBound(std::optional<int>& bound) {
    const char c = cursor_.Peek();
    if (!IsDigit(c) && c != '-' && c != '+') return std::nullopt;
    const std::string rest(cursor_.Rest());
    char* end = nullptr;
    errno = 0;
    const long value = std::strtol(rest.c_str(), &end, 10);
    if (errno == ERANGE || value > std::numeric_limits<int>::max() || value < std::numeric_limits<int>::min()) {
      return LimitExceeded("array bound is out of integer range");
    }
    if (end != rest.c_str()) bound = static_cast<int>(value);
    cursor_.Advance(static_cast<size_t>(end - rest.c_str()));
    return std::nullopt;
  }

  // Source: ReadArrayDimensions().
  ArrayFailure ReadDimensions() {
    for (cursor_.SkipSpace(); cursor_.Accept('['); cursor_.SkipSpace()) {
      if (array_.lengths.size() == kMaximumArrayDimensions) return TooManyDimensions();
      std::optional<int> lower;
      std::optional<int> upper;
      if (ArrayFailure failure = ReadBound(lower)) return failure;
      if (!lower) return Malformed("\"[\" must introduce explicitly-specified array dimensions.");
      if (cursor_.Accept(':')) {
        if (ArrayFailure failure = ReadBound(upper)) return failure;
        if (!upper) return Malformed("Missing array dimension value.");
      } else {
        upper = lower;
        lower = 1;
      }
      if (!cursor_.Accept(']')) return Malformed("Missing \"]\" after array dimensions.");
      if (*upper < *lower) return LiteralValue::Error("2202E", "upper bound cannot be less than lower bound");
      if (*upper == std::numeric_limits<int>::max()) {
        return LimitExceeded("array upper bound is too large: " + std::to_string(*upper));
      }
      const int64_t length = static_cast<int64_t>(*upper) - *lower + 1;
      if (length > std::numeric_limits<int>::max()) return ArrayTooLarge();
      array_.lower_bounds.push_back(*lower);
      array_.lengths.push_back(static_cast<int>(length));
    }
    return std::nullopt;
  }

  // Source: ReadArrayStr().
  ArrayFailure ReadToken() {
    cursor_.SkipSpace();
    if (cursor_.AtEnd()) return UnexpectedEnd();
    const char c = cursor_.Peek();
    if (c == '{') return StartLevel();
    if (c == '}') return EndLevel();
    if (c == delimiter_) {
      if (!expects_delimiter_) return Unexpected(delimiter_);
      expects_delimiter_ = false;
      cursor_.Advance();
      return std::nullopt;
    }
    std::string element;
    bool is_null = false;
    if (ArrayFailure failure = c == '"' ? ReadQuoted(element) : ReadUnquoted(element, is_null)) return failure;
    if (expects_delimiter_) return Malformed("Unexpected array element.");
    std::optional<std::string> value;
    if (!is_null) {
      if (ArrayFailure failure = ReadArrayElement(element, read_element_, value, array_.texts_are_certain)) {
        return failure;
      }
    }
    array_.elements.push_back(std::move(value));
    is_frozen_ = true;
    if (level_ != array_.lengths.size()) return DimensionMismatch();
    ++counts_[level_ - 1];
    expects_delimiter_ = true;
    return std::nullopt;
  }

  ArrayFailure StartLevel() {
    cursor_.Advance();
    if (expects_delimiter_) return Unexpected('{');
    if (level_ >= kMaximumArrayDimensions) return TooManyDimensions();
    counts_[level_++] = 0;
    if (level_ > array_.lengths.size()) {
      if (is_frozen_) return DimensionMismatch();
      array_.lengths.push_back(kUnknownLength);
      array_.lower_bounds.push_back(1);
    }
    return std::nullopt;
  }

  ArrayFailure EndLevel() {
    cursor_.Advance();
    if (counts_[level_ - 1] > 0 && !expects_delimiter_) return Unexpected('}');
    --level_;
    if (level_ > 0) ++counts_[level_ - 1];
    int& length = array_.lengths[level_];
    if (length == kUnknownLength) {
      length = counts_[level_];
    } else if (length != counts_[level_]) {
      return DimensionMismatch();
    }
    expects_delimiter_ = true;
    return std::nullopt;
  }

  ArrayFailure ReadQuoted(std::string& element) {
    cursor_.Advance();
    while (!cursor_.AtEnd()) {
      char c = cursor_.Next();
      if (c == '"') {
        cursor_.SkipSpace();
        if (cursor_.AtEnd()) return UnexpectedEnd();
        c = cursor_.Peek();
        if (c == delimiter_ || c == '}' || c == '{') return std::nullopt;
        return Malformed("Incorrectly quoted array element.");
      }
      if (c == '\\') {
        if (cursor_.AtEnd()) break;
        c = cursor_.Next();
      }
      element += c;
    }
    return UnexpectedEnd();
  }

  ArrayFailure ReadUnquoted(std::string& element, bool& is_null) {
    size_t length = 0;  // Without the white space at its end.
    bool has_escapes = false;
    while (!cursor_.AtEnd()) {
      char c = cursor_.Peek();
      if (c == '{') return Unexpected('{');
      if (c == '"') return Malformed("Incorrectly quoted array element.");
      if (c == delimiter_ || c == '}') {
        element.resize(length);
        is_null = !has_escapes && element.size() == 4 && StartsWithIgnoringCase(element, "null");
        return std::nullopt;
      }
      cursor_.Advance();
      const bool is_escape = c == '\\';
      if (is_escape) {
        if (cursor_.AtEnd()) break;
        c = cursor_.Next();
        has_escapes = true;
      }
      element += c;
      if (is_escape || !IsSpace(c)) length = element.size();
    }
    return UnexpectedEnd();
  }

  static constexpr int kUnknownLength = -1;

  std::string_view text_;
  Cursor cursor_;
  char delimiter_;
  const ElementReader& read_element_;
  ParsedArray& array_;
  bool has_dimensions_ = false;
  bool is_frozen_ = false;  // The number of dimensions is known.
  bool expects_delimiter_ = false;
  size_t level_ = 0;
  std::array<int, kMaximumArrayDimensions> counts_{};  // Of the elements of each open level.
};

}  // namespace

ArrayFailure ParseArray(std::string_view text, char delimiter, const ElementReader& read_element, ParsedArray& array) {
  return Parser(text, delimiter, read_element, array).Parse();
}

}  // namespace pgtidy::types
