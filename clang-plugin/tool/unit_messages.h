#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "clang-plugin/sites/extraction.h"
#include "clang-plugin/tool/extract_units.h"
#include "clang-plugin/tool/unit_set.h"

namespace pgtidy::tool {

/// What went wrong with the units of a run.
struct UnitMessages {
  std::vector<std::string> lines;  ///< One for each unit with something to say, in order.
  size_t lost = 0;                 ///< Units that were not read at all.
  size_t incomplete = 0;           ///< Units with errors of the compiler.
};

/// Returns what is to be said of the units, and adds the queries of those that were read to `extractions`.
[[nodiscard]] UnitMessages ReadUnits(const std::vector<Unit>& units, const ExtractOutcome& outcome,
                                     std::vector<sites::Extraction>& extractions);

/// Prints that to standard error, with a summary if asked for, and returns the exit status: kEnvironment if no unit at
/// all could be read, or with --strict if any was not, or not wholly; else kClean.
cli::ExitStatus TellOfUnits(const ToolOptions& options, const UnitSet& set, const ExtractOutcome& outcome,
                            const UnitMessages& messages);

}  // namespace pgtidy::tool
