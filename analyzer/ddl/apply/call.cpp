#include "analyzer/ddl/apply/call.h"

#include "analyzer/ddl/apply/do_block.h"
#include "analyzer/ddl/apply/statements.h"
#include "analyzer/query/coerce.h"
#include "analyzer/query/expression.h"
#include "analyzer/syntax/pg_nodes.h"

namespace pgtidy::ddl {

query::ExprRef AnalyzeCall(query::AnalysisContext& analysis, const ::CallStmt& statement) {
  const ::FuncCall& call = *statement.funccall;
  query::ParseState state(analysis);
  query::ExprList arguments;
  for (const ::Node* argument : syntax::Items<::Node>(call.args)) {
    arguments.push_back(query::TransformExpr(state, argument, query::ExprPlace::kCallArgument));
  }
  query::ExprRef expr =
      query::ParseFunctionCall(state, call.funcname, std::move(arguments), &call, true, call.location);
  if (expr != nullptr) query::AssignExprCollations(state, expr);
  return expr;
}

void ApplyCall(ApplyContext& context, const ::CallStmt& statement) {
  query::AnalysisContext analysis(context.catalog);
  analysis.source = context.source;
  const query::ExprRef call = AnalyzeCall(analysis, statement);
  const auto* function = catalog::As<catalog::FuncExpr>(call);
  const auto* routine = function == nullptr ? nullptr : context.catalog.Find<catalog::Routine>(function->function);
  if (routine == nullptr) return context.catalog.MarkEverythingUndetermined();
  std::vector<plpgsql::Value> arguments;
  for (const query::ExprRef& argument : function->arguments) {
    arguments.push_back(ConstantValue(context.catalog, argument));
  }
  ApplyRoutineCall(context, catalog::Routine(*routine), arguments);
}

}  // namespace pgtidy::ddl
