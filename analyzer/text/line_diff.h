#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace pgtidy::text {

/// Whole lines that differ. Lines count from 0, half open.
struct LineChange {
  uint32_t old_begin = 0;
  uint32_t old_end = 0;
  uint32_t new_begin = 0;
  uint32_t new_end = 0;

  friend bool operator==(const LineChange&, const LineChange&) = default;
};

/// Returns the lines of a text with their line ends; the last one may have none. Borrows the text.
[[nodiscard]] std::vector<std::string_view> LinesWithEnds(std::string_view text);

/// Returns what turns the old lines into the new ones, in order: as few lines as possible, or, in texts that differ in
/// more than some thousand lines, one change from the first difference to the last.
/// Source: E. Myers, An O(ND) Difference Algorithm and Its Variations (1986).
[[nodiscard]] std::vector<LineChange> DiffLines(const std::vector<std::string_view>& old_lines,
                                                const std::vector<std::string_view>& new_lines);

}  // namespace pgtidy::text
