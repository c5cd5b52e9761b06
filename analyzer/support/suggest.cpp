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

constexpr size_t kLongestName = 200;

size_t MostEdits(std::string_view name) { return std::max<size_t>(1, name.size() / 3); }

// Names of very different lengths need not be compared.
bool IsComparable(std::string_view name, std::string_view candidate, size_t most) {
  return candidate.size() <= kLongestName && candidate.size() <= name.size() + most &&
         name.size() <= candidate.size() + most;
}

}  // namespace

std::optional<std::string> Suggest(std::string_view name, const std::vector<std::string>& candidates) {
  if (name.size() > kLongestName) return std::nullopt;
  size_t best = MostEdits(name) + 1;
  std::optional<std::string> found;
  for (const std::string& candidate : candidates) {
    if (!IsComparable(name, candidate, best)) continue;
    const size_t distance = EditDistance(name, candidate);
    if (distance < best) {
      best = distance;
      found = candidate;
    }
  }
  return found;
}

NearestNames FindNearest(std::string_view name, const std::vector<std::string>& candidates) {
  NearestNames nearest{.names = {}, .distance = MostEdits(name) + 1};
  if (name.size() > kLongestName) return {};
  for (const std::string& candidate : candidates) {
    if (candidate == name || !IsComparable(name, candidate, nearest.distance)) continue;
    const size_t distance = EditDistance(name, candidate);
    if (distance > nearest.distance || distance > MostEdits(name)) continue;
    if (distance < nearest.distance) nearest = {.names = {}, .distance = distance};
    if (std::find(nearest.names.begin(), nearest.names.end(), candidate) == nearest.names.end()) {
      nearest.names.push_back(candidate);
    }
  }
  return nearest.names.empty() ? NearestNames() : nearest;
}

}  // namespace pgtidy::support
