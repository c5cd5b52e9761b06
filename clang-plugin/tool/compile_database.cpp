#include "clang-plugin/tool/compile_database.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <filesystem>
#include <nlohmann/json.hpp>
#include <optional>
#include <system_error>
#include <utility>

#include "analyzer/support/check.h"
#include "analyzer/support/files.h"

namespace pgtidy::tool {
namespace {

using Json = nlohmann::json;

constexpr std::string_view kFileName = "compile_commands.json";

std::optional<std::string> StringOf(const Json& entry, const char* key) {
  const auto found = entry.find(key);
  if (found == entry.end() || !found->is_string()) return std::nullopt;
  return found->get<std::string>();
}

std::optional<std::vector<std::string>> ArgumentsOf(const Json& entry) {
  const auto arguments = entry.find("arguments");
  if (arguments == entry.end()) {
    const std::optional<std::string> command = StringOf(entry, "command");
    return command ? std::optional(SplitCommand(*command)) : std::nullopt;
  }
  if (!arguments->is_array()) return std::nullopt;
  std::vector<std::string> result;
  for (const Json& argument : *arguments) {
    if (!argument.is_string()) return std::nullopt;
    result.push_back(argument.get<std::string>());
  }
  return result;
}

std::string_view StemOf(std::string_view path) {
  path.remove_prefix(path.rfind('/') + 1);
  return path.substr(0, path.find('.'));
}

size_t CommonFolder(std::string_view left, std::string_view right) {
  const size_t length = std::min(left.size(), right.size());
  const auto differs = std::mismatch(left.begin(), left.begin() + static_cast<std::ptrdiff_t>(length), right.begin());
  const auto common = static_cast<size_t>(differs.first - left.begin());
  return left.substr(0, common).rfind('/') + 1;
}

bool IsHeader(std::string_view file) {
  constexpr std::array<std::string_view, 9> kExtensions = {".h",   ".hh",  ".hpp", ".hxx", ".h++",
                                                           ".inl", ".ipp", ".tpp", ".H"};
  return std::any_of(kExtensions.begin(), kExtensions.end(),
                     [&](std::string_view extension) { return file.ends_with(extension); });
}

}  // namespace

std::string AbsolutePath(std::string_view path, std::string_view directory) {
  std::filesystem::path joined = std::filesystem::path(directory) / path;
  if (!joined.is_absolute()) {
    std::error_code error;
    const std::filesystem::path absolute = std::filesystem::absolute(joined, error);
    if (!error) joined = absolute;
  }
  std::string normal = joined.lexically_normal().string();
  if (normal.size() > 1 && normal.back() == '/') normal.pop_back();
  return normal;
}

std::vector<std::string> SplitCommand(std::string_view command) {
  std::vector<std::string> words;
  std::string word;
  bool in_word = false;
  char quote = '\0';
  for (size_t i = 0; i < command.size(); ++i) {
    const char c = command[i];
    if (quote == '\'') {
      if (c == '\'') {
        quote = '\0';
      } else {
        word += c;
      }
      continue;
    }
    if (c == '\\' && i + 1 < command.size()) {
      const char next = command[++i];
      if (quote == '"' && next != '"' && next != '\\' && next != '$' && next != '`') word += c;
      word += next;
      in_word = true;
    } else if (c == '"') {
      quote = quote == '"' ? '\0' : '"';
      in_word = true;
    } else if (quote == '"') {
      word += c;
    } else if (c == '\'') {
      quote = c;
      in_word = true;
    } else if (c == ' ' || c == '\t' || c == '\n' || c == '\r') {
      if (in_word) words.push_back(std::exchange(word, {}));
      in_word = false;
    } else {
      word += c;
      in_word = true;
    }
  }
  if (in_word) words.push_back(std::move(word));
  return words;
}

bool IsSourceFile(std::string_view file) {
  constexpr std::array<std::string_view, 12> kExtensions = {".c", ".cc",  ".cp",   ".cpp", ".cxx", ".c++",
                                                            ".C", ".CPP", ".cppm", ".ixx", ".ccm", ".cxxm"};
  return std::any_of(kExtensions.begin(), kExtensions.end(),
                     [&](std::string_view extension) { return file.ends_with(extension); });
}

support::Result<CompileDatabase> CompileDatabase::Read(const std::string& path) {
  const support::Result<std::string> text = support::ReadFile(path);
  if (!text) return text.error();
  return Parse(*text, path);
}

support::Result<CompileDatabase> CompileDatabase::Parse(std::string_view text, const std::string& path) {
  CompileDatabase database;
  database.path_ = path;
  Json json;
  try {
    json = Json::parse(text);
  } catch (const Json::out_of_range& error) {
    return support::UsageError(fmt::format("{}: a number in it is too large", path));
  } catch (const Json::parse_error& error) {
    const std::string_view before = text.substr(0, std::min<size_t>(error.byte == 0 ? 0 : error.byte - 1, text.size()));
    return support::UsageError(fmt::format("{}:{}: this is not JSON: the build that writes it may not have ended", path,
                                           std::count(before.begin(), before.end(), '\n') + 1));
  }
  if (!json.is_array()) return support::UsageError(fmt::format("{}: expected an array of commands", path));
  const std::string folder = std::filesystem::path(AbsolutePath(path, "")).parent_path().string();
  database.commands_.reserve(json.size());
  for (size_t i = 0; i < json.size(); ++i) {
    const auto wrong = [&](std::string_view what) {
      return support::UsageError(fmt::format("{}: command {} {}", path, i + 1, what));
    };
    const Json& entry = json[i];
    if (!entry.is_object()) return wrong("is no object");
    const std::optional<std::string> file = StringOf(entry, "file");
    if (!file) return wrong("has no 'file'");
    std::optional<std::vector<std::string>> arguments = ArgumentsOf(entry);
    if (!arguments || arguments->empty()) return wrong("has neither 'command' nor 'arguments' with a compiler");
    CompileCommand& command = database.commands_.emplace_back();
    command.directory = AbsolutePath(StringOf(entry, "directory").value_or(""), folder);
    command.file = AbsolutePath(*file, command.directory);
    command.arguments = std::move(*arguments);
    database.by_file_[command.file].push_back(i);
  }
  return database;
}

std::vector<size_t> CompileDatabase::CommandsOf(const std::string& file) const {
  const auto found = by_file_.find(file);
  return found == by_file_.end() ? std::vector<size_t>() : found->second;
}

CompileCommand CompileDatabase::InferCommandOf(const std::string& file) const {
  PGTIDY_CHECK(!commands_.empty(), "a command can be inferred from others only");
  const auto likeness = [&](const CompileCommand& command) {
    return std::pair(StemOf(command.file) == StemOf(file) ? 1 : 0, CommonFolder(command.file, file));
  };
  const auto nearest = std::max_element(
      commands_.begin(), commands_.end(),
      [&](const CompileCommand& left, const CompileCommand& right) { return likeness(left) < likeness(right); });
  CompileCommand command{.directory = nearest->directory, .file = file, .arguments = {nearest->arguments.front()}};
  if (IsHeader(file)) {
    const bool is_c = nearest->file.ends_with(".c");
    command.arguments.insert(command.arguments.end(), {"-x", is_c ? "c-header" : "c++-header"});
  }
  for (size_t i = 1; i < nearest->arguments.size(); ++i) {
    const std::string& argument = nearest->arguments[i];
    const bool names_file = !argument.starts_with('-') && AbsolutePath(argument, nearest->directory) == nearest->file;
    if (!names_file) command.arguments.push_back(argument);
  }
  command.arguments.push_back(file);
  return command;
}

support::Result<std::string> FindCompileDatabase(const std::string& build) {
  std::error_code error;
  if (!build.empty()) {
    if (std::filesystem::is_regular_file(build, error)) return build;
    std::string path = (std::filesystem::path(build) / kFileName).string();
    if (std::filesystem::exists(path, error)) return path;
    return support::UsageError(fmt::format(
        "-p {}: there is no {}; CMake writes it with -DCMAKE_EXPORT_COMPILE_COMMANDS=ON", build, kFileName));
  }
  const std::filesystem::path start = AbsolutePath(".", "");
  for (std::filesystem::path folder = start;; folder = folder.parent_path()) {
    for (const char* inside : {"", "build"}) {
      const std::filesystem::path path = folder / inside / kFileName;
      if (!std::filesystem::exists(path, error)) continue;
      const bool is_below = folder == start;
      return is_below ? (std::filesystem::path(inside) / kFileName).string() : path.string();
    }
    if (folder == folder.parent_path()) break;
  }
  return support::UsageError(
      fmt::format("there is no {} in this folder, its folder 'build' or above: name the build folder with -p, or give "
                  "the compiler's options behind --; CMake writes it with -DCMAKE_EXPORT_COMPILE_COMMANDS=ON",
                  kFileName));
}

}  // namespace pgtidy::tool
