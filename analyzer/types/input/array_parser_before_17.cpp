#include <algorithm>
#include <array>
#include <cstdlib>

#include "analyzer/types/input/array_parser.h"
#include "analyzer/types/input/characters.h"

namespace pgtidy::types {
namespace {

// Bounds above it may overflow where the server computes with them.
constexpr long kSafeBound = 1L << 30;

LiteralValue TooManyDimensions(size_t count) {
  return LiteralValue::Error("54000", "number of array dimensions (" + std::to_string(count) +
                                          ") exceeds the maximum allowed (" + std::to_string(kMaximumArrayDimensions) +
                                          ")");
}

// Where in the literal ArrayCount() is.
enum class State {
  kNoLevel,
  kLevelStarted,
  kElementStarted,
  kQuotedElementStarted,
  kQuotedElementCompleted,
  kElementDelimited,
  kLevelCompleted,
  kLevelDelimited,
};

// Checks the braces and counts the elements. Source: ArrayCount().
class Counter {
 public:
  Counter(std::string_view text, char delimiter) : text_(text), cursor_(text), delimiter_(delimiter) {}

  // Leaves `lengths` empty for an empty array.
  ArrayFailure Count(std::vector<int>& lengths) {
    expected_.fill(0);
    counts_.fill(1);
    while (!is_at_end_) {
      bool is_item_done = false;
      while (!is_item_done) {
        if (state_ == State::kElementStarted || state_ == State::kQuotedElementStarted) is_empty_ = false;
        if (ArrayFailure failure = Step(is_item_done)) return failure;
      }
      ++lengths_[dimensions_ - 1];
    }
    cursor_.SkipSpace();
    if (!cursor_.AtEnd()) return Malformed("Junk after closing right brace.");
    if (!is_empty_) lengths.assign(lengths_.begin(), lengths_.begin() + static_cast<std::ptrdiff_t>(dimensions_));
    return std::nullopt;
  }

 private:
  ArrayFailure Malformed(std::string detail) { return MalformedArray(text_, std::move(detail)); }
  ArrayFailure Unexpected(char c) { return Malformed(std::string("Unexpected \"") + c + "\" character."); }

  template <typename... States>
  [[nodiscard]] bool IsIn(States... states) const {
    return ((state_ == states) || ...);
  }

  // Takes one character, or two with a backslash.
  ArrayFailure Step(bool& is_item_done) {
    if (cursor_.AtEnd()) return Malformed("Unexpected end of input.");
    const char c = cursor_.Next();
    if (c == '\\') return Escape();
    if (c == '"') {
      if (!IsIn(State::kLevelStarted, State::kQuotedElementStarted, State::kElementDelimited)) {
        return Malformed("Unexpected array element.");
      }
      in_quotes_ = !in_quotes_;
      state_ = in_quotes_ ? State::kQuotedElementStarted : State::kQuotedElementCompleted;
      return std::nullopt;
    }
    if (in_quotes_) return std::nullopt;
    if (c == '{') return StartLevel();
    if (c == '}') return EndLevel(is_item_done);
    if (c == delimiter_) {
      if (!IsIn(State::kElementStarted, State::kQuotedElementCompleted, State::kLevelCompleted)) {
        return Unexpected(delimiter_);
      }
      state_ = state_ == State::kLevelCompleted ? State::kLevelDelimited : State::kElementDelimited;
      is_item_done = true;
      ++counts_[level_ - 1];
      return std::nullopt;
    }
    if (IsSpace(c)) return std::nullopt;
    if (!IsIn(State::kLevelStarted, State::kElementStarted, State::kElementDelimited)) {
      return Malformed("Unexpected array element.");
    }
    state_ = State::kElementStarted;
    return std::nullopt;
  }

  ArrayFailure Escape() {
    if (!IsIn(State::kLevelStarted, State::kElementStarted, State::kQuotedElementStarted, State::kElementDelimited)) {
      return Unexpected('\\');
    }
    if (state_ != State::kQuotedElementStarted) state_ = State::kElementStarted;
    if (cursor_.AtEnd()) return Malformed("Unexpected end of input.");
    cursor_.Advance();
    return std::nullopt;
  }

