#pragma once

#include <vector>

#include "analyzer/engine/rule.h"

namespace pgtidy::cli {

/// Returns every rule of this build, those over SQL and those over the calls of C++ programs, sorted by id: both
/// programs know all of them, so that one configuration serves both.
[[nodiscard]] const std::vector<const engine::Rule*>& AllRules();

}  // namespace pgtidy::cli
