#pragma once

#include <cstddef>
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
  /// One accepted finding. Only the fingerprint counts; the rest is for people.
  struct Entry {
    std::string fingerprint;
    std::string rule;
    std::string path;
    std::string message;
  };

  /// Reads a baseline's text; `path` is for messages. Errors (kUsage): no JSON, with the line; not of this form;
  /// written by a later version of pgtidy.
  static support::Result<Baseline> Parse(std::string_view text, const std::string& path);

  /// Returns the file's text for these diagnostics; those that a comment suppresses are left out.
  [[nodiscard]] static std::string Render(const std::vector<diagnostics::Diagnostic>& diagnostics,
                                          const text::SourceMap& sources);

  /// Marks the diagnostics that the baseline knows as SuppressionKind::kBaseline. Returns how many fingerprints of
  /// the baseline no longer occur.
  size_t Apply(std::vector<diagnostics::Diagnostic>& diagnostics) const;

  /// Returns the entries that are not among these diagnostics, suppressed or not. Where only some files were checked,
  /// those of other paths mean nothing.
  [[nodiscard]] std::vector<Entry> Missing(const std::vector<diagnostics::Diagnostic>& diagnostics) const;

 private:
  std::vector<Entry> entries_;  // Sorted by fingerprint, each once.
};

}  // namespace pgtidy::engine
