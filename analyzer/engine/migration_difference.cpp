#include "analyzer/engine/migration_difference.h"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <utility>

#include "analyzer/catalog/diff.h"
#include "analyzer/engine/history.h"
#include "analyzer/engine/schema.h"
#include "analyzer/migrations/ledger/statements_hash.h"
#include "analyzer/support/check.h"
#include "analyzer/syntax/splitter.h"
#include "analyzer/text/line_diff.h"

namespace pgtidy::engine {
namespace {

using catalog::Change;
using catalog::ChangeKind;
using support::Result;

struct StatementText {
  std::string_view text;
  std::string tokens;  // Equal in statements that differ in comments and white space alone.
};

std::vector<StatementText> StatementsOf(std::string_view text, const std::vector<text::ByteRange>& parts,
                                        syntax::LexerOptions options) {
  std::vector<StatementText> statements;
  for (const text::ByteRange part : parts) {
    for (const syntax::StatementSource& source : syntax::SplitStatements(text, part, {.lexer = options}).statements) {
      statements.push_back({text.substr(source.range.begin, source.range.size()),
                            migrations::StatementsHash(text, {source.range}, options)});
    }
  }
  return statements;
}

// The statements that were added, if none was taken away or changed.
std::optional<std::string> AddedStatements(const std::vector<StatementText>& applied,
                                           const std::vector<StatementText>& present) {
  std::vector<std::string_view> applied_tokens;
  std::vector<std::string_view> present_tokens;
  for (const StatementText& statement : applied) applied_tokens.push_back(statement.tokens);
  for (const StatementText& statement : present) present_tokens.push_back(statement.tokens);
  std::string statements;
  for (const text::LineChange& change : text::DiffLines(applied_tokens, present_tokens)) {
    if (change.old_begin != change.old_end) return std::nullopt;
    for (uint32_t i = change.new_begin; i < change.new_end; ++i) statements += fmt::format("{};\n", present[i].text);
  }
  return statements;
}

// What one change of a column is as a part of ALTER TABLE; nothing if there is no such command.
std::optional<std::string> ColumnCommand(const Change& change) {
  const std::string& column = change.part;
  if (change.kind == ChangeKind::kAdded) return fmt::format("ADD COLUMN {} {}", column, change.after);
  if (change.kind == ChangeKind::kRemoved) return fmt::format("DROP COLUMN {}", column);
  if (change.property.empty()) return fmt::format("ALTER COLUMN {} TYPE {}", column, change.after);
  if (change.property == "not null") {
    return fmt::format("ALTER COLUMN {} {} NOT NULL", column, change.after == "yes" ? "SET" : "DROP");
  }
  if (change.property == "default") {
    return change.after.empty() ? fmt::format("ALTER COLUMN {} DROP DEFAULT", column)
                                : fmt::format("ALTER COLUMN {} SET DEFAULT {}", column, change.after);
  }
  if (change.property == "name") return fmt::format("RENAME COLUMN {} TO {}", change.before, change.after);
  return std::nullopt;
}

std::optional<std::string> ConstraintCommand(const Change& change) {
  switch (change.kind) {
    case ChangeKind::kAdded: return fmt::format("ADD CONSTRAINT {} {}", change.part, change.after);
    case ChangeKind::kRemoved: return fmt::format("DROP CONSTRAINT {}", change.part);
    case ChangeKind::kChanged: break;
  }
  if (!change.property.empty()) return std::nullopt;
  return fmt::format("DROP CONSTRAINT {}, ADD CONSTRAINT {} {}", change.part, change.part, change.after);
}

std::optional<std::string> Statement(const Change& change) {
  if (change.object_kind != "table") return std::nullopt;
  std::optional<std::string> command;
  if (change.part_kind == "column") command = ColumnCommand(change);
  if (change.part_kind == "constraint") command = ConstraintCommand(change);
  if (!command) return std::nullopt;
  return fmt::format("ALTER TABLE {} {};\n", change.object, *command);
}

std::string Describe(const Change& change) {
  return change.part.empty()
             ? fmt::format("{} {}", change.object_kind, change.object)
             : fmt::format("{} {} of {} {}", change.part_kind, change.part, change.object_kind, change.object);
}

}  // namespace

Result<std::string> StatementsBetween(const ChangedMigration& migration) {
  const std::string_view present = migration.sources.file(migration.file.file).text();
  const syntax::LexerOptions lexer = migrations::LexerOptionsOf(*migration.set.framework);
  const auto parts_of = [&](std::string_view content) {
    return PartsThatGoUp(migration.set, migration.file, content, migration.sources, migration.discover);
  };
  if (std::optional<std::string> added =
          AddedStatements(StatementsOf(migration.applied, parts_of(migration.applied), lexer),
                          StatementsOf(present, parts_of(present), lexer))) {
    return std::move(*added);
  }

  migrations::DiscoverOptions discover = migration.discover;
  discover.paths = {migration.set.root};
  discover.framework = migration.set.framework->id;
  discover.added[migration.file.path] = migration.applied;
  text::SourceMap applied_sources;
  const auto applied_sets = migrations::Discover(discover, applied_sources);
  if (!applied_sets) return applied_sets.error();
  // The new migration comes after all of them.
  const SchemaOptions options = {.server_version = migration.server_version};
  std::optional<Schema> before = BuildSchema(*applied_sets, applied_sources, options);
  std::optional<Schema> after = BuildSchema({migration.set}, migration.sources, options);
  PGTIDY_CHECK(before.has_value() && after.has_value(), "a schema without a last version can be made");
  for (Schema* schema : {&*before, &*after}) {
    catalog::Session session = schema->database->catalog().session();
    session.search_path.clear();
    schema->database->catalog().SetSession(std::move(session));
  }
  std::string statements;
  for (const Change& change : catalog::DiffCatalogs(before->database->catalog(), after->database->catalog())) {
    const std::optional<std::string> statement = Statement(change);
    if (!statement) {
      return support::UsageError(fmt::format(
          "{} cannot be changed by a statement that pgtidy writes: write the migration by hand", Describe(change)));
    }
    statements += *statement;
  }
  return statements;
}

}  // namespace pgtidy::engine
