#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "analyzer/syntax/analysis/checks.h"

namespace pgtidy::syntax::analysis {

std::optional<AnalysisError> CheckAssignments(const List* targets) {
  const Items<ResTarget> assignments(targets);
  if (assignments.size() < 2) return std::nullopt;
  std::vector<std::string_view> whole;
  std::vector<std::string_view> parts;
  const auto contains = [](const std::vector<std::string_view>& names, std::string_view name) {
    return std::find(names.begin(), names.end(), name) != names.end();
  };
  for (const ResTarget* target : assignments) {
    if (target->name == nullptr) return std::nullopt;
    const std::string_view name = target->name;
    const bool in_part = target->indirection != nullptr;
    if (contains(whole, name) || (!in_part && contains(parts, name))) {
      return AnalysisError{"multiple assignments to same column \"" + std::string(name) + "\"", -1};
    }
    (in_part ? parts : whole).push_back(name);
  }
  return std::nullopt;
}

}  // namespace pgtidy::syntax::analysis
