#pragma once

#include <optional>
#include <string>
#include <vector>

#include "analyzer/catalog/catalog.h"
#include "analyzer/catalog/query_tree.h"

/// Which columns of a result can be NULL.
namespace pgtidy::query {

/// Whether a value may be NULL, and why, in words.
struct Nullability {
  bool nullable = true;
  std::string why;
};

/// The answer for each column that a query returns, in their order. `nullable` is false only where it is proven from
/// what the catalogue enforces: NOT NULL and CHECK constraints, conditions that reject NULL, functions and aggregates
/// known not to return it. Subqueries, CTEs and views are looked into. Everything unknown may be NULL.
[[nodiscard]] std::vector<Nullability> ProveNullability(const catalog::Catalog& catalog, const catalog::Query& query);

/// What SQLx stores for the same columns: nothing for one without an origin (but for a whole row that may be missing);
/// else whether the column of the table (or view, whose columns are all nullable) may be NULL, or its row be missing in
/// an outer join. Source: sqlx-postgres, describe.rs.
[[nodiscard]] std::vector<std::optional<bool>> NullabilityOfSqlx(const catalog::Catalog& catalog,
                                                                 const catalog::Query& query);

}  // namespace pgtidy::query
