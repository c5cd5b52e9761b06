#pragma once

#include <string>

namespace pgtidy::tool {

/// Returns the folder of the project that a folder of sources (absolute) belongs to: the nearest one, itself or above,
/// that has pgtidy.toml or is a repository; else as far up as there are files of a build; else the folder itself.
[[nodiscard]] std::string FindProjectRoot(const std::string& folder);

}  // namespace pgtidy::tool
