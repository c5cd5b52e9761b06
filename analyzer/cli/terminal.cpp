#include "analyzer/cli/terminal.h"

#include <fmt/format.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <system_error>

namespace pgtidy::cli {

bool UseColor(ColorMode mode) {
  if (mode != ColorMode::kAuto) return mode == ColorMode::kAlways;
  const char* no_color = std::getenv("NO_COLOR");
  if (no_color != nullptr && *no_color != '\0') return false;
  const char* terminal = std::getenv("TERM");
  if (terminal != nullptr && std::string_view(terminal) == "dumb") return false;
  return ::isatty(STDOUT_FILENO) == 1;
}

support::Status Print(std::string_view text) {
  while (!text.empty()) {
    const ssize_t count = ::write(STDOUT_FILENO, text.data(), text.size());
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) {
      return support::EnvironmentError(
          fmt::format("cannot write to standard output: {}", std::generic_category().message(errno)));
    }
    text.remove_prefix(static_cast<size_t>(count));
  }
  return {};
}

ExitStatus Fail(const support::Error& error) {
  const std::string line = fmt::format("pgtidy: error: {}\n", error.message);
  std::fwrite(line.data(), 1, line.size(), stderr);
  return error.kind == support::ErrorKind::kUsage ? ExitStatus::kUsage : ExitStatus::kEnvironment;
}

void Log(std::string_view message) {
  const std::string line = fmt::format("pgtidy: {}\n", message);
  std::fwrite(line.data(), 1, line.size(), stderr);
}

}  // namespace pgtidy::cli
