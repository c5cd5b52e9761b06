#pragma once

#include <clang/AST/ASTContext.h>
#include <clang/AST/Expr.h>

#include <optional>

#include "clang-plugin/core/places.h"
#include "clang-plugin/sites/sql_text.h"

namespace pgtidy::cxx {

/// Returns the text of a string literal of any width in UTF-8, with the place of every character: through escapes, raw
/// strings, joined literals, macro arguments and stringified ones. A byte for which no place can be told belongs to a
/// folded segment with the place of the literal. Offsets in the text are bytes; for literals of one-byte characters
/// they are the literal's own.
[[nodiscard]] sites::SqlText LiteralText(const clang::StringLiteral& literal, const clang::ASTContext& context,
                                         Places& places);

/// The text of the one token at a location, which need not be a literal of Clang's tree: that of a literal operator
/// template. Nothing if it is none, or several are joined there.
[[nodiscard]] std::optional<sites::SqlText> LiteralTokenText(clang::SourceLocation token,
                                                             const clang::ASTContext& context, Places& places);

/// Gives a constant text the places of a literal that it was made of by changes of white space alone: each byte that
/// they share has its place. Returns the text as it is if it was made otherwise.
[[nodiscard]] sites::SqlText AlignWith(const sites::SqlText& text, const sites::SqlText& literal);

}  // namespace pgtidy::cxx
