#pragma once

#include <string>
#include <vector>

#include "clang-plugin/core/extractor.h"
#include "clang-plugin/sites/extraction.h"
#include "clang-plugin/tool/dependency.h"

namespace pgtidy::tool {

/// A file with the arguments with which Clang reads it.
struct Unit {
  std::string file;       ///< Absolute.
  std::string directory;  ///< Absolute; what relative paths are relative to.
  std::vector<std::string> arguments;
  std::string failure;  ///< Why it cannot be read; empty: nothing is known against it.
};

struct ParsedUnit {
  /// The queries, as far as they could be read: errors of the compiler are counted in it.
  sites::Extraction extraction;
  std::vector<Dependency> dependencies;
  /// Another run may give something else though nothing has changed: a file was there and could not be read.
  bool is_passing = false;
  /// Why Clang did not read the file at all: it is not there, an argument makes no sense. Empty: it did.
  std::string failure;
};

/// Reads one unit with Clang. Bodies of functions that stand outside `project_root`
/// (absolute; empty: there is no outside) are not read. What leads to a crash of
/// Clang ends the process: see RunInChildren().
[[nodiscard]] ParsedUnit ParseUnit(const Unit& unit, const cxx::ExtractorOptions& options,
                                   const std::string& project_root);

/// Makes Clang ready; call once, before the first ParseUnit() and before any thread begins.
void PrepareClang();

}  // namespace pgtidy::tool
