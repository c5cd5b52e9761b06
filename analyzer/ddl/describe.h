#pragma once

#include <string_view>

#include "analyzer/ddl/effects.h"
#include "analyzer/syntax/statement.h"

namespace pgtidy::ddl {

/// Returns what a statement does, as far as the statement itself tells. `text` is the file that the statement is in.
/// A statement without a tree, and one whose effects are not modelled, has none.
[[nodiscard]] Effects Describe(const syntax::Statement& statement, std::string_view text);

}  // namespace pgtidy::ddl
