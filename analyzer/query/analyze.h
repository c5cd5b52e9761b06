#pragma once

#include <memory>
#include <string>
#include <vector>

#include "analyzer/query/parse_state.h"

struct FuncCall;
struct SelectStmt;
struct ResTarget;
struct RangeVar;

/// Parse analysis of whole statements: analyze.c, parse_clause.c, parse_agg.c, parse_cte.c, parse_target.c,
/// parse_merge.c.
namespace pgtidy::query {

/// Analyses SELECT, VALUES, INSERT, UPDATE, DELETE, MERGE (and EXPLAIN, DECLARE CURSOR and CREATE TABLE AS over them as
/// kUtility is left to the caller). Throws SqlError. Source: transformTopLevelStmt(), parse_analyze().
[[nodiscard]] std::shared_ptr<catalog::Query> AnalyzeStatement(AnalysisContext& context, const ::Node* statement);
/// Throws what the server finds only when it plans a statement that AnalyzeStatement() accepts, which preparing and
/// describing it do not do: 42P10 `there is no unique or exclusion constraint matching the ON CONFLICT specification`.
/// Source: infer_arbiter_indexes().
void CheckPlan(const Catalog& catalog, const catalog::Query& query);
/// The same below a state that holds names in scope (rules, SQL functions). Source: transformStmt().
[[nodiscard]] std::shared_ptr<catalog::Query> TransformStatement(ParseState& state, const ::Node* statement);
/// A query nested in `parent`. Source: parse_sub_analyze().
[[nodiscard]] std::shared_ptr<catalog::Query> AnalyzeSubquery(ParseState& parent, const ::Node* statement,
                                                              catalog::CommonTableExpr* parent_cte,
                                                              bool locked_from_parent, bool resolve_unknowns);

/// Names, types, typmods and collations of the columns that a query returns (junk left out).
struct ResultColumn {
  std::string name;
  SqlType type;
  Oid collation = types::kInvalidOid;
  Oid origin_relation = types::kInvalidOid;
  int origin_column = 0;
};
[[nodiscard]] std::vector<ResultColumn> ResultColumns(const catalog::Query& query);

/// Called by ParseFunctionCall for aggregates and window functions once the call is resolved: checks that they may
/// stand here (42803, 42P20, 0A000), finds their level and completes the node.
/// Source: transformAggregateCall(), transformWindowFuncCall(), check_agglevels_and_constraints().
void FinishAggregateCall(ParseState& state, catalog::Aggref& aggregate, const ExprList& arguments,
                         const ::FuncCall& raw);
void FinishWindowFunctionCall(ParseState& state, catalog::WindowFunc& call, const ::FuncCall& raw);
/// GROUPING(...). Source: transformGroupingFunc().
[[nodiscard]] ExprRef TransformGroupingFunc(ParseState& state, const ::Node* raw);

/// The value of a column in INSERT, UPDATE or MERGE: coerces it by assignment; 42804 `column "x" is of type %s but
/// expression is of type %s`. Source: transformAssignedExpr().
[[nodiscard]] ExprRef TransformAssignedExpr(ParseState& state, ExprRef expr, ExprPlace place,
                                            std::string_view column_name, int attribute_number,
                                            const std::vector<const ::Node*>& indirection, int location);

}  // namespace pgtidy::query
