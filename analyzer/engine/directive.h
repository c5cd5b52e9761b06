#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "analyzer/engine/foreign_suppression.h"
#include "analyzer/syntax/splitter.h"
#include "analyzer/text/byte_range.h"

namespace pgtidy::engine {

/// A comment that starts with `pgtidy:ignore`, or with something near it.
struct OwnDirective {
  std::optional<DirectiveScope> scope;  ///< Nothing: there is no directive of that name.
  std::string keyword;                  ///< "pgtidy:ignore-begin", as written but without white space.
  std::string suggestion;               ///< The directive that was probably meant; only without a scope.
  /// The words of the comment, in groups that commas divide. None is empty.
  std::vector<std::vector<text::ByteRange>> names;
  std::string reason;  ///< What follows ` -- `, on one line, well-formed UTF-8; may be empty.
};

/// Returns what stands between a comment's delimiters, without white space (in block comments also `*`) around it.
[[nodiscard]] text::ByteRange CommentBody(std::string_view text, const syntax::Comment& comment);

/// Reads a comment as a directive of pgtidy. Returns nothing if it is none.
[[nodiscard]] std::optional<OwnDirective> ReadOwnDirective(std::string_view text, const syntax::Comment& comment);

/// Returns the text on one line and as well-formed UTF-8: what may be shown of a comment.
[[nodiscard]] std::string Printable(std::string_view text);

}  // namespace pgtidy::engine
