#include "clang-plugin/tool/tame_arguments.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <filesystem>
#include <span>
#include <string_view>
#include <system_error>
#include <utility>

#include "analyzer/support/files.h"

namespace pgtidy::tool {
namespace {

using Arguments = std::vector<std::string>;

// Options that go, each with the value that follows it as an argument of its own.
constexpr std::array<std::string_view, 25> kDroppedWithValue = {"-o",
                                                                "--config",
                                                                "-gen-cdb-fragment-path",
                                                                "--gen-cdb-fragment-path",
                                                                "-fmodules-cache-path",
                                                                "-ivfsstatcache",
                                                                "-MF",
                                                                "-MT",
                                                                "-MQ",
                                                                "-MJ",
                                                                "-include-pch",
                                                                "-aux-info",
                                                                "-dumpbase",
                                                                "-dumpbase-ext",
                                                                "-dumpdir",
                                                                "--param",
                                                                "-specs",
                                                                "--specs",
                                                                "-wrapper",
                                                                "--serialize-diagnostics",
                                                                "-fplugin",
                                                                "-fmodule-mapper",
                                                                "-resource-dir",
                                                                "--output",
                                                                "-serialize-diagnostics"};

// Options that go, as a whole.
constexpr std::array<std::string_view, 21> kDropped = {"-c",
                                                       "-S",
                                                       "-E",
                                                       "-M",
                                                       "-MM",
                                                       "-MD",
                                                       "-MG",
                                                       "-MP",
                                                       "-MMD",
                                                       "-MV",
                                                       "-pedantic-errors",
                                                       "-fsyntax-only",
                                                       "-pipe",
                                                       "-save-temps",
                                                       "--save-temps",
                                                       "-emit-llvm",
                                                       "-fmodules-ts",
                                                       "-fmodule-header",
                                                       "-ftime-trace",
                                                       "-v",
                                                       "-###"};

// Options that go, by how they begin.
constexpr std::array<std::string_view, 36> kDroppedPrefixes = {"-Werror",
                                                               "-MJ",
                                                               "--config",
                                                               "-gen-cdb-fragment-path=",
                                                               "--gen-cdb-fragment-path=",
                                                               "-fmodules-cache-path=",
                                                               "-march=",
                                                               "-mtune=",
                                                               "-mcpu=",
                                                               "-fplugin=",
                                                               "-fplugin-arg-",
                                                               "-fpass-plugin=",
                                                               "-specs=",
                                                               "--specs=",
                                                               "-save-temps=",
                                                               "--save-temps=",
                                                               "-Wp,-M",
                                                               "-resource-dir=",
                                                               "--resource-dir=",
                                                               "--serialize-diagnostics=",
                                                               "-fmodule-mapper=",
                                                               "-fdeps-",
                                                               "-fprofile-",
                                                               "-fauto-profile",
                                                               "-fcrash-diagnostics",
                                                               "-fdump-",
                                                               "-fopt-info",
                                                               "-flto",
                                                               "-ftime-trace=",
                                                               "-fmodule-output",
                                                               "-fsave-optimization-record",
                                                               "-foptimization-record-",
                                                               "-fcallgraph-info",
                                                               "-fstack-usage",
                                                               "--param=",
                                                               "-fmodule-header="};

// Arguments of Clang's own front end that go, those marked with the argument behind them: what GCC has no part in is
// found here, as what another Clang has written.
constexpr std::array<std::pair<std::string_view, bool>, 7> kDroppedOfFrontEnd = {{{"-include-pch", true},
                                                                                  {"-load", true},
                                                                                  {"-plugin", true},
                                                                                  {"-add-plugin", true},
                                                                                  {"-fpass-plugin", true},
                                                                                  {"-emit-pch", false},
                                                                                  {"-emit-module", false}}};

template <typename List>
bool Has(const List& list, std::string_view argument) {
  return std::find(list.begin(), list.end(), argument) != list.end();
}

support::Status ExpandInto(Arguments& result, std::span<const std::string> arguments, const std::string& directory,
                           unsigned depth, size_t& read) {
  constexpr size_t kMostBytes = 16U << 20U;
  // A file that names itself has no end.
  constexpr unsigned kDeepest = 16;
  for (const std::string& argument : arguments) {
    if (argument.size() < 2 || argument.front() != '@') {
      result.push_back(argument);
      continue;
    }
    if (depth == kDeepest) return support::EnvironmentError(fmt::format("response file '{}' names itself", argument));
    support::Result<std::string> text =
        support::ReadFile(AbsolutePath(std::string_view(argument).substr(1), directory));
    if (!text) return text.error();
    read += text->size();
    if (read > kMostBytes) return support::EnvironmentError("its response files have more than 16 MB of arguments");
    const Arguments inside = SplitCommand(*text);
    if (support::Status status = ExpandInto(result, inside, directory, depth + 1, read); !status.ok()) return status;
  }
  return {};
}

bool IsLauncher(std::string_view program) {
  program.remove_prefix(program.rfind('/') + 1);
  constexpr std::array<std::string_view, 7> kLaunchers = {"ccache", "sccache",    "distcc", "icecc",
                                                          "gomacc", "buildcache", "cmake"};
  return Has(kLaunchers, program);
}

// The command behind `ccache`, `distcc` and the like. What stands between are the launcher's own options.
size_t BeginOfCompiler(const Arguments& arguments) {
  size_t begin = 0;
  while (begin + 1 < arguments.size() && IsLauncher(arguments[begin])) {
    size_t next = begin + 1;
    while (next < arguments.size() &&
           (arguments[next].starts_with('-') || arguments[next].find('=') != std::string::npos)) {
      ++next;
    }
    if (next == arguments.size()) break;
    begin = next;
  }
  return begin;
}

class Tamer {
 public:
  Tamer(const Arguments& arguments, const std::string& directory) : arguments_(arguments), directory_(directory) {}

