#include "analyzer/cli/arguments.h"

#include <CLI/CLI.hpp>
#include <map>
#include <string>

namespace pgtidy::cli {
namespace {

const std::map<std::string, ColorMode> kColors = {
    {"auto", ColorMode::kAuto}, {"always", ColorMode::kAlways}, {"never", ColorMode::kNever}};

}  // namespace

void AddColor(CLI::App& command, ColorMode& color) {
  command.add_option("--color", color, "Colour the output: auto, always or never")
      ->transform(CLI::Transformer(kColors))
      ->type_name("WHEN");
}

void AddSettings(CLI::App& command, ProjectOptions& options) {
  // Options that may stand several times take one value each: what follows is a file.
  command
      .add_option("--files-from", options.files_from,
                  "Read the SQL files to take, in order, from LIST, one a line, relative to its folder")
      ->type_name("LIST");
  command.add_option("--migrations", options.migrations, "A folder of migrations, as PATH")
      ->allow_extra_args(false)
      ->type_name("DIR");
  command.add_option("--framework", options.framework, "Do not find out the framework: it is ID")->type_name("ID");
  command.add_option("--config", options.config, "Use this configuration instead of the pgtidy.toml that is found")
      ->type_name("FILE");
  command.add_flag("--no-config", options.no_config, "Use no configuration file");
  command.add_option("--pg-version", options.pg_versions, "PostgreSQL's major version, 14 to 18; several with commas")
      ->delimiter(',')
      ->allow_extra_args(false)
      ->check(CLI::Range(14, 18))
      ->type_name("N");
  command
      .add_option("--rule", options.rules, "Set the severity of a rule, a family or `all`: off, info, warning, error")
      ->allow_extra_args(false)
      ->type_name("RULE=SEVERITY");
  command.add_flag("--preview", options.preview, "Turn preview rules on");
  command.add_option("--jobs,-j", options.jobs, "Threads; 0: as many as the machine has")->type_name("N");
  AddColor(command, options.color);
  command.add_flag("--quiet,-q", options.quiet, "Print nothing but the result");
}

void AddProject(CLI::App& command, ProjectOptions& options) {
  command.add_option("PATH", options.paths,
                     "Files and folders; without any, those of pgtidy.toml or the present folder");
  AddSettings(command, options);
  auto* changed = command.add_option("--changed-since", options.changed_since,
                                     "Show findings only for files that differ from a revision of git");
  changed->type_name("REV");
  command.add_flag("--staged", options.staged, "Check what is staged, and show findings only for these files")
      ->excludes(changed);
}

void AddLedger(CLI::App& command, ProjectOptions& options) {
  command
      .add_option("--base", options.base,
                  "Take the files of a revision of git for applied; `none` does not ask git. Without it: the target of "
                  "the merge request in CI, else the remote's default branch")
      ->type_name("REV");
  command
      .add_option("--ledger-csv", options.ledger_csv,
                  "What is applied: the framework's table as `psql --csv` prints it")
      ->type_name("FILE");
  command
      .add_option(
          "--database", options.database,
          "What is applied: read the framework's table from a database (only SELECT); URL is a connection string, or "
          "env:NAME for the one in an environment variable")
      ->type_name("URL");
}

void AddReport(CLI::App& command, ReportOptions& options) {
  command.add_option("--format", options.format, "text, json, sarif, github, gitlab, junit or checkstyle")
      ->check(CLI::IsMember({"text", "json", "sarif", "github", "gitlab", "junit", "checkstyle"}))
      ->type_name("FORMAT");
  command.add_option("--output,-o", options.output, "Write the report to FILE")->type_name("FILE");
  command
      .add_option("--fail-level", options.fail_level,
                  "Least severity that makes the exit status 1: info, warning, error")
      ->check(CLI::IsMember({"info", "warning", "error"}))
      ->type_name("SEVERITY");
  command.add_option("--baseline", options.baseline, "Leave out the findings that FILE holds")->type_name("FILE");
  command.add_option("--write-baseline", options.write_baseline, "Write the present findings to FILE and report none")
      ->type_name("FILE");
  command.add_flag("--show-suppressed", options.show_suppressed, "Print suppressed findings too");
}

}  // namespace pgtidy::cli
