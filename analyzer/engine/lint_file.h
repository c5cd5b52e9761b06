#pragma once

#include <string_view>
#include <vector>

#include "analyzer/diagnostics/diagnostic.h"
#include "analyzer/engine/config.h"
#include "analyzer/engine/rule.h"
#include "analyzer/migrations/migration.h"
#include "analyzer/text/source_map.h"

namespace pgtidy::engine {

/// A rule that is on, with its settings.
struct ActiveRule {
  const Rule* rule = nullptr;  ///< Not null.
  RuleSettings settings;
};

/// What holds for all files to which the same overrides of the configuration apply. Borrows the rules.
struct ActiveRules {
  std::vector<ActiveRule> rules;
  std::vector<std::string_view> ids;   ///< Of `rules`.
  std::vector<const RuleInfo*> known;  ///< Every rule of this build, on or off.
};

/// One file to be checked, with what is known of it from its set.
struct FileToLint {
  const migrations::MigrationSet* set = nullptr;  ///< Not null.
  text::FileId file{};
  const std::vector<migrations::Section>* sections = nullptr;  ///< Null: no migration, only findings of the set count.
  const ActiveRules* active = nullptr;                         ///< Not null.
  std::vector<diagnostics::Diagnostic> of_set;                 ///< Findings of set-wide rules in this file.
};

/// Returns the findings in one file, unsorted, with those that a comment suppresses marked.
[[nodiscard]] std::vector<diagnostics::Diagnostic> LintFile(const FileToLint& file, const text::SourceMap& sources,
                                                            const Config& config);

}  // namespace pgtidy::engine
