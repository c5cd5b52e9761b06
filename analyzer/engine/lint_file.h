#pragma once

#include <vector>

#include "analyzer/diagnostics/diagnostic.h"
#include "analyzer/engine/config.h"
#include "analyzer/engine/rule.h"
#include "analyzer/migrations/migration.h"
#include "analyzer/text/source_map.h"

namespace pgtidy::engine {

/// One file to be checked, with what is known of it from its set.
struct FileToLint {
  const migrations::MigrationSet* set = nullptr;  ///< Not null.
  text::FileId file{};
  const std::vector<migrations::Section>* sections = nullptr;  ///< Null: no migration, only findings of the set count.
  std::vector<diagnostics::Diagnostic> of_set;                 ///< Findings of set-wide rules in this file.
};

/// Returns the findings in one file, unsorted, with those that a comment suppresses marked.
[[nodiscard]] std::vector<diagnostics::Diagnostic> LintFile(const FileToLint& file, const text::SourceMap& sources,
                                                            const std::vector<const Rule*>& rules,
                                                            const Config& config);

}  // namespace pgtidy::engine
