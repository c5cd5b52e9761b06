#pragma once

#include <string>
#include <string_view>

namespace pgtidy::text {

/// Returns what turns the old text into the new one, in the form of `diff -u` with three lines of context, or an empty
/// text if they are equal.
[[nodiscard]] std::string UnifiedDiff(const std::string& old_name, const std::string& new_name,
                                      std::string_view old_text, std::string_view new_text);

}  // namespace pgtidy::text
