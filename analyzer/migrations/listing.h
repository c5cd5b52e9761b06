#pragma once

#include <string>
#include <vector>

#include "analyzer/migrations/migration.h"
#include "analyzer/text/source_map.h"

namespace pgtidy::migrations {

/// Returns the sets as text for a person: one block per set with its files in order, in aligned columns. Bytes that are
/// no UTF-8 are replaced. Ends in a newline unless there is no set.
[[nodiscard]] std::string RenderMigrationTable(const std::vector<MigrationSet>& sets, const text::SourceMap& sources);

/// Returns the sets as a JSON document, indented by two spaces; docs/migrations.md describes it. Bytes that are no
/// UTF-8 are replaced. Ends in a newline.
[[nodiscard]] std::string RenderMigrationsJson(const std::vector<MigrationSet>& sets, const text::SourceMap& sources);

}  // namespace pgtidy::migrations
