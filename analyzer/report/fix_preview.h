#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "analyzer/diagnostics/diagnostic.h"
#include "analyzer/text/source_map.h"

namespace pgtidy::report {

/// A line that a fix takes away or brings.
struct PreviewLine {
  enum class Kind { kRemoved, kAdded };

  Kind kind = Kind::kRemoved;
  uint32_t line = 0;  ///< From 1, in the file as it is; 0 for added lines.
  std::string text;   ///< As in the file, without a line end.

  friend bool operator==(const PreviewLine&, const PreviewLine&) = default;
};

/// Returns what the fix changes, line by line from the top: removed lines before those that take their place. Returns
/// nothing if that is too much to read at a glance, lies in another file than `file`, or cannot be applied.
[[nodiscard]] std::vector<PreviewLine> PreviewFix(const text::SourceMap& sources, text::FileId file,
                                                  const diagnostics::Fix& fix);

}  // namespace pgtidy::report
