#include "clang-plugin/tool/prefilter.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <deque>
#include <map>
#include <optional>
#include <set>
#include <unordered_map>
#include <utility>

#include "clang-plugin/tool/compile_database.h"

namespace pgtidy::tool {
namespace {

using Numbers = std::vector<uint32_t>;

Numbers NumbersOf(const std::vector<std::string>& words) {
  Numbers numbers;
  for (const std::string& word : words) numbers.push_back(WordNumber(word));
  std::sort(numbers.begin(), numbers.end());
  return numbers;
}

bool ShareOne(const Numbers& few, const Numbers& many) {
  return std::any_of(few.begin(), few.end(),
                     [&](uint32_t number) { return std::binary_search(many.begin(), many.end(), number); });
}

/// Where a unit looks for what it includes, within the project.
struct IncludePath {
  std::vector<std::string> quoted;  // Before the others.
  std::vector<std::string> folders;

  friend auto operator<=>(const IncludePath&, const IncludePath&) = default;
};

struct UnitIncludes {
  IncludePath path;
  std::vector<std::string> forced;        // By -include and -imacros: as written.
  std::vector<SourceScan::Macro> macros;  // By -D.
};

// -DNAME=BODY
SourceScan::Macro MacroOf(std::string_view definition) {
  std::string text = "#define " + std::string(definition);
  std::replace(text.begin(), text.end(), '=', ' ');
  SourceScan scan = ScanSource(text);
  return scan.macros.empty() ? SourceScan::Macro() : std::move(scan.macros.front());
}

UnitIncludes IncludesOf(const Unit& unit, const std::string& root) {
  UnitIncludes includes;
  const std::vector<std::string>& arguments = unit.arguments;
  for (size_t i = 0; i < arguments.size(); ++i) {
    constexpr std::array<std::string_view, 10> kOptions = {
        "-iquote",    "-idirafter", "-isystem", "-include", "-imacros", "--include-directory=",
        "--include=", "--imacros=", "-I",       "-D"};
    // -Xclang -include -Xclang FILE
    if (arguments[i] == "-Xclang") continue;
    const auto option = std::find_if(kOptions.begin(), kOptions.end(),
                                     [&](std::string_view name) { return arguments[i].starts_with(name); });
    if (option == kOptions.end()) continue;
    std::string value = arguments[i].substr(option->size());
    if (value.empty() && i + 1 < arguments.size() && arguments[i + 1] == "-Xclang") ++i;
    if (value.empty() && i + 1 < arguments.size()) value = arguments[++i];
    if (value.empty() || value.front() == '-') continue;
    if (*option == "-D") {
      includes.macros.push_back(MacroOf(value));
      continue;
    }
    if (option->find("include=") != std::string_view::npos || option->find("imacros") != std::string_view::npos ||
        *option == "-include") {
      includes.forced.push_back(value);
      continue;
    }
    const std::string path = AbsolutePath(value, unit.directory);
    if (IsInside(path, root)) {
      (*option == "-iquote" ? includes.path.quoted : includes.path.folders).push_back(path);
    }
  }
  return includes;
}

// The files of the project and what they include, as numbers.
class IncludeGraph {
 public:
  IncludeGraph(SourceScans& scans, const std::string& root) : scans_(scans), root_(root) {}

  struct Included {
    uint32_t file = 0;
    bool is_certain = false;  // No condition decides whether it is included.
  };

  struct File {
    std::string path;
    const SourceScan* scan = nullptr;
    std::map<uint32_t, std::vector<Included>> includes;  // By the number of the include path.
  };

  uint32_t PathNumber(const IncludePath& path) {
    const auto [known, is_new] = path_numbers_.try_emplace(path, static_cast<uint32_t>(paths_.size()));
    if (is_new) paths_.push_back(path);
    return known->second;
  }

