#pragma once

#include <string>
#include <vector>

#include "analyzer/engine/rule_info.h"

namespace pgtidy::engine {

/// Returns "yes, safe", "yes, unsafe", "shown only" or "no".
[[nodiscard]] std::string FixWords(const RuleInfo& info);

/// Returns the Markdown page of a rule, as it stands in docs/rules/.
[[nodiscard]] std::string RenderRulePage(const RuleInfo& info);

/// Returns the Markdown table of all rules, as it stands in docs/rules/README.md. `rules` are sorted by id.
[[nodiscard]] std::string RenderRuleIndex(const std::vector<const RuleInfo*>& rules);

/// Returns the page for a terminal: code indented, headings bold if `color`.
[[nodiscard]] std::string RenderRuleForTerminal(const RuleInfo& info, bool color);

}  // namespace pgtidy::engine
