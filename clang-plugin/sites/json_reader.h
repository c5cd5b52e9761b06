#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "clang-plugin/sites/extraction.h"

namespace pgtidy::sites {

/// Why a line is not what ToJsonLines() writes. Thrown and caught inside of ReadJsonLines().
struct FormError {
  std::string message;
};

/// One line; just one of the three is set. Places of a site and a candidate count in `files`.
struct JsonLine {
  std::vector<std::string> files;
  std::optional<QuerySite> site;
  std::optional<WrapperCandidate> candidate;
  std::optional<Extraction> unit;
};

/// Reads a line. Throws FormError.
[[nodiscard]] JsonLine ReadJsonLine(std::string_view line);

/// Returns "dollar", "colon", "at" or "question": the form in JSON.
[[nodiscard]] const char* PlaceholderStyleName(syntax::PlaceholderStyle style);

}  // namespace pgtidy::sites
