#pragma once

#include <map>
#include <string>
#include <vector>

#include "analyzer/engine/config.h"
#include "analyzer/engine/lint.h"
#include "analyzer/migrations/migration.h"
#include "analyzer/text/source_map.h"

namespace pgtidy::tests {

/// A temporary folder that is the present one while the object lives.
class TemporaryFolder {
 public:
  TemporaryFolder();
  ~TemporaryFolder();
  TemporaryFolder(const TemporaryFolder&) = delete;
  TemporaryFolder& operator=(const TemporaryFolder&) = delete;

  /// Writes a file, with the folders that its path needs.
  void Write(const std::string& path, const std::string& bytes) const;
  [[nodiscard]] const std::string& path() const { return path_; }

 private:
  std::string path_;
  std::string previous_;
};

/// A project as a test gives it.
struct TestProject {
  std::vector<std::pair<std::string, std::string>> files;  ///< Paths and bytes.
  std::string framework = "plain";                         ///< "auto": find out.
  std::string config;                                      ///< Text of pgtidy.toml.
  std::vector<std::string> rules;                          ///< Ids; empty: all.
};

/// What pgtidy says of a project.
struct TestOutcome {
  text::SourceMap sources;
  std::vector<migrations::MigrationSet> sets;
  engine::LintResult result;
  std::string error;  ///< Of configuration or discovery; empty: none.
};

/// Writes the project to a temporary folder and checks it there.
void CheckProject(const TestProject& project, TestOutcome& outcome);

}  // namespace pgtidy::tests
