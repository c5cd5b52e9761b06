#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "analyzer/catalog/catalog.h"
#include "analyzer/ddl/error_subject.h"
#include "analyzer/engine/schema_problem.h"
#include "analyzer/text/byte_range.h"

namespace pgtidy::engine {

/// Returns the names of the catalogue that are nearest to a missing one, of the kind that was looked for. Columns are
/// those of the tables that the statement names.
[[nodiscard]] std::vector<NearName> FindNearNames(const catalog::Catalog& catalog, const ddl::ErrorSubject& subject,
                                                  std::string_view text, text::ByteRange statement);

/// Returns the signatures of the functions that bear the name of a missing one, a few at most.
[[nodiscard]] std::vector<std::string> OtherSignatures(const catalog::Catalog& catalog,
                                                       const ddl::ErrorSubject& subject);

}  // namespace pgtidy::engine
