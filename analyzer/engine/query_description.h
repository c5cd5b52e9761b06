#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "analyzer/ddl/database.h"
#include "analyzer/engine/schema_problem.h"
#include "analyzer/query/cardinality.h"
#include "analyzer/query/nullability/nullability.h"
#include "analyzer/query/query_info.h"
#include "analyzer/query/query_use.h"

namespace pgtidy::engine {

/// What a server would tell a client of a query before it is run, and what can be proven of its result.
struct QueryDescription {
  std::optional<ddl::StatementError> error;  ///< Its offset counts bytes of the query.
  /// Neither what it takes and returns nor an error is certain.
  bool undetermined = false;
  query::QueryInfo info;
  std::vector<query::Nullability> nullability;           ///< By column.
  std::vector<std::optional<bool>> nullability_of_sqlx;  ///< By column.
  query::Cardinality cardinality = query::Cardinality::kMany;
  query::QueryUse use;
  std::vector<NearName> near_names;  ///< The nearest to the name that the error says to be missing.
};

/// Describes the one statement that `text` holds; an empty text is none, and several are the error 42601. `declared`
/// are the names of the parameters' types as the client gives them, an empty one where it gives none.
[[nodiscard]] QueryDescription DescribeQuery(const catalog::Catalog& catalog, std::string_view text,
                                             const std::vector<std::string>& declared);

}  // namespace pgtidy::engine
