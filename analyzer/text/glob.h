#pragma once

#include <string_view>

namespace pgtidy::text {

/// Returns whether `path` matches a glob pattern: `*` and `?` stay within a folder, `**` crosses folders, a pattern
/// without `/` matches the name of a file or folder anywhere. What matches a folder matches all files in it; a
/// pattern that ends in `/` matches nothing else.
[[nodiscard]] bool MatchesGlob(std::string_view pattern, std::string_view path);

}  // namespace pgtidy::text
