#include <fmt/format.h>

#include <memory>
#include <string>

#include "analyzer/engine/rule.h"

namespace pgtidy::rules {
namespace {

using diagnostics::Severity;

constexpr engine::RuleInfo kInfo = {
    .id = "history/ignored-file",
    .summary = "the migration framework passes this file over in silence",
    .severity = Severity::kWarning,
    .stability = engine::Stability::kStable,
    .since = "0.1.0",
    .docs =
        R"md(The file lies among the migrations and ends in `.sql`, but its name is not what the framework looks for, or the markers are
missing that tell it what to run. The framework says nothing: the change it holds is never made.

```sql invalid
-- @framework sqlx
-- @file 1_users.sql
CREATE TABLE users (id bigint);
-- @file 2.sql
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

class IgnoredFile final : public engine::Rule {
 public:
  [[nodiscard]] const engine::RuleInfo& info() const override { return kInfo; }

  void CheckMigrations(const migrations::MigrationSet& set, const text::SourceMap& /*sources*/,
                       const engine::Reporter& reporter) const override {
    using migrations::IgnoredReason;
    for (const migrations::IgnoredFile& file : set.ignored) {
      if (file.reason != IgnoredReason::kNameNotRecognised && file.reason != IgnoredReason::kMarkersMissing) continue;
      reporter.Report({file.file, file.at.value_or(text::ByteRange{})})
          .Message(fmt::format("{} does not run this file", set.framework->name))
          .Help(file.explanation);
    }
  }
};

}  // namespace

std::unique_ptr<engine::Rule> MakeIgnoredFile() { return std::make_unique<IgnoredFile>(); }

}  // namespace pgtidy::rules