  Arguments Run(size_t begin) {
    for (at_ = begin; at_ < arguments_.size(); ++at_) {
      const std::string& argument = arguments_[at_];
      if (argument == "--") {
        // Only the source file stands behind it.
        result_.insert(result_.end(), arguments_.begin() + static_cast<std::ptrdiff_t>(at_) + 1, arguments_.end());
        break;
      }
      if (argument == "-Xclang") {
        OfFrontEnd();
      } else if (Has(kDroppedWithValue, argument)) {
        ++at_;
      } else if (!IsDropped(argument) && !IncludesMissingFile(argument)) {
        result_.push_back(argument);
      }
    }
    return std::move(result_);
  }

 private:
  static bool IsDropped(std::string_view argument) {
    if (Has(kDropped, argument)) return true;
    // -oFILE, but not -objectivec and the like, which no build of C++ uses.
    if (argument.starts_with("-o") && argument.size() > 2) return true;
    return std::any_of(kDroppedPrefixes.begin(), kDroppedPrefixes.end(),
                       [&](std::string_view prefix) { return argument.starts_with(prefix); });
  }

  // `-include` of a file that the build makes and that is not made yet would end the reading of the whole unit.
  bool IncludesMissingFile(std::string_view argument) {
    if (argument != "-include" || at_ + 1 >= arguments_.size()) return false;
    const std::string& name = arguments_[at_ + 1];
    std::error_code error;
    const bool is_path = name.find('/') != std::string::npos;
    if (!is_path || std::filesystem::exists(AbsolutePath(name, directory_), error)) return false;
    ++at_;
    return true;
  }

  // -Xclang A [-Xclang B]
  void OfFrontEnd() {
    if (at_ + 1 >= arguments_.size()) return;
    const std::string& argument = arguments_[++at_];
    const auto dropped = std::find_if(kDroppedOfFrontEnd.begin(), kDroppedOfFrontEnd.end(),
                                      [&](const auto& entry) { return entry.first == argument; });
    const bool is_of_plugin = argument.starts_with("-plugin-arg-");
    if (dropped == kDroppedOfFrontEnd.end() && !is_of_plugin) {
      result_.insert(result_.end(), {"-Xclang", argument});
      return;
    }
    const bool has_value = is_of_plugin || dropped->second;
    if (has_value && at_ + 2 < arguments_.size() && arguments_[at_ + 1] == "-Xclang") at_ += 2;
  }

  const Arguments& arguments_;
  const std::string& directory_;
  size_t at_ = 0;
  Arguments result_;
};

}  // namespace

support::Result<std::vector<std::string>> TameArguments(const CompileCommand& command, const TameOptions& options) {
  Arguments expanded;
  size_t read = 0;
  if (support::Status status = ExpandInto(expanded, command.arguments, command.directory, 0, read); !status.ok()) {
    return status.error();
  }
  Arguments result = Tamer(expanded, command.directory).Run(BeginOfCompiler(expanded));
  result.insert(result.end(), options.extra_arguments.begin(), options.extra_arguments.end());
  // A correction of a name would make up calls; a limit of errors would end the reading.
  result.insert(result.end(),
                {"-fsyntax-only", "-Wno-everything", "-Wno-error=enum-constexpr-conversion", "-Qunused-arguments",
                 "-fno-spell-checking", "-ferror-limit=0", "-resource-dir=" + options.resource_directory});
  return result;
}

}  // namespace pgtidy::tool
