#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "analyzer/text/edit.h"

namespace pgtidy::cli {

/// Returns the change that the edits make to a text, in the form of `diff -u` with three lines of context, or an empty
/// text if there are none. The edits must not conflict and belong to this text.
[[nodiscard]] std::string UnifiedDiff(const std::string& path, std::string_view text,
                                      std::vector<text::TextEdit> edits);

}  // namespace pgtidy::cli
