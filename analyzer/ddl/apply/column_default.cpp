#include <fmt/format.h>

#include <algorithm>

#include "analyzer/catalog/walk.h"
#include "analyzer/ddl/apply/related.h"
#include "analyzer/ddl/apply/table.h"
#include "analyzer/query/coerce.h"
#include "analyzer/query/expression.h"
#include "analyzer/query/relations.h"
#include "analyzer/syntax/pg_nodes.h"
#include "analyzer/types/format_type.h"

namespace pgtidy::ddl {

using catalog::Column;
using catalog::Relation;
using catalog::StoredExpr;
using query::ExprPlace;
using query::ExprRef;

namespace {

// Source: check_nested_generated().
void RefuseGeneratedColumns(const Relation& relation, const Column& column, const ExprRef& expr) {
  if (expr == nullptr) return;
  if (const auto* var = catalog::As<catalog::Var>(expr)) {
    if (var->varattno == 0) {
      SqlError error("42P17", fmt::format("cannot use whole-row variable in column generation expression"),
                     var->location);
      error.Detail("This would cause the generated column to depend on its own value.");
      throw error;
    }
    const Column* used = relation.ColumnAt(var->varattno);
    if (used != nullptr && used->generated != '\0') {
      SqlError error("42P17",
                     fmt::format("cannot use generated column \"{}\" in column generation expression", used->name),
                     var->location);
      error.Detail("A generated column cannot reference another generated column.");
      throw error;
    }
  }
  catalog::ForEachChild(*expr, [&](const ExprRef& child) { RefuseGeneratedColumns(relation, column, child); });
}

}  // namespace

StoredExpr CookDefault(ApplyContext& context, Oid relation, const ::Node* raw, const Column& column) {
  query::AnalysisContext analysis(context.catalog);
  analysis.source = context.source;
  query::ParseState state(analysis);
  query::AddToQuery(state, query::AddRelation(state, relation, nullptr, false, true), true, true, true);
  const bool generated = column.generated != '\0';
  ExprRef expr = query::TransformExpr(state, raw, generated ? ExprPlace::kGeneratedColumn : ExprPlace::kColumnDefault);
  if (generated) {
    RefuseGeneratedColumns(*context.catalog.Find<Relation>(relation), column, expr);
    const query::Volatility volatility = query::ExpressionVolatility(context.catalog, expr);
    if (volatility.worst != 'i' && !volatility.undetermined) {
      SqlError error("42P17", "generation expression is not immutable");
      if (!volatility.culprit.empty()) {
        std::string reason =
            fmt::format("{} is {}", volatility.culprit, volatility.worst == 's' ? "STABLE" : "VOLATILE");
        if (volatility.location >= 0) error.Related(RelatedAt(context.PlaceAt(volatility.location), reason));
        error.Detail(std::move(reason));
      }
      throw error;
    }
  }
  if (column.type.determined()) {
    const SqlType given = catalog::ExprType(*expr);
    ExprRef coerced = query::CoerceToTargetType(state, expr, column.type, types::CoercionContext::kAssignment,
                                                catalog::CoercionForm::kImplicitCast, -1);
    if (coerced == nullptr) {
      SqlError error("42804",
                     fmt::format("column \"{}\" is of type {} but {} expression is of type {}", column.name,
                                 types::FormatType(context.catalog, column.type.oid),
                                 generated ? "generation" : "default", types::FormatType(context.catalog, given.oid)));
      error.Hint("You will need to rewrite or cast the expression.");
      error.Related(RelatedAt(column.created, fmt::format("\"{}\" is {} here", column.name,
                                                          types::FormatType(context.catalog, column.type.oid))));
      throw error;
    }
    expr = std::move(coerced);
  }
  query::AssignExprCollations(state, expr);
  return expr;
}

StoredExpr NextvalDefault(ApplyContext& context, Oid sequence, SqlType type) {
  const Oid nextval = context.catalog.FindRoutineIn(types::kPgCatalogNamespace, "nextval", {types::kRegclassType});
  auto name = std::make_shared<catalog::Const>();
  name->type = {types::kRegclassType, -1};
  name->value = std::to_string(sequence);
  auto call = std::make_shared<catalog::FuncExpr>();
  call->function = nextval;
  call->type = {types::kInt8Type, -1};
  call->arguments = {name};
  query::AnalysisContext analysis(context.catalog);
  query::ParseState state(analysis);
  return query::CoerceToTargetType(state, call, type, types::CoercionContext::kAssignment,
                                   catalog::CoercionForm::kImplicitCast, -1);
}

void StoreDefault(ApplyContext& context, Oid relation, int number, StoredExpr expression) {
  Catalog& catalog = context.catalog;
  const Column* column = catalog.Find<Relation>(relation)->ColumnAt(number);
  if (column->default_oid != types::kInvalidOid) {
    catalog.RemoveDependencies({ObjectClass::kColumnDefault, column->default_oid});
  }
  const Oid oid = expression == nullptr ? types::kInvalidOid : catalog.NewOid();
  const bool generated = column->generated != '\0';
  catalog.Update<Relation>(relation, [&](Relation& changed) {
    Column& target = changed.columns[static_cast<size_t>(number) - 1];
    target.default_expression = expression;
    target.default_oid = oid;
    target.default_undetermined = false;
  });
  if (expression == nullptr) return;
  const ObjectAddress address{ObjectClass::kColumnDefault, oid};
  catalog.AddDependency(address, {ObjectClass::kRelation, relation, number}, DependencyType::kAuto);
  catalog.AddExpressionDependencies(address, *expression, relation, DependencyType::kNormal);
  if (generated) {
    // Other columns cannot go while a generated one is made of them, unless both go.
    catalog.AddExpressionDependencies({ObjectClass::kRelation, relation, number}, *expression, relation,
                                      DependencyType::kNormal);
  }
}

StoredExpr MapColumns(const StoredExpr& expression, const std::vector<int>& column_map) {
  if (expression == nullptr) return nullptr;
  return catalog::CopyExpression(*expression, [&](catalog::Expr& node) {
    auto* var = node.kind == catalog::ExprKind::kVar ? static_cast<catalog::Var*>(&node) : nullptr;
    if (var == nullptr || var->varlevelsup != 0 || var->varattno <= 0) return;
    const auto index = static_cast<size_t>(var->varattno) - 1;
    if (index < column_map.size()) var->varattno = column_map[index];
  });
}

namespace {

void CollectColumns(const catalog::Expr& expr, std::vector<int>& columns) {
  const auto* var = catalog::As<catalog::Var>(&expr);
  if (var != nullptr && std::find(columns.begin(), columns.end(), var->varattno) == columns.end()) {
    columns.push_back(var->varattno);
  }
  catalog::ForEachChild(expr, [&](const query::ExprRef& child) { CollectColumns(*child, columns); });
}

}  // namespace

std::vector<int> ColumnsOfExpression(const catalog::Expr& expression) {
  std::vector<int> columns;
  CollectColumns(expression, columns);
  return columns;
}

}  // namespace pgtidy::ddl
