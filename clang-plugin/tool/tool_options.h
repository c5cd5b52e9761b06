#pragma once

#include <optional>
#include <string>
#include <vector>

#include "analyzer/cli/exit_status.h"
#include "analyzer/cli/options.h"

namespace pgtidy::tool {

/// What the command line of pgtidy-cxx says.
struct ToolOptions {
  cli::ProjectOptions project;
  cli::ReportOptions report;

  std::string build;                 ///< The build folder, or its compile_commands.json; empty: find it.
  std::vector<std::string> files;    ///< Files, folders and globs; empty: all of the build.
  std::vector<std::string> exclude;  ///< Globs of files to leave out.
  std::optional<std::vector<std::string>>
      command;  ///< What stands behind `--`: options of the compiler, or a whole command.
  std::vector<std::string> extra_arguments;
  std::string resource_directory;
  std::string root;  ///< The project's folder; empty: find out.

  std::string cache;  ///< Folder; empty: in the build folder.
  bool no_cache = false;
  bool no_prefilter = false;
  unsigned unit_limit = 300;  ///< Seconds of processor time for one unit; 0: any.
  bool strict = false;
  bool verbose = false;

  bool extract = false;            ///< Print the queries instead of checking them.
  std::string extract_one;         ///< Write the queries of this file only, for a build system.
  std::string depfile;             ///< Of extract_one: where to write what it depends on.
  std::vector<std::string> sites;  ///< Files of queries to check instead of reading C++.
  std::string query_cache;         ///< Folder of SQLx's cache; empty: none.

  bool fix = false;
  bool unsafe = false;
  bool diff = false;
  std::string export_fixes;  ///< File for clang-apply-replacements; empty: none.
};

// One job, one file. Each prints its result to standard output (or a file), everything else to standard error, and
// returns the exit status.
cli::ExitStatus RunExtract(const ToolOptions& options);
cli::ExitStatus RunExtractOne(const ToolOptions& options);
cli::ExitStatus RunCheckSites(const ToolOptions& options);

}  // namespace pgtidy::tool
