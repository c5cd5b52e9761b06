#pragma once

#include <string>
#include <vector>

namespace pgtidy::text {

/// Appends one line for each row, indented by two spaces, with its cells padded to the widest of their column, two
/// spaces apart, and nothing behind the last. Widths are counted in characters. All rows have the same number of cells.
void AppendColumns(const std::vector<std::vector<std::string>>& rows, std::string& out);

}  // namespace pgtidy::text
