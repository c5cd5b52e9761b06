#pragma once

#include <optional>
#include <string>
#include <vector>

#include "analyzer/diagnostics/diagnostic.h"

namespace pgtidy::cli {

enum class ColorMode { kAuto, kAlways, kNever };

/// What the command line says about the project; commands that read migrations share it.
struct ProjectOptions {
  std::vector<std::string> paths;
  std::string files_from;
  std::vector<std::string> migrations;
  std::string framework;
  std::string config;  ///< File to use instead of the one that is found.
  bool no_config = false;
  std::vector<int> pg_versions;
  std::vector<std::string> rules;  ///< "selector=severity"
  bool preview = false;
  std::string changed_since;
  bool staged = false;
  std::string ledger_csv;  ///< The framework's table as a CSV file.
  std::string database;    ///< A connection string, or "env:NAME"; empty: none.
  std::string base;        ///< A revision of git; empty: find out.
  unsigned jobs = 0;
  ColorMode color = ColorMode::kAuto;
  bool quiet = false;
};

/// How findings are told; commands that have findings share it.
struct ReportOptions {
  std::string format = "text";
  std::string output;      ///< File; empty: standard output.
  std::string fail_level;  ///< Empty: as configured.
  std::string baseline;    ///< Empty: as configured.
  std::string write_baseline;
  bool show_suppressed = false;
};

struct CheckOptions {
  ProjectOptions project;
  ReportOptions report;
  std::vector<std::string> sites;  ///< Files that `pgtidy-cxx --extract` has written.
};

struct FixOptions {
  ProjectOptions project;
  bool unsafe = false;
  bool diff = false;
};

struct ListOptions {
  ProjectOptions project;
  std::string format = "table";
};

/// What `pgtidy ledger` is to do; each sub-command reads what it needs.
struct LedgerOptions {
  ProjectOptions project;
  std::string format = "table";
  std::string version;                   ///< explain, restore: the migration.
  std::vector<std::string> versions;     ///< accept: these alone; empty: all that are applied.
  bool changed = false;                  ///< accept: take changed files for applied as they are now.
  bool next = false;                     ///< restore: write the difference as the next migration.
  std::string name = "restore_changes";  ///< restore: the name of that migration.
  bool diff = false;                     ///< restore: print the change instead of making it.
};

struct SchemaCommandOptions {
  ProjectOptions project;
  std::string format = "sql";
  std::string at;    ///< Version to stop after; empty: all.
  std::string diff;  ///< "A..B"; empty: none.
};

struct DescribeOptions {
  ProjectOptions project;
  std::string queries;  ///< File of queries: JSON lines, or SQL.
  std::string sql;      ///< One query.
  std::string format = "text";
  std::string nullability = "sound";  ///< "sound" or "compat".
  std::string placeholders = "dollar";
  std::vector<std::string> types;  ///< Declared types of the parameters of all queries.
  bool explain = false;
};

struct RulesOptions {
  std::string format = "table";
  std::string write_docs;  ///< Folder to write the rules' pages into.
  ColorMode color = ColorMode::kAuto;
};

struct ExplainOptions {
  std::string rule;
  ColorMode color = ColorMode::kAuto;
};

struct InitOptions {
  ProjectOptions project;
  bool force = false;
};

struct ConfigOptions {
  bool schema = false;
};

}  // namespace pgtidy::cli
