#include "analyzer/text/line_diff.h"

#include <algorithm>
#include <cstddef>

namespace pgtidy::text {
namespace {

// The square of it is the memory that the search may take.
constexpr std::ptrdiff_t kMostEdits = 2000;

using Lines = std::vector<std::string_view>;

struct Step {
  uint32_t old_line = 0;
  uint32_t new_line = 0;
  bool removes = false;  // Else it adds.
};

// Returns the steps of the shortest script from last to first, or nothing if it takes too many. The lines lie between
// the common beginning and the common end.
bool FindSteps(const Lines& old_lines, const Lines& new_lines, size_t begin, size_t old_end, size_t new_end,
               std::vector<Step>& steps) {
  const auto old_size = static_cast<std::ptrdiff_t>(old_end - begin);
  const auto new_size = static_cast<std::ptrdiff_t>(new_end - begin);
  const std::ptrdiff_t most = std::min(old_size + new_size, kMostEdits);
  const std::ptrdiff_t width = most + 1;
  // Furthest old line on each diagonal, after each number of edits.
  std::vector<std::ptrdiff_t> furthest(static_cast<size_t>(2 * width + 1), 0);
  std::vector<std::vector<std::ptrdiff_t>> trace;
  const auto at = [&](std::vector<std::ptrdiff_t>& values, std::ptrdiff_t diagonal) -> std::ptrdiff_t& {
    return values[static_cast<size_t>(diagonal + width)];
  };
  const auto goes_down = [&](std::vector<std::ptrdiff_t>& values, std::ptrdiff_t diagonal, std::ptrdiff_t edits) {
    return diagonal == -edits || (diagonal != edits && at(values, diagonal - 1) < at(values, diagonal + 1));
  };
  std::ptrdiff_t found = -1;
  for (std::ptrdiff_t edits = 0; edits <= most && found < 0; ++edits) {
    trace.push_back(furthest);
    for (std::ptrdiff_t diagonal = -edits; diagonal <= edits; diagonal += 2) {
      std::ptrdiff_t x =
          goes_down(furthest, diagonal, edits) ? at(furthest, diagonal + 1) : at(furthest, diagonal - 1) + 1;
      while (x < old_size && x - diagonal < new_size &&
             old_lines[begin + static_cast<size_t>(x)] == new_lines[begin + static_cast<size_t>(x - diagonal)]) {
        ++x;
      }
      at(furthest, diagonal) = x;
      if (x >= old_size && x - diagonal >= new_size) {
        found = edits;
        break;
      }
    }
  }
  if (found < 0) return false;
  std::ptrdiff_t x = old_size;
  std::ptrdiff_t y = new_size;
  for (std::ptrdiff_t edits = found; edits > 0; --edits) {
    std::vector<std::ptrdiff_t>& before = trace[static_cast<size_t>(edits)];
    const std::ptrdiff_t diagonal = x - y;
    const bool adds = goes_down(before, diagonal, edits);
    const std::ptrdiff_t previous = adds ? diagonal + 1 : diagonal - 1;
    x = at(before, previous);
    y = x - previous;
    steps.push_back({static_cast<uint32_t>(begin + static_cast<size_t>(x)),
                     static_cast<uint32_t>(begin + static_cast<size_t>(y)), !adds});
  }
  return true;
}

}  // namespace

Lines LinesWithEnds(std::string_view text) {
  Lines lines;
  while (!text.empty()) {
    const size_t end = text.find('\n');
    const size_t length = end == std::string_view::npos ? text.size() : end + 1;
    lines.push_back(text.substr(0, length));
    text.remove_prefix(length);
  }
  return lines;
}

std::vector<LineChange> DiffLines(const Lines& old_lines, const Lines& new_lines) {
  size_t begin = 0;
  size_t old_end = old_lines.size();
  size_t new_end = new_lines.size();
  while (begin < old_end && begin < new_end && old_lines[begin] == new_lines[begin]) ++begin;
  while (old_end > begin && new_end > begin && old_lines[old_end - 1] == new_lines[new_end - 1]) {
    --old_end;
    --new_end;
  }
  if (begin == old_end && begin == new_end) return {};
  std::vector<Step> steps;
  if (!FindSteps(old_lines, new_lines, begin, old_end, new_end, steps)) {
    return {{static_cast<uint32_t>(begin), static_cast<uint32_t>(old_end), static_cast<uint32_t>(begin),
             static_cast<uint32_t>(new_end)}};
  }
  std::vector<LineChange> changes;
  for (auto step = steps.rbegin(); step != steps.rend(); ++step) {
    if (changes.empty() || changes.back().old_end != step->old_line || changes.back().new_end != step->new_line) {
      changes.push_back({step->old_line, step->old_line, step->new_line, step->new_line});
    }
    ++(step->removes ? changes.back().old_end : changes.back().new_end);
  }
  return changes;
}

}  // namespace pgtidy::text
