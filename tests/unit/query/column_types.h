#pragma once

#include <memory>
#include <string>

#include "analyzer/query/expression.h"
#include "analyzer/query/raw_parse.h"

/// Expressions over columns of given types, without a table.
namespace pgtidy::query {

/// Analyses `SELECT <expression>` where a column is named as its type with a `c_` before it: `c_int4`.
inline ExprRef AnalyzeOverColumns(const Catalog& catalog, const std::string& expression, ExprPlace place) {
  const RawParse parse("SELECT " + expression, RawParse::Mode::kStatements);
  if (parse.failed()) return nullptr;
  const auto* statement = *syntax::Items<RawStmt>(parse.tree()).begin();
  const auto* select = syntax::As<SelectStmt>(statement->stmt, T_SelectStmt);
  AnalysisContext context(catalog);
  context.post_column_reference_hook = [&](ParseState&, const ::ColumnRef& raw, const ExprRef&) -> ExprRef {
    const std::string_view name = syntax::StringValue(*syntax::Items<::Node>(raw.fields).begin());
    if (name.substr(0, 2) != "c_") return nullptr;
    auto var = std::make_shared<catalog::Var>();
    var->varno = 1;
    var->varattno = 1;
    var->type.oid = catalog.FindTypeNamed("", name.substr(2));
    var->collation = catalog.FindType(var->type.oid)->collation;
    return var;
  };
  ParseState state(context);
  ExprRef expr = TransformExpr(state, (*syntax::Items<ResTarget>(select->targetList).begin())->val, place);
  AssignExprCollations(state, expr);
  return expr;
}

}  // namespace pgtidy::query
