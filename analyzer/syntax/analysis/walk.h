#pragma once

#include <optional>
#include <string>

#include "analyzer/syntax/analysis/checks.h"
#include "analyzer/syntax/analysis_error.h"
#include "analyzer/syntax/pg_nodes.h"

namespace pgtidy::syntax::analysis {

/// One walk over one statement, which ends at the first error. Every Visit function returns true to end the walk, and
/// takes null for nothing.
class Walk {
 public:
  /// Visits a statement of any kind, and the statements inside it.
  bool VisitStatement(const Node* node);

  /// Returns what the walk found; nothing if it had to give up.
  [[nodiscard]] std::optional<AnalysisError> Result() const;

 private:
  // Statements other than queries, in utility_statements.cpp.
  bool VisitUtility(const Node* node);
  bool VisitCreateTable(const CreateStmt& create);
  bool VisitAlterTable(const AlterTableStmt& alter);
  bool VisitFunction(const CreateFunctionStmt& function);
  bool VisitObjects(const List* objects);
  bool VisitColumnExpressions(const ColumnDef& column);
  bool VisitConstraint(const Constraint& constraint);

  // Queries and expressions, in walk.cpp.
  bool Visit(const void* node);
  bool VisitBelow(const Node* node);
  bool VisitQueryOrExpression(const Node* node);
  bool VisitItems(const List* list);
  bool VisitType(const TypeName* type);
  bool VisitInsert(const InsertStmt& insert);
  bool VisitUpdate(const UpdateStmt& update);
  bool VisitDelete(const DeleteStmt& remove);
  bool VisitMerge(const MergeStmt& merge);
  bool VisitSelect(const SelectStmt& select);

  bool Report(std::optional<AnalysisError> error);
  void ReportAssignments(const List* targets);

  static bool Callback(Node* node, void* walk);

  std::optional<AnalysisError> error_;
  // What the rewriter finds comes after all that parse analysis finds.
  std::optional<AnalysisError> rewriter_error_;
  int depth_ = 0;
  bool gave_up_ = false;
  // The server knows the text of the part that is walked.
  bool located_ = true;
  // The rewriter sees the queries: not those that are stored as rules.
  bool rewritten_ = true;
};

}  // namespace pgtidy::syntax::analysis
