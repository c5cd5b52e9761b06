#pragma once

#include <cstddef>
#include <optional>

#include "analyzer/syntax/analysis_error.h"
#include "analyzer/syntax/pg_nodes.h"

namespace pgtidy::syntax::analysis {

// The checks of one node each. They look no deeper than they must: the walk visits what is below the node first, which
// also bounds how deep they can recurse.

/// Returns how many columns the targets or expressions of `list` give; nothing if a `*` among them gives any number.
[[nodiscard]] std::optional<size_t> ColumnCount(const List* list);

/// Returns how many columns the query gives; nothing if that cannot be told from its text. `select` may be null.
[[nodiscard]] std::optional<size_t> QueryColumnCount(const SelectStmt* select);

/// Returns the query that names the columns of `select`: the first of a set operation. Null stays null.
[[nodiscard]] const SelectStmt* FirstQuery(const SelectStmt* select);

/// Returns where the server says that a list of targets or expressions starts; -1 if it is empty.
[[nodiscard]] int ListLocation(const List* list);

/// Whether these are VALUES and nothing else, which INSERT reads row by row. Source: transformInsertStmt.
[[nodiscard]] bool IsPlainValues(const SelectStmt& select);

/// Compares the length of the column list `targets` with that of one row. `located`: the server knows where the
/// expressions stand. Source: transformInsertRow.
[[nodiscard]] std::optional<AnalysisError> CheckInsertRow(const List* targets, const List* row, bool located);

/// Compares the lengths of a column list and of what is inserted. Silent without a column list, where the table
/// decides, and where a column is named twice, which the server reports first (42701).
/// Source: transformInsertStmt, transformInsertRow.
[[nodiscard]] std::optional<AnalysisError> CheckInsertLengths(const InsertStmt& insert);

/// Compares the lengths of the rows of VALUES. Source: transformValuesClause.
[[nodiscard]] std::optional<AnalysisError> CheckValuesLengths(const SelectStmt& values);

/// Compares the numbers of columns on both sides of UNION, INTERSECT or EXCEPT. Source: transformSetOperationTree.
[[nodiscard]] std::optional<AnalysisError> CheckSetOperation(const SelectStmt& select);

/// Compares the lengths of the rows that an operator, IN, BETWEEN or IS DISTINCT FROM compares.
/// Source: make_row_comparison_op, make_row_distinct_op, transformAExprIn, transformAExprBetween.
[[nodiscard]] std::optional<AnalysisError> CheckRowComparison(const A_Expr& expression);

/// Looks for a column that is assigned to twice, which only parts of a column may be.
/// Source: process_matched_tle in rewriteHandler.c.
[[nodiscard]] std::optional<AnalysisError> CheckAssignments(const List* targets);

/// What the server knows of a column's table when it reads the column's constraints.
struct ColumnOwner {
  const char* relation = "";
  bool typed = false;      ///< CREATE TABLE .. OF
  bool partition = false;  ///< CREATE TABLE .. PARTITION OF
};

/// Checks type and constraints of a column definition of CREATE TABLE and ADD COLUMN against each other.
/// Source: transformColumnDefinition.
[[nodiscard]] std::optional<AnalysisError> CheckColumnDefinition(const ColumnDef& column, const ColumnOwner& owner);

/// Checks the modifiers of a type where a serial type is just a name. `type` may be null. Source: typenameTypeMod.
[[nodiscard]] std::optional<AnalysisError> CheckTypeModifiers(const TypeName* type);

/// Returns the type that a column with this serial type really has, as format_type prints it; null for other types.
/// Source: transformColumnDefinition.
[[nodiscard]] const char* SerialBaseType(const TypeName* type);

/// Looks for privileges that no kind of object has. Source: string_to_privilege, ExecuteGrantStmt.
[[nodiscard]] std::optional<AnalysisError> CheckPrivileges(const GrantStmt& grant);

}  // namespace pgtidy::syntax::analysis
