#include <fmt/format.h>

#include <algorithm>
#include <ctime>
#include <filesystem>
#include <optional>
#include <string>
#include <system_error>

#include "analyzer/cli/commands.h"
#include "analyzer/cli/ledger_common.h"
#include "analyzer/cli/project.h"
#include "analyzer/cli/terminal.h"
#include "analyzer/engine/migration_difference.h"
#include "analyzer/migrations/next_migration.h"
#include "analyzer/support/files.h"
#include "analyzer/text/unified_diff.h"

namespace pgtidy::cli {
namespace {

using migrations::HistoryProblem;
using migrations::HistoryProblemKind;

// A file that is to be written. `present` is what was read of it; nothing: there must be none.
struct Write {
  std::string path;
  std::optional<std::string> present;
  std::string content;
};

support::Status Perform(const Write& write) {
  std::error_code failed;
  const bool is_there = std::filesystem::exists(write.path, failed);
  if (!write.present) {
    if (is_there) return support::EnvironmentError(fmt::format("'{}' is there already", write.path));
    const auto folder = std::filesystem::path(write.path).parent_path();
    if (!folder.empty()) std::filesystem::create_directories(folder, failed);
  } else {
    // Whoever changed the file in the meantime must not lose that.
    const support::Result<std::string> now = support::ReadFile(write.path);
    if (!now) return now.error();
    if (*now != *write.present) {
      return support::EnvironmentError(fmt::format("'{}' changed in the meantime; run again", write.path));
    }
  }
  return support::WriteFileAtomically(write.path, write.content);
}

support::Result<std::vector<Write>> Plan(const LedgerOptions& options, const Project& project,
                                         const engine::Histories& histories) {
  const support::Result<NamedMigration> migration = FindMigration(options.version, project, histories);
  if (!migration) return migration.error();
  const HistoryProblem* problem = migration->problem;
  if (problem == nullptr) {
    return support::UsageError(
        fmt::format("migration {} needs no restoring: nothing says that it was changed", options.version));
  }
  if (problem->kind == HistoryProblemKind::kRenamed) {
    return support::UsageError(fmt::format("migration {} is not changed but renamed: give it its name '{}' back",
                                           options.version, problem->other));
  }
  if (!problem->applied_content || problem->applied_path.empty()) {
    return support::EnvironmentError(
        fmt::format("what was applied of migration {} is not to be found: {} does not keep it, "
                    "and no commit that git knows has it",
                    options.version, problem->ledger));
  }
  const std::vector<migrations::LedgerUnit>& units = histories[migration->set].units;
  const auto in_same_file = [&](const migrations::LedgerUnit& unit) {
    return migration->unit && unit.file == units[*migration->unit].file;
  };
  if (std::count_if(units.begin(), units.end(), in_same_file) > 1) {
    return support::UsageError(
        fmt::format("'{}' holds several change sets, and the others must stay: put this one back by "
                    "hand; `pgtidy ledger explain` shows what it was",
                    migration->path));
  }
  std::vector<Write> writes;
  const migrations::MigrationSet& set = project.sets[migration->set];
  std::optional<std::string> present;
  if (migration->unit) {
    const migrations::MigrationFile& file = set.files[units[*migration->unit].file];
    present = std::string(project.sources.file(file.file).text());
    if (options.next) {
      // The new file comes first: whatever ends the program between the two loses nothing.
      support::Result<std::string> statements = engine::StatementsBetween(
          {set, file, *problem->applied_content, project.sources, project.discover, project.config.pg_versions.back()});
      if (!statements) return statements.error();
      if (statements->empty()) {
        return support::UsageError(
            fmt::format("the change of migration {} makes no other schema: nothing is left for a new "
                        "migration; run without --next",
                        options.version));
      }
      support::Result<migrations::NewMigration> next =
          migrations::NextMigration(set, options.name, *statements, static_cast<int64_t>(std::time(nullptr)));
      if (!next) return next.error();
      writes.push_back({std::move(next->path), std::nullopt, std::move(next->content)});
    }
  } else if (options.next) {
    return support::UsageError("--next is for a changed migration: this one has no file");
  }
  writes.push_back({problem->applied_path, std::move(present), *problem->applied_content});
  return writes;
}

}  // namespace

ExitStatus RunLedgerRestore(const LedgerOptions& options) {
  if (options.project.staged && !options.diff) {
    return Fail(support::UsageError("--staged reads what is staged, which `restore` cannot write: use --diff with it"));
  }
  support::Result<Project> project = LoadProject(options.project);
  if (!project) return Fail(project.error());
  const support::Result<engine::Histories> histories = LoadHistories(options.project, *project);
  if (!histories) return Fail(histories.error());
  const support::Result<std::vector<Write>> writes = Plan(options, *project, *histories);
  if (!writes) return Fail(writes.error());
  for (const Write& write : *writes) {
    if (options.diff) {
      const std::string from = write.present ? write.path : "/dev/null";
      const std::string diff = text::UnifiedDiff(from, write.path, write.present.value_or(""), write.content);
      if (support::Status printed = Print(diff); !printed.ok()) return Fail(printed.error());
      continue;
    }
    if (support::Status done = Perform(write); !done.ok()) return Fail(done.error());
    if (!options.project.quiet) Log(fmt::format("wrote '{}'", write.path));
  }
  return ExitStatus::kClean;
}

}  // namespace pgtidy::cli
