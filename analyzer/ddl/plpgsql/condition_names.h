#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace pgtidy::ddl::plpgsql {

/// The SQLSTATEs of a condition's name, or the text itself if it is a SQLSTATE; empty for an unknown name.
/// Source: plpgsql_recognize_err_condition().
[[nodiscard]] std::vector<std::string> SqlstatesOf(std::string_view condition);

/// Whether an exception handler's condition catches an error. Classes (`23000`) catch all of theirs, OTHERS all but the
/// two that must be named. Source: exception_matches_conditions().
[[nodiscard]] bool Catches(std::string_view condition, std::string_view sqlstate);

}  // namespace pgtidy::ddl::plpgsql
