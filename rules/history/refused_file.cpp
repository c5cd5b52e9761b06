#include <fmt/format.h>

#include <memory>
#include <string>

#include "analyzer/engine/rule.h"

namespace pgtidy::rules {
namespace {

using diagnostics::Severity;

constexpr engine::RuleInfo kInfo = {
    .id = "history/refused-file",
    .summary = "the migration framework stops at this file with an error",
    .severity = Severity::kError,
    .stability = engine::Stability::kStable,
    .since = "0.1.0",
    .docs =
        R"md(The framework reads the file's name or its markers, does not understand them, and stops before it applies anything.

```sql invalid
-- @framework sqlx
-- @file 1_users.sql
CREATE TABLE users (id bigint);
-- @file new_posts.sql
CREATE TABLE posts (id bigint);
```
```sql valid
-- @framework sqlx
-- @file 1_users.sql
CREATE TABLE users (id bigint);
-- @file 2_posts.sql
CREATE TABLE posts (id bigint);
```
)md",
};

class RefusedFile final : public engine::Rule {
 public:
  [[nodiscard]] const engine::RuleInfo& info() const override { return kInfo; }

  void CheckMigrations(const migrations::MigrationSet& set, const text::SourceMap& /*sources*/,
                       const engine::Reporter& reporter) const override {
    using migrations::IgnoredReason;
    for (const migrations::IgnoredFile& file : set.ignored) {
      if (file.reason != IgnoredReason::kNameIsError && file.reason != IgnoredReason::kMarkersInvalid) continue;
      reporter.Report({file.file, file.at.value_or(text::ByteRange{})})
          .Message(fmt::format("{} stops at this file with an error", set.framework->name))
          .Help(file.explanation);
    }
  }
};

}  // namespace

std::unique_ptr<engine::Rule> MakeRefusedFile() { return std::make_unique<RefusedFile>(); }

}  // namespace pgtidy::rules
