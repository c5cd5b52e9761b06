#include <fmt/format.h>

#include <string>
#include <vector>

#include "analyzer/cli/all_rules.h"
#include "analyzer/cli/commands.h"
#include "analyzer/cli/terminal.h"
#include "analyzer/engine/config.h"
#include "analyzer/engine/rule_page.h"
#include "analyzer/support/suggest.h"

namespace pgtidy::cli {

ExitStatus RunExplain(const ExplainOptions& options) {
  const std::vector<const engine::RuleInfo*> rules = engine::InfosOf(AllRules());
  const engine::RuleInfo* rule = engine::FindRule(options.rule, rules);
  if (rule == nullptr) {
    std::vector<std::string> names;
    for (const engine::RuleInfo* known : rules) {
      names.emplace_back(known->id);
      names.emplace_back(known->name());
    }
    const std::optional<std::string> meant = support::Suggest(options.rule, names);
    return Fail(support::UsageError(
        fmt::format("there is no rule '{}'{}", options.rule,
                    meant ? fmt::format(": did you mean '{}'?", *meant) : "; `pgtidy rules` lists all rules")));
  }
  const support::Status printed = Print(engine::RenderRuleForTerminal(*rule, UseColor(options.color)));
  return printed.ok() ? ExitStatus::kClean : Fail(printed.error());
}

}  // namespace pgtidy::cli
