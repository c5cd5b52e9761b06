#include "analyzer/cli/ledger_common.h"

#include <fmt/format.h>

#include <algorithm>

#include "analyzer/migrations/names.h"
#include "analyzer/support/suggest.h"

namespace pgtidy::cli {
namespace {

using migrations::AppliedMigration;
using migrations::HistoryProblem;
using migrations::HistoryProblemKind;
using migrations::LedgerUnit;
using migrations::SetHistory;

bool IsNamed(const std::string& name, const std::string& key, const std::string& version, const std::string& path) {
  if (name == key || name == version || name == path || name == migrations::BaseName(path)) return true;
  return migrations::IsDigits(name) && migrations::IsDigits(version) &&
         migrations::TrimLeadingZeros(name) == migrations::TrimLeadingZeros(version);
}

// What the best ledger that knows the migration says of it.
void FindRecord(const SetHistory& history, const std::string& key, NamedMigration& migration) {
  for (const migrations::Ledger& ledger : history.ledgers) {
    for (const AppliedMigration& entry : ledger.migrations) {
      if (entry.is_elsewhere || (entry.key.empty() ? entry.path != migration.path : entry.key != key)) continue;
      migration.applied = &entry;
      migration.ledger = &ledger;
      return;
    }
  }
}

bool IsOfContent(const HistoryProblem& problem) {
  return problem.kind == HistoryProblemKind::kEdited || problem.kind == HistoryProblemKind::kChecksumDiffers ||
         problem.kind == HistoryProblemKind::kRemoved || problem.kind == HistoryProblemKind::kRenamed;
}

}  // namespace

support::Result<NamedMigration> FindMigration(const std::string& name, const Project& project,
                                              const engine::Histories& histories) {
  std::vector<NamedMigration> found;
  std::vector<std::string> known;
  for (size_t i = 0; i < histories.size(); ++i) {
    const SetHistory& history = histories[i];
    const migrations::MigrationSet& set = project.sets[i];
    for (size_t unit = 0; unit < history.units.size(); ++unit) {
      const LedgerUnit& each = history.units[unit];
      const migrations::MigrationFile& file = set.files[each.file];
      known.push_back(each.version.empty() ? each.key : each.version);
      if (!IsNamed(name, each.key, each.version, file.path)) continue;
      NamedMigration& migration = found.emplace_back();
      migration.set = i;
      migration.unit = unit;
      migration.path = file.path;
      FindRecord(history, each.key, migration);
      for (const HistoryProblem& problem : history.problems) {
        const bool is_here = problem.location.file == file.file && problem.format != nullptr;
        if (is_here && IsOfContent(problem) && migration.problem == nullptr &&
            problem.kind != HistoryProblemKind::kRemoved) {
          migration.problem = &problem;
        }
      }
    }
    for (const HistoryProblem& problem : history.problems) {
      if (problem.kind != HistoryProblemKind::kRemoved ||
          !IsNamed(name, problem.version, problem.version, problem.other)) {
        continue;
      }
      NamedMigration& migration = found.emplace_back();
      migration.set = i;
      migration.problem = &problem;
      migration.path = problem.applied_path;
      FindRecord(history, problem.version, migration);
    }
  }
  if (found.size() == 1) return std::move(found.front());
  if (found.empty()) {
    std::string message = fmt::format("there is no migration '{}'", name);
    if (const auto near = support::Suggest(name, known)) message += fmt::format("; did you mean '{}'?", *near);
    return support::UsageError(std::move(message));
  }
  return support::UsageError(fmt::format("'{}' names several migrations, among them '{}' and '{}': name the file", name,
                                         found[0].path, found[1].path));
}

}  // namespace pgtidy::cli
