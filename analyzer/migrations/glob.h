#pragma once

#include <string_view>

namespace pgtidy::migrations {

/// Returns whether a path with forward slashes, or a folder above it, matches a pattern: `*` and `?` stop at a slash,
/// `**` does not. A pattern without a slash matches the last component at any depth; one that ends in a slash matches
/// only what lies inside such a folder.
[[nodiscard]] bool MatchesGlob(std::string_view pattern, std::string_view path);

}  // namespace pgtidy::migrations
