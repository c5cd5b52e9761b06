#include <fmt/format.h>

#include <map>
#include <memory>
#include <string>
#include <vector>

#include "analyzer/engine/rule.h"

namespace pgtidy::rules {
namespace {

using diagnostics::Severity;

constexpr engine::RuleInfo kInfo = {
    .id = "history/version-duplicate",
    .summary = "two migrations have the same version",
    .severity = Severity::kError,
    .stability = engine::Stability::kStable,
    .since = "0.1.0",
    .docs =
        R"md(A framework keeps one row for a version. Of two files with the same one, it applies only the first, or fails on the second
with a duplicate key, and which of them is first may differ from machine to machine. It happens when two branches add a
migration each and are merged.

Versions are compared as the framework compares them: `1` and `001` are the same where versions are numbers. Not reported
where it is not known which tool runs the files.

```sql invalid
-- @framework sqlx
-- @file 6_play_count.sql
CREATE TABLE play_count (track bigint);
-- @file 06_add_lyrics.sql
ALTER TABLE track ADD COLUMN lyrics text;
```
```sql valid
-- @framework sqlx
-- @file 6_play_count.sql
CREATE TABLE play_count (track bigint);
-- @file 7_add_lyrics.sql
ALTER TABLE track ADD COLUMN lyrics text;
```
)md",
};

class VersionDuplicate final : public engine::Rule {
 public:
  [[nodiscard]] const engine::RuleInfo& info() const override { return kInfo; }

  void CheckMigrations(const migrations::MigrationSet& set, const text::SourceMap& /*sources*/,
                       const engine::Reporter& reporter) const override {
    if (!set.framework->unique_versions) return;
    // Down files share the version of their up file, and a repeatable one has none.
    std::map<std::string, std::vector<const migrations::MigrationFile*>> by_version;
    for (const migrations::MigrationFile& file : set.files) {
      if (file.direction == migrations::Direction::kUp && !file.normalized_version.empty()) {
        by_version[file.normalized_version].push_back(&file);
      }
    }
    for (const auto& [version, files] : by_version) {
      for (size_t i = 1; i < files.size(); ++i) {
        // The finding belongs to the file that was changed, if only one was.
        const bool later = files[i]->selected || !files[0]->selected;
        const migrations::MigrationFile& at = later ? *files[i] : *files[0];
        const migrations::MigrationFile& other = later ? *files[0] : *files[i];
        reporter.Report({at.file, {}})
            .Message(fmt::format("version {} is already taken by '{}'", at.version, other.path))
            .Note({other.file, {}}, fmt::format("the other file with version {}", other.version))
            .Help("give the file that is not applied anywhere yet the next free version");
      }
    }
  }
};

}  // namespace

std::unique_ptr<engine::Rule> MakeVersionDuplicate() { return std::make_unique<VersionDuplicate>(); }

}  // namespace pgtidy::rules
