#pragma once

#include "analyzer/catalog/catalog.h"
#include "analyzer/catalog/query_tree.h"

namespace pgtidy::query {

/// How many rows a statement returns to the client.
enum class Cardinality : uint8_t {
  kNone,        ///< It returns no rows: INSERT without RETURNING, say.
  kAtMostOne,   ///< By a unique key, or by LIMIT 1.
  kExactlyOne,  ///< Whatever the tables hold.
  kMany,        ///< Any number; also where nothing is proven.
};

/// What can be proven from the query, and from unique indexes without predicate and expressions.
[[nodiscard]] Cardinality CardinalityOf(const catalog::Catalog& catalog, const catalog::Query& query);

/// Whether a query returns at least one row whatever the tables hold.
[[nodiscard]] bool ReturnsARow(const catalog::Query& query);

}  // namespace pgtidy::query
