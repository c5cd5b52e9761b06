#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "clang-plugin/sites/sql_text.h"

namespace pgtidy::cxx {

/// The texts that an expression may have, while they are put together.
struct Texts {
  static constexpr size_t kMost = 16;          ///< Of texts that conditions make.
  static constexpr size_t kMostElements = 64;  ///< Of the elements of a list.

  std::vector<sites::SqlText> all;  ///< Never empty: what is not known is a hole.
  unsigned decisions = 0;           ///< How many conditions decide among them, one apart from the other.

  [[nodiscard]] static Texts Of(sites::SqlText text) { return {{std::move(text)}, 0}; }
  [[nodiscard]] static Texts Empty() { return Of({}); }
  /// True if nothing is known of them: each is one hole.
  [[nodiscard]] bool IsUnknown() const;
};

/// Every text of the one with every text of the other behind it. More than Texts::kMost are one hole.
[[nodiscard]] Texts Concatenate(const Texts& left, const Texts& right);
/// The texts of both, each once: what a condition chooses between.
[[nodiscard]] Texts Join(const Texts& left, const Texts& right, size_t most = Texts::kMost);
/// A text that is not known.
[[nodiscard]] Texts Hole(std::optional<sites::Place> place, std::string expression);

/// A mark in a format that a value replaces.
struct FormatMark {
  size_t begin = 0;  ///< In the text of the format.
  size_t end = 0;
  std::optional<size_t> argument;  ///< From 0; nothing: `literal` stands there.
  std::string literal;
  std::string name;           ///< Of a named argument; `argument` is then not to be used.
  bool is_plain = true;       ///< The value stands there as it is: no width, no precision.
  bool is_character = false;  ///< A number stands for the character of that number.
};

/// The marks of a format, in order; nothing if it is malformed.
[[nodiscard]] std::optional<std::vector<FormatMark>> BraceMarks(const std::string& format);     ///< std::format, fmt.
[[nodiscard]] std::optional<std::vector<FormatMark>> PercentMarks(const std::string& format);   ///< printf.
[[nodiscard]] std::optional<std::vector<FormatMark>> NumberedMarks(const std::string& format);  ///< boost::format: %1%.
/// The marks `%1` to `%99` of QString::arg that have the lowest number, all with argument 0.
[[nodiscard]] std::vector<FormatMark> LowestMarks(const std::string& format);

}  // namespace pgtidy::cxx
