#pragma once

#include <cstddef>
#include <string>

#include "analyzer/catalog/catalog.h"
#include "analyzer/engine/query_description.h"

namespace pgtidy::checks {

/// Returns why NULL is known to occur in a column of a result; an empty text where it is not known. It is known of a
/// table's column that allows it, of the columns of a table that an outer join leaves out, and of aggregates over what
/// may be no rows, if nothing in the statement or the schema could keep such rows away. That nothing is proven, as
/// ProveNullability() says it, is not enough.
[[nodiscard]] std::string WhyNullIsKnown(const catalog::Catalog& catalog, const engine::QueryDescription& description,
                                         size_t column);

}  // namespace pgtidy::checks
