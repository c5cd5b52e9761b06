#include "analyzer/query/call.h"

#include "analyzer/ddl/apply/do_block.h"
#include "analyzer/ddl/apply/statements.h"
#include "analyzer/syntax/pg_nodes.h"

namespace pgtidy::ddl {

void ApplyCall(ApplyContext& context, const ::CallStmt& statement) {
  query::AnalysisContext analysis(context.catalog);
  analysis.source = context.source;
  const query::ExprRef call = query::TransformCall(analysis, statement);
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
