#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <string>

#include "analyzer/cli/commands.h"
#include "analyzer/cli/ledger_common.h"
#include "analyzer/cli/project.h"
#include "analyzer/cli/terminal.h"
#include "analyzer/text/unified_diff.h"
#include "analyzer/text/utf8.h"

namespace pgtidy::cli {
namespace {

using migrations::Consequence;
using migrations::HistoryProblem;
using migrations::HistoryProblemKind;
using migrations::MigrationStatus;
using migrations::SetHistory;

std::string WithVersion(std::string_view message, const std::string& version) {
  std::string text(message);
  if (const size_t at = text.find("{}"); at != std::string::npos) text.replace(at, 2, version);
  return text;
}

std::string Verdict(const HistoryProblem& problem) {
  switch (problem.kind) {
    case HistoryProblemKind::kChecksumDiffers: return fmt::format("has {} since it was applied", problem.difference);
    case HistoryProblemKind::kRemoved: return "its file is gone";
    case HistoryProblemKind::kRenamed: return fmt::format("it is applied as '{}'", problem.other);
    default: break;
  }
  if (!problem.edit) return "changed after it was applied; what was applied is not to be found";
  switch (*problem.edit) {
    case syntax::SqlDifference::kNone: return "changed after it was applied: only comments or white space";
    case syntax::SqlDifference::kSpelling: return "changed after it was applied: the same statements in other words";
    case syntax::SqlDifference::kStatements: break;
  }
  return "changed after it was applied: other statements";
}

// Who meets the difference, and how.
std::string Affected(const HistoryProblem& problem) {
  const std::string_view framework = problem.framework->name;
  std::string text = "who is affected:\n";
  const std::string_view message =
      problem.kind == HistoryProblemKind::kRemoved ? problem.format->removed_message : problem.format->edited_message;
  if (problem.consequence == Consequence::kRefusal) {
    text += fmt::format("  each database that has it: {} applies nothing more{}\n", framework,
                        message.empty() ? "" : fmt::format(", with `{}`", WithVersion(message, problem.version)));
  } else {
    text +=
        fmt::format("  each database that has it: it stays as it is, {} does not look at the file again\n", framework);
  }
  const bool same = problem.kind == HistoryProblemKind::kChecksumDiffers ||
                    problem.kind == HistoryProblemKind::kRenamed ||
                    (problem.edit && *problem.edit != syntax::SqlDifference::kStatements);
  if (problem.kind == HistoryProblemKind::kRemoved) {
    text += "  each new database: it is built without this migration\n";
  } else if (same) {
    text += "  each new database: it becomes the same\n";
  } else {
    text += "  each new database: it is built from the file as it is now, and differs from the others\n";
  }
  return text;
}

const MigrationStatus* StatusOf(const NamedMigration& migration, const SetHistory& history) {
  const auto found = std::find_if(history.statuses.begin(), history.statuses.end(), [&](const MigrationStatus& status) {
    if (migration.unit) return status.unit == migration.unit;
    return !status.unit && migration.applied != nullptr && status.version == migration.applied->version;
  });
  return found == history.statuses.end() ? nullptr : &*found;
}

std::string Explain(const NamedMigration& migration, const Project& project, const engine::Histories& histories) {
  const SetHistory& history = histories[migration.set];
  const migrations::MigrationSet& set = project.sets[migration.set];
  const MigrationStatus* status = StatusOf(migration, history);
  std::string text;
  const auto line = [&](std::string_view label, const std::string& value) {
    if (!value.empty()) text += fmt::format("{:<11} {}\n", label, value);
  };
  line("migration", status == nullptr ? "" : status->version.empty() ? status->description : status->version);
  line("file", migration.path);
  line("framework", std::string(set.framework->name));
  if (status != nullptr) line("state", StateName(status->state));
  if (migration.ledger != nullptr) {
    line("applied", migration.applied->applied_at.empty()
                        ? fmt::format("by {}", migration.ledger->name)
                        : fmt::format("{}, by {}", migration.applied->applied_at, migration.ledger->name));
  }
  if (status != nullptr) {
    line("recorded", status->recorded.value_or(""));
    line("present", status->present.value_or(""));
  }
  if (migration.problem == nullptr) {
    const bool is_pending = status == nullptr || status->state == MigrationStatus::State::kPending;
    line("verdict", is_pending                    ? "not applied yet: it may be changed"
                    : status->matches.has_value() ? "as it was applied"
                                                  : "applied; what was applied is not recorded");
    return text;
  }
  const HistoryProblem& problem = *migration.problem;
  line("verdict", Verdict(problem));
  line("found in", problem.applied_origin);
  if (problem.applied_content && migration.unit) {
    const std::string_view present = project.sources.file(set.files[history.units[*migration.unit].file].file).text();
    const std::string diff = text::UnifiedDiff("as it was applied", migration.path, *problem.applied_content, present);
    if (!diff.empty() && problem.kind == HistoryProblemKind::kEdited) text += "\n" + diff;
  }
  text += "\n" + Affected(problem);
  text += "what to do:\n";
  text +=
      problem.kind == HistoryProblemKind::kRenamed ? fmt::format("  give the file its name back: '{}'\n", problem.other)
      : problem.applied_content
          ? fmt::format("  `pgtidy ledger restore {}` puts back what was applied", problem.version)
          : std::string("  put back what was applied, from a release or a backup: git's history does not have it\n");
  if (problem.applied_content && problem.kind != HistoryProblemKind::kRenamed) {
    text +=
        problem.edit == syntax::SqlDifference::kStatements ? "; with --next the change becomes a migration\n" : "\n";
  }
  return text;
}

}  // namespace

ExitStatus RunLedgerExplain(const LedgerOptions& options) {
  support::Result<Project> project = LoadProject(options.project);
  if (!project) return Fail(project.error());
  const support::Result<engine::Histories> histories = LoadHistories(options.project, *project);
  if (!histories) return Fail(histories.error());
  const support::Result<NamedMigration> migration = FindMigration(options.version, *project, *histories);
  if (!migration) return Fail(migration.error());
  const support::Status printed = Print(text::ToValidUtf8(Explain(*migration, *project, *histories)));
  if (!printed.ok()) return Fail(printed.error());
  return migration->problem == nullptr ? ExitStatus::kClean : ExitStatus::kFindings;
}

}  // namespace pgtidy::cli
