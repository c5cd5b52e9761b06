#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "analyzer/ddl/apply/context.h"
#include "analyzer/ddl/plpgsql/environment.h"
#include "analyzer/ddl/plpgsql/row_set.h"

struct A_Expr;
struct ColumnRef;
struct FuncCall;
struct SelectStmt;
struct SubLink;
struct TypeCast;

namespace pgtidy::ddl::plpgsql {

/// The rows that the columns of an expression come from.
struct Frame {
  struct Source {
    std::string alias;
    std::vector<std::string> columns;
    bool any_column = false;
  };
  const std::vector<Source>* sources = nullptr;
  std::vector<const std::vector<Value>*> rows;  ///< By source; null: not joined yet.
  const Frame* outer = nullptr;
  const std::vector<Frame>* group = nullptr;  ///< Of aggregated queries: the rows of the group.
};

/// A table expression of WITH.
struct NamedRowSet {
  std::string name;
  RowSet set;
};

/// Computes expressions and queries over the catalogue, as far as it is known what they give. Throws SqlError where the
/// server certainly would (`'x'::regclass`).
class Evaluator {
 public:
  Evaluator(ApplyContext& context, const Environment& environment) : context_(context), environment_(environment) {}

  /// Computes an expression of PL/pgSQL, which may be the rest of a SELECT.
  [[nodiscard]] Value EvaluateText(std::string_view expression);
  /// Runs a query.
  [[nodiscard]] RowSet QueryText(std::string_view query);
  [[nodiscard]] Value Evaluate(const ::Node* expression, const Frame* frame);
  [[nodiscard]] RowSet Query(const ::Node* statement, const Frame* outer);
  /// The rows of a function in FROM.
  [[nodiscard]] RowSet FunctionRows(const ::Node* call, const Frame* frame);

  [[nodiscard]] Catalog& catalog() { return context_.catalog; }
  [[nodiscard]] std::vector<NamedRowSet>& table_expressions() { return table_expressions_; }
  /// Counts a step; after too many of them everything is unknown.
  [[nodiscard]] bool SpendStep() { return ++steps_ < kMaxSteps; }
  [[nodiscard]] bool exhausted() const { return steps_ >= kMaxSteps; }

 private:
  static constexpr size_t kMaxSteps = 2'000'000;

  [[nodiscard]] Value EvaluateColumn(const ::ColumnRef& reference, const Frame* frame) const;
  [[nodiscard]] Value EvaluateOperator(const ::A_Expr& expression, const Frame* frame);
  [[nodiscard]] Value EvaluateAnyOrAll(const ::A_Expr& expression, const Frame* frame);
  [[nodiscard]] Value EvaluateIn(const ::A_Expr& expression, const Frame* frame);
  [[nodiscard]] Value EvaluateSubLink(const ::SubLink& link, const Frame* frame);
  [[nodiscard]] Value EvaluateCall(const ::FuncCall& call, const Frame* frame);
  [[nodiscard]] Value EvaluateAggregate(const ::FuncCall& call, std::string_view name, const Frame& frame);
  [[nodiscard]] Value EvaluateUserFunction(std::string_view schema, std::string_view name,
                                           const std::vector<Value>& arguments);
  [[nodiscard]] Value EvaluateCast(const ::TypeCast& cast, const Frame* frame);
  [[nodiscard]] std::vector<Value> EvaluateList(const ::List* list, const Frame* frame);

  ApplyContext& context_;
  const Environment& environment_;
  std::vector<NamedRowSet> table_expressions_;
  size_t steps_ = 0;
  int depth_ = 0;
};

/// Runs the body of a SQL function; not known where it is of another language or has several statements.
[[nodiscard]] RowSet RunSqlFunction(ApplyContext& context, const catalog::Routine& routine,
                                    const std::vector<Value>& arguments);
/// The routine that a call with so many arguments means; null if that is not clear.
[[nodiscard]] const catalog::Routine* FindCalledRoutine(const Catalog& catalog, std::string_view schema,
                                                        std::string_view name, size_t argument_count);

/// Casts a known value, as far as its text shows what becomes of it. Source: the input and output functions.
[[nodiscard]] Value CastValue(const Catalog& catalog, const Value& value, std::string_view type_name, bool array);
/// How a value is printed: objects by their names.
[[nodiscard]] Value PrintedText(const Catalog& catalog, const Value& value);
/// Calls a built-in function; unknown for those that are not known to us.
[[nodiscard]] Value CallBuiltinFunction(const Catalog& catalog, std::string_view name,
                                        const std::vector<Value>& arguments);
/// Applies an operator to known or unknown operands.
[[nodiscard]] Value ApplyOperator(const Catalog& catalog, std::string_view name, const Value& left, const Value& right);
/// LIKE.
[[nodiscard]] bool MatchesLike(std::string_view text, std::string_view pattern, bool ignore_case);
/// AND and OR of three-valued logic.
[[nodiscard]] Truth And(Truth left, Truth right);
[[nodiscard]] Truth Or(Truth left, Truth right);
[[nodiscard]] Truth Not(Truth truth);

}  // namespace pgtidy::ddl::plpgsql
