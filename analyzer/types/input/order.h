#pragma once

#include <compare>
#include <optional>
#include <string_view>

#include "analyzer/types/oid.h"

namespace pgtidy::types {

/// Returns how two values of a built-in type compare, by their output; nothing for types whose output does not tell.
[[nodiscard]] std::optional<std::strong_ordering> CompareOutput(Oid type, std::string_view left,
                                                                std::string_view right);

}  // namespace pgtidy::types
