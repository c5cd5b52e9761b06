#pragma once

#include <string_view>

namespace pgtidy::migrations {

/// Whose white space Trim() takes off. Both know that of Unicode.
enum class WhiteSpace {
  kJavaScript,  ///< String.prototype.trim(): with U+FEFF, without U+0085. Source: ECMA-262, WhiteSpace and
                ///< LineTerminator.
  kPerl,        ///< \s of a text: with U+0085, without U+FEFF. Source: perlrecharclass.
};

/// Returns the text without white space at both ends. `text` is UTF-8; other bytes stay.
[[nodiscard]] std::string_view Trim(std::string_view text, WhiteSpace white_space);

}  // namespace pgtidy::migrations
