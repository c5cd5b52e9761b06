#pragma once

#include <cstddef>
#include <functional>

namespace pgtidy::support {

/// Calls `work(i)` once for each i in [0, count), on up to `jobs` threads (0: as many as the machine has).
/// Returns when all calls have returned. `work` must not throw. Each i writes only what belongs to it, so that the
/// outcome does not depend on `jobs`.
void ParallelFor(size_t count, unsigned jobs, const std::function<void(size_t)>& work);

}  // namespace pgtidy::support
