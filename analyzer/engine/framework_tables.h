#pragma once

#include "analyzer/catalog/catalog.h"

namespace pgtidy::engine {

/// Notes that the tables may exist in which frameworks write what they have applied: they make them themselves, before
/// the first migration. Their columns are not known.
void MarkFrameworkTables(catalog::Catalog& catalog);

}  // namespace pgtidy::engine
