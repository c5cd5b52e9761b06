#pragma once

#include <optional>
#include <vector>

#include "analyzer/catalog/catalog.h"
#include "analyzer/ddl/error_subject.h"
#include "analyzer/engine/schema_problem.h"

namespace pgtidy::engine {

/// What became of a name that an error says to be missing.
struct FormerNames {
  /// What the statements did that dropped, renamed or moved it, one after the other: `column "a" of relation "b" was
  /// dropped here`. Each range is empty, at the beginning of the statement.
  std::vector<types::RelatedPlace> places;
  std::optional<NearName> now;  ///< What it is called now; nothing if it was dropped.
};

/// Returns what earlier statements did to just that name; nothing for other errors, for names that never stood for
/// anything, and where it is not certain which of several is meant. `subject` is what the error is about, as
/// ddl::SubjectOf() says.
[[nodiscard]] FormerNames FindFormerNames(const catalog::Catalog& catalog, const ddl::StatementError& error,
                                          const std::optional<ddl::ErrorSubject>& subject);

}  // namespace pgtidy::engine
