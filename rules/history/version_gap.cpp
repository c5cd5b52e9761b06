#include <fmt/format.h>

#include <charconv>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <system_error>

#include "analyzer/engine/rule.h"

namespace pgtidy::rules {
namespace {

using diagnostics::Severity;

constexpr engine::RuleInfo kInfo = {
    .id = "history/version-gap",
    .summary = "a version is missing between two migrations",
    .severity = Severity::kError,
    .stability = engine::Stability::kStable,
    .since = "0.1.0",
    .docs =
        R"md(Some frameworks want versions without a gap and stop at the first one that is missing. Reported only for these: for
frameworks with timestamps, and for those that do not mind, there is no such thing as a gap.

```sql invalid
-- @framework tern
-- @file 001_users.sql
CREATE TABLE users (id bigint);
-- @file 003_posts.sql
CREATE TABLE posts (id bigint);
```
```sql valid
-- @framework tern
-- @file 001_users.sql
CREATE TABLE users (id bigint);
-- @file 002_posts.sql
CREATE TABLE posts (id bigint);
```
)md",
};

class VersionGap final : public engine::Rule {
 public:
  [[nodiscard]] const engine::RuleInfo& info() const override { return kInfo; }

  void CheckMigrations(const migrations::MigrationSet& set, const text::SourceMap& /*sources*/,
                       const engine::Reporter& reporter) const override {
    if (!set.framework->forbids_gaps) return;
    std::optional<uint64_t> previous;
    for (const migrations::MigrationFile& file : set.files) {
      if (file.direction != migrations::Direction::kUp) continue;
      uint64_t version = 0;
      const std::string& text = file.normalized_version;
      const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), version);
      if (error != std::errc() || end != text.data() + text.size()) return;
      const uint64_t expected = previous.value_or(0) + 1;
      if (version > expected) {
        reporter.Report({file.file, {}})
            .Message(version == expected + 1
                         ? fmt::format("version {} is missing before this one", expected)
                         : fmt::format("versions {} to {} are missing before this one", expected, version - 1))
            .Note(fmt::format("{} wants versions without a gap", set.framework->name))
            .Help(fmt::format("number the file {}", expected));
      }
      previous = version;
    }
  }
};

}  // namespace

std::unique_ptr<engine::Rule> MakeVersionGap() { return std::make_unique<VersionGap>(); }

}  // namespace pgtidy::rules
