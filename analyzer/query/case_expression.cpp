#include "analyzer/query/names.h"
#include "analyzer/query/transform.h"
#include "analyzer/syntax/pg_nodes.h"

namespace pgtidy::query {
namespace {

using syntax::AsNode;
using syntax::Items;

// What the tested value is called inside of CASE. Null for the form without one.
ExprRef MakePlaceholder(ParseState& state, ExprRef& argument) {
  if (argument == nullptr) return nullptr;
  if (TypeOf(state.catalog(), argument) == types::kUnknownType) {
    argument = CoerceToCommonType(state, argument, types::kTextType, "CASE");
  }
  AssignExprCollations(state, argument);
  auto placeholder = std::make_shared<catalog::CaseTestExpr>();
  placeholder->type = catalog::ExprType(*argument);
  placeholder->collation = catalog::ExprCollation(*argument);
  return placeholder;
}

ExprRef TransformCondition(ParseState& state, const ::CaseWhen& raw, const ExprRef& placeholder) {
  if (placeholder == nullptr) return TransformExprRecurse(state, AsNode(raw.expr));
  const ExprRef last_srf = state.last_srf;
  ExprRef value = TransformExprRecurse(state, AsNode(raw.expr));
  return MakeOperator(state, {"", "="}, placeholder, std::move(value), last_srf, raw.location);
}

ExprRef TransformDefault(ParseState& state, const ::CaseExpr& raw) {
  if (raw.defresult != nullptr) return TransformExprRecurse(state, AsNode(raw.defresult));
  auto null = std::make_shared<catalog::Const>();
  null->type.oid = types::kUnknownType;
  null->is_null = true;
  return null;
}

ExprList TransformList(ParseState& state, const ::List* raw) {
  ExprList expressions;
  for (const ::Node* argument : Items<::Node>(raw)) expressions.push_back(TransformExprRecurse(state, argument));
  return expressions;
}

// Gives all expressions their common type, which is returned.
Oid CoerceToCommon(ParseState& state, ExprList& expressions, std::string_view construct) {
  const Oid type = SelectCommonType(state, expressions, construct, nullptr);
  for (ExprRef& expr : expressions) expr = CoerceToCommonType(state, expr, type, construct);
  return type;
}

}  // namespace

ExprRef TransformCaseExpr(ParseState& state, const ::CaseExpr& raw) {
  const ExprRef last_srf = state.last_srf;
  auto result = std::make_shared<catalog::CaseExpr>();
  result->location = raw.location;
  result->argument = TransformExprRecurse(state, AsNode(raw.arg));
  const ExprRef placeholder = MakePlaceholder(state, result->argument);
  for (const ::CaseWhen* when : Items<::CaseWhen>(raw.args)) {
    catalog::CaseWhen made;
    made.condition = CoerceToBoolean(state, TransformCondition(state, *when, placeholder), "CASE/WHEN");
    made.result = TransformExprRecurse(state, AsNode(when->result));
    made.location = when->location;
    result->whens.push_back(std::move(made));
  }
  result->default_result = TransformDefault(state, raw);
  ExprList results = {result->default_result};
  for (const catalog::CaseWhen& when : result->whens) results.push_back(when.result);
  const Oid type = SelectCommonType(state, results, "CASE", nullptr);
  result->type.oid = type;
  result->default_result = CoerceToCommonType(state, result->default_result, type, "CASE/ELSE");
  for (catalog::CaseWhen& when : result->whens) {
    when.result = CoerceToCommonType(state, when.result, type, "CASE/WHEN");
  }
  CheckNoSetReturningCallSince(state, last_srf, "CASE");
  return result;
}

ExprRef TransformCoalesceExpr(ParseState& state, const ::CoalesceExpr& raw) {
  const ExprRef last_srf = state.last_srf;
  auto result = std::make_shared<catalog::CoalesceExpr>();
  result->arguments = TransformList(state, raw.args);
  result->type = CoerceToCommon(state, result->arguments, "COALESCE");
  result->location = raw.location;
  CheckNoSetReturningCallSince(state, last_srf, "COALESCE");
  return result;
}

ExprRef TransformMinMaxExpr(ParseState& state, const ::MinMaxExpr& raw) {
  auto result = std::make_shared<catalog::MinMaxExpr>();
  result->greatest = raw.op == IS_GREATEST;
  result->arguments = TransformList(state, raw.args);
  result->type = CoerceToCommon(state, result->arguments, result->greatest ? "GREATEST" : "LEAST");
  result->location = raw.location;
  return result;
}

}  // namespace pgtidy::query
