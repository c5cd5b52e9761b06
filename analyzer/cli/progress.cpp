#include "analyzer/cli/progress.h"

#include <unistd.h>

#include <cstdio>

namespace pgtidy::cli {

using Clock = std::chrono::steady_clock;

Progress::Progress(bool enabled)
    : enabled_(enabled && ::isatty(STDERR_FILENO) == 1), start_(Clock::now()), shown_(start_) {}

Progress::~Progress() {
  if (visible_) std::fputs("\r\x1b[K", stderr);
}

void Progress::Step(size_t total) {
  const size_t done = ++done_;
  if (!enabled_) return;
  const std::unique_lock lock(mutex_, std::try_to_lock);
  if (!lock.owns_lock()) return;
  const Clock::time_point now = Clock::now();
  if (now - start_ < std::chrono::seconds(1) || now - shown_ < std::chrono::milliseconds(100)) return;
  shown_ = now;
  visible_ = true;
  std::fprintf(stderr, "\r\x1b[Kchecking: %zu of %zu files", done, total);
}

}  // namespace pgtidy::cli
