#include "clang-plugin/tool/child_processes.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <poll.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <exception>
#include <string_view>
#include <system_error>
#include <thread>
#include <utility>
#include <vector>

namespace pgtidy::tool {
namespace {

// Written behind the bytes: without it, the child has not come to its end.
constexpr std::string_view kWhole("\0whole\n", 7);

struct Child {
  size_t index = 0;
  pid_t process = -1;
  int pipe = -1;
  std::string bytes;
};

bool WriteAll(int pipe, std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t count = ::write(pipe, bytes.data(), bytes.size());
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) return false;
    bytes.remove_prefix(static_cast<size_t>(count));
  }
  return true;
}

[[noreturn]] void RunChild(int pipe, size_t index, const ChildOptions& options,
                           const std::function<std::string(size_t)>& work) {
  const rlimit no_core{0, 0};
  ::setrlimit(RLIMIT_CORE, &no_core);
  if (options.limit > 0) {
    // At the first the kernel sends SIGXCPU, at the second it kills.
    const rlimit seconds{options.limit, options.limit + 1};
    ::setrlimit(RLIMIT_CPU, &seconds);
  }
  ::prctl(PR_SET_PDEATHSIG, SIGKILL);
  // A command that reads the standard input would wait for it.
  const int nothing = ::open("/dev/null", O_RDONLY | O_CLOEXEC);
  if (nothing >= 0) ::dup2(nothing, STDIN_FILENO);
  if (!options.keep_stderr) {
    const int nowhere = ::open("/dev/null", O_WRONLY | O_CLOEXEC);
    if (nowhere >= 0) ::dup2(nowhere, STDERR_FILENO);
  }
  bool is_whole = false;
  try {
    const std::string bytes = work(index);
    is_whole = WriteAll(pipe, bytes) && WriteAll(pipe, kWhole);
  } catch (const std::exception&) {
    is_whole = false;
  }
  // No destructors, and nothing that this process has in common with its parent is written twice.
  ::_exit(is_whole ? 0 : 1);
}

// The system's error, or 0.
int Start(size_t index, const ChildOptions& options, const std::function<std::string(size_t)>& work,
          std::vector<Child>& running) {
  std::array<int, 2> ends{};
  if (::pipe2(ends.data(), O_CLOEXEC) != 0) return errno;
  const pid_t process = ::fork();
  if (process < 0) {
    const int error = errno;
    ::close(ends[0]);
    ::close(ends[1]);
    return error;
  }
  if (process == 0) RunChild(ends[1], index, options, work);
  ::close(ends[1]);
  running.push_back({.index = index, .process = process, .pipe = ends[0], .bytes = {}});
  return 0;
}

ChildOutcome Finish(Child& child, const ChildOptions& options) {
  ::close(child.pipe);
  int status = 0;
  rusage usage{};
  while (::wait4(child.process, &status, 0, &usage) < 0 && errno == EINTR) {
  }
  ChildOutcome outcome;
  const auto seconds = static_cast<unsigned long>(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec);
  if (WIFSIGNALED(status) && options.limit > 0 && (WTERMSIG(status) == SIGXCPU || seconds >= options.limit)) {
    outcome.death = fmt::format("it took more than {} s of processor time; --unit-limit gives it more", options.limit);
  } else if (WIFSIGNALED(status)) {
    outcome.death = fmt::format("it crashed: {}", ::strsignal(WTERMSIG(status)));
  } else if (!child.bytes.ends_with(kWhole)) {
    outcome.death = fmt::format("it ended with status {}", WIFEXITED(status) ? WEXITSTATUS(status) : -1);
  } else {
    child.bytes.resize(child.bytes.size() - kWhole.size());
    outcome.bytes = std::move(child.bytes);
  }
  return outcome;
}

// Reads what children have written, and takes away those that have ended.
void Wait(std::vector<Child>& running, const ChildOptions& options,
          const std::function<void(size_t, ChildOutcome)>& done) {
  std::vector<pollfd> ends;
  ends.reserve(running.size());
  for (const Child& child : running) ends.push_back({child.pipe, POLLIN, 0});
  if (::poll(ends.data(), static_cast<nfds_t>(ends.size()), -1) < 0) return;
  static constexpr size_t kBufferSize = 65536;
  std::array<char, kBufferSize> buffer{};
  for (size_t i = ends.size(); i-- > 0;) {
    if (ends[i].revents == 0) continue;
    const ssize_t count = ::read(ends[i].fd, buffer.data(), buffer.size());
    if (count < 0 && errno == EINTR) continue;
    if (count > 0) {
      running[i].bytes.append(buffer.data(), static_cast<size_t>(count));
      continue;
    }
    Child child = std::move(running[i]);
    running.erase(running.begin() + static_cast<std::ptrdiff_t>(i));
    const size_t index = child.index;
    done(index, Finish(child, options));
  }
}

}  // namespace

void RunInChildren(size_t count, const ChildOptions& options, const std::function<std::string(size_t)>& work,
                   const std::function<void(size_t, ChildOutcome)>& done) {
  const size_t jobs = options.jobs == 0 ? std::max(1U, std::thread::hardware_concurrency()) : options.jobs;
  std::vector<Child> running;
  size_t next = 0;
  while (next < count || !running.empty()) {
    while (next < count && running.size() < jobs) {
      const int error = Start(next, options, work, running);
      // With some running, wait for one to end: then there is room.
      if (error != 0 && !running.empty()) break;
      if (error != 0) {
        done(next,
             {.bytes = {}, .death = "no process could be made for it: " + std::generic_category().message(error)});
      }
      ++next;
    }
    if (!running.empty()) Wait(running, options, done);
  }
}

}  // namespace pgtidy::tool
