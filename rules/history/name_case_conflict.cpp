#include <fmt/format.h>

#include <algorithm>
#include <cctype>
#include <map>
#include <memory>
#include <string>

#include "analyzer/engine/rule.h"

namespace pgtidy::rules {
namespace {

using diagnostics::Severity;

constexpr engine::RuleInfo kInfo = {
    .id = "history/name-case-conflict",
    .summary = "two files have names that differ only in case",
    .severity = Severity::kWarning,
    .stability = engine::Stability::kStable,
    .since = "0.1.0",
    .docs =
        R"md(On the file systems of macOS and Windows the two are one file: a checkout there holds only one of them, and the migrations
of the developers differ from those of the server.

```sql invalid
-- @framework sqlx
-- @file 1_Users.sql
CREATE TABLE users (id bigint);
-- @file 1_users.sql
CREATE TABLE users (id bigint);
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

class NameCaseConflict final : public engine::Rule {
 public:
  [[nodiscard]] const engine::RuleInfo& info() const override { return kInfo; }

  void CheckMigrations(const migrations::MigrationSet& set, const text::SourceMap& /*sources*/,
                       const engine::Reporter& reporter) const override {
    struct Named {
      text::FileId file;
      const std::string* path;
    };
    std::map<std::string, Named> seen;
    const auto look = [&](text::FileId file, const std::string& path) {
      std::string folded = path;
      std::transform(folded.begin(), folded.end(), folded.begin(),
                     [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
      const auto [other, is_new] = seen.try_emplace(folded, Named{file, &path});
      if (is_new || *other->second.path == path) return;
      reporter.Report({file, {}})
          .Message(fmt::format("the name differs only in case from '{}'", *other->second.path))
          .Note({other->second.file, {}}, "the other file")
          .Help("rename one of them: some file systems can hold only one");
    };
    for (const migrations::MigrationFile& file : set.files) look(file.file, file.path);
    for (const migrations::IgnoredFile& file : set.ignored) look(file.file, file.path);
  }
};

}  // namespace

std::unique_ptr<engine::Rule> MakeNameCaseConflict() { return std::make_unique<NameCaseConflict>(); }

}  // namespace pgtidy::rules
