#pragma once

#include <vector>

#include "analyzer/engine/config.h"
#include "analyzer/migrations/migration.h"
#include "analyzer/support/result.h"
#include "clang-plugin/sites/extraction.h"

namespace pgtidy::cli {

/// Returns the queries in the files of SQL that the configuration says the program brings along: one extraction a file,
/// sorted by path, each with one site that stands for all statements of the file. A file that several tables match
/// belongs to the first; migrations, `sets`, are left out. A pattern that no file matches, and a file that cannot be
/// read or is not UTF-8, is said on standard error. Errors: a folder cannot be read.
support::Result<std::vector<sites::Extraction>> ReadSqlFiles(const engine::Config& config,
                                                             const std::vector<migrations::MigrationSet>& sets);

}  // namespace pgtidy::cli
