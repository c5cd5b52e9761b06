#pragma once

#include <optional>
#include <string>
#include <vector>

#include "analyzer/diagnostics/sink.h"
#include "clang-plugin/checks/decoding/decoding.h"
#include "clang-plugin/checks/site_context.h"

namespace pgtidy::checks {

/// A reading of a column that is known, in one of the texts that the call may run.
struct KnownRead {
  const sites::ColumnRead* read = nullptr;
  const ResultColumn* column = nullptr;
  SqlTypeFacts type;
};

/// Returns the reads of a site whose columns are known: by index or by name. Of several texts only what all agree on:
/// the column that the first has, if it has the same type in the others and can be NULL in all.
[[nodiscard]] std::vector<KnownRead> KnownReads(const SiteContext& site);

/// Returns the names of the columns that one of the texts returns.
[[nodiscard]] std::vector<std::string> NamesOf(const std::vector<ResultColumn>& columns);

/// `column 'a'` or `column 3`, for messages.
[[nodiscard]] std::string Describe(const ResultColumn& column, const sites::ColumnRead& read);

/// Adds where the text of the query stands, if it does not stand at the finding.
void AddQueryNote(const SiteContext& site, text::Location finding, diagnostics::DiagnosticBuilder& builder);

}  // namespace pgtidy::checks
