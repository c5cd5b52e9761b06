#pragma once

#include <string>
#include <vector>

#include "analyzer/support/result.h"

namespace pgtidy::support {

/// What a finished program left behind.
struct ProcessOutput {
  int exit_status = 0;  ///< 128 + the signal's number if a signal ended it.
  std::string out;
  std::string err;
};

/// Runs a program found on PATH without a shell, with no standard input, in `directory` (the present one if empty),
/// and returns its output when it has ended. An Error only if it could not be started.
Result<ProcessOutput> RunProgram(const std::vector<std::string>& command, const std::string& directory = "");

}  // namespace pgtidy::support
