#pragma once

#include <memory>
#include <string_view>
#include <vector>

#include "analyzer/diagnostics/diagnostic.h"
#include "analyzer/engine/config.h"
#include "analyzer/engine/rule.h"
#include "analyzer/engine/schema_check.h"
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

/// The check of one file in two steps, since what the whole history says of it may come later than what it says itself.
/// Borrows everything.
class FileLint {
 public:
  FileLint(const FileToLint& file, const text::SourceMap& sources, const Config& config);
  FileLint(FileLint&&) noexcept;
  FileLint& operator=(FileLint&&) noexcept;
  ~FileLint();

  /// Reads the file and runs the rules over its statements. On one thread, from beginning to end.
  void CheckStatements();
  /// Returns the findings, unsorted, with those that a comment suppresses marked. `check` is about this file.
  [[nodiscard]] std::vector<diagnostics::Diagnostic> Finish(const SchemaCheck& check);

 private:
  class Linter;
  std::unique_ptr<Linter> linter_;
};

}  // namespace pgtidy::engine
