#pragma once

#include <vector>

#include "analyzer/engine/schema.h"
#include "analyzer/text/source_map.h"
#include "clang-plugin/checks/site_context.h"

namespace pgtidy::checks {

/// Makes undetermined what the program's own statements make and change, and the search path if it sets one: when they
/// run is not known.
void MarkMadeByProgram(const std::vector<ProgramSite>& sites, ddl::Database& database);

}  // namespace pgtidy::checks
