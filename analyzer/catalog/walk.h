#pragma once

#include <functional>

#include "analyzer/catalog/query_tree.h"

namespace pgtidy::catalog {

/// Calls `visit` with each direct part of an expression; a SubLink's query is not entered. Parts that are null are left
/// out. Source: expression_tree_walker().
void ForEachChild(const Expr& expr, const std::function<void(const ExprRef&)>& visit);

/// Returns a copy of an expression in which `edit` was applied to each node, parts first. Queries of SubLinks are
/// shared. Source: expression_tree_mutator().
[[nodiscard]] ExprRef CopyExpression(const Expr& expr, const std::function<void(Expr&)>& edit);

/// Calls `visit` with each expression that stands directly in a query (target lists, conditions, functions in FROM,
/// ...), and `visit_query` with each query nested directly in its FROM and WITH. What the columns of joins stand for is
/// left out: it names every column of both sides. Source: query_tree_walker() with QTW_IGNORE_JOINALIASES.
void ForEachExpression(const Query& query, const std::function<void(const ExprRef&)>& visit,
                       const std::function<void(const Query&)>& visit_query);

}  // namespace pgtidy::catalog