  // Nothing if there is no such file.
  std::optional<uint32_t> FileNumber(const std::string& path) {
    const auto known = file_numbers_.find(path);
    if (known != file_numbers_.end()) return known->second;
    std::optional<uint32_t> number;
    if (const SourceScan* scan = scans_.Of(path)) {
      number = static_cast<uint32_t>(files_.size());
      files_.push_back({.path = path, .scan = scan, .includes = {}});
    }
    file_numbers_.emplace(path, number);
    return number;
  }

  // All files that some reach, themselves first; or only those that they reach whatever is defined.
  std::vector<uint32_t> Closure(const std::vector<uint32_t>& begin, uint32_t path, bool only_certain) {
    std::vector<uint32_t> reached = begin;
    std::vector<bool> is_reached(files_.size(), false);
    for (const uint32_t file : reached) is_reached[file] = true;
    for (size_t i = 0; i < reached.size(); ++i) {
      for (const auto& [included, is_certain] : IncludesOfFile(reached[i], path)) {
        if (only_certain && !is_certain) continue;
        if (included >= is_reached.size()) is_reached.resize(files_.size(), false);
        if (is_reached[included]) continue;
        is_reached[included] = true;
        reached.push_back(included);
      }
    }
    return reached;
  }

  // A file that an option includes: relative to the folder of the compiler, then as by `#include "..."`.
  std::optional<uint32_t> Forced(const std::string& name, const std::string& directory, const IncludePath& path) {
    if (const auto found = FileNumber(AbsolutePath(name, directory))) return found;
    return Resolve({.name = name, .is_quoted = true, .is_conditional = false}, directory, path);
  }

  [[nodiscard]] const std::deque<File>& files() const { return files_; }

 private:
  const std::vector<Included>& IncludesOfFile(uint32_t file, uint32_t path) {
    const auto [known, is_new] = files_[file].includes.try_emplace(path);
    std::vector<Included>& numbers = known->second;
    if (!is_new) return numbers;
    const std::string folder = files_[file].path.substr(0, files_[file].path.rfind('/'));
    for (const SourceScan::Include& include : files_[file].scan->includes) {
      if (const std::optional<uint32_t> found = Resolve(include, folder, paths_[path])) {
        numbers.push_back({.file = *found, .is_certain = !include.is_conditional});
      }
    }
    return numbers;
  }

  std::optional<uint32_t> Resolve(const SourceScan::Include& include, const std::string& folder,
                                  const IncludePath& path) {
    if (include.is_quoted) {
      if (const auto found = FileIn(folder, include.name)) return found;
      for (const std::string& quoted : path.quoted) {
        if (const auto found = FileIn(quoted, include.name)) return found;
      }
    }
    for (const std::string& each : path.folders) {
      if (const auto found = FileIn(each, include.name)) return found;
    }
    return std::nullopt;
  }

  std::optional<uint32_t> FileIn(const std::string& folder, const std::string& name) {
    const bool is_plain = name.find("./") == std::string::npos && !name.starts_with('/');
    const std::string path = is_plain ? folder + "/" + name : AbsolutePath(name, folder);
    return is_plain || IsInside(path, root_) ? FileNumber(path) : std::nullopt;
  }

