#include "analyzer/support/parallel.h"

#include <algorithm>
#include <atomic>
#include <system_error>
#include <thread>
#include <vector>

namespace pgtidy::support {

void ParallelFor(size_t count, unsigned jobs, const std::function<void(size_t)>& work) {
  if (jobs == 0) jobs = count > 1 ? std::max(1U, std::thread::hardware_concurrency()) : 1;
  std::atomic<size_t> next{0};
  const auto run = [&] {
    for (size_t i = next.fetch_add(1); i < count; i = next.fetch_add(1)) work(i);
  };
  std::vector<std::thread> threads;
  for (size_t i = 1; i < std::min<size_t>(jobs, count); ++i) {
    try {
      threads.emplace_back(run);
    } catch (const std::system_error&) {
      // No more threads to be had: those that run do the work.
      break;
    }
  }
  run();
  for (std::thread& thread : threads) thread.join();
}

}  // namespace pgtidy::support
