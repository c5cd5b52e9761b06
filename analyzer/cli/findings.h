#pragma once

#include <set>
#include <string>
#include <vector>

#include "analyzer/cli/exit_status.h"
#include "analyzer/cli/options.h"
#include "analyzer/diagnostics/diagnostic.h"
#include "analyzer/engine/config.h"
#include "analyzer/engine/rule_info.h"
#include "analyzer/text/source_map.h"

namespace pgtidy::cli {

/// What a run has found.
struct Findings {
  std::vector<diagnostics::Diagnostic> diagnostics;  ///< Sorted, without fingerprints; suppressed ones are marked.
  std::vector<const engine::RuleInfo*> rules;        ///< All that this program knows, sorted by id.
  size_t files_checked = 0;
  std::set<std::string, std::less<>> checked;  ///< Their paths: of others, a baseline's findings may still exist.
};

/// Holds the findings against the baseline, or writes that if asked to, prints them as the options say, and returns the
/// exit status that they give.
ExitStatus ReportFindings(Findings findings, const ReportOptions& options, const ProjectOptions& project,
                          const engine::Config& config, const text::SourceMap& sources);

}  // namespace pgtidy::cli
