#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "analyzer/ddl/database.h"
#include "analyzer/engine/schema_start.h"
#include "analyzer/migrations/migration.h"
#include "analyzer/text/source_map.h"

namespace pgtidy::engine {

/// A statement that a server of the asked version would refuse.
struct SchemaError {
  text::FileId file{};
  text::ByteRange statement;  ///< The statement in the file.
  ddl::StatementError error;
};

/// A statement of which it cannot be known what it does.
struct UndeterminedStatement {
  text::FileId file{};
  text::ByteRange statement;
  std::string why;
};

/// The database that a server would hold after the migrations.
struct Schema {
  std::unique_ptr<ddl::Database> database;
  std::vector<SchemaError> errors;                  ///< In the order of the files.
  std::vector<UndeterminedStatement> undetermined;  ///< In the order of the files.
  std::vector<std::string> unknown_extensions;
};

struct SchemaOptions {
  int server_version = 18;
  std::string at;                      ///< The last version to run, as the framework names it; empty: all.
  const SchemaStart* start = nullptr;  ///< What there is before the first migration; null: nothing.
  /// As if each mistake were put right before the next statement: what a refused statement would have made or changed
  /// is undetermined, and so is what files that cannot be read to the end leave behind. Otherwise a file ends where it
  /// fails.
  bool go_on = false;
};

/// Runs the up parts of the sets' files, in order, on an empty database. Without
/// `go_on`, a file that fails is taken back as its framework would have it and ends there; the files after it run all
/// the same.
/// Nothing if `at` names no version.
[[nodiscard]] std::optional<Schema> BuildSchema(const std::vector<migrations::MigrationSet>& sets,
                                                const text::SourceMap& sources, const SchemaOptions& options);

}  // namespace pgtidy::engine