  ArrayFailure StartLevel() {
    if (!IsIn(State::kNoLevel, State::kLevelStarted, State::kLevelDelimited)) return Unexpected('{');
    state_ = State::kLevelStarted;
    if (level_ >= kMaximumArrayDimensions) return TooManyDimensions(level_ + 1);
    lengths_[level_++] = 0;
    if (dimensions_ < level_) dimensions_ = level_;
    return std::nullopt;
  }

  ArrayFailure EndLevel(bool& is_item_done) {
    if (!IsIn(State::kElementStarted, State::kQuotedElementCompleted, State::kLevelCompleted) &&
        !(level_ == 1 && state_ == State::kLevelStarted)) {
      return Unexpected('}');
    }
    state_ = State::kLevelCompleted;
    if (level_ == 0) return Malformed("Unmatched \"}\" character.");
    --level_;
    if (expected_[level_] != 0 && counts_[level_] != expected_[level_]) {
      return Malformed("Multidimensional arrays must have sub-arrays with matching dimensions.");
    }
    expected_[level_] = counts_[level_];
    counts_[level_] = 1;
    if (level_ == 0) {
      is_at_end_ = is_item_done = true;
    } else {
      ++lengths_[level_ - 1];
    }
    return std::nullopt;
  }

  std::string_view text_;
  Cursor cursor_;
  char delimiter_;
  State state_ = State::kNoLevel;
  bool in_quotes_ = false;
  bool is_empty_ = true;
  bool is_at_end_ = false;
  size_t level_ = 0;
  size_t dimensions_ = 1;
  std::array<int, kMaximumArrayDimensions> lengths_{};
  std::array<int, kMaximumArrayDimensions> counts_{};
  std::array<int, kMaximumArrayDimensions> expected_{};
};

// Reads the elements of a literal that Counter has accepted. An element's place follows from its indexes, not from its
// number: a sub-array that is too shallow counts as its first element. Source: ReadArrayStr().
class ElementsReader {
 public:
  ElementsReader(std::string_view contents, std::string_view text, char delimiter, const ElementReader& read_element,
                 ParsedArray& array)
      : cursor_(contents), text_(text), delimiter_(delimiter), read_element_(read_element), array_(array) {}

  ArrayFailure Read() {
    size_t count = 1;
    for (const int length : array_.lengths) count *= static_cast<size_t>(length);
    array_.elements.resize(count);
    indexes_.assign(array_.lengths.size(), 0);
    while (!is_at_end_) {
      if (ArrayFailure failure = ReadItem()) return failure;
    }
    return std::nullopt;
  }

 private:
  ArrayFailure Malformed() { return MalformedArray(text_, ""); }

  [[nodiscard]] size_t Place() const {
    size_t place = 0;
    for (size_t i = 0; i < indexes_.size(); ++i) place = place * static_cast<size_t>(array_.lengths[i]) + indexes_[i];
    return place;
  }

  ArrayFailure ReadItem() {
    std::optional<size_t> place;
    std::string item;
    size_t length = 0;  // Without white space at its end.
    bool is_quoted = false;
    bool in_quotes = false;
    for (bool is_done = false; !is_done;) {
      if (cursor_.AtEnd()) return Malformed();
      char c = cursor_.Next();
      if (c == '\\' || (in_quotes && c != '"')) {
        if (c == '\\') {
          if (cursor_.AtEnd()) return Malformed();
          c = cursor_.Next();
          is_quoted = true;
        }
        item += c;
        length = item.size();
      } else if (c == '"') {
        in_quotes = !in_quotes;
        is_quoted = true;
        length = item.size();
      } else if (c == '{') {
        if (level_ >= indexes_.size()) return Malformed();
        indexes_[level_++] = 0;
      } else if (c == '}') {
        if (level_ == 0) return Malformed();
        if (!place) place = Place();
        indexes_[--level_] = 0;
        if (level_ == 0) {
          is_at_end_ = is_done = true;
        } else {
          ++indexes_[level_ - 1];
        }
      } else if (c == delimiter_) {
        if (!place) place = Place();
        is_done = true;
        ++indexes_.back();
      } else if (!IsSpace(c)) {
        item += c;
        length = item.size();
      } else if (!item.empty() || is_quoted) {
        item += c;
      }
    }
    if (*place >= array_.elements.size()) return Malformed();
    item.resize(length);
    std::optional<std::string>& element = array_.elements[*place];
    if (!is_quoted && item.size() == 4 && StartsWithIgnoringCase(item, "null")) {
      element.reset();
      return std::nullopt;
    }
    return ReadArrayElement(item, read_element_, element, array_.texts_are_certain);
  }

