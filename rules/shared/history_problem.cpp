#include "rules/shared/history_problem.h"

#include <fmt/format.h>

namespace pgtidy::rules {

using migrations::HistoryProblem;
using migrations::HistoryProblemKind;
using migrations::LedgerSource;

void AddRecord(const HistoryProblem& problem, diagnostics::DiagnosticBuilder& finding) {
  const bool is_elsewhere = problem.recorded_at && problem.recorded_at->file != problem.location.file;
  if (is_elsewhere) {
    finding.Note(*problem.recorded_at, "recorded here");
    return;
  }
  switch (problem.source) {
    case LedgerSource::kDatabase:
    case LedgerSource::kExport: finding.Note(fmt::format("{} says that it is applied", problem.ledger)); break;
    case LedgerSource::kFrameworkFile: finding.Note(fmt::format("{} holds its checksum", problem.ledger)); break;
    case LedgerSource::kLockFile: finding.Note(fmt::format("{} holds it as applied", problem.ledger)); break;
    case LedgerSource::kGit: finding.Note(fmt::format("it is on {}, so it counts as applied", problem.ledger)); break;
  }
}

std::string Quoted(std::string_view message, const std::string& version) {
  if (message.empty()) return "";
  std::string text(message);
  if (const size_t at = text.find("{}"); at != std::string::npos) text.replace(at, 2, version);
  return fmt::format(": `{}`", text);
}

std::string Quoted(const HistoryProblem& problem) {
  switch (problem.kind) {
    case HistoryProblemKind::kRemoved: return Quoted(problem.format->removed_message, problem.version);
    case HistoryProblemKind::kOutOfOrder: return Quoted(problem.format->out_of_order_message, problem.version);
    case HistoryProblemKind::kFailed: return Quoted(problem.format->failed_message, problem.version);
    default: return Quoted(problem.format->edited_message, problem.version);
  }
}

}  // namespace pgtidy::rules
