#pragma once

#include <cstdint>

#include "analyzer/text/byte_range.h"

namespace pgtidy::syntax {

enum class TokenKind : uint8_t {
  kWord,              ///< An unquoted identifier or keyword.
  kQuotedIdentifier,  ///< "name" or U&"name".
  kString,            ///< 'text', E'..', N'..', U&'..', with its continuations on further lines.
  kBitString,         ///< B'..' or X'..'.
  kDollarString,      ///< $tag$ .. $tag$.
  kNumber,
  kParameter,    ///< $1
  kOperator,     ///< Operators, and the compounds :: := => ..
  kPunctuation,  ///< One of ( ) [ ] , ; . :
  kLineComment,
  kBlockComment,
  kMetaCommand,   ///< A psql command, from its backslash to the end of the line.
  kPlaceholder,   ///< ${..} or {{..}}, where the lexer was told of them.
  kUnterminated,  ///< A literal, quoted identifier or comment that runs to the end of the text.
  kInvalid,       ///< A byte that starts nothing.
  kEnd,           ///< The end of the text; its range is empty.
};

struct Token {
  TokenKind kind = TokenKind::kEnd;
  text::ByteRange range;
};

}  // namespace pgtidy::syntax
