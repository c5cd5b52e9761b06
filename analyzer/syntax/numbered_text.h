#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

/// Queries as client libraries take them, with placeholders of their own in the place of `$1`.
namespace pgtidy::syntax {

enum class PlaceholderStyle : uint8_t {
  kDollar,    ///< `$1`: the server's own; nothing is changed.
  kColon,     ///< `:name`. Not in square brackets, where it bounds a slice.
  kAt,        ///< `@name`.
  kQuestion,  ///< `?`, counted from 1. Behind an operand it is an operator of JSON.
};

/// A query whose placeholders are `$n`.
struct NumberedText {
  std::string text;
  /// By number: the names of the placeholders, without their marks; empty texts for `?`. Equal names are one parameter.
  std::vector<std::string> names;

  /// Where a byte of `text` stands in the query as it was given; of a parameter, its first byte.
  [[nodiscard]] uint32_t OriginalOffset(uint32_t offset) const;

  struct Replacement {
    uint32_t begin = 0;  ///< In `text`.
    uint32_t end = 0;
    uint32_t original_begin = 0;
    uint32_t original_end = 0;
  };
  std::vector<Replacement> replacements;  ///< In order.
};

/// Numbers the placeholders of a query. Strings, comments, quoted names, casts (`::`) and operators stay as they are.
[[nodiscard]] NumberedText NumberPlaceholders(std::string_view query, PlaceholderStyle style);

}  // namespace pgtidy::syntax