  SourceScans& scans_;
  const std::string& root_;
  std::map<IncludePath, uint32_t> path_numbers_;
  std::vector<IncludePath> paths_;
  std::unordered_map<std::string, std::optional<uint32_t>> file_numbers_;
  std::deque<File> files_;
};

// The names, and those of macros whose bodies have one of them.
Numbers WithMacros(Numbers names, const std::deque<IncludeGraph::File>& files,
                   const std::vector<SourceScan::Macro>& of_commands) {
  for (bool grows = true; grows;) {
    grows = false;
    std::set<uint32_t> more;
    const auto add = [&](const std::vector<SourceScan::Macro>& macros) {
      for (const SourceScan::Macro& macro : macros) {
        if (!std::binary_search(names.begin(), names.end(), macro.name) && ShareOne(macro.body, names)) {
          more.insert(macro.name);
        }
      }
    };
    for (const IncludeGraph::File& file : files) add(file.scan->macros);
    add(of_commands);
    if (more.empty()) break;
    grows = true;
    names.insert(names.end(), more.begin(), more.end());
    std::sort(names.begin(), names.end());
  }
  return names;
}

}  // namespace

bool IsInside(std::string_view path, std::string_view folder) {
  if (!path.starts_with(folder)) return false;
  return path.size() == folder.size() || folder.ends_with('/') || path[folder.size()] == '/';
}

PrefilterWords WordsOf(const std::vector<const cxx::Library*>& libraries) {
  constexpr std::string_view kOperator = "operator";
  std::set<std::string> names;
  // Who calls a function that is declared so includes the declaration.
  std::set<std::string> file_words = {std::string(kQueryAnnotation)};
  for (const cxx::Library* library : libraries) {
    for (const std::string_view name : library->function_names()) {
      const bool is_operator = name.starts_with(kOperator) && name.size() > kOperator.size() &&
                               std::ispunct(static_cast<unsigned char>(name[kOperator.size()])) != 0 &&
                               name[kOperator.size()] != '_';
      if (!is_operator) names.emplace(name);
    }
    for (const std::string_view word : library->file_words()) file_words.emplace(word);
  }
  return {.names = {names.begin(), names.end()}, .file_words = {file_words.begin(), file_words.end()}};
}

std::vector<size_t> ChooseUnits(const std::vector<Unit>& units, const PrefilterWords& words,
                                const std::string& project_root, SourceScans& scans) {
  IncludeGraph graph(scans, project_root);
  std::vector<std::vector<uint32_t>> closures(units.size());
  std::vector<std::vector<uint32_t>> certain(units.size());
  std::vector<SourceScan::Macro> of_commands;
  for (size_t i = 0; i < units.size(); ++i) {
    const std::optional<uint32_t> main_file = graph.FileNumber(units[i].file);
    // What cannot be read is told by who reads it.
    if (!main_file) continue;
    const UnitIncludes includes = IncludesOf(units[i], project_root);
    std::vector<uint32_t> begin = {*main_file};
    for (const std::string& forced : includes.forced) {
      const std::optional<uint32_t> file = graph.Forced(forced, units[i].directory, includes.path);
      if (file && *file != *main_file) begin.push_back(*file);
    }
    const uint32_t path = graph.PathNumber(includes.path);
    closures[i] = graph.Closure(begin, path, false);
    certain[i] = graph.Closure(begin, path, true);
    of_commands.insert(of_commands.end(), includes.macros.begin(), includes.macros.end());
  }

  const Numbers names = WithMacros(NumbersOf(words.names), graph.files(), of_commands);
  const Numbers file_words = NumbersOf(words.file_words);
  std::vector<bool> names_query;
  std::vector<bool> has_file_word;
  for (const IncludeGraph::File& file : graph.files()) {
    names_query.push_back(ShareOne(names, file.scan->words));
    has_file_word.push_back(ShareOne(file_words, file.scan->words) || ShareOne(file_words, file.scan->include_words) ||
                            file.scan->includes_macro);
  }
  std::vector<bool> is_chosen(units.size(), false);
  std::vector<bool> is_covered(graph.files().size(), false);
  const auto choose = [&](size_t unit) {
    is_chosen[unit] = true;
    for (const uint32_t file : certain[unit]) is_covered[file] = true;
  };
  for (size_t i = 0; i < units.size(); ++i) {
    const std::vector<uint32_t>& closure = closures[i];
    const bool is_hit = !units[i].failure.empty() || closure.empty() || names_query[closure.front()] ||
                        std::any_of(closure.begin(), closure.end(), [&](uint32_t file) { return has_file_word[file]; });
    if (is_hit) choose(i);
  }
  for (size_t i = 0; i < units.size(); ++i) {
    const bool brings_more = std::any_of(closures[i].begin(), closures[i].end(),
                                         [&](uint32_t file) { return names_query[file] && !is_covered[file]; });
    if (brings_more) choose(i);
  }
  std::vector<size_t> chosen;
  for (size_t i = 0; i < units.size(); ++i) {
    if (is_chosen[i]) chosen.push_back(i);
  }
  return chosen;
}

}  // namespace pgtidy::tool
