#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace pgtidy::migrations {

/// A text that differs from another only in what editors and git change behind a user's back.
struct ContentVariant {
  std::string content;
  std::string difference;     ///< What the present text has and the variant has not: "CRLF line ends instead of LF".
  bool is_line_ends = false;  ///< Only the line ends differ: .gitattributes holds them.
};

/// Tries the other line ends, with and without a byte order mark, with and without a line end behind the last line,
/// without white space at the ends of lines, and two of these together, and returns the first variant that `matches`
/// accepts; nothing if none is accepted.
[[nodiscard]] std::optional<ContentVariant> FindVariant(std::string_view content,
                                                        const std::function<bool(std::string_view)>& matches);

}  // namespace pgtidy::migrations
