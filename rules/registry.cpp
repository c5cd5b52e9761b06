#include "rules/registry.h"

#include <algorithm>
#include <memory>

namespace pgtidy::rules {

// NOLINTBEGIN(cppcoreguidelines-macro-usage, bugprone-macro-parentheses): the list is expanded twice.
#define PGTIDY_RULE(folder, name) std::unique_ptr<engine::Rule> Make##name();
#include "rules/rules.def"
#undef PGTIDY_RULE

namespace {

std::vector<std::unique_ptr<engine::Rule>> MakeRules() {
  std::vector<std::unique_ptr<engine::Rule>> rules;
#define PGTIDY_RULE(folder, name) rules.push_back(Make##name());
#include "rules/rules.def"
#undef PGTIDY_RULE
  std::sort(rules.begin(), rules.end(),
            [](const auto& left, const auto& right) { return left->info().id < right->info().id; });
  return rules;
}
// NOLINTEND(cppcoreguidelines-macro-usage, bugprone-macro-parentheses)

}  // namespace

const std::vector<const engine::Rule*>& AllRules() {
  static const std::vector<std::unique_ptr<engine::Rule>> owned = MakeRules();
  static const std::vector<const engine::Rule*> rules = [] {
    std::vector<const engine::Rule*> borrowed;
    borrowed.reserve(owned.size());
    for (const auto& rule : owned) borrowed.push_back(rule.get());
    return borrowed;
  }();
  return rules;
}

}  // namespace pgtidy::rules
