#pragma once

#include "analyzer/catalog/catalog.h"

namespace pgtidy::query {

/// Returns why a view with this query cannot be updated through itself, in the server's words, or null if it can or if
/// what it selects from is not known. Every column may be read-only but one. Source: view_query_is_auto_updatable().
[[nodiscard]] const char* ViewObstacle(const catalog::Query& query);

/// Throws what the server says of an INSERT, UPDATE, DELETE or MERGE whose target is a view that it cannot rewrite to
/// the table below: 55000 `cannot insert into view "%s"`, 0A000 `cannot update column "%s" of view "%s"`. Silent where
/// the view, its rules or its triggers are not known. Source: rewriteTargetView(), view_query_is_auto_updatable().
void CheckTargetView(const catalog::Catalog& catalog, const catalog::Query& query);

}  // namespace pgtidy::query
