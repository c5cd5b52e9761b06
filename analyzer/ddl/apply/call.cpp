#include "analyzer/ddl/apply/call.h"

#include <array>

#include "analyzer/ddl/apply/statements.h"
#include "analyzer/query/coerce.h"
#include "analyzer/query/expression.h"
#include "analyzer/syntax/lexer.h"
#include "analyzer/syntax/pg_nodes.h"

namespace pgtidy::ddl {

namespace {

// Whether the text of a procedure has a word that may make, change or remove objects when it runs.
bool MayChangeObjects(const catalog::Routine& routine) {
  if (routine.built_in || !routine.sql_body.empty()) return false;
  constexpr std::array<std::string_view, 6> kWords = {"create", "alter", "drop", "execute", "call", "import"};
  if (!routine.binary.empty()) return true;
  syntax::Lexer lexer(routine.body);
  for (syntax::Token token = lexer.Next(); token.kind != syntax::TokenKind::kEnd; token = lexer.Next()) {
    if (token.kind != syntax::TokenKind::kWord) continue;
    const std::string_view word =
        std::string_view(routine.body).substr(token.range.begin, token.range.end - token.range.begin);
    for (const std::string_view wanted : kWords) {
      if (syntax::IsKeyword(word, wanted)) return true;
    }
  }
  return false;
}

}  // namespace

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
  const auto* routine =
      function == nullptr ? nullptr : context.catalog.Find<catalog::Routine>(function->function);
  if (routine == nullptr || MayChangeObjects(*routine)) context.catalog.MarkEverythingUndetermined();
}

}  // namespace pgtidy::ddl
