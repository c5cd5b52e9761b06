#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "analyzer/text/byte_range.h"

namespace pgtidy::ddl {

/// A possibly qualified name with the place where it is written. Names are folded as PostgreSQL folds them.
struct ObjectName {
  std::string schema;  ///< Empty if not given.
  std::string name;
  text::ByteRange range;  ///< In the file.

  /// Returns "schema.name" or "name", for messages.
  [[nodiscard]] std::string Display() const { return schema.empty() ? name : schema + "." + name; }
  /// Returns whether both may name the same object; a missing schema may be any.
  [[nodiscard]] bool MayBe(const ObjectName& other) const {
    return name == other.name && (schema.empty() || other.schema.empty() || schema == other.schema);
  }
};

enum class ObjectKind {
  kTable,
  kIndex,
  kView,
  kMaterializedView,
  kSequence,
  kForeignTable,
  kType,
  kDomain,
  kSchema,
  kRoutine,
  kTrigger,
  kOther,
};

/// Returns the words for messages: "table", "materialized view".
[[nodiscard]] const char* ObjectKindName(ObjectKind kind);

/// CREATE of anything that has a name in a schema.
struct ObjectCreated {
  ObjectKind kind = ObjectKind::kOther;
  ObjectName name;
  bool temporary = false;
  bool if_not_exists = false;
};

/// One object of a DROP.
struct ObjectDropped {
  ObjectKind kind = ObjectKind::kOther;
  ObjectName name;
  bool if_exists = false;
  bool cascade = false;
  bool concurrently = false;
  size_t object_count = 1;       ///< How many the statement drops.
  uint32_t concurrently_at = 0;  ///< Offset where CONCURRENTLY would be inserted, after the word INDEX.
};

/// ALTER TABLE ... DROP COLUMN.
struct ColumnDropped {
  ObjectName table;
  std::string column;
  text::ByteRange range;  ///< The column's name.
  bool cascade = false;
};

/// ALTER TABLE ... RENAME COLUMN.
struct ColumnRenamed {
  ObjectName table;
  std::string from;
  std::string to;
  text::ByteRange range;  ///< The old name.
};

/// ALTER ... RENAME TO of an object as a whole.
struct ObjectRenamed {
  ObjectKind kind = ObjectKind::kOther;
  ObjectName from;
  std::string to;
};

/// CREATE INDEX.
struct IndexBuilt {
  ObjectName table;
  std::string index;  ///< Empty if PostgreSQL is to choose the name.
  bool concurrently = false;
  bool unique = false;
  bool only = false;  ///< ON ONLY: no index is built on the partitions.
  bool if_not_exists = false;
  text::ByteRange range;         ///< `CREATE [UNIQUE] INDEX [name]`.
  uint32_t concurrently_at = 0;  ///< Offset where CONCURRENTLY would be inserted.
};

/// REINDEX.
struct IndexRebuilt {
  std::string target;  ///< "index", "table", "schema", "system" or "database".
  ObjectName name;     ///< Empty name: the current database.
  bool concurrently = false;
  text::ByteRange range;         ///< `REINDEX` and the word after it.
  uint32_t concurrently_at = 0;  ///< Offset where CONCURRENTLY would be inserted.
};

enum class ConstraintKind { kCheck, kNotNull, kUnique, kPrimaryKey, kForeignKey, kExclusion };

/// ALTER TABLE ... ADD CONSTRAINT on a table as it stands.
struct ConstraintAdded {
  ConstraintKind kind = ConstraintKind::kCheck;
  ObjectName table;
  std::string constraint;  ///< Empty if PostgreSQL is to choose the name.
  bool not_valid = false;
  bool not_enforced = false;
  std::optional<ObjectName> referenced;  ///< Of a foreign key.
  text::ByteRange range;                 ///< The whole ADD command.
};

/// Why the bytes of a table are written anew, or its rows all read, by command.
enum class RewriteReason { kVacuumFull, kCluster };

/// A statement whose purpose is to rewrite tables.
struct TableRewritten {
  RewriteReason reason = RewriteReason::kVacuumFull;
  std::optional<ObjectName> table;  ///< Nothing: every table of the database.
  text::ByteRange range;            ///< The words that ask for it.
};

/// REFRESH MATERIALIZED VIEW.
struct MaterializedViewRefreshed {
  ObjectName view;
  bool concurrently = false;
  bool with_data = true;
  text::ByteRange range;         ///< `REFRESH MATERIALIZED VIEW`.
  uint32_t concurrently_at = 0;  ///< Offset where CONCURRENTLY would be inserted.
};

/// One table of a TRUNCATE.
struct TableTruncated {
  ObjectName table;
  bool cascade = false;
};

enum class RowChange { kUpdate, kDelete };

/// UPDATE or DELETE at the top of a statement or in its WITH.
struct RowsChanged {
  RowChange change = RowChange::kUpdate;
  ObjectName table;
  bool every_row = false;  ///< No WHERE, or a WHERE that is the constant true; no join narrows it down either.
  text::ByteRange range;   ///< `UPDATE name` or `DELETE FROM name`.
};

enum class TransactionCommand { kBegin, kCommit, kRollback, kOther };

/// BEGIN, COMMIT and their like. Savepoints and two-phase commands are kOther.
struct TransactionControlled {
  TransactionCommand command = TransactionCommand::kOther;
  bool chain = false;
};

/// The server refuses the statement inside a transaction block (SQLSTATE 25001).
/// Source: PreventInTransactionBlock() and its callers.
struct RefusesTransaction {
  std::string command;    ///< As the server names it: "CREATE INDEX CONCURRENTLY".
  text::ByteRange range;  ///< The words that make it so.
  bool concurrently = false;
};

using Effect = std::variant<ObjectCreated, ObjectDropped, ColumnDropped, ColumnRenamed, ObjectRenamed, IndexBuilt,
                            IndexRebuilt, ConstraintAdded, TableRewritten, MaterializedViewRefreshed, TableTruncated,
                            RowsChanged, TransactionControlled, RefusesTransaction>;

/// What one statement does, in the order in which it is written.
struct Effects {
  std::vector<Effect> all;

  /// Returns the effects of one type: `for (const auto* index : effects.Of<IndexBuilt>())`.
  template <typename T>
  [[nodiscard]] std::vector<const T*> Of() const {
    std::vector<const T*> found;
    for (const Effect& effect : all) {
      if (const T* one = std::get_if<T>(&effect)) found.push_back(one);
    }
    return found;
  }
};

}  // namespace pgtidy::ddl
