#pragma once

#include <vector>

#include "clang-plugin/core/scan.h"

namespace pgtidy::cxx {

/// Sets how the placeholders of a prepared QSqlQuery are written: `:name` if a text has one, else `?`.
void SetQtPlaceholders(sites::QuerySite& site);
/// Fills the arguments of a prepared QSqlQuery from the calls behind its prepare(), which are all that there are:
/// bindValue() and addBindValue(). Leaves them unknown if it depends on conditions what is bound, or to what.
void SetQtArguments(const std::vector<Call>& calls, sites::QuerySite& site, Scan& scan);
/// True if one of the calls runs the query.
[[nodiscard]] bool HasExecution(const std::vector<Call>& calls);

}  // namespace pgtidy::cxx
