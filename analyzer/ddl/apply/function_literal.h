#pragma once

#include <string_view>

namespace pgtidy::ddl {

/// Returns where byte `offset` of a function's text stands in the statement whose literal holds the text, or -1 where
/// the literal is not a simple one. `from`: where AS or DO stands. Source: function_parse_error_transpose(),
/// match_prosrc_to_query().
[[nodiscard]] int LocationInStatement(std::string_view statement, int from, std::string_view text, int offset);

}  // namespace pgtidy::ddl
