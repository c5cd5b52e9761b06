#pragma once

#include <string_view>
#include <vector>

namespace pgtidy::text {

/// Returns the lines of a text without their \n. A \n at the end of the text begins no further line. Borrows the text.
[[nodiscard]] std::vector<std::string_view> SplitLines(std::string_view text);

}  // namespace pgtidy::text
