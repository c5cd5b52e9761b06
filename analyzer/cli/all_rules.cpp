#include "analyzer/cli/all_rules.h"

#include <algorithm>

#include "clang-plugin/checks/registry.h"
#include "rules/registry.h"

namespace pgtidy::cli {

const std::vector<const engine::Rule*>& AllRules() {
  static const std::vector<const engine::Rule*> rules = [] {
    std::vector<const engine::Rule*> all = rules::AllRules();
    all.insert(all.end(), checks::AllChecks().begin(), checks::AllChecks().end());
    std::sort(all.begin(), all.end(),
              [](const engine::Rule* left, const engine::Rule* right) { return left->info().id < right->info().id; });
    return all;
  }();
  return rules;
}

}  // namespace pgtidy::cli
