#include <CLI/CLI.hpp>
#include <csignal>
#include <exception>
#include <new>
#include <string>

#include "analyzer/cli/arguments.h"
#include "analyzer/cli/commands.h"
#include "analyzer/cli/terminal.h"

namespace pgtidy::cli {
namespace {

// `pgtidy ledger` has commands of its own.
void AddLedgerCommands(CLI::App& app, LedgerOptions& options, ExitStatus& status) {
  CLI::App* ledger =
      app.add_subcommand("ledger", "Tell which migrations are applied, and whether they still are what was applied");
  ledger->require_subcommand(1);
  const auto add = [&](const char* name, const char* description, ExitStatus (*run)(const LedgerOptions&)) {
    CLI::App* command = ledger->add_subcommand(name, description);
    command->callback([&options, &status, run] { status = run(options); });
    return command;
  };
  const auto add_project = [&](CLI::App* command) {
    AddProject(*command, options.project);
    AddLedger(*command, options.project);
  };
  CLI::App* command = add("status",
                          "List all migrations with their state and whether their checksums are right; exit 1 if "
                          "something is wrong",
                          RunLedgerStatus);
  add_project(command);
  command->add_option("--format", options.format, "table or json")
      ->check(CLI::IsMember({"table", "json"}))
      ->type_name("FORMAT");

  command = add("accept",
                "Write pgtidy.lock: what is applied, by the database, its export or git; all files if none is asked",
                RunLedgerAccept);
  add_project(command);
  command->add_option("--only", options.versions, "Accept these migrations alone, with commas")
      ->delimiter(',')
      ->type_name("VERSION");
  command->add_flag("--changed", options.changed,
                    "Take files that have changed since they were accepted for applied as they are now");

  command = add("explain", "Tell what was applied of a migration, what has changed since, and who is affected",
                RunLedgerExplain);
  command->add_option("VERSION", options.version, "The migration's version, or its path")->required();
  add_project(command);

  command = add("restore", "Put a migration back as it was applied, from git's history", RunLedgerRestore);
  command->add_option("VERSION", options.version, "The migration's version, or its path")->required();
  add_project(command);
  command->add_flag("--next", options.next, "Write what was changed as the next migration");
  command->add_option("--name", options.name, "The name of that migration")->type_name("NAME");
  command->add_flag("--diff", options.diff, "Print what would change instead of changing it");
}

int Run(int argc, char** argv) {
  CLI::App app{"pgtidy gives PostgreSQL's own verdict on migrations, without PostgreSQL", "pgtidy"};
  app.set_version_flag("--version", "pgtidy " PGTIDY_VERSION);
  app.require_subcommand(1);
  app.failure_message(CLI::FailureMessage::simple);
  app.footer(
      "Exit status: 0 nothing found at or above the fail level, 1 findings, 2 wrong usage or configuration,\n"
      "3 the job could not be done.");
  ExitStatus status = ExitStatus::kClean;

  CheckOptions check;
  CLI::App* command = app.add_subcommand("check", "Check migrations: the main job");
  AddProject(*command, check.project);
  AddLedger(*command, check.project);
  AddReport(*command, check.report);
  command
      ->add_option("--sites", check.sites,
                   "Check the queries of C++ programs, too, that `pgtidy-cxx --extract` has written")
      ->type_name("FILE");
  command->callback([&] { status = RunCheck(check); });

  FixOptions fix;
  command = app.add_subcommand("fix", "Make the safe fixes, but none in a migration that is applied");
  AddProject(*command, fix.project);
  AddLedger(*command, fix.project);
  command->add_flag("--unsafe", fix.unsafe, "Make fixes that change what the migration does, too");
  command->add_flag("--diff", fix.diff, "Print the changes instead of making them; exit 1 if there are any");
  command->callback([&] { status = RunFix(fix); });

  ListOptions list;
  command = app.add_subcommand("migrations", "List the migrations in order, as their framework sees them");
  AddProject(*command, list.project);
  command->add_option("--format", list.format, "table or json")
      ->check(CLI::IsMember({"table", "json"}))
      ->type_name("FORMAT");
  command->callback([&] { status = RunMigrations(list); });

  LedgerOptions ledger;
  AddLedgerCommands(app, ledger, status);

  SchemaCommandOptions schema;
  command = app.add_subcommand("schema", "Print the catalogue that the migrations make");
  AddProject(*command, schema.project);
  command->add_option("--format", schema.format, "json, sql, mermaid or dot")
      ->check(CLI::IsMember({"json", "sql", "mermaid", "dot"}))
      ->type_name("FORMAT");
  auto* at = command->add_option("--at", schema.at, "Stop after the migration of this version");
  at->type_name("VERSION");
  command->add_option("--diff", schema.diff, "Print what changes from version A to version B")
      ->type_name("A..B")
      ->excludes(at);
  command->callback([&] { status = RunSchema(schema); });

  DescribeOptions describe;
  command = app.add_subcommand("describe", "Tell what queries take and return on the schema that the migrations make");
  AddProject(*command, describe.project);
  auto* sql = command->add_option("--sql", describe.sql, "Describe this query");
  sql->type_name("TEXT");
  command
      ->add_option(
          "--queries", describe.queries,
          "Describe the queries of FILE: each line a JSON object with the key `query`, and `types` if some are "
          "declared; or SQL statements, if its name does not end in .jsonl; - is standard input, as JSON lines")
      ->type_name("FILE")
      ->excludes(sql);
  command->add_option("--format", describe.format, "text, json or jsonl")
      ->check(CLI::IsMember({"text", "json", "jsonl"}))
      ->type_name("FORMAT");
  command
      ->add_option("--nullability", describe.nullability,
                   "sound: NOT NULL only what is proven; compat: what SQLx would store")
      ->check(CLI::IsMember({"sound", "compat"}))
      ->type_name("MODE");
  command
      ->add_option("--placeholders", describe.placeholders,
                   "How parameters are written: dollar ($1), colon (:name), at (@name) or question (?)")
      ->check(CLI::IsMember({"dollar", "colon", "at", "question"}))
      ->type_name("STYLE");
  command->add_option("--types", describe.types, "Types that the client declares for $1, $2, ...; an empty one is none")
      ->delimiter(',')
      ->type_name("TYPE");
  command->add_flag("--explain", describe.explain, "Say of each column why it may be NULL or not");
  command->callback([&] { status = RunDescribe(describe); });

  RulesOptions rules;
  command = app.add_subcommand("rules", "List all rules");
  command->add_option("--format", rules.format, "table or json")
      ->check(CLI::IsMember({"table", "json"}))
      ->type_name("FORMAT");
  command->add_option("--write-docs", rules.write_docs, "Write the rules' pages as Markdown into DIR")
      ->type_name("DIR");
  command->callback([&] { status = RunRules(rules); });

  ExplainOptions explain;
  command = app.add_subcommand("explain", "Print the page of a rule");
  command->add_option("RULE", explain.rule, "The rule's id or name")->required();
  AddColor(*command, explain.color);
  command->callback([&] { status = RunExplain(explain); });

  InitOptions init;
  command = app.add_subcommand("init", "Write a pgtidy.toml for the project found here, and print what to add to CI");
  AddProject(*command, init.project);
  command->add_flag("--force", init.force, "Replace a pgtidy.toml that is there");
  command->callback([&] { status = RunInit(init); });

  ConfigOptions config;
  command = app.add_subcommand("config", "Check the configuration and print the file that is used");
  command->add_flag("--schema", config.schema, "Print the JSON schema of pgtidy.toml instead");
  command->callback([&] { status = RunConfig(config); });

  try {
    app.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    return app.exit(error) == 0 ? 0 : static_cast<int>(ExitStatus::kUsage);
  }
  return static_cast<int>(status);
}

}  // namespace
}  // namespace pgtidy::cli

int main(int argc, char** argv) {
  // `pgtidy check | head` ends quietly, and a write to a closed pipe is no crash.
  std::signal(SIGPIPE, SIG_DFL);
  // A file that grows beyond what the shell allows is an error as any other.
  std::signal(SIGXFSZ, SIG_IGN);
  try {
    return pgtidy::cli::Run(argc, argv);
  } catch (const std::bad_alloc&) {
    return static_cast<int>(pgtidy::cli::Fail(pgtidy::support::EnvironmentError("out of memory")));
  } catch (const std::exception& exception) {
    return static_cast<int>(pgtidy::cli::Fail(pgtidy::support::EnvironmentError(exception.what())));
  }
}
