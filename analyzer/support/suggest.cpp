#include "analyzer/support/suggest.h"

#include <algorithm>
#include <cctype>

namespace pgtidy::support {
namespace {

char Fold(char c) { return static_cast<char>(std::tolower(static_cast<unsigned char>(c))); }

// Optimal string alignment distance.
size_t EditDistance(std::string_view left, std::string_view right) {
  std::vector<size_t> before_previous(right.size() + 1);
  std::vector<size_t> previous(right.size() + 1);
  std::vector<size_t> current(right.size() + 1);
  for (size_t j = 0; j <= right.size(); ++j) previous[j] = j;
  for (size_t i = 1; i <= left.size(); ++i) {
    current[0] = i;
    for (size_t j = 1; j <= right.size(); ++j) {
      const bool same = Fold(left[i - 1]) == Fold(right[j - 1]);
      current[j] = std::min({previous[j] + 1, current[j - 1] + 1, previous[j - 1] + (same ? 0 : 1)});
      if (i > 1 && j > 1 && Fold(left[i - 1]) == Fold(right[j - 2]) && Fold(left[i - 2]) == Fold(right[j - 1])) {
        current[j] = std::min(current[j], before_previous[j - 2] + 1);
      }
    }
    std::swap(before_previous, previous);
    std::swap(previous, current);
  }
  return previous[right.size()];
}

}  // namespace

std::optional<std::string> Suggest(std::string_view name, const std::vector<std::string>& candidates) {
  constexpr size_t kLongestName = 200;
  if (name.size() > kLongestName) return std::nullopt;
  size_t best = std::max<size_t>(1, name.size() / 3) + 1;
  std::optional<std::string> found;
  for (const std::string& candidate : candidates) {
    if (candidate.size() > kLongestName) continue;
    const size_t distance = EditDistance(name, candidate);
    if (distance < best) {
      best = distance;
      found = candidate;
    }
  }
  return found;
}

}  // namespace pgtidy::support
