#pragma once

#include "analyzer/query/expression.h"

struct A_ArrayExpr;
struct A_Expr;
struct CaseExpr;
struct CoalesceExpr;
struct CollateClause;
struct ColumnRef;
struct JsonArrayAgg;
struct JsonArrayConstructor;
struct JsonArrayQueryConstructor;
struct JsonFuncExpr;
struct JsonIsPredicate;
struct JsonObjectAgg;
struct JsonObjectConstructor;
struct JsonParseExpr;
struct JsonScalarExpr;
struct JsonSerializeExpr;
struct MinMaxExpr;
struct MultiAssignRef;
struct RowExpr;
struct SubLink;
struct TypeCast;
struct XmlExpr;
struct XmlSerialize;

/// Parse analysis of the single kinds of expressions, for TransformExprRecurse() and each other. Each answers for the
/// function of parse_expr.c of nearly the same name.
namespace pgtidy::query {

[[nodiscard]] ExprRef TransformColumnRef(ParseState& state, const ::ColumnRef& raw);
/// `x.*` as a list of expressions. Source: ExpandColumnRefStar().
[[nodiscard]] ExprList ExpandColumnReferenceStar(ParseState& state, const ::ColumnRef& raw);
[[nodiscard]] ExprRef TransformIndirection(ParseState& state, const ::A_Indirection& raw, size_t indirection_count);

/// `left op right` and `op right`. Source: transformAExprOp().
[[nodiscard]] ExprRef TransformOperator(ParseState& state, const OperatorName& name, const ::Node* left,
                                        const ::Node* right, int location);
/// All other forms of A_Expr.
[[nodiscard]] ExprRef TransformAExpr(ParseState& state, const ::A_Expr& raw);
/// MakeOperator() with the set-returning call that came last before the operands.
[[nodiscard]] ExprRef MakeOperator(ParseState& state, const OperatorName& name, ExprRef left, ExprRef right,
                                   const ExprRef& last_srf, int location);
[[nodiscard]] ExprRef MakeRowComparison(ParseState& state, const OperatorName& name, const ExprList& left,
                                        const ExprList& right, int location);
/// Source: make_distinct_op(), make_row_distinct_op().
[[nodiscard]] ExprRef MakeDistinct(ParseState& state, const OperatorName& name, const ExprRef& left,
                                   const ExprRef& right, int location);
/// Source: makeBoolExpr().
[[nodiscard]] ExprRef MakeBool(catalog::BoolExpr::Type type, ExprList arguments, int location);
/// Source: makeBoolConst().
[[nodiscard]] ExprRef MakeBoolConst(bool value);
/// Coerces each argument to what was chosen for it. Source: make_fn_arguments().
void MakeFunctionArguments(ParseState& state, ExprList& arguments, const std::vector<Oid>& actual,
                           const std::vector<Oid>& declared);

/// ParseFunctionCall() with the set-returning call that came last before the arguments. Null if `raw` is null and there
/// is neither such a column nor such a function. Source: ParseFuncOrColumn().
[[nodiscard]] ExprRef ParseFunctionOrColumn(ParseState& state, const ::List* name, ExprList arguments,
                                            const ExprRef& last_srf, const ::FuncCall* raw, bool procedure_call,
                                            int location);
/// The same in column notation: `row.name`.
[[nodiscard]] ExprRef ParseColumnNotation(ParseState& state, std::string_view name, const ExprRef& row,
                                          const ExprRef& last_srf, int location);

[[nodiscard]] ExprRef TransformCaseExpr(ParseState& state, const ::CaseExpr& raw);
[[nodiscard]] ExprRef TransformCoalesceExpr(ParseState& state, const ::CoalesceExpr& raw);
[[nodiscard]] ExprRef TransformMinMaxExpr(ParseState& state, const ::MinMaxExpr& raw);
[[nodiscard]] ExprRef TransformRowExpr(ParseState& state, const ::RowExpr& raw, bool allow_default);
[[nodiscard]] ExprRef TransformArrayExpr(ParseState& state, const ::A_ArrayExpr& raw, Oid array_type, Oid element_type,
                                         int32_t typmod);
[[nodiscard]] ExprRef TransformSubLink(ParseState& state, const ::SubLink& raw);
/// `(a, b) op (SELECT ...)`. Source: transformAExprOp(), transformSubLink().
[[nodiscard]] ExprRef TransformRowCompareSubLink(ParseState& state, const ::SubLink& raw, const ::Node* left,
                                                 const OperatorName& operator_name, int location);
/// `UPDATE ... SET (a, b) = (SELECT ...)`.
[[nodiscard]] ExprRef TransformMultiExprSubLink(ParseState& state, const ::SubLink& raw);
/// The columns that a query returns. Source: count_nonjunk_tlist_entries().
[[nodiscard]] size_t CountColumns(const catalog::Query& query);
/// The number of the Param that stands for a column of a kMultiExpr sublink. Source: PARAM_MULTIEXPR.
[[nodiscard]] constexpr int MultiExprParameterNumber(int identifier, int column) { return (identifier << 16) | column; }
[[nodiscard]] ExprRef TransformMultiAssignRef(ParseState& state, const ::MultiAssignRef& raw);

[[nodiscard]] ExprRef TransformXmlExpr(ParseState& state, const ::XmlExpr& raw);
[[nodiscard]] ExprRef TransformXmlSerialize(ParseState& state, const ::XmlSerialize& raw);
[[nodiscard]] ExprRef TransformJsonObjectConstructor(ParseState& state, const ::JsonObjectConstructor& raw);
[[nodiscard]] ExprRef TransformJsonArrayConstructor(ParseState& state, const ::JsonArrayConstructor& raw);
[[nodiscard]] ExprRef TransformJsonArrayQueryConstructor(ParseState& state, const ::JsonArrayQueryConstructor& raw);
[[nodiscard]] ExprRef TransformJsonObjectAgg(ParseState& state, const ::JsonObjectAgg& raw);
[[nodiscard]] ExprRef TransformJsonArrayAgg(ParseState& state, const ::JsonArrayAgg& raw);
[[nodiscard]] ExprRef TransformJsonIsPredicate(ParseState& state, const ::JsonIsPredicate& raw);
[[nodiscard]] ExprRef TransformJsonParseExpr(ParseState& state, const ::JsonParseExpr& raw);
[[nodiscard]] ExprRef TransformJsonScalarExpr(ParseState& state, const ::JsonScalarExpr& raw);
[[nodiscard]] ExprRef TransformJsonSerializeExpr(ParseState& state, const ::JsonSerializeExpr& raw);
[[nodiscard]] ExprRef TransformJsonFuncExpr(ParseState& state, const ::JsonFuncExpr& raw);

/// Throws the error of a set-returning call that stands where none may. Source: check_srf_call_placement().
void CheckSetReturningCall(ParseState& state, const ExprRef& last_srf, int location);
/// Throws the error of a set-returning call inside CASE or COALESCE, if there was one since `last_srf`.
void CheckNoSetReturningCallSince(ParseState& state, const ExprRef& last_srf, std::string_view construct);

/// The position of a raw expression. Source: exprLocation().
[[nodiscard]] int RawLocation(const ::Node* raw);

/// Throws Undetermined where expressions or queries are nested more deeply than the stack lets them be followed. A
/// server refuses them or not by its own stack (54001), which the files do not tell. Source: check_stack_depth().
void CheckNesting();

}  // namespace pgtidy::query
