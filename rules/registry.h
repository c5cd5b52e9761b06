#pragma once

#include <vector>

#include "analyzer/engine/rule.h"

namespace pgtidy::rules {

/// Returns every rule of this build, sorted by id. The rules live as long as the program.
[[nodiscard]] const std::vector<const engine::Rule*>& AllRules();

}  // namespace pgtidy::rules
