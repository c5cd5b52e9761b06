#pragma once

#include <vector>

#include "analyzer/ddl/database.h"
#include "analyzer/engine/config.h"
#include "analyzer/support/result.h"
#include "analyzer/text/source_map.h"

namespace pgtidy::engine {

/// What there is before the first migration, as the configuration says.
struct SchemaStart {
  std::vector<text::FileId> baseline;  ///< SQL files that make it, in order.
  ddl::ExtensionDefinitions extension_definitions;
};

/// Reads the files that `[schema]` and `[extensions]` of the configuration name. One that cannot be read is an Error.
[[nodiscard]] support::Result<SchemaStart> ReadSchemaStart(const Config& config, text::SourceMap& sources);

/// Brings a new database to the start. What a server would refuse of the baseline becomes undetermined, if the database
/// goes on after errors.
void ApplySchemaStart(const SchemaStart& start, const text::SourceMap& sources, ddl::Database& database);

}  // namespace pgtidy::engine
