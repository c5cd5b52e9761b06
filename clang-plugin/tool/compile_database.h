#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "analyzer/support/result.h"

namespace pgtidy::tool {

/// How one file is compiled.
struct CompileCommand {
  std::string directory;               ///< Absolute; what relative paths in `arguments` are relative to.
  std::string file;                    ///< Absolute, without `.` and `..`.
  std::vector<std::string> arguments;  ///< The first is the compiler.
};

/// The commands of a compile_commands.json.
class CompileDatabase {
 public:
  /// Reads the file at `path`. Errors name the path: kEnvironment if it cannot be read, kUsage if it is no array of
  /// objects with `directory`, `file` and `command` or `arguments`.
  static support::Result<CompileDatabase> Read(const std::string& path);

  /// The same for text that is already there.
  static support::Result<CompileDatabase> Parse(std::string_view text, const std::string& path);

  /// In the order of the file; a file may have several.
  [[nodiscard]] const std::vector<CompileCommand>& commands() const { return commands_; }
  [[nodiscard]] const std::string& path() const { return path_; }

  /// Returns the commands of a file (absolute, without `.` and `..`) as indexes into commands(); empty: it has none.
  [[nodiscard]] std::vector<size_t> CommandsOf(const std::string& file) const;

  /// Makes a command for a file that has none, of the command of the file that is most like it: the same name but for
  /// the extension, then the longest common folder. The database must not be empty.
  [[nodiscard]] CompileCommand InferCommandOf(const std::string& file) const;

 private:
  std::string path_;
  std::vector<CompileCommand> commands_;
  std::map<std::string, std::vector<size_t>, std::less<>> by_file_;
};

/// Finds compile_commands.json: in `build` (a folder, or the file itself) if it is not empty, else in the present
/// folder and its `build` folder, and in those of the folders above it. An Error (kUsage) says where was looked.
support::Result<std::string> FindCompileDatabase(const std::string& build);

/// Returns a path as an absolute one without `.` and `..`; a relative one is relative to `directory`.
[[nodiscard]] std::string AbsolutePath(std::string_view path, std::string_view directory);

/// Splits a command as a shell would, without any expansion.
[[nodiscard]] std::vector<std::string> SplitCommand(std::string_view command);

/// Returns whether a file is, by its extension, C or C++ source that is compiled by itself.
[[nodiscard]] bool IsSourceFile(std::string_view file);

}  // namespace pgtidy::tool
