#include "clang-plugin/tool/resource_directory.h"

#include <clang/Basic/Version.h>
#include <dlfcn.h>
#include <fmt/format.h>

#include <filesystem>
#include <system_error>
#include <vector>

#include "analyzer/support/subprocess.h"

namespace pgtidy::tool {
namespace {

namespace fs = std::filesystem;

bool HasHeaders(const fs::path& folder) {
  std::error_code error;
  return fs::exists(folder / "include" / "stddef.h", error);
}

fs::path Real(const fs::path& path) {
  std::error_code error;
  fs::path real = fs::canonical(path, error);
  return error ? fs::path() : real;
}

// Without shared libraries, Clang is the program itself.
fs::path FolderOfClang() {
  Dl_info info{};
  // A function's address is no pointer to an object in C++, but is one in POSIX.
  if (::dladdr(reinterpret_cast<const void*>(&clang::getClangFullVersion), &info) == 0 || info.dli_fname == nullptr) {
    return {};
  }
  return Real(info.dli_fname).parent_path();
}

}  // namespace

support::Result<std::string> FindResourceDirectory(const std::string& chosen) {
  if (!chosen.empty()) {
    if (HasHeaders(chosen)) return fs::absolute(chosen).lexically_normal().string();
    return support::UsageError(fmt::format("--resource-dir {}: it has no include/stddef.h", chosen));
  }
  const std::string version = CLANG_VERSION_MAJOR_STRING;
  std::vector<fs::path> places;
  if (const fs::path program = Real("/proc/self/exe"); !program.empty()) {
    places.push_back(program.parent_path().parent_path() / "lib" / "clang" / version);
  }
  if (const fs::path folder = FolderOfClang(); !folder.empty()) {
    places.push_back(folder / "clang" / version);
    places.push_back(folder.parent_path() / ("llvm-" + version) / "lib" / "clang" / version);
  }
#ifdef PGTIDY_CLANG_RESOURCE_DIRECTORY
  places.emplace_back(PGTIDY_CLANG_RESOURCE_DIRECTORY);
#endif
  places.push_back(fs::path("/usr/lib") / ("llvm-" + version) / "lib" / "clang" / version);
  for (const fs::path& place : places) {
    if (!HasHeaders(place)) continue;
    return Real(place).string();
  }
  const support::Result<support::ProcessOutput> said = support::RunProgram({"clang-" + version, "-print-resource-dir"});
  if (said && said->exit_status == 0) {
    const fs::path place = said->out.substr(0, said->out.find('\n'));
    if (HasHeaders(place)) return Real(place).string();
  }
  return support::EnvironmentError(
      fmt::format("the headers of Clang {0} are not found: install libclang-common-{0}-dev, or name the folder with "
                  "--resource-dir",
                  version));
}

}  // namespace pgtidy::tool
