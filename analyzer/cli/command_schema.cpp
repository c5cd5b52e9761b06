#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <cstdio>
#include <string>
#include <utility>
#include <vector>

#include "analyzer/catalog/diff.h"
#include "analyzer/catalog/dump/dump.h"
#include "analyzer/cli/commands.h"
#include "analyzer/cli/project.h"
#include "analyzer/cli/terminal.h"
#include "analyzer/engine/schema.h"
#include "analyzer/support/suggest.h"
#include "analyzer/text/utf8.h"

namespace pgtidy::cli {

namespace {

/// Errors of several versions and states of the migrations; equal ones are one.
class ErrorList {
 public:
  explicit ErrorList(const text::SourceMap& sources) : sources_(sources) {}

  void Add(const engine::SchemaError& error, int version) {
    const auto same = std::find_if(entries_.begin(), entries_.end(), [&](const Entry& entry) {
      return entry.file == error.file && entry.statement == error.statement &&
             entry.dumped.sqlstate == error.error.sqlstate && entry.dumped.message == error.error.message;
    });
    Entry& entry = same == entries_.end()
                       ? entries_.emplace_back(Entry{error.file, error.statement, ToDumpedError(error)})
                       : *same;
    std::vector<int>& versions = entry.dumped.versions;
    if (std::find(versions.begin(), versions.end(), version) == versions.end()) versions.push_back(version);
  }

  /// In the order of the files; with versions only where several were asked.
  [[nodiscard]] std::vector<catalog::DumpedError> Take(const std::vector<int>& asked) && {
    std::stable_sort(entries_.begin(), entries_.end(), [](const Entry& a, const Entry& b) {
      return std::pair(a.file, a.statement.begin) < std::pair(b.file, b.statement.begin);
    });
    std::vector<catalog::DumpedError> errors;
    for (Entry& entry : entries_) {
      std::sort(entry.dumped.versions.begin(), entry.dumped.versions.end());
      if (asked.size() == 1) entry.dumped.versions.clear();
      errors.push_back(std::move(entry.dumped));
    }
    return errors;
  }

 private:
  struct Entry {
    text::FileId file;
    text::ByteRange statement;
    catalog::DumpedError dumped;
  };

  [[nodiscard]] catalog::DumpedError ToDumpedError(const engine::SchemaError& error) const {
    const text::SourceFile& file = sources_.file(error.file);
    catalog::DumpedError dumped{.file = std::string(file.path()),
                                .sqlstate = error.error.sqlstate,
                                .message = error.error.message,
                                .detail = error.error.detail};
    const uint32_t offset = error.error.offset.value_or(error.statement.begin);
    dumped.line = file.lines().LineOf(offset);
    if (error.error.offset) dumped.position = text::CountCharacters(file.text().substr(0, offset)) + 1;
    return dumped;
  }

