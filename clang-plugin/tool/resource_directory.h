#pragma once

#include <string>

#include "analyzer/support/result.h"

namespace pgtidy::tool {

/// Returns the folder with Clang's own headers (`include/stddef.h` and the rest) that belongs to the Clang in this
/// program: `chosen` if it is not empty; beside the program; beside Clang's shared library; where the build found it;
/// where Debian has it; where `clang-19` says. Errors: `chosen` lacks the headers (kUsage), or no place has them
/// (kEnvironment).
support::Result<std::string> FindResourceDirectory(const std::string& chosen);

}  // namespace pgtidy::tool
