#pragma once

#include <string>
#include <string_view>

#include "analyzer/diagnostics/sink.h"
#include "analyzer/migrations/ledger/judge.h"

namespace pgtidy::rules {

/// Adds who says that the migration is applied, with the place where a file says it.
void AddRecord(const migrations::HistoryProblem& problem, diagnostics::DiagnosticBuilder& finding);

/// Returns what the framework will say, for the end of a sentence: ": `migration 3 was ...`"; "" if it is not known.
/// `{}` in the message stands for the version.
[[nodiscard]] std::string Quoted(std::string_view message, const std::string& version);

/// The same for the message that belongs to the problem.
[[nodiscard]] std::string Quoted(const migrations::HistoryProblem& problem);

}  // namespace pgtidy::rules
