#include <CLI/CLI.hpp>
#include <csignal>
#include <exception>
#include <new>
#include <string>
#include <utility>
#include <vector>

#include "analyzer/cli/arguments.h"
#include "analyzer/cli/terminal.h"
#include "clang-plugin/tool/tool_options.h"

namespace pgtidy::tool {
namespace {

void AddSources(CLI::App& app, ToolOptions& options) {
  app.add_option("FILE", options.files,
                 "Files, folders and globs; without any, all files of the build. Behind `--` may stand the options of "
                 "the compiler, or its whole command: then no compile_commands.json is read");
  app.add_option("-p,--build", options.build,
                 "The build folder with compile_commands.json; without it, the present folder, its folder `build` and "
                 "those above are searched")
      ->type_name("BUILD");
  app.add_option("--exclude", options.exclude, "Leave out the files that match the glob")
      ->allow_extra_args(false)
      ->type_name("GLOB");
  app.add_option("--extra-arg", options.extra_arguments, "Add an argument to all commands")
      ->allow_extra_args(false)
      ->type_name("ARG");
  app.add_option("--resource-dir", options.resource_directory, "The folder of Clang's own headers")->type_name("DIR");
  app.add_option("--root", options.root,
                 "The project's folder: what lies outside is not looked into. Without it: the folder around all files "
                 "that has pgtidy.toml or is a repository")
      ->type_name("DIR");
}

void AddReading(CLI::App& app, ToolOptions& options) {
  auto* cache = app.add_option("--cache", options.cache,
                               "Where to keep what was read of C++ files; .pgtidy-cache in the build folder");
  cache->type_name("DIR");
  app.add_flag("--no-cache", options.no_cache, "Read all files anew and keep nothing")->excludes(cache);
  app.add_flag("--no-prefilter", options.no_prefilter,
               "Read all units, also those in which no name of a client library stands");
  app.add_option("--unit-limit", options.unit_limit, "Give up a unit after so much processor time; 0: never")
      ->type_name("SECONDS")
      ->capture_default_str();
  app.add_flag("--strict", options.strict, "Exit with 3 if a unit could not be read, or has errors of the compiler");
  app.add_flag("--verbose,-v", options.verbose, "Tell what was read, and what could be declared in the configuration");
}

void AddJobs(CLI::App& app, ToolOptions& options) {
  auto* extract =
      app.add_flag("--extract", options.extract, "Print the queries as JSON lines instead of checking them");
  auto* extract_one = app.add_option("--extract-one", options.extract_one,
                                     "Write the queries of FILE to --output: for rules of a build system");
  extract_one->type_name("FILE")->excludes(extract);
  app.add_option("--depfile", options.depfile, "With --extract-one: write what the file depends on, as make reads it")
      ->type_name("FILE")
      ->needs(extract_one);
  auto* sites = app.add_option("--sites", options.sites, "Check the queries of a file that --extract has written")
                    ->type_name("FILE");
  sites->excludes(extract)->excludes(extract_one);
  app.add_option("--query-cache", options.query_cache, "The folder in which SQLx keeps what a server said of queries")
      ->type_name("DIR");
  app.add_flag("--fix", options.fix, "Make the safe fixes");
  app.add_flag("--unsafe", options.unsafe, "With --fix, --diff or --export-fixes: fixes that change what is done, too");
  app.add_flag("--diff", options.diff, "Print what --fix would change instead of changing it");
  app.add_option("--export-fixes", options.export_fixes, "Write findings and fixes for clang-apply-replacements")
      ->type_name("FILE");
}

int Run(int argc, char** argv) {
  CLI::App app{"pgtidy-cxx checks the SQL that C++ programs send to PostgreSQL, against the project's migrations",
               "pgtidy-cxx"};
  app.set_version_flag("--version", "pgtidy-cxx " PGTIDY_VERSION);
  app.failure_message(CLI::FailureMessage::simple);
  app.footer(
      "Exit status: 0 nothing found at or above the fail level, 1 findings, 2 wrong usage or configuration,\n"
      "3 the job could not be done.");
  ToolOptions options;
  AddSources(app, options);
  AddReading(app, options);
  AddJobs(app, options);
  cli::AddSettings(app, options.project);
  cli::AddReport(app, options.report);

  // What stands behind `--` is the compiler's, whatever it looks like.
  std::vector<std::string> arguments(argv + 1, argv + argc);
  for (auto argument = arguments.begin(); argument != arguments.end(); ++argument) {
    if (*argument != "--") continue;
    options.command.emplace(argument + 1, arguments.end());
    arguments.erase(argument, arguments.end());
    break;
  }
  try {
    // It takes them from the end.
    app.parse(std::vector<std::string>(arguments.rbegin(), arguments.rend()));
  } catch (const CLI::ParseError& error) {
    return app.exit(error) == 0 ? 0 : static_cast<int>(cli::ExitStatus::kUsage);
  }
  if (!options.extract_one.empty() && options.report.output.empty()) {
    return static_cast<int>(cli::Fail(support::UsageError("--extract-one needs --output")));
  }
  cli::ExitStatus (*run)(const ToolOptions&) = RunCheckSites;
  if (options.extract) run = RunExtract;
  if (!options.extract_one.empty()) run = RunExtractOne;
  return static_cast<int>(run(options));
}

}  // namespace
}  // namespace pgtidy::tool

int main(int argc, char** argv) {
  // `pgtidy-cxx | head` ends quietly, and a write to a closed pipe is no crash.
  std::signal(SIGPIPE, SIG_DFL);
  // A file that grows beyond what the shell allows is an error as any other.
  std::signal(SIGXFSZ, SIG_IGN);
  try {
    return pgtidy::tool::Run(argc, argv);
  } catch (const std::bad_alloc&) {
    return static_cast<int>(pgtidy::cli::Fail(pgtidy::support::EnvironmentError("out of memory")));
  } catch (const std::exception& exception) {
    return static_cast<int>(pgtidy::cli::Fail(pgtidy::support::EnvironmentError(exception.what())));
  }
}
