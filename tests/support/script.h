#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace pgtidy::tests {

/// All bytes of a file; empty if it cannot be read.
[[nodiscard]] std::string ReadText(const std::filesystem::path& path);

/// The versions that the first line of a script names: `-- @pg 15,18`; without it 18.
[[nodiscard]] std::vector<int> VersionsOf(std::string_view script);

/// What the command line of a test over scripts asks for.
struct ScriptArguments {
  bool update = false;
  std::string filter;  ///< A part of the path.
};

/// Reads `[--update] [FILTER]`. Ends the program where expectations may not be rewritten.
[[nodiscard]] ScriptArguments ReadScriptArguments(int argc, char** argv);

/// The SQL files below a folder of fixtures/ whose path contains the filter, in order.
[[nodiscard]] std::vector<std::filesystem::path> FindScripts(std::string_view folder, const std::string& filter);

/// The lines after a statement that begin with one of `marks`, all of which are equally long.
struct ScriptExpectation {
  size_t begin = 0;  ///< Start of the line after the statement.
  size_t end = 0;    ///< After the last such line; equal to begin if there is none.
  std::string text;  ///< The lines with their marks.
};
[[nodiscard]] ScriptExpectation ExpectationAfter(std::string_view script, size_t statement_end,
                                                 const std::vector<std::string_view>& marks);

}  // namespace pgtidy::tests
