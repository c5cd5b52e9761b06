#pragma once

#include <cstddef>
#include <functional>
#include <string>

namespace pgtidy::tool {

/// What a child process left behind.
struct ChildOutcome {
  std::string bytes;  ///< What its work returned.
  std::string death;  ///< "it crashed: Segmentation fault"; empty: it ended as it should.
};

struct ChildOptions {
  unsigned jobs = 0;         ///< Processes at a time; 0: as many as the machine has processors.
  unsigned limit = 0;        ///< Seconds of processor time that a child may take; 0: any.
  bool keep_stderr = false;  ///< What a child says on standard error is seen; else it is lost.
};

/// Calls `work(i)` once for each i in [0, count), each in a process of its own, so that one that crashes takes nothing
/// with it, nor one that comes to no end, if there is a limit. `done(i, outcome)` is called in this process for each,
/// in the order in which they end. Call it while the program has one thread only.
void RunInChildren(size_t count, const ChildOptions& options, const std::function<std::string(size_t)>& work,
                   const std::function<void(size_t, ChildOutcome)>& done);

}  // namespace pgtidy::tool
