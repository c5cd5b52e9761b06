#pragma once

#include <atomic>
#include <chrono>
#include <cstddef>
#include <mutex>

namespace pgtidy::cli {

/// A line on standard error that shows how far a long job is: only on a terminal, only after a second. Safe to call
/// from several threads.
class Progress {
 public:
  explicit Progress(bool enabled);
  ~Progress();
  Progress(const Progress&) = delete;
  Progress& operator=(const Progress&) = delete;

  /// Takes note that one more of `total` steps is done.
  void Step(size_t total);

 private:
  bool enabled_;
  std::chrono::steady_clock::time_point start_;
  std::atomic<size_t> done_{0};
  std::mutex mutex_;
  std::chrono::steady_clock::time_point shown_;
  bool visible_ = false;
};

}  // namespace pgtidy::cli
