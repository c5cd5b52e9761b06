#pragma once

namespace pgtidy::support {

/// Prints what was violated and aborts, in release builds too.
[[noreturn]] void CheckFailed(const char* condition, const char* why, const char* file, int line);

}  // namespace pgtidy::support

/// Holds an invariant of our own code. What a user's input can cause is never checked so.
#define PGTIDY_CHECK(condition, why)                                                       \
  do {                                                                                     \
    if (!(condition)) ::pgtidy::support::CheckFailed(#condition, why, __FILE__, __LINE__); \
  } while (false)
