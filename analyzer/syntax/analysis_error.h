#pragma once

#include <optional>
#include <string>

struct Node;

namespace pgtidy::syntax {

/// What the server says with SQLSTATE 42601 of a statement that its grammar accepts.
struct AnalysisError {
  std::string message;  ///< The server's: `INSERT has more expressions than target columns`.
  int location = -1;    ///< Byte offset in the parsed text; -1 where the server gives none or it is unknown.
};

/// Returns the first error with SQLSTATE 42601 that parse analysis finds in the statement alone, whatever objects there
/// are; nothing if there is none or it is unknown: where a `*` stands for columns, for types that are not built in, and
/// for trees nested thousands of levels deep. `statement` may be null. It must come from this thread's parser.
/// Errors that need more than the statement are not looked for, even where the server would report them first.
/// Source: transformInsertStmt, transformSetOperationTree, make_row_comparison_op, rewriteTargetListIU,
/// transformColumnDefinition, typenameTypeMod and string_to_privilege of PostgreSQL 18.
[[nodiscard]] std::optional<AnalysisError> FindAnalysisError(const Node* statement);

}  // namespace pgtidy::syntax
