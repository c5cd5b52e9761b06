#pragma once

#include <string>
#include <vector>

#include "analyzer/migrations/migration.h"
#include "analyzer/support/result.h"
#include "analyzer/text/source_map.h"

namespace pgtidy::migrations {

/// Returns one set of the files that a list names, in its order: one path a line, relative to the list's folder; blank
/// lines and those that begin with '#' do not count, a \r at the end of a line neither. All files are selected.
/// Errors: a list that cannot be read, a file that is missing or cannot be read; the message names list and line.
support::Result<std::vector<MigrationSet>> ReadFilesFrom(const std::string& list, text::SourceMap& sources);

}  // namespace pgtidy::migrations
