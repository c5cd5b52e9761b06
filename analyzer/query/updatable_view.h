#pragma once

#include "analyzer/catalog/catalog.h"

namespace pgtidy::query {

/// Throws what the server says of an INSERT, UPDATE, DELETE or MERGE whose target is a view that it cannot rewrite to
/// the table below: 55000 `cannot insert into view "%s"`, 0A000 `cannot update column "%s" of view "%s"`. Silent where
/// the view, its rules or its triggers are not known. Source: rewriteTargetView(), view_query_is_auto_updatable().
void CheckTargetView(const catalog::Catalog& catalog, const catalog::Query& query);

}  // namespace pgtidy::query
