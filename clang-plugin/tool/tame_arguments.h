#pragma once

#include <string>
#include <vector>

#include "analyzer/support/result.h"
#include "clang-plugin/tool/compile_database.h"

namespace pgtidy::tool {

struct TameOptions {
  std::string resource_directory;            ///< Of Clang's own headers.
  std::vector<std::string> extra_arguments;  ///< Added behind those of the command.
};

/// Returns the arguments of a command so that Clang 19 can read the file with them, whichever compiler they were meant
/// for: response files are put in their place; what chooses a processor, loads plugins, uses other compilers'
/// precompiled headers, writes files or turns warnings into errors is gone. Errors (kEnvironment): a response file that
/// cannot be read, or that names itself.
support::Result<std::vector<std::string>> TameArguments(const CompileCommand& command, const TameOptions& options);

}  // namespace pgtidy::tool
