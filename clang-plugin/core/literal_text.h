#pragma once

#include <clang/AST/ASTContext.h>
#include <clang/AST/Expr.h>

#include "clang-plugin/core/places.h"
#include "clang-plugin/sites/sql_text.h"

namespace pgtidy::cxx {

/// Returns the text of a string literal of any width in UTF-8, with the place of every character: through escapes, raw
/// strings, joined literals, macro arguments and stringified ones. A byte for which no place can be told belongs to a
/// folded segment with the place of the literal. Offsets in the text are bytes; for literals of one-byte characters
/// they are the literal's own.
[[nodiscard]] sites::SqlText LiteralText(const clang::StringLiteral& literal, const clang::ASTContext& context,
                                         Places& places);

}  // namespace pgtidy::cxx
