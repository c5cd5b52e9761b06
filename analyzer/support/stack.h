#pragma once

namespace pgtidy::support {

/// Returns whether the calls that lead here take more than a quarter of the thread's stack. Who follows a tree that a
/// user has nested as deeply as he liked asks this and turns back: what follows the same tree later, prints it or frees
/// it has the rest. The stack of the main thread grows as far as `ulimit -s` lets it.
[[nodiscard]] bool StackIsShort();

}  // namespace pgtidy::support
