#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace pgtidy::report {

/// Appends one character (the bytes of one code point, or one malformed byte) as a terminal may be sent it, and returns
/// the number of characters appended. A tab and a space pass; a malformed byte becomes U+FFFD. Control characters, and
/// the invisible ones that reorder or break a line (U+202E and its like), become \x1b or \u202e in letters.
size_t AppendPrintable(std::string& out, std::string_view character);

/// Returns the whole text so; line ends are escaped as well.
[[nodiscard]] std::string Printable(std::string_view text);

}  // namespace pgtidy::report
