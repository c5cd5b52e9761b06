#pragma once

#include <optional>
#include <string>
#include <vector>

#include "analyzer/text/byte_range.h"

namespace pgtidy::engine {

/// What is wrong with a statement on the database that the migrations before it make. Each kind but the last stands for
/// some of the server's SQLSTATEs; kRejectedStatement for all that no other kind stands for.
enum class SchemaProblemKind {
  kUndefinedTable,
  kUndefinedColumn,
  kUndefinedFunction,
  kUndefinedObject,
  kAmbiguousName,
  kDuplicateObject,
  kForeignKeyTypeMismatch,
  kForeignKeyWithoutUnique,
  kNonImmutableIndexExpression,
  kNonImmutableGeneratedColumn,
  kInvalidDefault,
  kInvalidLiteral,
  kTypeMismatch,
  kWrongObjectType,
  kDependentObjects,
  kInvalidDefinition,
  kNotSupported,
  kRejectedStatement,
  kRoutineBody,       ///< The server accepts the routine, and refuses a statement of its body when it is run.
  kUnknownExtension,  ///< Nothing that the server says: what an extension brings is not known.
};

/// A name that exists and is near to one that does not.
struct NearName {
  std::string name;      ///< As in the catalogue.
  std::string spelling;  ///< As SQL takes it, quoted where needed.
  bool certain = false;  ///< It can stand in the place of the missing one: the only one, and one or two letters away.
  bool renamed = false;  ///< It is what the missing one was renamed to, however it is spelt.
};

/// A place that explains a problem.
struct SchemaNote {
  text::Location location;
  std::string message;
};

/// A statement that a server refuses, with the server's words and what is known of the database before the statement.
struct SchemaProblem {
  SchemaProblemKind kind = SchemaProblemKind::kRejectedStatement;
  text::Location location;    ///< The narrowest range at fault.
  text::ByteRange statement;  ///< In the same file.
  std::string sqlstate;       ///< Empty for kUnknownExtension.
  std::string message;
  std::string detail;
  std::string hint;
  std::vector<SchemaNote> notes;
  std::vector<int> versions;  ///< The versions of PostgreSQL that refuse it; empty: all that were asked for.

  std::string name;                           ///< What is missing, exists already or is unknown; empty if not told.
  std::optional<text::ByteRange> name_range;  ///< Where the name stands in the file, without its qualifiers.
  std::vector<NearName> near_names;           ///< The nearest names to a missing one.
  std::vector<std::string> other_signatures;  ///< Of a missing function: those that bear its name.

  std::string routine;        ///< Of kRoutineBody: `name(argument types)`.
  std::string trigger_table;  ///< Of kRoutineBody: the one table whose trigger fails; empty if there is no such.
};

}  // namespace pgtidy::engine
