#pragma once

#include <set>
#include <string>

#include "clang-plugin/sites/sql_text.h"

namespace pgtidy::checks {

/// The names under which a text prepares statements.
struct PreparedNames {
  std::set<std::string> names;
  /// There are no others: no hole is a name or a statement, and no code inside of the text prepares one.
  bool are_all = true;
};

/// Looks for `PREPARE name AS ...` in whatever place of a text.
[[nodiscard]] PreparedNames FindPreparedNames(const sites::SqlText& text);

}  // namespace pgtidy::checks
