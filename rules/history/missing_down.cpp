#include <fmt/format.h>

#include <map>
#include <memory>
#include <set>
#include <string>

#include "analyzer/engine/rule.h"
#include "analyzer/migrations/names.h"

namespace pgtidy::rules {
namespace {

using diagnostics::Severity;

constexpr engine::RuleInfo kInfo = {
    .id = "history/missing-down",
    .summary = "a migration cannot be taken back, though the others can",
    .severity = Severity::kWarning,
    .stability = engine::Stability::kPreview,
    .since = "0.1.0",
    .docs =
        R"md(In a project whose migrations have a way back in a file of their own, this one has none: taking it back stops with an error or does
nothing. Reported only where most of the others have one.

```sql invalid
-- @framework sqlx
-- @file 1_track.up.sql
CREATE TABLE track (id bigint);
-- @file 1_track.down.sql
DROP TABLE track;
-- @file 2_album.up.sql
CREATE TABLE album (id bigint);
-- @file 2_album.down.sql
DROP TABLE album;
-- @file 3_artist.up.sql
CREATE TABLE artist (id bigint);
```
```sql valid
-- @framework sqlx
-- @file 1_track.up.sql
CREATE TABLE track (id bigint);
-- @file 1_track.down.sql
DROP TABLE track;
-- @file 2_album.sql
CREATE TABLE album (id bigint);
```
)md",
};

class MissingDown final : public engine::Rule {
 public:
  [[nodiscard]] const engine::RuleInfo& info() const override { return kInfo; }

  void CheckMigrations(const migrations::MigrationSet& set, const text::SourceMap& /*sources*/,
                       const engine::Reporter& reporter) const override {
    std::map<std::string, const migrations::MigrationFile*> up;
    std::set<std::string> down;
    for (const migrations::MigrationFile& file : set.files) {
      const migrations::DirectedName name = migrations::SplitDirection(file.path);
      if (name.direction == migrations::Direction::kUp) up.emplace(name.stem, &file);
      if (name.direction == migrations::Direction::kDown) down.emplace(name.stem);
    }
    if (down.size() * 2 <= up.size()) return;
    for (const auto& [stem, file] : up) {
      if (down.contains(stem)) continue;
      reporter.Report({file->file, {}})
          .Message("this migration has no way back")
          .Note(fmt::format("{} of {} migrations here have a .down.sql", down.size(), up.size()))
          .Help(fmt::format("write '{}.down.sql'", stem));
    }
  }
};

}  // namespace

std::unique_ptr<engine::Rule> MakeMissingDown() { return std::make_unique<MissingDown>(); }

}  // namespace pgtidy::rules
