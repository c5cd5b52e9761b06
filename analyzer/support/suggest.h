#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace pgtidy::support {

/// Returns the candidate nearest to `name` in edits (insert, delete, replace, swap of neighbours; case ignored), if it
/// is near enough to be what was meant: at most a third of the name's length. The first of equals wins.
[[nodiscard]] std::optional<std::string> Suggest(std::string_view name, const std::vector<std::string>& candidates);

/// The names nearest to a wrong one.
struct NearestNames {
  std::vector<std::string> names;  ///< All that are equally near, in the order of the candidates, each once.
  size_t distance = 0;             ///< Edits to get there.
};

/// Returns the candidates nearest to `name`, if they are near enough for Suggest(); a candidate that equals the name
/// is left out.
[[nodiscard]] NearestNames FindNearest(std::string_view name, const std::vector<std::string>& candidates);

}  // namespace pgtidy::support
