#include "analyzer/query/walker.h"

#include "analyzer/catalog/walk.h"

namespace pgtidy::query {
namespace {

using Visit = std::function<bool(const ExprRef&)>;

void WalkQuery(const catalog::Query& query, const Visit& visit) {
  catalog::ForEachExpression(
      query, [&](const ExprRef& expr) { WalkExpression(expr, true, visit); },
      [&](const catalog::Query& inner) { WalkQuery(inner, visit); });
}

const catalog::Var* FindVarInQuery(const catalog::Query& query, int level) {
  const catalog::Var* found = nullptr;
  catalog::ForEachExpression(
      query,
      [&](const ExprRef& expr) {
        if (found == nullptr) found = FindVarOfLevel(expr, level);
      },
      [&](const catalog::Query& inner) {
        if (found == nullptr) found = FindVarInQuery(inner, level + 1);
      });
  return found;
}

}  // namespace

void WalkExpression(const ExprRef& expr, bool into_queries, const Visit& visit) {
  if (expr == nullptr || !visit(expr)) return;
  catalog::ForEachChild(*expr, [&](const ExprRef& child) { WalkExpression(child, into_queries, visit); });
  if (const auto* sublink = catalog::As<catalog::SubLink>(expr);
      sublink != nullptr && into_queries && sublink->subselect != nullptr) {
    WalkQuery(*sublink->subselect, visit);
  }
}

const catalog::Var* FindVarOfLevel(const ExprRef& expr, int level) {
  if (expr == nullptr) return nullptr;
  if (const auto* var = catalog::As<catalog::Var>(expr)) return var->varlevelsup == level ? var : nullptr;
  const catalog::Var* found = nullptr;
  catalog::ForEachChild(*expr, [&](const ExprRef& child) {
    if (found == nullptr) found = FindVarOfLevel(child, level);
  });
  const auto* sublink = catalog::As<catalog::SubLink>(expr);
  if (found == nullptr && sublink != nullptr && sublink->subselect != nullptr) {
    found = FindVarInQuery(*sublink->subselect, level + 1);
  }
  return found;
}

bool ContainsVar(const ExprRef& expr) { return FindVarOfLevel(expr, 0) != nullptr; }

}  // namespace pgtidy::query
