#pragma once

#include <memory>
#include <string>
#include <vector>

#include "analyzer/engine/config.h"
#include "clang-plugin/core/library.h"

namespace pgtidy::tool {

/// The libraries by which queries are found: those that pgtidy knows, and the user's own functions.
struct ConfiguredLibraries {
  std::vector<const cxx::Library*> libraries;
  std::shared_ptr<const cxx::Library> own_functions;  ///< Among `libraries`, which borrow it; null: there are none.
  std::string key;                                    ///< Equal for equal libraries: what cached queries are found by.
};

/// Returns the libraries for a configuration.
[[nodiscard]] ConfiguredLibraries LibrariesOf(const engine::CxxConfig& config);

}  // namespace pgtidy::tool
