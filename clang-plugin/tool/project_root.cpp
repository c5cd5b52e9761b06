#include "clang-plugin/tool/project_root.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <span>
#include <system_error>

namespace pgtidy::tool {
namespace {

namespace fs = std::filesystem;

bool HasOneOf(const fs::path& folder, std::span<const char* const> names) {
  return std::any_of(names.begin(), names.end(), [&](const char* name) {
    std::error_code error;
    return fs::exists(folder / name, error);
  });
}

}  // namespace

std::string FindProjectRoot(const std::string& folder) {
  constexpr std::array<const char*, 5> kMarks = {"pgtidy.toml", ".git", ".hg", ".jj", ".svn"};
  constexpr std::array<const char*, 8> kBuildFiles = {"CMakeLists.txt", "meson.build",  "configure.ac",
                                                      "configure",      "Makefile",     "MODULE.bazel",
                                                      "WORKSPACE",      "conanfile.txt"};
  fs::path root = folder;
  for (fs::path marked = root; marked != marked.parent_path(); marked = marked.parent_path()) {
    if (HasOneOf(marked, kMarks)) return marked.string();
  }
  while (root != root.parent_path() && HasOneOf(root.parent_path(), kBuildFiles)) root = root.parent_path();
  return root.string();
}

}  // namespace pgtidy::tool
