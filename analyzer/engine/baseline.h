#pragma once

#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "analyzer/diagnostics/diagnostic.h"
#include "analyzer/support/result.h"
#include "analyzer/text/source_map.h"

namespace pgtidy::engine {

/// Findings that were accepted at some time, as a file of the project: JSON, one finding a line, sorted, made for
/// clean merges.
class Baseline {
 public:
  /// Reads a baseline's text; `path` is for messages.
  static support::Result<Baseline> Parse(std::string_view text, const std::string& path);

  /// Returns the file's text for these diagnostics; suppressed ones are left out.
  [[nodiscard]] static std::string Render(const std::vector<diagnostics::Diagnostic>& diagnostics,
                                          const text::SourceMap& sources);

  /// Marks the diagnostics that the baseline knows as SuppressionKind::kBaseline. Returns how many fingerprints of
  /// the baseline no longer occur.
  size_t Apply(std::vector<diagnostics::Diagnostic>& diagnostics) const;

 private:
  std::set<std::string, std::less<>> fingerprints_;
};

}  // namespace pgtidy::engine
