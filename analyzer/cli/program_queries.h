#pragma once

#include <optional>
#include <string>
#include <vector>

#include "analyzer/cli/findings.h"
#include "analyzer/cli/project.h"
#include "analyzer/support/result.h"
#include "clang-plugin/checks/check_sites.h"
#include "clang-plugin/sites/extraction.h"

namespace pgtidy::cli {

/// Reads files of queries that `pgtidy-cxx --extract` has written. Errors: a file cannot be read, or is none.
support::Result<std::vector<sites::Extraction>> ReadSiteFiles(const std::vector<std::string>& files);

/// Has `pgtidy-cxx` find the queries of the build that the configuration names: the program beside this one, else on
/// PATH. What it says of units that it could not read is passed on, unless `options` wants it quiet. Errors: it is not
/// there, or could not do its work.
support::Result<std::vector<sites::Extraction>> ExtractProgram(const Project& project, const ProjectOptions& options);

struct ProgramOptions {
  std::string query_cache;  ///< Folder of SQLx's cache; empty: what the configuration says.
  /// No query of the program is left out, as far as its units could be read.
  bool is_whole_program = true;
};

/// Checks the queries of a program against the schema that the project's migrations make, and against the cache of
/// queries. Without migrations names are not checked. Errors: the cache cannot be read.
support::Result<checks::SiteCheckResult> CheckProgram(Project& project,
                                                      const std::vector<sites::Extraction>& extractions,
                                                      const ProgramOptions& options);

/// Adds the files that the queries stand in to what was checked.
void AddProgramFiles(const std::vector<sites::Extraction>& extractions, Findings& findings);

}  // namespace pgtidy::cli
