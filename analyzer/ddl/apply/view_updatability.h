#pragma once

#include <string>

#include "analyzer/ddl/apply/context.h"

namespace pgtidy::ddl {

/// Why a view with this query cannot be updated through itself, in the server's words; empty if it can. Every column
/// may be read-only but one. Source: view_query_is_auto_updatable().
[[nodiscard]] std::string WhyNotUpdatable(const catalog::Query& query);

}  // namespace pgtidy::ddl
