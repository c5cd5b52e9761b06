#pragma once

#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "analyzer/catalog/query_tree.h"
#include "analyzer/ddl/plpgsql/check/routine_check.h"
#include "analyzer/ddl/plpgsql/check/trigger_condition.h"
#include "analyzer/ddl/plpgsql/check/variables.h"
#include "analyzer/query/analyze.h"

struct CallStmt;

namespace pgtidy::ddl::plpgsql {

/// What a body itself changes while it runs, so that the catalogue is not what its statements will find.
struct BodyChanges {
  bool definitions = false;   ///< It runs commands like CREATE and ALTER.
  bool unknown_text = false;  ///< It runs SQL that is put together at run time.
};

/// Checks one body for one way in which it is called. Files: checker.cpp (control flow), checker_sql.cpp (SQL and
/// expressions), checker_return.cpp, checker_doubt.cpp (what is left unsaid).
class BodyChecker {
 public:
  BodyChecker(const catalog::Catalog& catalog, const catalog::Routine& routine, const TriggerCall* trigger,
              RoutineCheck& result);

  void Check(const Block& block);

 private:
  using Query = catalog::Query;
  /// Whether control can go on behind a statement.
  using GoesOn = bool;

  struct Exit {
    std::string label;
    bool is_loop = false;
    bool used = false;
  };

  void DeclareParameters();
  void DeclareTriggerVariables();
  void DeclareAll(const std::vector<Declaration>& declarations);
  void Declare(const Declaration& declaration);
  size_t DeclareVariable(std::string name, types::SqlType type);
  [[nodiscard]] types::SqlType TypeOfDeclaration(const Declaration& declaration);
  [[nodiscard]] types::SqlType TypeOfReference(std::string_view name) const;

  GoesOn CheckBlock(const Block& block);
  GoesOn CheckList(const StatementList& statements);
  GoesOn CheckStatement(const Statement& statement);
  GoesOn CheckBranches(const Statement& statement);
  void CheckCaseValues(types::SqlType type, const Fragment& values);
  GoesOn CheckLoop(const Statement& statement);
  GoesOn CheckExit(const Statement& statement);
  GoesOn CheckRaise(const Statement& statement);
  void CheckForEach(const Statement& statement);
  void ForgetAssigned(const StatementList& statements);
  void Merge(const RecordShapes& other);

  /// Runs `action`; reports the error that it throws, of which locations count from `offset` in the body.
  bool Try(uint32_t offset, const std::function<void()>& action);
  /// Makes variables and transition tables known to the analysis of a text.
  void Prepare(query::AnalysisContext& analysis, std::string_view text) const;
  /// Null where it fails; its errors are reported.
  [[nodiscard]] std::shared_ptr<const Query> AnalyseExpression(const Fragment& fragment, bool resolve_unknowns = true);
  [[nodiscard]] std::shared_ptr<const Query> AnalyseQuery(const Fragment& fragment);
  /// An expression of which there must be one column; null where it fails or the column is not known.
  [[nodiscard]] catalog::ExprRef AnalyseValue(const Fragment& fragment, bool resolve_unknowns = true);
  void CheckOutputs(query::AnalysisContext& analysis, const ::CallStmt& statement, const catalog::ExprRef& expr);
  void AddFacts(const Query& query, std::string_view text, uint32_t offset);
  void CheckAll(const std::vector<Fragment>& fragments);
  void CheckAssignment(const Statement& statement);
  /// Whether a literal is one of the type; the error has no position.
  void CheckLiteral(const catalog::ExprRef& value, types::SqlType type);
  void CheckSql(const Statement& statement);
  void CheckExecute(const Statement& statement);
  /// Null if the text is not known, or no query. `parameters`: those of USING.
  [[nodiscard]] std::shared_ptr<const Query> CheckDynamic(const Fragment& text, const std::vector<Fragment>& arguments);
  void CheckCursor(const Statement& statement);
  void CheckBoundCursor(size_t number, const std::vector<Fragment>& arguments);
  [[nodiscard]] std::optional<RowShape> ShapeOfCursor(size_t number);
  [[nodiscard]] std::optional<RowShape> ShapeOfForQuery(const Statement& statement);
  void AssignShape(const std::vector<std::string>& targets, const std::optional<RowShape>& shape);

  void CheckReturn(const Statement& statement);
  void CheckReturnQuery(const Query& query);
  [[nodiscard]] std::optional<RowShape> ExpectedRow() const;
  [[nodiscard]] std::string MismatchDetail(const RowShape& expected, const RowShape& returned) const;
  [[nodiscard]] bool HasOutputs() const;
  [[nodiscard]] bool ReturnsRow() const;

  void Report(const types::SqlError& error, std::optional<uint32_t> offset);
  [[nodiscard]] bool IsDoubtful(const types::SqlError& error) const;

  const catalog::Catalog& catalog_;
  const catalog::Routine& routine_;
  const TriggerCall* trigger_;
  RoutineCheck& result_;
  BodyChanges changes_;
  Variables variables_;
  RecordShapes shapes_;
  VariableConflict conflict_ = VariableConflict::kError;
  uint32_t statement_ = 0;
  bool returns_ = false;
  int catalog_guards_ = 0;  ///< Conditions around the statement that ask the catalogue or the server's version.
  int trigger_guards_ = 0;  ///< Conditions on the trigger's call that could not be decided.
  std::vector<Exit> exits_;
  std::vector<const std::vector<ExceptionHandler>*> handlers_;
};

/// What the statements of a body change.
[[nodiscard]] BodyChanges ChangesOf(const Block& block);

/// Whether an error of a body would not be raised under another search path, or after other code has made what is
/// missing.
[[nodiscard]] bool DependsOnCaller(const catalog::Catalog& catalog, const types::SqlError& error);

}  // namespace pgtidy::ddl::plpgsql