  const text::SourceMap& sources_;
  std::vector<Entry> entries_;
};

support::Error UnknownVersion(const Project& project, const std::string& version) {
  std::vector<std::string> known;
  for (const migrations::MigrationSet& set : project.sets) {
    for (const migrations::MigrationFile& file : set.files) {
      if (file.direction != migrations::Direction::kDown && !file.version.empty()) known.push_back(file.version);
    }
  }
  std::string message = fmt::format("no migration has the version '{}'", version);
  if (const auto suggestion = support::Suggest(version, known))
    message += fmt::format("; did you mean '{}'?", *suggestion);
  return support::UsageError(std::move(message));
}

using DatabaseRef = std::unique_ptr<ddl::Database>;

/// Runs the migrations on each version that was asked for; returns the database of the newest one.
support::Result<DatabaseRef> Build(const Project& project, const std::string& at, ErrorList& errors,
                                   std::vector<catalog::DumpedGap>* gaps = nullptr) {
  const std::vector<int>& versions = project.config.pg_versions;
  const int newest = *std::max_element(versions.begin(), versions.end());
  DatabaseRef database;
  for (const int version : versions) {
    std::optional<engine::Schema> schema = engine::BuildSchema(
        project.sets, project.sources, {.server_version = version, .at = at, .start = &project.start});
    if (!schema) return UnknownVersion(project, at);
    for (const engine::SchemaError& error : schema->errors) errors.Add(error, version);
    if (version != newest) continue;
    database = std::move(schema->database);
    if (gaps == nullptr) continue;
    for (const engine::UndeterminedStatement& gap : schema->undetermined) {
      const text::SourceFile& file = project.sources.file(gap.file);
      gaps->push_back({.file = file.path(), .line = file.lines().LineOf(gap.statement.begin), .why = gap.why});
    }
  }
  // Names are printed as pg_dump prints them: qualified.
  catalog::Session session = database->catalog().session();
  session.search_path.clear();
  database->catalog().SetSession(std::move(session));
  return database;
}

support::Result<std::string> Dump(const Project& project, const SchemaCommandOptions& options,
                                  std::vector<catalog::DumpedError>& errors) {
  ErrorList list(project.sources);
  std::vector<catalog::DumpedGap> gaps;
  const support::Result<DatabaseRef> database = Build(project, options.at, list, &gaps);
  if (!database) return database.error();
  errors = std::move(list).Take(project.config.pg_versions);
  const catalog::Catalog& catalog = (*database)->catalog();
  if (options.format == "json") return catalog::DumpJson(catalog, errors, gaps);
  if (options.format == "mermaid") return catalog::DumpMermaid(catalog);
  if (options.format == "dot") return catalog::DumpDot(catalog);
  return catalog::DumpSql(catalog);
}

// The start is an empty database.
support::Result<DatabaseRef> BuildSide(const Project& project, const std::string& at, bool is_start,
                                       ErrorList& errors) {
  if (!is_start) return Build(project, at, errors);
  const std::vector<int>& versions = project.config.pg_versions;
  return std::make_unique<ddl::Database>(*std::max_element(versions.begin(), versions.end()));
}

support::Result<std::string> Diff(const Project& project, const SchemaCommandOptions& options,
                                  std::vector<catalog::DumpedError>& errors) {
  const size_t dots = options.diff.find("..");
  if (dots == std::string::npos) {
    return support::UsageError(fmt::format(
        "--diff {}: expected A..B, two versions; without A from the start, without B to the end", options.diff));
  }
  if (options.format != "sql" && options.format != "json") {
    return support::UsageError("--diff prints text, or JSON with --format json");
  }
  const std::string from = options.diff.substr(0, dots);
  const std::string to = options.diff.substr(dots + 2);
  ErrorList list(project.sources);
  const support::Result<DatabaseRef> before = BuildSide(project, from, from.empty(), list);
  if (!before) return before.error();
  const support::Result<DatabaseRef> after = BuildSide(project, to, false, list);
  if (!after) return after.error();
  errors = std::move(list).Take(project.config.pg_versions);
  const std::vector<catalog::Change> changes = catalog::DiffCatalogs((*before)->catalog(), (*after)->catalog());
  return options.format == "json" ? catalog::DumpDiffJson(changes, from, to, errors) : catalog::DumpDiffText(changes);
}

void PrintErrors(const std::vector<catalog::DumpedError>& errors) {
  for (const catalog::DumpedError& error : errors) {
    std::string line = fmt::format("{}:{}: {} {}", error.file, error.line, error.sqlstate, error.message);
    if (!error.versions.empty()) line += fmt::format(" (PostgreSQL {})", fmt::join(error.versions, ", "));
    fmt::print(stderr, "{}\n", line);
  }
}

}  // namespace

ExitStatus RunSchema(const SchemaCommandOptions& options) {
  const support::Result<Project> project = LoadProject(options.project);
  if (!project) return Fail(project.error());
  std::vector<catalog::DumpedError> errors;
  const support::Result<std::string> text =
      options.diff.empty() ? Dump(*project, options, errors) : Diff(*project, options, errors);
  if (!text) return Fail(text.error());
  if (const support::Status printed = Print(*text); !printed.ok()) return Fail(printed.error());
  if (options.format != "json") PrintErrors(errors);
  return errors.empty() ? ExitStatus::kClean : ExitStatus::kFindings;
}

}  // namespace pgtidy::cli
