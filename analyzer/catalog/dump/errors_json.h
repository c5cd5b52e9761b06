#pragma once

#include <nlohmann/json.hpp>
#include <vector>

#include "analyzer/catalog/dump/dump.h"

namespace pgtidy::catalog {

/// The list "errors" of all JSON that `pgtidy schema` prints.
[[nodiscard]] nlohmann::ordered_json ErrorsJson(const std::vector<DumpedError>& errors);

}  // namespace pgtidy::catalog
