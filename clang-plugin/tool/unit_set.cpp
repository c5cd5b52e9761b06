#include "clang-plugin/tool/unit_set.h"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <set>
#include <system_error>
#include <tuple>
#include <utility>

#include "analyzer/text/glob.h"
#include "clang-plugin/checks/check_sites.h"
#include "clang-plugin/tool/compile_database.h"
#include "clang-plugin/tool/prefilter.h"
#include "clang-plugin/tool/project_root.h"
#include "clang-plugin/tool/resource_directory.h"
#include "clang-plugin/tool/tame_arguments.h"

namespace pgtidy::tool {
namespace {

namespace fs = std::filesystem;

bool Exists(const std::string& path) {
  std::error_code error;
  return fs::exists(path, error);
}

bool IsGlob(const std::string& text) { return text.find_first_of("*?") != std::string::npos; }

bool IsMeant(const CompileCommand& command, const std::string& pattern) {
  return text::MatchesGlob(pattern, checks::ShownPath(command.file)) || text::MatchesGlob(pattern, command.file);
}

// The folder that holds all sources but those that the build itself makes.
std::string CommonFolder(const std::vector<CompileCommand>& commands, const std::string& database) {
  const std::string build = database.empty() ? "" : fs::path(database).parent_path().string();
  std::string common;
  for (const CompileCommand& command : commands) {
    if (!build.empty() && IsInside(command.file, build) && command.directory != build) continue;
    const std::string folder = fs::path(command.file).parent_path().string();
    if (common.empty()) common = folder;
    while (!IsInside(folder, common)) common = fs::path(common).parent_path().string();
  }
  return common.empty() ? AbsolutePath(".", "") : common;
}

class Collector {
 public:
  Collector(const ToolOptions& options, const engine::Config& config, UnitSet& set)
      : options_(options), config_(config), set_(set) {}

  support::Status Run() {
    support::Result<std::string> resources = FindResourceDirectory(options_.resource_directory);
    if (!resources) return resources.error();
    tame_ = {.resource_directory = std::move(*resources), .extra_arguments = options_.extra_arguments};
    support::Status found = options_.command ? FromCommand() : FromDatabase();
    if (!found.ok()) return found;
    set_.project_root =
        options_.root.empty() ? FindProjectRoot(CommonFolder(all_, set_.database)) : AbsolutePath(options_.root, "");
    for (const CompileCommand& command : chosen_) Add(command);
    return {};
  }

 private:
  support::Status FromCommand() {
    const std::string here = AbsolutePath(".", "");
    for (const std::string& file : Files()) {
      CompileCommand command{.directory = here, .file = AbsolutePath(file, here), .arguments = *options_.command};
      if (!Exists(command.file)) return Missing(file);
      const bool has_compiler = !command.arguments.empty() && !command.arguments.front().starts_with('-');
      if (!has_compiler) command.arguments.insert(command.arguments.begin(), file.ends_with(".c") ? "cc" : "c++");
      const bool names_file =
          std::any_of(command.arguments.begin() + 1, command.arguments.end(), [&](const std::string& argument) {
            return !argument.starts_with('-') && AbsolutePath(argument, here) == command.file;
          });
      if (!names_file) command.arguments.push_back(command.file);
      all_.push_back(std::move(command));
    }
    if (all_.empty()) return support::UsageError("with the compiler's options behind --, name the files to read");
    chosen_ = all_;
    return {};
  }

  [[nodiscard]] std::vector<std::string> Files() const {
    return options_.extract_one.empty() ? options_.files : std::vector<std::string>{options_.extract_one};
  }

  [[nodiscard]] std::string Build() const {
    if (!options_.build.empty() || config_.cxx.build.empty()) return options_.build;
    return config_.PathFromFolder(config_.cxx.build);
  }

  [[nodiscard]] bool IsConfigured(const CompileCommand& command) const {
    const std::vector<std::string>& patterns = config_.cxx.files;
    const std::string path = config_.PathInFolder(checks::ShownPath(command.file));
    return patterns.empty() || std::any_of(patterns.begin(), patterns.end(), [&](const std::string& pattern) {
             return text::MatchesGlob(pattern, path);
           });
  }

