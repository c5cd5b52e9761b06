#include "tests/support/script.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iterator>

namespace pgtidy::tests {

namespace fs = std::filesystem;

std::string ReadText(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

std::vector<int> VersionsOf(std::string_view script) {
  constexpr std::string_view kHeader = "-- @pg ";
  std::vector<int> versions;
  if (!script.starts_with(kHeader)) return {18};
  const std::string line(script.substr(kHeader.size(), script.find('\n') - kHeader.size()));
  for (size_t at = 0; at < line.size();
       at = line.find(',', at) == std::string::npos ? line.size() : line.find(',', at) + 1) {
    versions.push_back(std::atoi(line.c_str() + at));
  }
  return versions;
}

ScriptArguments ReadScriptArguments(int argc, char** argv) {
  ScriptArguments arguments;
  for (int i = 1; i < argc; ++i) {
    if (std::string_view(argv[i]) == "--update") {
      arguments.update = true;
    } else {
      arguments.filter = argv[i];
    }
  }
  if (arguments.update && std::getenv("CI") != nullptr) {
    std::fputs("expectations are not rewritten in CI\n", stderr);
    std::exit(2);
  }
  return arguments;
}

std::vector<fs::path> FindScripts(std::string_view folder, const std::string& filter) {
  std::vector<fs::path> scripts;
  for (const fs::directory_entry& entry :
       fs::recursive_directory_iterator(fs::path(PGTIDY_SOURCE_DIR) / "fixtures" / folder)) {
    if (entry.path().extension() == ".sql" && entry.path().string().find(filter) != std::string::npos) {
      scripts.push_back(entry.path());
    }
  }
  std::sort(scripts.begin(), scripts.end());
  return scripts;
}

ScriptExpectation ExpectationAfter(std::string_view script, size_t statement_end,
                                   const std::vector<std::string_view>& marks) {
  const size_t line_end = script.find('\n', statement_end);
  const size_t begin = line_end == std::string_view::npos ? script.size() : line_end + 1;
  size_t end = begin;
  while (end < script.size() && std::any_of(
                                    marks.begin(), marks.end(),
                                    [&](std::string_view mark) { return script.substr(end, mark.size()) == mark; })) {
    end = std::min(script.find('\n', end), script.size() - 1) + 1;
  }
  return {begin, end, std::string(script.substr(begin, end - begin))};
}

}  // namespace pgtidy::tests
