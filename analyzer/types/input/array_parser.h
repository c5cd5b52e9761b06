#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "analyzer/types/input/literal.h"

namespace pgtidy::types {

inline constexpr size_t kMaximumArrayDimensions = 6;  // MAXDIM.

/// An array as its literal gives it.
struct ParsedArray {
  std::vector<int> lengths;                          ///< Of the dimensions; empty for an empty array.
  std::vector<int> lower_bounds;                     ///< As many as `lengths`.
  std::vector<std::optional<std::string>> elements;  ///< Output texts; nothing for NULL.
  bool texts_are_certain = true;
};

/// A step of parsing: nothing, or why it ends (kError or kUndetermined).
using ArrayFailure = std::optional<LiteralValue>;

/// Returns 22P02 `malformed array literal: "<text>"`.
[[nodiscard]] LiteralValue MalformedArray(std::string_view text, std::string detail);

/// Returns the value of an element by way of `read_element`, or why there is none.
[[nodiscard]] ArrayFailure ReadArrayElement(std::string_view element, const ElementReader& read_element,
                                            std::optional<std::string>& value, bool& is_certain);

/// Parses as 17 and later do: elements are read as they come. Source: array_in().
[[nodiscard]] ArrayFailure ParseArray(std::string_view text, char delimiter, const ElementReader& read_element,
                                      ParsedArray& array);
/// Parses as versions before 17 do: the braces are checked before any element is read. Source: array_in() of 16.
[[nodiscard]] ArrayFailure ParseArrayBefore17(std::string_view text, char delimiter, const ElementReader& read_element,
                                              ParsedArray& array);

}  // namespace pgtidy::types
