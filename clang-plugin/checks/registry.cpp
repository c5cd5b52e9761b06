#include "clang-plugin/checks/registry.h"

#include <algorithm>
#include <memory>

namespace pgtidy::checks {

// NOLINTBEGIN(cppcoreguidelines-macro-usage, bugprone-macro-parentheses): the list is expanded twice.
#define PGTIDY_CHECK_RULE(name) std::unique_ptr<engine::Rule> Make##name();
#include "clang-plugin/checks/checks.def"
#undef PGTIDY_CHECK_RULE

namespace {

std::vector<std::unique_ptr<engine::Rule>> MakeChecks() {
  std::vector<std::unique_ptr<engine::Rule>> checks;
#define PGTIDY_CHECK_RULE(name) checks.push_back(Make##name());
#include "clang-plugin/checks/checks.def"
#undef PGTIDY_CHECK_RULE
  std::sort(checks.begin(), checks.end(),
            [](const auto& left, const auto& right) { return left->info().id < right->info().id; });
  return checks;
}
// NOLINTEND(cppcoreguidelines-macro-usage, bugprone-macro-parentheses)

}  // namespace

const std::vector<const engine::Rule*>& AllChecks() {
  static const std::vector<std::unique_ptr<engine::Rule>> owned = MakeChecks();
  static const std::vector<const engine::Rule*> checks = [] {
    std::vector<const engine::Rule*> borrowed;
    borrowed.reserve(owned.size());
    for (const auto& check : owned) borrowed.push_back(check.get());
    return borrowed;
  }();
  return checks;
}

}  // namespace pgtidy::checks
