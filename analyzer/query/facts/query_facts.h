#pragma once

#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "analyzer/catalog/catalog.h"
#include "analyzer/catalog/query_tree.h"

/// What a server accepts in a query and its writer hardly means. Facts only: what to make of them is a rule's affair.
/// Nothing is said of what is unknown.
namespace pgtidy::query {

/// `x = NULL`, `x <> NULL`, ...: NULL for every row.
struct NullComparison {
  int location = -1;  ///< Of the operator.
  std::string operator_name;
};

using QueryFact = std::variant<NullComparison>;

/// Finds the facts of a statement, subqueries and CTEs included; views are not looked into. `text` is what the
/// locations of the query count in; those of facts are byte offsets of a token there. Facts without one are left out.
[[nodiscard]] std::vector<QueryFact> FindQueryFacts(const catalog::Catalog& catalog, const catalog::Query& query,
                                                    std::string_view text);

}  // namespace pgtidy::query
