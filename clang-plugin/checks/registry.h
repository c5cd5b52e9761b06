#pragma once

#include <vector>

#include "analyzer/engine/rule.h"

namespace pgtidy::checks {

/// Returns every rule over calls, of the family cxx/, sorted by id. They are SiteRules and live as long as the program.
[[nodiscard]] const std::vector<const engine::Rule*>& AllChecks();

}  // namespace pgtidy::checks
