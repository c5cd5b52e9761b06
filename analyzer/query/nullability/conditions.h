#pragma once

#include <set>
#include <utility>

#include "analyzer/catalog/catalog.h"
#include "analyzer/catalog/query_tree.h"

namespace pgtidy::query {

/// Columns of a query's own level, as (varno, varattno), that are not those of a join.
using ColumnSet = std::set<std::pair<int, int>>;

/// The columns that cannot be NULL in a row for which `condition` is true. Source: find_nonnullable_vars().
[[nodiscard]] ColumnSet ColumnsNotNullIfTrue(const catalog::Catalog& catalog, const catalog::Query& query,
                                             const catalog::ExprRef& condition);

}  // namespace pgtidy::query
