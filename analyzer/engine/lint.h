#pragma once

#include <functional>
#include <vector>

#include "analyzer/diagnostics/diagnostic.h"
#include "analyzer/engine/config.h"
#include "analyzer/engine/history.h"
#include "analyzer/engine/rule.h"
#include "analyzer/engine/schema_start.h"
#include "analyzer/migrations/migration.h"
#include "analyzer/text/source_map.h"

namespace pgtidy::engine {

struct LintOptions {
  unsigned jobs = 0;                      ///< Threads; 0: as many as the machine has.
  const SchemaStart* start = nullptr;     ///< What there is before the first migration; null: nothing.
  const Histories* histories = nullptr;   ///< What is applied, one for each set; null: not known.
  std::function<void(size_t)> step = {};  ///< Called with the number of files after each, from any thread.
};

struct LintResult {
  std::vector<diagnostics::Diagnostic> diagnostics;  ///< Sorted, without fingerprints; suppressed ones are marked.
  size_t files_checked = 0;                          ///< Selected files that were read.
};

/// Runs the rules over the selected files of the migration sets. The result does not depend on the number of threads.
LintResult Lint(const std::vector<migrations::MigrationSet>& sets, const text::SourceMap& sources,
                const std::vector<const Rule*>& rules, const Config& config, const LintOptions& options);

}  // namespace pgtidy::engine