  support::Status FromDatabase() {
    support::Result<std::string> path = FindCompileDatabase(Build());
    if (!path) return path.error();
    support::Result<CompileDatabase> database = CompileDatabase::Read(*path);
    if (!database) return database.error();
    // The file in the source folder is often a link to that of the build.
    std::error_code error;
    const fs::path real = fs::canonical(*path, error);
    set_.database = error ? AbsolutePath(*path, "") : real.string();
    all_ = database->commands();
    if (all_.empty()) return support::UsageError(fmt::format("{}: it has no commands", *path));

    const std::vector<std::string> files = Files();
    if (files.empty()) {
      for (const CompileCommand& command : all_) {
        if (IsSourceFile(command.file) && IsConfigured(command)) Choose(command);
      }
    }
    for (const std::string& file : files) {
      if (support::Status chosen = ChooseOf(file, *database); !chosen.ok()) return chosen;
    }
    return {};
  }

  static support::Error Missing(const std::string& file) {
    return support::UsageError(fmt::format("cannot find '{}'", file));
  }

  support::Status ChooseOf(const std::string& file, const CompileDatabase& database) {
    const std::string absolute = AbsolutePath(file, "");
    std::error_code error;
    const size_t before = chosen_.size();
    if (fs::is_directory(absolute, error)) {
      for (const CompileCommand& command : all_) {
        if (IsInside(command.file, absolute) && IsSourceFile(command.file)) Choose(command);
      }
      if (chosen_.size() > before) return {};
      return support::UsageError(fmt::format("{} compiles no file in '{}'", database.path(), file));
    }
    for (const size_t index : database.CommandsOf(absolute)) Choose(all_[index]);
    if (chosen_.size() > before) return {};
    if (fs::exists(absolute, error)) {
      set_.inferred.push_back(absolute);
      Choose(database.InferCommandOf(absolute));
      return {};
    }
    if (!IsGlob(file)) return Missing(file);
    for (const CompileCommand& command : all_) {
      if (IsMeant(command, file) && IsSourceFile(command.file)) Choose(command);
    }
    if (chosen_.size() > before) return {};
    return support::UsageError(fmt::format("{} has no file that matches '{}'", database.path(), file));
  }

  void Choose(const CompileCommand& command) {
    const bool is_left_out = std::any_of(options_.exclude.begin(), options_.exclude.end(),
                                         [&](const std::string& pattern) { return IsMeant(command, pattern); });
    if (!is_left_out) chosen_.push_back(command);
  }

  void Add(const CompileCommand& command) {
    support::Result<std::vector<std::string>> arguments = TameArguments(command, tame_);
    if (!arguments) {
      set_.units.push_back({.file = command.file,
                            .directory = command.directory,
                            .arguments = {},
                            .failure = arguments.error().message});
      return;
    }
    // A file that two targets compile in the same way is one unit.
    if (!seen_.insert({command.file, command.directory, *arguments}).second) return;
    set_.units.push_back(
        {.file = command.file, .directory = command.directory, .arguments = std::move(*arguments), .failure = {}});
  }

  const ToolOptions& options_;
  const engine::Config& config_;
  UnitSet& set_;
  TameOptions tame_;
  std::vector<CompileCommand> all_;
  std::vector<CompileCommand> chosen_;
  std::set<std::tuple<std::string, std::string, std::vector<std::string>>> seen_;
};

}  // namespace

support::Result<UnitSet> CollectUnits(const ToolOptions& options, const engine::Config& config) {
  UnitSet set;
  if (support::Status status = Collector(options, config, set).Run(); !status.ok()) return status.error();
  return set;
}

ExtractSettings SettingsOf(const ToolOptions& options, const engine::Config& config, const UnitSet& set) {
  ExtractSettings settings;
  settings.libraries = LibrariesOf(config.cxx);
  settings.project_root = set.project_root;
  settings.prefilter = !options.no_prefilter;
  settings.jobs = options.project.jobs;
  settings.unit_limit = options.unit_limit;
  settings.show_stderr = options.verbose;
  if (!options.no_cache && !options.cache.empty()) {
    settings.cache_folder = AbsolutePath(options.cache, "");
  } else if (!options.no_cache && !set.database.empty()) {
    settings.cache_folder = (fs::path(set.database).parent_path() / ".pgtidy-cache").string();
  }
  return settings;
}

}  // namespace pgtidy::tool
