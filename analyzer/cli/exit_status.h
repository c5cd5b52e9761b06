#pragma once

namespace pgtidy::cli {

/// How the program ends.
enum class ExitStatus : int {
  kClean = 0,        ///< Nothing at or above the fail level.
  kFindings = 1,     ///< Findings at or above the fail level.
  kUsage = 2,        ///< Wrong usage or configuration.
  kEnvironment = 3,  ///< The job could not be done: an unreadable file, a missing program, a full disk.
};

}  // namespace pgtidy::cli
