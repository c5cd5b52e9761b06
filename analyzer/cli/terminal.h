#pragma once

#include <string_view>

#include "analyzer/cli/exit_status.h"
#include "analyzer/cli/options.h"
#include "analyzer/support/result.h"

namespace pgtidy::cli {

/// Returns whether output to standard output is to be coloured: as asked, else on a terminal unless NO_COLOR is set
/// and not empty or TERM is "dumb".
[[nodiscard]] bool UseColor(ColorMode mode);

/// Writes all of a text to standard output. An Error if that fails: a full disk; a closed pipe ends the program.
support::Status Print(std::string_view text);

/// Prints "pgtidy: error: ..." to standard error and returns the status that belongs to the error.
ExitStatus Fail(const support::Error& error);

/// Prints "pgtidy: ..." to standard error.
void Log(std::string_view message);

}  // namespace pgtidy::cli
