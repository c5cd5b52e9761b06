#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <vector>

#include "clang-plugin/tool/configured_libraries.h"
#include "clang-plugin/tool/parse_unit.h"

namespace pgtidy::tool {

struct ExtractSettings {
  ConfiguredLibraries libraries;
  std::string project_root;               ///< Absolute.
  std::string cache_folder;               ///< Where extractions are kept between runs; empty: nowhere.
  bool prefilter = true;                  ///< Read only units in which a query may stand.
  unsigned jobs = 0;                      ///< Units at a time; 0: as many as the machine has processors.
  unsigned unit_limit = 0;                ///< Seconds of processor time for each; 0: any.
  bool show_stderr = false;               ///< What Clang itself says on standard error is seen.
  std::function<void(size_t)> step = {};  ///< Called with the number of units to read after each.
};

/// One unit that was read, now or in an earlier run.
struct ExtractedUnit {
  size_t unit = 0;          ///< Index of the unit.
  std::string json_lines;   ///< Its queries: sites::ToJsonLines(). Empty if it was lost.
  std::string failure;      ///< Why it was lost; empty: it was not.
  bool is_passing = false;  ///< Another run may give something else though nothing has changed.
  /// What it depends on. Filled only if it was read now.
  std::vector<Dependency> dependencies;
};

struct ExtractOutcome {
  std::vector<ExtractedUnit> units;  ///< Those that were chosen, in order.
  size_t from_cache = 0;             ///< How many of them were not read now.
  std::string cache_problem;         ///< Why the cache could not be written; empty: it was.
};

/// Finds the queries of the units: chooses those worth reading, takes what is known from the cache, and reads the
/// others, each in a process of its own. The outcome does not depend on the cache or the number of jobs. Call it while
/// the program has one thread only.
[[nodiscard]] ExtractOutcome ExtractUnits(const std::vector<Unit>& units, const ExtractSettings& settings);

}  // namespace pgtidy::tool
