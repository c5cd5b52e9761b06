#include "analyzer/query/call.h"

#include "analyzer/query/coerce.h"
#include "analyzer/query/expression.h"
#include "analyzer/syntax/pg_nodes.h"

namespace pgtidy::query {

ExprRef TransformCall(AnalysisContext& context, const ::CallStmt& statement) {
  const ::FuncCall& call = *statement.funccall;
  ParseState state(context);
  ExprList arguments;
  for (const ::Node* argument : syntax::Items<::Node>(call.args)) {
    arguments.push_back(TransformExpr(state, argument, ExprPlace::kCallArgument));
  }
  ExprRef expr = ParseFunctionCall(state, call.funcname, std::move(arguments), &call, true, call.location);
  if (expr != nullptr) AssignExprCollations(state, expr);
  return expr;
}

}  // namespace pgtidy::query
