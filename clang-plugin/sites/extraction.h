#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "analyzer/support/result.h"
#include "clang-plugin/sites/query_site.h"

namespace pgtidy::sites {

/// What was found in one translation unit.
struct Extraction {
  std::string main_file;           ///< Absolute.
  std::vector<std::string> files;  ///< Absolute; what Place::file counts.
  std::vector<QuerySite> sites;    ///< In the order of the main file's text, those of headers first.
  std::vector<WrapperCandidate> wrapper_candidates;
  size_t error_count = 0;   ///< Errors of the compiler: what hangs on them may be missing.
  std::string first_error;  ///< `file:line:column: message` of the first of them.
  std::string failure;      ///< Why the unit could not be read: then there is nothing else. Empty: it was read.

  /// True if nothing that the unit has may be missing.
  [[nodiscard]] bool IsWhole() const { return error_count == 0 && failure.empty(); }
};

/// Returns the extraction as JSON lines: one object a site or wrapper candidate, each whole by itself (with the files
/// that it names), and one of the kind "unit" at the end. The form is described in docs/cxx-sites.md.
[[nodiscard]] std::string ToJsonLines(const Extraction& extraction);

/// Returns the line of one site, whose places count in `files`: equal lines are equal sites, whatever unit they are of.
[[nodiscard]] std::string ToJsonLine(const QuerySite& site, const std::vector<std::string>& files);

/// Reads what ToJsonLines() wrote, of any number of units; `name` is used in messages. Errors (kUsage): a line that is
/// no object, or lacks or misuses a key, with `name` and line.
support::Result<std::vector<Extraction>> ReadJsonLines(std::string_view text, const std::string& name);

}  // namespace pgtidy::sites
