#include <fmt/format.h>

#include <array>
#include <memory>

#include "analyzer/ddl/effects.h"
#include "analyzer/engine/rule.h"

namespace pgtidy::rules {
namespace {

using diagnostics::Severity;
using engine::ForeignRule;

constexpr std::array kForeign = {
    ForeignRule{"squawk", "adding-foreign-key-constraint"},
    ForeignRule{"eugene", "E1"},
    ForeignRule{"pgls", "addingForeignKeyConstraint"},
    ForeignRule{"atlas", "PG306"},
    ForeignRule{"pgrubic", "US012"},
    ForeignRule{"pg-migration-lint", "PGM014"},
    ForeignRule{"migrationpilot", "MP005"},
    ForeignRule{"diesel-guard", "AddForeignKeyCheck"},
};

constexpr engine::RuleInfo kInfo = {
    .id = "locking/add-foreign-key-without-not-valid",
    .summary = "ADD FOREIGN KEY checks every row while writes to both tables wait",
    .severity = Severity::kWarning,
    .stability = engine::Stability::kStable,
    .since = "0.1.0",
    .fix = diagnostics::Applicability::kUnsafe,
    .docs =
        R"md(`ALTER TABLE ... ADD FOREIGN KEY` takes a SHARE ROW EXCLUSIVE lock on the table and on the table it refers to, and holds
both while it checks every row. With `NOT VALID` the check is left out: the locks are short, and new rows are checked from
then on. `VALIDATE CONSTRAINT`, in a later transaction, checks the old rows while reads and writes go on.

Not reported: a table that the same file creates (it is empty), `NOT ENFORCED` (PostgreSQL 18), and a key that is declared
inside CREATE TABLE. On a partitioned table NOT VALID needs PostgreSQL 18.

Source: the manual, ALTER TABLE, notes on NOT VALID; the locks were measured on PostgreSQL 15 to 18.

```sql invalid
ALTER TABLE track ADD CONSTRAINT track_album_fk FOREIGN KEY (album_id) REFERENCES album (id);
```
```sql fixed
ALTER TABLE track ADD CONSTRAINT track_album_fk FOREIGN KEY (album_id) REFERENCES album (id) NOT VALID;
```
```sql valid
ALTER TABLE track ADD CONSTRAINT track_album_fk FOREIGN KEY (album_id) REFERENCES album (id) NOT VALID;
```
```sql valid
ALTER TABLE track VALIDATE CONSTRAINT track_album_fk;
```
)md",
    .foreign = kForeign,
};

class AddForeignKeyWithoutNotValid final : public engine::Rule {
 public:
  [[nodiscard]] const engine::RuleInfo& info() const override { return kInfo; }

  void CheckStatement(const engine::StatementContext& statement, const engine::Reporter& reporter) const override {
    for (const auto* added : statement.effects().Of<ddl::ConstraintAdded>()) {
      if (added->kind != ddl::ConstraintKind::kForeignKey || added->not_valid || added->not_enforced) continue;
      if (statement.CreatedHere(added->table)) continue;
      const std::string referenced = added->referenced ? added->referenced->Display() : "";
      auto finding = reporter.Report(statement.At(added->range));
      finding.Message(fmt::format("adding this foreign key blocks writes to '{}' and '{}' while every row is checked",
                                  added->table.Display(), referenced));
      finding.Note("both tables are locked in SHARE ROW EXCLUSIVE mode until the check is done");
      finding.Help(
          added->constraint.empty()
              ? std::string("add it NOT VALID and under a name, then VALIDATE CONSTRAINT in a later migration")
              : fmt::format("add it NOT VALID, then run ALTER TABLE {} VALIDATE CONSTRAINT {} in a later migration",
                            added->table.Display(), added->constraint));
      finding.Fix("add NOT VALID", diagnostics::Applicability::kUnsafe,
                  {{.file = statement.At(added->range).file,
                    .range = {added->range.end, added->range.end},
                    .replacement = " NOT VALID"}});
    }
  }
};

}  // namespace

std::unique_ptr<engine::Rule> MakeAddForeignKeyWithoutNotValid() {
  return std::make_unique<AddForeignKeyWithoutNotValid>();
}

}  // namespace pgtidy::rules
