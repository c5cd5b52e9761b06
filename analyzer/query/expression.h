#pragma once

#include <string>

#include "analyzer/query/coerce.h"
#include "analyzer/query/parse_state.h"

struct A_Indirection;
struct FuncCall;
struct List;

/// Parse analysis of expressions: parse_expr.c, parse_func.c, parse_oper.c. Errors are thrown as SqlError with the
/// server's text, SQLSTATE and position (in the tree's coordinates).
namespace pgtidy::query {

/// Resolves a raw expression; null for null. Source: transformExpr().
[[nodiscard]] ExprRef TransformExpr(ParseState& state, const ::Node* raw, ExprPlace place);
/// The same without changing the place: for nested expressions. Source: transformExprRecurse().
[[nodiscard]] ExprRef TransformExprRecurse(ParseState& state, const ::Node* raw);
/// Source: transformExpressionList(). Expands `x.*` entries.
[[nodiscard]] ExprList TransformExpressionList(ParseState& state, const ::List* raw, ExprPlace place,
                                               bool allow_default);
/// WHERE and its like: a boolean expression. `construct` is the server's word. Source: transformWhereClause().
[[nodiscard]] ExprRef TransformWhereClause(ParseState& state, const ::Node* raw, ExprPlace place,
                                           std::string_view construct);
/// Source: transformLimitClause().
[[nodiscard]] ExprRef TransformLimitClause(ParseState& state, const ::Node* raw, ExprPlace place,
                                           std::string_view construct, bool with_ties);

/// Source: make_op(), make_scalar_array_op(). `name` is [schema.]operator.
struct OperatorName {
  std::string schema;
  std::string name;
};
[[nodiscard]] OperatorName SplitOperatorName(const ::List* name);
[[nodiscard]] ExprRef MakeOperator(ParseState& state, const OperatorName& name, ExprRef left, ExprRef right,
                                   int location);
[[nodiscard]] ExprRef MakeScalarArrayOperator(ParseState& state, const OperatorName& name, bool use_or, ExprRef left,
                                              ExprRef right, int location);
/// The operator for two types, kInvalidOid if `missing_ok` and none; else 42883, 42725. Source: compatible_oper(),
/// oper().
[[nodiscard]] Oid LookupOperator(ParseState& state, const OperatorName& name, Oid left, Oid right, bool missing_ok,
                                 int location);
/// By exact types, for commands. 42883 `operator does not exist: a + b`. Source: LookupOperName().
[[nodiscard]] Oid LookupOperatorExact(const Catalog& catalog, const OperatorName& name, Oid left, Oid right,
                                      bool missing_ok, int location);

/// Source: ParseFuncOrColumn(). `raw` may be null for functional column notation, `last_srf` may be null.
[[nodiscard]] ExprRef ParseFunctionCall(ParseState& state, const ::List* name, ExprList arguments,
                                        const ::FuncCall* raw, bool procedure_call, int location);
/// The routine with these input types, for ALTER, DROP, CREATE TRIGGER, ... 42883 `function %s does not exist`, 42725.
/// `argument_types` null: by name alone. kind: 'f' function, 'p' procedure, 'a' aggregate, '*' routine.
/// Source: LookupFuncName(), LookupFuncWithArgs().
[[nodiscard]] Oid LookupFunctionName(const Catalog& catalog, const ::List* name, const std::vector<Oid>* argument_types,
                                     bool missing_ok);
[[nodiscard]] Oid LookupFunctionWithArguments(const Catalog& catalog, const ::Node* object_with_args, char kind,
                                              bool missing_ok);
/// `f(integer, text)`. Source: func_signature_string().
[[nodiscard]] std::string FunctionSignature(const Catalog& catalog, std::string_view name,
                                            const std::vector<Oid>& argument_types);
/// All candidates of a call. Source: FuncnameGetCandidates().
[[nodiscard]] std::vector<types::Candidate> FunctionCandidates(const Catalog& catalog, std::string_view schema,
                                                               std::string_view name, int argument_count,
                                                               const std::vector<std::string>& argument_names,
                                                               bool expand_variadic, bool expand_defaults,
                                                               bool include_out_arguments);

/// Subscripts and field names behind an expression. Source: transformIndirection(), transformContainerSubscripts().
[[nodiscard]] ExprRef TransformContainerSubscripts(ParseState& state, ExprRef container, SqlType container_type,
                                                   const std::vector<const ::Node*>& subscripts, bool assignment);
/// The name that a column gets without AS; `?column?` if nothing better. Before version 15 `true` was a cast, which
/// names it `bool`. Source: FigureColname().
[[nodiscard]] std::string FigureColumnName(const ::Node* raw, int server_version = builtin::kNewestVersion);
/// Makes a Const of a literal. Source: make_const().
[[nodiscard]] ExprRef MakeConst(ParseState& state, const ::Node* raw_constant);

/// The worst volatility of the functions and operators in an expression, coercions included: 'i', 's' or 'v'.
/// SQL functions are inlined where the server would. kUndetermined parts count as immutable, with `undetermined` set.
/// `culprit` receives the name of the function that decides, with what it was called for.
/// Source: contain_mutable_functions() after expression_planner().
struct Volatility {
  char worst = 'i';
  bool undetermined = false;
  std::string culprit;  ///< "now()", "text(date) by the cast date::text", "date_trunc(text, timestamptz)".
  int location = -1;
};
[[nodiscard]] Volatility ExpressionVolatility(const Catalog& catalog, const ExprRef& expr);

/// Whether the expression contains a Var of this query level. Source: contain_var_clause().
[[nodiscard]] bool ContainsVar(const ExprRef& expr);
/// Calls `visit` on each node of an expression, parents first; queries in SubLinks are entered if `into_queries`.
/// `visit` returns false to leave out the node's children. Source: expression_tree_walker().
void WalkExpression(const ExprRef& expr, bool into_queries, const std::function<bool(const ExprRef&)>& visit);
/// Evaluates immutable functions on constants where our own rules know the result (casts of literals, negation, simple
/// arithmetic and comparison, concatenation); everything else is left as it is. Source: eval_const_expressions().
[[nodiscard]] ExprRef FoldConstants(const Catalog& catalog, const ExprRef& expr);

}  // namespace pgtidy::query
