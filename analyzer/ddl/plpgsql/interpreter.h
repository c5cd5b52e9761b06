#pragma once

#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "analyzer/ddl/apply/context.h"
#include "analyzer/ddl/plpgsql/block.h"
#include "analyzer/ddl/plpgsql/environment.h"
#include "analyzer/ddl/plpgsql/evaluator.h"

struct SelectStmt;

namespace pgtidy::ddl::plpgsql {

/// Runs a PL/pgSQL text on the catalogue: statements whose turn certainly comes are applied, those of which it is not
/// known only mark what they may change. Throws SqlError where the server certainly would; an empty message stands for
/// an error whose text is not known.
class Interpreter {
 public:
  /// `offset` is where the text begins in the file, from the context's own tree_offset. `undecided`: it is not known
  /// whether the code runs at all.
  Interpreter(ApplyContext& context, uint32_t offset, bool undecided);

  /// A parameter of a function: `$1`, and its name if it has one.
  void DeclareParameter(size_t number, std::string_view name, Value value);
  void Run(const Block& block);
  /// Calls a routine of the catalogue, if its body changes objects.
  void Call(const catalog::Routine& routine, const std::vector<Value>& arguments);

 private:
  enum class Flow { kNext, kExit, kContinue, kReturn };
  /// What may have happened before a statement, when it is not known which way a branch took.
  struct Doubts {
    int branches = 0;        ///< How many undecided branches we are in.
    bool returned = false;   ///< The function may have ended.
    bool left_loop = false;  ///< The loop may have ended.
  };

  [[nodiscard]] bool undecided() const { return doubts_.branches > 0 || doubts_.returned || doubts_.left_loop; }

  Flow RunBlock(const Block& block);
  void Declare(const Declaration& declaration);
  Flow RunHandler(const Block& block, const SqlError& error);
  Flow RunStatements(const StatementList& statements);
  Flow RunStatement(const Statement& statement);
  Flow RunStatementOfAnyKind(const Statement& statement);
  Flow RunBranching(const Statement& statement);
  void RunUndecided(const StatementList& statements, Environment& merged);
  [[nodiscard]] Truth ConditionOf(const Statement& statement, const Branch& branch, const Value& subject);
  Flow RunEndlessLoop(const Statement& statement);
  Flow RunWhile(const Statement& statement);
  Flow RunForInteger(const Statement& statement);
  Flow RunForRows(const Statement& statement, const RowSet& rows);
  Flow RunForEach(const Statement& statement);
  /// Runs a loop's body; true if the loop goes on.
  bool RunLoopBody(const Statement& statement, Flow& flow);
  void RunLoopBodyUndecided(const Statement& statement);
  Flow RunExit(const Statement& statement);
  void RunRaise(const Statement& statement);
  void RunPerform(const Statement& statement);
  void RunExecute(const Statement& statement);
  void RunSql(const Statement& statement);
  /// Adds columns whose defaults have literals of which parts are not known; false if the text is something else.
  bool AddColumnsWithGaps(std::string_view text, uint32_t offset);
  [[nodiscard]] RowSet DynamicRows(const Statement& statement);

  /// Applies the statements of a text, or marks what they may change.
  void RunText(std::string_view text, uint32_t offset, const std::vector<std::string>& targets);
  void RunNode(const ::Node* node, std::string_view text, uint32_t offset, const std::vector<std::string>& targets);
  void Analyse(const ::Node* node, std::string_view text);
  /// Throws what the server says of a query, if it certainly runs.
  void AnalyseQuery(const Fragment& query);
  void AssignRow(const std::vector<std::string>& targets, const RowSet& set, const Row& row);
  void AssignResult(const std::vector<std::string>& targets, const RowSet& set);
  void ForgetTargets(const std::vector<std::string>& targets);
  /// Calls of routines in a SELECT, with the rows that it gives.
  void RunCalls(const ::SelectStmt& select);
  void RunCalls(const ::Node* expression);

  [[nodiscard]] Value Evaluate(const Fragment& expression);
  [[nodiscard]] RowSet Query(const Fragment& query);
  [[nodiscard]] bool SpendStatement();

  ApplyContext& context_;
  uint32_t offset_;
  Environment environment_;
  std::set<std::string> records_;  ///< Variables of row types.
  Doubts doubts_;
  std::string exit_label_;                ///< Of the EXIT or CONTINUE that is on its way to its loop.
  std::vector<const SqlError*> handled_;  ///< The errors that handlers are running for.
  size_t statements_ = 0;
};

/// Whether the code can change objects: statements but DML, EXECUTE, calls of routines that can.
[[nodiscard]] bool CanChangeObjects(const Catalog& catalog, const Block& block);
[[nodiscard]] bool CanChangeObjects(const Catalog& catalog, const catalog::Routine& routine);

}  // namespace pgtidy::ddl::plpgsql
