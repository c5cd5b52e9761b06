#include <fmt/format.h>

#include <memory>

#include "analyzer/engine/rule.h"
#include "rules/shared/schema_problem.h"

namespace pgtidy::rules {
namespace {

using diagnostics::Severity;

constexpr engine::RuleInfo kInfo = {
    .id = "query/routine-error",
    .summary = "a statement in the body of a function fails whenever it is run",
    .severity = Severity::kWarning,
    .stability = engine::Stability::kStable,
    .since = "0.1.0",
    .fix = diagnostics::Applicability::kUnsafe,
    .docs =
        R"md(PostgreSQL reads the statements of a PL/pgSQL function only when they are run. A column that a later migration renamed, a
trigger's function that sets a field which one of its tables does not have, a `SELECT` whose result goes nowhere: all of it is
accepted, and fails in production. This rule reads each function and procedure as it is after the last migration, with its
variables, its records and, for a trigger's function, the rows of each table that calls it.

Reported with the server's own words and SQLSTATE: SQL that the server would refuse, fields that a record does not have, literals
that are no values of their variable's type, rows that do not fit the function's result, statements whose result goes nowhere,
and functions that end without RETURN.

If a migration dropped or renamed what is missing, the finding shows it. The fix edits the function where it was made; where that
migration has been applied, write a new one with CREATE OR REPLACE FUNCTION.

Not reported: SQL that is put together at run time; statements whose error an EXCEPTION clause catches, or that cannot be reached;
names that the function may make itself, or that another `search_path` may find; what stands behind a condition that asks the
system catalogues; functions with polymorphic arguments; functions for triggers that no trigger calls.

Source: the manual, PL/pgSQL under the hood; plpgsql_check, with which the tests compare.

```sql setup
CREATE TABLE track (id integer PRIMARY KEY, title text NOT NULL, changed_at timestamptz);
CREATE TABLE album (id integer PRIMARY KEY, title text NOT NULL);
```

```sql invalid
CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.changed_at := now();
  RETURN NEW;
END $$;
CREATE TRIGGER touch BEFORE UPDATE ON track FOR EACH ROW EXECUTE FUNCTION touch();
CREATE TRIGGER touch BEFORE UPDATE ON album FOR EACH ROW EXECUTE FUNCTION touch();
```
```sql invalid
CREATE FUNCTION title_of(wanted integer) RETURNS text LANGUAGE plpgsql AS $$
BEGIN
  RETURN (SELECT title FROM track WHERE track.id = wanted);
END $$;
ALTER TABLE track RENAME COLUMN title TO name;
```
```sql fixed
CREATE FUNCTION title_of(wanted integer) RETURNS text LANGUAGE plpgsql AS $$
BEGIN
  RETURN (SELECT name FROM track WHERE track.id = wanted);
END $$;
ALTER TABLE track RENAME COLUMN title TO name;
```
```sql invalid
CREATE FUNCTION refresh() RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  SELECT count(*) FROM track;
END $$;
```
```sql valid
CREATE FUNCTION title_of(wanted integer) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
  found_title text;
BEGIN
  SELECT title INTO found_title FROM track WHERE id = wanted;
  RETURN found_title;
END $$;
```
```sql valid
CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_TABLE_NAME = 'track' THEN
    NEW.changed_at := now();
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER touch BEFORE UPDATE ON track FOR EACH ROW EXECUTE FUNCTION touch();
CREATE TRIGGER touch BEFORE UPDATE ON album FOR EACH ROW EXECUTE FUNCTION touch();
```
)md",
};

class RoutineError final : public engine::Rule {
 public:
  [[nodiscard]] const engine::RuleInfo& info() const override { return kInfo; }

  void CheckSchemaError(const engine::SchemaProblem& problem, const engine::Reporter& reporter) const override {
    if (problem.kind != engine::SchemaProblemKind::kRoutineBody) return;
    diagnostics::DiagnosticBuilder finding = ReportSchemaProblem(problem, reporter);
    std::string note = fmt::format("the server accepts '{}' and refuses this when it is run", problem.routine);
    if (!problem.trigger_table.empty()) note += fmt::format(" by a trigger of '{}'", problem.trigger_table);
    finding.Note(note);
    SuggestNearNames(problem, finding);
  }
};

}  // namespace

std::unique_ptr<engine::Rule> MakeRoutineError() { return std::make_unique<RoutineError>(); }

}  // namespace pgtidy::rules
