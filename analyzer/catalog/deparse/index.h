#pragma once

#include <string>
#include <vector>

#include "analyzer/catalog/catalog.h"

namespace pgtidy::catalog::deparse {

/// What an index and an exclusion constraint have in common: `USING btree (a, lower(b)) WHERE ...`. The operators are
/// those of the constraint, null for an index. Source: pg_get_indexdef_worker().
[[nodiscard]] std::string IndexBody(const Catalog& catalog, const Relation& relation,
                                    const std::vector<Oid>* exclusion_operators);

}  // namespace pgtidy::catalog::deparse
