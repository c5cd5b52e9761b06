#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace pgtidy::support {

/// Returns the candidate nearest to `name` in edits (insert, delete, replace, swap of neighbours; case ignored), if it
/// is near enough to be what was meant: at most a third of the name's length. The first of equals wins.
[[nodiscard]] std::optional<std::string> Suggest(std::string_view name, const std::vector<std::string>& candidates);

}  // namespace pgtidy::support