  Cursor cursor_;
  std::string_view text_;
  char delimiter_;
  const ElementReader& read_element_;
  ParsedArray& array_;
  std::vector<size_t> indexes_;
  size_t level_ = 0;
  bool is_at_end_ = false;
};

struct Bounds {
  std::vector<int> lower;
  std::vector<int> lengths;
};

ArrayFailure ReadDimensions(Cursor& cursor, std::string_view text, Bounds& bounds) {
  const auto read_bound = [&]() -> std::optional<long> {
    const size_t begin = cursor.offset();
    while (IsDigit(cursor.Peek()) || cursor.Peek() == '-' || cursor.Peek() == '+') cursor.Advance();
    if (cursor.offset() == begin) return std::nullopt;
    return std::strtol(std::string(cursor.Since(begin)).c_str(), nullptr, 10);
  };
  for (cursor.SkipSpace(); cursor.Accept('['); cursor.SkipSpace()) {
    if (bounds.lower.size() == kMaximumArrayDimensions) return TooManyDimensions(kMaximumArrayDimensions + 1);
    std::optional<long> lower = read_bound();
    if (!lower) return MalformedArray(text, "\"[\" must introduce explicitly-specified array dimensions.");
    std::optional<long> upper = lower;
    if (cursor.Accept(':')) {
      upper = read_bound();
      if (!upper) return MalformedArray(text, "Missing array dimension value.");
    } else {
      lower = 1;
    }
    if (!cursor.Accept(']')) return MalformedArray(text, "Missing \"]\" after array dimensions.");
    if (std::labs(*lower) > kSafeBound || std::labs(*upper) > kSafeBound) return LiteralValue::Undetermined();
    if (*upper < *lower) return LiteralValue::Error("2202E", "upper bound cannot be less than lower bound");
    bounds.lower.push_back(static_cast<int>(*lower));
    bounds.lengths.push_back(static_cast<int>(*upper - *lower + 1));
  }
  return std::nullopt;
}

}  // namespace

ArrayFailure ParseArrayBefore17(std::string_view text, char delimiter, const ElementReader& read_element,
                                ParsedArray& array) {
  Cursor cursor(text);
  Bounds bounds;
  if (ArrayFailure failure = ReadDimensions(cursor, text, bounds)) return failure;
  const bool has_dimensions = !bounds.lower.empty();
  if (has_dimensions) {
    if (!cursor.Accept('=')) return MalformedArray(text, "Missing \"=\" after array dimensions.");
    cursor.SkipSpace();
    if (cursor.Peek() != '{') return MalformedArray(text, "Array contents must start with \"{\".");
  } else if (cursor.Peek() != '{') {
    return MalformedArray(text, "Array value must start with \"{\" or dimension information.");
  }
  const std::string_view contents = cursor.Rest();
  // Its errors show the contents only.
  if (ArrayFailure failure = Counter(contents, delimiter).Count(array.lengths)) return failure;
  if (has_dimensions && bounds.lengths != array.lengths) {
    return MalformedArray(text, "Specified array dimensions do not match array contents.");
  }
  // The count of a literal of uneven depth may be zero: then it is an empty array.
  if (std::find(array.lengths.begin(), array.lengths.end(), 0) != array.lengths.end()) array.lengths.clear();
  array.lower_bounds = has_dimensions ? bounds.lower : std::vector<int>(array.lengths.size(), 1);
  if (array.lengths.empty()) return std::nullopt;
  // More elements than characters: a literal of uneven depth, most of whose elements would be NULL.
  size_t count = 1;
  for (const int length : array.lengths) {
    count *= static_cast<size_t>(length);
    if (count > text.size()) return LiteralValue::Undetermined();
  }
  return ElementsReader(contents, text, delimiter, read_element, array).Read();
}

}  // namespace pgtidy::types
