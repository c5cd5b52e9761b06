#pragma once

#include <optional>
#include <string>
#include <vector>

#include "analyzer/cli/project.h"
#include "analyzer/engine/history.h"
#include "analyzer/migrations/ledger/judge.h"
#include "analyzer/support/result.h"

namespace pgtidy::cli {

/// One migration of a project, as a user names it.
struct NamedMigration {
  size_t set = 0;                                         ///< Index of its set and history.
  std::optional<size_t> unit;                             ///< Nothing: it is applied and has no file any more.
  const migrations::HistoryProblem* problem = nullptr;    ///< What is wrong with it; null: nothing.
  const migrations::AppliedMigration* applied = nullptr;  ///< As the best ledger that knows it has it; null: none does.
  const migrations::Ledger* ledger = nullptr;             ///< That ledger.
  std::string path;                                       ///< Of its file, also of one that is gone; may be empty.
};

/// Returns the migration of that version, key, file name or path. Errors (kUsage): there is none, or there are several;
/// the message names what is near.
support::Result<NamedMigration> FindMigration(const std::string& name, const Project& project,
                                              const engine::Histories& histories);

}  // namespace pgtidy::cli
